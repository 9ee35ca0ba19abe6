"""Forecasts that need no fit: the last values, the line between the ends, last year."""

from __future__ import annotations

from functools import wraps

import numpy as np

from .gaps import YEAR, between, filled, last_values, observed


def persistence(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The last observed value of each series stays."""
    return level(last_values(values), ahead)


def level(values: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """(H, P) float32: `values` (P,) at every day of `ahead`."""
    return np.repeat(values[None].astype(np.float32), len(ahead), axis=0)


def needs(least: int, years: float = 0.0):
    """For methods that need `least` observed dates over `years`: with less they give `persistence`.

    Dates on which nothing was observed are taken out before, so that a method sees observed ones only.
    """

    def around(method):
        @wraps(method)
        def tolerant(values, days, ahead):
            seen, when = observed(values, days)
            if len(when) < max(least, 1) or when[-1] - when[0] < years * YEAR:
                return persistence(values, days, ahead)
            return method(seen, when, ahead)

        return tolerant

    return around


def mean_of_three(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The mean of the last three observed values of each series stays; of fewer where there are fewer."""
    finite = np.isfinite(values)
    if finite[-3:].all() and len(values) >= 3:
        return level(values[-3:].mean(axis=0, dtype=np.float64), ahead)
    recent = finite & (finite[::-1].cumsum(axis=0, dtype=np.int32)[::-1] <= 3)
    count = recent.sum(axis=0)
    total = np.where(recent, values, 0).sum(axis=0, dtype=np.float64)
    return level(np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0), ahead)


def drift(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The line through the first and the last observed value of each series goes on.

    A series with one value stays where it is.
    """
    finite = np.isfinite(values)
    first = finite.argmax(axis=0)
    last = len(values) - 1 - finite[::-1].argmax(axis=0)
    end = last_values(values)
    span = days[last] - days[first]
    rise = end - values[first, np.arange(values.shape[1])]
    slope = np.divide(rise, span, out=np.zeros(span.shape), where=span > 0)
    return (end + (ahead[:, None] - days[last]) * slope).astype(np.float32)


@needs(2, years=1)
def seasonal_naive(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The value of the same day of the last observed year, interpolated between its dates.

    Less than a year of dates gives `persistence`. Gaps are filled linearly first, so that a gap of
    more than a year makes a straight line of that year.
    """
    back = np.ceil((ahead - days[-1]) / YEAR).clip(min=1) * YEAR
    weights = between(days, ahead - back).astype(np.float32)
    return weights @ filled(values, days).astype(np.float32, copy=False)
