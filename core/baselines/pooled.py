"""Autoregressions with one set of weights for all series, fitted from the products of dates.

All sums over series that such a fit needs stand in one matrix K (N, N), the products of every pair of
dates summed over series; a forecast is one matrix product. The cost hardly grows with the series.
"""

from __future__ import annotations

import numpy as np

from .gaps import complete, filled, on_grid, spread, steps_ahead
from .learned import Known, pooled
from .ridge import RIDGE, Drawn, learned_ridge, ridge

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


def learned_windows(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """`weights` (L, w) of a window's dates for the change from its last date to 1, 2 … L dates later.

    The window is a third of the dates, `WINDOW` at most.
    """
    rows, _ = on_grid(values, days)
    count = len(rows)
    window = min(WINDOW, max(count // 3, 2))
    sums = products(rows, rows.mean(axis=0))
    return {"weights": _window_weights(sums, window, max((count - window) // 2, 1))}


def learned_bare_windows(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """Those of `learned_windows` without the cycles of `learned_ridge`, and these."""
    known = learned_ridge(values, days)
    drawn, coefficients = ridge(values, days, known)
    return known | learned_windows(drawn.without_cycle(values, coefficients, days), days)


@pooled(learned_windows, ("weights",), 6)
def pooled_ar(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """Ridge autoregression on windows less their last value, one for each lead (NLinear, Zeng et al. 2023).

    Leads beyond half of the dates without a window keep the change of the longest one.
    """
    weights = (learned_windows(values, days) if known is None else known)["weights"]
    rows, grid = on_grid(values, days, weights.shape[1])
    leads = np.minimum(steps_ahead(grid, ahead), len(weights))
    return rows[-1] + weights[leads - 1].astype(np.float32) @ rows[-weights.shape[1] :]


@pooled(learned_bare_windows, (*RIDGE, "weights"), 6)
def pooled_ar_deseasonalised(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """`pooled_ar` on the series without the cycles of `ridge`, which are then put back.

    Dates that span less than a year show no cycle: the forecast equals `pooled_ar`.
    """
    drawn, coefficients = ridge(values, days, known)
    bare = drawn.without_cycle(values, coefficients, days)
    return pooled_ar.apply(known, bare, days, ahead) + drawn.cycle_at(coefficients, ahead)


def _window_weights(sums: np.ndarray, window: int, most: int) -> np.ndarray:
    """(most, window) weights for the change from a window's last date to each lead, from `products`."""
    ends = np.arange(window - 1, len(sums) - 1)
    spans = ends[:, None] + np.arange(1 - window, 1)
    before = np.cumsum(sums[spans[:, :, None], spans[:, None, :]], axis=0)
    less_last = np.eye(window)[:-1] - np.eye(window)[-1]
    weights = np.empty((most, window))
    for lead in range(1, most + 1):
        count = len(sums) - lead - window + 1
        ahead = ends[:count, None]
        right = (sums[spans[:count], ahead + lead] - sums[spans[:count], ahead]).sum(axis=0)
        normal = less_last @ before[count - 1] @ less_last.T
        weights[lead - 1] = _ridge(normal, less_last @ right, count) @ less_last
    return weights


def _ridge(normal: np.ndarray, right: np.ndarray, dates: int) -> np.ndarray:
    """Solution drawn to nothing with the strength of k/dates: one date is one sample, however many series."""
    strength = np.trace(normal) / len(normal) * len(normal) / max(dates, 1)
    return np.linalg.solve(normal + (strength + 1e-9) * np.eye(len(normal)), right)


def learned_memory(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """`weights` (p,) of the last dates for the next one in what `learned_ridge` leaves, and that."""
    known = learned_ridge(values, days)
    rows, _ = _left(values, days, *ridge(values, days, known))
    order = min(ORDER, len(rows) // 3)
    sums = products(rows)
    normal = sum(sums[end - order : end, end - order : end] for end in range(order, len(rows)))
    right = sum(sums[end - order : end, end] for end in range(order, len(rows)))
    return known | {"weights": _ridge(normal, right, len(rows) - order)}


@pooled(learned_memory, (*RIDGE, "weights"), 6)
def harmonic_ar(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """`seasonal-ridge`, and an autoregression of order `ORDER` on what it leaves.

    The autoregression has the same weights for all series; its forecast fades with the lead.
    """
    known = learned_memory(values, days) if known is None else known
    drawn, coefficients = ridge(values, days, known)
    order = len(known["weights"])
    rows, grid = _left(values, days, drawn, coefficients, order)
    weights = rolled(known["weights"], steps_ahead(grid, ahead))
    return drawn.at(coefficients, ahead) + weights.astype(np.float32) @ rows[-order:]


def _left(values, days, drawn: Drawn, coefficients: np.ndarray, least: int = 1):
    """What the fits leave of `values` (N, P), as `on_grid`."""
    residual = drawn.at(coefficients, days)
    np.subtract(values, residual, out=residual)
    return on_grid(filled(residual, days), days, least)


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
