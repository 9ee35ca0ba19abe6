"""What the second of two tracks is told, where it is not what the first one is told."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...core.told import AS_FOUND
from ..widgets.choice import choice
from ..words import tr
from .crs_field import crs_field, show_found, words_of

SHOWN = ("variable", "unit", "sign", "crs")


class SecondTrack(QWidget):
    """Variable, unit, sign and CRS; `changed` tells of the user's choices."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._kept: dict = {}
        first = [("", tr("As the first track")), (AS_FOUND, tr("As found"))]
        self.variable = choice("gcSecondVariable", first)
        self.variable.setEditable(True)
        self.variable.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.unit = choice("gcSecondUnit", [*first, *((unit, unit) for unit in ("mm", "cm", "m"))])
        self.sign = choice("gcSecondPositive", [first[0]])
        self.sign.addItem(tr("Towards the satellite"), "towards")
        self.sign.addItem(tr("Away from the satellite"), "away")
        self.crs = crs_field("gcSecondCrs")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for label, field in (
            (tr("Variable"), self.variable),
            (tr("Unit"), self.unit),
            (tr("Positive means"), self.sign),
            (tr("CRS"), self.crs),
        ):
            form.addRow(label, field)
            field.setAccessibleName(tr("Second track: {what}", what=label))
        for combo in (self.variable, self.unit, self.sign):
            combo.currentIndexChanged.connect(self.changed)
        self.variable.lineEdit().editingFinished.connect(self.changed)
        self.crs.crsChanged.connect(self.changed)

    def fill(self, options: dict) -> None:
        """Show what was chosen; what this window does not show stays as it is."""
        self._kept = {key: value for key, value in options.items() if key not in SHOWN}
        for field in (self.variable, self.unit, self.sign):
            field.blockSignals(True)
        for combo, name in ((self.unit, "unit"), (self.sign, "sign")):
            combo.setCurrentIndex(max(0, combo.findData(options.get(name, ""))))
        said = options.get("variable", "")
        self.variable.setCurrentIndex(max(0, self.variable.findData(said)))
        if self.variable.findData(said) < 0:
            self.variable.setEditText(said)
        for field in (self.variable, self.unit, self.sign):
            field.blockSignals(False)
        show_found(self.crs, options.get("crs", ""))

    def value(self) -> dict[str, str]:
        """Texts by the names of `core.source`; {} for all as the first track."""
        chosen = {"variable": self._variable(), "unit": self.unit.currentData()}
        chosen |= {"sign": self.sign.currentData(), "crs": words_of(self.crs)}
        return {**self._kept, **{name: text for name, text in chosen.items() if text}}

    def _variable(self) -> str:
        text = self.variable.currentText().strip()
        index = self.variable.findText(text)
        return self.variable.itemData(index) if index >= 0 else text
