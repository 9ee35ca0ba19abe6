"""The covariance of one series: trend, changing velocity, random walk, season, short memory.

Times are years before the last date, so that the kernel knows days and not steps. Variances are in
units of the white noise of a single date, which stands on the diagonal and is 1 everywhere.
A constant of unknown size is integrated out in `projection`, so only differences of a series matter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

YEAR = 365.25

NAMES = (
    "slope",
    "velocity",
    "walk",
    "season",
    "memory",
    "memory_years",
    "roundness",
    "season_years",
    "velocity_years",
)
"""Variances of slope (per year²), velocity (per year²), random walk (per year), season and short memory;
then memory of the short term, length scale within the year, memory of the season and of the velocity."""

AMPLITUDES = slice(0, 5)


@dataclass(frozen=True, eq=False)
class Terms:
    """The five terms at M x N pairs of times, and what their gradients need."""

    parts: np.ndarray
    gradients: np.ndarray


def covariance(theta: np.ndarray, at: np.ndarray, times: np.ndarray, start: float) -> np.ndarray:
    """(M, N) covariance of the signal between the times `at` and `times`, without the white noise.

    Args:
        theta: (9,) natural logarithms of the parameters `NAMES`.
        at, times: (M,) and (N,) in years.
        start: a time before all others, where velocity and walk begin; any start gives the same
            forecast, since the series' constant is unknown.
    """
    return _terms(np.exp(theta), at, times, start, gradients=False).parts.sum(axis=0)


def with_gradients(theta: np.ndarray, times: np.ndarray, start: float) -> tuple[np.ndarray, np.ndarray]:
    """(N, N) covariance and (9, N, N) derivatives by the logarithms of the parameters."""
    terms = _terms(np.exp(theta), times, times, start, gradients=True)
    return terms.parts.sum(axis=0), np.concatenate([terms.parts, terms.gradients])


def _terms(size: np.ndarray, at: np.ndarray, times: np.ndarray, start: float, gradients: bool) -> Terms:
    apart = np.abs(at[:, None] - times)
    earlier = np.minimum(at[:, None], times) - start
    moved, moved_slope = _moved(size[8], at[:, None] - start, times - start, apart, earlier, gradients)
    sine = np.square(np.sin(np.pi * apart))
    season = np.exp(-2 * sine / size[6] ** 2 - apart / size[7])
    memory = np.exp(-apart / size[5])
    units = (at[:, None] * times, moved, earlier, season, memory)
    parts = np.stack([s * unit for s, unit in zip(size, units)])
    if not gradients:
        return Terms(parts, parts[:0])
    shapes = (
        parts[4] * apart / size[5],
        parts[3] * 4 * sine / size[6] ** 2,
        parts[3] * apart / size[7],
        size[1] * moved_slope,
    )
    return Terms(parts, np.stack(shapes))


def _moved(length: float, one: np.ndarray, two: np.ndarray, apart: np.ndarray, earlier, gradients: bool):
    """Covariance of the way travelled at a velocity that forgets itself within `length` years.

    The integral of an Ornstein-Uhlenbeck process from 0 to the times `one` and `two`: a straight line for a
    long memory, a random walk for a short one. Its forecast bends to a halt instead of running on.
    With it, the derivative by the logarithm of `length`.
    """
    first, second, both = np.exp(-one / length), np.exp(-two / length), np.exp(-apart / length)
    decay = 1 - first - second + both
    value = 2 * length * earlier - length**2 * decay
    if not gradients:
        return value, None
    change = (
        2 * length * earlier - 2 * length**2 * decay - length * (both * apart - first * one - second * two)
    )
    return value, change
