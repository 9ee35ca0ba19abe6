"""What a profile leaves on the map: its line with a direction, its swath, the place under the cursor."""

from __future__ import annotations

import math
from dataclasses import replace

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsVertexMarker

from ..crs_way import ellipsoidal, way
from ..maptools.bands import line_band, marker, swath_band, take_off
from ..plots.colours import PROFILE, line_style

ARROW = 14  # pixels
LINK = 12


class ProfileMarks:
    """The marks of the profiles that are shown, on one canvas."""

    def __init__(self, canvas):
        self._canvas = canvas
        self._items = []
        self._link = []

    def show_line(self, line: QgsGeometry, width: float, crs, name: str = "") -> None:
        """Draw a line (in `crs`), its direction, and its swath `width` metres wide; 0 draws no swath."""
        self.clear()
        self.add_line(line, width, crs, name)

    def add_line(self, line: QgsGeometry, width: float, crs, name: str = "") -> None:
        """Draw one more line, as `show_line` does; its name chooses the colour."""
        style = line_style(name) if name else PROFILE
        if width > 0:
            swath = swath_band(self._canvas, style)
            swath.setToGeometry(_swath(line, width, crs), crs)
            self._items.append(swath)
        # The dashes would leave nothing of an arrow so short.
        for geometry, own in ((line, style), (self._arrow(line, crs), replace(style, pen="solid"))):
            band = line_band(self._canvas, own)
            band.setToGeometry(geometry, crs)
            self._items.append(band)

    def link(self, places: list[QgsPointXY], crs) -> None:
        """Ring the places (in `crs`) that the plot's cursor stands at, one a line."""
        self._ring(len(places))
        for index, place in enumerate(places):
            here = self._to_map(crs).transform(place)
            for mark in self._link[2 * index : 2 * index + 2]:
                mark.setCenter(here)
                mark.show()

    def _ring(self, count: int) -> None:
        """At least `count` rings, all hidden where their number changes."""
        ring = QgsVertexMarker.IconType.ICON_CIRCLE
        for mark in self._link[2 * count :]:
            mark.hide()
        while len(self._link) < 2 * count:
            for tone, width in (("#FFFFFF", 5), ("#D01C8B", 3)):
                mark = marker(self._canvas, tone, ring, LINK)
                mark.setPenWidth(width)
                self._link.append(mark)

    def hide_link(self) -> None:
        """Take the mark of the place under the pointer off the map."""
        for mark in self._link:
            mark.hide()

    def clear(self) -> None:
        """Take everything off the map."""
        take_off(self._canvas, *self._items, *self._link)
        self._items, self._link = [], []

    def _to_map(self, crs):
        return way(crs, self._canvas.mapSettings().destinationCrs())

    def _arrow(self, line: QgsGeometry, crs) -> QgsGeometry:
        """Two short strokes at the line's end, in `crs`."""
        turn = self._to_map(crs)
        before, end = (turn.transform(QgsPointXY(v)) for v in list(line.vertices())[-2:])
        heading = math.atan2(end.y() - before.y(), end.x() - before.x())
        size = ARROW * self._canvas.mapUnitsPerPixel()
        tips = [
            QgsPointXY(end.x() - size * math.cos(heading + side), end.y() - size * math.sin(heading + side))
            for side in (0.45, -0.45)
        ]
        arrow = QgsGeometry.fromPolylineXY([tips[0], end, tips[1]])
        arrow.transform(way(turn.destinationCrs(), crs))
        return arrow


def _swath(line: QgsGeometry, width: float, crs) -> QgsGeometry:
    """The area that `width` metres around a line take, with flat ends."""
    metres = ellipsoidal(crs).measureLength(line) / line.length()
    return line.buffer(width / 2 / metres, 8, QgsGeometry.CapFlat, QgsGeometry.JoinStyleMiter, 2)
