"""Factors in space."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid, Points
from groundcast.core.spread import in_space
from groundcast.core.stack import Stack

DATES = np.array(["2020-01-01", "2020-02-01"], "datetime64[D]")
GRID = Grid("EPSG:32630", (100.0, 0.0, 1000.0, 0.0, -100.0, 5000.0), 3, 4)
VALUES = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
RASTER = Stack(VALUES, DATES, GRID, kind="ndvi", unit="", sign="")


def stations(x, y, values, crs="EPSG:32630"):
    places = Points(crs, np.array(x, float), np.array(y, float), np.array(["a", "b", "c"][: len(x)]))
    return Stack(np.array(values, np.float32), DATES, places, kind="rain", unit="mm", sign="")


def test_cells_that_the_series_touch_are_kept_once():
    x, y = np.array([1010.0, 1090.0, 1350.0, 99999.0]), np.array([4990.0, 4910.0, 4750.0, 0.0])
    assert in_space(RASTER, "EPSG:32630", x, y).tolist() == [[0, 11], [12, 23]]


def test_other_reference_system_is_followed():
    from pyproj import Transformer

    x, y = np.array([1050.0, 1350.0]), np.array([4950.0, 4750.0])
    degrees = Transformer.from_crs("EPSG:32630", "EPSG:4326", always_xy=True).transform(x, y)
    assert in_space(RASTER, "EPSG:4326", *degrees, "nearest").tolist() == [[0, 11], [12, 23]]


def test_bilinear_is_exact_on_a_plane_and_ignores_missing_cells():
    x, y = np.array([1070.0, 1260.0]), np.array([4930.0, 4820.0])
    plane = (x - 1050) / 100 + 4 * (4950 - y) / 100
    np.testing.assert_allclose(in_space(RASTER, "EPSG:32630", x, y, "bilinear")[0], plane, atol=1e-4)
    holed = VALUES.copy()
    holed[:, 0, 0] = np.nan
    assert np.isfinite(in_space(replace(RASTER, values=holed), "EPSG:32630", x, y, "bilinear")).all()


def test_raster_elsewhere_or_too_small_is_refused():
    with pytest.raises(GroundCastError, match="The factor ndvi covers none of the series"):
        in_space(RASTER, "EPSG:32630", np.array([0.0]), np.array([0.0]))
    with pytest.raises(GroundCastError, match="The factor ndvi covers only 1 of 2 of the series"):
        in_space(RASTER, "EPSG:32630", np.array([1010.0, 9000.0]), np.array([4990.0, 4990.0]), "nearest")


def test_unknown_reference_system_is_refused():
    with pytest.raises(GroundCastError, match="The factor ndvi cannot be placed: its coordinate reference"):
        in_space(RASTER, "", np.array([1010.0]), np.array([4990.0]))


def test_stations_are_kept_or_spread():
    gauges = stations([0, 10], [0, 0], [[1, 3], [np.nan, 5]])
    x, y = np.array([0.0, 5.0, 9.0]), np.zeros(3)
    assert in_space(gauges, "EPSG:32630", x, y).shape == (2, 2)
    assert in_space(gauges, "EPSG:32630", x, y, "nearest")[0].tolist() == [1, 1, 3]
    spread = in_space(gauges, "EPSG:32630", x, y, "inverse-distance")
    weight = (1 / 81, 1.0)
    np.testing.assert_allclose(spread[0], [1, 2, (weight[0] + 3 * weight[1]) / sum(weight)], rtol=1e-5)
    np.testing.assert_allclose(spread[1, 1:], 5)


def test_station_places_must_be_known_to_spread():
    gauges = stations([np.nan], [np.nan], [[1], [2]], "")
    assert in_space(gauges, "EPSG:32630", np.zeros(3), np.zeros(3)).shape == (2, 1)
    with pytest.raises(GroundCastError, match="places of the stations of rain are unknown"):
        in_space(gauges, "EPSG:32630", np.zeros(3), np.zeros(3), "nearest")


def test_way_must_suit_the_factor():
    with pytest.raises(GroundCastError, match="ndvi is a raster, which cannot be resampled by"):
        in_space(RASTER, "EPSG:32630", np.zeros(1), np.zeros(1), "inverse-distance")
