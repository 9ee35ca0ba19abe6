"""A panel inside a model file comes back as it was, its places too."""

import numpy as np
import pytest
from groundcast.core.grid import Grid, Points
from groundcast.core.job import Preparation
from groundcast.core.panels import panels
from groundcast.core.stack import Stack
from groundcast.worker import record

DATES = np.datetime64("2020-01-01") + 12 * np.arange(9)


def stack(kind):
    values = np.random.default_rng(0).normal(size=(9, 12)).astype(np.float32)
    values[:, 3] = np.nan
    if kind == "grid":
        return Stack(
            values.reshape(9, 3, 4), DATES, Grid("EPSG:32630", (10.0, 0.0, 0.0, 0.0, -10.0, 30.0), 3, 4)
        )
    x, y = np.linspace(10, 10.01, 12), np.linspace(45, 45.02, 12)
    return Stack(values, DATES, Points("EPSG:4326", x, y, np.arange(12).astype(str)))


@pytest.mark.parametrize("kind", ["grid", "points"])
def test_the_panel_comes_back_with_its_places(kind):
    given = stack(kind)
    (panel,) = panels(given, {}, [], Preparation())
    assert panel.places.shape == (11, 2)
    again, _ = record.unpack(*record.pack(panel, given, "#56B4E9", {}, 2))
    np.testing.assert_array_equal(again.places, panel.places)
    np.testing.assert_array_equal(again.values, panel.values)
