"""A stack in plain words and numbers: what `groundcast info` shows and every report carries."""

from __future__ import annotations

import numpy as np

from .axis import usual_cadence
from .extent import degrees, extent
from .grid import Grid
from .readers.glimpse import Glimpse
from .readers.large import Survey
from .stack import Stack
from .window import box

# A gap is an interval longer than this many usual ones around it.
_GAP = 1.5
_AROUND = 5


def describe(stack: Stack) -> dict:
    """The stack as a JSON-ready document.

    Returns:
        kind, epochs, first, last, gaps [{after, before, days}], unit, sign, crs, series (count of
        those that hold values) for points or grid {crs, width, height, cell} for rasters,
        valid_share (0 to 1, of the series that hold values), cadence_days, reference, incidence
        (whether angles are known), quality (names of the layers), simulated, attribution, notes.
    """
    about = {
        "kind": stack.kind,
        "epochs": len(stack.dates),
        "first": str(stack.dates[0]),
        "last": str(stack.dates[-1]),
        "gaps": gaps(stack.dates),
        "unit": stack.unit,
        "sign": stack.sign,
        "crs": stack.place.crs,
        "valid_share": round(stack.valid_share, 6),
        "cadence_days": usual_cadence(stack.dates),
        "reference": None if stack.reference is None else str(stack.reference),
        "incidence": stack.incidence_deg is not None,
        "quality": sorted(stack.quality),
        "simulated": stack.simulated,
        "attribution": stack.attribution,
        "notes": list(stack.notes),
    }
    if stack.gridded:
        return about | {"grid": _grid(stack.place)}
    return about | {"series": int(np.isfinite(stack.values).any(axis=0).sum())}


def describe_survey(seen: Survey) -> dict:
    """The same of a raster of which only parts were read; a note says so."""
    about = describe(seen.stack)
    note = (
        f"The raster is large: it was judged by {seen.parts} parts, {100 * seen.looked_at:.2g} % of it. The "
        "share of valid values is theirs, and numbers in notes are of one part."
    )
    valid = round(seen.valid_share, 6)
    return about | {"grid": _grid(seen.grid), "valid_share": valid, "notes": [*about["notes"], note]}


def describe_glimpse(seen: Glimpse) -> dict:
    """The same of a first look, before the source is read: shares and counts are not yet known.

    Returns:
        further: looked_at, the share of the source that was read.
    """
    about = describe(seen.stack) | {"looked_at": round(seen.looked_at, 6)}
    for unknown in ("valid_share", "series"):
        about.pop(unknown, None)
    return about | ({"grid": _grid(seen.grid)} if seen.grid is not None else {})


def extent_of_survey(seen: Survey) -> dict:
    """As `core.extent.extent`, of all of the raster; velocities are those of its part."""
    left, bottom, right, top = box(seen.grid)
    x, y = np.array([left, left, right, right]), np.array([bottom, top, bottom, top])
    place = {
        "extent_degrees": degrees(seen.grid.crs, x, y),
        "transform": [float(t) for t in seen.grid.transform],
    }
    return extent(seen.stack) | place


def gaps(dates: np.ndarray) -> list[dict]:
    """Intervals that leave out dates, judged by the usual interval on either side.

    A mission that slows down makes no gap: an interval counts only where it exceeds 1.5 times the
    larger of the usual intervals among the five before and the five after it.
    """
    days = np.diff(dates).astype(int)
    return [
        {"after": str(dates[i]), "before": str(dates[i + 1]), "days": int(days[i])}
        for i in range(len(days))
        if days[i] > _GAP * max(_usual(days[max(0, i - _AROUND) : i]), _usual(days[i + 1 : i + 1 + _AROUND]))
        and len(days) > 1
    ]


def _usual(days: np.ndarray) -> float:
    """The middle interval, the lower of two; 0 where there is none."""
    return float(np.sort(days)[(len(days) - 1) // 2]) if len(days) else 0.0


def _grid(grid: Grid) -> dict:
    """The grid; `cell` is one number where cells are square."""
    width, height = grid.cell
    square = np.isclose(width, height, rtol=1e-6)
    return {
        "crs": grid.crs,
        "width": grid.width,
        "height": grid.height,
        "cell": width if square else [width, height],
    }
