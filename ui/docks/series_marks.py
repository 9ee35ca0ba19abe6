"""A cross on the map at each series of the dock, in its colour: upright the one shown, oblique those kept."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsPointXY
from qgis.gui import QgsVertexMarker

from ..crs_way import way
from ..maptools.bands import marker, take_off

SHOWN = "#D01C8B"
"""The colour of the series that is not kept."""


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
            for tone, width in (("#FFFFFF", 5), (colour, 2)):
                mark = marker(self._canvas, tone)
                mark.setPenWidth(width)
                if colour != SHOWN:
                    # Another form than the one that is shown, for those who see no difference of colour.
                    mark.setIconType(QgsVertexMarker.IconType.ICON_X)
                mark.setCenter(place)
                mark.show()
                self._marks.append(mark)

    def clear(self) -> None:
        """Take every cross off the map."""
        take_off(self._canvas, *self._marks)
        self._marks = []
