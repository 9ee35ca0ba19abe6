"""Lines, areas and marks drawn over the map, in the colours of regions and profiles."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..plots.colours import REFUSED, RegionStyle

WIDTH = 3  # whole pixels are all that QGIS 3.22 takes
FILL = 40
PENS = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dash dot": Qt.PenStyle.DashDotLine,
    "dash dot dot": Qt.PenStyle.DashDotDotLine,
}


def area_band(canvas, style: RegionStyle) -> QgsRubberBand:
    """An empty band for an area: the region's line over its casing, a light fill."""
    band = _band(canvas, QgsWkbTypes.PolygonGeometry, style)
    fill = QColor(style.colour)
    fill.setAlpha(FILL)
    band.setFillColor(fill)
    return band


def line_band(canvas, style: RegionStyle) -> QgsRubberBand:
    """An empty band for a line with its casing."""
    return _band(canvas, QgsWkbTypes.LineGeometry, style)


def swath_band(canvas, style: RegionStyle) -> QgsRubberBand:
    """An empty band for the outline of a profile's swath."""
    band = QgsRubberBand(canvas, QgsWkbTypes.PolygonGeometry)
    colour = QColor(style.colour)
    colour.setAlpha(50)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setStrokeColor(colour)
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setWidth(2)
    return band


def refused_band(canvas) -> QgsRubberBand:
    """An empty band for what is wrong: red and dashed."""
    band = line_band(canvas, RegionStyle(REFUSED, "dash", "#FFFFFF"))
    band.setZValue(band.zValue() + 2)
    return band


def marker(canvas, colour: str, icon=QgsVertexMarker.IconType.ICON_CROSS, size: int = 14) -> QgsVertexMarker:
    """A hidden mark for one place."""
    mark = QgsVertexMarker(canvas)
    mark.setIconType(icon)
    mark.setIconSize(size)
    mark.setPenWidth(3)
    mark.setColor(QColor(colour))
    mark.hide()
    return mark


def crossings(corners: list[QgsPointXY]) -> list[QgsGeometry]:
    """The pairs of sides of a line that cross, as short lines to draw."""
    sides = [QgsGeometry.fromPolylineXY(list(pair)) for pair in zip(corners, corners[1:])]
    closed = len(corners) > 2 and corners[0] == corners[-1]
    found = []
    for first in range(len(sides)):
        for second in range(first + 2, len(sides)):
            neighbours = closed and first == 0 and second == len(sides) - 1
            if not neighbours and sides[first].intersects(sides[second]):
                found += [sides[first], sides[second]]
    return found


def take_off(canvas, *items) -> None:
    """Remove bands and marks from the canvas."""
    for item in items:
        if item is not None and canvas.scene() is not None:
            canvas.scene().removeItem(item)


def _band(canvas, kind, style: RegionStyle) -> QgsRubberBand:
    band = QgsRubberBand(canvas, kind)
    band.setWidth(WIDTH)
    band.setStrokeColor(QColor(style.colour))
    band.setSecondaryStrokeColor(QColor(style.casing))
    band.setLineStyle(PENS[style.pen])
    band.setZValue(band.zValue() + 1)
    return band
