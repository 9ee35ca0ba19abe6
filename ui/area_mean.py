"""Mean and spread over the cells or points of a box or an area, read strip by strip: memory stays small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsRectangle

from .area import Outline
from .words import tr

AT_ONCE = 4e6
"""Values that are read at once, 16 MB of them."""
MOST_MEMBERS = 200
"""Series of an area that are kept one by one, from all over it: more cannot be told apart in a plot."""
DIGITS = 6
"""Places that agree so far after the point are the same."""


@dataclass(frozen=True, eq=False)
class AreaMean:
    """Mean and standard deviation, each (B,) mm, on `dates` (B,); `count` series have any value.

    The mean is NaN where no series has a value, the spread below two. `members` (B, K) mm are up to
    `MOST_MEMBERS` of the series themselves.
    """

    dates: np.ndarray
    mean: np.ndarray
    spread: np.ndarray
    count: int
    members: np.ndarray


def mean_in(
    read: Callable, box: QgsRectangle, outline: Outline | None, strips: int, going
) -> AreaMean | None:
    """Mean and spread in a box, within an outline where there is one.

    Args:
        read: (box) → (dates (B,), values (B, n), x (n,), y (n,)), or None where there is no such kind.
        strips: parts that the box is read in, from the bottom to the top.
        going: () → whether to go on; None comes back otherwise.
    """
    edges = np.linspace(box.yMinimum(), box.yMaximum(), strips + 1)
    dates, sums, series, members = None, None, 0, []
    for part, (low, high) in enumerate(zip(edges[:-1], edges[1:])):
        found = read(QgsRectangle(box.xMinimum(), low, box.xMaximum(), high)) if going() else None
        if found is None:
            return None
        dates, values, x, y = found
        # A place on the edge between two strips is in both.
        take = (y < high) | (part == strips - 1)
        values = values[:, take & outline.holds(x, y) if outline is not None else take]
        sums = _sums(values) + (0 if sums is None else sums)
        series += int(np.isfinite(values).any(axis=0).sum())
        members.append(_some(values, max(MOST_MEMBERS // strips, 1)))
    return AreaMean(dates, *_moments(*sums), series, _some(np.concatenate(members, axis=1), MOST_MEMBERS))


def together(parts: list[tuple]) -> tuple:
    """Several (dates (B,), values (B, n), x (n,), y (n,)) as one; a place that two hold counts once."""
    if len(parts) == 1:
        return parts[0]
    dates = np.unique(np.concatenate([days for days, *_ in parts]))
    columns = []
    for days, values, *_ in parts:
        placed = np.full((len(dates), values.shape[1]), np.nan, np.float32)
        placed[np.searchsorted(dates, days)] = values
        columns.append(placed)
    values = np.concatenate(columns, axis=1)
    x, y = (np.concatenate([part[i] for part in parts]) for i in (2, 3))
    # A cell without a value in one region may have one in another.
    order = np.argsort(~np.isfinite(values).any(axis=0), kind="stable")
    _, first = np.unique(np.round(x, DIGITS)[order] + 1j * np.round(y, DIGITS)[order], return_index=True)
    take = np.sort(order[first])
    return dates, values[:, take], x[take], y[take]


def strips_of(cells: float, dates: int) -> int:
    """How many parts so many cells are read in."""
    return max(int(np.ceil(cells * dates / AT_ONCE)), 1)


def mean_words(count: int, at_points: bool, outline: Outline | None, region: str = "") -> str:
    """What the mean of `count` series is called; a region of the run bears its name elsewhere."""
    words = (tr("Mean of {n} points") if at_points else tr("Mean of {n} pixels")).format(n=count)
    named = outline is not None and outline.title and outline.region != region
    return tr("{mean}, {place}", mean=words, place=outline.title) if named else words


def _some(values: np.ndarray, most: int) -> np.ndarray:
    """Up to `most` columns of values (B, n) that hold any, evenly from the first to the last of them."""
    there = np.flatnonzero(np.isfinite(values).any(axis=0))
    if len(there) > most:
        there = there[np.linspace(0, len(there) - 1, most).round().astype(int)]
    return values[:, there]


def _sums(values: np.ndarray) -> np.ndarray:
    """(3, B) count, sum and sum of squares of the values (B, n) that are there."""
    finite = np.isfinite(values)
    known = np.where(finite, values, 0).astype(np.float64)
    return np.stack([finite.sum(axis=1), known.sum(axis=1), np.einsum("bn,bn->b", known, known)])


def _moments(count: np.ndarray, total: np.ndarray, squares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    none = np.full(len(count), np.nan)
    mean = np.divide(total, count, out=none.copy(), where=count > 0)
    power = np.divide(squares, count, out=none.copy(), where=count > 1)
    return mean, np.sqrt(np.maximum(power - mean**2, 0))
