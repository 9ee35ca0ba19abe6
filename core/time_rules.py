"""How samples of a factor come to other dates: the rules of `core.align.in_time`."""

from __future__ import annotations

import numpy as np

from .errors import GroundCastError


def linear(samples: np.ndarray, days: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """Linear in time between the valid neighbours of each date and place (Huo et al. 2024, eq. 2)."""
    known, wanted = days.astype(np.int64), dates.astype(np.int64)
    before = np.searchsorted(known, wanted, side="right") - 1
    earlier, later = _neighbours(np.isfinite(samples))
    last = earlier[np.maximum(before, 0)]
    last[before < 0] = -1
    following = later[np.minimum(before + 1, len(known) - 1)]
    following[before + 1 >= len(known)] = len(known)
    left = np.where(last >= 0, last, following)
    right = np.where(following < len(known), following, left)
    span = known[right] - known[left]
    share = (wanted[:, None] - known[left]) / np.maximum(span, 1)
    share = np.where(span > 0, share, 0.0).astype(np.float32)
    start, end = np.take_along_axis(samples, left, 0), np.take_along_axis(samples, right, 0)
    return start + share * (end - start)


def previous(samples: np.ndarray, complete: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """The last valid sample that was complete on each date; the first one before that."""
    earlier, later = _neighbours(np.isfinite(samples))
    return _last(samples, earlier, later, np.searchsorted(complete, dates, side="right") - 1)


def monthly(samples: np.ndarray, days: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """The mean of a month's samples, at each of its dates; an empty month takes the one before."""
    months, starts = np.unique(days.astype("datetime64[M]").astype(int), return_index=True)
    valid = np.isfinite(samples)
    counts = np.add.reduceat(valid, starts, axis=0, dtype=np.int64)
    sums = np.add.reduceat(np.where(valid, samples, 0.0), starts, axis=0, dtype=np.float64)
    means = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan).astype(np.float32)
    earlier, later = _neighbours(counts > 0)
    row = np.searchsorted(months, dates.astype("datetime64[M]").astype(int), side="right") - 1
    return _last(means, earlier, later, row)


def since_last(samples: np.ndarray, days: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """The sum of the samples after the date before and up to each date.

    The first date has a span as long as the second; missing samples count as the mean of those of their
    span that are there; a span without any, and those after the last sample, take the sum before.

    Raises:
        GroundCastError: samples lie further apart than the dates, so that spans would be empty (`rule`).
    """
    spans = _spans(dates)
    spacing = float(np.median(np.diff(days).astype(int))) if len(days) > 1 else 1.0
    if spacing > np.median(spans):
        raise GroundCastError(
            f"A sum since the date before needs a sample a date or more; these are {spacing:g} days apart.",
            "Choose the rule linear, previous or monthly.",
            "rule",
        )
    first = np.searchsorted(days, dates - spans, side="right")
    after = np.searchsorted(days, dates, side="right")
    valid = np.isfinite(samples)
    zero = np.zeros((1, samples.shape[1]))
    total = np.vstack([zero, np.cumsum(np.where(valid, samples, 0.0), axis=0, dtype=np.float64)])
    count = np.vstack([zero, np.cumsum(valid, axis=0)])
    there, number = count[after] - count[first], (after - first)[:, None]
    # A span that the record ends within would look dry.
    whole = (dates <= days[-1]) & (dates - spans >= days[0] - round(spacing))
    known = (there > 0) & whole[:, None]
    sums = np.divide(
        (total[after] - total[first]) * number, there, out=np.full(there.shape, np.nan), where=known
    )
    earlier, later = _neighbours(known)
    if not known.any():
        raise GroundCastError(
            "No span between dates lies within the record of a factor.",
            "Choose the rule linear, previous or monthly.",
            "rule",
        )
    return _last(sums.astype(np.float32), earlier, later, np.arange(len(dates)))


def _spans(dates: np.ndarray) -> np.ndarray:
    """(N,) days since the date before; the usual span at the first one, and where dates go back."""
    steps = np.diff(dates).astype(int)
    forward = steps[steps > 0]
    usual = int(np.median(forward)) if len(forward) else 1
    return np.concatenate([[usual], np.where(steps > 0, steps, usual)]).astype(int)


def _neighbours(valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Index of the valid sample at or before, and at or after each one; -1 and M where there is none."""
    count = len(valid)
    index = np.arange(count)[:, None]
    earlier = np.maximum.accumulate(np.where(valid, index, -1), axis=0)
    later = np.minimum.accumulate(np.where(valid, index, count)[::-1], axis=0)[::-1]
    return earlier, later


def _last(samples: np.ndarray, earlier: np.ndarray, later: np.ndarray, row: np.ndarray) -> np.ndarray:
    """The valid samples at or before each row, the first valid one where there is none."""
    take = np.where(row[:, None] >= 0, earlier[np.maximum(row, 0)], -1)
    take = np.minimum(np.where(take >= 0, take, later[0]), len(samples) - 1)
    return np.take_along_axis(samples, take, 0)
