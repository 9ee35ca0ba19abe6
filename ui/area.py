"""An area of which the mean series is asked: polygons with their CRS, and the same as plain arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes

from .crs_way import way


@dataclass(frozen=True, eq=False)
class Area:
    """What the user chose.

    Attributes:
        geometry: polygons in `crs`, a `QgsCoordinateReferenceSystem`.
        title: what it is called ("Region A"); region: its letter where it is one of the study's.
        colour: that it has on the map, "" where it has none of its own.
    """

    geometry: QgsGeometry
    crs: object
    title: str = ""
    region: str = ""
    colour: str = ""

    def in_crs(self, crs) -> QgsGeometry:
        """The polygons in another CRS.

        Raises:
            QgsCsException: there is no way there.
        """
        carried = QgsGeometry(self.geometry)
        if self.crs != crs:
            carried.transform(way(self.crs, crs))
        return carried

    def outline(self, crs) -> Outline:
        """The same as arrays in `crs`, which any thread may read; raises as `in_crs`."""
        shape = self.in_crs(crs)
        parts = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
        rings = tuple(np.array([(p.x(), p.y()) for p in ring]) for part in parts for ring in part)
        return Outline(shape.boundingBox(), rings, self.title, self.region)


@dataclass(frozen=True, eq=False)
class Outline:
    """The rings (k, 2) of an area in the CRS of the results, the box around them, and its words."""

    box: QgsRectangle
    rings: tuple[np.ndarray, ...]
    title: str = ""
    region: str = ""

    def holds(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """(n,) bool: places inside an odd number of rings, so that holes are left out."""
        inside = np.zeros(len(x), bool)
        for ring in self.rings:
            low, high = ring.min(axis=0), ring.max(axis=0)
            near = np.flatnonzero((x >= low[0]) & (x <= high[0]) & (y >= low[1]) & (y <= high[1]))
            inside[near] ^= _within(ring, x[near], y[near])
        return inside


def joined(geometries: list[QgsGeometry]) -> QgsGeometry:
    """Polygons as one shape in which none lies over another; empty without any."""
    shape = QgsGeometry.unaryUnion(geometries) if len(geometries) > 1 else QgsGeometry(*geometries[:1])
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return shape if not shape.isEmpty() and shape.type() == polygon else QgsGeometry()


def _within(ring: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(n,) bool: a ray to the right crosses a closed ring (k, 2) an odd number of times."""
    inside, order = np.zeros(len(x), bool), np.argsort(y)
    ends = np.stack([ring[:-1, 1], ring[1:, 1]])
    # An edge is asked only for the places beside it.
    first, last = np.searchsorted(y[order], ends.min(axis=0)), np.searchsorted(y[order], ends.max(axis=0))
    for edge in np.flatnonzero(last > first):
        (x0, y0), (x1, y1) = ring[edge], ring[edge + 1]
        at = order[first[edge] : last[edge]]
        inside[at] ^= x[at] < (x1 - x0) * (y[at] - y0) / (y1 - y0) + x0
    return inside
