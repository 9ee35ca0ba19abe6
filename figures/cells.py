"""Places that lie on a grid, so that a map of them can be drawn cell by cell, without gaps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

ROUND = 0.05
"""Of a step: how far a place may lie beside its cell's middle, wherever in the raster it is."""

SAME = 1e-6
"""Of the extent: coordinates that differ by less are one, with the noise of a projection."""

LEAST, LEAST_SHARE = 12, 0.02
"""Places, and share of the cells: points that happen to lie on a fine grid fill fewer, and are no raster."""


@dataclass(frozen=True, eq=False)
class Cells:
    """A grid in the units of its places.

    Attributes:
        rows, columns: (P,) int, the cell of each place.
        edges: of the columns (X + 1,) and of the rows (Y + 1,).
    """

    rows: np.ndarray
    columns: np.ndarray
    edges: tuple[np.ndarray, np.ndarray]

    def drawn(self, values: np.ndarray) -> np.ndarray:
        """(Y, X) map of values (P,), NaN in cells without a place."""
        image = np.full((len(self.edges[1]) - 1, len(self.edges[0]) - 1), np.nan)
        image[self.rows, self.columns] = values
        return image


def cells_of(places: np.ndarray) -> Cells | None:
    """The grid that places (P, 2) lie on; None where they lie on none, or two in one cell."""
    axes = [_axis(along) for along in places.T]
    if len(places) < LEAST or any(axis is None for axis in axes):
        return None
    (columns, wide), (rows, high) = axes
    count = (len(wide) - 1) * (len(high) - 1)
    alone = len(np.unique(rows * np.int64(len(wide)) + columns)) == len(places)
    return Cells(rows, columns, (wide, high)) if alone and len(places) >= LEAST_SHARE * count else None


def _axis(along: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """(P,) int steps from the first, and the edges of all steps; None where they are not even."""
    if not len(along) or not np.isfinite(along).all():
        return None
    apart = np.diff(np.unique(along))
    apart = apart[apart > SAME * np.ptp(along)]
    if not len(apart):
        return None
    # Columns may be missing: the smallest distances are the step, their mean nearly the exact one.
    near = apart[apart < 1.5 * apart.min()]
    index = np.rint((along - along.min()) / near.mean()).astype(np.int64)
    # The noise of a mean step would add up from column to column; that of a line through all does not.
    step, start = np.polyfit(index, along, 1)
    if np.abs(along - start - index * step).max() > ROUND * step:
        return None
    return index, start + step * (np.arange(index.max() + 2) - 0.5)
