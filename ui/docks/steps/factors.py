"""Step 2, Factors: rain, temperature and the like."""

from __future__ import annotations

import os
import re

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidgetItem,
)

from ... import factor_words, sources
from ...dialogs.factor import FactorDialog
from ...widgets.drops import TakesDrops
from ...widgets.layer_menu import LayerMenu
from ...widgets.notice import Notice
from ...widgets.row import Row
from ...widgets.step import Step
from ...widgets.table import Table
from ...words import tr

ENDINGS = "*.tif *.tiff *.vrt *.nc *.zip *.h5 *.grd"


class FactorsStep(TakesDrops, Step):
    """The study's factors by name; a double click renames one. `edited` tells of every change.

    Files, folders and layers dropped on it become factors; a single one is shown before it is taken.
    `modelsRequested` asks for another model than the one that uses no factors.
    """

    edited = pyqtSignal()
    modelsRequested = pyqtSignal()  # noqa: N815  (Qt's way of naming)

    def __init__(self, study, parent=None):
        super().__init__(2, tr("Factors"), "gcFactorsStep", parent)
        self.study = study
        self.setAcceptDrops(True)
        self._make_tree()
        self._make_buttons()
        self.hint = QLabel(
            tr("Optional. Only values up to the forecast start are used, unless you give a scenario.")
        )
        self.hint.setWordWrap(True)
        self.notice = Notice("gcFactorsNotice")
        self.taking = Notice("gcFactorsTaking")
        self.body.addWidget(self.hint)
        self.body.addWidget(self.tree)
        self.body.addWidget(Row((self.add, self.details, self.remove)))
        self.body.addWidget(self.notice)
        self.body.addWidget(self.taking)
        self.refresh()

    def _make_tree(self):
        headers = [tr("Name"), tr("Rules"), tr("Source")]
        self.tree = Table("gcFactorsTree", tr("Factors"), headers, 6.5)
        self.tree.itemChanged.connect(self._renamed)
        self.tree.itemSelectionChanged.connect(self._enable)

    def _make_buttons(self):
        self.add = QPushButton(tr("Add"))
        self.add.setObjectName("gcAddFactorButton")
        self.add.setToolTip(tr("<b>Add factor</b><br>Rain, temperature and the like."))
        menu = QMenu(self.add)
        menu.addAction(tr("Raster folder…"), self._ask_folder).setObjectName("gcFactorFolder")
        menu.addAction(tr("Raster file…"), self._ask_file).setObjectName("gcFactorFile")
        menu.addAction(tr("Station table…"), self._ask_table).setObjectName("gcFactorTable")
        self.layers = LayerMenu(self._take_layer, self.drop_refused, menu)
        self.layers.setObjectName("gcFactorLayers")
        self.layers.setTitle(tr("Loaded layer"))
        menu.addMenu(self.layers)
        self.add.setMenu(menu)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setObjectName("gcRemoveFactorButton")
        self.remove.clicked.connect(self._remove)
        self.details = QPushButton(tr("Source and rules…"))
        self.details.setObjectName("gcFactorDetailsButton")
        self.details.clicked.connect(self.show_details)

    def refresh(self) -> None:
        """Show the study's factors."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for name, path in self.study.factors.items():
            how = factor_words.short(self.study.alignment.get(name, {}))
            end = os.path.basename(str(path).rstrip("/\\"))
            item = QTreeWidgetItem([name, how, end])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            item.setToolTip(0, factor_words.kind(str(path)))
            item.setToolTip(2, str(path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.tree.addTopLevelItem(item)
        self.tree.blockSignals(False)
        for column in (0, 1):
            self.tree.resizeColumnToContents(column)
        self.tree.setVisible(bool(self.study.factors))
        for button in (self.details, self.remove):
            button.setVisible(bool(self.study.factors))
        self._enable()
        self.summarise(", ".join(self.study.factors) or tr("none (optional)"))

    def say_unused(self, model: str) -> None:
        """Tell that the chosen model takes no factors; "" takes the notice away."""
        if model and self.study.factors:
            others = ("gcFactorModels", tr("Models…"), self.modelsRequested.emit)
            self.notice.say("info", tr("{model} does not use factors.", model=model), [others])
        else:
            self.notice.clear()

    def take(self, path: str, also: list[str] | None = None) -> str:
        """Add a source as a factor, with further files of it; gives the name it got from its own.

        Several files of one folder are called like it.
        """
        folders = {os.path.dirname(each) for each in (path, *(also or ()))}
        named = folders.pop() if also and len(folders) == 1 else path
        base = os.path.splitext(os.path.basename(named.rstrip("/\\")))[0]
        name = first = re.sub(r"[^\w-]+", "-", base).strip("-") or "factor"
        number = 2
        while name in self.study.factors:
            name, number = f"{first}-{number}", number + 1
        self.study.factors = {**self.study.factors, name: path}
        if also:
            self.study.factor_options = {**self.study.factor_options, name: {"also": list(also)}}
        self.taking.clear()
        self._changed()
        return name

    def _changed(self):
        self.study.changed()
        self.refresh()
        self.edited.emit()

    def _enable(self):
        self.remove.setEnabled(bool(self.tree.selectedItems()))
        self.remove.setToolTip("" if self.remove.isEnabled() else tr("Select a factor first."))
        one = len(self.tree.selectedItems()) == 1 or len(self.study.factors) == 1
        self.details.setEnabled(one)
        tip = tr(
            "<b>Source and rules</b><br>What the source holds and is told, and how and after which lag the "
            "factor comes to places and dates."
        )
        self.details.setToolTip(tip if one else tr("Select one factor first."))

    def _remove(self):
        names = {item.data(0, Qt.ItemDataRole.UserRole) for item in self.tree.selectedItems()}
        self.study.factors = {k: v for k, v in self.study.factors.items() if k not in names}
        self._forget(names)
        self._changed()

    def _forget(self, names):
        study = self.study
        study.alignment = {k: v for k, v in study.alignment.items() if k not in names}
        study.factor_options = {k: v for k, v in study.factor_options.items() if k not in names}

    def show_details(self) -> FactorDialog:
        """Open the window of the selected factor, or of the only one."""
        items = self.tree.selectedItems() or [self.tree.topLevelItem(0)]
        return self._opened(items[0].data(0, Qt.ItemDataRole.UserRole))

    def _opened(self, name: str, first: bool = False) -> FactorDialog:
        dialog = FactorDialog(self.study, name, self.window(), first)
        dialog.told_source.connect(self._told)
        dialog.chosen.connect(self._aligned)
        if first:
            dialog.rejected.connect(lambda: self._drop(name))
        dialog.open()
        return dialog

    def _drop(self, name):
        """A factor that was looked at and not taken."""
        self.study.factors = {k: v for k, v in self.study.factors.items() if k != name}
        self._forget([name])
        self._changed()

    def _told(self, name, options):
        others = {k: v for k, v in self.study.factor_options.items() if k != name}
        self.study.factor_options = others | ({name: options} if options else {})

    def _aligned(self, name, entries):
        others = {k: v for k, v in self.study.alignment.items() if k != name}
        self.study.alignment = others | ({name: entries} if entries else {})
        self._changed()

    def _renamed(self, item, _column):
        old, new = item.data(0, Qt.ItemDataRole.UserRole), item.text(0).strip()
        if new and new not in self.study.factors and not set(new) & set('/\\=":'):
            pairs = self.study.factors.items()
            self.study.factors = {(new if k == old else k): v for k, v in pairs}
            for kept in ("alignment", "factor_options"):
                entries = getattr(self.study, kept).items()
                setattr(self.study, kept, {(new if k == old else k): v for k, v in entries})
        QTimer.singleShot(0, self._changed)

    def _ask_folder(self):
        path = QFileDialog.getExistingDirectory(self, tr("Folder of rasters, one a date"))
        self._taken(path)

    def _ask_file(self):
        filters = tr("Rasters ({endings})", endings=ENDINGS) + ";;" + tr("All files (*)")
        self._taken(QFileDialog.getOpenFileName(self, tr("Raster with one band a date"), "", filters)[0])

    def _ask_table(self):
        filters = tr("Tables (*.csv *.txt);;All files (*)")
        self._taken(QFileDialog.getOpenFileName(self, tr("Table of stations"), "", filters)[0])

    def _taken(self, path):
        """A chosen source is shown before it is taken."""
        if path:
            self._opened(self.take(path), True)

    def _take_layer(self, path, note):
        self._taken(path)
        if note:
            self.drop_noted(note)

    def dropped(self, path: str) -> None:
        """A dropped file or folder is a factor, and shown before it is taken."""
        self.open()
        self._taken(path)

    def dropped_together(self, paths: list[str]) -> None:
        """Rasters are one factor, their folder or just these; of other files each is one.

        Of several factors none is shown: that would be a window each.
        """
        self.open()
        folder = sources.folder_of(paths)
        rasters = [path for path in paths if path.lower().endswith(sources.RASTERS)]
        if folder or len(paths) == 1:
            self._taken(folder or paths[0])
            return
        others = [path for path in paths if path not in rasters] if len(rasters) > 1 else paths
        if len(rasters) > 1:
            name = self.take(rasters[0], rasters[1:])
            if not others:
                self._opened(name, True)
        for path in others:
            self.take(path)

    def drop_refused(self, text: str) -> None:
        """Said here until a factor is taken."""
        self.open()
        self.taking.say("error", text)

    def drop_noted(self, text: str) -> None:
        """Said here until another factor is taken."""
        self.taking.say("info", text)
