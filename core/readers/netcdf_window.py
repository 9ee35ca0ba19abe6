"""Windows of netCDF variables, and of what looks like them: only the part that is asked for is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..grid import Grid
from ..source import Source
from ..window import Window, box, part, window_of
from . import netcdf_file as files
from .netcdf_place import place_of


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


@dataclass(frozen=True, eq=False)
class Raster:
    """A variable on an even grid, of which windows are known in its file.

    Attributes:
        grid: of all of it.
        stored: rows and columns of the blocks that the file stores as one.
        names, shape: of its dimensions besides time, in the order of the file.
        rows, columns: (2, height) and (2, width) where in the file the first column and row of the grid lie.
    """

    grid: Grid
    stored: tuple[int, int]
    names: tuple[str, ...]
    shape: tuple[int, int]
    rows: np.ndarray
    columns: np.ndarray

    def slices(self, window: Window) -> dict[str, slice]:
        """What to read of each dimension for a window; it may hold more than that."""
        down, across = self.rows[:, window.rows], self.columns[:, window.columns]
        turned = len(np.unique(self.rows[0])) == 1 < self.grid.height
        places = (across[0], down[1]) if turned else (down[0], across[1])
        return {name: _around(found, size) for name, found, size in zip(self.names, places, self.shape)}


def raster_of(dataset, name: str, axis: str, source: Source, path: Path) -> Raster | None:
    """The variable as a raster; None where it lies on no even grid.

    Args:
        axis: the name of its time.

    Raises:
        GroundCastError: its place is not understood.
    """
    variable = dataset.variables[name]
    rest = files.rest_of(variable, axis)
    if len(rest) != 2:
        return None
    shape = tuple(len(dataset.dimensions[each]) for each in rest)
    numbers = np.arange(shape[0] * shape[1], dtype=np.int32).reshape(1, *shape)
    grid, numbers, _ = place_of(dataset, variable, rest, numbers, source.crs, path)
    if not isinstance(grid, Grid):
        return None
    rows, columns = (np.array(np.divmod(line, shape[1])) for line in (numbers[0, :, 0], numbers[0, 0, :]))
    return Raster(grid, _stored(variable, rest), rest, shape, rows, columns)


def _around(found: np.ndarray, size: int) -> slice:
    """The entries of a dimension that hold all of `found`; two at least, so that their step is known."""
    start, stop = int(found.min()), int(found.max()) + 1
    if stop - start < 2:
        start, stop = (start - 1, stop) if start else (start, min(stop + 1, size))
    return slice(start, stop)


def cut(layers, grid: Grid, window: Window, path: Path):
    """Values and place on the window itself, of which `layers` may hold more."""
    held = window_of(layers.place, box(grid, window), path.name)
    values = np.ascontiguousarray(layers.values[:, held.rows, held.columns])
    return replace(layers, values=values, place=part(grid, window))


def _stored(variable, rest: tuple[str, ...]) -> tuple[int, int]:
    """Rows and columns of the blocks of a variable; of a contiguous one, a row."""
    sizes = variable.chunking()
    lengths = dict(zip(variable.dimensions, variable.shape))
    if not isinstance(sizes, (list, tuple)):
        return 1, lengths[rest[1]]
    held = dict(zip(variable.dimensions, sizes))
    return held[rest[0]], held[rest[1]]
