"""Regions by velocity: a threshold, and at once how many points or cells move so fast."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from .. import region_sources, threads
from ..help_pages import open_page
from ..region_speeds import Speeds
from ..widgets.help_key import HelpKey
from ..widgets.primary import make_primary
from ..words import number, tr
from .size import open_at

HELP = "forecast#regions"
MOST = 1000.0


class VelocityRegionsDialog(QDialog):
    """Emits `chosen(mm a year)` once.

    The velocities are read in a thread while the dialog is open, once; each count is then a look into
    sorted numbers.

    Args:
        layer: points with a field of velocities, or a run's map of them.
    """

    chosen = pyqtSignal(float)

    def __init__(self, layer, parent=None):
        super().__init__(parent)
        self.setObjectName("gcVelocityDialog")
        self.setWindowTitle(tr("Regions by velocity"))
        self._speeds: np.ndarray | None = None
        self.least = QgsDoubleSpinBox()
        self.least.setObjectName("gcVelocityLeast")
        self.least.setAccessibleName(tr("Velocity in millimetres a year"))
        self.least.setToolTip(tr("<b>Velocity</b><br>Up or down: what moves at least so fast is inside."))
        self.least.setRange(0.1, MOST)
        self.least.setDecimals(1)
        self.least.setSuffix(tr(" mm/yr"))
        self.least.setValue(region_sources.USUAL_MM)
        self.least.setClearValue(region_sources.USUAL_MM)
        self.count = QLabel(tr("Counting…"))
        self.count.setObjectName("gcVelocityCount")
        self.count.setWordWrap(True)
        self._make_buttons()
        form = QFormLayout()
        # Beside a long question it would be narrower than its words.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.least.setMinimumWidth(self.least.sizeHint().width() + self.fontMetrics().height())
        form.addRow(tr("Around what moves at least"), self.least)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.count)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.least.valueChanged.connect(lambda _value: self._tell())
        HelpKey(self, HELP, open_page)
        open_at(self, 60, 10)
        self._read(layer)

    def _make_buttons(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Cancel)
        self.take = self.buttons.addButton(tr("Draw regions"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("gcVelocityTake")
        make_primary(self.take)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))

    def _read(self, layer) -> None:
        self._thread = Speeds(layer)
        self._thread.found.connect(self._found)
        self.finished.connect(self._thread.requestInterruption)
        threads.start(self._thread)

    def _found(self, speeds: np.ndarray) -> None:
        self._speeds = speeds
        self._tell()

    def moving(self) -> int:
        """How many points or cells move at least so fast, of those that were read."""
        return len(self._speeds) - int(np.searchsorted(self._speeds, self.least.value(), side="left"))

    def _tell(self) -> None:
        if self._speeds is None:
            return
        count, every = self.moving(), len(self._speeds)
        text = tr("{n} of {all} points or cells move so fast.", n=number(count), all=number(every))
        few = count < region_sources.LEAST
        if few:
            fastest = (
                number(float(self._speeds[-region_sources.LEAST]), 1) if every >= region_sources.LEAST else ""
            )
            least = region_sources.LEAST
            text += " " + tr("A region needs {n} that lie together.", n=number(least))
            text += (
                " " + tr("The fastest {n} move {speed} mm/yr.", n=number(least), speed=fastest)
                if fastest
                else ""
            )
        self.count.setText(text)
        self.count.setAccessibleName(text)
        self.take.setEnabled(not few)
        self.take.setToolTip(text if few else "")

    def _take(self) -> None:
        self.chosen.emit(self.least.value())
        self.accept()
