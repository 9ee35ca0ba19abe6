"""How well a kernel explains many series at once, whatever their constant and their noise level.

The constant of each series is integrated out, its noise level is set to its best value: what counts
is the shape of the covariance only, so that loud series do not decide for quiet ones.

All series share one precision P of all dates. What a series lacks is integrated out exactly: with g its gaps,
P - P_:g P_gg⁻¹ P_g: is the precision of what it has, and ln |P_gg| what its determinant gains.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .projection import precision
from .terms import YEAR, Lags

TINY = 1e-9
WORK = 2_000_000
"""Most numbers, about, that the gaps of a sample may cost: the cube of the gaps, for each pattern of gaps."""

LEAST, MOST = 8, 100
"""So many patterns are kept whatever they cost, and at most."""


@dataclass(frozen=True, eq=False)
class Gaps:
    """Series that lack equally many dates, by what they lack.

    Attributes:
        dates: (B, g) places of the dates that are lacking, one row for each pattern of gaps.
        square: (B g g,) places of all pairs of these in a flat matrix of the dates.
        columns: (m,) the series; `which` (m,) the row of each; `shares` (B,) how many have it.
    """

    dates: np.ndarray
    square: np.ndarray
    columns: np.ndarray
    which: np.ndarray
    shares: np.ndarray


@dataclass(frozen=True, eq=False)
class Sample:
    """Series to learn from.

    Attributes:
        lags: of the (n,) dates on which any of them was observed.
        values: (n, m) float64 about each mean, 0 in gaps.
        observed: (m,) numbers of dates.
        gaps: of the series that lack any.
    """

    lags: Lags
    values: np.ndarray
    observed: np.ndarray
    gaps: tuple[Gaps, ...]


def sampled(values: np.ndarray, days: np.ndarray) -> Sample | None:
    """The series of `values` (N, P) that say something of a kernel; None where none does.

    Series seen fewer than three times or that never move are left out. Where series lack dates of
    their own, those that lack the fewest are taken first and `WORK` limits them.
    """
    seen = np.isfinite(values)
    usable = np.flatnonzero((seen.sum(axis=0) >= 3) & _moving(values, seen))
    if not usable.size:
        return None
    chosen = usable[_affordable(seen[:, usable])]
    rows = seen[:, chosen].any(axis=1)
    inside, there = values[np.ix_(rows, chosen)].astype(np.float64), seen[np.ix_(rows, chosen)]
    middle = np.where(there, inside, 0).sum(axis=0) / there.sum(axis=0)
    lags = Lags.of((days[rows] - days[-1]) / YEAR)
    return Sample(lags, np.where(there, inside - middle, 0), there.sum(axis=0), _gaps(there))


def _moving(values: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """(P,) bool: series whose values are not all the same."""
    high, low = np.where(seen, values, -np.inf).max(axis=0), np.where(seen, values, np.inf).min(axis=0)
    return high > low


def _affordable(seen: np.ndarray) -> np.ndarray:
    """Places of the series of `seen` (N, P) to take, in order."""
    patterns, which, counts = np.unique(
        np.packbits(seen, axis=0).T, axis=0, return_inverse=True, return_counts=True
    )
    which = which.ravel()
    first = np.full(len(patterns), seen.shape[1])
    np.minimum.at(first, which, np.arange(seen.shape[1]))
    gaps = seen.any(axis=1).sum() - seen[:, first].sum(axis=0)
    order = np.lexsort((first, gaps, -counts))
    cost = np.cumsum(gaps[order].astype(float) ** 3)
    rank = np.arange(len(order))
    keep = order[((cost <= WORK) & (rank < MOST)) | (rank < LEAST)]
    return np.flatnonzero(np.isin(which, keep))


def _gaps(seen: np.ndarray) -> tuple[Gaps, ...]:
    """The gaps of `seen` (n, m), by their number."""
    lacking = (~seen).sum(axis=0)
    return tuple(_of_size(seen, np.flatnonzero(lacking == size)) for size in np.unique(lacking[lacking > 0]))


def _of_size(seen: np.ndarray, columns: np.ndarray) -> Gaps:
    """The gaps of the `columns` of `seen` (n, m), which lack equally many dates."""
    rows, which, shares = np.unique(
        np.nonzero(~seen[:, columns].T)[1].reshape(len(columns), -1),
        axis=0,
        return_inverse=True,
        return_counts=True,
    )
    square = rows[:, :, None] * len(seen) + rows[:, None, :]
    return Gaps(rows, square.ravel(), columns, which.ravel(), shares)


@dataclass(frozen=True, eq=False)
class Solved:
    """A sample under a precision.

    Attributes:
        solved: (n, m) the precision of what was observed times it; 0 in gaps.
        misfit: (m,) its quadratic form.
        determinant: (m,) what the gaps add to the logarithm of the determinant of the covariance.
        inner: (n, n) sum over series of the inverses of the precision of their gaps, each in its place.
    """

    solved: np.ndarray
    misfit: np.ndarray
    determinant: np.ndarray
    inner: np.ndarray


def solve(sample: Sample, matrix: np.ndarray) -> Solved:
    """The sample under the precision `matrix` (n, n)."""
    solved = matrix @ sample.values
    determinant, inner = np.zeros(len(sample.observed)), np.zeros(matrix.size)
    guess = np.zeros_like(solved)
    for given in sample.gaps:
        block = matrix.ravel()[given.square].reshape(*given.dates.shape, -1)
        inverse = np.linalg.inv(block)
        places = given.dates[given.which], given.columns[:, None]
        guess[places] = (inverse[given.which] @ solved[places][:, :, None])[:, :, 0]
        determinant[given.columns] = np.linalg.slogdet(block)[1][given.which]
        shared = (given.shares[:, None, None] * inverse).ravel()
        inner += np.bincount(given.square, shared, matrix.size)
    if sample.gaps:
        solved -= matrix @ guess
    misfit = (sample.values * solved).sum(axis=0) + TINY
    return Solved(solved, misfit, determinant, inner.reshape(matrix.shape))


def evidence(theta: np.ndarray, sample: Sample, start: float) -> tuple[float, np.ndarray]:
    """Mean log-likelihood of a series, and its gradient (9,).

    Raises:
        numpy.linalg.LinAlgError: no covariance comes from these parameters.
    """
    shape = sample.lags.shape(theta, start)
    noisy = shape.covariance()
    noisy[np.diag_indices(len(noisy))] += 1
    matrix, determinant = precision(noisy)
    found = solve(sample, matrix)
    count, free = len(sample.observed), sample.observed - 1
    total = -0.5 * (count * determinant + found.determinant.sum() + (free * np.log(found.misfit)).sum())
    pull = count * matrix - (free / found.misfit * found.solved) @ found.solved.T
    if sample.gaps:
        pull -= matrix @ found.inner @ matrix
    return total / count, -0.5 * shape.pulled(pull) / count
