"""A series of GMT grids (.grd), one a date: GMTSAR's disp_YYYYDDD.grd and any other dated names.

GMT 6, "GMT netCDF grid files" (docs.generic-mapping-tools.org/latest/reference/file-formats.html): z(y, x)
with even coordinates, or the older form with x_range, y_range, spacing, dimension and z as one row from the
upper left. GMTSAR's sbas writes millimetres as disp_YYYYDDD.grd, or disp_YYYY.DDD.grd in its documentation
(gmtsar.github.io/documentation/sbas_parallel.html), and counts 1 January as day 000 (SC_clock_start).
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..dates import find_dates, ordinal_dates
from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from ..stack import Stack
from . import netcdf_file as files
from .dated_names import first_day
from .deformation import assumed, in_millimetres, sign_of
from .files import contents, existing
from .netcdf_place import place_of
from .point_csv import kind_in_name
from .raster_files import listed, require_same, require_some

SUFFIXES = (".grd",)
_DOTTED = re.compile(r"(?<![\d.])((?:19|20)\d\d)\.(\d{3})(?=\.\D)")
_CLOCK = "Names like disp_2020004.grd count the days of a year from 000, as GMTSAR does. Confirm the dates."


class Grids:
    """GMT grids of one place."""

    name = "grids"
    label = "One GMT grid per date"
    several = True

    def accepts(self, source: Source) -> bool:
        """A folder that holds .grd files, or one of them."""
        path = Path(source.path)
        if path.is_file():
            return path.name.lower().endswith(SUFFIXES)
        return path.is_dir() and bool(contents(path, SUFFIXES))

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` keeps the files whose name holds it; one file is all.

        With `source.also`, files or folders, just those that are listed are taken.
        """
        path = existing(source.path)
        for each in source.also:
            existing(each)
        folder = path if path.is_dir() else path.parent
        found, notes = _dated(listed(source, _inside) or _inside(folder), source, path)
        layers = [_layer(file, source.crs) for file in found]
        first = next(iter(found))
        grid = layers[0][1]
        for file, (_, other, _) in zip(found, layers):
            require_same(grid, other, file, first)
        values = np.stack([layer for layer, _, _ in layers])
        require_some(values, folder.name)
        kind = source.kind or kind_in_name(first.stem)
        if not grid.crs:
            notes.append("No coordinate reference system was found. Choose the one of the grids.")
        stack = Stack(
            values,
            np.array(list(found.values()), "datetime64[D]"),
            grid,
            kind,
            sign=sign_of(kind),
            notes=(*notes, *assumed(kind, source)),
        )
        units = {file.name: unit for file, (_, _, unit) in zip(found, layers) if unit}
        return in_millimetres(stack, source, units, [first.name, folder.name])


def _inside(folder: Path) -> list[Path]:
    return contents(folder, SUFFIXES)


def _dated(grids: list[Path], source: Source, path: Path) -> tuple[dict[Path, np.datetime64], list[str]]:
    """Files by date, in order of time.

    Raises:
        GroundCastError: none is dated (`no-dates`), or a date occurs twice (`duplicate-date`).
    """
    chosen = [file for file in grids if source.variable in file.name]
    days = {file: find_dates(file.name)[-1:] for file in chosen}
    notes = []
    if not any(days.values()):
        named = {file: _DOTTED.sub(r"\1\2", file.name) for file in chosen}
        days = {file: ordinal_dates(name, first_day(source, 0))[-1:] for file, name in named.items()}
        notes = [] if source.first_day else [_CLOCK]
    found = sorted(((day[0], file) for file, day in days.items() if day), key=lambda pair: pair[0])
    if not found:
        raise GroundCastError(
            f"No dates were found in the names of the grids of {path.name}.",
            "Name them like 20200105.grd.",
            "no-dates",
        )
    for (day, one), (following, other) in zip(found, found[1:]):
        if day == following:
            raise GroundCastError(
                f"The date {day} occurs twice, in {one.name} and {other.name}.",
                "Take one away, or name the part of the file names to take as the variable.",
                "duplicate-date",
            )
    if len(found) < len(chosen):
        notes.append(f"{len(chosen) - len(found)} grids without a date are left out.")
    return {file: day for day, file in found}, notes


def _layer(path: Path, crs: str) -> tuple[np.ndarray, Grid, str]:
    """Values (Y, X), geometry and unit of one grid.

    Raises:
        GroundCastError: it is none, is damaged, or its cells are not even.
    """
    with files.opened(path) as dataset:
        if "x_range" in dataset.variables:
            return _old(dataset, crs, path)
        names = [n for n, v in dataset.variables.items() if v.ndim == 2 and np.dtype(v.dtype).kind in "fiu"]
        if not names:
            raise GroundCastError(
                f"{path.name} holds no grid.", "Choose GMT grids (z of y and x).", "no-dataset"
            )
        variable = dataset.variables["z" if "z" in names else names[0]]
        values = np.ma.filled(np.ma.asarray(variable[...]).astype(np.float32), np.nan)[None]
        place, values, _ = place_of(dataset, variable, variable.dimensions, values, crs, path)
        unit = files.word(variable, "units")
    if not isinstance(place, Grid):
        raise GroundCastError(f"The cells of {path.name} are not even.", "Resample it.", "grid-mismatch")
    values[~np.isfinite(values)] = np.nan
    return values[0], place, unit


def _old(dataset, crs: str, path: Path) -> tuple[np.ndarray, Grid, str]:
    """A grid in the older form, rows from the north."""
    (west, east), (south, north) = (np.asarray(dataset[n][...], float) for n in ("x_range", "y_range"))
    width, height = (int(n) for n in np.asarray(dataset["dimension"][...]))
    z = dataset["z"]
    if width < 1 or height < 1 or z.size != width * height:
        raise GroundCastError(
            f"{path.name} holds {z.size:,} numbers for {width} x {height} cells.", "Make it again.", "shapes"
        )
    pixels = int(getattr(z, "node_offset", 0)) == 1
    steps = [(b - a) / max(1, n - (not pixels)) for a, b, n in ((west, east, width), (south, north, height))]
    margin = 0.0 if pixels else 0.5
    corner = (steps[0], 0.0, west - margin * steps[0], 0.0, -steps[1], north + margin * steps[1])
    values = np.ma.filled(np.ma.asarray(z[...]).astype(np.float32), np.nan).reshape(height, width)
    values[~np.isfinite(values)] = np.nan
    degrees = "degree" in files.word(dataset["x_range"], "units").lower()
    system = crs or ("EPSG:4326" if degrees else "")
    return values, Grid(system, tuple(map(float, corner)), height, width), files.word(z, "units")
