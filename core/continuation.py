"""A user's stack or table as the path of a factor: it must cover the forecast, nothing is carried on."""

from __future__ import annotations

import numpy as np

from .align import complete_on, in_time
from .errors import GroundCastError
from .panel import Factor

LEAST_GAP_DAYS = 16


def continued(
    factor: Factor,
    samples: np.ndarray,
    dates: np.ndarray,
    unit: str,
    origin: np.datetime64,
    ahead: np.ndarray,
) -> np.ndarray:
    """The factor's values at `ahead`, from samples of a scenario that continue its known ones.

    Samples of the scenario that were complete by the origin are left out: the past is known.

    Args:
        samples: (M, P_s) of the scenario; P_s is that of the factor, or 1 for all its places.
        dates: (M,) datetime64[D], strictly increasing.
        unit: of the samples.
        origin: the last known day; `ahead` (H,) lies after it.

    Returns:
        (H, P_f) float32.

    Raises:
        GroundCastError: other places (`scenario-places`), another unit (`scenario-unit`), or forecast
            dates that the scenario does not cover (`scenario-cover`).
    """
    _require_alike(factor, samples, unit)
    new = complete_on(dates) > origin
    samples, dates = samples[new], dates[new]
    _require_cover(factor, samples, dates, origin, ahead)
    samples = np.broadcast_to(samples, (len(samples), factor.samples.shape[1]))
    old = complete_on(factor.dates) <= origin
    old &= factor.dates < dates[0] if len(dates) else True
    joined = np.vstack([factor.samples[old], samples])
    when = np.concatenate([factor.dates[old], dates])
    return in_time(joined, when, ahead, factor.rule, complete_on(when)[-1], factor.lag_days)


def _require_alike(factor: Factor, samples: np.ndarray, unit: str) -> None:
    """Refuses other places and other units."""
    found, wanted = samples.shape[1], factor.samples.shape[1]
    if found not in (1, wanted):
        raise GroundCastError(
            f"The scenario's {factor.name} has {found} places, the model's {factor.name} has {wanted}.",
            "Give the same places in the same order, or one series for all of them.",
            "scenario-places",
        )
    if unit and factor.unit and unit != factor.unit:
        raise GroundCastError(
            f"The scenario's {factor.name} is in {unit}, the model's {factor.name} is in {factor.unit}.",
            f"Give it in {factor.unit}.",
            "scenario-unit",
        )


def _require_cover(factor: Factor, samples, dates, origin, ahead) -> None:
    """Refuses a scenario with forecast dates that no sample of it speaks of."""
    then = ahead - factor.lag_days
    missing = ahead[(then > origin) & ~covered(samples, dates, origin, then)]
    if not len(missing):
        return
    if len(missing) == len(ahead):
        cure = "Give a stack that continues the factor after the last known date."
    else:
        cure = "Values are not carried on; give a longer record, or forecast fewer dates."
    raise GroundCastError(
        f"The scenario's {factor.name} does not cover {missing[0]} to {missing[-1]}: "
        f"{len(missing)} of {len(ahead)} forecast dates have no value.",
        cure,
        "scenario-cover",
    )


def covered(samples: np.ndarray, dates: np.ndarray, origin: np.datetime64, ahead: np.ndarray) -> np.ndarray:
    """(H,) whether every place of (M, P) samples speaks of each date.

    It does between two values that lie no further apart than three usual steps, within the month
    that a value stamped on its first day stands for, and between the origin and a first value that
    lies as near.
    """
    if not len(dates):
        return np.zeros(len(ahead), bool)
    step = int(np.median(np.diff(dates).astype(int))) if len(dates) > 1 else 1
    valid = np.isfinite(samples)
    index, count = np.arange(len(dates))[:, None], len(dates)
    last = np.maximum.accumulate(np.where(valid, index, -1), axis=0)
    following = np.minimum.accumulate(np.where(valid, index, count)[::-1], axis=0)[::-1]
    before = np.searchsorted(dates, ahead, side="right") - 1
    left = np.where(before[:, None] >= 0, last[np.maximum(before, 0)], -1)
    at = np.searchsorted(dates, ahead, side="left")
    right = np.where(at[:, None] < count, following[np.minimum(at, count - 1)], count)
    start = np.where(left >= 0, dates[np.maximum(left, 0)], origin)
    close = (dates[np.minimum(right, count - 1)] - start).astype(int) <= max(LEAST_GAP_DAYS, 3 * step)
    stood_for = (left >= 0) & (ahead[:, None] <= complete_on(dates)[np.maximum(left, 0)])
    return ((right < count) & close | stood_for).all(axis=1)
