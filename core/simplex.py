"""Weights that are not negative and sum to 1: the least quadratic form over the simplex."""

from __future__ import annotations

import numpy as np

STEPS = 400


def project(point: np.ndarray) -> np.ndarray:
    """The nearest point of the simplex to `point` (M,) (Held, Wolfe & Crowder 1974)."""
    falling = np.sort(point)[::-1]
    excess = (np.cumsum(falling) - 1) / np.arange(1, len(point) + 1)
    last = np.flatnonzero(falling > excess)[-1]
    return np.maximum(point - excess[last], 0)


def least(form: np.ndarray, prior: np.ndarray, strength: float) -> np.ndarray:
    """(M,) weights w that minimise w' form w + strength tr(form)/M |w - prior|^2 on the simplex.

    Projected gradient with Nesterov's momentum, a fixed number of steps: deterministic.

    Args:
        form: (M, M) symmetric, positive semidefinite; here the products of the members' errors.
        prior: (M,) on the simplex.
    """
    pull = strength * np.trace(form) / len(form)
    if pull <= 0:
        return prior
    whole = form + pull * np.eye(len(form))
    step = 1 / np.linalg.eigvalsh(whole)[-1]
    weights, ahead, pace = prior, prior, 1.0
    for _ in range(STEPS):
        moved = project(ahead - step * (whole @ ahead - pull * prior))
        following = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = moved + (pace - 1) / following * (moved - weights)
        weights, pace = moved, following
    return weights
