"""The operator against the plain sum over disks, on every kind of grid."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.hydrology import operator as forms
from groundcast.core.hydrology.cells import cells_of, distance_km
from groundcast.core.hydrology.loading import disk_response
from groundcast.core.hydrology.love_numbers import bundled
from groundcast.core.hydrology.operator import Bands, Pairs, Plane, loading_operator

from .conftest import ease

GRIDS = {
    "ease": ease(7, 9),
    "degrees": Grid("EPSG:4326", (1.0, 0.0, 96.0, 0.0, -1.0, 45.0), 7, 9),
    "utm": Grid("EPSG:32647", (25_000.0, 0.0, 400_000.0, 0.0, -25_000.0, 2_900_000.0), 7, 9),
}


def plain_sum(cells, water):
    """Every cell's disk, evaluated exactly at every other cell."""
    answer, love = np.zeros(water.shape), bundled()
    for at in np.ndindex(*water.shape):
        apart = distance_km(cells.longitude[at], cells.latitude[at], cells.longitude, cells.latitude)
        moved = disk_response(cells.radius_km[at], apart.ravel(), love).reshape(water.shape)
        answer += water[at] / 1000.0 * moved
    return answer


@pytest.mark.parametrize(("name", "form"), [("ease", Bands), ("degrees", Bands), ("utm", Pairs)])
def test_operator_is_the_sum_over_disks(name, form, waves):
    cells = cells_of(GRIDS[name], "The prior")
    operator = loading_operator(cells, bundled())
    water = waves(cells.grid.shape, 100.0)
    exact = plain_sum(cells, water)
    assert isinstance(operator, form)
    assert np.abs(operator(water) - exact).max() < 2e-3 * np.abs(exact).max()


def test_one_kernel_for_a_large_projected_grid_says_how_far_off_it_is(monkeypatch, waves):
    monkeypatch.setattr(forms, "LARGEST_FULL", 10)
    cells = cells_of(GRIDS["utm"], "The prior")
    operator = loading_operator(cells, bundled())
    water = waves(cells.grid.shape, 100.0)
    exact = plain_sum(cells, water)
    assert isinstance(operator, Plane)
    assert "% off" in operator.note
    assert np.abs(operator(water) - exact).max() < 5e-3 * np.abs(exact).max()


def test_a_projection_that_bends_is_refused():
    wide = Grid("EPSG:32647", (25_000.0, 0.0, -900_000.0, 0.0, -25_000.0, 5_200_000.0), 120, 120)
    with pytest.raises(GroundCastError, match="Distances in the grid's projection are up to"):
        loading_operator(cells_of(wide, "The prior"), bundled())


def test_members_are_moved_together_and_water_moves_down(small, waves):
    operator = loading_operator(small, bundled())
    members = np.stack([waves(small.grid.shape, seed=s) for s in range(5)])
    assert operator(members) == pytest.approx(np.stack([operator(m) for m in members]), abs=1e-5)
    assert (operator(np.ones(small.grid.shape, np.float32)) < 0).all()


def test_figures_of_the_literature():
    """100 mm: 0.27 mm under one cell, 1.1 mm under 7 x 7 cells, 3.0 mm with a halo of 12 cells."""
    cells = cells_of(ease(31, 31), "The prior")
    operator = loading_operator(cells, bundled())
    middle = slice(12, 19)
    one, area = np.zeros((2, 31, 31), np.float32)
    one[15, 15] = 100
    area[middle, middle] = 100
    answers = operator(np.stack([one, area, np.full((31, 31), 100, np.float32)]))[:, 15, 15]
    assert answers == pytest.approx([-0.27, -1.1, -3.0], rel=0.06)


def test_cells_have_the_area_of_their_grid():
    """EASE-Grid 2.0 has equal areas; a degree is as wide as its latitude allows."""
    assert cells_of(ease(40, 5), "x").area_km2 == pytest.approx(25.02526**2, rel=1e-4)
    degrees = cells_of(GRIDS["degrees"], "x")
    assert degrees.area_km2[0, 0] == pytest.approx(8_800, rel=0.01)
    assert degrees.area_km2[6, 0] > degrees.area_km2[0, 0]
    assert degrees.spacing_km[0] == pytest.approx(111.2, abs=0.1)


def test_distances_are_those_of_great_circles():
    assert distance_km(0, 0, 90, 0) == pytest.approx(np.pi / 2 * 6371)
    assert distance_km(10, 50, 10, 50) == 0


def test_a_grid_without_reference_system_is_refused():
    with pytest.raises(GroundCastError, match="The prior has no coordinate reference system"):
        cells_of(Grid("", (1, 0, 0, 0, -1, 0), 3, 3), "The prior")


def test_cells_off_the_earth_are_refused():
    with pytest.raises(GroundCastError, match="outside of what EPSG:6933 covers"):
        cells_of(ease(10, 10, top=9_000_000.0), "The prior")
