"""The series of a stack that lie nearest to given places."""

from __future__ import annotations

import numpy as np

from .library import Library
from .stack import Stack

spatial = Library("scipy.spatial")


def nearest(stack: Stack, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Distance (Q,) and column (Q,) of the nearest series with a value, for each place.

    Args:
        places: (Q, 2) x and y in the coordinates of the stack; the distance is in their unit.
    """
    x, y = stack.coordinates()
    held = np.flatnonzero(np.isfinite(stack.series).any(axis=0) & np.isfinite(x))
    if not len(held):
        return np.full(len(places), np.inf), np.zeros(len(places), int)
    distance, index = spatial.cKDTree(np.stack([x[held], y[held]], axis=1)).query(places)
    return distance, held[index]
