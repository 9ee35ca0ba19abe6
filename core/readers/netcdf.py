"""NetCDF after the CF conventions (1.11): cubes of time, y, x or time and station; any variable by name.

ERA5, MODIS, CHIRPS and deformation cubes as delivered: packed values, calendars of climate models, grid
mappings, rows from the south, longitudes from 0 to 360, several hours a day, final and preliminary values,
archives of several files.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..source import Source
from ..stack import Stack
from ..window import Window
from . import netcdf_file as files
from .cube import Cube
from .files import contents, existing, has_suffix
from .netcdf_place import place_of
from .netcdf_time import by_day, days_of, hours_of, time_name
from .netcdf_totals import in_hours
from .netcdf_variable import MOVING, chosen, holding
from .netcdf_window import cube_of
from .netcdf_zip import archives, is_archive, unpacked
from .point_csv import kind_in_name
from .points import DEFORMATION, assumed, in_millimetres, sign_of
from .sequence import in_sequence, require_one_place
from .stations import quantity
from .telling import one_of

SUFFIXES = (".nc", ".nc4", ".cdf", ".netcdf", ".grd")
_SUMS = ("m", "mm", "kg m-2", "kg m**-2")


class NetCdf:
    """One variable of a netCDF file."""

    name = "netcdf"
    label = "NetCDF cube or stations"

    def accepts(self, source: Source) -> bool:
        """By the ending of a file, or a folder or archives of such; .grd only where it has a time."""
        path = Path(source.path)
        if path.is_dir():
            return any(files.has_time(each) for each in contents(path, SUFFIXES)[:1]) or bool(archives(path))
        if not has_suffix(source.path, SUFFIXES):
            return is_archive(path)
        return not path.name.lower().endswith(".grd") or files.has_time(path)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the variable; files of a folder follow in time."""
        with unpacked(_paths(source)) as paths:
            return read_in_sequence(paths, source, files.opened)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`; None where the variable lies on no even grid."""
        with unpacked(_paths(source)) as paths, cube_in_sequence(paths, source, files.opened) as cube:
            yield cube


def _paths(source: Source) -> list[Path]:
    path = existing(source.path)
    if path.is_dir():
        return contents(path, SUFFIXES) or archives(path)
    return [path, *map(existing, source.also)]


def read_in_sequence(paths: list[Path], source: Source, opened) -> Stack:
    """The variable of data sets that follow each other in time.

    Args:
        opened: a context manager that opens one of them.
    """
    with ExitStack() as stack:
        found, source, note = _opened(stack, paths, source, opened)
        cube = _cube(found, source, note)
        if cube is not None:
            return cube.within(source)
        stacks = [series_of(dataset, source, path, note) for path, dataset in found]
    return in_sequence(stacks, [path.name for path, _ in found])


@contextmanager
def cube_in_sequence(paths: list[Path], source: Source, opened):
    """The same as a cube, None where one of them lies on no even grid."""
    with ExitStack() as stack:
        yield _cube(*_opened(stack, paths, source, opened))


def _opened(stack: ExitStack, paths: list[Path], source: Source, opened) -> tuple[list, Source, str]:
    """Open data sets with their paths; see `holding`."""
    return holding([(path, stack.enter_context(opened(path))) for path in paths], source)


def _cube(found: list, source: Source, note: str) -> Cube | None:
    """Open data sets as one cube, None where one of them lies on no even grid."""
    cubes = []
    for path, dataset in found:
        name = chosen(dataset, source, path)[0]
        read = partial(series_of, source=source, path=path, note=note)
        cubes.append(cube_of(dataset, name, source, path, read))
    return _together(cubes, [path.name for path, _ in found]) if all(cubes) else None


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


def series_of(dataset, source: Source, path: Path, note: str = "") -> Stack:
    """The variable that a source means of an open data set: netCDF, or what looks like it.

    Args:
        note: what was said of the choice already.

    Raises:
        GroundCastError: there is no such variable, or its dates or its place are not understood.
    """
    name, said = chosen(dataset, source, path)
    variable = dataset.variables[name]
    axis = time_name(dataset, variable, path)
    days, told = days_of(dataset.variables[axis], path)
    values, rest, late = files.values_of(dataset, variable, axis, path)
    place, values, more = place_of(dataset, variable, rest, values, source.crs, path)
    unit, words = files.word(variable, "units"), _described(variable)
    kind = source.kind or _kind(name, words, unit)
    values, days, merged = _dated(
        values, days, dataset.variables[axis], unit in _SUMS and kind not in DEFORMATION
    )
    about = assumed(kind, source) if kind in DEFORMATION else ()
    notes = tuple(each for each in (note or said, *told, *late, *more, *merged, *about) if each)
    stack = Stack(values, days, place, kind, sign=sign_of(kind), notes=notes)
    return in_millimetres(stack, source.unit, {path.name: unit} if unit else {}, [name, path.name])


def _dated(values: np.ndarray, days: np.ndarray, time, amounts: bool) -> tuple[np.ndarray, np.ndarray, list]:
    """One layer a day, in order of time, and what was done to several."""
    counted = []
    if amounts and len(np.unique(days)) < len(days):
        hours = hours_of(time)
        order = np.argsort(hours, kind="stable")
        values, counted = in_hours(values[order], hours[order])
        days = days[order]
    values, days, merged = by_day(values, days, amounts)
    return values, days, [*counted, *merged]


def _kind(name: str, words: str, unit: str) -> str:
    """ "los", "up", "east" for a deformation, else the factor that a variable speaks of."""
    spoken = set(f"{name} {words}".lower().replace("_", " ").split())
    lengths = ("m", "mm", "cm", "meters", "metres", "millimeters")
    if (unit.lower() in lengths and spoken & set(MOVING)) or (not unit and spoken & set(MOVING[:4])):
        return kind_in_name(f"{name} {words}")
    return quantity(name)


def _described(variable) -> str:
    return f"{files.word(variable, 'standard_name')} {files.word(variable, 'long_name')}"
