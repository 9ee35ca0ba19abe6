"""The series dock on a real canvas: a click shows the place's series, its scores and its read-out."""

import csv
import shutil

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.series import SeriesDock
from qgis.core import QgsDateTimeRange, QgsPointXY
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def gridded(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def window(qgis_app):
    east, north = (v[4000] for v in sample_run.egms()[:2])
    return map_window().reset(corner=(east - 200, north - 200))


@pytest.fixture
def dock(window, gridded):
    dock = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.set_run(gridded)
    dock.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    east, north = (v[4000] for v in sample_run.egms()[:2])
    window.reset(corner=(east - 200, north - 200))
    yield dock
    dock.unload()
    window.window.removeDockWidget(dock)
    window.window.resize(400, 400)


@pytest.fixture
def picked(window, dock):
    """A dock that shows the series of the cell of EGMS point 4000."""
    dock.tool.start()
    dock.pick(QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2])))
    QApplication.processEvents()
    return dock


def text(dock, name):
    return dock.findChild(QLabel, name).text()


def send(plot, event, x, y, **more):
    """A mouse event of matplotlib at data coordinates of the upper axes."""
    from matplotlib.backend_bases import MouseEvent

    px, py = plot.top.transData.transform((x, y))
    plot.callbacks.process(event, MouseEvent(event, plot, px, py, **more))


def test_without_a_run_it_says_what_to_do(window):
    dock = SeriesDock(window)
    assert text(dock, "gcSeriesDockEmpty") == "Choose data or run a forecast first."
    assert not dock.pick_action.isEnabled()
    dock.unload()


def test_folder_without_report_is_told_in_the_dock(dock, tmp_path):
    dock.set_run(tmp_path)
    assert "holds no report.json. Choose the folder of a finished run." in dock.notice.text()


def test_a_click_on_the_map_shows_the_series_of_that_cell(window, dock):
    assert text(dock, "gcSeriesDockEmpty") == "Click the map to see a series."
    dock.pick_action.trigger()
    assert dock.pick_action.isChecked()
    window.click(0, 0)
    centre = window.mapCanvas().extent().center()
    wanted = dock.results.series_at(centre)
    np.testing.assert_array_equal(dock.series.observed, wanted.observed)
    assert dock.pages.currentWidget() is dock.plot


def test_a_click_beside_the_data_says_so(window, dock):
    dock.tool.start()
    dock.pick(QgsPointXY(0, 0))
    assert text(dock, "gcSeriesDockEmpty") == "No values at this place."
    assert dock.pages.currentWidget() is dock.empty


def test_scores_are_printed_for_model_and_baselines(picked):
    scores = picked.series.scores()
    rows = {picked.list.topLevelItem(i).text(0): picked.list.topLevelItem(i) for i in range(7)}
    assert float(rows["Linear"].text(1)) == pytest.approx(scores["linear"], abs=0.051)
    assert float(rows["Persistence"].text(1)) == pytest.approx(scores["persistence"], abs=0.051)
    best = min(scores, key=scores.get)
    label = {"linear": "Linear", "persistence": "Persistence"}.get(best, "Trend and season")
    assert rows[label].font(1).bold()
    assert text(picked, "gcSeriesDockReadout").startswith("RMSE on 10 held-back dates:")


def test_curves_hold_the_values_of_the_series(picked):
    plot, series = picked.plot, picked.series
    np.testing.assert_allclose(plot._dots.get_ydata(), series.observed[series.known])
    np.testing.assert_allclose(plot._hollow.get_ydata(), series.observed[series.hidden])
    line = series.baseline("linear")
    np.testing.assert_allclose(plot._lines["linear"].get_ydata(), line[np.isfinite(line)])
    np.testing.assert_allclose(plot._lines["forecast"].get_ydata(), series.median[np.isfinite(series.median)])
    ends = [segment[1][1] for segment in plot._bars.get_segments()]
    np.testing.assert_allclose(ends, series.residual[series.hidden])
    assert plot.mark.note.get_text() == f"Forecast starts {series.origin}"


