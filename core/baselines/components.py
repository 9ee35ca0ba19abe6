"""Forecasts of the few patterns that the series share: principal components with VAR, and DMD."""

from __future__ import annotations

import numpy as np

from .gaps import filled, on_grid, steps_ahead
from .learned import Known, pooled
from .pooled import products, stable
from .regression import linear

MOST_COMPONENTS = 8
DELAYS = 6


def learned_patterns(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """Components of what straight lines leave: `shapes` (n, k) in time, `sizes` (k,), their `step` (k, k)."""
    rows, _, _ = _apart(values, days, days[-1:])
    shapes, sizes = _components(products(rows))
    scores = shapes * sizes
    normal, right = scores[:-1].T @ scores[:-1], scores[:-1].T @ scores[1:]
    drawn = np.trace(normal) / len(rows) * np.eye(len(normal))
    step = stable(np.linalg.solve(normal + drawn, right)) if len(sizes) else normal
    return {"shapes": shapes, "sizes": sizes, "step": step}


@pooled(learned_patterns, ("shapes", "sizes", "step"), 6, tied="dates")
def components_var(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """Straight lines, and a vector autoregression of order 1 on the principal components of the rest.

    What a series does not share with others is forecast by its line alone.
    """
    known = learned_patterns(values, days) if known is None else known
    shapes, sizes, step = (known[part] for part in ("shapes", "sizes", "step"))
    if not len(sizes):
        return linear(values, days, ahead)
    rows, grid, lines = _apart(values, days, ahead)
    last = shapes[-1] * sizes
    scores = np.stack([last @ np.linalg.matrix_power(step, int(k)) for k in steps_ahead(grid, ahead)])
    weights = (scores / sizes) @ shapes.T
    return lines + weights.astype(np.float32) @ rows


def _apart(values: np.ndarray, days: np.ndarray, ahead: np.ndarray):
    """What straight lines leave of `values` (N, P), and its days, as `on_grid`; the lines at `ahead`."""
    lines = linear(values, days, np.concatenate([days, ahead]))
    further = lines[len(days) :].copy()
    rest = np.subtract(values, lines[: len(days)], out=lines[: len(days)])
    return *on_grid(filled(rest, days), days), further


def learned_modes(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """Modes: `shapes` (n, k) in time, what they do in a `step` (k, k), and their `state` (k,) at the end."""
    rows, _ = on_grid(values, days)
    sums = products(rows, rows.mean(axis=0))
    delays = max(min(DELAYS, len(rows) // 4), 1)
    columns = len(rows) - delays + 1
    stacked = sum(sums[i : i + columns, i : i + columns] for i in range(delays))
    shapes, sizes = _components(stacked[:-1, :-1])
    shapes = shapes / sizes
    step = stable(shapes.T @ stacked[:-1, 1:] @ shapes) if len(sizes) else np.empty((0, 0))
    return {"shapes": shapes, "step": step, "state": shapes.T @ stacked[:-1, -1]}


@pooled(learned_modes, ("shapes", "step", "state"), 6, tied="dates")
def dmd(values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None) -> np.ndarray:
    """Dynamic mode decomposition with time delays (Schmid 2010; Arbabi & Mezic 2017), about each mean.

    `DELAYS` dates are stacked, fewer where dates are few; modes that would grow are held.
    """
    known = learned_modes(values, days) if known is None else known
    shapes, step, state = (known[part] for part in ("shapes", "step", "state"))
    rows, grid = on_grid(values, days)
    centre = rows.mean(axis=0)
    if not len(state):
        return np.repeat(centre[None].astype(np.float32), len(ahead), axis=0)
    states = np.stack([np.linalg.matrix_power(step, int(k)) @ state for k in steps_ahead(grid, ahead)])
    weights = (states @ shapes.T).astype(np.float32)
    left = 1 - weights.sum(axis=1, keepdims=True)
    return left * centre + weights @ rows[-1 - len(shapes) : -1]


def _components(sums: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N, k) date shapes and (k,) sizes of the components that stand out of the noise, largest first.

    A component counts when its variance exceeds three times the mean of the small ones, which hold
    the noise; at most `MOST_COMPONENTS` count.
    """
    variances, shapes = np.linalg.eigh((sums + sums.T) / 2)
    order = np.argsort(variances)[::-1]
    small = variances[order[MOST_COMPONENTS:]]
    small = small[small > 1e-9 * variances.max()]
    noise = small.mean() if small.size else 0.0
    order = order[:MOST_COMPONENTS]
    order = order[variances[order] > max(3 * noise, 1e-7 * variances.max(), 1e-12)]
    return shapes[:, order], np.sqrt(variances[order])
