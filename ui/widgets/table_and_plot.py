"""A table and the plot of what it says: side by side, or one below the other in a narrow dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSplitter, QTableView, QWidget

# In letters: where less is left, table and plot side by side are both too narrow to be read.
NARROW = 66
# In lines: what both need one below the other. Whoever holds them scrolls where there is less.
HIGH = 24
PLOT_SHARE = 0.3


class TableAndPlot(QSplitter):
    """The table gets the width of its columns as long as the plot keeps its share; what the user moves stays.

    Attributes:
        plot: None until there is one.
    """

    def __init__(self, table: QTableView, parent=None):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table, self.plot = table, None
        self._moved = False
        self.addWidget(table)
        self.splitterMoved.connect(self._hold)

    def put(self, plot: QWidget) -> None:
        """Show a plot in place of the one before."""
        sizes = self.sizes()
        if self.plot is not None:
            self.replaceWidget(1, plot)
            self.plot.deleteLater()
        else:
            self.addWidget(plot)
        self.plot = plot
        # A splitter hands on that the one before was hidden, as all are until the dock is seen.
        plot.show()
        if self._moved:
            self.setSizes(sizes)
        self._share()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        self._share()

    def minimumSizeHint(self):  # noqa: N802  (Qt asks for this name)
        """One below the other each has its lines."""
        least = super().minimumSizeHint()
        down = self.orientation() == Qt.Orientation.Vertical
        return QSize(least.width(), max(least.height(), HIGH * self.fontMetrics().height() if down else 0))

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        """No higher than needed: a low dock would scroll for what a table would like to have."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def _hold(self) -> None:
        self._moved = True

    def _share(self) -> None:
        """Turn where the room asks for it, and give each part its own."""
        if self.plot is None:
            return
        letters = self.fontMetrics()
        down = self.width() < NARROW * letters.averageCharWidth()
        turned = Qt.Orientation.Vertical if down else Qt.Orientation.Horizontal
        if turned != self.orientation():
            self.setOrientation(turned)
            self.updateGeometry()
            self._moved = False
        if self._moved:
            return
        room = (self.height() if down else self.width()) - self.handleWidth()
        first = room // 2 if down else self._wide(room)
        self.setSizes([first, room - first])

    def _wide(self, room: int) -> int:
        """The width of the table, of `room` for both."""
        table, header = self._table, self._table.horizontalHeader()
        shown = (c for c in range(header.count()) if not table.isColumnHidden(c))
        wanted = sum(max(table.sizeHintForColumn(c), header.sectionSizeHint(c)) for c in shown)
        wanted += table.verticalScrollBar().sizeHint().width() + 2 * table.frameWidth()
        left = room - max(self.plot.minimumWidth(), round(PLOT_SHARE * room))
        return max(min(wanted, left), 0)
