"""Scores of forecasts. `truth` and `forecast` have one shape; pairs with a gap in either are left out.

Every function gives NaN where no pair is left. Units are those of the input (mm), shares are 0 to 1,
SMAPE is in percent. Definitions: Hyndman & Koehler 2006 for MASE; the others are standard forms
(the figure with the definitions is missing from Huo et al. 2024).
"""

from __future__ import annotations

import numpy as np


def rmse(truth: np.ndarray, forecast: np.ndarray) -> float:
    """Root mean square error."""
    return float(np.sqrt(_mean((truth - forecast) ** 2)))


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
    step = _column_mean(np.abs(np.diff(history, axis=0)))
    error = _column_mean(np.abs(truth - forecast))
    return _mean(np.divide(error, step, out=np.full_like(error, np.nan), where=step > 0))


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
