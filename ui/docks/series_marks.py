"""A cross on the map at each series of the dock, in its colour: upright the one shown, oblique those kept.

Round the area whose mean is shown goes a line.
"""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from .. import map_place
from ..crs_way import way
from ..maptools.bands import area_band, marker, take_off
from ..plots.colours import RegionStyle

SHOWN = "#D01C8B"
"""The colour of the series that is not kept."""
WHITE, BLACK = "#FFFFFF", "#1A1A1A"
# Of a white ground's light, as WCAG counts it; a brighter cross has less than 3:1 on white.
BRIGHT = 0.3


class SeriesMarks:
    """The crosses of one dock on its canvas."""

    def __init__(self, canvas):
        self._canvas, self._marks = canvas, []

    def show(self, places, crs) -> None:
        """Mark (series, colour) pairs whose places are in `crs`, in place of those before."""
        self.clear()
        try:
            back = way(crs, self._canvas.mapSettings().destinationCrs())
            here = [back.transform(QgsPointXY(series.x, series.y)) for series, _ in places]
        except QgsCsException:
            # The map cannot show where these data lie.
            return
        for place, (_, colour) in zip(here, places):
            for tone, width in ((casing(colour), 5), (colour, 2)):
                mark = marker(self._canvas, tone)
                mark.setPenWidth(width)
                if colour != SHOWN:
                    # Another form than the one that is shown, for those who see no difference of colour.
                    mark.setIconType(QgsVertexMarker.IconType.ICON_X)
                mark.setCenter(place)
                mark.show()
                self._marks.append(mark)

    def surround(self, place: dict | None) -> None:
        """Draw a line round the area of a `map_place.entry`; a point, or None, has none."""
        if place is None or map_place.is_point(place):
            return
        shape = QgsGeometry.fromWkt(str(place.get("polygon") or ""))
        shape = QgsGeometry.fromRect(QgsRectangle(*place["box"])) if shape.isEmpty() else shape
        band = area_band(self._canvas, RegionStyle(SHOWN, "solid", WHITE))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setToGeometry(shape, QgsCoordinateReferenceSystem(place["crs"]))
        self._marks.append(band)

    def clear(self) -> None:
        """Take every cross off the map."""
        take_off(self._canvas, *self._marks)
        self._marks = []


def casing(colour: str) -> str:
    """What is drawn below a cross of this colour, so that it is seen on maps of any colour."""
    parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF())
    light = sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts))
    return BLACK if light > BRIGHT else WHITE
