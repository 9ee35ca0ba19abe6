"""The common mode: what all series of a stack do together on a date, troposphere before all.

It is the mean of the series about their own means. Taken out before the series' own forecast and
forecast by itself, it is filtered with the little noise of a mean, not with that of one series.
"""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError
from .kernel import Kernel

LEAST_SERIES = 20
MOST_SERIES = 20_000
NEARLY_FULL = 0.95


def estimate(values: np.ndarray) -> np.ndarray:
    """(N,) the common mode of `values` (N, P) in mm; NaN on dates without any value.

    Only series that were seen about as often as the fullest one count: a series that comes or goes
    would put a step into the mean. Dates on which none of them was seen take the mean of the others.
    """
    seen = np.isfinite(values)
    counts = seen.sum(axis=0)
    full = counts >= max(NEARLY_FULL * counts.max(), 1)
    mode = _mean(_centred(values[:, full]))
    rest = np.isnan(mode) & seen.any(axis=1)
    if rest.any():
        mode[rest] = _mean(_centred(values)[rest])
    return mode


def of_days(kernel: Kernel, values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(N,) the common mode on `days`: the kernel's own, and on newer days the mean of the series given.

    Raises:
        GroundCastError: newer days, and too few series for a mean (`few-series`).
    """
    place = np.searchsorted(kernel.days, days)
    known = kernel.days[np.minimum(place, len(kernel.days) - 1)] == days
    mode = np.where(known, kernel.mode[np.minimum(place, len(kernel.days) - 1)], np.nan)
    newer = ~known
    newer[newer] = np.isfinite(values[newer]).any(axis=1)
    if not newer.any():
        return mode
    if values.shape[1] < LEAST_SERIES:
        raise GroundCastError(
            f"{values.shape[1]} series are too few to tell what all have in common on {int(newer.sum())} "
            f"new dates; {LEAST_SERIES} are needed.",
            "Give all series of the stack, or fit the process again.",
            "few-series",
        )
    return np.where(newer, _newer(values, mode, known), mode)


def _newer(values: np.ndarray, mode: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(N,) mean of the series, each on the level at which its known dates fit the known mode."""
    if not (known & np.isfinite(mode)).any():
        return estimate(values)
    apart = _mean((values[known] - mode[known, None]).T)
    return _mean(values - apart)


def _centred(values: np.ndarray) -> np.ndarray:
    return values - _mean(values.T)


def _mean(values: np.ndarray) -> np.ndarray:
    """Mean over the last axis of what is finite; NaN where nothing is."""
    seen = np.isfinite(values)
    count = seen.sum(axis=-1)
    total = np.where(seen, values, 0).sum(axis=-1, dtype=np.float64)
    return np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
