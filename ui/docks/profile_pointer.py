"""The pointer of a profile: a place in the plot and on the map are one."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QObject

REACH = 12
"""Pixels on the map from which a line is meant."""


class ProfilePointer(QObject):
    """Follows the mouse on the map and the keys in the plot of a `ProfileDock`."""

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        dock.canvas.xyCoordinates.connect(self._map_moved)

    def close(self) -> None:
        """Follow the map no more."""
        self._dock.canvas.xyCoordinates.disconnect(self._map_moved)

    def step(self, by: int) -> None:
        """The next place of the line, or the one before; from either end where none was marked."""
        dock = self._dock
        if dock.reading.shown():
            last = len(dock.reading.ruler().distance) - 1
            at = (0 if by > 0 else last) if dock.index is None else int(np.clip(dock.index + by, 0, last))
            dock.read_out(at)

    def centre(self, index: int) -> None:
        """Bring the map to a place of the line."""
        dock = self._dock
        place = dock.reading.places(index)[0]
        map_crs = dock.canvas.mapSettings().destinationCrs()
        turn = QgsCoordinateTransform(dock.results.crs, map_crs, QgsProject.instance())
        dock.canvas.setCenter(turn.transform(place))
        dock.canvas.refresh()

    def _map_moved(self, place: QgsPointXY) -> None:
        """The mouse near the line on the map: the same place in the plot."""
        dock = self._dock
        if not dock.reading.shown() or not dock.isVisible():
            return
        try:
            map_crs = dock.canvas.mapSettings().destinationCrs()
            turn = QgsCoordinateTransform(map_crs, dock.results.crs, QgsProject.instance())
            here = turn.transform(place)
            edge = QgsPointXY(place.x() + REACH * dock.canvas.mapUnitsPerPixel(), place.y())
            reach = here.distance(turn.transform(edge))
        except QgsCsException:
            return
        index = dock.reading.index_at(here, reach)
        if index is not None or dock.index is not None:
            dock.read_out(index)
