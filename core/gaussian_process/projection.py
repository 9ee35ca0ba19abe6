"""Forecasts of a Gaussian process whose constant is unknown: weights, their variance, and the precision.

With K the covariance of N dates (noise included) and 1 the vector of ones, a diffuse constant gives the
precision P = K⁻¹ - K⁻¹11'K⁻¹ / (1'K⁻¹1) and the weights W = k P + 1'K⁻¹ / (1'K⁻¹1) of the forecast
(generalised least squares; Rasmussen and Williams 2006, eq 2.41-2.42, with one constant base function).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.linalg import lapack

from .terms import YEAR, covariance, variance


@dataclass(frozen=True, eq=False)
class Root:
    """What the covariance of N dates leaves of them.

    Attributes:
        inverse: (N, N) lower triangle, L⁻¹ of K = L L'.
        ones: (N,) L⁻¹1.
    """

    inverse: np.ndarray
    ones: np.ndarray

    @cached_property
    def mean(self) -> np.ndarray:
        """(N,) K⁻¹1 / (1'K⁻¹1), the weights of the constant."""
        return self.ones @ self.inverse / self.total

    @property
    def total(self) -> float:
        """1'K⁻¹1."""
        return float(self.ones @ self.ones)

    @cached_property
    def precision(self) -> np.ndarray:
        """(N, N), P above; made where it is asked for, since it is the dearest part."""
        inverse = _whole(lapack.dlauum(self.inverse, lower=1)[0])
        return inverse - self.total * np.outer(self.mean, self.mean)


@dataclass(frozen=True, eq=False)
class Projection:
    """The linear map from the values of N dates to a forecast of H dates.

    Attributes:
        root: of the covariance of the dates.
        weights: (H, N), each row adds up to 1.
        variance: (H,) of a new observation, in units of the series' own noise variance.
    """

    root: Root
    weights: np.ndarray
    variance: np.ndarray

    @property
    def precision(self) -> np.ndarray:
        """(N, N), P above: its quadratic form is the misfit of a series."""
        return self.root.precision

    def first(self) -> Projection:
        """The map for the first date ahead only."""
        return Projection(self.root, self.weights[:1], self.variance[:1])


@dataclass(frozen=True, eq=False)
class Record:
    """Dates whose covariance was factored once, for forecasts from all of them or from the first ones.

    The factor of the first dates is the leading block of that of all dates, and its inverse likewise: what
    is told from n dates depends on these alone.

    Attributes:
        theta: (9,) logarithms of `terms.NAMES`.
        days: (N,); `root` of their covariance.
    """

    theta: np.ndarray
    days: np.ndarray
    root: Root

    @classmethod
    def of(cls, theta: np.ndarray, days: np.ndarray) -> Record:
        """The record of `days` (N,).

        Raises:
            numpy.linalg.LinAlgError: their covariance is not positive definite.
        """
        times = (days - days[-1]) / YEAR
        noisy = covariance(theta, times, times, times[0])
        noisy[np.diag_indices(len(noisy))] += 1
        inverse = lapack.dtrtri(_factor(noisy), lower=1)[0]
        return cls(theta, days, Root(inverse, inverse.sum(axis=1)))

    def begins(self, days: np.ndarray) -> bool:
        """Whether `days` (n,) are the first of these."""
        return np.array_equal(days, self.days[: len(days)])

    def project(self, count: int, ahead: np.ndarray) -> Projection:
        """The map for series observed on the first `count` days, forecast on the days `ahead` (H,)."""
        root = self.root
        if count < len(self.days):
            root = Root(root.inverse[:count, :count], root.ones[:count])
        times, at = (self.days[:count] - self.days[-1]) / YEAR, (ahead - self.days[-1]) / YEAR
        outer = root.inverse @ covariance(self.theta, times, at, times[0])
        short = 1 - root.ones @ outer
        weights = outer.T @ root.inverse + short[:, None] * root.mean
        known = variance(self.theta, at, times[0]) - np.square(outer).sum(axis=0)
        return Projection(root, weights, np.maximum(known + np.square(short) / root.total, 0) + 1)


def precision(noisy: np.ndarray) -> tuple[np.ndarray, float]:
    """(P, ln |K| + ln 1'K⁻¹1) of the covariance `noisy` (N, N).

    Raises:
        numpy.linalg.LinAlgError: the matrix is not positive definite.
    """
    factor = _factor(noisy)
    inverse = _whole(lapack.dpotri(factor, lower=1)[0])
    ones = inverse.sum(axis=1)
    total = ones.sum()
    determinant = 2 * np.log(np.diag(factor)).sum() + np.log(total)
    return inverse - np.outer(ones, ones) / total, determinant


def _factor(noisy: np.ndarray) -> np.ndarray:
    """The lower triangle L of L L' = `noisy`, with zeros above it."""
    factor, failed = lapack.dpotrf(noisy, lower=1)
    if failed:
        raise np.linalg.LinAlgError("The covariance is not positive definite.")
    return factor


def _whole(lower: np.ndarray) -> np.ndarray:
    """The symmetric matrix whose lower triangle is `lower`, with zeros above it."""
    both = lower + lower.T
    np.fill_diagonal(both, np.diag(lower))
    return both
