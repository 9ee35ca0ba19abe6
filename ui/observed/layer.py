"""The points of a loaded layer with a field for each date, as they are filtered at the moment."""

from __future__ import annotations

from copy import copy

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...core.dates import field_date
from ..layers.velocity import TO_MM
from ..words import tr

FEATURES_AT_ONCE = 200
"""Points that are read between two looks whether somebody still waits."""


class LayerPlaces:
    """Reads a vector layer, which must outlive it; in the main thread, or by `in_thread` in any other."""

    at_points = True

    def __init__(self, layer: QgsVectorLayer, unit: str = ""):
        self._layer, self._scale = layer, TO_MM.get(unit, 1.0)
        self._extent = None
        self.unit = "mm" if unit else ""
        self.crs = layer.crs()
        names = layer.fields().names()
        days = {i: field_date(name) for i, name in enumerate(names)}
        dated = sorted((day, i) for i, day in days.items() if day is not None)
        self.dates = np.array([day for day, _ in dated], "datetime64[D]")
        self._fields = [i for _, i in dated]
        self._named = next((names.index(name) for name in ("pid", "id", "name") if name in names), -1)

    def in_thread(self) -> LayerPlaces:
        """These points as they are now, for one other thread; to be asked for in the main one."""
        made = copy(self)
        made._layer, made._extent = QgsVectorLayerFeatureSource(self._layer), self._layer.extent()
        return made

    def nearest(self, point: QgsPointXY, tolerance: float):
        """(what it is called, place, (T,) mm) of the nearest point within `tolerance`, or None."""
        box = QgsRectangle(
            point.x() - tolerance, point.y() - tolerance, point.x() + tolerance, point.y() + tolerance
        )
        best, least = None, tolerance
        for feature in self._layer.getFeatures(QgsFeatureRequest(box)):
            place = feature.geometry().centroid().asPoint()
            if place.distance(point) <= least:
                least, best = place.distance(point), (feature, place)
        if best is None:
            return None
        feature, place = best
        name = feature.attribute(self._named) if self._named >= 0 else feature.id()
        return tr("Point {name}", name=name), QgsPointXY(place), self._values(feature, self._fields)

    def within(self, box: QgsRectangle, dates=None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the points in a box."""
        return self._read(box, dates, lambda _count: None)

    def near(self, swath, dates=None):
        """(dates (B,), values (B, n), share of the way (n,)) of the points in a `Swath`."""
        box = QgsRectangle(*swath.line.box(swath.width))
        dates, values, x, y = self._read(box, dates, lambda count: swath.go_on(0.0))
        index, share = swath.near(x, y)
        return dates, values[:, index], share

    def _read(self, box: QgsRectangle, dates, counted):
        """As `within`; `counted(points so far)` is called now and then."""
        take = np.arange(len(self.dates)) if dates is None else np.flatnonzero(np.isin(self.dates, dates))
        fields = [self._fields[i] for i in take]
        request = QgsFeatureRequest(box).setSubsetOfAttributes(fields)
        columns, places = [], []
        for feature in self._layer.getFeatures(request):
            if len(places) % FEATURES_AT_ONCE == 0:
                counted(len(places))
            place = feature.geometry().centroid().asPoint()
            places.append((place.x(), place.y()))
            columns.append(self._values(feature, fields))
        values = np.array(columns, np.float32).reshape(len(columns), len(take)).T
        x, y = np.array(places, float).reshape(-1, 2).T
        return self.dates[take], values, x, y

    def cell(self) -> float:
        """Points have no cells."""
        return 0.0

    def extent(self) -> QgsRectangle:
        """The box around the points."""
        return self._extent if self._extent is not None else self._layer.extent()

    def _values(self, feature, fields: list[int]) -> np.ndarray:
        found = [feature.attribute(i) for i in fields]
        known = [float(v) if isinstance(v, (int, float)) else np.nan for v in found]
        return np.array(known, np.float32) * np.float32(self._scale)
