"""The Theta method (Assimakopoulos & Nikolopoulos 2000), on series as they are or without their season."""

from __future__ import annotations

import numpy as np

from .regression import cycle_at, linear, ridge, without_cycle
from .simple import needs
from .smoothing import smoothed


@needs(2)
def theta(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The mean of the straight line and of the smoothed series with doubled departures from the line.

    The line is that of least squares (theta = 0), the other one is twice the series less the line
    (theta = 2), continued by simple exponential smoothing.
    """
    line = linear(values, days, np.concatenate([days, ahead]))
    twice = 2 * values
    twice -= line[: len(days)]
    line = line[len(days) :].copy()
    return ((line + smoothed(twice, days)) / 2).astype(np.float32)


@needs(2)
def theta_deseasonalised(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """`theta` on the series without the cycles of `regression.ridge`, which are then put back.

    Dates that span less than a year show no cycle: the forecast equals `theta`.
    """
    coefficients = ridge(values, days)
    bare = without_cycle(values, coefficients, days)
    return theta(bare, days, ahead) + cycle_at(coefficients, days, ahead)
