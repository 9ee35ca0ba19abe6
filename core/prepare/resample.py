"""Series at dates between their own."""

from __future__ import annotations

import numpy as np

RULES = ("linear", "previous")


def at_dates(
    series: np.ndarray, dates: np.ndarray, wanted: np.ndarray, rule: str = "linear", longest_days: int = 36
) -> np.ndarray:
    """The values of series on other dates; an observed date keeps its value bit for bit.

    Args:
        series: (T, P), NaN where nothing was observed.
        dates, wanted: (T,) and (N,) datetime64[D], strictly increasing.
        rule: "linear" between the observed neighbours, or "previous", which looks at nothing later.
        longest_days: neighbours further apart (for "previous": longer ago) leave NaN.

    Returns:
        (N, P) of the type of `series`.
    """
    observed, epochs = np.isfinite(series), len(dates)
    rows = np.arange(epochs)[:, None]
    before = np.maximum.accumulate(np.where(observed, rows, -1), axis=0)
    after = np.minimum.accumulate(np.where(observed, rows, epochs)[::-1], axis=0)[::-1]
    last, next_ = np.searchsorted(dates, wanted, "right") - 1, np.searchsorted(dates, wanted, "left")
    left = np.where((last >= 0)[:, None], before[np.maximum(last, 0)], -1)
    start, since = _taken(series, dates, left, wanted)
    if rule == "previous":
        return np.where(since <= longest_days, start, np.nan).astype(series.dtype)
    right = np.where((next_ < epochs)[:, None], after[np.minimum(next_, epochs - 1)], epochs)
    right = np.where(right < epochs, right, -1)
    end, until = _taken(series, dates, right, wanted)
    span = since - until
    with np.errstate(invalid="ignore", divide="ignore"):
        between = start + (end - start) * (since / span)
    values = np.where(since == 0, start, between)
    return np.where((since == 0) | (span <= longest_days), values, np.nan).astype(series.dtype)


def _taken(series: np.ndarray, dates: np.ndarray, index: np.ndarray, wanted: np.ndarray):
    """(N, P) values at row numbers, NaN for -1; and the days from them to the wanted dates."""
    known = index >= 0
    safe = np.maximum(index, 0)
    values = np.where(known, np.take_along_axis(series, safe, axis=0), np.nan)
    days = (wanted[:, None] - dates[safe]).astype(float)
    return values, np.where(known, days, np.nan)
