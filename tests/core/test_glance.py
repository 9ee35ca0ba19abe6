"""A stack at a glance: what the small map and the sample series say is what the stack holds."""

import json
from dataclasses import replace

import numpy as np
from groundcast.core.baselines.regression import velocity
from groundcast.core.glance import glance
from groundcast.core.grid import Grid, Points
from groundcast.core.stack import Stack

DATES = np.datetime64("2020-01-01") + 12 * np.arange(30)


def test_ustica_in_a_few_numbers(ustica):
    found = glance(ustica)
    assert len(json.dumps(found)) < 60_000 and found["what"] == "velocity"
    rows = found["map"]["rows"]
    assert max(len(rows), len(rows[0])) <= 57
    x, y = ustica.coordinates()
    assert found["map"]["left"] == x.min() and found["map"]["top"] == y.max()
    days = (ustica.dates - ustica.dates[0]).astype(float)
    speeds = np.sort(velocity(ustica.series, days))
    told = [sample["value"] for sample in found["series"]]
    np.testing.assert_allclose(told, np.quantile(speeds, [0.02, 0.5, 0.98]), atol=0.05)
    at = int(np.argmin(np.hypot(x - found["series"][0]["x"], y - found["series"][0]["y"])))
    np.testing.assert_allclose(found["series"][0]["values"], ustica.series[:, at], rtol=1e-3)


def test_north_is_the_first_row_and_empty_cells_are_null():
    grid = Grid("EPSG:32630", (10.0, 0.0, 0.0, 0.0, -10.0, 20.0), 2, 3)
    slope = np.array([[1.0, 2.0, np.nan], [-1.0, -2.0, -3.0]])
    years = (DATES - DATES[0]).astype(float) / 365.25
    found = glance(Stack((years[:, None, None] * slope).astype(np.float32), DATES, grid))
    north, south = found["map"]["rows"]
    np.testing.assert_allclose(north[:2], [1, 2], rtol=1e-3)
    assert north[2] is None
    np.testing.assert_allclose(south, [-1, -2, -3], rtol=1e-3)


def test_a_factor_shows_its_mean_and_stations_without_places_no_map():
    unknown = np.full(2, np.nan)
    values = np.array([[1.0, 5.0], [3.0, np.nan]], np.float32)
    stack = Stack(values, DATES[:2], Points("", unknown, unknown, np.array(["a", "b"])), "rain", "mm", "")
    found = glance(stack)
    assert found["what"] == "mean" and found["map"] is None
    # The other station holds half as many values: samples are of the fullest series.
    assert [sample["value"] for sample in found["series"]] == [2.0]


def test_a_stack_without_values_shows_nothing():
    grid = Grid("", (1.0, 0.0, 0.0, 0.0, -1.0, 2.0), 2, 2)
    empty = Stack(np.full((3, 2, 2), np.nan, np.float32), DATES[:3], grid)
    assert glance(empty) == {"what": "velocity", "map": None, "series": []}
    assert glance(replace(empty, values=np.ones((3, 2, 2), np.float32)))["map"] is not None
