"""Cells that series are averaged in, and the common axis of dates."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from ..words import tr

CELL = 100.0


class Cells(QWidget):
    """Whether series are averaged in cells, how large these are, and how series weigh in them."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.gridded = QCheckBox(tr("Average in cells of"))
        self.gridded.setObjectName("gcPrepareGridded")
        self.cell = QgsDoubleSpinBox()
        self.cell.setObjectName("gcPrepareCell")
        self.cell.setAccessibleName(tr("Size of cells"))
        self.cell.setRange(1, 100000)
        self.cell.setDecimals(0)
        self.cell.setSuffix(tr(" m"))
        self.weighting = QComboBox()
        self.weighting.setObjectName("gcPrepareWeighting")
        self.weighting.setAccessibleName(tr("Weights in a cell"))
        self.weighting.addItem(tr("all series alike"), "mean")
        self.weighting.addItem(tr("by temporal coherence"), "coherence")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.gridded, self.cell, self.weighting):
            row.addWidget(widget)
        row.addStretch(1)
        self._two, self._usual = False, CELL
        self.fill({})
        self.gridded.toggled.connect(self._edited)
        self.cell.valueChanged.connect(self._edited)
        self.weighting.currentIndexChanged.connect(self._edited)

    def show_found(self, found: dict) -> None:
        """The usual spacing of the points, and whether they can weigh by coherence."""
        self._usual = found.get("usual_cell") or CELL
        self.weighting.model().item(1).setEnabled(bool(found.get("coherence")))
        if not self.gridded.isChecked():
            self.cell.blockSignals(True)
            self.cell.setValue(self._usual)
            self.cell.blockSignals(False)

    def show_two_tracks(self, two: bool) -> None:
        """Two tracks meet in cells in any case: without a size these are twice the usual spacing."""
        self._two = two
        self._enable()

    def fill(self, options: dict) -> None:
        self.gridded.setChecked(bool(options.get("cell")))
        self.cell.setValue(float(options.get("cell") or self._usual))
        self.weighting.setCurrentIndex(max(0, self.weighting.findData(options.get("weighting", "mean"))))
        self._enable()

    def value(self) -> dict:
        made = {"cell": self.cell.value()} if self.gridded.isChecked() else {}
        weighs = (made or self._two) and self.weighting.currentData() != "mean"
        return made | ({"weighting": self.weighting.currentData()} if weighs else {})

    def _edited(self, *_):
        self._enable()
        self.changed.emit()

    def _enable(self):
        self.cell.setEnabled(self.gridded.isChecked())
        self.weighting.setEnabled(self.gridded.isChecked() or self._two)


class Dates(QWidget):
    """The days between dates of the common axis, and what becomes of missing ones."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.cadence = QgsSpinBox()
        self.cadence.setObjectName("gcPrepareCadence")
        self.cadence.setRange(0, 366)
        self.cadence.setClearValue(0)
        self.cadence.setSpecialValueText(tr("Usual interval"))
        self.cadence.setSuffix(tr(" days"))
        self.axis = QLabel()
        self.axis.setObjectName("gcPrepareAxis")
        self.axis.setWordWrap(True)
        self.gaps = QLabel(
            tr(
                "All models forecast on a common axis of dates. Missing ones are filled by each model from "
                "its own past, linearly in time and never past the forecast start; observed values stay as "
                "they are."
            )
        )
        self.gaps.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("&A date every"), self.cadence)
        form.addRow(self.axis)
        form.addRow(self.gaps)
        self.cadence.valueChanged.connect(lambda _value: self.changed.emit())

    def fill(self, options: dict) -> None:
        self.cadence.setValue(int(options.get("cadence_days", 0)))

    def value(self) -> dict:
        return {"cadence_days": self.cadence.value()} if self.cadence.value() else {}
