"""A plot's way out of its dock: the clipboard, and files of pictures and values."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton

from ...core.errors import GroundCastError
from .. import settings
from ..file_names import with_ending
from ..words import tr


class PlotFiles:
    """Copies and exports what a `PlotDock` shows.

    Attributes:
        menu: of the formats, for the dock's button and for context menus.
    """

    def __init__(self, dock):
        self._dock = dock
        self.menu = QMenu(dock)
        for ending in ("png", "svg", "pdf", "csv"):
            self.menu.addAction(ending.upper(), lambda ending=ending: self.ask(ending))
        self.menu.addSeparator()
        self.menu.addAction(tr("Copy the values"), self.copy_values)

    def button(self) -> QToolButton:
        """A button with the menu."""
        button = QToolButton()
        button.setObjectName(f"{self._dock.objectName()}Export")
        button.setText(tr("Export"))
        button.setAccessibleName(tr("Export"))
        button.setToolTip(f"<b>{tr('Export')}</b><br>{tr('Saves the picture, or its values as a table.')}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        return button

    def add_to(self, menu: QMenu) -> None:
        """The same at the end of a context menu."""
        menu.addAction(tr("Copy picture"), self.copy_image)
        menu.addAction(tr("Copy the values"), self.copy_values)
        menu.addMenu(self.menu).setText(tr("Export"))

    def copy_image(self) -> None:
        """The picture on the clipboard."""
        if self._dock.has_picture():
            self._dock.plot.copy_image()

    def copy_values(self) -> None:
        """The values on the clipboard, as a table."""
        from ..plots.export import table

        if self._dock.has_picture():
            QApplication.clipboard().setText(table(*self._dock.plot.rows()))

    def ask(self, ending: str) -> None:
        """Ask for a file and write it."""
        from ..plots.export import FORMATS

        if not self._dock.has_picture():
            return
        folder = Path(settings.read("export_folder", str(Path.home())))
        pattern = f"{tr(FORMATS[ending])} (*.{ending})"
        start = str(folder / f"{self._dock.file_name()}.{ending}")
        path, _ = QFileDialog.getSaveFileName(self._dock, tr("Export"), start, pattern)
        if path:
            path = str(with_ending(path, ending))
            settings.write("export_folder", str(Path(path).parent))
            self.write(path)

    def write(self, path: Path | str) -> None:
        """Write plot or values to `path`, whose ending chooses the format."""
        from ..plots.export import save

        try:
            save(self._dock.plot, path)
        except GroundCastError as error:
            self._dock.notice.say("error", str(error))
            return
        saved = tr("Saved {name}.", name=Path(path).name)
        self._dock.iface.messageBar().pushMessage("", saved, duration=5)
