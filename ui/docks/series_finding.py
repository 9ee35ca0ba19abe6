"""From a click on the map to the series there: at once where it is held, else as soon as it is read."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsPointXY, QgsRectangle

from ...core.errors import GroundCastError
from .. import map_place
from ..crs_way import way
from ..maptools.control import crs_trouble
from ..maptools.pick import reach_of
from ..observed.waiting import Waiting
from ..words import tr


class SeriesFinding:
    """Finds places for a `SeriesDock`, and tells it in `show_found`.

    Attributes:
        waiting: the click whose values are still to come.
    """

    def __init__(self, dock):
        self.dock, self.waiting = dock, Waiting(dock)
        self.waiting.lasts.connect(self._say_reading)
        self.waiting.ended.connect(lambda: dock.dim(False))

    def at(self, place: QgsPointXY) -> None:
        """Show the series at a place in map coordinates."""
        dock, canvas = self.dock, self.dock.canvas
        try:
            here = way(_crs_of(canvas), dock.results.crs).transform(place)
        except QgsCsException:
            dock.notice.say("error", crs_trouble(_crs_of(canvas), dock.results.crs))
            return
        self._find(here)

    def again(self, entry: dict) -> None:
        """Show what was shown of other results, in these, wherever the map is now."""
        dock, box = self.dock, map_place.box_in(entry, self.dock.results.crs)
        if box is None:
            own = QgsCoordinateReferenceSystem(entry["crs"])
            dock.say_trouble(crs_trouble(own, dock.results.crs))
        elif map_place.is_point(entry):
            self._find(box.center())
        else:
            dock.area.find(entry, box)

    def aim(self, place: QgsPointXY) -> None:
        """A click may come at a place in map coordinates."""
        results = self.dock.results
        if results is None:
            return
        try:
            self.waiting.ahead(results, way(_crs_of(self.dock.canvas), results.crs).transform(place))
        except QgsCsException:
            return  # the click says so

    def _find(self, here: QgsPointXY) -> None:
        """Show the series at a place in the CRS of the results, as soon as it is there."""
        dock, results = self.dock, self.dock.results
        if self.waiting.for_series(results, here, lambda: self._find(here)):
            return
        try:
            found = results.series_at(here, reach_of(dock.canvas, here, results.crs))
        except GroundCastError as error:
            dock.say_trouble(str(error))
            return
        dock.clear_trouble()
        at = here if found is None else QgsPointXY(found.x, found.y)
        dock.show_found(found, map_place.entry(QgsRectangle(at, at), results.crs))

    def _say_reading(self) -> None:
        """A click that takes a while: what is shown fades."""
        dock, text = self.dock, tr("Reading…")
        dock.dim(True)
        if dock.has_picture():
            dock.readout.say([text])
        else:
            dock.say_empty(text)


def _crs_of(canvas):
    return canvas.mapSettings().destinationCrs()
