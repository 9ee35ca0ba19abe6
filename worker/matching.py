"""Whether newer data lie where a model's series lie, and in which columns."""

from __future__ import annotations

import numpy as np

from ..core.errors import GroundCastError
from ..core.grid import Grid
from ..core.panel import Panel
from ..core.stack import Stack


def matched(newer: Stack, stack: Stack, panel: Panel) -> np.ndarray:
    """(P,) columns of `newer` that lie where the trained series lie.

    Raises:
        GroundCastError: the places differ (`other-places`).
    """
    if isinstance(stack.place, Grid):
        same = newer.gridded and alike(newer.place, stack.place)
        cells = panel.cells if same else None
    else:
        cells = None if newer.gridded else _by_name(newer.place.identifiers, stack.place.identifiers)
    if cells is None:
        raise GroundCastError(
            "The data do not lie at the places that the model was trained on.",
            "Use a newer version of the same stack, or train a model on this one.",
            "other-places",
        )
    return cells


def alike(one: Grid, other: Grid) -> bool:
    """Whether two grids have the same cells."""
    return one.shape == other.shape and np.allclose(one.transform, other.transform, rtol=0, atol=1e-6)


def _by_name(found: np.ndarray, wanted: np.ndarray) -> np.ndarray | None:
    """Columns of the wanted identifiers, or None when one is missing."""
    order = np.argsort(found)
    place = np.searchsorted(found, wanted, sorter=order)
    index = order[np.minimum(place, len(found) - 1)]
    return index if np.array_equal(found[index], wanted) else None
