"""Gaps and irregular dates for the simple forecasts: all from the past that is given, nothing else."""

from __future__ import annotations

import numpy as np

YEAR = 365.25
MOST_SERIES = 20_000
"""So many series tell what a stack has in common as well as all of them."""

FEW = 64
"""Series that are looked at first: most dates were seen by one of them."""


def complete(values: np.ndarray) -> np.ndarray:
    """(P,) bool: series of `values` (N, P) that lack nothing, by their sums: no table of flags is made.

    A sum too large for a number counts as a gap, which costs time only.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return np.isfinite(values.sum(axis=0))


def counts(values: np.ndarray) -> np.ndarray:
    """(P,) how many values of each series of `values` (N, P) are there."""
    lacking = np.flatnonzero(~complete(values))
    result = np.full(values.shape[1], len(values))
    result[lacking] = np.isfinite(values[:, lacking]).sum(axis=0)
    return result


def held(values: np.ndarray) -> np.ndarray:
    """(P,) bool: series of `values` (N, P) with any value; the last date tells most of them."""
    found = np.isfinite(values[-1]) if len(values) else np.zeros(values.shape[1], bool)
    rest = np.flatnonzero(~found)
    found[rest] = np.isfinite(values[:, rest]).any(axis=0)
    return found


def spread(values: np.ndarray) -> np.ndarray:
    """Every series of `values` (N, P), or of more than `MOST_SERIES` every second one and so on."""
    return values[:, :: -(-values.shape[1] // MOST_SERIES) or 1]


def observed_dates(values: np.ndarray) -> np.ndarray:
    """(N,) bool: dates on which any series of `values` (N, P) was observed."""
    rows = np.isfinite(values[:, :FEW]).any(axis=1)
    return rows if rows.all() else np.isfinite(values).any(axis=1)


def observed(values: np.ndarray, days: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`values` (N, P) and `days` (N,) without the dates on which no series was observed."""
    rows = observed_dates(values)
    return (values, days) if rows.all() else (values[rows], days[rows])


def usual_step(days: np.ndarray) -> float:
    """The median number of days between dates; 1 where there is one date only."""
    return float(np.median(np.diff(days))) if len(days) > 1 else 1.0


def last_values(values: np.ndarray) -> np.ndarray:
    """(P,) the last observed value of each series, NaN where there is none."""
    finite = np.isfinite(values)
    last = len(values) - 1 - finite[::-1].argmax(axis=0)
    return np.where(finite.any(axis=0), values[last, np.arange(values.shape[1])], np.nan)


def filled(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """`values` (N, P) with gaps filled along time: linearly inside, with the nearest value at the ends.

    A series without any value stays NaN.
    """
    gappy = np.flatnonzero(~complete(values))
    if not gappy.size:
        return values
    result, part = values.copy(), values[:, gappy]
    result[:, gappy] = _interpolated(part, np.isfinite(part), days)
    return result


def _interpolated(values: np.ndarray, finite: np.ndarray, days: np.ndarray) -> np.ndarray:
    count = len(values)
    rows = np.arange(count)[:, None]
    before = np.maximum.accumulate(np.where(finite, rows, -1), axis=0)
    after = np.minimum.accumulate(np.where(finite, rows, count)[::-1], axis=0)[::-1]
    left = np.where(before < 0, after, before).clip(max=count - 1)
    right = np.where(after == count, before, after).clip(min=0)
    span = days[right] - days[left]
    share = np.divide(days[:, None] - days[left], span, out=np.zeros(span.shape), where=span > 0)
    columns = np.arange(values.shape[1])
    low, high = values[left, columns], values[right, columns]
    return (low + share * (high - low)).astype(values.dtype)


def on_grid(values: np.ndarray, days: np.ndarray, least: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Gap-free (n, P) float32 values on (n,) evenly spaced days that end at the last date.

    Methods that step from date to date need this; the spacing is the usual one of `days`. Between
    dates the values are interpolated linearly, which smooths them a little; where `least` rows go back
    before the first date, its values stand there.
    """
    step = usual_step(days)
    count = max(int(round((days[-1] - days[0]) / step, 6)) + 1, least)
    grid = days[-1] - step * np.arange(count)[::-1]
    whole = filled(values, days).astype(np.float32, copy=False)
    if len(grid) == len(days) and np.allclose(grid, days, atol=1e-6):
        return whole, grid
    return between(days, grid).astype(np.float32) @ whole, grid


def between(days: np.ndarray, at: np.ndarray) -> np.ndarray:
    """(n, N) weights that interpolate linearly from `days` (N,) to `at` (n,), constant beyond the ends."""
    weights = np.zeros((len(at), len(days)))
    if len(days) == 1:
        return weights + 1
    right = np.searchsorted(days, at).clip(1, len(days) - 1)
    share = ((at - days[right - 1]) / (days[right] - days[right - 1])).clip(0, 1)
    rows = np.arange(len(at))
    weights[rows, right - 1] = 1 - share
    weights[rows, right] += share
    return weights


def steps_ahead(days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """(H,) whole usual steps from the last of `days` to `ahead`, at least 1."""
    return np.maximum(np.rint((ahead - days[-1]) / usual_step(days)), 1).astype(int)
