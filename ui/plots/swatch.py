"""Small pictures of curves for lists: colour, line style and marker, as in the plot."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

DASHES = {"forecast": [], "line": [], "linear": [5, 2], "seasonal": [4, 1.5, 1, 1.5], "persistence": [1, 1.5]}

# As they look in the plot, where each narrower band lies on the wider ones.
FANS = {"spread": 0.2, "fan": 0.2, "fan80": 0.35, "fan50": 0.55}


def swatch(kind: str, colour: str, height: int, ratio: float = 1.0) -> QIcon:
    """A picture of a curve: "observed", "fan", "kept" or one of the lines.

    Args:
        height: of the text beside it, in logical pixels.
        ratio: device pixels a logical pixel.
    """
    size = QSize(2 * height, height)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, kind, QColor(colour), QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return QIcon(picture)


def _draw(painter: QPainter, kind: str, colour: QColor, box: QRectF) -> None:
    middle, dot = box.center().y(), box.height() / 7
    if kind in FANS:
        colour.setAlphaF(FANS[kind])
        painter.fillRect(box.adjusted(1, box.height() / 4, -1, -box.height() / 4), colour)
    elif kind in ("observed", "kept"):
        painter.setPen(QPen(colour, 1.2))
        for share, filled in ((0.2, True), (0.5, True), (0.8, kind == "kept")):
            painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.width() * share, middle), dot, dot)
    else:
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if DASHES[kind]:
            pen.setDashPattern(DASHES[kind])
        painter.setPen(pen)
        painter.drawLine(QPointF(1, middle), QPointF(box.width() - 1, middle))
