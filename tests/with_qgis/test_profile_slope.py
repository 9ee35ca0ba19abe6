"""How steeply the ground's motion rises along a profile: what it is, how it is drawn, said and exported."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis.profile_window import dock, needs_ustica, place, run  # noqa: F401
from groundcast.ui.profile_values import Profile
from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QApplication

pytestmark = needs_ustica


def view(dock, name):  # noqa: F811
    dock.extras.view_box.setCurrentIndex(dock.extras.view_box.findData(name))
    QApplication.processEvents()


def straight(places):
    """A profile that rises by 2 mm every 100 m, forecast by 3, with a gap in the middle."""
    distance = 100.0 * np.arange(places)
    rows = np.ones((1, places))
    observed = 0.02 * distance[None].copy()
    observed[0, 5:6] = np.nan
    day = np.array(["2024-01-01"], "datetime64[D]")
    return Profile(
        day, distance, distance, distance, observed, rows, 0.03 * distance[None], rows, rows, 200.0
    )


def test_a_slope_is_in_millimetres_a_kilometre_and_stops_at_a_gap():
    slope = straight(12).slope()
    beside = [4, 5, 6]
    assert np.isnan(slope.observed[0, beside]).all()
    np.testing.assert_allclose(np.delete(slope.observed[0], beside), 20.0)
    np.testing.assert_allclose(slope.forecast, 30.0)
    np.testing.assert_allclose(np.delete(slope.residual[0], beside), -10.0)
    assert slope.unit == "mm/km" and slope.is_slope and np.isnan(slope.spread).all()


def test_a_single_place_has_no_slope():
    assert straight(1).slope().empty


def test_the_view_draws_the_slope_of_the_curves_without_a_band(dock):  # noqa: F811
    observed, metres = dock.profile.observed, dock.profile.distance
    view(dock, "slope")
    np.testing.assert_allclose(dock.profile.observed, np.gradient(observed, metres / 1000, axis=1))
    assert dock.plot.objectName() == "gcProfilePlot" and dock.plot.band == ""
    assert dock.plot.top.get_ylabel() in ("Slope (mm/km)", "mm/km")
    index = int(np.flatnonzero(np.isfinite(dock.profile.observed[0]))[0])
    dock.read_out(index)
    assert "mm/km" in dock.readout.toolTip()
    view(dock, "curves")
    np.testing.assert_array_equal(dock.profile.observed, observed)
    assert dock.plot.band == dock.swath.band


def test_the_table_says_that_it_is_a_slope(dock, tmp_path):  # noqa: F811
    view(dock, "slope")
    dock.export(tmp_path / "slope.csv")
    rows = list(csv.DictReader((tmp_path / "slope.csv").read_text(encoding="utf-8").splitlines()))
    index = int(np.flatnonzero(np.isfinite(dock.profile.observed[0]))[0])
    assert float(rows[index]["observed_mm_per_km"]) == pytest.approx(
        dock.profile.observed[0, index], abs=1e-3
    )
    dock.export(tmp_path / "slope.svg")
    assert "Slope (mm/km)" in (tmp_path / "slope.svg").read_text(encoding="utf-8")


def test_lines_together_have_slopes_too(dock):  # noqa: F811
    dock.drawn(QgsGeometry.fromPolylineXY([place(-300, 150), place(300, 250)]), dock.results.crs)
    QApplication.processEvents()
    dock.lines.take(dock.layer.names())
    view(dock, "slope")
    assert len(dock.named) == 2 and all(line.profile.is_slope for line in dock.named)
    assert dock.plot.objectName() == "gcLinesPlot"
