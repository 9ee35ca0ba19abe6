"""The Theta method (Assimakopoulos & Nikolopoulos 2000), on series as they are or without their season."""

from __future__ import annotations

import numpy as np

from .learned import Known, pooled
from .regression import linear
from .ridge import RIDGE, learned_ridge, ridge
from .smoothing import learned_level, smoothed


def learned_theta(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """What smoothing the doubled departures learns."""
    return learned_level(values, days, lambda inside, part: _doubled(inside, days, days)[0])


def learned_bare_theta(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """That of `learned_theta` without the cycles of `learned_ridge`, and these."""
    known = learned_ridge(values, days)
    drawn, coefficients = ridge(values, days, known)
    return known | learned_theta(drawn.without_cycle(values, coefficients, days), days)


@pooled(learned_theta, ("common",), 2)
def theta(values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None) -> np.ndarray:
    """The mean of the straight line and of the smoothed series with doubled departures from the line.

    The line is that of least squares (theta = 0), the other one is twice the series less the line
    (theta = 2), continued by simple exponential smoothing.
    """
    return _theta(values, days, ahead, known, lambda inside, part: inside)


@pooled(learned_bare_theta, (*RIDGE, "common"), 2)
def theta_deseasonalised(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """`theta` on the series without the cycles of `ridge`, which are then put back.

    Dates that span less than a year show no cycle: the forecast equals `theta`.
    """
    drawn, coefficients = ridge(values, days, known)

    def bare(inside, part):
        return drawn.without_cycle(inside, coefficients[part], days)

    return _theta(values, days, ahead, known, bare) + drawn.cycle_at(coefficients, ahead)


def _theta(values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None, bare) -> np.ndarray:
    """`theta` of `bare(values (N, p), part)`, made part by part so that the work stays in cache."""
    found = np.empty((len(ahead), values.shape[1]), np.float32)

    def twice(inside, part):
        doubled, found[:, part] = _doubled(bare(inside, part), days, ahead)
        return doubled

    level = smoothed(values, days, known, twice)
    return ((found + level) / 2).astype(np.float32)


def _doubled(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N, p) twice the series less their lines, and (H, p) the lines at the days `ahead`."""
    line = linear(values, days, np.concatenate([days, ahead]))
    doubled = np.subtract(values, line[: len(days)], out=line[: len(days)])
    further = line[len(days) :]
    return np.add(doubled, values, out=doubled), further
