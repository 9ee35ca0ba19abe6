"""Lookup tables from the map to radar geometry: MintPy's geometryGeo.h5 of GAMMA and ROI_PAC.

MintPy 1.6, src/mintpy/objects/resample.py (prepare_geometry_definition_geo) and docs/api/attributes.md:
`azimuthCoord` and `rangeCoord` (Y, X), on the grid of X_FIRST, Y_FIRST, X_STEP and Y_STEP, are row and column
in the radar image, whose first pixel has its middle at 0.5; 0 is no pixel. SUBSET_YMIN and SUBSET_XMIN of a
series that was cropped are taken off. Each cell takes the nearest pixel, as geocode.py does by default.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..grid import Grid
from ..window import Window
from .hdf5 import array, attributes, opened

_COORDINATES = ("azimuthCoord", "rangeCoord")
NOTE = "Each cell of the map takes the nearest pixel of radar geometry, by the lookup table in {name}."


@dataclass(frozen=True, eq=False)
class Lookup:
    """Where each cell of a map lies in a radar image.

    Attributes:
        grid: of the map.
        rows, columns: (Y, X) int32 of the pixel; -1 where the image has none.
    """

    grid: Grid
    rows: np.ndarray
    columns: np.ndarray

    def box(self, window: Window) -> Window:
        """The smallest window of the image that holds all pixels of a window of the map."""
        rows, columns, held = self._of(window)
        if not held.any():
            return Window(0, 0, 1, 1)
        top, left = int(rows[held].min()), int(columns[held].min())
        return Window(top, left, int(rows[held].max()) - top + 1, int(columns[held].max()) - left + 1)

    def geocoded(self, values: np.ndarray, window: Window, box: Window) -> np.ndarray:
        """(…, rows, columns) float32 of a window of the map, from the values in `box` of the image."""
        rows, columns, held = self._of(window)
        found = np.full((*values.shape[:-2], *window.shape), np.nan, np.float32)
        taken = rows[held] - box.top, columns[held] - box.left
        # Layer by layer: all at once would be held a second time on the way.
        for out, layer in zip(found.reshape(-1, *window.shape), values.reshape(-1, *values.shape[-2:])):
            out[held] = layer[taken]
        return found

    def cells_of(self, row: int, column: int) -> np.ndarray:
        """The cells, counted row by row, that take a pixel of the image."""
        return np.flatnonzero((self.rows == row) & (self.columns == column))

    def _of(self, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        rows, columns = (each[window.rows, window.columns] for each in (self.rows, self.columns))
        return rows, columns, rows >= 0


def lookup_in(path: Path, grid_of, about: dict[str, str], shape: tuple[int, int]) -> Lookup | None:
    """The lookup table of a geometry file; None where it has none.

    Args:
        grid_of: gives the grid from the attributes of the file, its path and its size.
        about: attributes of the series in radar geometry; shape: its rows and columns.
    """
    with opened(path) as file:
        if not all(name in file for name in _COORDINATES):
            return None
        own, layers = attributes(file), [array(file, name, path) for name in _COORDINATES]
    if "X_FIRST" not in own or layers[0].shape != layers[1].shape or layers[0].ndim != 2:
        return None
    pixels = [
        _pixels(layer, about.get(first, "0"), size)
        for layer, first, size in zip(layers, ("SUBSET_YMIN", "SUBSET_XMIN"), shape)
    ]
    outside = (pixels[0] < 0) | (pixels[1] < 0)
    rows, columns = (np.where(outside, -1, each).astype(np.int32) for each in pixels)
    return Lookup(grid_of(own, path, layers[0].shape), rows, columns)


def _pixels(coordinate: np.ndarray, first: str, size: int) -> np.ndarray:
    """The pixel that a coordinate lies in; -1 where it lies in none."""
    cropped = float(first) if first.replace(".", "", 1).isdigit() else 0.0
    coordinate = np.where(coordinate == 0, np.nan, coordinate.astype(np.float64) - cropped)
    inside = (coordinate >= 0) & (coordinate < size)
    return np.where(inside, np.floor(np.where(inside, coordinate, 0)), -1)
