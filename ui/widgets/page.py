"""A page of steps that scrolls up and down, never sideways."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Page(QWidget):
    """Holds the steps; as high as they are at the dock's width, not as they would be at the narrowest."""

    def minimumSizeHint(self):  # noqa: N802  (Qt asks for this name)
        """No height of its own: the scroll area takes the height for its width."""
        return QSize(super().minimumSizeHint().width(), 0)


def scrolled(widgets, least: int) -> QScrollArea:
    """`widgets` below each other in an area at least `least` letters wide."""
    page = Page()
    column = QVBoxLayout(page)
    gap = page.fontMetrics().height() // 3
    column.setContentsMargins(gap, gap, gap, gap)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setObjectName("gcScroll")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    scroll.setMinimumWidth(least * page.fontMetrics().averageCharWidth())
    return scroll
