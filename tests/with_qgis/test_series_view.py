"""What the series dock shows of time and values: Y range, the map's time by a click, a wait that is told."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import compat, settings
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_menus import zoom_to_place
from groundcast.ui.layers.temporal import span
from groundcast.ui.observed import waiting
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.plots import y_range
from matplotlib.backend_bases import MouseEvent
from qgis.core import QgsDateTimeRange, QgsPointXY, QgsProject, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")

# The canvas of all tests keeps none alive.
CONTROLLERS = []
NEVER = QgsDateTimeRange(QDateTime(), QDateTime())


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


def place():
    return QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2]))


@pytest.fixture
def dock(qgis_app, run, monkeypatch):
    kept = {}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    QgsProject.instance().removeAllMapLayers()
    CONTROLLERS.append(QgsTemporalNavigationObject())
    map_window().mapCanvas().setTemporalController(CONTROLLERS[-1])
    window = map_window().reset(corner=(place().x() - 500, place().y() - 500), size=1000)
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(run)
    made.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    made.pick(place())
    made.plot.draw()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)


def filled(dock):
    menu = QMenu()
    dock.range.fill(menu)
    return menu


def test_the_range_is_that_of_the_data_or_symmetric_and_is_remembered(dock):
    data = dock.plot.top.get_ylim()
    menu = filled(dock)
    assert [action.text() for action in menu.actions()][:3] == ["Data", "Symmetric", "Manual"]
    menu.actions()[1].trigger()
    low, high = dock.plot.top.get_ylim()
    assert low == -high and high == pytest.approx(max(abs(limit) for limit in data))
    assert settings.read("series_y") == "symmetric"
    menu = filled(dock)
    menu.actions()[0].trigger()
    assert dock.plot.top.get_ylim() == pytest.approx(data)


def test_two_numbers_are_the_range_also_of_the_next_series_and_on_paper(dock):
    menu = filled(dock)
    boxes = {
        box.objectName(): box for box in menu.actions()[3].defaultWidget().children() if box.objectName()
    }
    boxes["gcRangeLow"].setValue(-123)
    boxes["gcRangeHigh"].setValue(45)
    assert dock.plot.top.get_ylim() == (-123, 45)
    dock.pick(QgsPointXY(place().x() + 100, place().y()))
    assert dock.plot.top.get_ylim() == (-123, 45)
    assert dock.plot.on_paper().top.get_ylim() == (-123, 45)
    boxes["gcRangeHigh"].setValue(-130)
    assert dock.range.chosen() == ("manual", (-298, -130)) and boxes["gcRangeLow"].value() == -298
    boxes["gcRangeLow"].setValue(-1)
    assert dock.plot.top.get_ylim() == (-1, 167) and boxes["gcRangeHigh"].value() == 167, "to gives way"


def test_two_numbers_that_hold_none_of_the_data_leave_the_data_in_sight():
    """They are kept with the settings, and another study may lie elsewhere."""
    assert y_range.reach((-50.0, 5.0), y_range.MANUAL, (-20.0, 20.0)) == (-20.0, 20.0)
    assert y_range.reach((-50.0, 5.0), y_range.MANUAL, (100.0, 200.0)) == (-50.0, 5.0)


def click_below(plot, date_index):
    x, _ = plot.bottom.transData.transform((plot._x[date_index], 0))
    y = plot.bottom.bbox.y0 - 5
    for name in ("button_press_event", "button_release_event"):
        plot.callbacks.process(name, MouseEvent(name, plot, x, y, 1))


def test_a_drag_that_ends_below_the_plot_is_no_click_on_the_time_axis(dock):
    told, plot = [], dock.plot
    plot.timed.connect(told.append)
    (x, above), below = plot.bottom.transData.transform((plot._x[30], 0)), plot.bottom.bbox.y0 - 5
    for name, y in (("button_press_event", above), ("button_release_event", below)):
        plot.callbacks.process(name, MouseEvent(name, plot, x, y, 1))
    assert told == []
    click_below(plot, 30)
    assert len(told) == 1


def test_a_click_on_the_time_axis_moves_the_map(dock):
    navigation = compat.navigation(dock.canvas)
    assert navigation is CONTROLLERS[-1]
    days = [date.astype(object) for date in dock.results.dates]
    navigation.setTemporalExtents(span(days[0], days[-1]))
    navigation.setFrameDuration(compat.days(12))
    click_below(dock.plot, 30)
    begin = navigation.dateTimeRangeForFrameNumber(navigation.currentFrameNumber()).begin().date()
    assert abs((begin.toPyDate() - days[30]).days) <= 12
    navigation.setNavigationMode(compat.NAVIGATION_OFF)
    navigation.setTemporalExtents(NEVER)


def test_without_dates_on_the_map_a_click_on_the_axis_says_so(dock):
    compat.navigation(dock.canvas).setTemporalExtents(NEVER)
    click_below(dock.plot, 30)
    assert dock.notice.text() == "The map has no dates to play. Show a run on the map first."


class Slow:
    """Data whose first series takes a while."""

    def __init__(self, results):
        self.ready, self._results = False, results

    def __getattr__(self, name):
        return getattr(self._results, name)

    def is_ready(self, _place):
        return self.ready

    def read_ahead(self, _place):
        """Nobody reads."""


def test_a_click_that_takes_a_while_says_so(dock, monkeypatch, qtbot):
    """The old curve stood there as if the click had been missed."""
    monkeypatch.setattr(waiting, "ObservedResults", (Slow, ObservedResults))
    slow = Slow(dock.results)
    dock.results = slow
    dock.pick(place())
    assert dock.plot.graphicsEffect() is None, "what comes soon is shown without a word"
    qtbot.waitUntil(lambda: dock.plot.graphicsEffect() is not None, timeout=10000)
    assert dock.readout.text() == "Reading…"
    slow.ready = True
    qtbot.waitUntil(lambda: dock.plot.graphicsEffect() is None, timeout=10000)
    assert "Reading" not in dock.readout.text() and np.isfinite(dock.series.observed).any()


def test_zoom_to_a_kept_series(dock):
    dock.keep_action.trigger()
    item = next(dock.list.topLevelItem(i) for i in range(dock.list.topLevelItemCount())
                if dock.list.menu_of(dock.list.topLevelItem(i)) is not None)  # fmt: skip
    entry = next(a for a in dock.list.menu_of(item).actions() if a.text() == "Zoom to")
    dock.canvas.setCenter(QgsPointXY(0, 0))
    entry.trigger()
    centre = dock.canvas.extent().center()
    assert centre.distance(QgsPointXY(dock.series.x, dock.series.y)) < 1
    assert dock.canvas.scale() <= 5001
    zoom_to_place(dock, {"crs": "EPSG:3035", "box": [0.0, 0.0, 1000.0, 1000.0]})
    assert dock.canvas.extent().width() >= 1000


def test_the_list_has_room_for_a_place_and_its_velocity(dock, qtbot):
    """In a dock as on a small screen the velocity's unit was cut off, beside a plot with room to spare."""
    dock.setFloating(True)
    shown = dock.side()
    item = shown.topLevelItem(0)
    item.setText(0, f"{item.text(0)} and more")
    words = QFontMetrics(item.font(0)).horizontalAdvance(item.text(0))
    dock.resize(int(2.8 * words), 400)
    qtbot.wait(50)
    assert shown.isVisible() and "mm/yr" in item.text(0)
    assert words < shown.viewport().width() < 0.45 * dock.width()
