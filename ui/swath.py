"""The ground on both sides of a line: which cells and points lie in it, and how far along the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..core.errors import GroundCastError
from .profile_values import Line
from .words import number, tr

MOST_VALUES = 150e6
"""Values of one kind in a swath that are held at once, 600 MB of them."""
LEAST_SIDE, MOST_SIDE, STRIP_SIDE = 32, 256, 64
"""Cells a side of the parts that a raster is read in; the last one where its blocks are whole rows."""
BOXES = 64
"""Boxes along a line that points are looked for in."""


class Cancelled(Exception):
    """Nobody waits for the values any more."""


@dataclass(frozen=True, eq=False)
class Part:
    """A window of a raster that the swath meets.

    Attributes:
        window: left, top, width and height in cells.
        index: (n,) of its cells in the swath, counted row by row; share: (n,) of the way along the line.
    """

    window: tuple[int, int, int, int]
    index: np.ndarray
    share: np.ndarray


class Swath:
    """What lies within `width` metres, half of it on either side, of a line.

    Args:
        going: () → whether somebody still waits; told: (share of a reading, 0 to 1) → None.
    """

    def __init__(self, line: Line, width: float, going: Callable | None = None, told: Callable | None = None):
        self.line, self.width = line, width
        self._going, self._told = going or (lambda: True), told or (lambda _share: None)
        self._done, self._steps = 0, 1
        # Files of one grid share their parts.
        self.parts = lru_cache(maxsize=8)(self._parts)

    def expect(self, steps: int) -> None:
        """So many readings make the whole."""
        self._steps = steps

    def next(self) -> None:
        """One more reading is done."""
        self._done += 1
        self.go_on(0.0)

    def go_on(self, share: float) -> None:
        """Tell how far the present reading is.

        Raises:
            Cancelled: nobody waits any more.
        """
        if not self._going():
            raise Cancelled
        self._told(min((self._done + share) / self._steps, 1.0))

    def near(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """As `Line.near`: index into x and y, and share of the way, of what lies in the swath."""
        return self.line.near(x, y, self.width)

    def require(self, places: int, dates: int) -> None:
        """Refuse more values than memory holds.

        Raises:
            GroundCastError: `profile-many`.
        """
        if places * dates > MOST_VALUES:
            raise too_many(places, dates)

    def boxes(self) -> list[tuple[float, float, float, float]]:
        """(left, bottom, right, top) of boxes that cover the swath together, in units of the CRS."""
        corners, margin = self.line.corners, self.width / 2 / self.line.metres
        sizes = np.hypot(*(np.diff(corners, axis=0) * self.line.metres).T)
        pieces = np.maximum(np.ceil(BOXES * sizes / sizes.sum()), 1).astype(int)
        made = []
        for one, other, count in zip(corners, corners[1:], pieces):
            stops = np.linspace(one, other, count + 1)
            low = np.minimum(stops[:-1], stops[1:]) - margin
            high = np.maximum(stops[:-1], stops[1:]) + margin
            made += map(tuple, np.hstack([low, high]).tolist())
        return made

    def _parts(self, forward: tuple, size: tuple[int, int], side: int) -> list[Part]:
        """The parts of a grid that hold cells of the swath; each cell is in one of them.

        Args:
            forward: GDAL's geotransform; size: columns and rows; side: of the parts, in cells.
        """
        columns, rows = (np.arange(0, count, side) for count in size)
        left, top = (each.ravel() for each in np.meshgrid(columns, rows))
        x, y = _placed(forward, left + side / 2, top + side / 2)
        _, a, b, _, d, e = forward
        metres = side * np.array([abs(a) + abs(b), abs(d) + abs(e)]) * self.line.metres
        met, _ = self.line.near(x, y, self.width + float(np.hypot(*metres)))
        windows = [_window(int(left[i]), int(top[i]), size, side) for i in np.sort(met)]
        made = (self._part(forward, window) for window in windows)
        return [part for part in made if part is not None]

    def _part(self, forward: tuple, window: tuple[int, int, int, int]) -> Part | None:
        left, top, width, height = window
        columns, rows = np.meshgrid(np.arange(left, left + width) + 0.5, np.arange(top, top + height) + 0.5)
        index, share = self.near(*_placed(forward, columns.ravel(), rows.ravel()))
        return Part(window, index, share) if index.size else None


def side_of(block: tuple[int, int]) -> int:
    """Cells a side of the parts of a raster whose file is stored in blocks of this width and height."""
    width, height = block
    return int(np.clip(width, LEAST_SIDE, MOST_SIDE)) if width == height else STRIP_SIDE


def too_many(places: int, dates: int) -> GroundCastError:
    """The refusal of a swath that holds more than memory does."""
    return GroundCastError(
        tr(
            "The swath holds {places} places on {dates} dates, more than memory takes.",
            places=number(places),
            dates=number(dates),
        ),
        tr("Give it a smaller width, or draw a shorter line."),
        "profile-many",
    )


def _placed(forward: tuple, columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    c, a, b, f, d, e = forward
    return a * columns + b * rows + c, d * columns + e * rows + f


def _window(left: int, top: int, size: tuple[int, int], side: int) -> tuple[int, int, int, int]:
    return left, top, min(side, size[0] - left), min(side, size[1] - top)
