"""The constant part of a disk's response in closed form: what the slowly converging series tends to."""

from __future__ import annotations

import numpy as np
from scipy.special import ellipe, ellipkm1, elliprd

NODES, WEIGHTS = np.polynomial.legendre.leggauss(64)
QUARTER, QUARTER_WEIGHTS = np.pi / 4 * (NODES + 1), np.pi / 4 * WEIGHTS


def constant_part(radius: float, distance: np.ndarray) -> np.ndarray:
    """C = sum of Gamma_n/(2n+1) P_n(cos distance), n = 0 … infinity, (M,) float64.

    C = 1/(4 pi) times the integral over the disk of dOmega/(2 sin(gamma/2)), gamma the angle to the
    point. Seen from a point in or near the disk the integral along each ray is elementary; what is
    left over the azimuth is a complete elliptic integral and a smooth rest. From afar the disk is
    cut in rings. Exact to about 1e-10.

    Args:
        radius: angular radius of the disk in radians, at most about 0.5.
        distance: (M,) angular distances from its centre in radians, 0 to pi.
    """
    distance = np.asarray(distance, float)
    parts = (distance <= radius, (distance > radius) & (distance < 3 * radius), distance >= 3 * radius)
    answer = np.empty_like(distance)
    for mask, part in zip(parts, (_inside, _near, _far)):
        if mask.any():
            answer[mask] = part(radius, distance[mask])
    return answer


def _inside(radius: float, distance: np.ndarray) -> np.ndarray:
    """Rays of every azimuth: sin(radius)/pi times the integral of g·sqrt(1 - m sin²), m = (sin d/sin R)²."""
    ratio = np.minimum((np.sin(distance) / np.sin(radius)) ** 2, 1.0)[:, None]
    sine = np.sin(QUARTER) ** 2
    last = _weight(np.cos(distance), distance, radius)
    rest = (
        _weight(np.sqrt(1 - np.sin(distance[:, None]) ** 2 * sine), distance[:, None], radius) - last[:, None]
    )
    rest = (rest * np.sqrt(1 - ratio * sine)) @ QUARTER_WEIGHTS
    return np.sin(radius) / np.pi * (last * ellipe(ratio[:, 0]) + rest)


def _near(radius: float, distance: np.ndarray) -> np.ndarray:
    """Rays that meet the disk, their azimuth counted by sin(azimuth) = sin(R)/sin(d)·sin(psi)."""
    rest_of_one = np.sin(distance - radius) * np.sin(distance + radius) / np.sin(distance) ** 2
    kappa = np.sin(radius) / np.sin(distance)
    sine = np.sin(QUARTER) ** 2
    last = _weight(np.cos(radius), distance, radius)
    along = np.sqrt(1 - np.sin(radius) ** 2 * sine)[None]
    rest = _weight(along, distance[:, None], radius) - last[:, None]
    rest = (rest * np.cos(QUARTER) ** 2 / np.sqrt(1 - (kappa[:, None] ** 2) * sine)) @ QUARTER_WEIGHTS
    # B(m): the integral of cos²/sqrt(1 - m sin²), as K - D.
    whole = ellipkm1(rest_of_one) - elliprd(0.0, rest_of_one, 1.0) / 3.0
    return np.sin(radius) / np.pi * kappa * (last * whole + rest)


def _weight(along: np.ndarray, distance: np.ndarray, radius: float) -> np.ndarray:
    """sqrt((A + cos d)/(A² (A + cos R))), A the cosine of the angle between great circle and centre."""
    return np.sqrt((along + np.cos(distance)) / (along**2 * (along + np.cos(radius))))


def _far(radius: float, distance: np.ndarray) -> np.ndarray:
    """Rings about the centre: 1/(2 pi) times the integral of sin(b) K(m)/sin((d+b)/2) over b."""
    ring = radius / 2 * (NODES + 1)
    half_sum = np.sin((distance[:, None] + ring) / 2)
    half_difference = np.sin((distance[:, None] - ring) / 2)
    integral = ellipkm1((half_difference / half_sum) ** 2) / half_sum
    return (integral * np.sin(ring)) @ (radius / 2 * WEIGHTS) / (2 * np.pi)
