"""The observation operator H: displacement of every cell under the water of all cells, never pair by pair.

Three forms of one sum over disks. `Bands` is exact where columns are meridians (geographic
systems, EASE-Grid 2.0): distances then depend on two rows and the difference of columns, so that a
Fourier transform along the rows leaves one small matrix for each frequency. `Plane` takes one
kernel for all cells, by a transform in both directions, for projected grids: exact but for the
scale error of the projection over the grid, which it states. `Pairs` is the full matrix of a
small grid of any kind.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft

from ..errors import GroundCastError
from .cells import Cells, distance_km
from .loading import GRAVITY, ResponseTable, response_table
from .love_numbers import LoveNumbers

LARGEST_FULL = 2500
LARGEST_SCALE_ERROR = 0.02


@dataclass(frozen=True, eq=False)
class Bands:
    """One matrix for each frequency along the rows: `spectrum` (F, Y, Y) complex64."""

    spectrum: np.ndarray
    shape: tuple[int, int]
    length: int
    note: str = "The operator is exact for the sum over disks: one matrix a frequency along the rows."

    def __call__(self, water: np.ndarray) -> np.ndarray:
        """(…, Y, X) mm of water as (…, Y, X) mm of displacement, positive up."""
        rows, columns = self.shape
        flat = np.asarray(water, np.float32).reshape(-1, rows, columns)
        waves = fft.rfft(flat, self.length, axis=2)
        waves = np.matmul(self.spectrum, np.ascontiguousarray(waves.transpose(2, 1, 0)))
        moved = fft.irfft(np.ascontiguousarray(waves.transpose(2, 1, 0)), self.length, axis=2)
        return moved[:, :, :columns].reshape(water.shape)


@dataclass(frozen=True, eq=False)
class Plane:
    """One kernel for all cells: `spectrum` (F_y, F_x) complex64 of a padded grid."""

    spectrum: np.ndarray
    shape: tuple[int, int]
    padded: tuple[int, int]
    note: str

    def __call__(self, water: np.ndarray) -> np.ndarray:
        """(…, Y, X) mm of water as (…, Y, X) mm of displacement, positive up."""
        rows, columns = self.shape
        waves = fft.rfft2(np.asarray(water, np.float32), self.padded) * self.spectrum
        return fft.irfft2(waves, self.padded)[..., :rows, :columns]


@dataclass(frozen=True, eq=False)
class Pairs:
    """The full matrix (C, C) float32 of a small grid."""

    matrix: np.ndarray
    shape: tuple[int, int]
    note: str = "The operator is the full matrix of the sum over disks."

    def __call__(self, water: np.ndarray) -> np.ndarray:
        """(…, Y, X) mm of water as (…, Y, X) mm of displacement, positive up."""
        flat = np.asarray(water, np.float32).reshape(*water.shape[:-2], -1)
        return (flat @ self.matrix.T).reshape(water.shape)


def loading_operator(cells: Cells, love: LoveNumbers, gravity: float = GRAVITY) -> Bands | Plane | Pairs:
    """H of a grid: every cell is a disk of its own area, every distance a great circle.

    Raises:
        GroundCastError: a large grid in a projection that bends too much for one kernel (`projection`).
    """
    radius, disk = np.unique(np.round(cells.radius_km, 3), return_inverse=True)
    farthest = _farthest(cells)
    if cells.columns_are_meridians():
        return _bands(cells, response_table(radius, farthest, love, gravity), disk.reshape(cells.grid.shape))
    if cells.longitude.size <= LARGEST_FULL:
        middle = response_table(np.array([np.sqrt(np.mean(radius**2))]), farthest, love, gravity)
        return _pairs(cells, middle)
    middle = response_table(np.array([float(np.median(cells.radius_km))]), farthest, love, gravity)
    return _plane(cells, middle)


def _farthest(cells: Cells) -> float:
    """The largest distance between two cells, or a little more, in km."""
    lon, lat = cells.longitude, cells.latitude
    middle = lon.shape[0] // 2, lon.shape[1] // 2
    return float(2.2 * distance_km(lon[middle], lat[middle], lon, lat).max() + 50.0)


def _bands(cells: Cells, table: ResponseTable, disk: np.ndarray) -> Bands:
    rows, columns = cells.grid.shape
    length = fft.next_fast_len(2 * columns - 1, real=True)
    offset = np.arange(length)
    east = np.abs(cells.longitude[0, 1] - cells.longitude[0, 0]) if columns > 1 else 0.0
    east = east * np.where(offset < columns, offset, length - offset)
    spectrum = np.empty((length // 2 + 1, rows, rows), np.complex64)
    latitude = cells.latitude[:, 0]
    for load in range(rows):
        distance = distance_km(0.0, latitude[load], east[None], latitude[:, None])
        kernel = table(disk[load, 0], np.minimum(distance, np.pi * 6371.0))
        # Offsets that no two cells have must not wrap round into the answer.
        kernel[:, (offset >= columns) & (length - offset >= columns)] = 0.0
        spectrum[:, :, load] = np.fft.rfft(kernel, axis=1).T
    return Bands(spectrum, (rows, columns), length)


def _pairs(cells: Cells, table: ResponseTable) -> Pairs:
    lon, lat = cells.longitude.ravel(), cells.latitude.ravel()
    distance = distance_km(lon[:, None], lat[:, None], lon, lat)
    share = cells.area_km2.ravel() / (np.pi * table.radius_km[0] ** 2)
    return Pairs((table(0, distance) * share).astype(np.float32), cells.grid.shape)


def _plane(cells: Cells, table: ResponseTable) -> Plane:
    rows, columns = cells.grid.shape
    down, across, error = _scale(cells)
    padded = tuple(fft.next_fast_len(2 * n - 1, real=True) for n in (rows, columns))
    north, east = (np.minimum(np.arange(n), n - np.arange(n)) for n in padded)
    kernel = table(0, np.hypot(down * north[:, None], across * east[None]))
    note = f"The operator takes one kernel for all cells; distances are up to {100 * error:.2g} % off."
    return Plane(np.fft.rfft2(kernel).astype(np.complex64), (rows, columns), padded, note)


def _scale(cells: Cells) -> tuple[float, float, float]:
    """km between rows and between columns, and how far off distances from the corners are with them."""
    down, across = cells.spacing_km
    rows, columns = np.indices(cells.grid.shape)
    worst = 0.0
    for row in (0, cells.grid.height - 1):
        for column in (0, cells.grid.width - 1):
            flat = np.hypot(down * (rows - row), across * (columns - column))
            at = (row, column)
            lon, lat = cells.longitude, cells.latitude
            true = distance_km(lon[at], lat[at], lon, lat)
            near = (flat > 0) & (flat < 1000)
            worst = max(worst, float(np.abs(flat[near] / true[near] - 1).max()))
    if worst > LARGEST_SCALE_ERROR:
        raise GroundCastError(
            f"Distances in the grid's projection are up to {100 * worst:.0f} % off over its area.",
            "Give the prior in EASE-Grid 2.0 (EPSG:6933) or in longitude and latitude.",
            "projection",
        )
    return down, across, worst
