"""Where things lie in the scene: grids, regions, the railway, lakes and bowls; the same in both sizes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid

CRS = "EPSG:32646"
LEFT, TOP = 474_000.0, 3_834_000.0  # between Salt Lake and Wuli, on the Qinghai-Tibet railway
WIDTH_M, HEIGHT_M = 12_000.0, 7_200.0
CELLS = {"full": 15.0, "small": 75.0}
SHRINK = {"full": 1, "small": 25}

FIRST = np.datetime64("2019-09-07")
DATES = FIRST + 12 * np.arange(89)
MISSING = np.datetime64("2022-04-24")


@dataclass(frozen=True)
class Rectangle:
    """A region: bounds in metres from the upper left corner, and its pixels with data at 15 m."""

    name: str
    left: float
    top: float
    right: float
    bottom: float
    pixels: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in units of the CRS."""
        return LEFT + self.left, TOP - self.bottom, LEFT + self.right, TOP - self.top

    def count(self, size: str) -> int:
        """Pixels with data in this size of the scene."""
        return round(self.pixels / SHRINK[size])

    def inside(self, grid: Grid) -> np.ndarray:
        """(Y, X) bool, cells of `grid` whose centre lies in the region."""
        x, y = offsets(grid)
        return (x > self.left) & (x < self.right) & (y > self.top) & (y < self.bottom)


# Pixel counts of Huo et al. (2024), regions A to D.
REGIONS = (
    Rectangle("A", 225, 4500, 2400, 6675, 19_578),
    Rectangle("B", 2625, 3600, 5025, 6000, 24_036),
    Rectangle("C", 5250, 1950, 8850, 5400, 50_596),
    Rectangle("D", 9150, 600, 11625, 3000, 24_726),
)


@dataclass(frozen=True)
class Spot:
    """A round feature: centre and radius in metres from the upper left corner; rate in mm a year."""

    x: float
    y: float
    radius: float
    rate: float = 0.0


LAKES = (
    Spot(840, 5000, 300),
    Spot(3300, 4060, 290),
    Spot(4500, 5450, 150),
    Spot(6150, 2750, 490),
    Spot(8200, 4700, 250),
    Spot(10_900, 2500, 330),
    Spot(1500, 1500, 500),
    Spot(7600, 6300, 350),
)
# Thermokarst bowls around the lakes and in ice-rich ground, and one frost mound that rises.
BOWLS = (
    Spot(900, 5040, 480, -14.0),
    Spot(1900, 6150, 230, -8.0),
    Spot(3350, 4100, 480, -11.0),
    Spot(4250, 4350, 260, -7.0),
    Spot(6200, 2800, 700, -18.0),
    Spot(8150, 4650, 380, -12.0),
    Spot(7900, 2500, 300, 6.0),
    Spot(10_850, 2500, 500, -13.0),
    Spot(9800, 950, 260, -9.0),
    Spot(1550, 1550, 800, -10.0),
)
BOWL_GROWTH = 0.06  # radius gained a year of the degradation clock, as a share
RAILWAY = (
    (0.0, 5900.0),
    (1300.0, 5600.0),
    (3825.0, 4800.0),
    (7050.0, 3650.0),
    (10_380.0, 1800.0),
    (12_000.0, 700.0),
)
EMBANKMENT_HALF_WIDTH = 30.0
REFERENCE = (450.0, 600.0)  # stable bedrock that the phase refers to


def deformation_grid(size: str) -> Grid:
    """The grid of the deformation.

    Raises:
        GroundCastError: there is no such size (`scene-size`).
    """
    if size not in CELLS:
        raise GroundCastError(
            f"There is no simulated scene of the size {size!r}.", "Choose small or full.", "scene-size"
        )
    return _grid(CELLS[size], 0.0)


def factor_grid(cell: float) -> Grid:
    """A coarse grid that reaches a kilometre beyond the deformation on all sides."""
    return _grid(cell, 1000.0)


def offsets(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Metres to the right of and below the scene's upper left corner, each (Y, X)."""
    x, y = grid.centres()
    return x - LEFT, TOP - y


def railway_distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Signed distance to the railway's centre line in metres, positive to the south."""
    line_x, line_y = np.array(RAILWAY).T
    course = np.polynomial.Polynomial.fit(line_x, line_y, 3)
    return (y - course(x)) / np.hypot(1.0, course.deriv()(x))


def _grid(cell: float, margin: float) -> Grid:
    """A north-up grid over the scene and a margin."""
    width = int(np.ceil((WIDTH_M + 2 * margin) / cell))
    height = int(np.ceil((HEIGHT_M + 2 * margin) / cell))
    return Grid(CRS, (cell, 0.0, LEFT - margin, 0.0, -cell, TOP + margin), height, width)
