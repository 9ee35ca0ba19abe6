"""Points to cells."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.rasterise import automatic_cell, to_grid
from groundcast.core.stack import Stack

DATES = np.array(["2020-01-01", "2020-01-13"], "datetime64[D]")


def points(x, y, values, coherence=None, crs="EPSG:32630"):
    x = np.array(x, float)
    places = Points(crs, x, np.array(y, float), np.arange(len(x)).astype(str))
    quality = {} if coherence is None else {"temporal_coherence": np.array(coherence, np.float32)}
    angle = np.linspace(30, 40, len(x)).astype(np.float32)
    return Stack(np.array(values, np.float32), DATES, places, incidence_deg=angle, quality=quality)


def test_cells_hold_means_counts_and_spreads():
    nan = np.nan
    stack = points([5, 8, 25], [5, 5, 25], [[1, 3, 7], [2, nan, nan]], [0.9, 0.3, 0.5])
    grid = to_grid(stack, 10)
    np.testing.assert_array_equal(grid.values[:, 2, 0], [2, 2])
    np.testing.assert_array_equal(grid.values[:, 0, 2], [7, nan])
    assert grid.values.shape == (2, 3, 3) and np.isfinite(grid.values).sum() == 3
    assert grid.quality["count"].tolist() == [[0, 0, 1], [0, 0, 0], [2, 0, 0]]
    assert grid.quality["spread"][2, 0] == pytest.approx(np.std([1, 3], ddof=1))
    assert np.isnan(grid.quality["spread"][0, 2])
    assert grid.incidence_deg[2, 0] == pytest.approx(32.5)


def test_coherence_weights_the_mean():
    grid = to_grid(points([5, 8], [5, 5], [[1, 3], [2, 6]], [0.9, 0.3]), 10, "coherence")
    np.testing.assert_allclose(grid.values.ravel(), [1.5, 3], rtol=1e-6)


@pytest.mark.parametrize("cell", [0.1, 0.3, 7, 100])
def test_every_point_lies_in_its_cell(cell):
    rng = np.random.default_rng(0)
    x, y = rng.uniform(-20, 20, (2, 60)) * cell / 5
    x[:5], y[:5] = np.round(x[:5] / cell) * cell, np.round(y[:5] / cell) * cell
    grid = to_grid(points(x, y, rng.normal(size=(2, 60))), cell)
    assert grid.quality["count"].sum() == 60
    centre_x, centre_y = grid.place.centres()
    held = grid.quality["count"] > 0
    for px, py in zip(x, y):
        away = np.maximum(np.abs(centre_x[held] - px), np.abs(centre_y[held] - py))
        assert away.min() <= cell / 2 * (1 + 1e-6)


def test_degrees_go_to_the_local_zone():
    grid = to_grid(points([-6.431, -6.430], [37.261, 37.262], np.ones((2, 2)), crs="EPSG:4326"), 50)
    assert grid.place.crs == "EPSG:32629" and grid.place.cell == (50, 50)
    assert grid.quality["count"].sum() == 2


def test_automatic_cell_is_twice_the_spacing_in_spite_of_pairs():
    x, y = (v.ravel() * 50.0 for v in np.meshgrid(np.arange(20), np.arange(20)))
    assert automatic_cell(points(x, y, np.ones((2, 400))).place) == 100
    close = points(np.r_[x, x + 1], np.r_[y, y], np.ones((2, 800))).place
    assert 80 <= automatic_cell(close) <= 110


def test_ustica_grid_keeps_every_point_and_the_mean(ustica):
    grid = to_grid(ustica, 100)
    assert grid.quality["count"].sum() == len(ustica.place)
    count, filled = grid.quality["count"], np.nan_to_num(grid.values)
    np.testing.assert_allclose((filled * count).sum((1, 2)), ustica.values.sum(1), rtol=1e-4, atol=1)
    assert 0 < np.nanmean(grid.quality["spread"]) < 10


@pytest.mark.parametrize(
    ("change", "cell", "weighting", "message"),
    [
        ({}, 0, "mean", "A cell size of 0 is too small"),
        ({}, 1e-4, "mean", r"Cells of 0.0001 make a grid of .* GB"),
        ({}, 10, "coherence", "no temporal coherence to weight by"),
        ({}, 10, "median", "There is no weighting 'median'"),
    ],
)
def test_what_cannot_be_gridded(change, cell, weighting, message):
    stack = replace(points([0, 90], [0, 90], np.ones((2, 2))), **change)
    with pytest.raises(GroundCastError, match=message):
        to_grid(stack, cell, weighting)


def test_raster_is_no_points():
    grid = to_grid(points([5], [5], np.ones((2, 1))), 10)
    with pytest.raises(GroundCastError, match="The data are a raster already"):
        to_grid(grid, 10)


def test_one_place_has_a_cell_too():
    assert automatic_cell(points(np.array([5.0]), np.array([5.0]), np.ones((2, 1))).place) == 100


def test_coherence_of_zero_everywhere_weighs_nothing():
    stack = points([5, 8], [5, 5], [[1, 3], [2, 4]], [0.0, np.nan])
    with pytest.raises(GroundCastError, match="coherence is 0 or missing at all 2 points"):
        to_grid(stack, 10, "coherence")
