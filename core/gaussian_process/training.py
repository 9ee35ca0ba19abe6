"""Fitting the kernel of a stack by marginal likelihood on a sample of its series."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

from ..errors import GroundCastError
from . import common, likelihood
from .kernel import Kernel
from .prior import Prior, general, tied
from .projection import precision
from .terms import covariance

SAMPLE = 300
PATTERNS = 24
LATEST_DATES = 300
LEAST_DATES = 3
INDEPENDENT = 20.0
"""Series of one stack share their noise: together they count as so many independent ones."""

STARTS = 2


def fit(values: np.ndarray, days: np.ndarray, rng: np.random.Generator) -> Kernel:
    """The kernel of a stack.

    Args:
        values: (N, P) mm, NaN for gaps, any spacing of dates; the last `LATEST_DATES` dates are learned from.
        days: (N,) strictly increasing.
        rng: draws the sample and the second start; the same state gives the same kernel.

    Raises:
        GroundCastError: fewer than three dates (`too-few-dates`).
    """
    if len(days) < LEAST_DATES:
        raise GroundCastError(
            f"{len(days)} dates are too few for a Gaussian process, which needs {LEAST_DATES}.",
            "Use persistence, or more dates.",
            "too-few-dates",
        )
    days = np.asarray(days, np.float64)
    drawn = values[:, _draw(np.isfinite(values).any(axis=0), common.MOST_SERIES, rng)]
    if drawn.shape[1] < common.LEAST_SERIES:
        own = _learn(drawn, days, general(), INDEPENDENT, rng)
        return Kernel(own, _level(own, drawn, days), None, 0.0, days, np.full(len(days), np.nan))
    mode = common.estimate(drawn)
    learned = _sample(drawn, rng)
    own = _learn(learned - mode[:, None], days, general(), INDEPENDENT, rng)
    whole = _learn(learned, days, general(), INDEPENDENT, rng)
    shared = _learn(mode[:, None], days, tied(whole), 1.0, rng)
    level = _level(own, learned - mode[:, None], days)
    return Kernel(own, level, shared, _level(shared, mode[:, None], days), days, mode)


def _draw(usable: np.ndarray, most: int, rng: np.random.Generator) -> np.ndarray:
    """At most `most` of the usable series, drawn at random, in order."""
    index = np.flatnonzero(usable)
    return np.sort(rng.choice(index, min(most, len(index)), replace=False))


def _sample(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Series to learn from: those seen on at least half as many dates as the fullest one."""
    counts = np.isfinite(values).sum(axis=0)
    return values[:, _draw(counts >= max(counts.max() / 2, 1), SAMPLE, rng)]


def _learn(values: np.ndarray, days: np.ndarray, prior: Prior, weight: float, rng) -> np.ndarray:
    """(9,) most probable parameters; the prior's mean where the series say nothing."""
    given = likelihood.groups(values[-LATEST_DATES:], days[-LATEST_DATES:], PATTERNS)
    if not given:
        return prior.mean
    start = min(group.times[0] for group in given)

    def target(theta):
        try:
            fitness, slope = likelihood.evidence(theta, given, start)
        except np.linalg.LinAlgError:
            return 1e12, np.zeros_like(theta)
        penalty, pull = prior.penalty(theta)
        return penalty - weight * fitness, pull - weight * slope

    found = [_descend(target, first, prior.bounds()) for first in _starts(prior, rng)]
    return min(found, key=lambda result: result.fun).x


def _starts(prior: Prior, rng: np.random.Generator) -> list[np.ndarray]:
    """The prior's mean, and places drawn around it: the likelihood may have more than one hill."""
    spread = np.linalg.cholesky(np.linalg.inv(prior.precision))
    others = [prior.mean + 0.7 * spread @ rng.standard_normal(len(prior.mean)) for _ in range(STARTS - 1)]
    return [prior.mean, *others]


def _descend(target, first: np.ndarray, bounds: list):
    inside = np.clip(first, *np.transpose(bounds))
    return minimize(target, inside, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 60})


def _level(theta: np.ndarray, values: np.ndarray, days: np.ndarray) -> float:
    """Median noise variance of the series, in mm²; 0 where none of them moves."""
    variances = []
    for group in likelihood.groups(values, days, PATTERNS):
        inner = covariance(theta, group.times, group.times, group.times[0]) + np.eye(len(group.times))
        matrix, _, _ = precision(inner)
        variances.append((group.values * (matrix @ group.values)).sum(axis=0) / (len(group.times) - 1))
    return float(np.median(np.concatenate(variances))) if variances else 0.0
