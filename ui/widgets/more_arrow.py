"""The arrow of a tool bar that has more than it shows, in the colour of the text: Qt's own is hardly seen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPointF, Qt
from qgis.PyQt.QtGui import QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QToolBar, QToolButton

from . import theme

NAME = "qt_toolbar_ext_button"
"""What Qt calls such a button."""


class MoreArrow(QObject):
    """Paints the extension buttons of a tool bar.

    Qt takes a picture of its style, white in light windows and near black in QGIS's dark theme.

    Args:
        bar: somebody in Python holds it; a child of the button would be forgotten, as nobody holds that.
    """

    def __init__(self, bar: QToolBar):
        super().__init__(bar)
        for button in bar.findChildren(QToolButton, NAME):
            button.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  (Qt asks for this name)
        if event.type() != QEvent.Type.Paint:
            return False
        painter = QPainter(watched)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.text(watched), max(1.5, watched.fontMetrics().height() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        high, middle = watched.fontMetrics().height() * 0.22, QPointF(watched.rect().center())
        for shift in (-1.1, 0.1):
            at = middle + QPointF(shift * high, 0)
            corners = [at + QPointF(0, -high), at + QPointF(high, 0), at + QPointF(0, high)]
            painter.drawPolyline(QPolygonF(corners))
        painter.end()
        return True
