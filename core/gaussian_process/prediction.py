"""Forecasts of all series of a stack: blocks of series through one matrix product."""

from __future__ import annotations

import numpy as np

from ..baselines.gaps import counts
from . import common, gaps
from .kernel import Kernel
from .projection import Projection, project

BLOCK = 16_384
CERTAINTY = 6.0
"""The typical noise variance counts as much as so many dates of a series in the variance of its own."""


def predict(
    kernel: Kernel, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Median and standard deviation of new observations on the days `ahead`.

    Args:
        kernel: from `fit`; it may have been fitted on fewer or other dates of the same stack.
        values: (N, P) mm, NaN for gaps.
        days: (N,) strictly increasing, on the scale of the kernel's days.
        ahead: (H,) later days.

    Returns:
        Two (H, P) float32 arrays in mm; NaN for series without any value.

    Raises:
        GroundCastError: newer days than the kernel's, and too few series for a common mode (`few-series`).
    """
    days, ahead = np.asarray(days, np.float64), np.asarray(ahead, np.float64)
    median = np.full((len(ahead), values.shape[1]), np.nan, np.float32)
    deviation = np.full_like(median, np.nan)
    used = np.isfinite(values).any(axis=1)
    if not used.any():
        return median, deviation
    mode, shared, shared_variance = _common(kernel, values, days, ahead)
    own = [(project(belief.theta, days[used], ahead), belief) for belief in kernel.own]
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        inside = values[used, part] - mode[used, None]
        given, variance = _mixed([(*_block(map_, inside, b.level), b.weight) for map_, b in own])
        median[:, part] = given + shared
        deviation[:, part] = np.sqrt(variance + shared_variance)
    return median, deviation


def expect(kernel: Kernel, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """(H, P) float32 mm: the median that `predict` gives, without the cost of the deviation."""
    days, ahead = np.asarray(days, np.float64), np.asarray(ahead, np.float64)
    median = np.full((len(ahead), values.shape[1]), np.nan, np.float32)
    used = np.isfinite(values).any(axis=1)
    if not used.any():
        return median
    mode, shared, _ = _common(kernel, values, days, ahead)
    own = [(project(belief.theta, days[used], ahead), belief.weight) for belief in kernel.own]
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        inside = values[used, part] - mode[used, None]
        given = [(_forecast(map_, *_centred(inside)), weight) for map_, weight in own]
        median[:, part] = (given[0][0] if len(given) == 1 else sum(w * one for one, w in given)) + shared
    return median


def _common(kernel: Kernel, values, days, ahead) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(N,) common mode, (H, 1) its forecast and (H, 1) variance, float32; zeros without one."""
    nothing = np.zeros((len(ahead), 1), np.float32)
    if not kernel.common:
        return np.zeros(len(days), np.float32), nothing, nothing
    mode = common.of_days(kernel, values, days)
    used = np.isfinite(mode)
    given = []
    for belief in kernel.common:
        map_ = project(belief.theta, days[used], ahead)
        forecast, variance = map_.weights @ mode[used], map_.variance * belief.level
        given.append(
            (forecast[:, None].astype(np.float32), variance[:, None].astype(np.float32), belief.weight)
        )
    return mode.astype(np.float32), *_mixed(given)


def _mixed(given: list) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance of a mixture of (mean, variance, weight); what they disagree on is variance too."""
    if len(given) == 1:
        return given[0][:2]
    mean = sum(weight * one for one, _, weight in given)
    return mean, sum(weight * (variance + np.square(one - mean)) for one, variance, weight in given)


def _block(projection: Projection, values: np.ndarray, level: float) -> tuple[np.ndarray, np.ndarray]:
    """(H, p) forecast and variance of some series, float32, of the `values` (N, p)."""
    inside, centre, count = _centred(values)
    alive = count > 0
    extra = gaps.fill(projection, inside)
    misfit = np.einsum("np,np->p", inside, projection.precision.astype(np.float32) @ inside)
    noise = (np.maximum(misfit, 0) + CERTAINTY * level) / (count[alive] - 1 + CERTAINTY)
    forecast = _weighted(projection, inside, centre, alive)
    variance = np.full_like(forecast, np.nan)
    variance[:, alive] = (projection.variance[:, None].astype(np.float32) + extra) * noise
    return forecast, variance


def _centred(values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Float32 series with any value less their means (N, a), these means (a,), and (p,) counts of values."""
    count = counts(values)
    alive = count > 0
    inside = values if alive.all() else values[:, alive]
    centre = (np.mean if (count[alive] == len(values)).all() else np.nanmean)(
        inside, axis=0, dtype=np.float64
    )
    return np.subtract(inside, centre, dtype=np.float32, casting="same_kind"), centre, count


def _forecast(
    projection: Projection, inside: np.ndarray, centre: np.ndarray, count: np.ndarray
) -> np.ndarray:
    """(H, p) forecast of the series that `_centred` gives."""
    gaps.fill(projection, inside)
    return _weighted(projection, inside, centre, count > 0)


def _weighted(
    projection: Projection, inside: np.ndarray, centre: np.ndarray, alive: np.ndarray
) -> np.ndarray:
    forecast = np.full((len(projection.weights), len(alive)), np.nan, np.float32)
    forecast[:, alive] = projection.weights.astype(np.float32) @ inside + centre.astype(np.float32)
    return forecast
