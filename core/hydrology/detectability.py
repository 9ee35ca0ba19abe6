"""What deformation can say about water at all: responses, what a halo holds, what one date resolves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from .cells import Cells, cells_of
from .loading import GRAVITY, disk_response
from .love_numbers import LoveNumbers
from .operator import loading_operator

LOADS_KM = (500.0, 1000.0, 2000.0)


@dataclass(frozen=True, eq=False)
class Detectability:
    """Figures on one observed date.

    Attributes:
        cell_mm: displacement in mm of a cell under 100 mm of its own water.
        study_mm: of the study area's middle under 100 mm on the study area alone.
        halo_mm: the same under 100 mm on study area and halo.
        one_cell_mm: water on study area and halo that moves one cell by as much as sigma.
        all_cells_mm: the same for all cells together, their noise taken as independent.
    """

    cell_mm: float
    study_mm: float
    halo_mm: float
    one_cell_mm: float
    all_cells_mm: float
    sigma_mm: float
    cells: int

    def sentence(self) -> str:
        """The detectability line."""
        return (
            f"100 mm of water move the ground by {abs(self.cell_mm):.2f} mm on one cell, "
            f"{abs(self.study_mm):.2f} mm on the study area and {abs(self.halo_mm):.2f} mm with its halo. "
            f"With {self.sigma_mm:g} mm of noise one date of one cell resolves {self.one_cell_mm:,.0f} mm of "
            f"water, all {self.cells} cells together {self.all_cells_mm:,.0f} mm if noise is independent."
        )


def detectability(operator, study: np.ndarray, land: np.ndarray, sigma_mm: float) -> Detectability:
    """Figures for an operator on a grid.

    Args:
        study: (Y, X) bool, cells that are observed; land: (Y, X) bool, cells that hold water.
    """
    rows, columns = np.nonzero(study)
    middle = np.argmin(np.hypot(rows - rows.mean(), columns - columns.mean()))
    at = (rows[middle], columns[middle])
    single = np.zeros(study.shape, np.float32)
    single[at] = 100.0
    loads = np.stack([single, 100.0 * study, 100.0 * land]).astype(np.float32)
    cell, area, wide = (float(field[at]) for field in operator(loads))
    each = operator(loads)[2][study] / 100.0
    together = sigma_mm / np.sqrt((each**2).sum())
    one = 100.0 * sigma_mm / abs(wide)
    return Detectability(cell, area, wide, float(one), float(together), sigma_mm, int(study.sum()))


def held_by_halo(cells: Cells, study: np.ndarray, halo_km: float, love: LoveNumbers) -> dict[str, float]:
    """Share of the middle's displacement that comes from study area and halo, by the radius of a load in km.

    What lies beyond does not vanish for wide loads, though one cell's share of it does.
    """
    reach = np.sqrt(cells.area_km2[study].sum() / np.pi) + halo_km
    inner = disk_response(reach, 0.0, love)[0]
    return {f"{load:g}": float(min(1.0, inner / disk_response(load, 0.0, love)[0])) for load in LOADS_KM}


def missing_share(cells: Cells, study: np.ndarray, halo_km: float, love: LoveNumbers) -> float:
    """Share of the study area's response to an even load that the grid lacks, 0 to 1.

    The grid is compared with one that reaches `halo_km` beyond the study area on every side.
    """
    whole, offset = _widened(cells, study, halo_km)
    if whole.grid.shape == cells.grid.shape:
        return 0.0
    held = np.zeros(whole.grid.shape, np.float32)
    rows, columns = offset
    held[rows : rows + cells.grid.height, columns : columns + cells.grid.width] = 1.0
    inside = np.zeros(whole.grid.shape, bool)
    inside[rows : rows + study.shape[0], columns : columns + study.shape[1]] = study
    answer = loading_operator(whole, love, GRAVITY)(np.stack([held, np.ones_like(held)]))
    return float(1 - answer[0][inside].mean() / answer[1][inside].mean())


def _widened(cells: Cells, study: np.ndarray, halo_km: float) -> tuple[Cells, tuple[int, int]]:
    """The grid with what it lacks of the halo, and where its first cell lies in that."""
    window = halo_window(cells, study, halo_km)
    rows, columns = cells.grid.shape
    top, left = max(0, -window[0]), max(0, -window[2])
    height, width = top + rows + max(0, window[1] - rows), left + columns + max(0, window[3] - columns)
    a, b, c, d, e, f = cells.grid.transform
    corner = (a, b, c - a * left - b * top, d, e, f - d * left - e * top)
    grid = Grid(cells.grid.crs, corner, height, width)
    return (cells if (height, width) == (rows, columns) else cells_of(grid, "The halo")), (top, left)


def halo_window(cells: Cells, study: np.ndarray, halo_km: float) -> tuple[int, int, int, int]:
    """First and last+1 row, first and last+1 column of study area and halo; they may lie outside the grid."""
    rows, columns = np.nonzero(study)
    down, across = cells.spacing_km
    # A hair less than the halo, so that a prior of exactly that width counts as whole.
    tall, wide = (int(np.ceil(halo_km / step - 0.01)) for step in (down, across))
    return rows.min() - tall, rows.max() + 1 + tall, columns.min() - wide, columns.max() + 1 + wide
