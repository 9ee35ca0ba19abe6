"""Weights that are not negative and sum to 1: the least quadratic form over the simplex."""

from __future__ import annotations

import numpy as np

STEPS = 300


def project(point: np.ndarray) -> np.ndarray:
    """The nearest point of the simplex to each `point` (..., M) (Held, Wolfe & Crowder 1974)."""
    falling = -np.sort(-point, axis=-1)
    excess = (np.cumsum(falling, axis=-1) - 1) / np.arange(1, point.shape[-1] + 1)
    last = (falling > excess).sum(axis=-1, keepdims=True) - 1
    return np.maximum(point - np.take_along_axis(excess, last, axis=-1), 0)


def least(form: np.ndarray, prior: np.ndarray, strength: float | np.ndarray) -> np.ndarray:
    """(..., M) weights w that minimise w' form w + strength tr(form)/M |w - prior|^2 on the simplex.

    Projected gradient with Nesterov's momentum, a fixed number of steps: deterministic. Many problems are
    solved at once.

    Args:
        form: (..., M, M) symmetric, positive semidefinite; here the products of the members' errors.
        prior: (..., M) on the simplex.
        strength: of the pull to the prior, one for all, or (..., 1).
    """
    pull = strength * np.trace(form, axis1=-2, axis2=-1)[..., None] / form.shape[-1]
    whole = form + pull[..., None] * np.eye(form.shape[-1])
    step = 1 / np.maximum(np.linalg.eigvalsh(whole)[..., -1:], 1e-30)
    weights, ahead, pace = prior, prior, 1.0
    for _ in range(STEPS):
        slope = (whole @ ahead[..., None])[..., 0] - pull * prior
        moved = project(ahead - step * slope)
        following = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = moved + (pace - 1) / following * (moved - weights)
        weights, pace = moved, following
    return np.where(pull > 0, weights, prior)
