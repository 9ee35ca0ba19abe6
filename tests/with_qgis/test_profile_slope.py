"""How steeply the ground's motion rises along a profile: what it is, how it is drawn, said and exported."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.profile_values import Profile
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


def place(east=0.0, north=0.0):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def dock(qgis_app, run, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    corner = place(-500, -500)
    window = map_window().reset(corner=(corner.x(), corner.y()), size=1000)
    made = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(run)
    made.show()
    window.window.resize(1200, 900)
    QApplication.processEvents()
    made.drawn(QgsGeometry.fromPolylineXY([place(-300), place(300, 100)]), made.results.crs)
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def view(dock, name):
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


def test_the_view_draws_the_slope_of_the_curves_without_a_band(dock):
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


def test_the_table_says_that_it_is_a_slope(dock, tmp_path):
    view(dock, "slope")
    dock.export(tmp_path / "slope.csv")
    rows = list(csv.DictReader((tmp_path / "slope.csv").read_text(encoding="utf-8").splitlines()))
    index = int(np.flatnonzero(np.isfinite(dock.profile.observed[0]))[0])
    assert float(rows[index]["observed_mm_per_km"]) == pytest.approx(
        dock.profile.observed[0, index], abs=1e-3
    )
    dock.export(tmp_path / "slope.svg")
    assert "Slope (mm/km)" in (tmp_path / "slope.svg").read_text(encoding="utf-8")


def test_lines_together_have_slopes_too(dock):
    dock.drawn(QgsGeometry.fromPolylineXY([place(-300, 150), place(300, 250)]), dock.results.crs)
    QApplication.processEvents()
    dock.lines.take(dock.layer.names())
    view(dock, "slope")
    assert len(dock.named) == 2 and all(line.profile.is_slope for line in dock.named)
    assert dock.plot.objectName() == "gcLinesPlot"
