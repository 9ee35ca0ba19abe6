"""Stacks on the cells of another grid: averaged where they are finer, looked up where they are coarser."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import moved
from ..stack import Stack
from .cells import cells_of

EASE_CRS = "EPSG:6933"
# EASE-Grid 2.0, global, cylindrical, M25 (Brodzik et al. 2012): corner and cell in metres.
EASE_CELL, EASE_LEFT, EASE_TOP = 25025.26, -17367530.44, 7314540.83


@dataclass(frozen=True, eq=False)
class Gridded:
    """A stack on cells.

    Attributes:
        values: (T, Y, X) float32, NaN where too few places hold a value.
        count: (Y, X) places that lie in each cell and are used.
        spread: (Y, X) standard deviation of the places in a cell, mean over dates; NaN for one place.
    """

    values: np.ndarray
    count: np.ndarray
    spread: np.ndarray


def ease_grid(grid: Grid) -> Grid:
    """The cells of EASE-Grid 2.0 (25 km) that a grid covers."""
    a, b, c, d, e, f = grid.transform
    edge_y, edge_x = np.meshgrid(np.linspace(0, grid.height, 21), np.linspace(0, grid.width, 21))
    x, y = moved(grid.crs, EASE_CRS, a * edge_x + b * edge_y + c, d * edge_x + e * edge_y + f, "The prior")
    left, right = (np.round((edge - EASE_LEFT) / EASE_CELL) for edge in (x.min(), x.max()))
    top, bottom = (np.round((EASE_TOP - edge) / EASE_CELL) for edge in (y.max(), y.min()))
    corner = (EASE_CELL, 0.0, EASE_LEFT + left * EASE_CELL, 0.0, -EASE_CELL, EASE_TOP - top * EASE_CELL)
    return Grid(EASE_CRS, corner, max(1, int(bottom - top)), max(1, int(right - left)))


def on_grid(
    stack: Stack, grid: Grid, what: str, statistic: str = "mean", minimum_valid: float = 0.0
) -> Gridded:
    """`stack` on the cells of `grid`.

    Args:
        what: the subject of error sentences ("The deformation").
        statistic: "mean" or "median" of the places in a cell.
        minimum_valid: least share of the cell's places with a value at a date, 0 to 1.

    Raises:
        GroundCastError: a reference system is unknown, or nothing lies on the grid (`no-overlap`).
    """
    if stack.gridded and _same(stack.place, grid):
        known = np.isfinite(stack.values).any(axis=0)
        return Gridded(stack.values, known.astype(np.float32), np.full(grid.shape, np.nan, np.float32))
    if stack.gridded and _side_km(stack.place, what) > 1.01 * _side_km(grid, what):
        made = _looked_up(stack, grid, what)
    else:
        made = _gathered(stack, grid, what, statistic, minimum_valid)
    if not np.isfinite(made.values).any():
        raise GroundCastError(
            f"{what} and the prior's cells do not overlap, or no cell holds enough values.",
            "Check their reference systems, the mask and the minimum valid share.",
            "no-overlap",
        )
    return made


def _same(one: Grid, other: Grid) -> bool:
    near = np.allclose(one.transform, other.transform, rtol=1e-9, atol=1e-6 * one.cell[0])
    return one.crs == other.crs and one.shape == other.shape and near


def _side_km(grid: Grid, what: str) -> float:
    return float(np.sqrt(np.median(cells_of(grid, what).area_km2)))


def _looked_up(stack: Stack, grid: Grid, what: str) -> Gridded:
    """The value of the coarser cell that holds each cell's centre."""
    x, y = grid.centres()
    inside, row, column = _cell_of(stack.place, *moved(grid.crs, stack.place.crs, x, y, what))
    values = np.full((len(stack.values), *grid.shape), np.nan, np.float32)
    values[:, inside] = stack.values[:, row[inside], column[inside]]
    return Gridded(values, inside.astype(np.float32), np.full(grid.shape, np.nan, np.float32))


def _cell_of(grid: Grid, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(inside, row, column) of places on a grid of any affine transform."""
    a, b, c, d, e, f = grid.transform
    scale = a * e - b * d
    column = np.floor((e * (x - c) - b * (y - f)) / scale)
    row = np.floor((a * (y - f) - d * (x - c)) / scale)
    inside = (column >= 0) & (column < grid.width) & (row >= 0) & (row < grid.height)
    return inside, np.where(inside, row, 0).astype(int), np.where(inside, column, 0).astype(int)


def _gathered(stack: Stack, grid: Grid, what: str, statistic: str, minimum_valid: float) -> Gridded:
    """Statistics of the places whose centre lies in each cell."""
    inside, row, column = _cell_of(grid, *moved(stack.place.crs, grid.crs, *stack.coordinates(), what))
    used = np.flatnonzero(inside & np.isfinite(stack.series).any(axis=0))
    cell = row[used] * grid.width + column[used]
    series = stack.series[:, used]
    size = grid.height * grid.width
    gather = csr_matrix(
        (np.ones(len(used), np.float32), (cell, np.arange(len(used)))), shape=(size, len(used))
    )
    known = np.isfinite(series)
    filled = np.where(known, series, 0).T.astype(np.float64)
    count, total, squares = gather @ known.T.astype(np.float64), gather @ filled, gather @ filled**2
    with np.errstate(invalid="ignore", divide="ignore"):
        value = total / count
        deviation = np.sqrt(np.maximum(squares - total**2 / count, 0) / (count - 1))
    places = np.bincount(cell, minlength=size)
    if statistic == "median":
        value = _medians(series, cell, size)
    value[(count < 1) | (count < minimum_valid * places[:, None])] = np.nan
    usable = np.isfinite(deviation)
    spread = np.where(usable, deviation, 0).sum(axis=1) / np.where(
        usable.any(axis=1), usable.sum(axis=1), np.nan
    )
    shape = (len(series), *grid.shape)
    values = np.ascontiguousarray(value.T, np.float32).reshape(shape)
    return Gridded(values, places.reshape(grid.shape).astype(np.float32), spread.reshape(grid.shape))


def _medians(series: np.ndarray, cell: np.ndarray, size: int) -> np.ndarray:
    """(C, T) medians of the known values of each cell and date; NaN where there is none."""
    order = np.argsort(cell, kind="stable")
    numbers, starts = np.unique(cell[order], return_index=True)
    value = np.full((size, len(series)), np.nan)
    for number, members in zip(numbers, np.split(order, starts[1:])):
        here = series[:, members]
        some = np.isfinite(here).any(axis=1)
        value[number, some] = np.nanmedian(here[some], axis=1)
    return value
