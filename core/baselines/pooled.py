"""Autoregressions with one set of weights for all series, fitted from the products of dates.

All sums over series that such a fit needs stand in one matrix K (N, N), the products of every pair of
dates summed over series; a forecast is one matrix product. The cost hardly grows with the series.
"""

from __future__ import annotations

import numpy as np

from .gaps import complete, filled, on_grid, spread, steps_ahead
from .regression import cycle_at, ridge, ridge_at, without_cycle
from .simple import needs

WINDOW = 24
ORDER = 4


def products(rows: np.ndarray, centre: np.ndarray | None = None) -> np.ndarray:
    """(N, N) float64 sums over series, those of `gaps.spread`, of the products of dates.

    A series with a gap is left out.

    Args:
        rows: (N, P) mm, about `centre` (P,) where one is given.
    """
    rows = spread(rows) if centre is None else spread(rows) - spread(centre[None])
    whole = complete(rows)
    known = rows if whole.all() else rows[:, whole]
    return (known @ known.T).astype(np.float64)


@needs(6)
def pooled_ar(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Ridge autoregression on windows less their last value, one for each lead (NLinear, Zeng et al. 2023).

    The window is a third of the dates, `WINDOW` at most. Leads beyond a third of the dates keep the
    change of the longest one.
    """
    rows, grid = on_grid(values, days)
    count = len(rows)
    window = min(WINDOW, max(count // 3, 2))
    leads = np.minimum(steps_ahead(grid, ahead), max((count - window) // 2, 1))
    centre = rows.mean(axis=0)
    sums = products(rows, centre)
    weights = np.stack([_lead_weights(sums, window, lead) for lead in leads])
    return rows[-1] + weights.astype(np.float32) @ rows[-window:]


@needs(6)
def pooled_ar_deseasonalised(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """`pooled_ar` on the series without the cycles of `regression.ridge`, which are then put back.

    Dates that span less than a year show no cycle: the forecast equals `pooled_ar`.
    """
    coefficients = ridge(values, days)
    bare = without_cycle(values, coefficients, days)
    return pooled_ar(bare, days, ahead) + cycle_at(coefficients, days, ahead)


def _lead_weights(sums: np.ndarray, window: int, lead: int) -> np.ndarray:
    """(window,) weights of a window's dates for the change from its last date to `lead` later."""
    ends = np.arange(window - 1, len(sums) - lead)
    less_last = np.eye(window)[:-1] - np.eye(window)[-1]
    normal, right = np.zeros((window, window)), np.zeros(window)
    for end in ends:
        span = slice(end - window + 1, end + 1)
        normal += sums[span, span]
        right += sums[span, end + lead] - sums[span, end]
    normal, right = less_last @ normal @ less_last.T, less_last @ right
    return _ridge(normal, right, len(ends)) @ less_last


def _ridge(normal: np.ndarray, right: np.ndarray, dates: int) -> np.ndarray:
    """Solution drawn to nothing with the strength of k/dates: one date is one sample, however many series."""
    strength = np.trace(normal) / len(normal) * len(normal) / max(dates, 1)
    return np.linalg.solve(normal + (strength + 1e-9) * np.eye(len(normal)), right)


@needs(6)
def harmonic_ar(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """`seasonal-ridge`, and an autoregression of order `ORDER` on what it leaves.

    The autoregression has the same weights for all series; its forecast fades with the lead.
    """
    coefficients = ridge(values, days)
    residual = ridge_at(coefficients, days, days)
    np.subtract(values, residual, out=residual)
    rows, grid = on_grid(filled(residual, days), days)
    order = min(ORDER, len(rows) // 3)
    sums = products(rows)
    normal = sum(sums[end - order : end, end - order : end] for end in range(order, len(rows)))
    right = sum(sums[end - order : end, end] for end in range(order, len(rows)))
    weights = rolled(_ridge(normal, right, len(rows) - order), steps_ahead(grid, ahead))
    return ridge_at(coefficients, days, ahead) + weights.astype(np.float32) @ rows[-order:]


def rolled(weights: np.ndarray, leads: np.ndarray) -> np.ndarray:
    """(H, p) weights of the last p dates at each of `leads`, from those of one step, oldest first.

    The companion matrix is drawn in where it would grow, so that no forecast runs away.
    """
    companion = np.eye(len(weights), k=1)
    companion[-1] = weights
    return np.stack([np.linalg.matrix_power(stable(companion), int(lead))[-1] for lead in leads])


def stable(matrix: np.ndarray) -> np.ndarray:
    """`matrix`, divided by its spectral radius where that exceeds 1."""
    return matrix / max(float(np.abs(np.linalg.eigvals(matrix)).max()), 1.0)
