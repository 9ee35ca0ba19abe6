"""Where the data shown on the map have values: the pixels of a raster, or its points; read in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from .area import Outline
from .gdal_files import array, opened

# A part of a raster is read as so many cells a side at most; a larger one is thinned.
SIDE = 512


@dataclass(frozen=True, eq=False)
class Places:
    """Places with a value: x, y (n,) in the CRS of the layer, and how many pixels each stands for.

    Attributes:
        certain: nothing is left out: no pixel is thinned away, and what has no value here has none on
            any date.
        cell: how far neighbours lie apart, in units of the CRS.
    """

    x: np.ndarray
    y: np.ndarray
    each: float
    certain: bool
    cell: float

    def count(self, outlines: list[Outline]) -> int:
        """How many pixels or points lie in all of the outlines."""
        inside = np.ones(len(self.x), bool)
        for outline in outlines:
            inside[inside] = outline.holds(self.x[inside], self.y[inside])
        return round(int(inside.sum()) * self.each)


class Pixels:
    """The pixels of a raster file that have a value on its first, middle or last date."""

    def __init__(self, path: Path | str):
        self.path = path

    def within(self, box: QgsRectangle, side: int = SIDE) -> Places:
        """The places in a box.

        Raises:
            GroundCastError: the file cannot be read (`results-file`, `results-gone`).
        """
        data = opened(self.path)
        turn = data.GetGeoTransform()
        first, last = _cells(turn, data.RasterXSize, box.xMinimum(), box.xMaximum(), 0)
        top, bottom = _cells(turn, data.RasterYSize, box.yMaximum(), box.yMinimum(), 3)
        cell = max(abs(turn[1]), abs(turn[5]))
        if last <= first or bottom <= top:
            return Places(np.empty(0), np.empty(0), 1.0, True, cell)
        window = first, top, last - first, bottom - top
        size = min(window[2], side), min(window[3], side)
        each = window[2] * window[3] / (size[0] * size[1])
        known = _known(data, window, size)
        rows, columns = np.nonzero(known)
        x = turn[0] + turn[1] * (first + (columns + 0.5) * window[2] / size[0])
        y = turn[3] + turn[5] * (top + (rows + 0.5) * window[3] / size[1])
        return Places(x, y, each, each == 1.0 and data.RasterCount > 1, cell)


class Points:
    """The points of a vector layer; made in the main thread, read in any."""

    def __init__(self, layer: QgsVectorLayer):
        self._source = QgsVectorLayerFeatureSource(layer)

    def within(self, box: QgsRectangle) -> Places:
        """The places in a box."""
        request = QgsFeatureRequest(box)
        request.setNoAttributes()
        centres = [each.geometry().boundingBox().center() for each in self._source.getFeatures(request)]
        x, y = (np.array([getattr(at, side)() for at in centres], float) for side in ("x", "y"))
        cell = float(np.sqrt(box.width() * box.height() / len(centres))) if centres else 0.0
        return Places(x, y, 1.0, True, cell)


def of_layer(layer: QgsMapLayer | None) -> Pixels | Points | None:
    """What reads the places of a map layer; None where it is no file of pixels and no points."""
    if isinstance(layer, QgsVectorLayer):
        return Points(layer) if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry else None
    straight = isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
    return Pixels(layer.source()) if straight else None


def _cells(turn, count: int, start: float, end: float, at: int) -> tuple[int, int]:
    """First cell and the one after the last that a stretch covers, inside the raster."""
    origin, step = turn[at], turn[1] if at == 0 else turn[5]
    low, high = sorted(((start - origin) / step, (end - origin) / step))
    return max(0, int(np.floor(low))), min(count, int(np.ceil(high)))


def _known(data, window: tuple[int, int, int, int], size: tuple[int, int]) -> np.ndarray:
    """(y, x) bool: cells with a value on one of three dates; where no cell has one, on any date."""
    count = data.RasterCount
    known = _any(data, sorted({1, (count + 1) // 2, count}), window, size)
    return known if known.any() else _any(data, range(1, count + 1), window, size)


def _any(data, bands, window, size) -> np.ndarray:
    known = np.zeros((size[1], size[0]), bool)
    for number in bands:
        band: gdal.Band = data.GetRasterBand(number)
        values = array(band, *window, buf_xsize=size[0], buf_ysize=size[1])
        empty = band.GetNoDataValue()
        known |= np.isfinite(values) & (values != empty if empty is not None else True)
    return known
