"""The Series dock between runs, and on a map that turns: never the values or the place of something else."""

from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import map_place
from groundcast.ui.area import Area
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.observed.table import TablePlaces, write_table
from groundcast.ui.reference import Reference
from groundcast.ui.run_results import RunResults
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
DEGREES = "EPSG:4326"


def place(point):
    return QgsPointXY(*(float(v[point]) for v in sample_run.egms()[:2]))


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    return sample_run.write_raster_run(folder / "Run 1"), sample_run.write_point_run(folder / "Run 2", 4100)


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    return write_table(str(sample_run.EGMS), tmp_path_factory.mktemp("series"))


@pytest.fixture
def opened(qgis_app, runs):
    """(study, reference) → a dock of the first run, taken down after the test."""
    made, window, middle = [], map_window(), place(4000)
    window.reset(corner=(middle.x() - 200, middle.y() - 200))

    def open_dock(study=None, reference=None):
        dock = SeriesDock(window, reference, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.window.resize(1000, 800)
        dock.set_run(runs[0])
        dock.show()
        made.append(dock)
        QApplication.processEvents()
        window.reset(corner=(middle.x() - 200, middle.y() - 200))
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    window.window.resize(400, 400)
    window.reset()


def crosses():
    """Where the marks of the map are, in its coordinates."""
    marks = [item for item in map_window().items() if isinstance(item, QgsVertexMarker)]
    return [(mark.center().x(), mark.center().y()) for mark in marks]


def kept_at(point, crs=sample_run.CRS):
    there = QgsRectangle(place(point), place(point))
    entry = map_place.entry(there, QgsCoordinateReferenceSystem(crs))
    return {**entry, "name": "kept", "colour": "#FF0000", "note": "", "shown": True}


def fails(*_words):
    raise GroundCastError("It is gone.", "Look.", "results-gone")


def test_nothing_of_the_run_before_is_shown_where_the_new_one_cannot_be_read(opened, runs, monkeypatch):
    dock = opened()
    dock.pick(place(4000))
    assert dock.has_picture()
    monkeypatch.setattr(RunResults, "series_at", fails)
    dock.set_run(runs[1])
    assert dock.series is None and not dock.has_picture() and not dock.list.topLevelItemCount()
    assert not dock.copy_action.isEnabled() and "It is gone." in dock.notice.text()


def test_a_kept_series_shown_for_want_of_a_click_is_that_of_the_new_run(opened, runs, qtbot):
    dock = opened(Study(kept=[kept_at(4000)]))
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    before = dock.series
    dock.set_run(runs[1])
    assert dock.series is None
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    assert dock.series is not before and "Point" in dock.series.where


def test_data_of_other_dates_are_not_set_against_a_reference_in_the_new_ones(opened, table, qtbot):
    reference = Reference()
    dock = opened(Study(kept=[kept_at(4000)]), reference)
    dock.set_run(None)
    short, long = (ObservedResults(TablePlaces(table), "Ustica", horizon=ahead) for ahead in (3, 30))
    dock.set_observed(short)
    reference.take(QgsRectangle(place(3990), place(3990)), dock.results.crs)
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    dock.set_observed(long)
    dock.reference_changed()
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    assert len(dock.series.dates) == len(long.dates) != len(short.dates)


def test_a_place_is_found_again_by_the_next_run_after_the_map_has_turned(opened, runs):
    dock = opened()
    dock.pick(place(4000))
    before = dock.series
    map_window().mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES))
    dock.set_run(runs[0])
    assert dock.series is not before and dock.series.where == before.where
    np.testing.assert_array_equal(dock.series.median, before.median)


def test_a_box_is_found_again_by_the_next_run_after_the_map_has_turned(opened, runs, qtbot):
    dock, middle = opened(), place(4000)
    dock.pick_box(QgsRectangle(middle.x() - 150, middle.y() - 150, middle.x() + 150, middle.y() + 150))
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    before = dock.series
    map_window().mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES))
    dock.set_run(runs[0])
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    np.testing.assert_array_equal(dock.series.observed, before.observed)


def test_crosses_and_the_mark_of_the_reference_turn_with_the_map(opened):
    reference = Reference()
    dock = opened(None, reference)
    dock.pick(place(4000))
    reference.take(QgsRectangle(place(3990), place(3990)), dock.results.crs)
    assert len(crosses()) == 4 and all(x > 1e6 for x, _ in crosses())
    map_window().mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES))
    assert len(crosses()) == 4 and all(12 < x < 15 and 37 < y < 40 for x, y in crosses())


def test_the_first_click_of_a_double_click_does_not_take_the_place_of_the_regions_mean(opened):
    """The click's series is still being read when the mean is asked for."""
    dock = opened()
    dock.set_run(None)
    dock.set_observed(Slow())
    dock.pick(place(4000))
    assert dock.finding.waiting._asked is not None
    shape = QgsGeometry.fromRect(QgsRectangle(place(4000), place(4000)).buffered(200))
    dock.area.pick(Area(shape, dock.results.crs, "Region A", "A"))
    dock.results.ready = True
    for _ in range(20):
        QTest.qWait(10)
    assert dock.series is not None and dock.series.where == "the mean"


class Slow(ObservedResults):
    """Data whose cells are not there at once, while means are."""

    def __init__(self):
        self.ready = False
        crs = QgsCoordinateReferenceSystem(sample_run.CRS)
        dates = np.arange("2020-01-01", "2020-02-01", 6, "datetime64[D]")
        super().__init__(SimpleNamespace(dates=dates, unit="mm", crs=crs, at_points=False), "slow")

    def is_ready(self, _point):
        return self.ready

    def series_at(self, point, _tolerance=0.0):
        return self._series("the pixel", point, np.zeros(len(self.observed_dates)))

    def series_in(self, box, _outline=None, _going=None):
        return self._series("the mean", box.center(), np.ones(len(self.observed_dates))), None
