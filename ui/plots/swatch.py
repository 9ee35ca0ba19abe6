"""Small pictures of curves for lists: colour, line style and marker, as in the plot."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

DASHES = {"forecast": [], "line": [], "linear": [5, 2], "seasonal": [4, 1.5, 1, 1.5], "persistence": [1, 1.5]}

# As they look in the plot, where each narrower band lies on the wider ones.
FANS = {"spread": 0.2, "fan": 0.2, "fan80": 0.35, "fan50": 0.55}

# The corners of the markers of kept series, from the middle, in half their size; matplotlib's letters.
CORNERS = {
    "s": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "^": ((0, -1), (1, 0.9), (-1, 0.9)),
    "v": ((0, 1), (1, -0.9), (-1, -0.9)),
    "D": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    "P": (
        (-0.4, -1), (0.4, -1), (0.4, -0.4), (1, -0.4), (1, 0.4), (0.4, 0.4),
        (0.4, 1), (-0.4, 1), (-0.4, 0.4), (-1, 0.4), (-1, -0.4), (-0.4, -0.4),
    ),
}  # fmt: skip


def swatch(kind: str, colour: str, height: int, ratio: float = 1.0, look=None) -> QIcon:
    """A picture of a curve: "observed", "fan", "kept" (with its look) or one of the lines.

    Args:
        height: of the text beside it, in logical pixels.
        ratio: device pixels a logical pixel.
        look: the `KeptLook` of a kept series.
    """
    size = QSize(2 * height, height)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, size.width(), size.height())
    if look is not None:
        _draw_kept(painter, look, box)
    else:
        _draw(painter, kind, QColor(colour), box)
    painter.end()
    return QIcon(picture)


def _draw(painter: QPainter, kind: str, colour: QColor, box: QRectF) -> None:
    middle, dot = box.center().y(), box.height() / 7
    if kind in FANS:
        colour.setAlphaF(FANS[kind])
        painter.fillRect(box.adjusted(1, box.height() / 4, -1, -box.height() / 4), colour)
    elif kind == "observed":
        painter.setPen(QPen(colour, 1.2))
        for share, filled in ((0.2, True), (0.5, True), (0.8, False)):
            painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.width() * share, middle), dot, dot)
    elif kind == "members":
        painter.setPen(QPen(colour, 0.6))
        for share in (0.3, 0.5, 0.7):
            height = box.height() * share
            painter.drawLine(QPointF(1, height), QPointF(box.width() - 1, height))
    else:
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if DASHES[kind]:
            pen.setDashPattern(DASHES[kind])
        painter.setPen(pen)
        painter.drawLine(QPointF(1, middle), QPointF(box.width() - 1, middle))


def _draw_kept(painter: QPainter, look, box: QRectF) -> None:
    """Its dashes, and its marker in the middle."""
    colour, middle, size = QColor(look.colour), box.center(), box.height() / 4
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.dashes != "-":
        pen.setDashPattern(list(look.dashes[1]))
    painter.setPen(pen)
    painter.drawLine(QPointF(1, middle.y()), QPointF(box.width() - 1, middle.y()))
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if look.filled else QColor(Qt.GlobalColor.white))
    corners = CORNERS.get(look.marker)
    if corners is None:
        painter.drawEllipse(middle, size, size)
    else:
        painter.drawPolygon(QPolygonF([middle + size * QPointF(x, y) for x, y in corners]))
