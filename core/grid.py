"""Where values lie: on the cells of a grid or at points."""

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Grid:
    """A raster's geometry.

    Attributes:
        crs: coordinate reference system as "EPSG:3035" or WKT; "" where unknown.
        transform: affine (a, b, c, d, e, f): x = a·column + b·row + c, y = d·column + e·row + f,
            for the upper left corner of a cell, in units of the CRS.
        height, width: rows Y and columns X.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.height, self.width

    @property
    def cell(self) -> tuple[float, float]:
        """Width and height of a cell in units of the CRS, both positive."""
        a, b, _, d, e, _ = self.transform
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y of the cell centres, each (Y, X) float64."""
        columns, rows = np.meshgrid(np.arange(self.width) + 0.5, np.arange(self.height) + 0.5)
        a, b, c, d, e, f = self.transform
        return a * columns + b * rows + c, d * columns + e * rows + f

    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) of a north-up grid, in units of the CRS."""
        a, _, c, _, e, f = self.transform
        xs, ys = (c, c + a * self.width), (f, f + e * self.height)
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True, eq=False)
class Points:
    """Places of point series.

    Attributes:
        crs: as in `Grid`.
        x, y: (P,) float64, in units of the CRS (longitude, latitude where geographic).
        identifiers: (P,) str, the names in the source.
        attributes: numeric columns of the source by name, each (P,) float32: `incidence_angle`
            (degrees), `los_east`, `los_north`, `los_up` (unit vector), `temporal_coherence` …
    """

    crs: str
    x: np.ndarray
    y: np.ndarray
    identifiers: np.ndarray
    attributes: dict[str, np.ndarray] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.x)

    def take(self, index: np.ndarray) -> "Points":
        """The points at `index` (integers or a mask)."""
        attributes = {name: column[index] for name, column in self.attributes.items()}
        return Points(self.crs, self.x[index], self.y[index], self.identifiers[index], attributes)
