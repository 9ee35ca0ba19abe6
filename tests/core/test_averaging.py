"""Fine cells of a factor averaged in the deformation's, and the choice by the sizes of cells."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.averaging import average, cells_in_cell
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.projection import moved
from groundcast.core.spread import in_space
from groundcast.core.stack import Stack

COARSE = Grid("EPSG:32630", (100.0, 0, 500_000.0, 0, -100.0, 4_100_400.0), 4, 5)
FINE = Grid("EPSG:32630", (25.0, 0, 500_000.0, 0, -25.0, 4_100_400.0), 16, 20)
DATES = np.array(["2020-01-01", "2020-02-01"], "datetime64[D]")
CELLS = np.array([0, 7, 19])
VALUES = np.random.default_rng(0).normal(size=(2, 16, 20)).astype(np.float32)
FACTOR = Stack(VALUES, DATES, FINE, "heat", "K", "")
X, Y = (c.ravel()[CELLS] for c in COARSE.centres())


def blocks(values):
    return values.reshape(2, 4, 4, 5, 4).mean(axis=(2, 4)).reshape(2, -1)[:, CELLS]


def test_the_mean_of_the_cells_within():
    np.testing.assert_allclose(average(FACTOR, COARSE, CELLS), blocks(VALUES), atol=1e-6)


def test_missing_cells_are_passed_over_and_an_empty_one_is_missing():
    holed = VALUES.copy()
    holed[:, :4, :4] = np.nan
    holed[0, 4, 8] = np.nan
    found = average(replace(FACTOR, values=holed), COARSE, CELLS)
    assert np.isnan(found[:, 0]).all()
    np.testing.assert_allclose(found[0, 1], np.nanmean(holed[0, 4:8, 8:12]), atol=1e-6)


def test_another_system_is_brought_over():
    """The same field on a grid in degrees: means of about the same cells."""
    longitude, latitude = moved("EPSG:32630", "EPSG:4326", *(c.ravel() for c in COARSE.centres()), "x")
    west, north = longitude.min() - 0.002, latitude.max() + 0.002
    degrees = Grid("EPSG:4326", (1e-4, 0, west, 0, -1e-4, north), 90, 100)
    slope = degrees.centres()[0][None].astype(np.float32) * np.ones((2, 1, 1), np.float32)
    found = average(Stack(slope, DATES, degrees, "heat"), COARSE, np.arange(20))
    np.testing.assert_allclose(found[0], longitude, atol=1e-4)
    assert 8 < cells_in_cell(degrees, COARSE, X, Y, "heat") < 13


def test_the_way_goes_by_the_sizes_of_cells():
    assert cells_in_cell(FINE, COARSE, X, Y, "heat") == pytest.approx(4)
    fine = in_space(FACTOR, "EPSG:32630", X, Y, "cell-size", COARSE, CELLS)
    np.testing.assert_allclose(fine, blocks(VALUES), atol=1e-6)
    wide = replace(FACTOR, values=VALUES[:, :4, :5], place=replace_grid(COARSE))
    plain = in_space(wide, "EPSG:32630", X, Y, "bilinear")
    found = in_space(wide, "EPSG:32630", X, Y, "cell-size", FINE, np.array([0, 5, 100]))
    np.testing.assert_array_equal(found, plain)
    np.testing.assert_array_equal(in_space(wide, "EPSG:32630", X, Y, "cell-size"), plain)


def replace_grid(grid):
    return Grid(grid.crs, grid.transform, grid.height, grid.width)


def test_points_and_smaller_cells_have_nothing_to_average_in():
    with pytest.raises(GroundCastError, match="cannot be averaged: the deformation are points"):
        in_space(FACTOR, "EPSG:32630", X, Y, "average")
    wide = replace(FACTOR, values=VALUES[:, :4, :5], place=COARSE)
    with pytest.raises(GroundCastError, match="its cells are the larger ones"):
        in_space(wide, "EPSG:32630", X, Y, "average", FINE, CELLS)
