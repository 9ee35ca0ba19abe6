"""Forecasts of the few patterns that the series share: principal components with VAR, and DMD."""

from __future__ import annotations

import numpy as np

from .gaps import filled, on_grid, steps_ahead
from .pooled import products, stable
from .regression import linear
from .simple import needs

MOST_COMPONENTS = 8
DELAYS = 6


@needs(6)
def components_var(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Straight lines, and a vector autoregression of order 1 on the principal components of the rest.

    What a series does not share with others is forecast by its line alone.
    """
    lines = linear(values, days, np.concatenate([days, ahead]))
    lines, rest = lines[len(days) :].copy(), np.subtract(values, lines[: len(days)], out=lines[: len(days)])
    rows, grid = on_grid(filled(rest, days), days)
    shapes, sizes = _components(products(rows))
    if not len(sizes):
        return lines
    scores = shapes * sizes
    normal, right = scores[:-1].T @ scores[:-1], scores[:-1].T @ scores[1:]
    drawn = np.trace(normal) / len(rows) * np.eye(len(normal))
    step = stable(np.linalg.solve(normal + drawn, right))
    last = np.stack([scores[-1] @ np.linalg.matrix_power(step, int(k)) for k in steps_ahead(grid, ahead)])
    weights = (last / sizes) @ shapes.T
    return lines + weights.astype(np.float32) @ rows


@needs(6)
def dmd(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Dynamic mode decomposition with time delays (Schmid 2010; Arbabi & Mezic 2017), about each mean.

    `DELAYS` dates are stacked, fewer where dates are few; modes that would grow are held.
    """
    rows, grid = on_grid(values, days)
    centre = rows.mean(axis=0)
    sums = products(rows, centre)
    delays = max(min(DELAYS, len(rows) // 4), 1)
    columns = len(rows) - delays + 1
    stacked = sum(sums[i : i + columns, i : i + columns] for i in range(delays))
    shapes, sizes = _components(stacked[:-1, :-1])
    if not len(sizes):
        return np.repeat(centre[None].astype(np.float32), len(ahead), axis=0)
    step = stable((shapes / sizes).T @ stacked[:-1, 1:] @ (shapes / sizes))
    state = (shapes / sizes).T @ stacked[:-1, -1]
    states = np.stack([np.linalg.matrix_power(step, int(k)) @ state for k in steps_ahead(grid, ahead)])
    weights = (states @ (shapes / sizes).T).astype(np.float32)
    left = 1 - weights.sum(axis=1, keepdims=True)
    return left * centre + weights @ rows[delays - 1 : -1]


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
