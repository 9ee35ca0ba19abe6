"""Rasters looked at and averaged in parts: memory is bounded by the part, not by the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from ..stack import Stack
from ..window import Window, blocks, part, spread, window_of
from .cube import Cube
from .telling import listening, one_of
from .turning import turned

BLOCK_BYTES = 128e6
# Parts that a large raster is judged by: so many along each side, of so many bytes each.
_ALONG, _PART_BYTES = 3, 8e6
_GUESSED = re.compile(r"guessed as (\w+)")


@dataclass(frozen=True, eq=False)
class Survey:
    """What some parts of a large raster say of all of it.

    Attributes:
        stack: the part that holds most values.
        dates, grid: of all of it.
        valid_share: 0 to 1, of the series that hold values, over all parts looked at.
        looked_at: share of the raster that was read, 0 to 1.
        parts: how many parts that was.
    """

    stack: Stack
    dates: np.ndarray
    grid: Grid
    valid_share: float
    looked_at: float
    parts: int


@contextmanager
def cube_in(reader, source: Source) -> Iterator[Cube | None]:
    """The source as a cube; None where its reader has none, or it lies on no grid."""
    made = getattr(reader, "cube", None)
    if made is None:
        yield None
        return
    with made(source) as cube:
        yield cube if cube is None or not source.sign else _turned(cube, source)


def _turned(cube: Cube, source: Source) -> Cube:
    """The cube with its windows in the sign that GroundCast uses."""
    return replace(cube, read=lambda window: turned(cube.read(window), source))


def survey(cube: Cube) -> Survey:
    """A look at nine parts of a cube; where all of them are empty, at one after the other until one is not.

    Raises:
        GroundCastError: from the reader; there is no value anywhere (`all-missing`).
    """
    side = max(1, int((_PART_BYTES / (4 * len(cube.dates))) ** 0.5))
    windows = spread(cube.grid, side, _ALONG, cube.stored)
    found = [stack for stack in stacks(cube, windows) if stack is not None]
    if not found:
        found = [next(each for each in stacks(cube, _everything(cube), last=True) if each is not None)]
    finite = [np.isfinite(stack.series) for stack in found]
    used = [held[:, held.any(axis=0)] for held in finite]
    share = sum(int(held.sum()) for held in used) / max(1, sum(held.size for held in used))
    richest = found[int(np.argmax([held.sum() for held in finite]))]
    cells = sum(window.height * window.width for window in windows)
    return Survey(
        richest, cube.dates, cube.grid, share, cells / (cube.grid.height * cube.grid.width), len(windows)
    )


def settled(source: Source, seen: Survey) -> Source:
    """The source with the unit that was guessed from a survey, so that all parts are read in one unit."""
    found = next(filter(None, map(_GUESSED.search, seen.stack.notes)), None)
    return replace(source, unit=found[1]) if found and not source.unit else source


def coarsened(reader, source: Source) -> Stack:
    """The means of `source.coarser` x `source.coarser` pixels, read part by part.

    A mean is that of the pixels that hold a value on its date; incidence and quality are averaged too.

    Raises:
        GroundCastError: the source is no raster (`coarser`), or as its reader does.
    """
    with cube_in(reader, source) as cube:
        if cube is None:
            whole = turned(reader.read(replace(source, coarser=0)), source)
            return _averaged(_gridded(whole), source.coarser)
        with listening(None):
            seen = survey(cube)
    with cube_in(reader, settled(source, seen)) as cube:
        window = window_of(cube.grid, source.bounds, cube.title)
        return _in_parts(cube, window, source.coarser, seen.stack)


@dataclass(frozen=True, eq=False)
class Parts:
    """A raster to be passed on part by part.

    Attributes:
        stack: all that is known of it; its values are NaN, and take no memory.
        blocks: windows and the values (T, rows, columns) of each, mm; windows without any value are left out.
    """

    stack: Stack
    blocks: Iterator[tuple[Window, np.ndarray]]


@contextmanager
def in_one_unit(reader, source: Source) -> Iterator[tuple[Cube | None, Survey | None]]:
    """The source as a cube whose windows agree on the unit, and what was seen of it; else None twice."""
    with cube_in(reader, source) as cube, listening(None):
        seen = None if cube is None else survey(cube)
    if seen is None:
        yield None, None
        return
    with cube_in(reader, settled(source, seen)) as cube:
        yield cube, seen


@contextmanager
def in_parts(reader, source: Source, stored: int) -> Iterator[Parts | None]:
    """A raster as parts of at most `BLOCK_BYTES`; None where its reader cannot read it so.

    Args:
        stored: rows and columns that are written as one: parts end there.
    """
    with in_one_unit(reader, source) as (cube, seen):
        if cube is None:
            yield None
            return
        layers = max(cube.layers, len(cube.dates))
        windows = list(blocks(cube.grid, layers, BLOCK_BYTES, (stored, stored)))
        nothing = np.broadcast_to(np.float32(np.nan), (len(cube.dates), *cube.grid.shape))
        notes = tuple(_with_guess(seen.stack.notes, seen.stack))
        place = {"place": cube.grid, "dates": cube.dates, "incidence_deg": None, "quality": {}}
        stack = replace(seen.stack, values=nothing, notes=notes, **place)
        found = zip(windows, stacks(cube, windows))
        yield Parts(stack, ((window, part.values) for window, part in found if part is not None))


def coarser_grid(grid: Grid, count: int) -> Grid:
    """The grid of cells of `count` x `count`; those at the right and lower edge may reach beyond it."""
    a, b, c, d, e, f = grid.transform
    height, width = -(-grid.height // count), -(-grid.width // count)
    return Grid(grid.crs, (a * count, b * count, c, d * count, e * count, f), height, width)


def _in_parts(cube: Cube, window: Window, count: int, seen: Stack) -> Stack:
    """Means of a window of a cube, a part at a time."""
    grid = part(cube.grid, window)
    coarse = coarser_grid(grid, count)
    values = np.full((len(cube.dates), *coarse.shape), np.nan, np.float32)
    layers = {name: np.full(coarse.shape, np.nan, np.float32) for name in (*seen.quality, "")}
    stored = tuple(max(1, size // count) for size in cube.stored)
    told: dict[str, str] = {}
    cut = list(blocks(coarse, max(cube.layers, len(cube.dates)) * count**2, BLOCK_BYTES, stored))
    wanted = [_finer(each, window, grid, count) for each in cut]
    for each, stack in zip(cut, stacks(cube, wanted)):
        if stack is None:
            continue
        mean = _averaged(stack, count)
        values[:, each.rows, each.columns] = mean.values
        for name, layer in (*mean.quality.items(), ("", mean.incidence_deg)):
            if layer is not None and name in layers:
                layers[name][each.rows, each.columns] = layer
        told |= {re.sub(r"[\d,.]+", "#", note): note for note in stack.notes} | told
    notes = (*_with_guess(told.values(), seen), _note(count))
    notes += (f"It was read in {len(cut)} parts; numbers in notes are of one part.",) * (len(cut) > 1)
    angle = layers.pop("")
    return replace(
        seen,
        values=values,
        dates=cube.dates,
        place=coarse,
        incidence_deg=None if seen.incidence_deg is None else angle,
        quality=layers,
        notes=notes,
    )


def _with_guess(notes: Iterable[str], seen: Stack) -> list[str]:
    """Notes in which a unit that was guessed is not said to be chosen."""
    guess = next((note for note in seen.notes if _GUESSED.search(note)), "")
    return [guess if guess and note.endswith(", as chosen.") else note for note in notes]


def _finer(coarse: Window, window: Window, grid: Grid, count: int) -> Window:
    """The pixels of a window that make a window of means."""
    top, left = coarse.top * count, coarse.left * count
    height, width = (
        min(coarse.height * count, grid.height - top),
        min(coarse.width * count, grid.width - left),
    )
    return Window(window.top + top, window.left + left, height, width)


def _averaged(stack: Stack, count: int) -> Stack:
    """A stack on cells of `count` x `count`."""
    angle = stack.incidence_deg
    return replace(
        stack,
        values=_means(stack.values, count),
        place=coarser_grid(stack.place, count),
        incidence_deg=None if angle is None else _means(angle[None], count)[0],
        quality={name: _means(layer[None], count)[0] for name, layer in stack.quality.items()},
        notes=(*stack.notes, _note(count)),
    )


def _means(values: np.ndarray, count: int) -> np.ndarray:
    """(T, Y, X) means of `count` x `count`, of those that hold a value; NaN where none does."""
    rows, columns = (np.arange(0, length, count) for length in values.shape[1:])
    with np.errstate(over="ignore"):
        total, known = (
            np.add.reduceat(np.add.reduceat(each, columns, axis=2), rows, axis=1)
            for each in (np.nan_to_num(values, nan=0.0), np.isfinite(values).astype(np.float32))
        )
    means = np.divide(total, known, out=np.full(total.shape, np.nan, np.float32), where=known > 0)
    means[~np.isfinite(means)] = np.nan
    return means


def _note(count: int) -> str:
    return f"Cells are means of {count} x {count} pixels, of those that hold a value."


def _gridded(stack: Stack) -> Stack:
    if not stack.gridded:
        raise GroundCastError(
            "Points have no pixels to average.", "Give them a cell size instead: cell, or --cell.", "coarser"
        )
    return stack


def _everything(cube: Cube) -> Iterator[Window]:
    return blocks(cube.grid, max(cube.layers, len(cube.dates)), BLOCK_BYTES, cube.stored)


def stacks(cube: Cube, windows: Iterable[Window], last: bool = False) -> Iterator[Stack | None]:
    """The stack of each window, None of an empty one.

    Args:
        last: raise the error of the last one where no window holds any value.
    """
    problem, windows = None, list(windows)
    for number, window in enumerate(windows):
        try:
            with one_of(number, len(windows)):
                stack = cube.read(window)
        except GroundCastError as error:
            if error.code != "all-missing":
                raise
            problem = error
            yield None
            continue
        yield stack if np.isfinite(stack.values).any() else None
    if last:
        raise problem or GroundCastError(
            f"{cube.title} holds no values: all {len(cube.dates)} dates are empty.",
            "Choose another source, or check its no-data value.",
            "all-missing",
        )
