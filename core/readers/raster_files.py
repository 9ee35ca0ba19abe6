"""What the readers of GeoTIFFs share: opening, georeferencing, missing values, words in names."""

from __future__ import annotations

import re
import warnings
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from .files import require_tiff

SUFFIXES = (".tif", ".tiff")


@contextmanager
def opened(path: Path):
    """A GeoTIFF, open for reading.

    Raises:
        GroundCastError: it is none, or is damaged (`wrong-format`, `damaged-raster`).
    """
    require_tiff(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(path)
    except RasterioError as error:
        raise damaged(path) from error
    with dataset:
        yield dataset


def damaged(path: Path) -> GroundCastError:
    """The error for a GeoTIFF that cannot be read to its end."""
    return GroundCastError(
        f"{path.name} is cut short or damaged.", "Make it or download it again.", "damaged-raster"
    )


def grid_of(dataset) -> Grid:
    """The geometry of an open raster."""
    crs = ""
    if dataset.crs:
        code = dataset.crs.to_epsg()
        crs = f"EPSG:{code}" if code else dataset.crs.to_wkt()
    return Grid(crs, tuple(dataset.transform)[:6], dataset.height, dataset.width)


def about_crs(grid: Grid, source: Source) -> tuple[str, ...]:
    """The sentence on a missing coordinate reference system."""
    if grid.crs or source.crs:
        return ()
    return ("No coordinate reference system was found. Choose the one of the rasters.",)


def read_band(dataset, band: int, out: np.ndarray, path: Path) -> None:
    """Fills `out` (Y, X) float32 with a band; missing values become NaN, scale and offset applied."""
    try:
        dataset.read(band, out=out)
    except RasterioError as error:
        raise damaged(path) from error
    nodata = dataset.nodatavals[band - 1]
    if nodata is not None and not np.isnan(nodata):
        out[out == np.float32(nodata)] = np.nan
    scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
    if (scale, offset) != (1.0, 0.0):
        out *= scale
        out += offset
    out[~np.isfinite(out)] = np.nan


def unit_tag(dataset, band: int) -> str:
    """The unit that a band or its file states, "" where neither does."""
    stated = dataset.units[band - 1] or dataset.tags(band).get("UNIT") or dataset.tags().get("UNIT")
    return (stated or "").strip()


def words(name: str) -> list[str]:
    """The words of a file name, lower case."""
    return re.split(r"[^a-z]+", name.lower())


def require_some(values: np.ndarray, title: str) -> None:
    """Refuses a stack without any number (`all-missing`)."""
    if not np.isfinite(values).any():
        count, height, width = values.shape
        raise GroundCastError(
            f"{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.",
            "Choose another source, or check its no-data value.",
            "all-missing",
        )


def require_same(grid: Grid, other: Grid, path: Path, first: Path) -> None:
    """Refuses a raster of another grid (`grid-mismatch`)."""
    if other == grid:
        return
    said, rest = f"{other.width} x {other.height} pixels", f"{grid.width} x {grid.height}"
    if other.shape == grid.shape and other.crs != grid.crs:
        said, rest = f"the reference system {_short(other.crs)}", _short(grid.crs)
    elif other.shape == grid.shape:
        if np.allclose(other.transform, grid.transform, rtol=1e-9, atol=1e-6 * grid.cell[0]):
            return
        said = f"its corner at {other.transform[2]:g}, {other.transform[5]:g} and cells of {other.cell[0]:g}"
        rest = f"at {grid.transform[2]:g}, {grid.transform[5]:g} and {grid.cell[0]:g}"
    raise GroundCastError(
        f"{path.name} has {said}, {first.name} {rest}.", "Resample it or leave it out.", "grid-mismatch"
    )


def _short(crs: str) -> str:
    """A CRS in few words."""
    return crs.split('"')[1] if '"' in crs else crs or "none"
