"""What can be corrected of any source: variable, direction and sign, unit, CRS; vertical and cells."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout

from .. import sign_words, source_words
from ..widgets.choice import choice
from ..words import tr
from .crs_field import crs_field, show_found, words_of

CELL = 100.0
PHASE = "rad"


class Choices(QObject):
    """The fields and their rows in a form; `changed` tells that the source must be looked at anew."""

    changed = pyqtSignal()

    def __init__(self, options: dict, parent=None):
        super().__init__(parent)
        self.own_crs = bool(options.get("crs"))
        self._network = False
        self._make_combos(options)
        self.crs = crs_field("gcStackCrs", options.get("crs", ""))
        self._make_cells(options)
        self.format.currentIndexChanged.connect(self._edited)
        self.unit.currentIndexChanged.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._edited)
        self.sign.currentIndexChanged.connect(self._edited)
        self.variable.activated.connect(self._edited)
        self.variable.lineEdit().editingFinished.connect(self._edited)
        self.crs.crsChanged.connect(self._crs_chosen)

    def _make_combos(self, options):
        self.kind = choice("gcStackKind", [("", tr("As found")), ("los", tr("Line of sight"))])
        self.kind.addItem(tr("Vertical, positive up"), "up")
        self.kind.addItem(tr("Eastward"), "east")
        self.unit = choice("gcStackUnit", [("", tr("As found")), *((u, u) for u in ("mm", "cm", "m"))])
        if options.get("unit") == PHASE:
            self._offer_phase()
        self.sign = choice("gcStackPositive", [("", tr("As found"))])
        self.sign.addItem(tr("Towards the satellite, up or east"), "towards")
        self.sign.addItem(tr("Away from the satellite, down or west"), "away")
        self.sign.setToolTip(
            tr("<b>Positive means</b><br>Values that are the other way round are turned as they are read.")
        )
        for combo, key in ((self.kind, "kind"), (self.unit, "unit"), (self.sign, "sign")):
            combo.setCurrentIndex(max(0, combo.findData(options.get(key, ""))))
        formats = [(name, tr(label)) for name, label in source_words.FORMATS.items()]
        self.format = choice("gcStackFormat", [("", tr("As found")), *formats])
        self.format.setCurrentIndex(max(0, self.format.findData(options.get("reader", ""))))
        self.format.setToolTip(tr("<b>Format</b><br>What the source is read as."))
        self.variable = choice("gcStackVariable", [])
        self.variable.setEditable(True)
        self.variable.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.variable.lineEdit().setPlaceholderText(tr("As found"))
        self.variable.setToolTip(
            tr(
                "<b>Variable</b><br>One of those in the file, a band, or a part of the names of files or "
                "columns; others can be typed."
            )
        )
        if options.get("variable"):
            self.variable.addItem(options["variable"])

    def _make_cells(self, options):
        self.vertical = QCheckBox(tr("Convert to vertical"))
        self.vertical.setObjectName("gcStackVertical")
        self.vertical.setChecked(bool(options.get("vertical")))
        self.gridded = QCheckBox(tr("Grid points to cells of"))
        self.gridded.setObjectName("gcStackGridded")
        self.cell = QgsDoubleSpinBox()
        self.cell.setObjectName("gcStackCell")
        self.cell.setRange(1, 100000)
        self.cell.setDecimals(0)
        self.cell.setSuffix(tr(" m"))
        self.cell.setAccessibleName(tr("Size of cells"))
        self.cell.setValue(float(options.get("cell") or CELL))
        self.gridded.toggled.connect(self.cell.setEnabled)
        self.gridded.setChecked(bool(options.get("cell")))
        self.cell.setEnabled(self.gridded.isChecked())

    def add_to(self, form: QFormLayout) -> None:
        """The rows above what only interferograms need."""
        form.addRow(tr("&Format"), self.format)
        form.addRow(tr("Varia&ble"), self.variable)
        form.addRow(tr("&Direction"), self.kind)
        form.addRow(tr("&Positive means"), self.sign)
        form.addRow(tr("&Unit"), self.unit)
        form.addRow(tr("&CRS"), self.crs)

    def add_cells_to(self, form: QFormLayout) -> None:
        """The rows below."""
        form.addRow("", self.vertical)
        cells = QHBoxLayout()
        cells.addWidget(self.gridded)
        cells.addWidget(self.cell)
        cells.addStretch(1)
        form.addRow("", cells)

    def value(self) -> dict:
        """What was chosen, without what is to be taken as found."""
        chosen = {"kind": self.kind.currentData(), "unit": self.unit.currentData()}
        # Interferograms have a sign of their own, beside their wavelength.
        chosen["sign"] = "" if self._network else self.sign.currentData()
        chosen["reader"] = self.format.currentData()
        chosen["variable"] = self.variable.currentText().strip()
        if self.own_crs and self.crs.crs().isValid():
            chosen["crs"] = words_of(self.crs)
        chosen["vertical"] = self.vertical.isChecked() and self.vertical.isEnabled()
        chosen["cell"] = self.cell.value() if self.gridded.isChecked() else 0
        return chosen

    def forget(self) -> None:
        """What was said of another source no longer holds."""
        fields = (self.format, self.kind, self.sign, self.unit, self.crs)
        for field in fields:
            field.blockSignals(True)
        for combo in fields[:-1]:
            combo.setCurrentIndex(0)
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        for field in fields:
            field.blockSignals(False)
        self.own_crs = False
        self.variable.clear()

    def show_info(self, info: dict) -> None:
        """What the source allows, and the format and CRS that were found."""
        found = source_words.FORMATS.get(info.get("reader", "")) if not self.format.currentData() else None
        self.format.setItemText(0, tr("As found: {what}", what=tr(found)) if found else tr("As found"))
        meaning = sign_words.told(info.get("sign", "")) if not self.sign.currentData() else ""
        self.sign.setItemText(0, tr("As found: {what}", what=meaning) if meaning else tr("As found"))
        self.vertical.setEnabled(bool(info.get("incidence")))
        needs = "" if self.vertical.isEnabled() or not info else tr("Needs an incidence angle in the data.")
        self.vertical.setToolTip(needs)
        self.gridded.setEnabled("grid" not in info)
        if info.get("crs") and not self.own_crs:
            show_found(self.crs, info["crs"])
        self.crs.setEnabled(bool(info))

    def show_variables(self, info: dict, problem: str) -> None:
        """A choice of variables where there is one; a name or a part of names can always be typed."""
        typed = self.variable.currentText()
        for name in source_words.variables(info, problem):
            if self.variable.findText(name) < 0:
                self.variable.addItem(name)
        if source_words.SEVERAL.search(problem):
            self.variable.setCurrentIndex(-1)
        elif typed and typed != self.variable.currentText():
            self.variable.setEditText(typed)
        _show(self.variable, bool(info or problem or self.variable.count()))
        self._network = source_words.is_network(info, problem)
        if self._network:
            self._offer_phase()
        _show(self.sign, not self._network)

    def _offer_phase(self):
        """The unit that interferograms have and displacements have not."""
        if self.unit.findData(PHASE) < 0:
            self.unit.addItem(tr("rad (phase)"), PHASE)

    def _edited(self, *_):
        self.changed.emit()

    def _crs_chosen(self, *_):
        self.own_crs = self.crs.crs().isValid()
        self.changed.emit()


def _show(field, there: bool) -> None:
    """Show a field of a form with its label."""
    field.setVisible(there)
    field.parentWidget().layout().labelForField(field).setVisible(there)
