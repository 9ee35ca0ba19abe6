"""Monthly climatologies: twelve bands or files, one a month, the same every year (WorldClim).

WorldClim 2.1 (Fick and Hijmans 2017, doi 10.1002/joc.5086; worldclim.org/data/worldclim21.html): means of
1970 to 2000 as wc2.1_10m_tavg_01.tif … _12.tif, degrees Celsius or mm a month.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..dates import any_dates
from ..errors import GroundCastError
from ..repeated import LABEL, years_around
from ..source import Source
from ..stack import Stack
from .deformation import DEFORMATION, in_millimetres
from .files import existing
from .raster_files import (
    about_crs,
    described,
    grid_of,
    is_raster,
    listed,
    opened,
    rasters_in,
    require_room,
    require_same,
    require_some,
)
from .raster_values import read_band, unit_tag
from .stations import quantity

# Years that the months are repeated over where neither the source nor a deformation names some.
_YEARS = (2014, 2027)
_MONTH = re.compile(r"(?<!\d)(0[1-9]|1[0-2])(?=\.[A-Za-z]+$)")


def around(source: Source, dates: np.ndarray, lag_days: int = 0) -> Source:
    """The source of a factor, whose months, where it is a climatology, last as long as a deformation needs.

    Args:
        dates: (T,) those of the deformation, or of a forecast; the months are the same whatever they are.
        lag_days: so many days earlier the factor is looked at, at most.
    """
    if source.years:
        return source
    first, last = years_around(dates, lag_days)
    return replace(source, years=(max(first, 1900), min(last, 2100)))


class Climatology:
    """The twelve months of a mean year."""

    name = "climatology"
    label = "Monthly climatology"
    several = True

    def accepts(self, source: Source) -> bool:
        """A folder of twelve undated rasters numbered 01 to 12, or one of twelve undated bands."""
        try:
            return bool(_months(source))
        except (GroundCastError, OSError):
            return False

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.years` names the first and last year to repeat the months over.

        Raises:
            GroundCastError: given as a deformation (`kind`), or as `Rasters`.
        """
        path = existing(source.path)
        layers = _months(source)
        if not layers:
            raise GroundCastError(
                f"{path.name} holds no twelve months.", "Give rasters that end in 01 to 12.", "no-dates"
            )
        if source.kind in DEFORMATION:
            raise GroundCastError(
                f"{path.name} is a monthly climatology, the same every year: no deformation.",
                "Give it as a factor.",
                "kind",
            )
        first, last = source.years or _YEARS
        year, grid, unit = _read(layers, 12 * (last - first + 1), path.name)
        values = np.tile(year, (last - first + 1, 1, 1))
        months = np.arange(f"{first}-01", f"{last + 1}-01", dtype="datetime64[M]")
        note = f"{LABEL}, repeated from {first} to {last}: it holds the season and no weather of any year."
        stack = Stack(
            values,
            months.astype("datetime64[D]"),
            replace(grid, crs=source.crs or grid.crs),
            source.kind or quantity(path.stem),
            sign="",
            notes=(note, *about_crs(grid, source)),
        )
        return in_millimetres(stack, source, {path.name: unit} if unit else {}, [path.name])


def _months(source: Source) -> list[tuple[Path, int]]:
    """File and band of each month, in order; empty where a source holds no twelve months."""
    path = Path(source.path)
    files = listed(source) or (rasters_in(path) if path.is_dir() else [])
    if files:
        files = [file for file in files if source.variable in file.name]
        numbered = {match[1]: file for file in files if (match := _MONTH.search(file.name))}
        dated = any(any_dates(file.name) for file in files)
        whole = len(numbered) == len(files) == 12 and not dated
        return [(numbered[month], 1) for month in sorted(numbered)] if whole else []
    if not is_raster(path):
        return []
    with opened(path) as dataset:
        months = dataset.count == 12 and not any(map(any_dates, described(dataset)))
    return [(path, band) for band in range(1, 13)] if months else []


def _read(layers: list[tuple[Path, int]], count: int, title: str):
    """The twelve months (12, Y, X), their grid and their unit."""
    with opened(layers[0][0]) as dataset:
        grid, unit = grid_of(dataset), unit_tag(dataset, layers[0][1])
    require_room(count, grid.shape, title)
    year = np.empty((12, *grid.shape), np.float32)
    for (file, band), out in zip(layers, year):
        with opened(file) as dataset:
            require_same(grid, grid_of(dataset), file, layers[0][0])
            read_band(dataset, band, out, file)
    require_some(year, title)
    return year, grid, unit
