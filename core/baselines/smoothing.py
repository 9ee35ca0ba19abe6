"""Exponential smoothing on irregular dates with gaps (Holt 2004; Wright 1986 for irregular dates)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np

from .gaps import usual_step
from .learned import Known, pooled

Made = Callable[[np.ndarray, slice], np.ndarray]

ALPHAS = (0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0)
HOLTS = tuple(product((0.1, 0.3, 0.6), (0.05, 0.2), (0.85, 0.97)))
BLOCK = 2048
BURN = 3


LEVELS = np.array([(alpha, 0.0, 0.5) for alpha in ALPHAS], np.float32)


def learned_level(values: np.ndarray, days: np.ndarray, made: Made | None = None) -> dict[str, np.ndarray]:
    """`common` (A,), see `usual`, of the `ALPHAS`; `made` as for `smoothed`."""
    return {"common": usual(_filtered(values, days, LEVELS, made)[1])}


def learned_holt(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """`common` (A,), see `usual`, of the `HOLTS`."""
    return {"common": usual(_filtered(values, days, np.array(HOLTS, np.float32))[1])}


@pooled(learned_level, ("common",), 1)
def exponential(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """Simple exponential smoothing: a level that follows the values, and stays."""
    return np.repeat(smoothed(values, days, known)[None].astype(np.float32), len(ahead), axis=0)


@pooled(learned_holt, ("common",), 2)
def damped_holt(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """Level and damped trend by Holt's smoothing (Gardner & McKenzie 1985).

    `HOLTS` lists the weights of level and trend and the damping a step that are tried; each series
    takes the set with the smallest errors of one step, see `_chosen`.
    """
    sets = np.array(HOLTS, np.float32)
    states, errors = _filtered(values, days, sets)
    best = _chosen(errors, known)
    columns = np.arange(values.shape[1])
    level, trend, lag = states[0][best, columns], states[1][best, columns], states[2]
    damping = sets[best, 2]
    steps = (ahead[:, None] - days[-1]) / usual_step(days) + lag
    return (level + trend * _damped_sum(damping, steps)).astype(np.float32)


def smoothed(
    values: np.ndarray, days: np.ndarray, known: Known | None = None, made: Made | None = None
) -> np.ndarray:
    """(P,) the level of simple exponential smoothing at the last date, NaN without any value.

    Args:
        known: `common` of these series; None learns it from them.
        made: (values (N, p), part) → (N, p), what is smoothed instead of each part of the series.
    """
    states, errors = _filtered(values, days, LEVELS, made)
    return states[0][_chosen(errors, known), np.arange(values.shape[1])]


def usual(errors: np.ndarray) -> np.ndarray:
    """(A,) mean logarithms of the errors (A, P) of one step over the series; zeros without any."""
    logs = np.log(np.maximum(errors, 1e-12))
    known = np.isfinite(logs).all(axis=0)
    return logs[:, known].mean(axis=1) if known.any() else np.zeros(len(errors), logs.dtype)


def _chosen(errors: np.ndarray, known: Known | None) -> np.ndarray:
    """(P,) set with the smallest errors (A, P) of one step, drawn halfway to the stack's common choice.

    A series of some dozens of dates says little about its own weights; the mean over all series of
    the logarithms of the errors counts as much as the series itself.
    """
    common = (usual(errors) if known is None else known["common"])[:, None]
    logs = np.log(np.maximum(errors, 1e-12))
    return np.where(np.isfinite(logs).all(axis=0), logs + common, common).argmin(axis=0)


def _damped_sum(damping: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """The sum of damping^j for j = 1 … steps, also for broken numbers of steps."""
    return damping * (1 - damping**steps) / (1 - damping)


def _filtered(values: np.ndarray, days: np.ndarray, sets: np.ndarray, made=None):
    """Run all parameter sets (A, 3) over the series, block by block so that the work stays in cache.

    Returns:
        (level (A, P), trend (A, P), lag (P,)) at each series' last value, `lag` in usual steps before
        the last date, and (A, P) mean squared errors of one step.
    """
    count = values.shape[1]
    level = np.full((len(sets), count), np.nan, np.float32)
    trend, errors = level.copy(), level.copy()
    lag = np.zeros(count, np.float32)
    times = (days / usual_step(days)).astype(np.float64)
    for start in range(0, count, BLOCK):
        part = slice(start, start + BLOCK)
        inside = values[:, part] if made is None else made(values[:, part], part)
        level[:, part], trend[:, part], lag[part], errors[:, part] = _block(inside, times, sets)
    return (level, trend, lag), errors


def _block(values: np.ndarray, times: np.ndarray, sets: np.ndarray):
    alpha, beta, damping = (column[:, None] for column in sets.T)
    finite = np.isfinite(values)
    if finite.all():
        return _without_gaps(values, times, sets)
    level = np.repeat(values[:1].astype(np.float32), len(sets), axis=0)
    trend = np.where(finite[:1], np.zeros_like(level), 0)
    squares, counted = np.zeros_like(level), np.zeros(values.shape[1], np.float32)
    last = np.full(values.shape[1], times[0])
    for row in range(1, len(values)):
        seen = finite[row]
        everywhere = seen.all() and np.ptp(last) == 0
        steps = np.float32(times[row] - last[0]) if everywhere else (times[row] - last).astype(np.float32)
        kept = damping**steps
        ahead = level + trend * (damping * (1 - kept) / (1 - damping))
        error = values[row] - ahead
        gain = 1 - (1 - alpha) ** steps
        begun = np.isfinite(level[0])
        if everywhere and begun.all():
            level, trend = ahead + gain * error, kept * trend + gain * beta / steps * error
            squares, counted = _counted(squares, counted, error, row)
        else:
            use, fresh = seen & begun, seen & ~begun
            new = np.where(use, ahead + gain * error, level)
            trend = np.where(use, kept * trend + gain * beta / steps * error, trend)
            level = np.where(fresh, values[row], new)
            squares, counted = _counted(squares, counted, np.where(use, error, 0), row, use)
        last = np.where(seen, times[row], last)
    lag = (times[-1] - last).astype(np.float32)
    return level, trend, lag, np.where(counted > 0, squares / np.maximum(counted, 1), np.nan)


def _without_gaps(values: np.ndarray, times: np.ndarray, sets: np.ndarray):
    """`_block` of series that lack nothing: the same sums, in place."""
    alpha, beta, damping = (column[:, None] for column in sets.T)
    if not beta.any():
        return _levels(values, times, alpha)
    level = np.repeat(values[:1].astype(np.float32), len(sets), axis=0)
    trend, squares, error, change = (np.zeros_like(level) for _ in range(4))
    for row in range(1, len(values)):
        steps = np.float32(times[row] - times[row - 1])
        kept, gain = damping**steps, 1 - (1 - alpha) ** steps
        level += np.multiply(trend, damping * (1 - kept) / (1 - damping), out=change)
        np.subtract(values[row], level, out=error)
        if row >= BURN:
            squares += np.multiply(error, error, out=change)
        trend *= kept
        trend += np.multiply(gain * beta / steps, error, out=change)
        level += np.multiply(gain, error, out=error)
    return level, trend, np.zeros(values.shape[1], np.float32), _mean(squares, len(values))


def _levels(values: np.ndarray, times: np.ndarray, alpha: np.ndarray):
    """The same without any trend: an error is what is left of the last one, and the change since."""
    left = np.zeros((len(alpha), values.shape[1]), np.float32)
    squares, change = np.zeros_like(left), np.zeros_like(left)
    changes = np.diff(values, axis=0).astype(np.float32, copy=False)
    for row, steps in enumerate(np.diff(times), 1):
        left += changes[row - 1]
        if row >= BURN:
            squares += np.multiply(left, left, out=change)
        left *= ((1 - alpha) ** np.float32(steps)).astype(np.float32)
    level = values[-1] - left
    return level, np.zeros_like(level), np.zeros(values.shape[1], np.float32), _mean(squares, len(values))


def _mean(squares: np.ndarray, count: int) -> np.ndarray:
    return squares / (count - BURN) if count > BURN else np.full_like(squares, np.nan)


def _counted(squares, counted, error, row, use=True):
    """Squares and their count, without the first rows, where the level still finds its place."""
    if row < BURN:
        return squares, counted
    return squares + error * error, counted + use
