"""A first look at a large source by few of its values, so that nobody waits to see what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..grid import Grid
from ..source import Source
from ..stack import Stack
from ..window import spread
from . import found_reader, text
from .cube import Cube
from .few_rows import few_rows
from .large import cube_in, stacks
from .part import cropped
from .turning import turned

LARGE_BYTES, LARGE_TABLE = 48e6, 8e6
"""Less, of values or of text, is read as a whole in a moment."""

_PART_BYTES = 8e6
EACH_ROW_A_SERIES = ("egms", "csv")
"""Readers of tables whose rows can be read apart."""


@dataclass(frozen=True, eq=False)
class Glimpse:
    """What few values say.

    Attributes:
        stack: of them, with all dates.
        grid: of all of a raster; None of points.
        looked_at: share of the source that was read, 0 to 1.
    """

    stack: Stack
    grid: Grid | None
    looked_at: float


def glimpse(source: Source) -> Glimpse | None:
    """The middle of a large raster, or some rows of a large table.

    None of a small source, of one that can only be read as a whole (tables that are tiles, too), and where
    the middle is empty.

    Raises:
        GroundCastError: as `core.readers.read`.
    """
    reader, source = found_reader(source)
    if reader.name in EACH_ROW_A_SERIES:
        # Of a folder of tiles the first one would show a place that is not all of it.
        return None if Path(source.path).is_dir() else _of_table(reader, source)
    if source.coarser > 1:
        return None
    with cube_in(reader, source) as cube:
        if cube is None:
            return None
        part = cube.cut(source.bounds)
        return _of_cube(part) if part.bytes > LARGE_BYTES else None


def _of_table(reader, source: Source) -> Glimpse | None:
    table = text.header(source)
    size = text.bytes_of(table)
    if size <= LARGE_TABLE or source.select:
        return None
    with few_rows() as read:
        stack = cropped(turned(reader.read(replace(source, also=())), source), source)
    return Glimpse(stack, None, min(1.0, sum(read) / size))


def _of_cube(cube: Cube) -> Glimpse | None:
    """One block in the middle, as the file stores it: others would be unpacked for nothing."""
    most = max(1, int((_PART_BYTES / (4 * max(cube.layers, len(cube.dates)))) ** 0.5))
    window = spread(cube.grid, most, 1, cube.stored)[0]
    stack = next(stacks(cube, [window]))
    if stack is None:
        return None
    return Glimpse(stack, cube.grid, window.height * window.width / (cube.grid.height * cube.grid.width))
