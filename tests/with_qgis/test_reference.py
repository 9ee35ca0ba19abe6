"""The movable reference: chosen on the map, taken off every series and profile, kept, and taken away."""

from threading import Event, current_thread, main_thread

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.reference import Reference
from groundcast.ui.run_results import RunResults
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


FIRST = {"raster": 4000, "points": 100}
"""The point that a test calls 0: a run at points holds the first 600 only."""
START = [0]


def place(point):
    return QgsPointXY(*(float(v[START[0] + point]) for v in sample_run.egms()[:2]))


@pytest.fixture(scope="module", params=["raster", "points"])
def run(request, tmp_path_factory):
    START[0] = FIRST[request.param]
    write = {"raster": sample_run.write_raster_run, "points": sample_run.write_point_run}[request.param]
    return write(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def window(qgis_app, run):
    middle = place(0)
    return map_window().reset(corner=(middle.x() - 200, middle.y() - 200))


@pytest.fixture
def docks(window, run):
    study = Study()
    reference = Reference(study)
    made = [SeriesDock(window, reference), ProfileDock(window, reference)]
    window.window.resize(1000, 800)
    for dock in made:
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.set_run(run)
        dock.show()
    QApplication.processEvents()
    middle = place(0)
    window.reset(corner=(middle.x() - 200, middle.y() - 200))
    yield (*made, study)
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    reference.close()
    window.window.resize(400, 400)


def at(dock, point):
    return dock.results.series_at(place(point), 5.0)


def test_a_click_with_shift_sets_the_reference_of_series_and_profile(window, docks):
    series, profile, study = docks
    series.tool.start()
    series.pick(place(0))
    before = series.series
    middle = window.mapCanvas().extent().center()
    there = place(0)
    window.click(there.x() - middle.x(), there.y() - middle.y(), modifier=Qt.KeyboardModifier.ShiftModifier)
    own = series.reference.series(series.results)
    np.testing.assert_array_equal(own.observed, before.observed)
    assert series.chip.chip.text() == f"Reference: {before.where}  ✕" == profile.chip.chip.text()
    assert np.nanmax(np.abs(series.series.observed)) == 0 and np.nanmax(np.abs(series.series.median)) == 0
    assert study.reference["crs"] == "EPSG:3035"


def test_observed_and_forecast_are_less_those_of_the_reference(docks):
    series, _, _ = docks
    series.pick(place(0))
    found, own = series.series, at(series, 200)
    series.chip.take(QgsRectangle(place(200), place(200)))
    shown = series.series
    np.testing.assert_allclose(shown.observed, found.observed - own.observed)
    np.testing.assert_allclose(shown.median, found.median - own.median)
    np.testing.assert_allclose(shown.held_back, found.held_back - own.held_back)
    np.testing.assert_allclose(shown.upper - shown.lower, found.upper - found.lower, atol=1e-4)
    np.testing.assert_allclose(shown.residual, found.residual - own.residual, atol=1e-4)
    assert "relative to" in series.plot.title
    np.testing.assert_allclose(series.plot._dots.get_ydata(), shown.observed[shown.known])


def test_taking_it_away_gives_the_values_back(docks):
    series, _, study = docks
    series.pick(place(0))
    before = series.series.observed.copy()
    series.chip.take(QgsRectangle(place(200), place(200)))
    assert not np.array_equal(series.series.observed, before, equal_nan=True)
    series.chip.chip.click()
    np.testing.assert_array_equal(series.series.observed, before)
    assert study.reference == {} and not series.chip.chip.isVisible()


def test_kept_series_follow_and_an_area_is_its_mean(docks, qtbot):
    series, _, _ = docks
    series.pick(place(0))
    series.pick(place(100), keep=True)
    centre = place(200)
    box = QgsRectangle(centre.x() - 150, centre.y() - 150, centre.x() + 150, centre.y() + 150)
    mean = series.results.series_in(box)[0]
    kept = at(series, 0)
    series.chip.take(box)
    qtbot.waitUntil(lambda: series.reference.on, timeout=20000)
    np.testing.assert_allclose(series._kept[0].observed, kept.observed - mean.observed, atol=1e-4)
    assert series.chip.chip.text().startswith("Reference: Mean of")


def test_a_slow_box_is_read_beside_the_window_and_once(docks, qtbot, monkeypatch):
    series, go, own, asked = docks[0], Event(), RunResults.series_in, []

    def slow(self, *words):
        beside = current_thread() is not main_thread()
        asked.append((self is series.results, beside))
        if beside:
            go.wait(10)
        return own(self, *words)

    monkeypatch.setattr(RunResults, "series_in", slow)
    series.pick(place(0))
    centre = place(200)
    series.chip.take(QgsRectangle(centre.x() - 150, centre.y() - 150, centre.x() + 150, centre.y() + 150))
    assert not series.reference.on and "Reading the mean" in series.notice.text()
    go.set()
    qtbot.waitUntil(lambda: series.reference.on, timeout=20000)
    assert (True, False) not in asked, "read again in the main thread"
    assert series.chip.chip.text().startswith("Reference: Mean of") and not series.notice.isVisible()
    asked.clear()
    for dock in docks[:2]:
        dock.chip.show()
    assert not asked, "each dock keeps what was read"


def test_a_profile_is_relative_date_by_date(docks):
    _, profile, _ = docks
    ends = place(0), QgsPointXY(place(0).x() + 800, place(0).y() + 300)
    profile.drawn(QgsGeometry.fromPolylineXY(ends), QgsCoordinateReferenceSystem("EPSG:3035"))
    before, own = profile.profile, at(profile, 200)
    profile.chip.take(QgsRectangle(place(200), place(200)))
    after = profile.profile
    for d, date in enumerate(after.dates):
        i = int(np.flatnonzero(own.dates == date)[0])
        ahead = own.median[i] if np.isfinite(own.median[i]) else own.held_back[i]
        np.testing.assert_allclose(after.observed[d], before.observed[d] - own.observed[i], atol=1e-4)
        np.testing.assert_allclose(after.forecast[d], before.forecast[d] - ahead, atol=1e-4)
    profile.layer.layer().rollBack()


def test_the_button_takes_the_next_click_and_gives_the_tool_back(window, docks):
    series, _, _ = docks
    series.chip.action.trigger()
    assert series.chip.tool.active
    there, middle = place(0), window.mapCanvas().extent().center()
    window.click(there.x() - middle.x(), there.y() - middle.y())
    assert not series.chip.tool.active and window.mapCanvas().mapTool() is window.pan
    assert series.reference.on and len(series.chip._marks) == 2


def test_a_place_without_values_is_not_taken(docks):
    series, _, _ = docks
    series.chip.take(QgsRectangle(0, 0, 0, 0))
    assert series.notice.text() == "No values at this place. Click where there are some."
    assert not series.reference.on


def test_a_study_brings_its_reference_back(docks, run):
    series, _, study = docks
    series.pick(place(0))
    series.chip.take(QgsRectangle(place(200), place(200)))
    again = Study.from_dict(study.to_dict())
    other = Reference(again)
    np.testing.assert_array_equal(
        other.series(series.results).observed, series.reference.series(series.results).observed
    )
    study.become(Study())
    assert not series.reference.on and not series.chip.chip.isVisible()
    other.close()


def test_what_is_told_of_a_threshold_ends(docks):
    series, _, _ = docks
    series.pick(place(0))
    series.results.report["job"] = {"threshold_mm": -5.0}
    assert series._threshold() == ("below", -5.0)
    series.chip.take(QgsRectangle(place(200), place(200)))
    assert series._threshold() is None
    assert not np.isfinite(series.series.chance).any()
