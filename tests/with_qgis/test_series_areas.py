"""Several areas at once in the Series dock: mean and spread each, in their colours."""

import csv
from threading import Event, current_thread, main_thread

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.area_mean import together
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.plots.colours import region_style
from groundcast.ui.run_results import RunResults
from groundcast.ui.study import Study
from groundcast.ui.study_layers import MARK
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
SIZE = 800.0


def boxes(results):
    """A box in each region of the run, and one more that spans both; called A, B and C."""
    west, east = (results._file("observed", name).extent() for name in "AB")
    edge = (west.xMaximum() + east.xMinimum()) / 2
    middle = results.extent().center().y()
    spans = ((edge - SIZE, edge - 50), (edge + 50, edge + SIZE), (edge - SIZE, edge + SIZE))
    return {
        name: QgsRectangle(low, middle - SIZE, high, middle + SIZE) for name, (low, high) in zip("ABC", spans)
    }


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture
def regions(qgis_app, run):
    """The study's layer of regions."""
    layer = QgsVectorLayer(f"Polygon?crs={sample_run.CRS}&field=name:string", "Regions", "memory")
    for name, box in boxes(RunResults(run)).items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature["name"] = name
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    layer.setCustomProperty(MARK, "regions")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def opened(regions, run):
    window, made = map_window(), []

    def open_dock(study=None, shown=True):
        dock = SeriesDock(window, None, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.window.resize(1000, 800)
        made.append(dock)
        if shown:
            dock.set_run(run)
            dock.show()
        for _ in range(20):
            QApplication.processEvents()
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    window.window.resize(400, 400)


def line(menu, *texts):
    """The action of a menu, or of the menu in it."""
    found = next(action for action in menu.actions() if action.text() == texts[0])
    return line(found.menu(), *texts[1:]) if len(texts) > 1 else found


def all_found(dock):
    return bool(dock.keeping.all) and all(each.found is not None for each in dock.keeping.all)


def observed_mean(results, names, box):
    parts = [results.values_in("observed", name, box)[1] for name in names]
    values = np.concatenate(parts, axis=1)
    return np.nanmean(values, axis=1), np.nanstd(values, axis=1), np.isfinite(values).any(axis=0).sum()


def test_all_regions_are_drawn_each_with_its_spread_in_its_colour(opened, run, qtbot, tmp_path):
    dock, menu = opened(), QMenu()
    dock.area.fill(menu)
    assert not line(menu, "Region B").icon().isNull()
    line(menu, "All of them").trigger()
    qtbot.waitUntil(lambda: dock.series is not None and all_found(dock), timeout=20000)
    assert dock.series.region == "A"
    names = [each.name for each in dock.keeping.all]
    colours = [each.colour for each in dock.keeping.all]
    assert names == ["Region B", "Region C"] and colours == [region_style(name).colour for name in "BC"]
    results = RunResults(run)
    mean, spread, _ = observed_mean(results, "B", boxes(results)["B"])
    other = dock.keeping.all[0].found
    known = np.isfinite(other.observed)
    np.testing.assert_allclose(other.observed[known], mean, atol=1e-3)
    np.testing.assert_allclose(other.spread[known], spread, atol=1e-3)
    bands = dock.plot._spread
    assert bands.band.get_visible() and bands.others.get_visible() and len(bands.others.get_paths()) == 2
    assert [tuple(each[:3]) for each in bands.others.get_facecolor()] == [rgb(colour) for colour in colours]
    dock.export(tmp_path / "means.csv")
    rows = list(csv.DictReader((tmp_path / "means.csv").read_text(encoding="utf-8").splitlines()))
    assert float(rows[0]["Region B observed_spread_mm"]) == pytest.approx(other.spread[0], abs=1e-3)


def rgb(colour):
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def test_one_more_is_chosen_beside_the_one_shown_and_once_only(opened, qtbot):
    dock, menu = opened(), QMenu()
    dock.area.fill(menu)
    line(menu, "Beside the one shown", "Region B").trigger()
    # Nothing was shown yet: it is the one shown.
    qtbot.waitUntil(lambda: dock.series is not None and dock.series.region == "B", timeout=20000)
    assert dock.keeping.all == []
    for _ in range(2):
        line(menu, "Beside the one shown", "Region A").trigger()
    qtbot.waitUntil(lambda: all_found(dock), timeout=20000)
    assert [each.found.region for each in dock.keeping.all] == ["A"] and dock.series.region == "B"
    dock.keep_action.trigger()
    assert dock.keeping.all[1].colour == region_style("B").colour


def test_an_area_across_two_regions_holds_the_cells_of_both(run):
    results = RunResults(run)
    box = boxes(results)["C"]
    series, spread = results.series_in(box)
    mean, deviation, count = observed_mean(results, "AB", box)
    assert series.where == f"Mean of {count} pixels" and series.region == "A, B"
    known = np.isfinite(series.observed)
    np.testing.assert_allclose(series.observed[known], mean, atol=1e-3)
    np.testing.assert_allclose(spread[known], deviation, atol=1e-3)
    alone, _ = results.series_in(boxes(results)["B"])
    assert alone.region == "B"


def test_places_that_two_files_hold_count_once():
    days = np.array(["2020-01-01", "2020-01-13"], "datetime64[D]")
    one = (days, np.array([[1.0, np.nan], [2.0, np.nan]]), np.array([0.0, 1.0]), np.array([5.0, 5.0]))
    two = (days[1:], np.array([[7.0, 8.0]]), np.array([1.0, 2.0]), np.array([5.0, 5.0]))
    dates, values, x, _ = together([one, two])
    assert list(dates) == list(days) and list(x) == [0.0, 1.0, 2.0]
    np.testing.assert_array_equal(values, [[1, np.nan, np.nan], [2, 7, 8]])


def test_kept_areas_are_read_beside_the_events_when_a_project_opens(opened, run, qtbot, monkeypatch):
    study = Study()
    dock, menu = opened(study), QMenu()
    dock.area.fill(menu)
    line(menu, "All of them").trigger()
    qtbot.waitUntil(lambda: dock.series is not None and all_found(dock), timeout=20000)
    go, readers, own = Event(), [], RunResults.series_in

    def slow(self, *arguments):
        readers.append(current_thread())
        go.wait(20)
        return own(self, *arguments)

    monkeypatch.setattr(RunResults, "series_in", slow)
    # Whoever waited for the first answer here would wait for ever.
    again = opened(Study.from_dict(study.to_dict()))
    qtbot.waitUntil(lambda: bool(readers), timeout=20000)
    assert [each.found for each in again.keeping.all] == [None, None]
    go.set()
    qtbot.waitUntil(lambda: all_found(again), timeout=20000)
    assert main_thread() not in readers and again.series is not None


def test_a_kept_area_that_is_let_go_while_it_is_read_stays_away(opened, run, qtbot, monkeypatch):
    go, own = Event(), RunResults.series_in
    dock, menu = opened(), QMenu()
    dock.area.fill(menu)
    line(menu, "Region A").trigger()
    qtbot.waitUntil(lambda: dock.series is not None, timeout=20000)

    def slow(self, *arguments):
        go.wait(20)
        return own(self, *arguments)

    monkeypatch.setattr(RunResults, "series_in", slow)
    line(menu, "Beside the one shown", "Region B").trigger()
    line(menu, "Beside the one shown", "Region C").trigger()
    QApplication.processEvents()
    dock.clear_action.trigger()
    dock.clear_action.trigger()
    go.set()
    qtbot.wait(200)
    assert dock.keeping.all == [] and not dock.plot.kept.lines
