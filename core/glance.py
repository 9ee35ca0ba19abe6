"""A stack at a glance: a small map and three sample series, for a dialog to draw."""

from __future__ import annotations

import numpy as np

from .baselines.regression import velocity
from .grid import Grid
from .stack import Stack

SIDE = 56
SHARES = (0.02, 0.5, 0.98)
DEFORMATION = ("los", "up", "east", "north")
_MOST_SERIES = 20_000


def glance(stack: Stack) -> dict:
    """A JSON-ready picture of a stack.

    Returns:
        what: "velocity" (mm/yr, least squares over all dates) of a deformation, "mean" of a factor;
        map {left, bottom, right, top, rows}: means in at most 57 x 57 cells, north first, null for nothing;
        series [{x, y, value, values}]: of a small (2 %), middle and large (98 %) value among the fullest.
        The map is None where no place is known.
    """
    series, x, y = _some(stack)
    what = "velocity" if stack.kind in DEFORMATION and len(stack.dates) > 1 else "mean"
    value = _of(what, series, stack.dates)
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(value)
    picture = _map(stack, x[known], y[known], value[known]) if known.any() else None
    return {"what": what, "map": picture, "series": _samples(series, x, y, value)}


def _some(stack: Stack) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(T, P) series that hold values, at most so many, and their places."""
    x, y = stack.coordinates()
    held = np.flatnonzero(np.isfinite(stack.series).any(axis=0))
    held = held[:: max(1, len(held) // _MOST_SERIES)]
    return stack.series[:, held], x[held], y[held]


def _of(what: str, series: np.ndarray, dates: np.ndarray) -> np.ndarray:
    if what == "velocity":
        return velocity(series, (dates - dates[0]).astype(float))
    known = np.isfinite(series)
    return np.where(known, series, 0).sum(axis=0, dtype=np.float64) / np.maximum(known.sum(axis=0), 1)


def _map(stack: Stack, x: np.ndarray, y: np.ndarray, value: np.ndarray) -> dict:
    """Means of the values in the cells of a small grid; a raster's own pixels are never cut in two."""
    left, right, bottom, top = x.min(), x.max(), y.min(), y.max()
    step = max(right - left, top - bottom, 1e-9) / SIDE
    if isinstance(stack.place, Grid):
        step = max(step, *stack.place.cell)
    columns, rows = int((right - left) // step) + 1, int((top - bottom) // step) + 1
    cell = ((top - y) // step).astype(int).clip(0, rows - 1) * columns
    cell += ((x - left) // step).astype(int).clip(0, columns - 1)
    count = np.bincount(cell, minlength=rows * columns)
    total = np.bincount(cell, value, minlength=rows * columns)
    mean = np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0).reshape(rows, columns)
    box = {"left": left, "bottom": top - rows * step, "right": left + columns * step, "top": top}
    return {name: float(side) for name, side in box.items()} | {"rows": [_plain(row) for row in mean]}


def _samples(series: np.ndarray, x: np.ndarray, y: np.ndarray, value: np.ndarray) -> list[dict]:
    """Three series of small, middle and large value, each once."""
    count = np.isfinite(series).sum(axis=0)
    full = np.flatnonzero((count >= np.quantile(count, 0.5)) & np.isfinite(value)) if count.size else count
    if not len(full):
        return []
    order = full[np.argsort(value[full], kind="stable")]
    chosen = dict.fromkeys(int(order[round(share * (len(order) - 1))]) for share in SHARES)
    return [
        {
            "x": _number(x[i]),
            "y": _number(y[i]),
            "value": _number(value[i]),
            "values": _plain(series[:, i]),
        }
        for i in chosen
    ]


def _plain(values: np.ndarray) -> list:
    return [_number(value) for value in values]


def _number(value) -> float | None:
    return float(f"{value:.4g}") if abs(value) < 1e5 and np.isfinite(value) else _large(value)


def _large(value) -> float | None:
    """Coordinates keep their digits; nothing stands for what is missing."""
    return float(f"{value:.10g}") if np.isfinite(value) else None
