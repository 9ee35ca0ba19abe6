"""The choice of the axis of values in a dock of plots: data, symmetric, or two numbers."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget, QWidgetAction

from .. import settings
from ..plots.y_range import DATA, MANUAL, MODES, SYMMETRIC
from ..words import later, tr
from .menu_button import add_choice, menu_button

MOST = 1e6
NAMES = {DATA: later("Data"), SYMMETRIC: later("Symmetric"), MANUAL: later("Manual")}


class ValueRange(QObject):
    """A button with a menu, remembered; `changed` tells of another choice.

    Args:
        dock: a `PlotDock` whose plots have an axis `top`.
        key: of the settings; name: of the button.
    """

    changed = pyqtSignal()

    def __init__(self, dock, key: str, name: str):
        super().__init__(dock)
        self._dock, self._key = dock, key
        kept = settings.read(key, DATA)
        self.mode = kept if kept in MODES else DATA
        self.told = tuple(float(settings.read(f"{key}_{end}", 0) or 0) for end in ("low", "high"))
        sentence = tr("The axis of the values: as far as the data, the same up and down, or two numbers.")
        self.button = menu_button(dock.toolbar, name, tr("Y range"), sentence, self.fill)

    def chosen(self) -> tuple[str, tuple[float, float]]:
        """What `y_range` of the plots takes."""
        return self.mode, self.told

    def fill(self, menu: QMenu) -> None:
        """Three choices, and the two numbers of the last."""
        menu.clear()
        for mode in MODES:
            add_choice(menu, tr(NAMES[mode]), mode == self.mode, lambda mode=mode: self.take(mode))
        numbers = QWidgetAction(menu)
        numbers.setDefaultWidget(self._numbers())
        menu.addAction(numbers)

    def take(self, mode: str, told: tuple[float, float] | None = None) -> None:
        """Choose one; manual begins with what is seen now."""
        if told is None:
            told = self._seen() if mode == MANUAL and not self.told[0] < self.told[1] else self.told
        self.mode, self.told = mode, told
        settings.write(self._key, mode)
        for end, value in zip(("low", "high"), told):
            settings.write(f"{self._key}_{end}", value)
        self.changed.emit()

    def _seen(self) -> tuple[float, float]:
        plot = self._dock.plot
        return self.told if plot is None else tuple(round(limit, 1) for limit in plot.top.get_ylim())

    def _numbers(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        low, high = self.told if self.told[0] < self.told[1] else self._seen()
        boxes = []
        for name, label, value in (("gcRangeLow", tr("From"), low), ("gcRangeHigh", tr("to"), high)):
            box = QgsDoubleSpinBox()
            box.setObjectName(name)
            box.setAccessibleName(label)
            box.setRange(-MOST, MOST)
            box.setDecimals(1)
            box.setShowClearButton(False)
            box.setKeyboardTracking(False)
            box.setValue(value)
            caption = QLabel(label)
            caption.setBuddy(box)
            line.addWidget(caption)
            line.addWidget(box)
            boxes.append(box)
        for box in boxes:
            box.valueChanged.connect(lambda _, box=box: self._take_numbers(boxes, box))
        return row

    def _take_numbers(self, boxes: list, changed) -> None:
        """Take both numbers; the other one gives way to the one that the user changed."""
        low, high = (box.value() for box in boxes)
        if low >= high:
            # A range that is none would be left out without a word.
            span = abs(self.told[1] - self.told[0]) or 1.0
            low, high = (low, low + span) if changed is boxes[0] else (high - span, high)
            for box, value in zip(boxes, (low, high)):
                box.blockSignals(True)
                box.setValue(value)
                box.blockSignals(False)
        self.take(MANUAL, (low, high))
