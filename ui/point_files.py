"""One layer of a run's GeoPackage of points: the nearest point, its series, the values in a box."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle

from ..core.dates import field_date
from .gdal_files import opened
from .point_rows import PointRows
from .swath import Swath


class PointFile:
    """A layer with one DYYYYMMDD field a date; values come as float32, NaN for NULL."""

    def __init__(self, path: Path, kind: str):
        self._path = path
        self._data = opened(path, gdal.OF_VECTOR)
        self._layer, self._kind = self._data.GetLayerByName(kind), kind
        self.there = self._layer is not None
        if self.there:
            self._find_fields()

    def nearest(self, point: QgsPointXY, tolerance: float) -> tuple[int, str, QgsPointXY] | None:
        """(identifier in the file, name, place) of the nearest point within `tolerance`, or None."""
        self._layer.SetSpatialFilterRect(
            point.x() - tolerance, point.y() - tolerance, point.x() + tolerance, point.y() + tolerance
        )
        best, least = None, tolerance
        for feature in self._layer:
            geometry = feature.GetGeometryRef()
            place = QgsPointXY(geometry.GetX(), geometry.GetY())
            if place.distance(point) <= least:
                least, best = place.distance(point), (feature.GetFID(), self._name(feature), place)
        self._layer.SetSpatialFilter(None)
        return best

    def at(self, fid: int) -> np.ndarray:
        """(B,) values of the point with this identifier."""
        feature = self._layer.GetFeature(fid)
        if feature is None:
            return np.full(len(self.dates), np.nan, np.float32)
        return self._values(feature, self._fields)

    def within(self, box: QgsRectangle, dates: np.ndarray | None = None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the points in `box`; see `RasterFile.within`."""
        take = np.arange(len(self.dates)) if dates is None else np.flatnonzero(np.isin(self.dates, dates))
        self._layer.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        wanted = {self._names[self._fields[i]] for i in take}
        self._layer.SetIgnoredFields([name for name in self._names if name not in wanted])
        columns, places = [], []
        for feature in self._layer:
            geometry = feature.GetGeometryRef()
            places.append((geometry.GetX(), geometry.GetY()))
            columns.append(self._values(feature, [self._fields[i] for i in take]))
        self._layer.SetSpatialFilter(None)
        self._layer.SetIgnoredFields([])
        values = np.array(columns, np.float32).reshape(len(columns), len(take)).T
        x, y = np.array(places, np.float64).reshape(-1, 2).T
        return self.dates[take], values, x, y

    def near(self, swath: Swath, dates: np.ndarray | None = None):
        """(dates (B,), values (B, n), share of the way (n,)) of the points in a swath; for any thread."""
        take = np.arange(len(self.dates)) if dates is None else np.flatnonzero(np.isin(self.dates, dates))
        names = [self._names[self._fields[i]] for i in take]
        rows = PointRows(self._path, self._kind, self._key, self._place)
        try:
            values, share = rows.near(swath, names)
        except sqlite3.Error:
            # A file that SQLite cannot open where it lies, as on some network drives; OGR may.
            values, share = self._near_in_box(swath, dates)
        return self.dates[take], values, share

    def _near_in_box(self, swath: Swath, dates: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        own = PointFile(self._path, self._kind)
        _, values, x, y = own.within(QgsRectangle(*swath.line.box(swath.width)), dates)
        index, share = swath.near(x, y)
        return values[:, index], share

    def thinned(self, most: int) -> tuple[np.ndarray, bool]:
        """(values (B, n), whether they are a part of all) of every point, or of every so many-th one."""
        count, dates = self._layer.GetFeatureCount(), len(self.dates)
        step = max(-(-count * dates // most), 1)
        rows = PointRows(self._path, self._kind, self._key, self._place)
        try:
            values = rows.every(step, [self._names[i] for i in self._fields])
        except sqlite3.Error:
            features = (each for i, each in enumerate(self._layer) if i % step == 0)
            values = np.array([self._values(each, self._fields) for each in features], np.float32)
        return values.reshape(-1, dates).T, step > 1

    def extent(self) -> QgsRectangle:
        """The box around the points in their CRS."""
        left, right, bottom, top = self._layer.GetExtent()
        return QgsRectangle(left, bottom, right, top)

    def _find_fields(self) -> None:
        definition = self._layer.GetLayerDefn()
        self._key, self._place = self._layer.GetFIDColumn(), self._layer.GetGeometryColumn()
        self._names = names = [
            definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())
        ]
        days = {i: field_date(name, "D") for i, name in enumerate(names)}
        self._fields = [i for i, day in days.items() if day is not None]
        self.dates = np.array([days[i] for i in self._fields], "datetime64[D]")
        # Centres of cells tell how many points each cell took.
        self.cells = "count" in names
        self._named = names.index("pid") if "pid" in names else -1

    def _name(self, feature) -> str:
        return feature.GetFieldAsString(self._named) if self._named >= 0 else str(feature.GetFID())

    def _values(self, feature, fields: list[int]) -> np.ndarray:
        known = (feature.IsFieldSetAndNotNull(i) for i in fields)
        return np.array(
            [feature.GetFieldAsDouble(i) if k else np.nan for i, k in zip(fields, known)], np.float32
        )
