"""A factor on the second axis before any run: added to the study, read by the worker at the place clicked."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import needs_data, needs_worker, points_layer
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import factor_at
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [needs_data, needs_worker]


def place(point):
    return QgsPointXY(*(float(v[point]) for v in sample_run.egms()[:2]))


def height_of_the_sun(days):
    """In degrees, over the year: computed, not made up."""
    year = (days - days.astype("datetime64[Y]")).astype(int)
    return -23.44 * np.cos(2 * np.pi * (year + 10) / 365)


@pytest.fixture
def stations(tmp_path):
    """Daily values at two places of the data, the second one degree higher."""
    path = tmp_path / "sun.csv"
    days = np.arange("2019-12-01", "2025-02-01", dtype="datetime64[D]")
    rows = ["name,lon,lat,date,value"]
    metres, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:3035", "EPSG:4326"))
    turn = QgsCoordinateTransform(metres, degrees, QgsProject.instance())
    for index, point in enumerate((5, 90)):
        there = turn.transform(place(point))
        x, y = there.x(), there.y()
        values = height_of_the_sun(days) + index
        rows += [f"S{index},{x},{y},{day},{value:.3f}" for day, value in zip(days, values)]
    path.write_text("\n".join(rows))
    return path


@pytest.fixture
def dock(qgis_app):
    study, window, middle = Study(), map_window(), place(5)
    window.reset(corner=(middle.x() - 200, middle.y() - 200))
    made = SeriesDock(window, None, study)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    window.window.resize(1280, 800)
    layer = points_layer()
    made.set_observed(ObservedResults(LayerPlaces(layer, "mm"), "Ustica"))
    made.show()
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)


def choose(dock, name):
    dock.extras.factors.menu().aboutToShow.emit()
    next(a for a in dock.extras.factors.menu().actions() if a.text() == name).trigger()


def test_before_a_run_the_worker_reads_the_factor_and_the_words_say_how(dock, stations, qtbot):
    assert not dock.extras.factors.isEnabled()
    study = dock._study
    study.factors = {"sun": str(stations)}
    study.changed()
    assert dock.extras.factors.isEnabled()
    dock.pick(place(5))
    choose(dock, "sun")
    assert "sun: reading…" in dock.readout.text()
    qtbot.waitUntil(lambda: dock.plot.factor is not None, timeout=60000)
    axis, days = dock.plot._factor.axes, dock.results.observed_dates
    assert axis.get_visible() and "sun" in axis.get_ylabel()
    np.testing.assert_allclose(axis.lines[0].get_ydata(), height_of_the_sun(days) + 0.5, atol=0.1)
    assert "sun: mean of its 2 stations" in dock.readout.text()

    # Another rule in step 2 is another question: the nearer station, 30 days before.
    study.alignment = {"sun": {"space": "inverse-distance", "time": "", "lag_days": 30}}
    study.changed()
    qtbot.waitUntil(lambda: "30 days before" in dock.readout.text(), timeout=60000)
    np.testing.assert_allclose(axis.lines[0].get_ydata(), height_of_the_sun(days - 30), atol=0.2)
    assert "the nearer ones weigh more" in dock.readout.text()

    # A click elsewhere: the other station is the nearer one, and the click itself did not wait.
    dock.pick(place(90))
    assert "sun: reading…" in dock.readout.text()
    qtbot.waitUntil(lambda: dock.plot.factor is not None, timeout=60000)
    np.testing.assert_allclose(axis.lines[0].get_ydata(), height_of_the_sun(days - 30) + 1, atol=0.2)
    map_window().window.grab().save(str(stations.parent / "factor.png"))

    study.factors = {}
    study.changed()
    assert not axis.get_visible() and not dock.extras.factors.isEnabled()


def test_a_factor_that_is_gone_is_one_sentence_and_asked_once(dock, tmp_path, qtbot):
    dock._study.factors = {"rain": str(tmp_path / "gone.csv")}
    dock._study.changed()
    dock.pick(place(5))
    choose(dock, "rain")
    qtbot.waitUntil(lambda: "gone.csv" in dock.notice.text(), timeout=60000)
    assert "rain" in dock.notice.text() and not dock.extras.reader.busy
    dock.redraw()
    assert not dock.extras.reader.busy and dock.plot.factor is None


def test_words_for_every_rule():
    found = {"name": "rain", "way": "nearest", "places": 1, "gridded": True, "lag_days": 0}
    found |= {"left_out": 0, "refused": ""}
    assert factor_at.told(found) == "rain: the factor's nearest cell"
    assert factor_at.told(found | {"way": "keep"}) == "rain: the factor's cell here"
    assert factor_at.told(found | {"way": "keep", "gridded": False}) == "rain: its station"
    assert "between" in factor_at.told(found | {"way": "bilinear"})
    assert "mean" in factor_at.told(found | {"way": "average"})
    assert "stations left out that do not cover the dates: 2" in factor_at.told(found | {"left_out": 2})
    assert factor_at.told(found | {"refused": "Rain ends."}).endswith("a run refuses it: Rain ends.")


def test_the_mode_of_the_study_and_its_held_back_dates_are_part_of_the_question():
    words = factor_at.Question("rain", "r.csv", 1.0, 2.0, "EPSG:4326", (), 0.0, (), "paper", 7).words()
    assert words[words.index("--mode") + 1] == "paper" and words[words.index("--hold-back") + 1] == "7"
    assert "--mode" not in factor_at.Question("rain", "r.csv", 1.0, 2.0, "EPSG:4326", ()).words()
