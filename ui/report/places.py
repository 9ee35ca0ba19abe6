"""The places of a run that a report shows: where it moves most, and a line through it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY, QgsUnitTypes

from ..compat import METRES
from ..run_profile import POINT_WIDTH

MOST_SERIES = 4


def moving_places(run, most: int = MOST_SERIES) -> dict[str, tuple[float, QgsPointXY]]:
    """{region: (movement in mm, place)}: where the last forecast lies furthest from the last observation.

    Args:
        run: a `RunResults`; places are in its CRS.
        most: regions, the first ones.
    """
    chosen = {}
    for region in run.regions[:most]:
        observed = run.values_in("observed", region, run.extent())
        median = run.values_in("median", region, run.extent(), run.forecast_dates[-1:])
        if observed is None or median is None:
            continue
        change = np.abs(median[1][-1] - _last(observed[1]))
        if np.isfinite(change).any():
            best = int(np.nanargmax(change))
            place = QgsPointXY(float(median[2][best]), float(median[3][best]))
            chosen[region] = (float(change[best]), place)
    return chosen


def widest_row(run, region: str) -> list[QgsPointXY]:
    """West and east end of the row that holds most values of a region's last forecast.

    Of points, a row is as high as the swath of a profile through points.
    """
    _, values, x, y = run.values_in("median", region, run.extent(), run.forecast_dates[-1:])
    known = np.isfinite(values[-1])
    row = run.cell() or POINT_WIDTH * _units_in_a_metre(run.crs)
    numbers = np.round((y[known] - y[known].min()) / row)
    which, counts = np.unique(numbers, return_counts=True)
    inside = numbers == which[counts.argmax()]
    height, along = float(np.median(y[known][inside])), x[known][inside]
    return [QgsPointXY(float(along.min()), height), QgsPointXY(float(along.max()), height)]


def _units_in_a_metre(crs) -> float:
    return QgsUnitTypes.fromUnitToUnitFactor(METRES, crs.mapUnits())


def _last(values: np.ndarray) -> np.ndarray:
    """The last finite value of each column of (B, n)."""
    finite = np.isfinite(values)
    row = len(values) - 1 - finite[::-1].argmax(axis=0)
    return values[row, np.arange(values.shape[1])]
