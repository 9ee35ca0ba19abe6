"""The single series of an area behind its mean: asked for by a tick, few of many, from all over the area."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.area_mean import MOST_MEMBERS, mean_in
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.observed.table import TablePlaces, write_table
from groundcast.ui.run_results import RunResults
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


def box(half=250.0):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    return QgsRectangle(x - half, y - half, x + half, y + half)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture
def dock(qgis_app, folder):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    window = map_window()
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(folder)
    made.show()
    window.window.resize(1000, 800)
    for _ in range(20):
        QApplication.processEvents()
    window.reset(corner=(x - 200, y - 200))
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def tick(dock, text, on=True):
    rows = [dock.list.topLevelItem(i) for i in range(dock.list.topLevelItemCount())]
    row = next(each for each in rows if each.text(0) == text)
    row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_the_members_are_the_cells_of_the_area_and_their_mean_is_the_mean(folder):
    results = RunResults(folder)
    series, _ = results.series_in(box())
    _, values, _, _ = results.values_in("observed", results.regions[0], box())
    cells = values[:, np.isfinite(values).any(axis=0)]
    assert series.members.shape == (len(series.dates), cells.shape[1]) and cells.shape[1] > 3
    np.testing.assert_allclose(series.members[: len(values)], cells, atol=1e-3)
    np.testing.assert_allclose(
        np.nanmean(series.members[: len(values)], axis=1), series.observed[: len(values)], atol=1e-3
    )
    results.close()


def test_of_many_some_are_kept_from_the_first_to_the_last():
    values = np.arange(1000, dtype=np.float32)[None].repeat(3, axis=0)
    dates, x, y = np.arange(3), np.linspace(0, 1, 1000), np.full(1000, 0.5)
    found = mean_in(lambda _part: (dates, values, x, y), QgsRectangle(0, 0, 1, 1), None, 1, lambda: True)
    assert found.members.shape == (3, MOST_MEMBERS) and found.count == 1000
    assert (found.members[0, 0], found.members[0, -1]) == (0, 999)
    assert np.diff(found.members[0]).max() < 7


def test_before_a_run_an_area_of_the_data_has_members(tmp_path, qgis_app):
    table = TablePlaces(write_table(str(sample_run.EGMS), tmp_path / "table"))
    results = ObservedResults(table, "Ustica")
    series, _ = results.series_in(box())
    assert series.members.shape[0] == len(series.dates) and series.members.shape[1] > 3


def test_a_tick_draws_them_and_the_axis_holds_them(dock, qtbot):
    dock.pick_box(box())
    qtbot.waitUntil(lambda: dock.series is not None and dock.series.members is not None, timeout=20000)
    lines = dock.plot._members.lines
    assert not lines.get_visible() and not lines.get_segments()
    before = dock.plot.top.get_ylim()
    tick(dock, "Single series")
    assert lines.get_visible() and len(lines.get_segments()) == dock.series.members.shape[1]
    low, high = dock.plot.top.get_ylim()
    assert low <= min(before[0], np.nanmin(dock.series.members)) and high >= np.nanmax(dock.series.members)
    tick(dock, "Single series", False)
    assert not lines.get_visible() and dock.plot.top.get_ylim() == pytest.approx(before)


def test_a_single_place_has_no_such_row(dock, qtbot):
    dock.pick(box().center())
    qtbot.waitUntil(lambda: dock.series is not None, timeout=20000)
    texts = [dock.list.topLevelItem(i).text(0) for i in range(dock.list.topLevelItemCount())]
    assert "Single series" not in texts and dock.series.members is None
