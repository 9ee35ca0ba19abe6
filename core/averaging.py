"""A factor's fine cells averaged in the cells of the deformation, and which of the two are the larger."""

from __future__ import annotations

import numpy as np

from .grid import Grid
from .projection import moved
from .stack import Stack


def average(factor: Stack, grid: Grid, cells: np.ndarray) -> np.ndarray:
    """(M, P) float32 mean of the factor's cells whose centre lies in each cell of the deformation.

    NaN where none does, or none of them holds a value.

    Args:
        factor: a raster stack, (M, Y, X).
        grid: of the deformation; `cells` (P,) are flat positions in it.
    """
    column, row = _positions_in(factor, grid)
    inside = (column >= 0) & (column < grid.width) & (row >= 0) & (row < grid.height)
    place = np.full(grid.height * grid.width, -1)
    place[cells] = np.arange(len(cells))
    target = np.where(inside, place[np.where(inside, row * grid.width + column, 0)], -1)
    taken = np.flatnonzero(target >= 0)
    return np.stack([_mean(sample.ravel()[taken], target[taken], len(cells)) for sample in factor.values])


def cells_in_cell(factor: Grid, grid: Grid, x: np.ndarray, y: np.ndarray, name: str) -> float:
    """How many of the factor's cells lie side by side in one cell of the deformation, around its series.

    Args:
        x, y: (P,) coordinates of the series, in the CRS of `grid`.
    """
    width, height = grid.cell
    middle = float(np.median(x)), float(np.median(y))
    corners = np.array([middle, (middle[0] + width, middle[1]), (middle[0], middle[1] + height)]).T
    there = moved(grid.crs, factor.crs, *corners, name)
    sides = (
        np.hypot(*(np.diff(axis[[1, 0]])[0] for axis in there)),
        np.hypot(*(np.diff(axis[[2, 0]])[0] for axis in there)),
    )
    return float(np.mean(np.array(sides) / np.array(factor.cell)))


def _positions_in(factor: Stack, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Column and row in the deformation's grid of every cell centre of the factor, (Y·X,) int."""
    x, y = factor.coordinates()
    x, y = moved(factor.place.crs, grid.crs, x, y, f"The factor {factor.kind}")
    a, b, c, d, e, f = grid.transform
    size = a * e - b * d
    column, row = (e * (x - c) - b * (y - f)) / size, (a * (y - f) - d * (x - c)) / size
    far = ~(np.isfinite(column) & np.isfinite(row))
    column[far], row[far] = -1, -1
    return np.floor(column).astype(int), np.floor(row).astype(int)


def _mean(values: np.ndarray, target: np.ndarray, count: int) -> np.ndarray:
    known = np.isfinite(values)
    total = np.bincount(target[known], values[known].astype(np.float64), count)
    number = np.bincount(target[known], minlength=count)
    return np.divide(total, number, out=np.full(count, np.nan), where=number > 0).astype(np.float32)
