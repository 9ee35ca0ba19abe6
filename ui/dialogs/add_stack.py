"""Add stack: choose a file or folder, see what it holds, confirm unit and direction."""

from __future__ import annotations

import os

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsDoubleSpinBox, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..preview import Preview
from ..widgets.date_strip import DateStrip
from ..widgets.drops import TakesDrops
from ..widgets.notice import Notice
from ..words import tr
from .size import open_at

CELL = 100.0


class AddStackDialog(TakesDrops, QDialog):
    """Emits `added(path, options)` with the options a study keeps (unit, kind, crs, cell, vertical)."""

    added = pyqtSignal(str, dict)

    def __init__(self, path: str = "", options: dict | None = None, parent=None):
        super().__init__(parent)
        self.setObjectName("gcAddStackDialog")
        self.setWindowTitle(tr("Add stack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._own_crs = bool(options and options.get("crs"))
        self.preview = Preview(self)
        self.preview.changed.connect(self._show)
        self._make_source()
        self._make_choices(options or {})
        self._lay_out()
        open_at(self, 84, 29)
        if path:
            self.take(path)
        self._show()

    def _make_source(self):
        self.source = QgsFileWidget()
        self.source.setObjectName("gcStackSource")
        self.source.setDialogTitle(tr("Series of deformation"))
        self.source.setFilter(tr("Series (*.csv *.zip *.tif *.tiff *.gpkg *.shp *.geojson);;All files (*)"))
        self.source.fileChanged.connect(self._look)
        self.form_of_source = QComboBox()
        self.form_of_source.setObjectName("gcStackForm")
        self.form_of_source.addItems([tr("File"), tr("Folder")])
        self.form_of_source.setAccessibleName(tr("File or folder"))
        self.form_of_source.currentIndexChanged.connect(self._switch)
        self.notice = Notice("gcStackNotice")
        self.facts = QLabel()
        self.facts.setObjectName("gcStackFacts")
        self.facts.setWordWrap(True)
        self.strip = DateStrip()
        self.strip.setObjectName("gcStackStrip")

    def _make_choices(self, options):
        self.kind = self._combo("gcStackKind", [("", tr("As found")), ("los", tr("Line of sight"))])
        self.kind.addItem(tr("Vertical, positive up"), "up")
        self.kind.addItem(tr("Eastward"), "east")
        units = [("", tr("As found")), *((u, u) for u in ("mm", "cm", "m"))]
        self.unit = self._combo("gcStackUnit", units)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("gcStackCrs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsNotSet, True)
        self.vertical = QCheckBox(tr("Convert to vertical"))
        self.vertical.setObjectName("gcStackVertical")
        self.gridded = QCheckBox(tr("Grid points to cells of"))
        self.gridded.setObjectName("gcStackGridded")
        self.cell = QgsDoubleSpinBox()
        self.cell.setObjectName("gcStackCell")
        self.cell.setRange(1, 100000)
        self.cell.setDecimals(0)
        self.cell.setSuffix(" m")
        self.cell.setAccessibleName(tr("Size of cells"))
        self.gridded.toggled.connect(self.cell.setEnabled)
        for combo, key in ((self.kind, "kind"), (self.unit, "unit")):
            combo.setCurrentIndex(max(0, combo.findData(options.get(key, ""))))
        self.vertical.setChecked(bool(options.get("vertical")))
        self.cell.setValue(float(options.get("cell") or CELL))
        self.gridded.setChecked(bool(options.get("cell")))
        self.cell.setEnabled(self.gridded.isChecked())
        if options.get("crs"):
            self.crs.setCrs(QgsCoordinateReferenceSystem(options["crs"]))
        self.unit.currentIndexChanged.connect(self._look)
        self.crs.crsChanged.connect(self._crs_chosen)

    def _combo(self, name, entries):
        combo = QComboBox()
        combo.setObjectName(name)
        for data, label in entries:
            combo.addItem(label, data)
        return combo

    def _lay_out(self):
        form = QFormLayout()
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        row.addWidget(self.form_of_source)
        form.addRow(tr("&Source"), row)
        form.labelForField(row).setBuddy(self.source)
        self.source.setAccessibleName(tr("Source"))
        form.addRow(self.notice)
        form.addRow(self.facts)
        form.addRow(self.strip)
        form.addRow(tr("&Direction"), self.kind)
        form.addRow(tr("&Unit"), self.unit)
        form.addRow(tr("&CRS"), self.crs)
        form.addRow("", self.vertical)
        cells = QHBoxLayout()
        cells.addWidget(self.gridded)
        cells.addWidget(self.cell)
        cells.addStretch(1)
        form.addRow("", cells)
        page = QWidget()
        page.setLayout(form)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("gcStackAddButton")
        self.reason = QLabel()
        self.reason.setObjectName("gcStackReason")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addLayout(below)

    def take(self, path: str) -> None:
        """Look at a file or folder."""
        self.form_of_source.setCurrentIndex(int(os.path.isdir(path)))
        self.source.setFilePath(path)

    def path(self) -> str:
        """The chosen file or folder, without the quotes that QGIS puts around it."""
        return self.source.filePath().strip().strip('"')

    def options(self) -> dict:
        """What the user chose; nothing for what is to be taken as found."""
        chosen = {"kind": self.kind.currentData(), "unit": self.unit.currentData()}
        if self._own_crs and self.crs.crs().isValid():
            chosen["crs"] = self.crs.crs().authid()
        chosen["vertical"] = self.vertical.isChecked() and self.vertical.isEnabled()
        chosen["cell"] = self.cell.value() if self.gridded.isChecked() else 0
        return {key: value for key, value in chosen.items() if value}

    def _switch(self, index):
        modes = QgsFileWidget.StorageMode
        self.source.setStorageMode(modes.GetDirectory if index else modes.GetFile)

    def _look(self, *_):
        path = self.path()
        if path and os.path.exists(path):
            self.preview.look(path, None, self.options())
        else:
            self.preview.forget()
        self._show()

    def _show(self):
        preview, path = self.preview, self.path()
        reason = self._reason(path)
        self._tell(path, reason)
        self.strip.show_dates(preview.dates, preview.missing, 0)
        sign = preview.info.get("sign", "")
        notes = [f"{sign[:1].upper()}{sign[1:]}."] if sign else []
        notes += preview.info.get("notes", [])
        self.facts.setText(" ".join(notes))
        self.facts.setVisible(bool(notes))
        info = preview.info
        self._show_crs(info)
        self.vertical.setEnabled(bool(info.get("incidence")))
        needs = "" if self.vertical.isEnabled() or not info else tr("Needs an incidence angle in the data.")
        self.vertical.setToolTip(needs)
        self.gridded.setEnabled("grid" not in info)
        self.add.setEnabled(not reason)
        self.add.setToolTip(reason)
        self.reason.setText(reason if reason and not preview.problem else "")

    def _show_crs(self, info):
        """The CRS that was found is shown and fixed; only a source without one takes the user's."""
        if info.get("crs") and not self._own_crs:
            self.crs.blockSignals(True)
            self.crs.setCrs(QgsCoordinateReferenceSystem(info["crs"]))
            self.crs.blockSignals(False)
        self.crs.setEnabled(bool(info) and (self._own_crs or not info.get("crs")))

    def _crs_chosen(self, *_):
        self._own_crs = True
        self._look()

    def _tell(self, path, reason):
        preview = self.preview
        if not path:
            self.notice.say("info", tr("Choose a file or folder, or drop one here. Nothing is copied."))
        elif preview.problem:
            self.notice.say("error", preview.problem)
        elif preview.reading or not preview.info:
            self.notice.say("info", reason or tr("Reading…"))
        else:
            self.notice.say("success", " · ".join(p for p in (preview.facts(), preview.years()) if p))

    def _reason(self, path) -> str:
        """Why there is nothing to add yet."""
        preview = self.preview
        if not path:
            return tr("Choose a source first.")
        if not os.path.exists(path):
            return tr("There is no {path}.", path=path)
        if not settings.is_set_up():
            return tr("The worker environment is not set up yet. Set it up first.")
        if preview.problem:
            return preview.problem
        return tr("Reading…") if preview.reading else ""

    def accept(self):
        """Hand over the source."""
        self.added.emit(self.path(), self.options())
        super().accept()

    def done(self, result):
        """Stop reading when the dialog closes."""
        self.preview.forget()
        super().done(result)

    def dropped(self, path: str) -> None:
        """Look at a dropped file or folder."""
        self.take(path)
