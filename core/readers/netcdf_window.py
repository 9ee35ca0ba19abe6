"""Windows of netCDF variables, and of what looks like them: only the part that is asked for is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..grid import Grid
from ..source import Source
from ..stack import Stack
from ..window import Window, box, part, window_of
from . import netcdf_file as files
from .cube import Cube
from .netcdf_place import place_of
from .netcdf_time import days_of, time_name


class Variable:
    """A variable of which only a part is seen."""

    def __init__(self, variable, slices: dict[str, slice]):
        self._variable = variable
        self._index = tuple(slices.get(name, slice(None)) for name in variable.dimensions)
        lengths = zip(self._index, variable.shape)
        self.shape = tuple(len(range(*index.indices(length))) for index, length in lengths)

    def __getattr__(self, name: str):
        return getattr(self._variable, name)

    def __getitem__(self, index):
        values = self._variable[self._index] if self._index else self._variable[...]
        return values if index is Ellipsis else values[index]


class Part:
    """A data set of which some dimensions are cut: `variables` and `dimensions` by name."""

    def __init__(self, dataset, slices: dict[str, slice]):
        self.variables = {name: Variable(each, slices) for name, each in dataset.variables.items()}
        self.dimensions = {
            name: range(*slices[name].indices(len(each))) if name in slices else each
            for name, each in dataset.dimensions.items()
        }


def cube_of(dataset, name: str, source: Source, path: Path, read) -> Cube | None:
    """The variable as a cube; None where it lies on no even grid.

    Args:
        read: from a data set to the stack of its variable.

    Raises:
        GroundCastError: its dates or its place are not understood.
    """
    variable = dataset.variables[name]
    axis = time_name(dataset, variable, path)
    days = days_of(dataset.variables[axis], path)[0]
    rest = files.rest_of(variable, axis)
    if len(rest) != 2:
        return None
    shape = tuple(len(dataset.dimensions[each]) for each in rest)
    numbers = np.arange(shape[0] * shape[1], dtype=np.int32).reshape(1, *shape)
    grid, numbers, _ = place_of(dataset, variable, rest, numbers, source.crs, path)
    if not isinstance(grid, Grid):
        return None
    borders = [np.array(np.divmod(line, shape[1])) for line in (numbers[0, :, 0], numbers[0, 0, :])]
    turned = len(np.unique(borders[0][0])) == 1 < grid.height

    def windowed(window: Window) -> Stack:
        down, across = borders[0][:, window.rows], borders[1][:, window.columns]
        first, second = (across[0], down[1]) if turned else (down[0], across[1])
        slices = {n: _around(found, size) for n, found, size in zip(rest, (first, second), shape)}
        return _cut(read(Part(dataset, slices)), grid, window, path)

    return Cube(path.name, np.unique(days), grid, windowed, _stored(variable, rest), len(days))


def _around(found: np.ndarray, size: int) -> slice:
    """The entries of a dimension that hold all of `found`; two at least, so that their step is known."""
    start, stop = int(found.min()), int(found.max()) + 1
    if stop - start < 2:
        start, stop = (start - 1, stop) if start else (start, min(stop + 1, size))
    return slice(start, stop)


def _cut(stack: Stack, grid: Grid, window: Window, path: Path) -> Stack:
    """The stack on the window itself, of which it may hold more."""
    held = window_of(stack.place, box(grid, window), path.name)
    values = np.ascontiguousarray(stack.values[:, held.rows, held.columns])
    return replace(stack, values=values, place=part(grid, window))


def _stored(variable, rest: tuple[str, ...]) -> tuple[int, int]:
    """Rows and columns of the blocks of a variable; of a contiguous one, a row."""
    sizes = variable.chunking()
    lengths = dict(zip(variable.dimensions, variable.shape))
    if not isinstance(sizes, (list, tuple)):
        return 1, lengths[rest[1]]
    held = dict(zip(variable.dimensions, sizes))
    return held[rest[0]], held[rest[1]]
