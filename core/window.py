"""A part of a grid: whole rows and columns around a box, and a grid cut into such parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from .errors import GroundCastError
from .grid import Grid

# Share of a cell by which a box may miss an edge and still mean it.
_SLACK = 1e-4


@dataclass(frozen=True)
class Window:
    """Rows `top` to `top + height` and columns `left` to `left + width` of a grid."""

    top: int
    left: int
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.height, self.width

    @property
    def rows(self) -> slice:
        """Where its rows lie in those of the grid."""
        return slice(self.top, self.top + self.height)

    @property
    def columns(self) -> slice:
        """Where its columns lie in those of the grid."""
        return slice(self.left, self.left + self.width)


def whole(grid: Grid) -> Window:
    """All of a grid."""
    return Window(0, 0, grid.height, grid.width)


def part(grid: Grid, window: Window) -> Grid:
    """The grid of a window."""
    a, b, c, d, e, f = grid.transform
    x, y = c + a * window.left + b * window.top, f + d * window.left + e * window.top
    return replace(grid, transform=(a, b, x, d, e, y), height=window.height, width=window.width)


def window_of(grid: Grid, bounds: tuple[float, ...], title: str) -> Window:
    """The cells that a box touches.

    Args:
        bounds: left, bottom, right, top in units of the CRS; () is all of the grid.
        title: of the source, for the words of the error.

    Raises:
        GroundCastError: the box lies outside the grid (`bounds`).
    """
    if not bounds:
        return whole(grid)
    columns, rows = _inverse(grid, *(np.array(each) for each in _corners(bounds)))
    left, top = max(0, int(np.floor(columns.min() + _SLACK))), max(0, int(np.floor(rows.min() + _SLACK)))
    right, bottom = int(np.ceil(columns.max() - _SLACK)), int(np.ceil(rows.max() - _SLACK))
    right, bottom = min(right, grid.width), min(bottom, grid.height)
    if right <= left or bottom <= top:
        raise outside(title, bounds, *box(grid))
    return Window(top, left, bottom - top, right - left)


def box(grid: Grid, window: Window | None = None) -> tuple[float, float, float, float]:
    """Left, bottom, right, top around a window, or around all of the grid."""
    window = window or whole(grid)
    a, b, c, d, e, f = grid.transform
    corners = [
        (i, j) for i in (window.columns.start, window.columns.stop) for j in (window.top, window.rows.stop)
    ]
    x, y = zip(*((c + a * i + b * j, f + d * i + e * j) for i, j in corners))
    return min(x), min(y), max(x), max(y)


def outside(title: str, bounds: tuple[float, ...], left, bottom, right, top) -> GroundCastError:
    """The error of a box beside the data, with both."""
    said = ", ".join(f"{each:.10g}" for each in bounds)
    return GroundCastError(
        f"The box {said} holds nothing of {title}, which reaches from {left:.10g}, {bottom:.10g} to "
        f"{right:.10g}, {top:.10g}.",
        "Write it as left,bottom,right,top in the coordinates of the data.",
        "bounds",
    )


def blocks(grid: Grid, dates: int, most_bytes: float, stored: tuple[int, int] = (1, 1)) -> Iterator[Window]:
    """Windows that together are the grid, each of at most `most_bytes` with all dates in float32.

    Whole stored blocks are kept together, so that none is unpacked twice, unless one alone is too large.

    Args:
        stored: rows and columns of the blocks that the file stores as one.
    """
    most = max(1, int(most_bytes / (4 * max(1, dates))))
    width = grid.width
    if stored[0] * width > most:
        width = max(1, min(width, _whole(most // max(1, stored[0]), stored[1])))
    height = max(1, min(grid.height, _whole(most // width, stored[0])))
    for top in range(0, grid.height, height):
        for left in range(0, grid.width, width):
            yield Window(top, left, min(height, grid.height - top), min(width, grid.width - left))


def spread(grid: Grid, side: int, count: int, stored: tuple[int, int] = (1, 1)) -> list[Window]:
    """`count` x `count` windows of `side` x `side` cells, evenly spread; fewer and smaller on small grids.

    Args:
        stored: rows and columns of the blocks that the file stores as one; a window that fits into one
            lies in one, since each block that it touches is unpacked.
    """
    height, width = min(side, grid.height), min(side, grid.width)
    tops, lefts = (
        sorted(
            {
                _in_one(round(share * (length - size)), size, block, length)
                for share in np.linspace(0, 1, count + 2)[1:-1]
            }
        )
        for length, size, block in zip(grid.shape, (height, width), stored)
    )
    return [Window(top, left, height, width) for top in tops for left in lefts]


def _in_one(start: int, size: int, block: int, length: int) -> int:
    """The start nearest to `start` of `size` cells in one block; `start` itself where none holds them."""
    begin = (start + size // 2) // block * block
    end = min(begin + block, length)
    return min(max(start, begin), end - size) if end - begin >= size else start


def _whole(length: int, step: int) -> int:
    """The largest multiple of `step` up to `length`; `length` itself where that is none."""
    return length // step * step or length


def _corners(bounds: tuple[float, ...]) -> tuple[list[float], list[float]]:
    left, bottom, right, top = bounds
    return [left, left, right, right], [bottom, top, bottom, top]


def _inverse(grid: Grid, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows of places, as fractions from the upper left corner."""
    a, b, c, d, e, f = grid.transform
    size = a * e - b * d
    return (e * (x - c) - b * (y - f)) / size, (a * (y - f) - d * (x - c)) / size
