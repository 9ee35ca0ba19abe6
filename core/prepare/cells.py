"""Series averaged in cells: points to a grid, or a raster to a coarser one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import is_geographic
from ..rasterise import to_grid
from ..stack import Stack

# Length of a degree of latitude on the mean sphere, in metres.
_DEGREE = 111_195.0


def in_cells(stack: Stack, cell: float, weighting: str = "mean") -> Stack:
    """The series as means of cells, date by date; a cell of 0 leaves them as they are.

    A raster is taken together in blocks of whole pixels, as many as come nearest to the cell; one whose
    pixels are as large already stays, with a note.

    Args:
        cell: size in metres (units of the CRS where it is unknown).
        weighting: "mean", or "coherence" (weighted by temporal coherence).

    Raises:
        GroundCastError: as `to_grid`.
    """
    if not cell:
        return stack
    return _coarser(stack, cell, weighting) if stack.gridded else to_grid(stack, cell, weighting)


def _coarser(stack: Stack, cell: float, weighting: str) -> Stack:
    """A raster in blocks of whole pixels."""
    across, down = _pixels(stack.place, cell)
    if across * down == 1:
        note = f"The data are a raster already: the cell size of {cell:g} is not used."
        return replace(stack, notes=(*stack.notes, note))
    weight = _weight(stack, weighting)
    layers = {name: _blocks(layer[None], across, down, None)[0] for name, layer in stack.quality.items()}
    held = np.isfinite(stack.values).any(axis=0)
    layers["count"] = _sums(held[None].astype(np.float32), across, down)[0]
    angle = stack.incidence_deg
    note = f"Pixels were averaged in blocks of {across} x {down}."
    return replace(
        stack,
        values=_blocks(stack.values, across, down, weight),
        place=_grid(stack.place, across, down),
        incidence_deg=None if angle is None else _blocks(angle[None], across, down, None)[0],
        quality=layers,
        notes=(*stack.notes, note),
    )


def _pixels(place: Grid, cell: float) -> tuple[int, int]:
    """How many pixels of each axis come nearest to a cell."""
    width, height = place.cell
    if is_geographic(place.crs):
        north = np.abs(place.transform[5] + place.transform[4] * place.height / 2)
        width, height = width * _DEGREE * np.cos(np.radians(north)), height * _DEGREE
    return max(1, min(place.width, round(cell / width))), max(1, min(place.height, round(cell / height)))


def _grid(place: Grid, across: int, down: int) -> Grid:
    a, b, c, d, e, f = place.transform
    bigger = (a * across, b * down, c, d * across, e * down, f)
    return Grid(place.crs, bigger, -(-place.height // down), -(-place.width // across))


def _weight(stack: Stack, weighting: str) -> np.ndarray | None:
    """(Y, X) weights of pixels, None for equal ones."""
    if weighting == "mean":
        return None
    coherence = stack.quality.get("temporal_coherence")
    if coherence is None:
        raise GroundCastError(
            "The raster has no temporal coherence to weight by.", "Choose the weighting mean.", "weighting"
        )
    return np.nan_to_num(coherence, nan=0.0).clip(0).astype(np.float32)


def _blocks(values: np.ndarray, across: int, down: int, weight: np.ndarray | None) -> np.ndarray:
    """(T, Y', X') float32 weighted mean of the known pixels of each block, NaN where there is none."""
    made = []
    for layer in values:
        known = np.isfinite(layer)
        share = known.astype(np.float32) if weight is None else known * weight
        total = _sums((np.where(known, layer, 0) * share)[None], across, down)[0]
        count = _sums(share[None], across, down)[0]
        made.append(np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0))
    return np.stack(made).astype(np.float32)


def _sums(values: np.ndarray, across: int, down: int) -> np.ndarray:
    """Sums of blocks; the last row and column of blocks may be smaller."""
    by_rows = np.add.reduceat(values, np.arange(0, values.shape[1], down), axis=1, dtype=np.float64)
    return np.add.reduceat(by_rows, np.arange(0, values.shape[2], across), axis=2)
