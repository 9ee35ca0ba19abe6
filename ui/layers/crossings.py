"""Maps of when a threshold is crossed, with a value of their own for "not before the last date"."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import numpy as np
from osgeo import gdal

from ..gdal_files import array, opened

# Days since 1970 far beyond every forecast: the place has values, and does not cross.
NOT_BEFORE = 99999.0


def told_apart(crossing: Path, forecast: Path, target: Path) -> Path:
    """Write `target`: the days of `crossing`, NOT_BEFORE where only `forecast` has a value, NaN elsewhere.

    The results say NaN both for places without values and for places that do not cross in time; on
    the map the first are clear and the second grey.

    Args:
        crossing: one band, days since 1970-01-01.
        forecast: a raster on the same grid; its last band tells where there are values.
    """
    days, known = opened(crossing), opened(forecast)
    values = np.asarray(array(days.GetRasterBand(1)), np.float32)
    there = np.isfinite(array(known.GetRasterBand(known.RasterCount)))
    values[~np.isfinite(values) & there] = NOT_BEFORE
    _write(target, values, days)
    return target


def _write(target: Path, values: np.ndarray, like) -> None:
    """Under another name first: a reader never sees half a file.

    Raises:
        OSError: it cannot be written, or not to its end.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.stem}.partial.tif")
    try:
        # GDAL only notes down that a disk is full.
        partial.write_bytes(_as_file(values, like))
        os.replace(partial, target)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _as_file(values: np.ndarray, like) -> bytes:
    """A GeoTIFF of one band on the grid of the data set `like`."""
    name = f"/vsimem/{uuid4().hex}.tif"
    data = gdal.GetDriverByName("GTiff").Create(
        name, like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Float32,
        options=["COMPRESS=DEFLATE", "TILED=YES"],
    )  # fmt: skip
    data.SetGeoTransform(like.GetGeoTransform())
    data.SetProjection(like.GetProjection())
    band = data.GetRasterBand(1)
    band.SetDescription(like.GetRasterBand(1).GetDescription())
    band.SetNoDataValue(float("nan"))
    band.WriteArray(values)
    band = data = None
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)


def days_of(path: Path) -> tuple[int, ...]:
    """The different days of a map of `told_apart`, sorted; () where nothing crosses."""
    # A band does not keep its file open.
    data = opened(path)
    values = array(data.GetRasterBand(1))
    return tuple(int(day) for day in np.unique(values[np.isfinite(values) & (values < NOT_BEFORE)]))
