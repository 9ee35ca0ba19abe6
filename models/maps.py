"""Series of a raster as maps, and as series again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.errors import GroundCastError
from ..core.panel import Panel


@dataclass(frozen=True, eq=False)
class Mapping:
    """Where each series of a panel lies in the smallest map around them all.

    Attributes:
        rows, columns: (P,) int.
        shape: (Y, X) of the map.
    """

    rows: np.ndarray
    columns: np.ndarray
    shape: tuple[int, int]

    @property
    def mask(self) -> np.ndarray:
        """(Y, X) float32, 1 where there is a series."""
        mask = np.zeros(self.shape, np.float32)
        mask[self.rows, self.columns] = 1
        return mask

    def spread(self, values: np.ndarray) -> np.ndarray:
        """(N, P) to maps (N, Y, X), 0 where there is no series."""
        maps = np.zeros((len(values), *self.shape), np.float32)
        maps[:, self.rows, self.columns] = values
        return maps

    def gather(self, maps: np.ndarray) -> np.ndarray:
        """(..., Y, X) to (..., P)."""
        return maps[..., self.rows, self.columns]


def mapping(panel: Panel, label: str) -> Mapping:
    """The mapping of a panel of raster cells.

    Raises:
        GroundCastError: the panel's series are points (`points-not-raster`).
    """
    if panel.raster is None or panel.cells is None:
        raise GroundCastError(
            f"{label} looks at maps, and region {panel.region} has points.",
            "Grid the points to cells first, for example with a cell size of 100 m.",
            "points-not-raster",
        )
    rows, columns = np.divmod(panel.cells, panel.raster[1])
    rows, columns = rows - rows.min(), columns - columns.min()
    return Mapping(rows, columns, (int(rows.max()) + 1, int(columns.max()) + 1))
