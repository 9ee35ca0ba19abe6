"""Forecasts of a Gaussian process whose constant is unknown: weights, their variance, and the precision.

With K the covariance of N dates (noise included) and 1 the vector of ones, a diffuse constant gives the
precision P = K⁻¹ - K⁻¹11'K⁻¹ / (1'K⁻¹1) and the weights W = k P + 1'K⁻¹ / (1'K⁻¹1) of the forecast
(generalised least squares; Rasmussen and Williams 2006, eq 2.41-2.42, with one constant base function).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.linalg import lapack

from .terms import YEAR, covariance, variance


@dataclass(frozen=True, eq=False)
class Projection:
    """The linear map from the values of N dates to a forecast of H dates.

    Attributes:
        precision: (N, N), P above: its quadratic form is the misfit of a series.
        weights: (H, N), each row adds up to 1.
        variance: (H,) of a new observation, in units of the series' own noise variance.
    """

    precision: np.ndarray
    weights: np.ndarray
    variance: np.ndarray

    def first(self) -> Projection:
        """The map for the first date ahead only."""
        return Projection(self.precision, self.weights[:1], self.variance[:1])


def precision(noisy: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """(P, K⁻¹1, ln |K| + ln 1'K⁻¹1) of the covariance `noisy` (N, N).

    Raises:
        numpy.linalg.LinAlgError: the matrix is not positive definite.
    """
    factor, failed = lapack.dpotrf(noisy, lower=1)
    if failed:
        raise np.linalg.LinAlgError("The covariance is not positive definite.")
    inverse = _whole(lapack.dpotri(factor, lower=1)[0])
    ones = inverse.sum(axis=1)
    total = ones.sum()
    determinant = 2 * np.log(np.diag(factor)).sum() + np.log(total)
    return inverse - np.outer(ones, ones) / total, ones / total, determinant


def _whole(lower: np.ndarray) -> np.ndarray:
    """The symmetric matrix whose lower triangle is `lower`, with zeros above it."""
    both = lower + lower.T
    np.fill_diagonal(both, np.diag(lower))
    return both


def project(theta: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> Projection:
    """The map for series observed on `days` (N,), forecast on the days `ahead` (H,)."""
    times, at = (days - days[-1]) / YEAR, (ahead - days[-1]) / YEAR
    start = min(times.min(), at.min())
    inner = covariance(theta, times, times, start) + np.eye(len(times))
    matrix, mean, _ = precision(inner)
    outer = covariance(theta, at, times, start)
    weights = outer @ matrix + mean
    alone = variance(theta, at, start)
    # The variance of (new value - weights x values), written out: it stays positive in rounding.
    spread = alone - 2 * (weights * outer).sum(axis=1) + ((weights @ inner) * weights).sum(axis=1)
    return Projection(matrix, weights, spread + 1)
