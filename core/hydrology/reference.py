"""What deformation is relative to: InSAR measures against a place, and so must the operator."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..regions import read_regions
from .cells import Cells, distance_km

NONE = "none"


@dataclass(frozen=True, eq=False)
class Reference:
    """The cells that count as still.

    Attributes:
        cells: (Y, X) bool, or None where the deformation is absolute (tied to GNSS).
        note: a sentence on it.
    """

    cells: np.ndarray | None = None
    note: str = "The deformation is taken as absolute, not relative to a reference area."

    def relative(self, displacement: np.ndarray) -> np.ndarray:
        """(…, Y, X) minus its mean over the reference cells."""
        if self.cells is None:
            return displacement
        return displacement - displacement[..., self.cells].mean(axis=-1)[..., None, None]


def since(series: np.ndarray, epoch: int) -> np.ndarray:
    """(T, …) relative to its values at one date: what a reference date does to deformation."""
    return series - series[epoch]


def reference_area(path: str, grid: Grid) -> Reference:
    """The cells whose centre lies in the polygons of a file; "none" for absolute deformation.

    An area smaller than a cell is the cell that holds its middle: a reference point.

    Raises:
        GroundCastError: from `read_regions`, or the area lies outside of the grid (`reference-outside`).
    """
    if path in ("", NONE):
        return Reference()
    x, y = grid.centres()
    areas = read_regions(path, grid.crs)
    inside = np.zeros(grid.shape, bool)
    for area in areas:
        found = area.inside(x.ravel(), y.ravel()).reshape(grid.shape)
        inside |= found if found.any() else _nearest(grid, area.geometry.centroid)
    if not inside.any():
        raise GroundCastError(
            "The reference area lies outside of the prior's cells, so its own movement is not known.",
            "Give a prior that covers it, or --reference none for deformation tied to GNSS.",
            "reference-outside",
        )
    count = int(inside.sum())
    return Reference(inside, f"Deformation is relative to the mean of {count} reference cell(s).")


def point(longitude: float, latitude: float, cells: Cells) -> Reference:
    """The cell nearest to a reference point."""
    apart = distance_km(longitude, latitude, cells.longitude, cells.latitude)
    return Reference(apart == apart.min(), "Deformation is relative to one cell.")


def _nearest(grid: Grid, middle) -> np.ndarray:
    """(Y, X) bool, true in the cell that holds a point; nowhere where it lies outside."""
    a, _, c, _, e, f = grid.transform
    column, row = int(np.floor((middle.x - c) / a)), int(np.floor((middle.y - f) / e))
    cell = np.zeros(grid.shape, bool)
    if 0 <= row < grid.height and 0 <= column < grid.width:
        cell[row, column] = True
    return cell
