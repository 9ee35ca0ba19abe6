"""The noise level of a series, from its own past: what intervals are scaled by."""

from __future__ import annotations

import numpy as np

from .baselines.gaps import held, observed_dates, spread
from .errors import GroundCastError

COMMON = 6
DEVIATION_SHARE = 0.75
BLOCK = 4096


def noise_level(values: np.ndarray, common: float | None = None) -> np.ndarray:
    """(P,) noise of each series in mm, from the differences of neighbouring dates.

    Half the mean squared difference is the variance of white noise (von Neumann 1941), and slow
    motion hardly moves it. `COMMON` differences' worth of the stack's median level are mixed in, so
    that a lucky series does not get an interval that is far too narrow. NaN without two neighbouring values.

    Args:
        common: `common_variance` of the stack, where it is known; None takes that of the series given.
    """
    count, total = _squares(values)
    common = _middle(count, total) if common is None else common
    level = np.sqrt((total + COMMON * common) / (count + COMMON))
    return np.where(_held(values, count > 0), np.maximum(level, 1e-6), np.nan).astype(np.float32)


def common_variance(values: np.ndarray) -> float | None:
    """The median variance of the noise of the series `values` (N, P) in mm²; None without any difference."""
    middle = _middle(*_squares(spread(values)))
    return middle if np.isfinite(middle) else None


def _middle(count: np.ndarray, total: np.ndarray) -> float:
    used = count > 0
    return float(np.median(total[used] / count[used])) if used.any() else np.nan


def _held(values: np.ndarray, used: np.ndarray) -> np.ndarray:
    """(P,) bool: series with any value, those with `used` differences among them."""
    rest = np.flatnonzero(~used)
    result = used.copy()
    result[rest] = held(values[:, rest])
    return result


def _squares(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(P,) numbers of differences of neighbouring dates, and half their squares added up."""
    count, total = np.zeros(values.shape[1], int), np.zeros(values.shape[1])
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        step = np.diff(values[:, part], axis=0)
        finite = np.isfinite(step)
        count[part] = finite.sum(axis=0)
        total[part] = np.square(np.where(finite, step, 0)).sum(axis=0, dtype=np.float64) / 2
    return count, total


def scale(noise: np.ndarray, deviation: np.ndarray | None) -> np.ndarray:
    """(P,) float32 mm that a series' intervals are scaled by: its noise level and the deviation that a model
    expects of its next value, `DEVIATION_SHARE` of the latter in the logarithm.

    The model knows what a series does besides noise, and differences of dates cannot be wrong about it.
    Where either says nothing the other one counts alone.
    """
    if deviation is None:
        return noise
    known = np.isfinite(deviation) & (deviation > 0) & (noise > 0)
    safe = np.where(known, deviation, noise)
    return (noise ** (1 - DEVIATION_SHARE) * safe**DEVIATION_SHARE).astype(np.float32)


def require_values(values: np.ndarray) -> None:
    """Refuses a stack in which nothing was observed.

    Raises:
        GroundCastError: no value of `values` (N, P) is finite (`nothing-observed`).
    """
    if not observed_dates(values).any():
        raise GroundCastError(
            f"None of the {values.shape[1]} series has an observed value on its {len(values)} dates.",
            "Choose a region and dates with observations.",
            "nothing-observed",
        )
