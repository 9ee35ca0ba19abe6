"""The flat lists of the steps: a tree of one level, as wide as the dock, of a fixed height."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QTreeWidget

# Lines of text that a box needs beside its words, for arrow and frame.
BESIDE = 2


class Table(QTreeWidget):
    """Rows under `headers`, `lines` of text high with its header."""

    def __init__(self, name: str, title: str, headers: list[str], lines: float, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setHeaderLabels(headers)
        self.setRootIsDecorated(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(self.fontMetrics().height() * lines))
        self._gives = -1

    def fit(self, gives: int) -> None:
        """Columns as wide as what they hold; that of boxes, `gives`, less where the table would scroll."""
        self._gives = gives
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
        over = self.header().length() - self.viewport().width()
        if over > 0:
            self.setColumnWidth(gives, max(self.columnWidth(gives) - over, self._least(gives)))

    def _least(self, column: int) -> int:
        """What the boxes of a column need for the words that they show; their lists are wider."""
        letters = self.fontMetrics()
        boxes = (self.itemWidget(self.topLevelItem(row), column) for row in range(self.topLevelItemCount()))
        words = (box.currentText() for box in boxes if isinstance(box, QComboBox))
        return max(map(letters.horizontalAdvance, words), default=0) + BESIDE * letters.height()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        if self._gives >= 0:
            self.fit(self._gives)
