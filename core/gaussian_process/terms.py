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

DIGITS = 9
"""Lags in years that agree to so many digits are one."""


def covariance(theta: np.ndarray, at: np.ndarray, times: np.ndarray, start: float) -> np.ndarray:
    """(M, N) covariance of the signal between the times `at` and `times`, without the white noise.

    Args:
        theta: (9,) natural logarithms of the parameters `NAMES`.
        at, times: (M,) and (N,) in years.
        start: a time before all others, where velocity and walk begin; any start gives the same
            forecast, since the series' constant is unknown.
    """
    shape = Shape(np.exp(theta), np.abs(at[:, None] - times), start)
    apart = shape.of_lags() + shape.slope * at[:, None] * times
    return apart + shape.of_times(at)[:, None] + shape.of_times(times)


def variance(theta: np.ndarray, at: np.ndarray, start: float) -> np.ndarray:
    """(M,) the diagonal of `covariance` of the times `at` (M,) with themselves."""
    shape = Shape(np.exp(theta), np.zeros(len(at)), start)
    return shape.of_lags() + shape.slope * np.square(at) + 2 * shape.of_times(at)


@dataclass(frozen=True, eq=False)
class Lags:
    """How far dates are apart: few numbers on an even axis, so that exponentials are taken of few.

    Attributes:
        times: (N,) years.
        lags: (K,) all distances in years; `index` (N, N) which one of them.
    """

    times: np.ndarray
    lags: np.ndarray
    index: np.ndarray

    @classmethod
    def of(cls, times: np.ndarray) -> Lags:
        """The lags of `times` (N,)."""
        apart = np.round(np.abs(times[:, None] - times), DIGITS)
        lags, index = np.unique(apart, return_inverse=True)
        return cls(times, lags, index.reshape(apart.shape))

    def shape(self, theta: np.ndarray, start: float) -> Shaped:
        """The covariance of these dates for the logarithms `theta` (9,)."""
        return Shaped(self, Shape(np.exp(theta), self.lags, start))


@dataclass(frozen=True, eq=False)
class Shape:
    """The five terms as a slope, a function of each time, and one of the lag: they add up to the covariance.

    The way travelled at a velocity that forgets itself within L years, the integral of an Ornstein-Uhlenbeck
    process from the start on, is a straight line for a long memory and a random walk for a short one; its
    forecast bends to a halt instead of running on. With u and v the times since the start it is
    2 L min(u, v) - L² (1 - exp(-u/L) - exp(-v/L) + exp(-|u - v|/L)), and min(u, v) = (u + v - |u - v|) / 2.

    Attributes:
        size: (9,) the parameters `NAMES`.
        lags: years, of any form (K below); `start` as in `covariance`.
    """

    size: np.ndarray
    lags: np.ndarray
    start: float

    @property
    def slope(self) -> float:
        """Variance of the slope, per year²."""
        return self.size[0]

    @property
    def rate(self) -> float:
        """What the variance of walk and way grows by in a year."""
        return 2 * self.size[1] * self.size[8] + self.size[2]

    def of_times(self, times: np.ndarray) -> np.ndarray:
        """The part that depends on one of both times."""
        since = times - self.start
        return self.rate * since / 2 + self.size[1] * self.size[8] ** 2 * np.exp(-since / self.size[8])

    def of_lags(self) -> np.ndarray:
        """(K,) the part that depends on the lag."""
        length = self.size[8]
        way = self.size[1] * length**2 * (1 + np.exp(-self.lags / length))
        return self.season() + self.memory() - self.rate * self.lags / 2 - way

    def season(self) -> np.ndarray:
        """(K,) covariance of the season."""
        return self.size[3] * np.exp(-2 * self.sine() / self.size[6] ** 2 - self.lags / self.size[7])

    def memory(self) -> np.ndarray:
        """(K,) covariance of the short memory."""
        return self.size[4] * np.exp(-self.lags / self.size[5])

    def sine(self) -> np.ndarray:
        """(K,) sin² of half the phase of the year between two times, 0 to 1."""
        return np.square(np.sin(np.pi * self.lags))


@dataclass(frozen=True, eq=False)
class Shaped:
    """A shape on dates."""

    dates: Lags
    shape: Shape

    def covariance(self) -> np.ndarray:
        """(N, N) covariance of the signal."""
        times = self.dates.times
        either = self.shape.of_times(times)
        table = self.shape.of_lags()[self.dates.index]
        return table + self.shape.slope * np.outer(times, times) + either[:, None] + either

    def pulled(self, pull: np.ndarray) -> np.ndarray:
        """(9,) sums of the symmetric `pull` (N, N) times the derivatives by the parameters' logarithms."""
        size, lags, times = self.shape.size, self.shape.lags, self.dates.times
        by_lag = np.bincount(self.dates.index.ravel(), pull.ravel(), len(lags))
        rows, since, length = pull.sum(axis=1), times - self.shape.start, size[8]
        faded, both = np.exp(-since / length), np.exp(-lags / length)
        earlier = rows @ since - by_lag @ lags / 2
        decay = rows.sum() - 2 * rows @ faded + by_lag @ both
        change = by_lag @ (both * lags) - 2 * rows @ (faded * since)
        season, memory = by_lag * self.shape.season(), by_lag * self.shape.memory()
        sums = (
            size[0] * times @ pull @ times,
            size[1] * (2 * length * earlier - length**2 * decay),
            size[2] * earlier,
            season.sum(),
            memory.sum(),
            memory @ lags / size[5],
            season @ self.shape.sine() * 4 / size[6] ** 2,
            season @ lags / size[7],
            size[1] * (2 * length * earlier - 2 * length**2 * decay - length * change),
        )
        return np.array(sums)
