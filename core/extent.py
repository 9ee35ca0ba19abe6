"""Where series lie and how fast they move, in a few numbers: what a model is compared by with other data."""

from __future__ import annotations

import numpy as np

from .baselines.regression import velocity
from .projection import moved
from .stack import Stack

DEGREES = "EPSG:4326"
# As many series, evenly taken, say the range of all to less than a percent of them.
MOST = 20000
SHARES = (2, 98)
DECIMALS = 5


def velocity_range(values: np.ndarray, dates: np.ndarray) -> list[float] | None:
    """The velocities below which 2 and 98 % of the series move, mm/yr; None without two dates.

    Args:
        values: (N, P) mm, NaN where there is none.
        dates: (N,) datetime64[D].
    """
    taken = values[:, :: max(1, values.shape[1] // MOST)]
    known = taken[:, np.isfinite(taken).sum(axis=0) > 1]
    if not known.size:
        return None
    days = (dates - dates[0]).astype(float)
    return [round(float(v), 3) for v in np.percentile(velocity(known, days), SHARES)]


def degrees(crs: str, x: np.ndarray, y: np.ndarray) -> list[float] | None:
    """[west, south, east, north] of places in degrees; None where the reference system is unknown."""
    known = np.isfinite(x) & np.isfinite(y)
    if not crs or not known.any():
        return None
    longitude, latitude = moved(crs, DEGREES, x[known], y[known], "The data")
    box = (longitude.min(), latitude.min(), longitude.max(), latitude.max())
    return [round(float(side), DECIMALS) for side in box]


def extent(stack: Stack) -> dict:
    """`velocity_mm_yr`, `extent_degrees` and, of grids, `transform`: entries of `groundcast info --json`."""
    x, y = (np.asarray(side).ravel() for side in stack.coordinates())
    series = stack.series
    alive = np.isfinite(series).any(axis=0)
    told = {
        "velocity_mm_yr": velocity_range(series, stack.dates),
        "extent_degrees": degrees(stack.place.crs, x[alive], y[alive]),
    }
    return told | ({"transform": [float(t) for t in stack.place.transform]} if stack.gridded else {})
