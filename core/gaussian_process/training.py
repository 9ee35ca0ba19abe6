"""Fitting the kernel of a stack by marginal likelihood on a sample of its series."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

from ..baselines.gaps import held
from ..errors import GroundCastError
from . import common, likelihood
from .kernel import Belief, Kernel
from .prior import Prior, general, starting_at, tied
from .projection import precision

SAMPLE = 300
LATEST_DATES = 300
LEAST_DATES = 3
INDEPENDENT = 20.0
"""Series of one stack share their noise: together they count as so many independent ones."""

PATIENCE = {"maxiter": 40, "ftol": 1e-6}
"""Beyond that the target changes by less than a hundredth, which moves no forecast."""

SAME = 1.0
"""Two optima nearer than this, in standard deviations of the prior, are one."""

DOUBT = INDEPENDENT
"""Explanations are told apart as by one series only: a turn that all series share happened once,
however many of them show it."""

HARDLY = 0.02
"""An explanation less likely than this is left out."""


def fit(
    values: np.ndarray, days: np.ndarray, rng: np.random.Generator, before: Kernel | None = None
) -> Kernel:
    """The kernel of a stack.

    Args:
        values: (N, P) mm, NaN for gaps, any spacing of dates; the last `LATEST_DATES` dates are learned from.
        days: (N,) strictly increasing.
        rng: draws the sample; the same state gives the same kernel.
        before: the kernel of the stack at an earlier date, whose explanations the search starts from; None
            starts from the prior's.

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
    drawn = values[:, _draw(held(values), common.MOST_SERIES, rng)]
    if drawn.shape[1] < common.LEAST_SERIES:
        own = _weighted(_learn(drawn, days, general(), INDEPENDENT), drawn, days)
        return Kernel(own, (), days, np.full(len(days), np.nan))
    prior = general() if before is None else starting_at([belief.theta for belief in before.own])
    mode = common.estimate(drawn)
    learned = _sample(drawn, rng)
    apart = learned - mode[:, None]
    own = _weighted(_learn(apart, days, prior, INDEPENDENT), apart, days)
    return Kernel(own, _shared(learned, mode[:, None], days, prior), days, mode)


def fit_near(kernel: Kernel, values: np.ndarray, days: np.ndarray, rng: np.random.Generator) -> Kernel:
    """A kernel without a common mode for series made from those of `kernel`'s stack, such as local means.

    The search starts at each of the stack's own explanations: what its parts do is not far from them.

    Args:
        values: (N, P) mm, NaN for gaps; `days` (N,) strictly increasing.
    """
    sample = _sample(values, rng)
    found = _learn(sample, days, starting_at([belief.theta for belief in kernel.own]), INDEPENDENT)
    return Kernel(_weighted(found, sample, days), (), days, np.full(len(days), np.nan))


def _shared(values: np.ndarray, mode: np.ndarray, days: np.ndarray, prior: Prior) -> tuple[Belief, ...]:
    """Beliefs of the common `mode` (N, 1), each tied to one that explains the series as they are."""
    found = []
    for theta, cost in _learn(values, days, prior, INDEPENDENT):
        ((given, further),) = _learn(mode, days, tied(theta), 1.0)
        found.append((given, cost + further))
    return _weighted(found, mode, days)


def _draw(usable: np.ndarray, most: int, rng: np.random.Generator) -> np.ndarray:
    """At most `most` of the usable series, drawn at random, in order."""
    index = np.flatnonzero(usable)
    return np.sort(rng.choice(index, min(most, len(index)), replace=False))


def _sample(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Series to learn from: those seen on at least half as many dates as the fullest one."""
    counts = np.isfinite(values).sum(axis=0)
    return values[:, _draw(counts >= max(counts.max() / 2, 1), SAMPLE, rng)]


def _learn(values: np.ndarray, days: np.ndarray, prior: Prior, weight: float) -> list:
    """(parameters, minus log posterior) of each hill of the posterior; the prior's mean without any data."""
    given = likelihood.sampled(values[-LATEST_DATES:], days[-LATEST_DATES:])
    if given is None:
        return [(prior.mean, 0.0)]
    start = given.lags.times[0]

    def target(theta):
        try:
            fitness, slope = likelihood.evidence(theta, given, start)
        except np.linalg.LinAlgError:
            return 1e12, np.zeros_like(theta)
        penalty, pull = prior.penalty(theta)
        return penalty - weight * fitness, pull - weight * slope

    hills = []
    for first in prior.starts():
        found = _descend(target, first, prior.bounds())
        if all(prior.apart(found.x, other) > SAME for other, _ in hills):
            hills.append((found.x, float(found.fun)))
    return hills


def _weighted(found: list, values: np.ndarray, days: np.ndarray) -> tuple[Belief, ...]:
    """Beliefs from (parameters, minus log posterior), without those that hardly count."""
    costs = np.array([cost for _, cost in found])
    likely = np.exp((costs.min() - costs) / DOUBT)
    likely = np.where(likely < HARDLY * likely.sum(), 0, likely)
    share = likely / likely.sum()
    return tuple(
        Belief(theta, _level(theta, values, days), float(weight))
        for (theta, _), weight in zip(found, share)
        if weight > 0
    )


def _descend(target, first: np.ndarray, bounds: list):
    inside = np.clip(first, *np.transpose(bounds))
    return minimize(target, inside, jac=True, method="L-BFGS-B", bounds=bounds, options=PATIENCE)


def _level(theta: np.ndarray, values: np.ndarray, days: np.ndarray) -> float:
    """Median noise variance of the series, in mm²; 0 where none of them moves."""
    given = likelihood.sampled(values, days)
    if given is None:
        return 0.0
    noisy = given.lags.shape(theta, given.lags.times[0]).covariance() + np.eye(len(given.lags.times))
    misfit = likelihood.solve(given, precision(noisy)[0]).misfit
    return float(np.median(misfit / (given.observed - 1)))
