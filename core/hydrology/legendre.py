"""Legendre polynomials at small angles, and the coefficients of a disk, without cancellation."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def polynomials(angle: np.ndarray, degree: int, block: int = 500) -> Iterator[np.ndarray]:
    """P_1 … P_degree of cos(angle), degree by degree in blocks of (≤ `block`, M) float64.

    The recurrence runs on the differences D_n = P_n - P_(n-1),
    (n+1) D_(n+1) = n D_n - 2 (2n+1) sin²(angle/2) P_n, so that nothing is lost where cos(angle) is
    1 to the last digit.

    Args:
        angle: (M,) radians.
    """
    slope = 2.0 * np.sin(np.asarray(angle, float) / 2.0) ** 2
    value, change = np.ones_like(slope), np.zeros_like(slope)
    for first in range(1, degree + 1, block):
        rows = np.empty((min(block, degree + 1 - first), len(slope)))
        for row, n in enumerate(range(first - 1, first - 1 + len(rows))):
            change = (n * change - (2 * n + 1) * slope * value) / (n + 1)
            value = value + change
            rows[row] = value
        yield rows


def disk_coefficients(radius: np.ndarray, degree: int) -> np.ndarray:
    """Gamma_n of disks, (M, degree + 1) for n = 0 … degree (Chen et al. 2022, eq. 5 and 6).

    Gamma_n = (P_(n-1) - P_(n+1))/2 at cos(radius), Gamma_0 = (1 - cos(radius))/2: the expansion of
    1 inside the disk and 0 outside is the sum of Gamma_n P_n(cos theta).

    Args:
        radius: (M,) angular radii in radians.
    """
    radius = np.atleast_1d(np.asarray(radius, float))
    slope = 2.0 * np.sin(radius / 2.0) ** 2
    gamma = np.empty((degree + 1, len(radius)))
    gamma[0] = slope / 2.0
    value, change = np.ones_like(slope), np.zeros_like(slope)
    for n in range(degree + 1):
        following = (n * change - (2 * n + 1) * slope * value) / (n + 1)
        if n:
            gamma[n] = -(change + following) / 2.0
        value, change = value + following, following
    return gamma.T
