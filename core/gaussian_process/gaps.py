"""Gaps, exactly: a value that is not there is replaced by the process's own best guess.

With P the precision of all dates and g the gaps of a series, the conditional mean of the gaps is
-P_gg⁻¹ P_go y_o and their covariance P_gg⁻¹. The full weights applied to the filled series give the exact
posterior mean, and the quadratic form of the filled series is that of the observed values alone.
"""

from __future__ import annotations

import numpy as np

from .projection import Projection

SHARED = 16
"""From so many series on, a pattern of gaps is solved once for all of them."""

ENTRIES = 4_000_000
"""Most numbers of a batch of small systems."""


def fill(projection: Projection, values: np.ndarray) -> np.ndarray:
    """Fill the gaps of `values` (N, p) in place; every series has at least one value.

    Args:
        values: float32, mean of each series removed, NaN for gaps.

    Returns:
        (H, p) float32, what the gaps add to the variance of the forecast; (H, 1) zeros where there are none.
    """
    extra = np.zeros((len(projection.weights), values.shape[1]), np.float32)
    gaps = ~np.isfinite(values)
    columns = np.flatnonzero(gaps.any(axis=0))
    if not columns.size:
        return extra[:, :1]
    patterns, which, counts = np.unique(
        np.packbits(gaps[:, columns], axis=0).T, axis=0, return_inverse=True, return_counts=True
    )
    del patterns
    which = which.ravel()
    for pattern in np.flatnonzero(counts >= SHARED):
        _fill_shared(projection, values, gaps, columns[which == pattern], extra)
    rare = columns[counts[which] < SHARED]
    sizes = gaps[:, rare].sum(axis=0)
    for size in np.unique(sizes):
        _fill_rare(projection, values, gaps, rare[sizes == size], int(size), extra)
    return extra


def _fill_shared(projection: Projection, values, gaps, columns, extra) -> None:
    """The gaps of series that all lack the same dates."""
    rows = np.flatnonzero(gaps[:, columns[0]])
    seen = np.flatnonzero(~gaps[:, columns[0]])
    matrix = projection.precision
    inverse = np.linalg.inv(matrix[np.ix_(rows, rows)])
    guess = -(inverse @ matrix[np.ix_(rows, seen)]).astype(np.float32)
    values[np.ix_(rows, columns)] = guess @ values[np.ix_(seen, columns)]
    weights = projection.weights[:, rows]
    extra[:, columns] = ((weights @ inverse) * weights).sum(axis=1)[:, None]


def _fill_rare(projection: Projection, values, gaps, columns, size: int, extra) -> None:
    """The gaps of series that each lack `size` dates of their own, many small systems at a time."""
    dates, horizon = len(values), len(projection.weights)
    batch = max(1, ENTRIES // (size * (size + horizon) + dates))
    for start in range(0, len(columns), batch):
        part = columns[start : start + batch]
        rows = np.nonzero(gaps[:, part].T)[1].reshape(len(part), size)
        known = np.where(gaps[:, part], 0, values[:, part]).astype(np.float64)
        pull = np.take_along_axis((projection.precision @ known).T, rows, axis=1)
        weights = projection.weights.T[rows]
        inner = projection.precision[rows[:, :, None], rows[:, None, :]]
        solved = np.linalg.solve(inner, np.concatenate([pull[:, :, None], weights], axis=2))
        values[rows, part[:, None]] = -solved[:, :, 0]
        extra[:, part] = (weights * solved[:, :, 1:]).sum(axis=1).T
