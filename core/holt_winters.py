"""Additive Holt-Winters components of many series at once: level, season and what is left.

Holt 2004 and Winters 1960; Wang et al. 2024, eq 1. Smoothing weights are chosen for all series together
by the squared one-step error, on the rows that are given: nothing later is ever seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

SAMPLE = 200
START = (0.3, 0.05, 0.2)


@dataclass(frozen=True, eq=False)
class Components:
    """(N, P) each, adding up to the series: `trend`, `season` (zeros without one) and `rest`."""

    trend: np.ndarray
    season: np.ndarray
    rest: np.ndarray


@dataclass(frozen=True)
class Smoothing:
    """Weights of level, slope and season, each from 0 to 1, and the `period` in dates (0: no season)."""

    level: float
    slope: float
    season: float
    period: int


def fit(values: np.ndarray, period: int) -> Smoothing:
    """The weights with the least one-step error over all series of `values` (N, P), without gaps.

    A season needs two periods: with fewer dates it is left out (`period` 0).
    """
    period = period if 1 < period <= len(values) // 2 else 0
    sample = values[:, np.linspace(0, values.shape[1] - 1, min(SAMPLE, values.shape[1])).astype(int)]
    sample = sample / np.maximum(sample.std(axis=0), 1e-6)

    def cost(logits):
        weights = Smoothing(*_share(logits), period)
        return float(np.square(_run(sample, weights)[2][max(period, 2) :]).mean())

    start = np.log(np.array(START) / (1 - np.array(START)))
    found = minimize(cost, start, method="Nelder-Mead", options={"maxiter": 80, "xatol": 0.02, "fatol": 1e-4})
    return Smoothing(*(float(share) for share in _share(found.x)), period)


def split(values: np.ndarray, weights: Smoothing) -> Components:
    """Components of `values` (N, P): each row from the rows up to it only, but for the first period.

    Rows of a single period or less start without a slope.
    """
    trend, season, _ = _run(values, weights)
    return Components(trend, season, (values - trend - season).astype(np.float32))


def _share(logits) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(logits, -8, 8)))


def _run(values: np.ndarray, weights: Smoothing) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Level, season and one-step error (N, P) of each row."""
    period = max(weights.period, 1)
    first = values[:period].mean(axis=0)
    later = values[period : 2 * period].mean(axis=0) if len(values) > period else first
    level, slope = first, (later - first) / period
    cycle = list(values[:period] - first) if weights.period else [np.zeros_like(first)]
    levels, seasons, errors = (np.empty(values.shape, np.float32) for _ in range(3))
    for row, value in enumerate(values):
        place = row % period
        errors[row] = value - (level + slope + cycle[place])
        before = level
        level = weights.level * (value - cycle[place]) + (1 - weights.level) * (level + slope)
        slope = weights.slope * (level - before) + (1 - weights.slope) * slope
        if weights.period:
            cycle[place] = weights.season * (value - level) + (1 - weights.season) * cycle[place]
        levels[row], seasons[row] = level, cycle[place]
    return levels, seasons, errors
