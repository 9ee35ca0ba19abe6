"""From the state of the active layer to the deformation of every pixel: the scene's truth."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from .landscape import Landscape
from .layout import BOWL_GROWTH, BOWLS, offsets
from .parameters import Ground, Parameters, Soil
from .thaw import Thaw


def line_of_sight(thaw: Thaw, coarse: Grid, landscape: Landscape, parameters: Parameters) -> np.ndarray:
    """Deformation towards the satellite since the first date, (N, Y, X) float32, mm.

    The ground moves vertically only, so d_LOS = d_up·cos(incidence). NaN where there is no ground.
    """
    down, across = _weights(coarse, landscape.grid)
    cosine = np.cos(np.radians(parameters.radar.incidence_deg))
    result = np.empty((len(thaw.surface), *landscape.grid.shape), np.float32)
    first = None
    for out, surface, clock in zip(result, thaw.surface, thaw.clock):
        up = vertical(down @ surface @ across, down @ clock @ across, landscape, parameters)
        first = up if first is None else first
        out[:] = np.where(landscape.valid, cosine * (up - first), np.nan)
    return result


def vertical(surface, clock, landscape: Landscape, parameters: Parameters) -> np.ndarray:
    """Height of the ground, (Y, X) mm, up to a constant, from `Thaw.surface` and `Thaw.clock` there."""
    ground = parameters.ground
    season = 1000.0 * strain(landscape.ice, parameters.soil) * landscape.thaw * surface
    natural = season + degradation(clock, landscape, ground)
    railway = ground.embankment_share * season + embankment(clock, landscape, ground)
    return natural + landscape.embankment * (railway - natural)


def strain(ice: np.ndarray, soil: Soil) -> np.ndarray:
    """Settlement of a metre of thawed soil, m/m, for `ice` from 0 to 1."""
    return soil.least_strain + (soil.most_strain - soil.least_strain) * ice


def degradation(clock, landscape: Landscape, ground: Ground) -> np.ndarray:
    """Lasting settlement of natural ground, (Y, X) mm: ice-rich permafrost and thermokarst bowls.

    A bowl deepens at its rate and widens: rate·τ·exp(-r²/2R²), R = R0·(1 + growth·τ).
    """
    settled = (ground.least_rate + (ground.most_rate - ground.least_rate) * landscape.ice**2) * clock
    x, y = offsets(landscape.grid)
    for bowl in BOWLS:
        radius = 0.6 * bowl.radius * (1.0 + BOWL_GROWTH * clock)
        distance = (x - bowl.x) ** 2 + (y - bowl.y) ** 2
        settled = settled + bowl.rate * clock * np.exp(-0.5 * distance / radius**2)
    return settled


def embankment(clock, landscape: Landscape, ground: Ground) -> np.ndarray:
    """Settlement of the railway embankment, (Y, X) mm: steady, dying away, more on the sunny side."""
    consolidation = ground.embankment_consolidation_mm * (1.0 - np.exp(-clock / ground.embankment_years))
    return (ground.embankment_rate + ground.sunny_rate * landscape.sunny) * clock + consolidation


def _weights(coarse: Grid, fine: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Matrices (Yf, Yc) and (Xc, Xf) that interpolate bilinearly from a coarse to a fine grid."""
    fine_x, fine_y = offsets(fine)
    coarse_x, coarse_y = offsets(coarse)
    return _linear(coarse_y[:, 0], fine_y[:, 0]), _linear(coarse_x[0], fine_x[0]).T


def _linear(known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Matrix (wanted, known) of linear interpolation between evenly spaced positions."""
    position = (wanted - known[0]) / (known[1] - known[0])
    left = np.clip(np.floor(position).astype(int), 0, len(known) - 2)
    weights = np.zeros((len(wanted), len(known)))
    rows = np.arange(len(wanted))
    weights[rows, left] = 1.0 - (position - left)
    weights[rows, left + 1] = position - left
    return weights
