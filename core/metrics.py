"""Scores of forecasts. `truth` and `forecast` have one shape; pairs with a gap in either are left out.

Every function gives NaN where no pair is left. Units are those of the input (mm; mm² for MSE), shares are
0 to 1, SMAPE is in percent. Definitions: Hyndman & Koehler 2006 for MASE; Gneiting & Raftery 2007 (J. Am.
Stat. Assoc. 102) for interval score and CRPS; the others are standard forms (the figure with the definitions
is missing from Huo et al. 2024).
"""

from __future__ import annotations

import numpy as np


def rmse(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Root mean square error."""
    return float(np.sqrt(mse(truth, forecast)))


def mse(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Mean square error, in the square of the unit: few large errors decide it."""
    return _mean((truth - forecast) ** 2)


def mae(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Mean absolute error."""
    return _mean(np.abs(truth - forecast))


def r2(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Coefficient of determination over all pairs; it mostly measures the static field on maps."""
    both = np.isfinite(truth) & np.isfinite(forecast)
    spread = np.square(truth[both] - truth[both].mean()).sum() if both.any() else 0.0
    return float(1 - np.square(truth[both] - forecast[both]).sum() / spread) if spread > 0 else float("nan")


def smape(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Symmetric mean absolute percentage error, 0 to 200 %; pairs of two zeros count as no error."""
    size = (np.abs(truth) + np.abs(forecast)) / 2
    share = np.divide(np.abs(truth - forecast), size, out=np.zeros_like(size, dtype=float), where=size != 0)
    return 100 * _mean(share)


def mase(truth: np.ndarray, forecast: np.ndarray, history: np.ndarray) -> float:
    """Mean absolute error over that of one-step persistence in `history` (N, P), mean over series."""
    step = one_step(history)
    error = _column_mean(np.abs(truth - forecast))
    return _mean(np.divide(error, step, out=np.full_like(error, np.nan), where=step > 0))


def one_step(history: np.ndarray) -> np.ndarray:
    """(P,) mean absolute difference of neighbouring dates of `history` (N, P): the unit of `scaled_error`."""
    return _column_mean(np.abs(np.diff(history, axis=0)))


def one_step_of_mean(history: np.ndarray) -> float:
    """Mean absolute change of the mean of all series of `history` (N, P) from date to date.

    Of each change those series count that are known on both dates. NaN where there is none.
    """
    return _mean(np.abs(_column_mean(np.diff(history, axis=0).T)))


def scaled_error(truth: np.ndarray, forecast: np.ndarray, step: np.ndarray) -> float:
    """MASE of all pairs together: mean of absolute errors, each over the `step` of its own series.

    `step` has the shape of `truth`, or one that extends to it; series that never moved are left out.
    """
    usable = np.where(step > 0, step, np.nan)
    return _mean(np.abs(truth - forecast) / usable)


def interval_score(truth: np.ndarray, lower: np.ndarray, upper: np.ndarray, level: float = 0.9) -> float:
    """Width of the interval, and 2 / (1 - level) times the distance of each truth that lies outside.

    Lower is better; it is least for the true quantiles (Winkler 1972, J. Am. Stat. Assoc. 67).
    """
    outside = np.maximum(lower - truth, 0) + np.maximum(truth - upper, 0)
    return _mean(upper - lower + 2 / (1 - level) * outside)


def crps(truth: np.ndarray, quantiles: dict[float, np.ndarray]) -> float:
    """Continuous ranked probability score from the forecast's `quantiles`, by probability.

    It is twice the integral of the quantile score over all probabilities, here by the trapezoidal rule
    through those that are given, zero at both ends. Few quantiles make it too small (by 4 % for the seven
    of 50, 80 and 90 % intervals about a normal median, by 18 % for 90 % alone), so that only scores of the
    same quantiles compare.
    """
    order = sorted(quantiles)
    knots = np.array([0.0, *order, 1.0])
    shares = (knots[2:] - knots[:-2]) / 2
    total = 0.0
    for probability, share in zip(order, shares):
        over = truth - quantiles[probability]
        total = total + 2 * share * np.maximum(probability * over, (probability - 1) * over)
    return _mean(total)


def coverage(truth: np.ndarray, lower: np.ndarray, upper: np.ndarray) -> float:
    """Share of the truths that lie within the interval."""
    within = ((truth >= lower) & (truth <= upper)).astype(float)
    return _mean(np.where(np.isfinite(truth) & np.isfinite(lower), within, np.nan))


def width(truth: np.ndarray, lower: np.ndarray, upper: np.ndarray) -> float:
    """Mean width of the interval where there is a truth."""
    return _mean(np.where(np.isfinite(truth), upper - lower, np.nan))


def _mean(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean(dtype=np.float64)) if finite.size else float("nan")


def _column_mean(values: np.ndarray) -> np.ndarray:
    finite = np.isfinite(values)
    count = finite.sum(axis=0)
    total = np.where(finite, values, 0).sum(axis=0, dtype=np.float64)
    return np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
