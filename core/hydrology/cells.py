"""The cells of a grid on the round Earth: where they lie, how large they are, how far apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import moved
from .loading import EARTH_RADIUS_KM

GEOGRAPHIC = "EPSG:4326"
AUTHALIC_RADIUS_KM = 6371.0072


@dataclass(frozen=True, eq=False)
class Cells:
    """Cells of a grid as disks on a sphere.

    Attributes:
        grid: the grid.
        longitude, latitude: (Y, X) degrees of the centres.
        area_km2: (Y, X), from the corners on the sphere.
    """

    grid: Grid
    longitude: np.ndarray
    latitude: np.ndarray
    area_km2: np.ndarray

    @property
    def radius_km(self) -> np.ndarray:
        """(Y, X) radii of the disks of the same area."""
        return np.sqrt(self.area_km2 / np.pi)

    @property
    def spacing_km(self) -> tuple[float, float]:
        """Distances between neighbouring rows and neighbouring columns, in the middle of the grid."""
        rows, columns = self.grid.height // 2, self.grid.width // 2
        place = (slice(rows, rows + 1), slice(columns, columns + 1))
        side = float(np.sqrt(self.area_km2[place][0, 0]))
        down = _neighbour(self, rows, columns, 1, 0) if self.grid.height > 1 else side
        across = _neighbour(self, rows, columns, 0, 1) if self.grid.width > 1 else side
        return down, across

    def columns_are_meridians(self) -> bool:
        """Whether rows lie on parallels and columns on meridians, evenly spaced: geographic and
        cylindrical systems, EASE-Grid 2.0 among them."""
        east = self.longitude - self.longitude[:1]
        north = self.latitude - self.latitude[:, :1]
        step = np.diff(np.unwrap(self.longitude[0], period=360.0))
        even = np.ptp(step) < 1e-6 if len(step) else True
        return bool(np.abs(east).max() < 1e-6 and np.abs(north).max() < 1e-6 and even)


def cells_of(grid: Grid, what: str) -> Cells:
    """The cells of `grid`.

    Args:
        what: the subject of the error's sentence ("The prior").

    Raises:
        GroundCastError: its reference system is unknown (`no-crs`), or its cells lie on no Earth (`cells`).
    """
    if not grid.crs:
        raise GroundCastError(
            f"{what} has no coordinate reference system, and loads need their distances on the Earth.",
            "Set it in the file.",
            "no-crs",
        )
    x, y = grid.centres()
    longitude, latitude = _degrees(grid, x, y, what)
    return Cells(grid, longitude, latitude, _areas(grid, what))


def distance_km(longitude, latitude, other_longitude, other_latitude) -> np.ndarray:
    """Great-circle distances in km, broadcast; the haversine, exact for near places too."""
    lat, other_lat = np.radians(latitude), np.radians(other_latitude)
    east = np.radians(np.asarray(other_longitude) - longitude)
    half = np.sin((other_lat - lat) / 2) ** 2 + np.cos(lat) * np.cos(other_lat) * np.sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0)))


def _degrees(grid: Grid, x: np.ndarray, y: np.ndarray, what: str) -> tuple[np.ndarray, np.ndarray]:
    longitude, latitude = moved(grid.crs, GEOGRAPHIC, x, y, what)
    if not (np.isfinite(longitude).all() and np.abs(latitude).max() <= 90):
        raise GroundCastError(
            f"Cells of {what.lower()} lie outside of what {grid.crs} covers.",
            "Cut it to the region, or correct its reference system.",
            "cells",
        )
    return np.asarray(longitude), np.asarray(latitude)


def _areas(grid: Grid, what: str) -> np.ndarray:
    """(Y, X) km2 between the corners: the cross product of the diagonals on the sphere of equal area.

    Latitudes are first made authalic, so that EASE-Grid 2.0 has the area it was made to have.
    """
    a, b, c, d, e, f = grid.transform
    columns, rows = np.meshgrid(np.arange(grid.width + 1.0), np.arange(grid.height + 1.0))
    longitude, latitude = _degrees(grid, a * columns + b * rows + c, d * columns + e * rows + f, what)
    lon, lat = np.radians(longitude), _authalic(np.radians(latitude))
    corner = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1)
    one, other = corner[1:, 1:] - corner[:-1, :-1], corner[1:, :-1] - corner[:-1, 1:]
    return np.linalg.norm(np.cross(one, other), axis=-1) / 2 * AUTHALIC_RADIUS_KM**2


def _authalic(latitude: np.ndarray) -> np.ndarray:
    """Authalic latitude of WGS 84 in radians (Snyder 1987, eq. 3-18), to 1e-9."""
    square = 0.00669437999014
    second = square / 3 + 31 * square**2 / 180 + 59 * square**3 / 560
    fourth = 17 * square**2 / 360 + 61 * square**3 / 1260
    return latitude - second * np.sin(2 * latitude) + fourth * np.sin(4 * latitude)


def _neighbour(cells: Cells, row: int, column: int, down: int, across: int) -> float:
    """Distance to the next cell, or to the one before at the edge."""
    other = (min(row + down, cells.grid.height - 1), min(column + across, cells.grid.width - 1))
    if other == (row, column):
        other = (row - down, column - across)
    lon, lat = cells.longitude, cells.latitude
    return float(distance_km(lon[row, column], lat[row, column], lon[other], lat[other]))
