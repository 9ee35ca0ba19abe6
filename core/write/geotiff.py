"""Writes dated values on a grid as a cloud-optimised GeoTIFF, one band a date."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import CRSError
from rasterio.io import MemoryFile
from rasterio.shutil import copy

from ..errors import GroundCastError
from ..grid import Grid
from ..version import VERSION
from .atomic import write_bytes

SOFTWARE = f"GroundCast {VERSION}"
COG = {
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "FLOATING_POINT",
    "BIGTIFF": "IF_SAFER",
    # A click unpacks one block of every date: 0.7 MB at 160 dates, where 128 cells would be 10 MB.
    "BLOCKSIZE": 32,
    "OVERVIEW_RESAMPLING": "AVERAGE",
}
"""GDAL's options of the files."""


def result_tags(
    unit: str, sign: str, kind: str, model: str = "", region: str = "", simulated: bool = False
) -> dict[str, str]:
    """The tags that every GroundCast raster carries."""
    return {
        "UNIT": unit,
        "SIGN": sign,
        "KIND": kind,
        "MODEL": model,
        "REGION": region,
        "SIMULATED": "yes" if simulated else "no",
    }


def write_cog(
    path: Path | str,
    values: np.ndarray,
    dates: np.ndarray,
    grid: Grid,
    tags: dict[str, str],
    cells: np.ndarray | None = None,
) -> Grid:
    """Write a cloud-optimised GeoTIFF: float32, nodata NaN, deflate, overviews where it is large.

    The file is made in memory, where GDAL cannot lose an error, and written as a whole; it takes
    about the size of `values` once more.

    Args:
        values: (B, Y, X) on `grid`, or (B, P) at `cells`.
        dates: (B,) datetime64[D], the band descriptions as YYYYMMDD; text for bands without date.
        grid: of the values; with `cells` only the window around them is written.
        tags: as `result_tags` makes them; `SOFTWARE` is added.
        cells: (P,) int, row-major cell of each series, or None.

    Returns:
        The grid of the written file.

    Raises:
        GroundCastError: values, dates and cells disagree (`shape`), the CRS is unknown (`crs`), or
            the file cannot be written (see `replacing`).
    """
    if cells is not None:
        grid, cells = crop(grid, cells)
    _check(path, values, dates, grid, cells)
    write_bytes(path, _encoded(values, dates, grid, tags | {"SOFTWARE": SOFTWARE}, cells))
    return grid


def crop(grid: Grid, cells: np.ndarray) -> tuple[Grid, np.ndarray]:
    """The window of `grid` around `cells` (P,), and the same cells counted in that window."""
    rows, columns = np.divmod(np.asarray(cells), grid.width)
    top, left = int(rows.min()), int(columns.min())
    a, b, c, d, e, f = grid.transform
    corner = (a, b, c + a * left + b * top, d, e, f + d * left + e * top)
    window = Grid(grid.crs, corner, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
    return window, (rows - top) * window.width + (columns - left)


def scatter(values: np.ndarray, cells: np.ndarray, grid: Grid) -> np.ndarray:
    """(B, P) at `cells` as (B, Y, X) on `grid`, NaN elsewhere.

    Raises:
        GroundCastError: the number of series is not the number of cells (`shape`).
    """
    _require_cells(values, cells)
    full = np.full((len(values), grid.height * grid.width), np.nan, np.float32)
    full[:, cells] = values
    return full.reshape(-1, *grid.shape)


def _require_cells(values: np.ndarray, cells: np.ndarray) -> None:
    if values.shape[1:] != cells.shape:
        raise GroundCastError(
            f"{values.shape[-1]} series but {len(cells)} cells.", "Give one cell for each series.", "shape"
        )


def _check(path, values, dates, grid, cells) -> None:
    """Refuse values that do not fit their dates and grid, or their cells."""
    if cells is not None:
        _require_cells(values, cells)
        values = np.broadcast_to(np.float32(0), (len(values), *grid.shape))
    if values.shape != (len(dates), *grid.shape):
        raise GroundCastError(
            f"{Path(path).name}: values of shape {values.shape} do not fit "
            f"{len(dates)} dates on {grid.height} rows and {grid.width} columns.",
            "Give one layer for each date, on the grid.",
            "shape",
        )


def _encoded(values: np.ndarray, dates: np.ndarray, grid: Grid, tags: dict, cells) -> bytes:
    """The bytes of the GeoTIFF; bands are laid on the grid one by one, so that only one copy is made."""
    with rasterio.open("", "w+", **profile(len(values), grid)) as drawn, MemoryFile() as file:
        for band, layer in enumerate(values, start=1):
            layer = layer if cells is None else scatter(layer[None], cells, grid)[0]
            drawn.write(np.ascontiguousarray(layer, np.float32), band)
        drawn.descriptions = [stamp(date) for date in dates]
        drawn.update_tags(**tags)
        make_cog(drawn, file.name)
        return file.read()


def make_cog(source, target) -> None:
    """Copy an open data set or a file to a cloud-optimised GeoTIFF of our own blocks.

    GDAL finds blocks of 32 small and says so of each file; that remark is kept out of logs.
    """
    log = logging.getLogger("rasterio._env")
    log.addFilter(_other_remarks)
    try:
        copy(source, target, driver="COG", **COG)
    finally:
        log.removeFilter(_other_remarks)


def _other_remarks(record: logging.LogRecord) -> bool:
    return "BLOCKSIZE creation option" not in record.getMessage()


def profile(bands: int, grid: Grid) -> dict:
    """What rasterio needs to hold so many bands in memory.

    Raises:
        GroundCastError: the CRS is unknown (`crs`).
    """
    try:
        crs = rasterio.crs.CRS.from_user_input(grid.crs) if grid.crs else None
    except CRSError as error:
        raise GroundCastError(
            f"The CRS {grid.crs!r} is not known.", "Set it to a known one, such as EPSG:32646.", "crs"
        ) from error
    return {
        "driver": "MEM",
        "count": bands,
        "height": grid.height,
        "width": grid.width,
        "dtype": "float32",
        "nodata": np.nan,
        "crs": crs,
        "transform": rasterio.Affine(*grid.transform),
    }


def stamp(date: np.datetime64 | str) -> str:
    """A date as YYYYMMDD; text as it is."""
    return str(date) if isinstance(date, str) else str(np.datetime64(date, "D")).replace("-", "")