def test_the_layout_is_made_anew_only_when_something_needs_other_room(picked):
    plot = picked.plot
    plot.draw()  # settles it
    made = plot.figure.get_layout_engine().made_for
    place = plot.top.get_position().bounds
    plot.draw()
    assert plot.figure.get_layout_engine().made_for is made
    plot.top.set_ylim(-123456, 123456)
    plot.draw()
    assert plot.top.get_position().bounds[0] > place[0]  # longer numbers push the axes to the right


def test_a_layout_with_room_enough_is_kept_and_its_titles_stay(picked):
    plot = picked.plot
    label, numbers = plot.top.yaxis.label, plot.top.get_yticklabels
    plot.top.set_ylim(-123456, 123456)
    plot.draw()
    plot.draw()
    made, place = plot.figure.get_layout_engine().made_for, label.get_window_extent().bounds
    assert place[0] + place[2] <= min(each.get_window_extent().x0 for each in numbers() if each.get_text())
    plot.top.set_ylim(-10, 10)
    plot.draw()
    assert plot.figure.get_layout_engine().made_for is made
    np.testing.assert_allclose(label.get_window_extent().bounds, place)
    plot.resize(plot.width() - 100, plot.height())
    QApplication.processEvents()
    plot.draw()
    plot.draw()
    assert plot.figure.get_layout_engine().made_for not in (None, made)
    assert label.get_window_extent().x1 <= min(e.get_window_extent().x0 for e in numbers() if e.get_text())


def test_a_click_draws_once(picked, monkeypatch):
    drawn, moved = [], []
    picked.plot.mpl_connect("draw_event", drawn.append)
    monkeypatch.setattr(picked.plot, "blit", lambda *_: moved.append(True))
    picked.pick(QgsPointXY(*(float(v[4100]) for v in sample_run.egms()[:2])))
    QApplication.processEvents()
    assert (len(drawn), moved) == (1, [])


def test_ticks_hide_curves_and_stay_for_the_next_series(picked):
    linear = next(i for i in (picked.list.topLevelItem(r) for r in range(7)) if i.text(0) == "Linear")
    linear.setCheckState(0, Qt.CheckState.Unchecked)
    assert not picked.plot._lines["linear"].get_visible()
    picked.pick(QgsPointXY(*(float(v[4100]) for v in sample_run.egms()[:2])))
    assert not picked.plot._lines["linear"].get_visible()
    assert picked.plot._lines["persistence"].get_visible()


def test_hover_and_arrow_keys_read_out_one_date(picked):
    plot, series = picked.plot, picked.series
    index = int(np.flatnonzero(series.hidden)[2])
    send(plot, "motion_notify_event", plot._x[index] + 0.4, series.observed[index])
    words = text(picked, "gcSeriesDockReadout")
    assert words.startswith(str(series.dates[index]))
    assert "observed" in words and "forecast" in words and "linear" in words and "mm" in words
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert text(picked, "gcSeriesDockReadout").startswith(str(series.dates[index + 1]))
    assert plot.accessibleDescription() == text(picked, "gcSeriesDockReadout")


def test_drag_zooms_wheel_zooms_and_home_shows_all(picked):
    plot = picked.plot
    whole = plot.top.get_xlim()
    x, y = plot._x, plot.top.get_ylim()
    send(plot, "button_press_event", x[20], y[0] + 1, button=1)
    send(plot, "motion_notify_event", x[60], y[1] - 1, button=1)
    send(plot, "button_release_event", x[60], y[1] - 1, button=1)
    assert plot.top.get_xlim() == pytest.approx((x[20], x[60]), abs=6)
    send(plot, "scroll_event", x[40], 0, step=1)
    assert np.diff(plot.top.get_xlim())[0] == pytest.approx((x[60] - x[20]) / 1.25, rel=0.05)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.top.get_xlim() == pytest.approx(whole)


