"""The pixels of a raster that have values, thinned, or the points of a layer: read once beside the window."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QThread

from ..core.errors import GroundCastError
from . import threads
from .area import Area
from .valid_places import Pixels, Places, Points

# So few cells may all lie between pixels that have values.
SURE = 30


class _Reading(QThread):
    def __init__(self, pixels: Pixels | Points, extent: QgsRectangle):
        super().__init__()
        self._pixels, self._extent = pixels, QgsRectangle(extent)
        self.places: Places | None = None

    def run(self):
        try:
            self.places = self._pixels.within(self._extent)
        except GroundCastError:
            # The layer itself shows that its file is gone; nothing is counted.
            self.places = None


class Cover:
    """Counts the places of an area; knows nothing until they have been read in a thread of its own."""

    def __init__(self, pixels: Pixels | Points, extent: QgsRectangle):
        self._reading = _Reading(pixels, extent)
        threads.start(self._reading)

    def count(self, area: QgsGeometry) -> int | None:
        """About how many places with values lie in an area of the layer's CRS; None while that is not known.

        Where pixels were thinned, none is said only of areas of many cells.
        """
        places = self._reading.places
        if places is None:
            return None
        crs = QgsCoordinateReferenceSystem()
        found = places.count([Area(area, crs).outline(crs)])
        cells = area.area() / (places.cell**2 * places.each)
        return found if found or places.each == 1.0 or cells >= SURE else None
