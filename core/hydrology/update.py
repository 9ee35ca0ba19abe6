"""One update of an ensemble by one observation of each cell: gains, and three ways to treat the spread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError

MODES = ("perturbed", "sqrt", "unperturbed")
FEWEST, ADVISED = 2, 10


@dataclass(frozen=True, eq=False)
class Predicted:
    """What an ensemble predicts of its observations.

    Attributes:
        mean: (…) mean over the members.
        deviation: (N, …) members minus mean.
        variance: (…) with the divisor N - 1.
    """

    mean: np.ndarray
    deviation: np.ndarray
    variance: np.ndarray


def predicted(members: np.ndarray) -> Predicted:
    """Mean, deviations and variance of (N, …)."""
    mean = members.mean(axis=0)
    deviation = members - mean
    return Predicted(mean, deviation, (deviation**2).sum(axis=0) / (len(members) - 1))


def gain(state: np.ndarray, seen: Predicted, error_variance: float) -> np.ndarray:
    """K = cov(x, Y)/(var(Y) + R), (…), divisor N - 1 (Chen et al. 2022, eq. 3, for one observation).

    Args:
        state: (N, …) members of the state.
    """
    covariance = ((state - state.mean(axis=0)) * seen.deviation).sum(axis=0) / (len(state) - 1)
    return covariance / (seen.variance + error_variance)


def update(
    state: np.ndarray,
    seen: Predicted,
    observed: np.ndarray,
    error_variance: float,
    mode: str,
    noise: np.ndarray | None = None,
) -> np.ndarray:
    """The members after the observation, (N, …); where `observed` is NaN they stay as they are.

    "perturbed": every member meets its own perturbed observation (Burgers et al. 1998), the
    perturbations recentred. "sqrt": mean and deviations are updated apart, so that the variance is
    exactly (1 - K H) P (Whitaker and Hamill 2002, for one observation). "unperturbed": the same
    observation for all members, as eq. 2 of Chen et al. (2022) is printed; its variance falls too far,
    to (1 - K H)² P.

    Args:
        state: (N, …) members; seen: what they predict; observed: (…).
        noise: (N, …) draws of unit variance for "perturbed".
    """
    slope = gain(state, seen, error_variance)
    innovation = observed - seen.mean
    if mode == "sqrt":
        shrink = 1.0 / (1.0 + np.sqrt(error_variance / (seen.variance + error_variance)))
        change = slope * (innovation - shrink * seen.deviation)
    elif mode == "perturbed":
        drawn = np.sqrt(error_variance) * (noise - noise.mean(axis=0))
        change = slope * (innovation + drawn - seen.deviation)
    else:
        change = slope * (innovation - seen.deviation)
    return state + np.where(np.isfinite(observed), change, 0.0).astype(state.dtype)


def normalised(observed: np.ndarray, seen: Predicted, error_variance: float) -> np.ndarray:
    """NI = (y - mean Y)/sqrt(R + var Y), (…), NaN where nothing was observed (eq. 9)."""
    return (observed - seen.mean) / np.sqrt(error_variance + seen.variance)


def require_members(count: int) -> None:
    """Refuses an ensemble that has no spread by its size (`members`)."""
    if count < FEWEST:
        raise GroundCastError(
            f"An ensemble of {count} has no spread.", f"Take {ADVISED} members or more.", "members"
        )


def require_sigma(sigma: float) -> None:
    """Refuses an observation error that is not above 0 (`sigma`)."""
    if not (np.isfinite(sigma) and sigma > 0):
        raise GroundCastError(
            f"An observation error of {sigma:g} mm says that deformation is exact.",
            "Give its standard deviation, above 0 (9 mm is usual).",
            "sigma",
        )


def require_spread(state: np.ndarray) -> None:
    """Refuses members that are all alike (`zero-spread`): their gain is 0, whatever is observed."""
    if not np.ptp(state, axis=0).any():
        raise GroundCastError(
            "The members do not differ, so no observation can change them.",
            "Give members with a spread, or a standard deviation above 0.",
            "zero-spread",
        )
