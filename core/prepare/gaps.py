"""Filling gaps of series before training; filled values are never scored."""

from __future__ import annotations

import numpy as np


def fill(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """The series without gaps.

    Inside, linear in time between the nearest observed neighbours (Huo et al. 2024, eq 2, with
    real dates, so that several gaps in a row are no special case). Before the first and after the
    last observed value that value is kept: nothing after the last row is ever looked at.

    Args:
        values: (N, P), NaN where nothing was observed.
        days: (N,) days, strictly increasing.

    Returns:
        (N, P) float32; observed values bit for bit, 0 in columns without any.
    """
    filled = np.array(values, dtype=np.float32)
    columns = np.flatnonzero(~np.isfinite(filled).all(axis=0))
    for block in np.array_split(columns, max(1, len(columns) // 4096)):
        filled[:, block] = _filled(filled[:, block], np.asarray(days, dtype=np.float64))
    return filled


def _filled(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    observed = np.isfinite(values)
    rows = np.arange(len(values))[:, None]
    before = np.maximum.accumulate(np.where(observed, rows, -1), axis=0)
    after = np.minimum.accumulate(np.where(observed, rows, len(values))[::-1], axis=0)[::-1]
    first = np.where(before >= 0, before, np.minimum(after, len(values) - 1))
    last = np.where(after < len(values), after, first)
    start = np.take_along_axis(values, first, axis=0)
    rise = np.take_along_axis(values, last, axis=0) - start
    span = days[last] - days[first]
    share = np.where(span > 0, (days[:, None] - days[first]) / np.where(span > 0, span, 1.0), 0.0)
    filled = np.where(observed, values, start + rise * share)
    return np.where(observed.any(axis=0), filled, 0.0).astype(np.float32)
