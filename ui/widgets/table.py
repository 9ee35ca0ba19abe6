"""The flat lists of the steps: a tree of one level, as wide as the dock, of a fixed height."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QSizePolicy, QTreeWidget


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
