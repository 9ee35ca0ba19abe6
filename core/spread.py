"""Factors brought to the places of the deformation: cells or stations kept, or resampled onto series."""

from __future__ import annotations

import numpy as np

from .averaging import average, cells_in_cell
from .errors import GroundCastError
from .grid import Grid
from .library import Library
from .projection import moved
from .stack import Stack

spatial = Library("scipy.spatial")

WAYS = ("keep", "nearest", "bilinear", "average", "inverse-distance", "cell-size")
# From so many of the factor's cells side by side in one of the deformation on, they are averaged.
_AVERAGED_FROM = 1.0


def in_space(
    factor: Stack,
    crs: str,
    x: np.ndarray,
    y: np.ndarray,
    way: str = "keep",
    grid: Grid | None = None,
    cells: np.ndarray | None = None,
) -> np.ndarray:
    """A factor's samples at the places of a region.

    Args:
        factor: a raster stack, or stations at points.
        crs: coordinate reference system of x and y.
        x, y: (P,) coordinates of the region's series.
        way: "keep" leaves the factor its own resolution: the distinct raster cells that the series
            touch, or all stations (P_f places). "nearest", "bilinear" (rasters) and
            "inverse-distance" (stations, power 2) bring it onto the series (P places), and so does "average",
            the mean of the factor's cells in each cell of the deformation. "cell-size" averages where the
            factor's cells are the smaller ones, and is bilinear else.
        grid: of the deformation, None for points, which have no cells to average in.
        cells: (P,) flat positions of the series in `grid`.

    Returns:
        (M, P_f) or (M, P) float32, NaN where the factor has none.

    Raises:
        GroundCastError: the factor lies elsewhere (`factor-outside`), has no places or no CRS, or the
            way does not suit it (`factor-way`).
    """
    _require_way(factor, way)
    if not factor.gridded:
        return _stations(factor, crs, x, y, way)
    if way in ("average", "cell-size"):
        way = _by_cells(factor, crs, x, y, way, grid)
    there = moved(crs, factor.place.crs, x, y, f"The factor {factor.kind}")
    columns, rows = positions(factor.place, *there)
    _require_overlap(factor, columns, rows, way)
    if way == "average":
        return average(factor, grid, cells)
    if way == "bilinear":
        return _bilinear(factor.values, columns - 0.5, rows - 0.5)
    column, row = np.floor(columns).astype(int), np.floor(rows).astype(int)
    height, width = factor.place.shape
    if way == "nearest":
        return factor.values[:, np.clip(row, 0, height - 1), np.clip(column, 0, width - 1)]
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    return factor.series[:, np.unique(row[inside] * width + column[inside])]


def _by_cells(factor: Stack, crs: str, x: np.ndarray, y: np.ndarray, way: str, grid: Grid | None) -> str:
    """The way that "average" and "cell-size" stand for.

    Raises:
        GroundCastError: points have no cells to average in, or cells that are smaller (`factor-way`).
    """
    side_by_side = (
        0.0 if grid is None else cells_in_cell(factor.place, grid, x, y, f"The factor {factor.kind}")
    )
    if way == "average" and side_by_side < _AVERAGED_FROM:
        said = "the deformation are points" if grid is None else "its cells are the larger ones"
        raise GroundCastError(
            f"The factor {factor.kind} cannot be averaged: {said}.",
            "Choose nearest, bilinear or cell-size, or grid the deformation to larger cells.",
            "factor-way",
        )
    return "average" if side_by_side >= _AVERAGED_FROM else "bilinear"


def positions(grid: Grid, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fractional column and row of coordinates; 0, 0 is the upper left corner of the first cell."""
    a, b, c, d, e, f = grid.transform
    return (e * (x - c) - b * (y - f)) / (a * e - b * d), (a * (y - f) - d * (x - c)) / (a * e - b * d)


def _require_way(factor: Stack, way: str) -> None:
    """Refuses a way that does not suit the factor."""
    onto = ("bilinear", "average", "cell-size") if factor.gridded else ("inverse-distance",)
    fit = ("keep", "nearest", *onto)
    if way not in fit:
        what = "a raster" if factor.gridded else "a station table"
        raise GroundCastError(
            f"The factor {factor.kind} is {what}, which cannot be resampled by {way!r}.",
            f"Choose {', '.join(fit)}.",
            "factor-way",
        )


def _require_overlap(factor: Stack, columns: np.ndarray, rows: np.ndarray, way: str) -> None:
    """Refuses a raster that the series do not touch, or, resampled, that ends before them."""
    height, width = factor.place.shape
    slack = 0 if way == "keep" else 1
    inside = (columns >= -slack) & (columns < width + slack) & (rows >= -slack) & (rows < height + slack)
    if inside.all() or (way == "keep" and inside.any()):
        return
    said = "none" if not inside.any() else f"only {inside.sum()} of {inside.size}"
    raise GroundCastError(
        f"The factor {factor.kind} covers {said} of the series.",
        "Give a raster of the same place, or check its coordinate reference system.",
        "factor-outside",
    )


def _bilinear(values: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """(M, P) mean of the four nearest cell centres by distance, of those that hold values."""
    _, height, width = values.shape
    column, row = np.floor(columns).astype(int), np.floor(rows).astype(int)
    total = np.zeros((len(values), len(columns)), np.float32)
    weight = np.zeros_like(total)
    for down in (0, 1):
        for right in (0, 1):
            share = np.abs(1 - down - (rows - row)) * np.abs(1 - right - (columns - column))
            here = values[:, np.clip(row + down, 0, height - 1), np.clip(column + right, 0, width - 1)]
            known = np.isfinite(here)
            total += np.where(known, here, 0) * share.astype(np.float32)
            weight += known * share.astype(np.float32)
    return np.divide(total, weight, out=np.full_like(total, np.nan), where=weight > 0)


def _stations(factor: Stack, crs: str, x: np.ndarray, y: np.ndarray, way: str) -> np.ndarray:
    """Stations as they are, or spread onto the series."""
    if way == "keep":
        return factor.series
    place = factor.place
    known = np.isfinite(place.x) & np.isfinite(place.y)
    if not known.any():
        raise GroundCastError(
            f"The places of the stations of {factor.kind} are unknown.",
            "Put stations.csv with their coordinates beside the table, or keep the factor's own places.",
            "factor-places",
        )
    there = moved(place.crs, crs, place.x[known], place.y[known], f"The factor {factor.kind}")
    tree = spatial.cKDTree(np.stack(there, axis=1))
    count = 1 if way == "nearest" else int(known.sum())
    distance, index = tree.query(np.stack([x, y], axis=1), k=np.arange(1, count + 1))
    weight = np.zeros((known.sum(), len(x)), np.float32)
    weight[index, np.arange(len(x))[:, None]] = 1 / np.maximum(distance, 1e-9) ** 2
    return _weighted(factor.series[:, known], weight / weight.max(axis=0))


def _weighted(samples: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """(M, S) samples as (M, P) weighted means of those that are there; `weight` is (S, P)."""
    valid = np.isfinite(samples)
    total = np.where(valid, samples, 0) @ weight
    share = valid.astype(np.float32) @ weight
    return np.divide(total, share, out=np.full_like(total, np.nan), where=share > 0)
