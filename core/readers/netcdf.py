"""NetCDF after the CF conventions (1.11): cubes of time, y, x or time and station; any variable by name.

ERA5, MODIS, CHIRPS and deformation cubes as delivered: packed values, calendars of climate models, grid
mappings, rows from the south, longitudes from 0 to 360, several hours a day.
"""

from __future__ import annotations

import re
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from ..window import Window
from . import netcdf_file as files
from .cube import Cube
from .files import contents, existing, has_suffix
from .netcdf_place import place_of
from .netcdf_time import by_day, days_of, time_name
from .netcdf_window import cube_of
from .point_csv import kind_in_name
from .points import DEFORMATION, assumed, in_millimetres, sign_of
from .sequence import in_sequence, require_one_place
from .stations import quantity
from .telling import one_of

SUFFIXES = (".nc", ".nc4", ".cdf", ".netcdf", ".grd")
_MOVING = ("displacement", "deformation", "disp", "los", "cum", "cumulative", "up", "vertical", "subsidence")
# Names of the quantities that factors are called by, the most telling first.
_WORDS = {
    "temperature": ("t2m", "tas", "tmean", "tavg", "lst", "temperature", "air_temperature"),
    "rain": ("tp", "pr", "precip", "precipitation", "rain", "precipitation_flux", "precipitation_amount"),
    "ndvi": ("ndvi", "evi"),
}
_SUMS = ("m", "mm", "kg m-2", "kg m**-2")


