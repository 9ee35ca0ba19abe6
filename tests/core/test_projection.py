"""Places of series in metres around their middle."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.projection import around_middle


def apart(places):
    return np.hypot(*(places[1] - places[0]))


def test_metres_keep_their_distances_and_lie_around_zero():
    places = around_middle("EPSG:3035", np.array([10.0, 30.0, 20.0]), np.array([5.0, 5.0, 35.0]))
    np.testing.assert_allclose(places, [[-10, -10], [10, -10], [0, 20]])


def test_degrees_become_metres():
    """A degree of latitude at 45 degrees is 111.13 km on the WGS 84 ellipsoid, one of longitude 78.85 km."""
    north = around_middle("EPSG:4326", np.array([10.0, 10.0]), np.array([44.5, 45.5]))
    east = around_middle("EPSG:4326", np.array([9.5, 10.5]), np.array([45.0, 45.0]))
    assert apart(north) == pytest.approx(111_130, rel=1e-3)
    assert apart(east) == pytest.approx(78_850, rel=1e-3)
    assert north[1, 1] > north[0, 1]
    assert east[1, 0] > east[0, 0]


def test_the_date_line_and_the_pole_are_no_obstacle():
    line = around_middle("EPSG:4326", np.array([179.999, -179.999]), np.array([66.0, 66.0]))
    pole = around_middle("EPSG:4326", np.array([0.0, 10.0]), np.array([-89.9, -89.9]))
    assert apart(line) < 100
    assert apart(pole) < 3000


def test_feet_become_metres():
    """EPSG:2263 counts in US feet."""
    places = around_middle("EPSG:2263", np.array([990_000.0, 991_000.0]), np.array([200_000.0, 200_000.0]))
    assert apart(places) == pytest.approx(304.8, rel=1e-3)


def test_unknown_places_stay_unknown():
    x, y = np.array([1.0, np.nan, 3.0]), np.array([1.0, 2.0, 1.0])
    assert around_middle("", x, y) is None
    assert around_middle("EPSG:3035", np.full(3, np.nan), y) is None
    np.testing.assert_allclose(around_middle("EPSG:3035", x, y), [[-1, 0], [np.nan, np.nan], [1, 0]])


def test_a_text_that_is_no_system_is_refused():
    with pytest.raises(GroundCastError) as raised:
        around_middle("nowhere", np.zeros(2), np.zeros(2))
    assert raised.value.code == "crs"
