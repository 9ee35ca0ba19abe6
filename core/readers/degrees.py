"""Longitudes and latitudes: whether numbers can be such."""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError


def require_degrees(x: np.ndarray, y: np.ndarray, title: str) -> None:
    """Refuses longitudes and latitudes that are no degrees (`no-coordinates`).

    Args:
        title: of the file that holds them.
    """
    known = [axis[np.isfinite(axis)] for axis in (x, y)]
    east, north = (np.abs(axis).max(initial=0) for axis in known)
    if east > 360 or north > 90:
        raise GroundCastError(
            f"Longitude reaches {east:g} and latitude {north:g} in {title}, which are no degrees.",
            "Choose the coordinate reference system of the coordinates.",
            "no-coordinates",
        )
