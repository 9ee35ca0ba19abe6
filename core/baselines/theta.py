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
    return _theta(values, days, ahead, lambda inside, part: inside)


@needs(2)
def theta_deseasonalised(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """`theta` on the series without the cycles of `regression.ridge`, which are then put back.

    Dates that span less than a year show no cycle: the forecast equals `theta`.
    """
    coefficients = ridge(values, days)
    bare = _theta(values, days, ahead, lambda inside, part: without_cycle(inside, coefficients[part], days))
    return bare + cycle_at(coefficients, days, ahead)


def _theta(values: np.ndarray, days: np.ndarray, ahead: np.ndarray, bare) -> np.ndarray:
    """`theta` of `bare(values (N, p), part)`, made part by part so that the work stays in cache."""
    found = np.empty((len(ahead), values.shape[1]), np.float32)

    def twice(inside, part):
        rest = bare(inside, part)
        line = linear(rest, days, np.concatenate([days, ahead]))
        found[:, part] = line[len(days) :]
        return 2 * rest - line[: len(days)]

    level = smoothed(values, days, twice)
    return ((found + level) / 2).astype(np.float32)
