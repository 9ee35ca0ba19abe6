"""Which source is added: files of one kind, a folder, or a layer of a database."""

from __future__ import annotations

import os

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout

from ...core.source import without_password
from .. import sources
from ..words import tr

SERIES = (
    "*.csv *.txt *.zip *.tif *.tiff *.vrt *.hdr *.xml *.grd *.h5 *.hdf5 *.he5 *.nc *.mat *.gpkg *.sqlite "
    "*.shp *.geojson"
)
IN_DATABASE = 2
DATABASE_WORDS = "PG:host=… dbname=… user=…|layername=schema.table"
# Readers that take further files of the same kind.
TOGETHER = (".csv", ".txt", ".zip", ".h5", ".hdf5", ".nc", *sources.RASTERS)


class SourceField(QObject):
    """A line with its button, and the choice of file, folder or database.

    `changed` tells of another source.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.line = QgsFileWidget()
        self.line.setObjectName("gcStackSource")
        self.line.setAccessibleName(tr("Source"))
        self.line.setDialogTitle(tr("Series of deformation"))
        self.line.setFilter(tr("Series ({endings})", endings=SERIES) + ";;" + tr("All files (*)"))
        self.line.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.line.fileChanged.connect(lambda _text: self.changed.emit())
        self.form = QComboBox()
        self.form.setObjectName("gcStackForm")
        self.form.addItems([tr("File"), tr("Folder"), tr("Database")])
        self.form.setAccessibleName(tr("File, folder or database"))
        self.form.currentIndexChanged.connect(self._switch)

    def add_to(self, form: QFormLayout) -> None:
        """One row."""
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.form)
        form.addRow(tr("&Source"), row)
        form.labelForField(row).setBuddy(self.line)

    def take(self, path: str) -> None:
        """A file, a folder or a layer of a database."""
        path = sources.standing_for(path)
        self.form.setCurrentIndex(IN_DATABASE if sources.is_database(path) else int(os.path.isdir(path)))
        self.line.setFilePath(path)

    def take_several(self, paths: list[str]) -> None:
        """Several files of one kind, just these; all rasters of a folder are the folder."""
        if folder := sources.folder_of(paths):
            self.take(folder)
            return
        self.form.setCurrentIndex(0)
        self.line.setFilePath(" ".join(f'"{path}"' for path in paths))

    def clear(self) -> None:
        """No source."""
        self.line.setFilePath("")

    def text(self) -> str:
        """What stands in the line."""
        return self.line.filePath()

    def paths(self) -> list[str]:
        """The chosen files or the folder, without the quotes that QGIS puts around them."""
        text = self.line.filePath().strip()
        if sources.is_database(text):
            return [text]
        return [path for path in QgsFileWidget.splitFilePaths(text) if path]

    def path(self) -> str:
        """The first of them; a header stands for its folder."""
        return sources.standing_for(self.paths()[0]) if self.paths() else ""

    def is_readable(self) -> bool:
        """Whether the worker can be asked about it."""
        path = self.path()
        return bool(path) and sources.is_there(path) and not self.has_password()

    def has_password(self) -> bool:
        """Whether a password stands among the words of a database."""
        path = self.path()
        return sources.is_database(path) and without_password(path) != path

    def problem(self) -> str:
        """Why it cannot be read, "" where it may be."""
        path = self.path()
        if not path:
            return tr("Choose a source first.")
        if self.has_password():
            return tr(
                "Put the password into ~/.pgpass or a service file: a project keeps what is written here."
            )
        missing = [each for each in self.paths() if not sources.is_there(each)]
        if missing:
            return sources.not_there(missing[0])
        if len(self.paths()) > 1 and not path.lower().endswith(TOGETHER):
            return tr("Files of this format are read by the folder. Choose the folder.")
        return ""

    def _switch(self, index):
        modes = QgsFileWidget.StorageMode
        self.line.setStorageMode(modes.GetDirectory if index == 1 else modes.GetMultipleFiles)
        self.line.lineEdit().setPlaceholderText(DATABASE_WORDS if index == IN_DATABASE else "")
