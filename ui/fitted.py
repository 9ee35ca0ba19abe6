"""The curve of the past: what a method fitted to it before an origin, or forecast there one date ahead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.baselines import BASELINES, curve
from .series_values import Series

FITTED = ("linear", "seasonal")
"""The methods that fit one curve to the whole past of a series."""

FAR = 3.5
"""Robust standard deviations beyond which a date stands out; of normal noise one in 2,000 does."""
MAD = 1.4826
"""The standard deviation of normal noise by the median of its absolute values."""
SAME_MM = 0.1
"""A forecast this near to the continuation of a curve is that of the curve."""


@dataclass(frozen=True, eq=False)
class CurveFit:
    """A curve that the user chose to fit to the past of a series.

    Attributes:
        name: its word, of `core.baselines.CURVES`; label: as people read it.
        values: (N,) mm, NaN where it is not known.
        past: (N,) which dates it has learned from.
        residuals: whether what was observed less the curve is drawn, too.
    """

    name: str
    label: str
    values: np.ndarray
    past: np.ndarray
    residuals: bool = False

    def residual(self, observed: np.ndarray) -> np.ndarray:
        """(N,) observed less the curve in mm, at the dates it has learned from."""
        return np.where(self.past, observed - self.values, np.nan)

    def rmse(self, observed: np.ndarray) -> float:
        """RMSE in mm over these dates; NaN without a curve. It is no test: the curve has seen them all."""
        left = self.residual(observed)
        left = left[np.isfinite(left)]
        return float(np.sqrt(np.mean(left**2))) if left.size else float("nan")

    def stands_out(self, observed: np.ndarray) -> np.ndarray:
        """(N,) which dates lie far off the curve, measured by what most do; none where most lie on it."""
        left = self.residual(observed)
        known = np.isfinite(left)
        far = np.abs(left - np.median(left[known])) if known.any() else left
        usual = MAD * float(np.median(far[known])) if known.any() else 0.0
        return known & (np.nan_to_num(far) > FAR * usual) & (usual > 0)


def fit_of_curve(series: Series, name: str, label: str, residuals: bool = False) -> CurveFit:
    """The curve `name` through the dates before the held-back ones, from these alone."""
    values = curve(series.observed[series.known], series.days[series.known], series.days, name)
    return CurveFit(name, label, values, series.known, residuals)


def fit_of_baseline(series: Series, name: str) -> np.ndarray:
    """(N,) mm: the curve of baseline `name` through the dates before the held-back ones, from these alone.

    It reaches one date further, where the baseline itself begins; NaN elsewhere.
    """
    return _curve(series, name, series.known)


def fit_of_model(series: Series, model: str) -> np.ndarray:
    """(N,) mm: the curve that the run's model fitted to the dates before its forecast, from these alone.

    A model that draws no curve has what its run has written: each date before the held-back ones as the
    model forecast it from the dates before. All NaN for a `model` without either, and where the forecast does
    not continue the curve: its run has learned from other values than those shown.
    """
    none = np.full(len(series.dates), np.nan)
    if series.fit is not None:
        return np.where(series.hidden, np.nan, series.fit)
    if model not in FITTED or series.origin is None:
        return none
    past = np.isfinite(series.observed) & (series.dates < series.origin)
    ahead = np.isfinite(series.median)
    if past.sum() < 2:
        return none
    further = _through(series, model, past, ahead)
    return _curve(series, model, past) if np.abs(further - series.median[ahead]).max() <= SAME_MM else none


def _curve(series: Series, name: str, past: np.ndarray) -> np.ndarray:
    """The curve of a method from the first date of `past` (N,) to the one after the last."""
    line, at = np.full(len(series.dates), np.nan), np.flatnonzero(past)
    if name in FITTED and len(at) > 1:
        span = slice(at[0], at[-1] + 2)
        line[span] = _through(series, name, past, span)
    return line


def _through(series: Series, name: str, past: np.ndarray, at) -> np.ndarray:
    values = series.observed[past][:, None]
    return BASELINES[name](values, series.days[past], series.days[at])[:, 0]