class NetCdf:
    """One variable of a netCDF file."""

    name = "netcdf"
    label = "NetCDF cube or stations"

    def accepts(self, source: Source) -> bool:
        """By the ending of a file, or a folder of such; .grd only where it has a time."""
        path = Path(source.path)
        if path.is_dir():
            return any(files.has_time(each) for each in contents(path, SUFFIXES)[:1])
        if not has_suffix(source.path, SUFFIXES):
            return False
        return not path.name.lower().endswith(".grd") or files.has_time(path)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the variable; files of a folder follow in time."""
        return read_in_sequence(_paths(source), source, files.opened)

    def cube(self, source: Source):
        """See `Cube`; None where the variable lies on no even grid."""
        return cube_in_sequence(_paths(source), source, files.opened)


def _paths(source: Source) -> list[Path]:
    path = existing(source.path)
    return contents(path, SUFFIXES) if path.is_dir() else [path, *map(existing, source.also)]


def read_in_sequence(paths: list[Path], source: Source, opened) -> Stack:
    """The variable of data sets that follow each other in time.

    Args:
        opened: a context manager that opens one of them.
    """
    with cube_in_sequence(paths, source, opened) as cube:
        if cube is not None:
            return cube.within(source)
    stacks = []
    for path in paths:
        with opened(path) as dataset:
            stacks.append(series_of(dataset, source, path))
    return in_sequence(stacks, [path.name for path in paths])


@contextmanager
def cube_in_sequence(paths: list[Path], source: Source, opened):
    """The same as a cube, None where one of them lies on no even grid."""
    with ExitStack() as stack:
        cubes = []
        for path in paths:
            dataset = stack.enter_context(opened(path))
            name = chosen(dataset, source, path)[0]
            cubes.append(cube_of(dataset, name, source, path, partial(series_of, source=source, path=path)))
        yield _together(cubes, [path.name for path in paths]) if all(cubes) else None


def _together(cubes: list[Cube], names: list[str]) -> Cube:
    """Cubes of one grid as one."""
    if len(cubes) == 1:
        return cubes[0]
    require_one_place([cube.grid for cube in cubes], names)

    def read(window: Window) -> Stack:
        return in_sequence([_one(cube, window, i, len(cubes)) for i, cube in enumerate(cubes)], names)

    dates = np.unique(np.concatenate([cube.dates for cube in cubes]))
    return replace(cubes[0], dates=dates, read=read, layers=sum(cube.layers for cube in cubes))


def _one(cube: Cube, window: Window, number: int, count: int) -> Stack:
    with one_of(number, count):
        return cube.read(window)


def series_of(dataset, source: Source, path: Path) -> Stack:
    """The variable that a source means of an open data set: netCDF, or what looks like it.

    Raises:
        GroundCastError: there is no such variable, or its dates or its place are not understood.
    """
    name, note = chosen(dataset, source, path)
    variable = dataset.variables[name]
    axis = time_name(dataset, variable, path)
    days, told = days_of(dataset.variables[axis], path)
    values, rest = files.values_of(variable, axis, path)
    place, values, more = place_of(dataset, variable, rest, values, source.crs, path)
    unit, words = files.word(variable, "units"), _described(variable)
    kind = source.kind or _kind(name, words, unit)
    values, days, merged = by_day(values, days, unit in _SUMS and kind not in DEFORMATION)
    about = assumed(kind, source) if kind in DEFORMATION else ()
    notes = tuple(each for each in (note, *told, *more, *merged, *about) if each)
    stack = Stack(values, days, place, kind, sign=sign_of(kind), notes=notes)
    return in_millimetres(stack, source.unit, {path.name: unit} if unit else {}, [name, path.name])


def _kind(name: str, words: str, unit: str) -> str:
    """ "los", "up", "east" for a deformation, else the factor that a variable speaks of."""
    spoken = set(f"{name} {words}".lower().replace("_", " ").split())
    lengths = ("m", "mm", "cm", "meters", "metres", "millimeters")
    if (unit.lower() in lengths and spoken & set(_MOVING)) or (not unit and spoken & set(_MOVING[:4])):
        return kind_in_name(f"{name} {words}")
    return quantity(name)


def _described(variable) -> str:
    return f"{files.word(variable, 'standard_name')} {files.word(variable, 'long_name')}"


def chosen(dataset, source: Source, path: Path) -> tuple[str, str]:
    """The variable to take, and the sentence on it where there were others.

    Raises:
        GroundCastError: the named one is not there, none has a time, or nothing tells which (`variable`).
    """
    dated = files.dated(dataset)
    if source.variable:
        if source.variable not in dated:
            raise GroundCastError(
                f"{path.name} has no variable {source.variable!r} with dates.",
                f"Variables are {', '.join(dated[:12]) or 'none'}.",
                "variable",
            )
        return source.variable, ""
    if not dated:
        held = ", ".join(list(dataset.variables)[:8]) or "nothing"
        raise GroundCastError(
            f"{path.name} has no variable with a time axis; it holds {held}.",
            "Choose another file.",
            "no-dates",
        )
    found = dated if len(dated) == 1 else _spoken_of(dataset, dated, source.kind)
    if len(found) == 1:
        others = f", one of {len(dated)}" if len(dated) > 1 else ""
        return found[0], f"The variable {found[0]} of {path.name} is taken{others}."
    cure = f"Name the one to take as the variable: --option variable={dated[0]}."
    if source.kind not in ("", *DEFORMATION):
        cure = f"Name the factor after the one to take, such as {dated[0]}."
    raise GroundCastError(
        f"{path.name} holds {len(dated)} variables ({', '.join(dated[:8])}).", cure, "several-variables"
    )


def _spoken_of(dataset, dated: list[str], kind: str) -> list[str]:
    """The variables that speak of a kind: by name, else by standard name, else by a word of the name."""
    words = (kind.lower(), *_WORDS.get(quantity(kind), ())) if kind not in ("", *DEFORMATION) else _MOVING
    for word in words:
        own = [n for n in dated if n.lower() == word]
        found = own or [n for n in dated if files.word(dataset.variables[n], "standard_name") == word]
        if found:
            return found
    for word in words:
        found = [n for n in dated if word in re.split(r"[^a-z0-9]+", n.lower())]
        if found:
            return found
    return []
