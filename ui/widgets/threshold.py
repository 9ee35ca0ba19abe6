"""The threshold that matters to the user: a level in millimetres, crossed downwards or upwards, or none."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from .. import settings
from ..words import tr
from .row import Row

SIDES = ("below", "above")
MOST, USUAL = 99999.0, -20.0
NONE = -MOST - 1


class ThresholdBox(QgsDoubleSpinBox):
    """Millimetres; cleared it reads "none", and a step from there gives `usual`."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.usual = USUAL
        self.setRange(NONE, MOST)
        self.setDecimals(1)
        self.setSingleStep(5.0)
        self.setSuffix(tr(" mm"))
        self.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue, tr("none"))
        # A value half typed ("−2" of "−20") is none that the study should keep.
        self.setKeyboardTracking(False)

    def stepBy(self, steps: int) -> None:  # noqa: N802  (Qt asks for this name)
        """Steps from "none" start where the user was last."""
        if self.value() <= NONE:
            self.setValue(self.usual)
        else:
            super().stepBy(steps)

    def stepEnabled(self):  # noqa: N802
        """Both ways, also from "none", which stands below every number."""
        return self.StepEnabledFlag.StepUpEnabled | self.StepEnabledFlag.StepDownEnabled

    def clear(self) -> None:
        """No threshold; QGIS's own way leaves an empty field with a unit."""
        self.setValue(NONE)

    def focusInEvent(self, event):  # noqa: N802
        """Typing replaces the word "none"."""
        super().focusInEvent(event)
        if self.value() <= NONE:
            self.selectAll()


class Threshold(QWidget):
    """Side and level. `edited(side, level)` tells of a change; side "" is no threshold."""

    edited = pyqtSignal(str, float)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcThreshold")
        self._filling = False
        self.level = ThresholdBox()
        self.level.setObjectName("gcThresholdLevel")
        self.level.setAccessibleName(tr("Threshold in millimetres"))
        self.level.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.side = QComboBox()
        self.side.setObjectName("gcThresholdSide")
        self.side.setAccessibleName(tr("Side of the threshold"))
        for side, label in zip(SIDES, (tr("falls below"), tr("rises above"))):
            self.side.addItem(label, side)
        tip = tr(
            "<b>Threshold</b><br>Maps how likely each place crosses this displacement, and when. "
            "Clear it for none."
        )
        for widget in (self.side, self.level):
            widget.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Row((self.side, self.level), shares=(1, 1)))
        self.setFocusProxy(self.side)
        self.level.valueChanged.connect(self._tell)
        self.side.currentIndexChanged.connect(self._tell)

    def show_threshold(self, side: str, level: float) -> None:
        """Show a threshold; without one, what was used last is offered by the first step."""
        self._filling = True
        self.level.usual = float(settings.read("threshold", USUAL))
        shown = side or settings.read("threshold_side", SIDES[0])
        self.side.setCurrentIndex(max(self.side.findData(shown), 0))
        self.level.setValue(level if side else NONE)
        self._filling = False

    def _tell(self, *_) -> None:
        if self._filling:
            return
        level, side = self.level.value(), self.side.currentData()
        settings.write("threshold_side", side)
        if level <= NONE:
            self.edited.emit("", 0.0)
            return
        settings.write("threshold", level)
        self.edited.emit(side, level)


def in_words(side: str, level_text: str) -> str:
    """ "below −20 mm"."""
    return (
        tr("above {level} mm", level=level_text)
        if side == "above"
        else tr("below {level} mm", level=level_text)
    )
