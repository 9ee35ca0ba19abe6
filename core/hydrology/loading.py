"""Vertical displacement of an elastic Earth under a disk of water (Farrell 1972; Chen et al. 2022, eq. 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from ..errors import GroundCastError
from .cap import constant_part
from .legendre import disk_coefficients, polynomials
from .love_numbers import LoveNumbers

GRAVITATIONAL_CONSTANT = 6.67430e-11  # m3 kg-1 s-2, CODATA 2018
EARTH_RADIUS_KM = 6371.0
GRAVITY = 9.81
WATER_DENSITY = 1000.0  # kg/m3
LARGEST_RADIUS_KM = 3000.0
HALF_TURN_KM = np.pi * EARTH_RADIUS_KM


def disk_response(
    radius_km: float, distance_km: np.ndarray, love: LoveNumbers, gravity: float = GRAVITY
) -> np.ndarray:
    """Displacement under a disk of one metre of water, (M,) float64 in mm, positive up (so negative).

    u = 4 pi G a rho / g · [h_inf C + sum (h_n - h_inf) Gamma_n/(2n+1) P_n(cos theta)], with
    h_inf = h_N, the last Love number: Kummer's transform of eq. 4, whose plain sum converges too
    slowly, and with the density that the published equation leaves out.

    Args:
        radius_km: of the disk along the ground.
        distance_km: (M,) along the ground from its centre.

    Raises:
        GroundCastError: a radius, distance or gravity that is out of range (`loading-value`).
    """
    distance = np.atleast_1d(np.asarray(distance_km, float))
    _require(radius_km, distance, gravity)
    return _responses(np.array([radius_km]), distance[None], love, gravity)[0]


@dataclass(frozen=True, eq=False)
class ResponseTable:
    """Responses of disks of several radii, tabulated over distance and read by splines.

    Attributes:
        radius_km: (D,) float64.
        splines: one for each disk, over the logarithm of 1 + distance/radius.
    """

    radius_km: np.ndarray
    splines: tuple[CubicSpline, ...]

    def __call__(self, disk: int, distance_km: np.ndarray) -> np.ndarray:
        """mm of displacement for each mm of water on disk `disk`, any shape, positive up."""
        return self.splines[disk](np.log1p(distance_km / self.radius_km[disk])) / 1000.0


def response_table(
    radius_km: np.ndarray, farthest_km: float, love: LoveNumbers, gravity: float = GRAVITY
) -> ResponseTable:
    """The table for disks of `radius_km` (D,) out to `farthest_km`."""
    radius_km = np.atleast_1d(np.asarray(radius_km, float))
    for radius in radius_km:
        _require(radius, np.array([farthest_km]), gravity)
    nodes = np.stack([_nodes(radius, min(farthest_km, HALF_TURN_KM)) for radius in radius_km])
    values = _responses(radius_km, nodes, love, gravity)
    scaled = np.log1p(nodes / radius_km[:, None])
    return ResponseTable(radius_km, tuple(CubicSpline(x, y) for x, y in zip(scaled, values)))


def _nodes(radius: float, farthest: float) -> np.ndarray:
    """Distances of a table: close together at the disk's edge, where the slope is steepest."""
    inner = 1 - np.geomspace(1e-4, 1, 100)[::-1]
    outer = 1 + np.geomspace(1e-4, max(farthest * 1.01 / radius, 2.0), 300)
    nodes = radius * np.concatenate([inner, [1.0], outer])
    # Beyond half a turn there is nothing; splines need nodes that grow.
    return np.minimum(nodes, HALF_TURN_KM + 1e-3 * np.arange(len(nodes)))


def _responses(
    radius_km: np.ndarray, distance_km: np.ndarray, love: LoveNumbers, gravity: float
) -> np.ndarray:
    """(D, M) mm for each metre of water, each disk of `radius_km` (D,) at its own distances (D, M)."""
    radius, angle = radius_km / EARTH_RADIUS_KM, np.minimum(distance_km / EARTH_RADIUS_KM, np.pi)
    n = np.arange(love.degree + 1)
    weight = disk_coefficients(radius, love.degree) * (love.h - love.h[-1]) / (2 * n + 1)
    total = np.repeat(weight[:, :1], angle.shape[1], axis=1)
    first = 1
    for rows in polynomials(angle.ravel(), love.degree, block=max(1, 4_000_000 // angle.size)):
        block = weight[:, first : first + len(rows)]
        total += np.einsum("dn,ndm->dm", block, rows.reshape(len(rows), *angle.shape), optimize=False)
        first += len(rows)
    constant = np.stack([constant_part(one, row) for one, row in zip(radius, angle)])
    scale = 4 * np.pi * GRAVITATIONAL_CONSTANT * EARTH_RADIUS_KM * 1e3 * WATER_DENSITY / gravity
    return 1e3 * scale * (love.h[-1] * constant + total)


def _require(radius_km: float, distance_km: np.ndarray, gravity: float) -> None:
    """Refuses what no disk on this Earth can have."""
    if not 0 < radius_km <= LARGEST_RADIUS_KM:
        raise GroundCastError(
            f"A disk of {radius_km:g} km radius is out of range.",
            f"Give a radius above 0 and up to {LARGEST_RADIUS_KM:g} km.",
            "loading-value",
        )
    if not (
        np.isfinite(distance_km).all() and distance_km.min() >= 0 and distance_km.max() <= HALF_TURN_KM + 1
    ):
        raise GroundCastError(
            "A distance from the disk is negative, or more than half way round the Earth.",
            f"Give distances from 0 to {HALF_TURN_KM:.0f} km.",
            "loading-value",
        )
    if not 0 < gravity < 100:
        raise GroundCastError(f"g = {gravity:g} is out of range.", "Give about 9.81 m/s2.", "loading-value")
