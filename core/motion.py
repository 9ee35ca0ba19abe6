"""What a forecast says of the motion: its velocity and acceleration with intervals, and its change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from .noise import noise_level
from .panel import Panel, Quantiles

YEAR = 365.25
LEVEL = 0.9
BLOCK = 16_384


@dataclass(frozen=True, eq=False)
class Rate:
    """A velocity (mm/yr) or acceleration (mm/yr²) of P series and its 90 % interval, each (P,) float32."""

    value: np.ndarray
    lower: np.ndarray
    upper: np.ndarray


def velocity(forecast: Quantiles, start: np.datetime64, dates: np.ndarray) -> Rate | None:
    """The slope of the least-squares line through the median, mm/yr; None for a single date.

    The interval is that of the slope which will be observed, noise included. How errors of different
    leads hang together is not known to a forecast, so the wider of two readings is taken: all of
    the last date's error gathers over the span as drift; or each date has noise of its own, as much
    as the first has, and what is added from lead to lead is a random walk.

    Args:
        forecast: median and 90 % interval, (H, P).
        start: the last date that the forecast knew.
        dates: (H,) datetime64[D] of the forecast.
    """
    if len(dates) < 2:
        return None
    years = (dates - start).astype(np.float64) / YEAR
    centred = years - years.mean()
    weights = centred / np.square(centred).sum()
    value = weights.astype(np.float32) @ forecast.median
    half = np.maximum(_drifting(forecast, years), _walking(forecast, weights))
    return _around(value, half)


def acceleration(rate: Rate, past: Panel, dates: np.ndarray, variance: float | None = None) -> Rate | None:
    """How much faster than over the same dates of earlier years, mm/yr²; None without such dates.

    The velocity of the forecast less that observed `lapse` years before its dates, over these years. The
    same months are compared, so that a season is no acceleration. The interval holds the noise of the
    observed velocity too.

    Args:
        rate: the forecast's `velocity`.
        past: what was observed before the forecast.
        dates: (H,) of the forecast.
        variance: of the noise in mm² that all series have in common; None takes that of the past given.
    """
    if not comparable(past, dates):
        return None
    years, half_step = lapse(past, dates), (dates[0] - past.dates[-1]).astype(float) / 2
    since, until = _ago(past, dates)
    inside = (past.days > since - half_step) & (past.days < until + half_step)
    before, spread = slopes(past.values[inside], past.days[inside])
    noise = noise_level(past.values, variance) * ndtri((1 + LEVEL) / 2) / np.sqrt(spread)
    half = np.hypot(rate.upper - rate.value, noise)
    return _around((rate.value - before) / years, half / years)


def lapse(past: Panel, dates: np.ndarray) -> int:
    """The least number of whole years by which `dates` (H,) must go back to lie within the past."""
    return max(1, int(np.ceil((dates[-1] - past.dates[-1]).astype(float) / YEAR)))


def comparable(past: Panel, dates: np.ndarray) -> bool:
    """Whether the past reaches back to the same dates of earlier years."""
    return _ago(past, dates)[0] >= -(dates[0] - past.dates[-1]).astype(float) / 2


def _ago(past: Panel, dates: np.ndarray) -> list[float]:
    """Days from the first observed date to the first and last of `dates`, `lapse` years back."""
    back = YEAR * lapse(past, dates)
    return [(date - past.dates[0]).astype(float) - back for date in (dates[0], dates[-1])]


def change(rate: Rate, past: Panel) -> np.ndarray:
    """(P,) mm/yr, the velocity of the forecast less that of all that was observed."""
    return rate.value - slopes(past.values, past.days)[0]


def slopes(values: np.ndarray, days: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slopes of the least-squares lines through series with gaps, and how well the dates tell them.

    Args:
        values: (N, P) mm, NaN where nothing was observed.
        days: (N,) float64.

    Returns:
        (P,) float32 mm/yr, NaN below two values; (P,) float32 sum of squares of the centred dates of
        each series, years²: the variance of a slope is that of the noise over it.
    """
    slope, spread = (np.full(values.shape[1], np.nan, np.float32) for _ in range(2))
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        slope[part], spread[part] = _slopes(values[:, part], days / YEAR)
    return slope, spread


def _slopes(values: np.ndarray, years: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slopes and spreads of one block; without gaps the dates are centred once for all."""
    known = np.isfinite(values)
    if known.all():
        centred = years - years.mean()
        spread = np.square(centred).sum()
        spread = np.full(values.shape[1], spread if spread > 0 else np.nan)
        return centred @ values.astype(np.float64) / spread, spread
    count = np.maximum(known.sum(axis=0), 1)
    centred = np.where(known, years[:, None] - years @ known / count, 0.0)
    spread = np.square(centred).sum(axis=0)
    spread = np.where(spread > 0, spread, np.nan)
    return np.einsum("np,np->p", centred, np.where(known, values, 0.0)) / spread, spread


def _drifting(forecast: Quantiles, years: np.ndarray) -> np.ndarray:
    """(P,) half-width of the slope if the error grows evenly to that of the last date."""
    return (forecast.upper[-1] - forecast.median[-1]) / years[-1]


def _walking(forecast: Quantiles, weights: np.ndarray) -> np.ndarray:
    """(P,) half-width of the slope if errors are noise of each date and a random walk.

    Args:
        weights: (H,) of the dates in the slope.
    """
    reach = np.cumsum(weights[::-1])[::-1]
    first = np.square(forecast.upper[0] - forecast.median[0], dtype=np.float64)
    total, last = np.square(weights).sum() * first, first
    for lead in range(1, len(weights)):
        square = np.square(forecast.upper[lead] - forecast.median[lead], dtype=np.float64)
        total += reach[lead] ** 2 * np.maximum(square - last, 0)
        last = square
    return np.sqrt(total)


def _around(value: np.ndarray, half: np.ndarray) -> Rate:
    return Rate(*(each.astype(np.float32) for each in (value, value - half, value + half)))
