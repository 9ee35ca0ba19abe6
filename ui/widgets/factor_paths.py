"""The table of a scenario's factors: a line each, and below it what a file needs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..words import tr
from .factor_path import FactorPath

# Rows of the table that one factor has at most: name, fields, amount, file, what the file holds.
ROWS = 5


class FactorPaths(QWidget):
    """Names, paths, changes and amounts side by side; in narrow windows names above, amounts below."""

    def __init__(self, factors: list[FactorPath], parent=None):
        super().__init__(parent)
        self._factors = factors
        self._headings = [_bold(tr("Factor")), _bold(tr("Path after the last date")), _bold(tr("Change"))]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._narrow = False
        self._arrange()

    def minimumSizeHint(self):  # noqa: N802  (Qt asks for this name)
        """As narrow as it can be made."""
        path, change = self._widest("path"), self._widest("change")
        names = max(self._widest("label"), path + self._grid.spacing() + change)
        return QSize(names, super().minimumSizeHint().height())

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event):
        """Turn where a field was shown, hidden, or got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self):
        columns = [self._widest(part) for part in ("label", "path", "change")] + [self._amount()]
        narrow = sum(columns) + 3 * self._grid.spacing() > self.width()
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self.updateGeometry()

    def _widest(self, part: str) -> int:
        heading = self._headings[("label", "path", "change").index(part)].sizeHint().width()
        return max(heading, *(getattr(factor, part).sizeHint().width() for factor in self._factors))

    def _amount(self) -> int:
        """Of the widest field behind a change, be it shown or not: the table keeps its columns."""
        fields = (field for factor in self._factors for field in (factor.add, factor.times, factor.year))
        return max(max(field.sizeHint().width(), field.minimumWidth()) for field in fields)

    def _arrange(self):
        while self._grid.count():
            self._grid.takeAt(0)
        # The name above the fields needs no heading.
        self._headings[0].setVisible(not self._narrow)
        for column, heading in enumerate(self._headings[self._narrow :]):
            self._grid.addWidget(heading, 0, column)
        for index, factor in enumerate(self._factors):
            (self._put_narrow if self._narrow else self._put_wide)(factor, 1 + ROWS * index)
        for column, share in enumerate((2, 1, 0, 0) if self._narrow else (0, 3, 2, 0)):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(3, 0 if self._narrow else self._amount())

    def _put_wide(self, factor: FactorPath, row: int):
        for column, widget in enumerate((factor.label, factor.path, factor.change, factor.amount)):
            self._grid.addWidget(widget, row, column)
        for below, widget in enumerate((factor.place, factor.seen), 1):
            self._grid.addWidget(widget, row + below, 1, 1, 3)

    def _put_narrow(self, factor: FactorPath, row: int):
        self._grid.addWidget(factor.label, row, 0, 1, 2)
        self._grid.addWidget(factor.path, row + 1, 0)
        self._grid.addWidget(factor.change, row + 1, 1)
        self._grid.addWidget(factor.amount, row + 2, 1)
        for below, widget in enumerate((factor.place, factor.seen), 3):
            self._grid.addWidget(widget, row + below, 0, 1, 2)


def _bold(text: str) -> QLabel:
    heading = QLabel(text)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    return heading
