"""Grids that the tests of water storage share."""

import numpy as np
import pytest
from groundcast.core.grid import Grid
from groundcast.core.hydrology.cells import cells_of


def ease(height, width, left=9_560_000.0, top=3_560_000.0):
    return Grid("EPSG:6933", (25025.26, 0.0, left, 0.0, -25025.26, top), height, width)


@pytest.fixture(scope="session")
def small():
    """12 x 14 cells of 25 km."""
    return cells_of(ease(12, 14), "The prior")


@pytest.fixture(scope="session")
def waves():
    """A smooth field (Y, X) for a grid's shape."""

    def made(shape, sd=60.0, seed=0):
        rows, columns = np.indices(shape)
        rng = np.random.default_rng(seed)
        return (sd * (np.sin(rows / 3 + rng.random()) + np.cos(columns / 4 + rng.random()))).astype(
            np.float32
        )

    return made
