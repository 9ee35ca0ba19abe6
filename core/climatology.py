"""What a factor usually does at a time of the year, and what it did in one year, from its known past."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .align import complete_on
from .errors import GroundCastError
from .panel import Factor

YEAR = 365.25
SMOOTHING_DAYS = 15.0
"""Standard deviation of the weights around a day of the year: about a month is averaged."""
REACH_DAYS = 31
"""A date counts as known where a sample lies this near."""


@dataclass(frozen=True, eq=False)
class Past:
    """A factor as a model saw it: at steps of the panel's cadence, from its first sample to the origin.

    Attributes:
        dates: (K,) datetime64[D]; the last one is the origin.
        values: (K, P_f) float32, brought to the dates by the factor's rule.
        known: (K, P_f) bool, whether a sample lies near; places without any sample count as known.
    """

    name: str
    dates: np.ndarray
    values: np.ndarray
    known: np.ndarray

    @property
    def years(self) -> float:
        """How many years of it are known."""
        if len(self.dates) < 2:
            return 0.0
        step = (self.dates[1] - self.dates[0]).astype(int)
        return float(self.known.any(axis=1).sum() * step / YEAR)


def past_of(factor: Factor, origin: np.datetime64, cadence_days: int) -> Past:
    """The factor's past, from samples that were complete on the day `origin` alone."""
    start = factor.dates[0] + factor.lag_days
    count = max(int((origin - start).astype(int)) // cadence_days, 0) + 1
    dates = origin - cadence_days * np.arange(count)[::-1]
    usable = complete_on(factor.dates) <= origin
    values = factor.at(dates, origin)
    near = _near(factor.samples[usable], factor.dates[usable], dates - factor.lag_days)
    return Past(factor.name, dates, values, near | ~near.any(axis=0))


def climatology(past: Past, ahead: np.ndarray) -> np.ndarray:
    """(H, P_f) float32: for each place the mean of the same time of the year over the known past.

    Days of the year near by count with Gaussian weights of `SMOOTHING_DAYS`, so that the course is
    smooth. A trend of the factor is not carried on.

    Raises:
        GroundCastError: a time of the year was never seen (`climatology-short`).
    """
    apart = np.abs(_day_of_year(ahead)[:, None] - _day_of_year(past.dates))
    apart = np.minimum(apart, YEAR - apart)
    weights = np.exp(-0.5 * (apart / SMOOTHING_DAYS) ** 2)
    unseen = ((apart <= REACH_DAYS).astype(np.float32) @ past.known.astype(np.float32) == 0).any(axis=1)
    if unseen.any():
        raise GroundCastError(
            f"{_capital(past.name)} is known for {past.years:.1f} years and was never seen around "
            f"{ahead[unseen][0]}: there is no usual value for that time of the year.",
            "Give a longer record of the factor, or another path.",
            "climatology-short",
        )
    total = weights @ np.where(past.known, past.values, 0).astype(np.float64)
    return (total / (weights @ past.known.astype(np.float64))).astype(np.float32)


def short(past: Past) -> str:
    """A sentence where fewer than two years stand behind a climatology, else ""."""
    if past.years >= 2:
        return ""
    return (
        f"Only {past.years:.1f} years of {past.name} are known: its climatology is little more than "
        "what happened in them."
    )


def past_year(factor: Factor, past: Past, year: int, ahead: np.ndarray) -> np.ndarray:
    """(H, P_f) float32: the values of the same days of a past year; a longer path repeats the year.

    Raises:
        GroundCastError: the year is not wholly known for these days (`year-unknown`).
    """
    then = in_year(ahead, year)
    nearest = np.clip(np.searchsorted(past.dates, then), 0, len(past.dates) - 1)
    inside = (then >= past.dates[0]) & (then <= past.dates[-1])
    if not (inside[:, None] & past.known[nearest]).all():
        raise GroundCastError(
            f"The year {year} of {past.name} is not in the record for all forecast dates: its past "
            f"is known from {past.dates[0]} to {past.dates[-1]}.",
            "Name a whole year between these dates.",
            "year-unknown",
        )
    return factor.at(then, past.dates[-1])


def in_year(dates: np.ndarray, year: int) -> np.ndarray:
    """The same days in `year`; 29 February becomes 28 February."""
    months = dates.astype("datetime64[M]")
    day = (dates - months).astype(int)
    first = np.datetime64(f"{year:04d}-01") + months.astype(int) % 12
    length = ((first + 1).astype("datetime64[D]") - first.astype("datetime64[D]")).astype(int)
    return first.astype("datetime64[D]") + np.minimum(day, length - 1)


def _near(samples: np.ndarray, sample_dates: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """(K, P_f) whether a valid sample lies within `REACH_DAYS`, or within the usual spacing if larger."""
    spacing = float(np.median(np.diff(sample_dates).astype(int))) if len(sample_dates) > 1 else 0.0
    reach = int(max(REACH_DAYS, spacing))
    counts = np.vstack([np.zeros((1, samples.shape[1]), np.int64), np.isfinite(samples).cumsum(axis=0)])
    first = np.searchsorted(sample_dates, dates - reach, side="left")
    after = np.searchsorted(sample_dates, dates + reach, side="right")
    return counts[after] > counts[first]


def _day_of_year(dates: np.ndarray) -> np.ndarray:
    """Days since the last New Year."""
    return (dates - dates.astype("datetime64[Y]")).astype(np.float64)


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
