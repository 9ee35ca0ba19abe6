"""Colour ranges of a run, from samples of its files: one for all that moves, one for the errors."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..gdal_files import array, opened

LEAST_ERROR = 2.0
# A map is judged well enough from this many cells a band and bands a file.
SIDE, BANDS = 200, 24


@dataclass(frozen=True)
class Ranges:
    """How far the colours of a run reach.

    Attributes:
        motion, residual: half their ranges; width: the top of the interval width; all in mm.
        own: half the range of each kind that has one of its own, in its unit.
        days: the different days (since 1970-01-01) in each map of dates, sorted.
        ramp: the run's own for what moves, as text; "" for that of all runs.
    """

    motion: float
    residual: float
    width: float
    own: dict[str, float] = field(default_factory=dict)
    days: dict[str, tuple[int, ...]] = field(default_factory=dict)
    ramp: str = ""


def of_values(observed, forecast, residual, width) -> Ranges:
    """The ranges for arrays of values in mm (any shape, NaN allowed).

    Motion is the larger of abs(p2), abs(p98) over observed and forecast median, rounded up to 1, 2 or 5
    times a power of ten; the residual is p98 of its size, at least 2 mm, rounded likewise.
    """
    moving = _finite(np.concatenate([np.ravel(observed), np.ravel(forecast)]))
    ends = np.percentile(moving, [2, 98]) if moving.size else np.array([0.0])
    error = np.abs(_finite(residual))
    spread = _finite(width)
    return Ranges(
        round_up(float(np.max(np.abs(ends)))),
        round_up(max(LEAST_ERROR, float(np.percentile(error, 98)) if error.size else 0.0)),
        round_up(float(np.percentile(spread, 98)) if spread.size else 0.0),
    )


def half(values) -> float:
    """Half a symmetric range of its own: the larger of abs(p2), abs(p98), rounded up to 1-2-5."""
    known = _finite(values)
    return round_up(float(np.max(np.abs(np.percentile(known, [2, 98])))) if known.size else 0.0)


def round_up(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten: 0.7 gives 1, 23 gives 50; 1 for nothing at all."""
    if not value > 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    for step in (1, 2, 5, 10):
        # The tolerance keeps 5.000000001, a rounding error of float32, from becoming 10.
        if value <= step * power * (1 + 1e-6):
            return step * power
    return 10 * power


def sample(path: Path) -> np.ndarray:
    """(B, y, x) values of evenly spread bands of a raster, thinned to at most 200 cells a side."""
    data = opened(path)
    count = data.RasterCount
    bands = sorted({round(i) for i in np.linspace(1, count, min(count, BANDS))})
    size = min(SIDE, data.RasterXSize), min(SIDE, data.RasterYSize)
    values = array(data, buf_xsize=size[0], buf_ysize=size[1], band_list=bands)
    return _known(np.asarray(values, np.float32), data.GetRasterBand(bands[0]).GetNoDataValue())


def empty_bands(path: Path) -> frozenset[int]:
    """The bands of a raster, from 1, in which no cell has a value."""
    data = opened(path)
    size = {"buf_xsize": min(SIDE, data.RasterXSize), "buf_ysize": min(SIDE, data.RasterYSize)}
    without, found = data.GetRasterBand(1).GetNoDataValue(), []
    for first in range(1, data.RasterCount + 1, BANDS):
        bands = list(range(first, min(first + BANDS, data.RasterCount + 1)))
        thin = np.reshape(array(data, band_list=bands, **size), (len(bands), -1))
        seen = np.isfinite(_known(thin, without)).any(axis=1)
        found += [band for band, any_value in zip(bands, seen) if not any_value]
    return frozenset(band for band in found if not _any_value(data, band))


def _any_value(data: gdal.Dataset, band: int) -> bool:
    """Whether a band of which a thin sample shows nothing holds any value: each block is looked at."""
    wide, high = data.RasterXSize, data.RasterYSize
    read, without = data.GetRasterBand(band), data.GetRasterBand(band).GetNoDataValue()
    blocks = (array(read, 0, top, wide, min(SIDE, high - top)) for top in range(0, high, SIDE))
    return any(np.isfinite(_known(part, without)).any() for part in blocks)


def _known(values: np.ndarray, without: float | None) -> np.ndarray:
    """`values` with NaN where the file says that there is none."""
    return values if without is None or np.isnan(without) else np.where(values == without, np.nan, values)


def _finite(values) -> np.ndarray:
    values = np.ravel(np.asarray(values, np.float32))
    return values[np.isfinite(values)]
