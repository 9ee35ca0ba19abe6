"""Dates that do not fit their neighbours anywhere: atmosphere, snow, failed unwrapping."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# A robust score above this is told; normal noise exceeds it once in two thousand dates.
THRESHOLD = 3.5
_MOST_SERIES = 20_000


@dataclass(frozen=True, eq=False)
class Scores:
    """How far each date lies from the line through its neighbours.

    Attributes:
        residual_mm: (T,) median absolute residual over all series.
        score: (T,) robust standard score of its logarithm; NaN at dates without two neighbours.
        share: (T,) share of series, 0 to 1, whose own residual there exceeds 3.5 times their usual one.
    """

    residual_mm: np.ndarray
    score: np.ndarray
    share: np.ndarray

    @property
    def outliers(self) -> np.ndarray:
        """Positions of the dates whose score exceeds the threshold, the worst first."""
        worst = np.argsort(-np.nan_to_num(self.score, nan=-np.inf), kind="stable")
        return worst[np.nan_to_num(self.score[worst], nan=0.0) > THRESHOLD]


def score_dates(series: np.ndarray, dates: np.ndarray) -> Scores:
    """Robust residual scores of dates.

    The residual of a date is its distance to the line through the dates before and after it, in units of
    what unit noise would give there; its median over the series is compared with that of all dates by
    median and median absolute deviation (of logarithms, as residuals are positive and skewed). A bad date
    also bends the lines of its neighbours, by half: where two in a row exceed the threshold, the larger
    one is kept.

    Args:
        series: (T, P) mm.
        dates: (T,) datetime64[D].
    """
    sample = series[:, :: max(1, series.shape[1] // _MOST_SERIES)]
    residual, share_of_series = np.full(len(dates), np.nan), np.full(len(dates), np.nan)
    if len(dates) > 2:
        days = (dates - dates[0]).astype(float)
        share = ((days[1:-1] - days[:-2]) / (days[2:] - days[:-2]))[:, None]
        bend = sample[1:-1] - (1 - share) * sample[:-2] - share * sample[2:]
        scaled = np.abs(bend) / np.sqrt(1 + share**2 + (1 - share) ** 2)
        known = np.isfinite(scaled).any(axis=1)
        residual[1:-1][known] = np.nanmedian(scaled[known], axis=1)
        share_of_series[1:-1] = _share(scaled)
    return Scores(residual, _largest_of_neighbours(_standard(residual)), share_of_series)


def _share(scaled: np.ndarray) -> np.ndarray:
    """(N,) share of the known residuals (N, P) that exceed the threshold of their series; NaN of none."""
    usual = 1.4826 * _median_of(scaled)
    count = np.isfinite(scaled).sum(axis=1)
    above = (scaled > THRESHOLD * usual).sum(axis=1)
    return np.divide(above, count, out=np.full(len(count), np.nan), where=count > 0)


def _median_of(scaled: np.ndarray) -> np.ndarray:
    """(P,) median of each column; NaN where nothing is known."""
    ordered, count = np.sort(scaled.T, axis=1), np.isfinite(scaled).sum(axis=0)
    rows, last = np.arange(len(count)), np.maximum(count - 1, 0)
    middle = (ordered[rows, last // 2] + ordered[rows, (last + 1) // 2]) / 2
    return np.where(count > 0, middle, np.nan)


def _standard(residual: np.ndarray) -> np.ndarray:
    """Robust standard scores of the logarithms."""
    with np.errstate(divide="ignore", invalid="ignore"):
        logarithm = np.log(residual)
    known = np.isfinite(logarithm)
    if known.sum() < 5:
        return np.full(len(residual), np.nan)
    middle = np.median(logarithm[known])
    spread = 1.4826 * np.median(np.abs(logarithm[known] - middle))
    return (logarithm - middle) / spread if spread > 0 else np.where(known, 0.0, np.nan)


def _largest_of_neighbours(score: np.ndarray) -> np.ndarray:
    """Scores, those beside a larger one that exceeds the threshold brought down to it."""
    padded = np.concatenate([[-np.inf], np.nan_to_num(score, nan=-np.inf), [-np.inf]])
    larger = np.maximum(padded[:-2], padded[2:])
    shadowed = (larger > THRESHOLD) & (larger > padded[1:-1])
    return np.where(shadowed & np.isfinite(score), np.minimum(score, THRESHOLD), score)
