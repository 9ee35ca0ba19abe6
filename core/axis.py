"""The common time axis: regular dates, each with the epoch that was observed there, if any."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .dates import usual_interval

# With few dates a third of them is no basis for a cadence.
_LEAST_INTERVALS = 10


@dataclass(frozen=True, eq=False)
class Axis:
    """A regular time axis.

    Attributes:
        dates: (N,) datetime64[D], `cadence_days` apart.
        cadence_days: days between dates.
        take: (N,) int, index of the epoch observed at each date, -1 where none was.
    """

    dates: np.ndarray
    cadence_days: int
    take: np.ndarray

    def rows(self, series: np.ndarray) -> np.ndarray:
        """(T, P) observed values as (N, P) float32 on this axis, NaN where nothing was observed."""
        rows = series[self.take].astype(np.float32, copy=False)
        rows[self.take < 0] = np.nan
        return rows


def common_axis(dates: np.ndarray, cadence_days: int = 0) -> Axis:
    """A regular axis through observed dates; only dates, never values, decide on it.

    The grid of dates is laid so that most observed dates fall on it exactly. Each of its dates takes
    the epoch nearest to it, less than half a cadence away, so that no epoch serves twice.

    Args:
        dates: (T,) datetime64[D], strictly increasing.
        cadence_days: days between dates; 0 takes the usual interval of the last third, because
            missions change their pace and the forecast continues the last one.
    """
    cadence = cadence_days or usual_cadence(dates)
    days = (dates - dates[0]).astype(int)
    offset = _offset(days, cadence)
    grid = np.arange(offset - cadence, days[-1] + cadence, cadence)
    take = _nearest(days, grid, cadence)
    used = np.flatnonzero(take >= 0)
    grid, take = grid[used[0] : used[-1] + 1], take[used[0] : used[-1] + 1]
    return Axis(dates[0] + grid, cadence, take)


def usual_cadence(dates: np.ndarray) -> int:
    """The most frequent interval in the last third of the dates, in days; 1 for a single date."""
    last = max(len(dates) // 3, _LEAST_INTERVALS)
    return usual_interval(dates[-last - 1 :]) or 1


def _offset(days: np.ndarray, cadence: int) -> int:
    """The remainder that most days share; of equals the one of the latest day."""
    remainders = days % cadence
    counts = np.bincount(remainders, minlength=cadence)
    best = np.flatnonzero(counts == counts.max())
    return int(next(r for r in remainders[::-1] if r in best))


def _nearest(days: np.ndarray, grid: np.ndarray, cadence: int) -> np.ndarray:
    """Index of the day nearest to each grid day, -1 where none is less than half a cadence away."""
    right = np.clip(np.searchsorted(days, grid), 0, len(days) - 1)
    left = np.maximum(right - 1, 0)
    nearest = np.where(np.abs(days[left] - grid) <= np.abs(days[right] - grid), left, right)
    return np.where(2 * np.abs(days[nearest] - grid) < cadence, nearest, -1)
