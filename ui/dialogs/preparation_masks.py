"""Masks of the preparation: a row each of quality layer, side and limit, with the count of what goes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...core.preparation import as_mask
from ..words import number, tr

# Of these a low value is a bad one; of others a high one is.
GOOD_HIGH = ("coherence", "quality", "count")
FIRST = ("temporal_coherence", "coherence", "rmse", "network_residual_mm")


class MaskRow(QWidget):
    """One mask; `changed` tells of every edit, `gone` asks for the row's end."""

    changed = pyqtSignal()
    gone = pyqtSignal(object)

    def __init__(self, layers: dict, total: int, parent=None):
        super().__init__(parent)
        self._layers, self._total = layers, total
        self.layer = QComboBox()
        self.layer.setObjectName("gcMaskLayer")
        self.layer.setAccessibleName(tr("Quality layer"))
        for name in sorted(layers, key=lambda each: (each not in FIRST, each)):
            self.layer.addItem(name.replace("_", " "), name)
        self.side = QComboBox()
        self.side.setObjectName("gcMaskSide")
        self.side.setAccessibleName(tr("At least or at most"))
        self.side.addItem(tr("at least"), ">=")
        self.side.addItem(tr("at most"), "<=")
        self.limit = QgsDoubleSpinBox()
        self.limit.setObjectName("gcMaskLimit")
        self.limit.setAccessibleName(tr("Limit"))
        self.limit.setDecimals(3)
        self.limit.setRange(-1e9, 1e9)
        self.count = QLabel()
        self.count.setObjectName("gcMaskCount")
        self.count.setWordWrap(True)
        self.remove = QToolButton()
        self.remove.setObjectName("gcMaskRemove")
        self.remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove.setToolTip(tr("Remove this mask"))
        self.remove.setAccessibleName(tr("Remove this mask"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.layer, self.side, self.limit):
            row.addWidget(widget)
        row.addWidget(self.count, 1)
        row.addWidget(self.remove)
        self.suggest()
        self.layer.currentIndexChanged.connect(self.suggest)
        self.side.currentIndexChanged.connect(self._edited)
        self.limit.valueChanged.connect(self._edited)
        self.remove.clicked.connect(lambda: self.gone.emit(self))

    def suggest(self, *_):
        """A limit that leaves out the worst tenth."""
        name, steps = self.layer.currentData(), self._steps()
        high = any(word in (name or "") for word in GOOD_HIGH)
        self.side.setCurrentIndex(0 if high else 1)
        if steps:
            self.limit.setSingleStep(max((steps[-1] - steps[0]) / 50, 0.001))
            self.limit.setValue(steps[len(steps) // 10 if high else -len(steps) // 10])
        self._edited()

    def fill(self, text: str) -> None:
        """Show a mask such as "rmse<=3"."""
        mask = as_mask(text)
        if self.layer.findData(mask.layer) < 0:
            self.layer.addItem(mask.layer.replace("_", " "), mask.layer)
        self.layer.setCurrentIndex(self.layer.findData(mask.layer))
        self.side.setCurrentIndex(self.side.findData(mask.side))
        self.limit.setValue(mask.limit)

    def text(self) -> str:
        return f"{self.layer.currentData()}{self.side.currentData()}{self.limit.value():g}"

    def _steps(self) -> list:
        return self._layers.get(self.layer.currentData()) or []

    def _edited(self, *_):
        """Say about how many go; the worker counts them exactly."""
        steps = self._steps()
        if steps:
            least = self.side.currentData() == ">="
            find = bisect_left if least else bisect_right
            below = find(steps, self.limit.value()) / len(steps)
            share = below if least else 1 - below
            count = number(round(share * self._total))
            self.count.setText(tr("leaves out about {n} of {all} series", n=count, all=number(self._total)))
        else:
            self.count.setText(tr("not among the data's layers"))
        self.changed.emit()


class MaskRows(QWidget):
    """All masks; every one must hold."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._layers, self._total = {}, 0
        self.rows: list[MaskRow] = []
        self.add = QPushButton(tr("Add a mask"))
        self.add.setObjectName("gcMaskAdd")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda: self._append())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        self._column.addLayout(below)

    def show_layers(self, layers: dict, total: int) -> None:
        """What there is to mask by: for each layer its values at every hundredth."""
        self._layers, self._total = layers, total
        self.add.setEnabled(bool(layers))
        self.add.setToolTip("" if layers else tr("The data have no quality layers."))

    def fill(self, masks) -> None:
        """Show these masks and no others."""
        for row in list(self.rows):
            self._drop(row)
        for text in masks:
            self._append().fill(text)

    def value(self) -> list[str]:
        return [row.text() for row in self.rows]

    def _append(self) -> MaskRow:
        row = MaskRow(self._layers, self._total, self)
        row.changed.connect(self.changed)
        row.gone.connect(self._drop)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self.changed.emit()
        return row

    def _drop(self, row):
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
