"""What a run's maps of rates hold at a reference: linear in the displacement, so that it can be taken off."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsRectangle

from ..gdal_files import opened
from ..run_results import RunResults

RATES = ("velocity", "acceleration", "change")
SUMMARY = "summary"
NEAR = 1e-9
"""What a place may be off by rounding, of its own size."""


def base_of(kind: str) -> str:
    """The rate that a kind of map is, or is an end of: "velocity" of "velocity_lower"; "" for other kinds."""
    base = kind.split("_")[0]
    return base if base in RATES else ""


def rates_at(results: RunResults, box: QgsRectangle) -> dict[str, float]:
    """The mean of each rate in a box of the results' CRS, or at a point, a box without size.

    Rates that the run has no map of, or no value of there, are left out. For ends of intervals that of the
    rate itself is taken off: they keep their width, as those of displacement do.
    """
    means = {}
    for kind in RATES:
        found = [value for region in results.regions for value in _values(results, region, kind, box)]
        known = [value for value in found if math.isfinite(value)]
        if known:
            means[kind] = float(np.mean(known))
    return means


def _values(results: RunResults, region: str, kind: str, box: QgsRectangle) -> Iterator[float]:
    path = results.artifact("points" if results.at_points else kind, region)
    if path is None or not path.is_file():
        return iter(())
    return _of_points(path, kind, box) if results.at_points else _of_cells(path, box)


def _of_points(path: Path, kind: str, box: QgsRectangle) -> Iterator[float]:
    data = opened(path, gdal.OF_VECTOR)
    layer = data.GetLayerByName(SUMMARY)
    if layer is None or layer.GetLayerDefn().GetFieldIndex(kind) < 0:
        return
    near = NEAR * max(1.0, abs(box.xMaximum()), abs(box.yMaximum()))
    layer.SetSpatialFilterRect(
        box.xMinimum() - near, box.yMinimum() - near, box.xMaximum() + near, box.yMaximum() + near
    )
    for feature in layer:
        if feature.IsFieldSetAndNotNull(kind):
            yield feature.GetFieldAsDouble(kind)


def _of_cells(path: Path, box: QgsRectangle) -> Iterator[float]:
    """Of the cells whose centres lie in the box; of the one that holds a point."""
    data = opened(path)
    back = gdal.InvGeoTransform(data.GetGeoTransform())
    corners = [(x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum())]
    columns, rows = zip(*(gdal.ApplyGeoTransform(back, *corner) for corner in corners))
    left, right = _span(columns, data.RasterXSize)
    top, bottom = _span(rows, data.RasterYSize)
    if left < right and top < bottom:
        yield from data.GetRasterBand(1).ReadAsArray(left, top, right - left, bottom - top).ravel().tolist()


def _span(ends: tuple, size: int) -> tuple[int, int]:
    """First cell and the one after the last along an axis of `size` cells."""
    low, high = min(ends), max(ends)
    if high == low:
        first = math.floor(low)
        return (first, first + 1) if 0 <= first < size else (0, 0)
    return max(math.ceil(low - 0.5), 0), min(math.floor(high - 0.5) + 1, size)
