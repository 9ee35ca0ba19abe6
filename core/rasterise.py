"""Points to a grid: the mean of the points in each cell, nothing where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .errors import GroundCastError
from .grid import Grid, Points
from .library import Library
from .projection import is_geographic, local_metres, moved
from .stack import Stack

sparse, spatial = Library("scipy.sparse"), Library("scipy.spatial")

_LARGEST_BYTES = 8e9
_LONE_CELL = 100.0


@dataclass(frozen=True)
class Cells:
    """What maps of points have in common: `size` in metres, and the `crs` in metres of their grid."""

    size: float
    crs: str


def shared_cells(places: Sequence[Points]) -> Cells:
    """The cells of all places together, so that the maps of several regions are parts of one."""
    first = places[0]
    x, y = (np.concatenate([getattr(each, axis) for each in places]) for axis in "xy")
    every = Points(first.crs, x, y, np.empty(0, str))
    return Cells(automatic_cell(every), local_metres(x, y) if is_geographic(first.crs) else first.crs)


def automatic_cell(places: Points) -> float:
    """Twice the usual spacing of the places, in metres (or units of an unknown CRS), to two digits.

    One place alone has no spacing; its cell is 100 m wide.

    The spacing is the median distance to the third nearest other place: persistent scatterers come
    in close pairs along walls and ridges, which the nearest alone would take for the spacing.
    """
    x, y, _ = _metres(places)
    unique = np.unique(np.stack([x, y], axis=1), axis=0)
    if len(unique) < 2:
        return _LONE_CELL
    distance, _ = spatial.cKDTree(unique).query(unique, k=[min(4, len(unique))])
    return float(f"{2 * np.median(distance):.2g}")


def to_grid(stack: Stack, cell: float, weighting: str = "mean", crs: str = "") -> Stack:
    """Point series as a raster stack.

    Places in longitude and latitude are first brought to the local UTM zone (WGS 84), so that the
    cell is in metres. Cell corners are multiples of `cell`, so that two sources of one CRS line up.

    Args:
        stack: (T, P) at points.
        cell: size of the square cells in metres (units of the CRS where it is unknown).
        weighting: "mean", or "coherence": weighted by temporal coherence.
        crs: in metres, for places in longitude and latitude; "" is their local UTM zone.

    Returns:
        (T, Y, X) with NaN where no point has a value. `quality` holds `count` (points in a cell),
        `spread` (mm, standard deviation within the cell, mean over dates; NaN for one point), and
        means of the layers there were; incidence is averaged.

    Raises:
        GroundCastError: not points, a cell size of zero or so small that the grid would not fit, or no
            coherence to weight by.
    """
    _require(stack, cell)
    weight = _weight(stack, weighting)
    x, y, crs = _metres(stack.place, crs)
    grid = _grid(x, y, cell, crs, len(stack.dates))
    cells = _cell_of(grid, x, y, cell)
    gather = _gather(cells, weight, grid)
    layers = {name: _mean(gather, layer[None], grid)[0] for name, layer in stack.quality.items()}
    count = np.bincount(cells, minlength=grid.height * grid.width).reshape(grid.shape)
    plain = _gather(cells, np.ones(len(cells), np.float32), grid)
    layers |= {"count": count.astype(np.float32), "spread": _spread(plain, stack.values, grid)}
    angle = stack.incidence_deg
    return replace(
        stack,
        values=_mean(gather, stack.values, grid),
        place=grid,
        incidence_deg=None if angle is None else _mean(gather, angle[None], grid)[0],
        quality=layers,
        notes=(*stack.notes, _note(cell, len(cells), count, weighting)),
    )


def _require(stack: Stack, cell: float) -> None:
    """Refuses what cannot be gridded."""
    if stack.gridded:
        raise GroundCastError("The data are a raster already.", "Leave the cell size at 0.", "cell")
    if not cell > 0:
        raise GroundCastError(f"A cell size of {cell:g} is too small.", "Give a size above 0.", "cell")


def _weight(stack: Stack, weighting: str) -> np.ndarray:
    """(P,) float32, the weight of each point in its cell."""
    if weighting == "mean":
        return np.ones(len(stack.place), np.float32)
    if weighting != "coherence":
        raise GroundCastError(
            f"There is no weighting {weighting!r}.", "Choose mean or coherence.", "weighting"
        )
    coherence = stack.quality.get("temporal_coherence")
    if coherence is None:
        raise GroundCastError(
            "The points have no temporal coherence to weight by.", "Choose the weighting mean.", "weighting"
        )
    weight = np.nan_to_num(coherence, nan=0.0).clip(0).astype(np.float32)
    if not weight.any():
        raise GroundCastError(
            f"The temporal coherence is 0 or missing at all {len(weight):,} points.",
            "Choose the weighting mean.",
            "weighting",
        )
    return weight


def _metres(places: Points, crs: str = "") -> tuple[np.ndarray, np.ndarray, str]:
    """x, y and CRS in metres where places are in degrees; as they are otherwise."""
    if not is_geographic(places.crs):
        return places.x, places.y, places.crs
    crs = crs or local_metres(places.x, places.y)
    return *moved(places.crs, crs, places.x, places.y, "The data"), crs


def _grid(x: np.ndarray, y: np.ndarray, cell: float, crs: str, epochs: int) -> Grid:
    """The grid that holds all places, with corners at multiples of the cell."""
    left, top = np.floor(x.min() / cell) * cell, (np.floor(y.max() / cell) + 1) * cell
    width, height = int((x.max() - left) // cell) + 1, int(np.ceil((top - y.min()) / cell))
    needed = 4.0 * width * height * epochs
    if needed > _LARGEST_BYTES:
        raise GroundCastError(
            f"Cells of {cell:g} make a grid of {width} x {height} x {epochs} dates, {needed / 1e9:.0f} GB.",
            "Choose larger cells or a smaller area.",
            "cell",
        )
    corner = (float(cell), 0.0, float(left), 0.0, -float(cell), float(top))
    return Grid(crs, corner, height, width)


def _cell_of(grid: Grid, x: np.ndarray, y: np.ndarray, cell: float) -> np.ndarray:
    """(P,) flat index of the cell that holds each place; a cell owns its left and lower edge."""
    column = ((x - grid.transform[2]) // cell).astype(int)
    row = np.ceil((grid.transform[5] - y) / cell).astype(int) - 1
    return row * grid.width + column


def _gather(cells: np.ndarray, weight: np.ndarray, grid: Grid) -> sparse.csr_matrix:
    """(Y·X, P) matrix that sums weighted points into cells."""
    index = (cells, np.arange(len(cells)))
    return sparse.csr_matrix((weight, index), shape=(grid.height * grid.width, len(cells)), dtype=np.float32)


def _mean(gather: sparse.csr_matrix, values: np.ndarray, grid: Grid) -> np.ndarray:
    """(T, Y, X) weighted mean of the points that hold a value, NaN where none does."""
    known = np.isfinite(values)
    total = gather @ np.where(known, values, 0).T.astype(np.float64)
    weight = gather @ known.T.astype(np.float32)
    mean = np.divide(total, weight, out=np.full(total.shape, np.nan), where=weight > 0)
    return np.ascontiguousarray(mean.T, dtype=np.float32).reshape(len(values), *grid.shape)


def _spread(gather: sparse.csr_matrix, values: np.ndarray, grid: Grid) -> np.ndarray:
    """(Y, X) standard deviation of the points in a cell (n - 1), mean over dates."""
    known = np.isfinite(values).T
    filled = np.where(known, values.T, 0).astype(np.float64)
    count, total, squares = gather @ known.astype(np.float64), gather @ filled, gather @ filled**2
    variance = (squares - total**2 / np.maximum(count, 1)) / np.maximum(count - 1, 1)
    enough = count > 1
    deviation = np.where(enough, np.sqrt(np.maximum(variance, 0)), 0).sum(axis=1)
    dates = enough.sum(axis=1)
    spread = np.divide(deviation, dates, out=np.full(len(dates), np.nan), where=dates > 0)
    return spread.astype(np.float32).reshape(grid.shape)


def _note(cell: float, points: int, count: np.ndarray, weighting: str) -> str:
    """The sentence on what was gridded."""
    how = "weighted by coherence" if weighting == "coherence" else "averaged"
    return f"{points:,} points were {how} in {np.count_nonzero(count):,} cells of {cell:g}."
