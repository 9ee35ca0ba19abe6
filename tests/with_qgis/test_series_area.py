"""The mean and spread of a region, of selected polygons and of a box: clicked, drawn, exported and kept."""

import csv
from threading import Event

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import area_mean, map_place
from groundcast.ui.area import Area
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_words import where
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.observed.table import TablePlaces, write_table
from groundcast.ui.run_results import RunResults
from groundcast.ui.study import Study
from groundcast.ui.study_layers import MARK
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def middle():
    return [float(v[4000]) for v in sample_run.egms()[:2]]


def triangle(size=600.0):
    x, y = middle()
    corners = ((x - size, y - size), (x + size, y - size), (x, y + size), (x - size, y - size))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])


def polygons(name, named, mark=""):
    """A layer of the project with one triangle, called `named`."""
    layer = QgsVectorLayer(f"Polygon?crs={sample_run.CRS}&field=name:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(triangle())
    feature["name"] = named
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    if mark:
        layer.setCustomProperty(MARK, mark)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    gridded = sample_run.write_raster_run(folder / "run-1-seasonal")
    return gridded, sample_run.write_point_run(folder / "run-2-seasonal", 4100)


@pytest.fixture
def opened(qgis_app, runs):
    """(folder, study) → a dock whose tool is on, taken down after the test."""
    window, made = map_window(), []
    x, y = middle()

    def open_dock(folder=runs[0], study=None):
        dock = SeriesDock(window, None, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        if folder is not None:
            dock.set_run(folder)
        dock.show()
        window.window.resize(1000, 800)
        for _ in range(20):
            QApplication.processEvents()
        window.reset(corner=(x - 200, y - 200))
        dock.tool.start()
        made.append(dock)
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def double_click(key=NO_KEY):
    window = map_window()
    window.hover(0, 0)
    QTest.mouseClick(window.mapCanvas().viewport(), LEFT, key, window.pixel(0, 0))
    QTest.mouseDClick(window.mapCanvas().viewport(), LEFT, key, window.pixel(0, 0))


def until(qtbot, dock, words="Mean of "):
    qtbot.waitUntil(lambda: dock.series is not None and dock.series.where.startswith(words), timeout=20000)


def wanted(results, shape):
    """Mean, spread and count of the cells whose centres QGIS itself finds in a shape."""
    best = None
    for region in results.regions:
        _, values, x, y = results.values_in("observed", region, shape.boundingBox())
        inside = np.array([shape.contains(QgsPointXY(*at)) for at in zip(x, y)], bool)
        values = values[:, inside]
        if best is None and np.isfinite(values).any():
            best = (
                np.nanmean(values, axis=1),
                np.nanstd(values, axis=1),
                np.isfinite(values).any(axis=0).sum(),
            )
    return best


def test_an_outline_holds_what_lies_in_its_parts_and_not_in_their_holes():
    shape = QgsGeometry.fromWkt(
        "MultiPolygon(((0 0,10 1,9 9,1 10,0 0),(3 3,6 3,5 6,3 3)),((20 0,30 0,25 9,20 0)))"
    )
    crs = QgsCoordinateReferenceSystem(sample_run.CRS)
    x, y = np.random.default_rng(0).uniform(-2, 32, (2, 3000))
    inside = [shape.contains(QgsPointXY(*place)) for place in zip(x, y)]
    assert 300 < sum(inside) < 1500
    np.testing.assert_array_equal(Area(shape, crs).outline(crs).holds(x, y), inside)


def test_many_strips_give_what_one_gives(runs, monkeypatch):
    results, box = RunResults(runs[0]), triangle().boundingBox()
    outline = Area(triangle(), results.crs).outline(results.crs)
    whole, spread = results.series_in(box, outline)
    monkeypatch.setattr(area_mean, "AT_ONCE", 2000.0)
    parts, other = results.series_in(box, outline)
    assert parts.where == whole.where
    np.testing.assert_allclose(parts.observed, whole.observed, atol=1e-4)
    np.testing.assert_allclose(other, spread, atol=1e-4)


def test_with_ctrl_a_double_click_and_a_box_keep_what_was_shown_alone(opened, qtbot):
    ctrl, window = Qt.KeyboardModifier.ControlModifier, map_window()
    polygons("Regions", "A", "regions")
    dock = opened()
    dock.tool.start()
    window.click(60, 60)
    first = where(dock.series)
    double_click(ctrl)
    until(qtbot, dock, "Mean of ")
    assert [each.name for each in dock.keeping.all] == [first]
    region = where(dock.series)
    viewport = window.mapCanvas().viewport()
    QTest.mousePress(viewport, LEFT, ctrl, window.pixel(-40, -40))
    window.hover(40, 40)
    QTest.mouseRelease(viewport, LEFT, ctrl, window.pixel(40, 40))
    qtbot.waitUntil(lambda: not dock.area.reading.busy, timeout=20000)
    assert len(dock.keeping.all) == 2 and dock.keeping.all[1].name == region
    assert dock.series.where.startswith("Mean of ") and where(dock.series) != region


@pytest.mark.parametrize("kind", [0, 1])
def test_a_double_click_on_a_region_shows_its_mean_and_spread(opened, runs, kind, qtbot):
    polygons("Regions", "A", "regions")
    dock = opened(runs[kind])
    double_click()
    until(qtbot, dock)
    mean, spread, count = wanted(dock.results, triangle())
    assert dock.series.where.startswith(f"Mean of {count} ")
    known = np.isfinite(dock.series.observed)
    np.testing.assert_allclose(dock.series.observed[known], mean, atol=1e-3)
    np.testing.assert_allclose(dock.series.spread[known], spread, atol=1e-3)


def test_the_band_lies_about_the_mean_has_its_row_and_its_tick(opened, qtbot):
    polygons("Regions", "A", "regions")
    dock = opened()
    double_click()
    until(qtbot, dock)
    series, band = dock.series, dock.plot._spread.band
    known = np.isfinite(series.observed)
    box = band.get_paths()[0].get_extents()
    assert box.ymin == pytest.approx((series.observed - series.spread)[known].min(), abs=1e-3)
    assert box.ymax == pytest.approx((series.observed + series.spread)[known].max(), abs=1e-3)
    rows = {dock.list.topLevelItem(i).text(0): dock.list.topLevelItem(i) for i in range(8)}
    rows["± standard deviation"].setCheckState(0, Qt.CheckState.Unchecked)
    assert not band.get_visible()
    rows["± standard deviation"].setCheckState(0, Qt.CheckState.Checked)
    map_window().click(0, 0)
    assert dock.series.spread is None and not band.get_visible()
    assert all("±" not in dock.list.topLevelItem(i).text(0) for i in range(7))


def test_a_dragged_box_has_a_spread_in_picture_and_table(opened, tmp_path, qtbot):
    dock = opened()
    map_window().drag((-150, -150), (150, 150))
    until(qtbot, dock)
    assert dock.plot._spread.band.get_visible()
    dock.export(tmp_path / "mean.svg")
    assert "± standard deviation" in (tmp_path / "mean.svg").read_text(encoding="utf-8")
    dock.export(tmp_path / "mean.csv")
    rows = list(csv.DictReader((tmp_path / "mean.csv").read_text(encoding="utf-8").splitlines()))
    assert float(rows[0]["observed_spread_mm"]) == pytest.approx(dock.series.spread[0], abs=1e-3)


def test_the_menu_lists_regions_and_selected_polygons(opened, qtbot):
    dock = opened()
    menu = QMenu()
    dock.area.fill(menu)
    drawn = ["", "Draw a polygon"]
    assert [a.text() for a in menu.actions()] == ["Draw a region, or select polygons of a layer.", *drawn]
    assert not menu.actions()[0].isEnabled()
    polygons("Regions", "North", "regions")
    polygons("Slides", "one").selectAll()
    dock.area.fill(menu)
    several = ["", "All of them", "Beside the one shown", *drawn]
    assert [a.text() for a in menu.actions()] == ["Region North", "Selected in Slides", *several]
    menu.actions()[1].trigger()
    until(qtbot, dock)
    assert dock.series.where.endswith(" pixels, Selected in Slides") and dock.series.has_spread
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: dock.series.where.endswith(" pixels, Region North"), timeout=20000)


def test_a_double_click_beside_every_region_says_so(opened):
    dock = opened()
    double_click()
    assert "No region of the study lies here. Draw one, or drag a box." in dock.notice.text()


def test_before_a_run_a_region_of_the_data_has_a_mean(opened, tmp_path, qtbot):
    polygons("Regions", "A", "regions")
    table = TablePlaces(write_table(str(sample_run.EGMS), tmp_path / "table"))
    dock = opened(None)
    dock.set_observed(ObservedResults(table, "Ustica"))
    dock.tool.start()
    double_click()
    until(qtbot, dock)
    _, values, x, y = table.within(triangle().boundingBox())
    inside = np.array([triangle().contains(QgsPointXY(*at)) for at in zip(x, y)])
    assert dock.series.where == f"Mean of {inside.sum()} points, Region A"
    spread = dock.series.spread[: len(values)]
    np.testing.assert_allclose(spread, np.nanstd(values[:, inside], axis=1), atol=1e-3)


def test_a_kept_region_comes_back_with_the_study(opened, qtbot):
    polygons("Regions", "A", "regions")
    study = Study()
    dock = opened(study=study)
    double_click()
    until(qtbot, dock)
    found = dock.series
    dock.keep_action.trigger()
    assert study.kept[0]["polygon"].startswith("Polygon")
    again = opened(study=Study.from_dict(study.to_dict()))
    qtbot.waitUntil(lambda: again.keeping.all and again.keeping.all[0].found is not None, timeout=20000)
    back = again.keeping.all[0].found
    assert back.where == found.where
    np.testing.assert_array_equal(back.spread, found.spread)
    box = {key: study.kept[0][key] for key in ("crs", "box")}
    assert map_place.series_at(box, dock.results).where != found.where


def test_a_slow_area_does_not_hold_the_window_up(opened, qtbot):
    dock, go, own = opened(), Event(), RunResults.series_in
    asked = []

    def slow(box, outline=None, going=None):
        asked.append(box)
        go.wait(20)
        return own(dock.results, box, outline, going)

    dock.results.series_in = slow
    map_window().drag((-150, -150), (150, 150))
    assert dock.series is None and dock.empty_label.text() == "Reading the mean…"
    # Its thread begins when a busy machine lets it.
    qtbot.waitUntil(lambda: bool(asked), timeout=20000)
    go.set()
    until(qtbot, dock)
    assert dock.pages.currentWidget() is dock.plot


def test_another_click_takes_the_place_of_a_slow_area(opened, qtbot):
    dock, go, own = opened(), Event(), RunResults.series_in
    gone = []

    def slow(box, outline=None, going=None):
        go.wait(20)
        gone.append(going())
        return own(dock.results, box, outline, going)

    dock.results.series_in = slow
    map_window().drag((-150, -150), (150, 150))
    map_window().click(0, 0)
    assert dock.series.where.startswith("Pixel ")
    go.set()
    qtbot.waitUntil(lambda: gone == [False], timeout=20000)
    qtbot.wait(60)
    assert dock.series.where.startswith("Pixel ")


def test_a_box_beside_the_data_has_no_mean(runs):
    assert RunResults(runs[0]).series_in(QgsRectangle(0, 0, 10, 10)) is None
