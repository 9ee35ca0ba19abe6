"""Ascending and descending line of sight to up and east, where the ground is taken not to move north.

Wright et al. 2004, doi 10.1029/2003GL018827: near-polar orbits hardly see motion along the meridian, so
two lines of sight give two components. What north motion there is leaks into both by the share given back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .errors import GroundCastError
from .grid import Grid
from .prepare.cells import in_cells
from .prepare.resample import at_dates
from .rasterise import automatic_cell
from .stack import UPWARDS, Stack

_PARTS = ("los_east", "los_north", "los_up")
_HEADINGS = ("heading", "track_angle", "heading_angle")
# Of the flight in some products, of the line of sight in others: a quarter of a circle apart.
_EITHER = "azimuth_angle"
# Sine of the least angle between the two lines of sight, seen from the south: 15 degrees.
_LEAST_ANGLE = 0.26
# A date is bridged between acquisitions of the other track that lie at most this far apart.
_LONGEST_BRIDGE_DAYS = 36
NO_NORTH = (
    "The ground is taken not to move north or south; the layer north_leak tells how much of it would show."
)


@dataclass(frozen=True, eq=False)
class Components:
    """What two lines of sight give, both stacks on one grid.

    `quality` of each holds `noise_mm`, its standard deviation, and `north_leak`, the millimetres that
    one millimetre of motion to the north adds.
    """

    up: Stack
    east: Stack


def decompose(
    one: Stack, other: Stack, cell: float = 0.0, rule: str = "linear", weighting: str = "mean"
) -> Components:
    """Up and east on the cells that both tracks have, on the dates of the sparser one.

    d = los_east · east + los_up · up for each track, solved per cell and date. Noise is that of each track's
    series (robust, from second differences), propagated through the solution.

    Args:
        one, other: line of sight in mm, towards the satellite, with known directions: points, or
            rasters of one grid.
        cell: size of the cells for points; 0 takes twice their usual spacing.
        rule: how a track comes to dates between its own: "linear", or "previous" where nothing later
            may be looked at.
        weighting: of points in a cell, "mean" or "coherence".

    Raises:
        GroundCastError: not line of sight (`not-los`), unknown directions (`no-incidence`), two tracks that
            look alike (`one-sided`), or no shared cells or dates (`no-overlap`).
    """
    size = cell or (0.0 if one.gridded else automatic_cell(one.place))
    first, second = (_on_cells(stack, size, weighting) for stack in (one, other))
    first, second, grid = _shared(first, second)
    dates = shared_dates(first, second)
    seen = [at_dates(_flat(s), s.dates, dates, rule, _LONGEST_BRIDGE_DAYS) for s in (first, second)]
    directions = [_directions(s) for s in (first, second)]
    inverse = _inverse(*directions)
    noise = [noise_of(_flat(s), s.dates) for s in (first, second)]
    return _components(seen, directions, inverse, noise, first, grid, dates, rule)


def line_of_sight(stack: Stack) -> dict[str, np.ndarray]:
    """The unit vector from the ground to the satellite: `los_east`, `los_north`, `los_up`.

    From the source's own vector, else from incidence θ and heading α of a satellite that looks right:
    (-sin θ cos α, sin θ sin α, cos θ), α clockwise from the north.

    Raises:
        GroundCastError: the source has neither (`no-incidence`).
    """
    layers = stack.quality | ({} if stack.gridded else stack.place.attributes)
    if all(part in layers for part in _PARTS):
        return {part: layers[part] for part in _PARTS}
    heading = next((layers[name] for name in _HEADINGS if name in layers), None)
    if stack.incidence_deg is None or heading is None:
        said = "The decomposition needs the direction of the line of sight, and the data have none."
        if _EITHER in layers:
            said = (
                "The decomposition needs the direction of the line of sight, and azimuth_angle of the data "
                "may be that of the flight or of the line of sight."
            )
        raise GroundCastError(
            said,
            "Add columns or rasters los_east, los_north, los_up, or incidence and heading.",
            "no-incidence",
        )
    angle, course = np.radians(stack.incidence_deg), np.radians(heading)
    parts = (-np.sin(angle) * np.cos(course), np.sin(angle) * np.sin(course), np.cos(angle))
    return {name: part.astype(np.float32) for name, part in zip(_PARTS, parts)}


def noise_of(series: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """(P,) mm, the standard deviation of noise that is not shared by neighbouring dates.

    1.4826 times the median absolute deviation of each value from the line through its neighbours,
    scaled by the weights of that line; NaN for fewer than three dates.
    """
    days = (dates - dates[0]).astype(float)
    share = ((days[1:-1] - days[:-2]) / (days[2:] - days[:-2]))[:, None]
    bend = series[1:-1] - (1 - share) * series[:-2] - share * series[2:]
    scaled = np.abs(bend) / np.sqrt(1 + share**2 + (1 - share) ** 2)
    known = np.isfinite(scaled).any(axis=0) if len(scaled) else np.zeros(series.shape[1], bool)
    result = np.full(series.shape[1], np.nan, np.float32)
    result[known] = 1.4826 * np.nanmedian(scaled[:, known], axis=0)
    return result


def _on_cells(stack: Stack, cell: float, weighting: str) -> Stack:
    """A track on a grid, with its directions among the quality layers."""
    if stack.kind != "los":
        raise GroundCastError(
            f"The deformation is {stack.kind!r}, not line of sight.", "Give two lines of sight.", "not-los"
        )
    stack = replace(stack, quality={**stack.quality, **line_of_sight(stack)})
    return in_cells(stack, cell, weighting)


def _shared(one: Stack, other: Stack) -> tuple[Stack, Stack, Grid]:
    """Both tracks cut to the window of cells that they share."""
    a, b = one.place, other.place
    step, rise = a.transform[0], a.transform[4]
    column, row = (b.transform[2] - a.transform[2]) / step, (b.transform[5] - a.transform[5]) / rise
    aligned = a.crs == b.crs and np.allclose(a.cell, b.cell, rtol=1e-6)
    if not aligned or max(abs(column - round(column)), abs(row - round(row))) > 1e-3:
        raise GroundCastError(
            f"The tracks lie on different cells ({a.cell[0]:g} in {a.crs or 'no system'}, {b.cell[0]:g} in "
            f"{b.crs or 'no system'}).",
            "Bring them to one grid.",
            "no-overlap",
        )
    column, row = round(column), round(row)
    left, top = max(0, column), max(0, row)
    right, bottom = min(a.width, column + b.width), min(a.height, row + b.height)
    if right <= left or bottom <= top:
        raise GroundCastError("The two tracks share no cell.", "Give two tracks of one place.", "no-overlap")
    cut = (
        _cut(one, top, bottom, left, right),
        _cut(other, top - row, bottom - row, left - column, right - column),
    )
    return *cut, cut[0].place


def _cut(stack: Stack, top: int, bottom: int, left: int, right: int) -> Stack:
    window = (slice(top, bottom), slice(left, right))
    a, b, c, d, e, f = stack.place.transform
    corner = (a, b, c + a * left + b * top, d, e, f + d * left + e * top)
    return replace(
        stack,
        values=stack.values[:, window[0], window[1]],
        place=Grid(stack.place.crs, corner, bottom - top, right - left),
        incidence_deg=None if stack.incidence_deg is None else stack.incidence_deg[window],
        quality={name: layer[window] for name, layer in stack.quality.items()},
    )


def shared_dates(one: Stack, other: Stack) -> np.ndarray:
    """The dates of the sparser track while both are observed."""
    start, end = max(one.dates[0], other.dates[0]), min(one.dates[-1], other.dates[-1])
    inside = [s.dates[(s.dates >= start) & (s.dates <= end)] for s in (one, other)]
    if min(map(len, inside)) < 2:
        raise GroundCastError("The two tracks share no time.", "Give tracks of the same years.", "no-overlap")
    return min(inside, key=len)


def _flat(stack: Stack) -> np.ndarray:
    return np.ascontiguousarray(stack.series)


def _directions(stack: Stack) -> np.ndarray:
    """(3, P) east, north and up of the line of sight, of unit length."""
    vector = np.stack([stack.quality[part].ravel() for part in _PARTS]).astype(np.float64)
    return vector / np.linalg.norm(vector, axis=0)


def _inverse(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(P, 2, 2): from the two observations to east and up.

    Raises:
        GroundCastError: the lines of sight lie too close together (`one-sided`).
    """
    determinant = one[0] * other[2] - other[0] * one[2]
    typical = np.nanmedian(np.abs(determinant))
    if not typical > _LEAST_ANGLE:
        raise GroundCastError(
            "Both tracks look from the same side: their lines of sight are only "
            f"{np.degrees(np.arcsin(np.clip(np.nan_to_num(typical), 0, 1))):.0f} degrees apart.",
            "Give one ascending and one descending track.",
            "one-sided",
        )
    rows = np.array([[other[2], -one[2]], [-other[0], one[0]]]) / determinant
    return np.moveaxis(rows, 2, 0)


def _components(seen, directions, inverse, noise, like: Stack, grid: Grid, dates, rule: str) -> Components:
    """The two stacks."""
    solved = np.einsum("pij,jtp->itp", inverse, np.stack(seen))
    leak = np.einsum("pij,jp->ip", inverse, np.stack([each[1] for each in directions]))
    deviation = np.sqrt(np.einsum("pij,jp->ip", inverse**2, np.stack(noise) ** 2))
    how = "taken from the acquisition before" if rule == "previous" else "interpolated linearly"
    notes = (
        *like.notes,
        f"Two tracks were decomposed on shared cells; between acquisitions they were {how}.",
        NO_NORTH,
    )
    made = []
    for part, (kind, sign) in enumerate((("east", "positive east"), ("up", UPWARDS))):
        quality = {"noise_mm": deviation[part], "north_leak": leak[part]}
        made.append(
            replace(
                like,
                values=solved[part].astype(np.float32).reshape(len(dates), *grid.shape),
                dates=dates,
                place=grid,
                kind=kind,
                sign=sign,
                reference=None,
                incidence_deg=None,
                quality={n: layer.astype(np.float32).reshape(grid.shape) for n, layer in quality.items()},
                notes=notes,
            )
        )
    return Components(made[1], made[0])