def test_middle_drag_moves_the_view(picked):
    plot = picked.plot
    (left, right), y = plot.top.get_xlim(), np.mean(plot.top.get_ylim())
    send(plot, "button_press_event", left + 500, y, button=2)
    send(plot, "motion_notify_event", left + 400, y, button=2)
    send(plot, "button_release_event", left + 400, y, button=2)
    assert plot.top.get_xlim() == pytest.approx((left + 100, right + 100), abs=10)


def test_ctrl_click_keeps_a_series_and_backspace_lets_it_go(window, picked):
    first = picked.series
    window.click(100, 0, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [kept is first for kept in picked._kept] == [True]
    window.key(Qt.Key.Key_Backspace)
    assert not picked._kept


def test_escape_drops_the_series_then_leaves_the_tool(window, picked):
    window.key(Qt.Key.Key_Escape)
    assert picked.series is None
    assert picked.tool.active
    window.key(Qt.Key.Key_Escape)
    assert window.mapCanvas().mapTool() is window.pan


def test_closing_the_dock_gives_the_tool_back_and_clears_the_map(window, picked):
    assert window.items()
    picked.close()
    assert window.mapCanvas().mapTool() is window.pan
    assert not window.items()


def test_box_gives_the_mean(window, dock, qtbot):
    dock.tool.start()
    window.drag((-150, -150), (150, 150))
    qtbot.waitUntil(lambda: dock.series is not None, timeout=5000)
    assert dock.series.where.startswith("Mean of ")
    assert int(dock.series.where.split()[2]) > 1


def test_date_of_the_temporal_controller_is_a_line(window, picked):
    begin = QDateTime.fromString("2022-03-01T00:00:00", Qt.DateFormat.ISODate)
    window.mapCanvas().setTemporalRange(QgsDateTimeRange(begin, begin.addDays(6)))
    from matplotlib.dates import num2date

    assert picked.plot._now[0].get_visible()
    assert str(num2date(picked.plot._now[0].get_xdata()[0]).date()) == "2022-03-01"
    window.mapCanvas().setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    assert not picked.plot._now[0].get_visible()


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_picture_is_exported(picked, tmp_path, ending, start):
    path = tmp_path / f"series.{ending}"
    picked.export(path)
    assert path.read_bytes().startswith(start)
    if ending == "svg":
        assert "Copernicus" in path.read_text(encoding="utf-8")
        assert "Trend and season" in path.read_text(encoding="utf-8")


def test_table_holds_every_value(picked, tmp_path):
    path = tmp_path / "series.csv"
    picked.export(path)
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    observed = [float(row["observed_mm"]) for row in rows if row["observed_mm"]]
    np.testing.assert_allclose(
        observed, picked.series.observed[np.isfinite(picked.series.observed)], atol=1e-3
    )
    assert sum(row["held_back"] == "yes" for row in rows) == sample_run.HOLD_BACK


def test_folder_that_is_missing_is_told(picked, tmp_path):
    picked.export(tmp_path / "nowhere" / "series.png")
    assert "cannot be written" in picked.notice.text()
    assert "Choose another folder." in picked.notice.text()


def test_damaged_file_is_told_in_the_dock(dock, gridded, tmp_path):
    folder = tmp_path / "damaged"
    shutil.copytree(gridded, folder)
    dock.set_run(folder)
    dock.results.close()
    for path in folder.glob("*/observed.tif"):
        path.write_bytes(path.read_bytes()[:100])
    dock.pick(QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2])))
    assert "observed.tif cannot be read" in dock.notice.text()


def test_plot_turns_dark_with_the_window(window, picked):
    light = window.window.palette()
    dark = QPalette(light)
    dark.setColor(QPalette.ColorRole.Window, QColor("#323232"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#2b2b2b"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#dddddd"))
    window.window.setPalette(dark)
    QApplication.processEvents()
    assert picked.plot.theme.dark
    assert QColor.fromRgbF(*picked.plot.figure.get_facecolor()).name() == "#2b2b2b"
    assert picked.plot._lines["forecast"].get_color() == "#56B4E9"
    window.window.setPalette(light)


def test_tab_leaves_the_plot(window, picked):
    picked.plot.setFocus()
    QTest.keyClick(picked.plot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not picked.plot
