"""Series spread over a raster that is too large to be held: what all have in common is learned of these."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Points
from ..stack import Stack
from ..window import Window, spread
from .cube import Cube
from .large import stacks

SIDE = 16
ALONG = (8, 16, 32)
"""Windows along each side, of `SIDE` cells each; more of them only where the fewer ones hold too little."""
LEAST = 500

Prepared = Callable[[Stack], "Stack | None"]
"""A window of the raster as it shall be forecast, None where nothing is left of it."""


@dataclass(frozen=True, eq=False)
class Sample:
    """Series of a cube.

    Attributes:
        stack: at points, whose identifiers are the cells of the cube's grid, row by row.
        windows: that were read for it.
    """

    stack: Stack
    windows: tuple[Window, ...]


def sampled(cube: Cube, prepared: Prepared, known: np.ndarray) -> Sample:
    """Series of some windows, spread over a cube.

    Args:
        known: (T,) bool, dates that may be looked at in choosing: a series needs a value on one of them.

    Raises:
        GroundCastError: from the reader and `prepared`; no series was found (`all-missing`).
    """
    for along in ALONG:
        windows = spread(cube.grid, SIDE, along)
        stack = series_in(cube, windows, prepared)
        held = np.zeros(0, bool) if stack is None else np.isfinite(stack.series[known]).any(axis=0)
        if held.sum() >= LEAST:
            break
    if not held.any():
        raise GroundCastError(
            f"{cube.title} holds no values at {len(windows)} places spread over it.",
            "Read the part that holds values: bounds=left,bottom,right,top.",
            "all-missing",
        )
    return Sample(_taken(stack, np.flatnonzero(held)), tuple(windows))


def series_in(cube: Cube, windows: Iterable[Window], prepared: Prepared) -> Stack | None:
    """All series of some windows as points; None where no window holds any value."""
    found = [(window, stack) for window, stack in zip(windows, stacks(cube, windows)) if stack is not None]
    made = [(window, prepared(stack)) for window, stack in found]
    made = [(window, stack) for window, stack in made if stack is not None]
    if not made:
        return None
    cells = np.concatenate([cells_of(cube, window) for window, _ in made])
    values = np.concatenate([stack.series for _, stack in made], axis=1)
    x, y = (np.concatenate(side) for side in zip(*(stack.coordinates() for _, stack in made)))
    place = Points(made[0][1].place.crs, x, y, cells.astype(str))
    stack = replace(made[0][1], values=values, place=place, incidence_deg=None, quality={})
    # Windows of a small raster overlap.
    return _taken(stack, np.unique(cells, return_index=True)[1])


def cells_of(cube: Cube, window: Window) -> np.ndarray:
    """(P,) cells of a window, counted row by row in the cube's grid."""
    rows, columns = (np.arange(each.start, each.stop) for each in (window.rows, window.columns))
    return (rows[:, None] * cube.grid.width + columns).ravel()


def _taken(stack: Stack, index: np.ndarray) -> Stack:
    return replace(stack, values=stack.values[:, index], place=stack.place.take(index))
