"""How much of a raster is read: all of it or a box, its pixels or means of some."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLineEdit, QSpinBox

from ..words import tr

MOST = 100
"""Pixels along each side of a mean."""

TOO_LARGE = "coarser="
"""What the worker says of a raster that does not fit, whatever its language."""


class PartOptions(QGroupBox):
    """The fields appear for rasters only; `changed` tells of the user's own choices."""

    changed = pyqtSignal()

    def __init__(self, options: dict, parent=None):
        super().__init__(tr("Part of the raster"), parent)
        self.setObjectName("gcStackPart")
        self.bounds = QLineEdit()
        self.bounds.setObjectName("gcStackBounds")
        self.bounds.setPlaceholderText(tr("left, bottom, right, top; empty: all of it"))
        self.bounds.setToolTip(tr("<b>Box</b><br>In the coordinates of the data."))
        self.coarser = QSpinBox()
        self.coarser.setObjectName("gcStackCoarser")
        self.coarser.setRange(1, MOST)
        self.coarser.setSpecialValueText(tr("Pixels as they are"))
        self.coarser.setKeyboardTracking(False)
        self.coarser.setToolTip(tr("<b>Means</b><br>So many pixels along each side become one."))
        self._fill(options)
        form = QFormLayout(self)
        form.addRow(tr("Bo&x"), self.bounds)
        form.addRow(tr("&Means of"), self.coarser)
        self.bounds.editingFinished.connect(self.changed)
        self.coarser.valueChanged.connect(lambda _value: self.changed.emit())
        self.hide()

    def show_info(self, info: dict, problem: str) -> None:
        """Appear for a raster, and for one that is too large to be read as a whole."""
        self.setVisible(bool(info.get("grid")) or TOO_LARGE in problem or bool(self.value()))
        count = self.coarser.value()
        self.coarser.setSuffix(tr(" x {n} pixels", n=count) if count > 1 else "")

    def value(self) -> dict:
        """The options of a source; {} for all of it as it is, and where the box is not complete."""
        chosen = {"bounds": self._numbers(), "coarser": self.coarser.value()}
        if len(chosen["bounds"]) != 4:
            chosen["bounds"] = []
        if chosen["coarser"] < 2:
            chosen["coarser"] = 0
        return {name: value for name, value in chosen.items() if value}

    def problem(self) -> str:
        """Why the box cannot be used, "" where it can."""
        box = self._numbers()
        if self.isHidden() or not self.bounds.text().strip():
            return ""
        if len(box) == 4 and box[0] < box[2] and box[1] < box[3]:
            return ""
        return tr("The box needs 4 numbers: left, bottom, right, top.")

    def forget(self) -> None:
        """What was said of another source no longer holds."""
        self._fill({})

    def _fill(self, options: dict) -> None:
        for field in (self.bounds, self.coarser):
            field.blockSignals(True)
        self.bounds.setText(", ".join(f"{side:.10g}" for side in options.get("bounds") or ()))
        self.coarser.setValue(int(options.get("coarser") or 1))
        for field in (self.bounds, self.coarser):
            field.blockSignals(False)

    def _numbers(self) -> list[float]:
        try:
            return [float(side) for side in self.bounds.text().split(",") if side.strip()]
        except ValueError:
            return []
