"""The profile dock on a real canvas: a drawn line gives observed against forecast, linked both ways."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


@pytest.fixture(scope="module")
def gridded(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def window(qgis_app):
    east, north = (v[4000] for v in sample_run.egms()[:2])
    return map_window().reset(corner=(east - 500, north - 500), size=1000)


@pytest.fixture
def dock(window, gridded, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    dock = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.set_run(gridded)
    dock.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    yield dock
    dock.unload()
    window.window.removeDockWidget(dock)
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def drawn(window, dock):
    """A dock with one profile drawn by clicks."""
    dock.draw_action.trigger()
    window.click(-300, 0)
    window.click(300, 100)
    window.right(300, 100)
    QApplication.processEvents()
    return dock


def text(dock, name):
    return dock.findChild(QLabel, name).text()


def test_without_a_run_it_says_what_to_do(window):
    dock = ProfileDock(window)
    assert text(dock, "gcProfileDockEmpty") == "Choose data or run a forecast first."
    assert not dock.draw_action.isEnabled()
    dock.unload()


def test_drawn_line_shows_observed_and_forecast_at_three_dates(drawn):
    assert drawn.draw_action.isChecked()
    results = drawn.results
    wanted = [results.held_back_dates[0], results.held_back_dates[-1], results.forecast_dates[-1]]
    assert list(drawn.profile.dates) == wanted
    assert drawn.profile.distance[-1] == pytest.approx(np.hypot(600, 100), rel=0.03)
    assert drawn.pages.currentWidget() is drawn.plot
    lines = [
        artist for artist in drawn.plot.top.lines if len(artist.get_xdata()) == len(drawn.profile.distance)
    ]
    np.testing.assert_array_equal(lines[0].get_ydata(), drawn.profile.observed[0])
    np.testing.assert_array_equal(lines[1].get_ydata(), drawn.profile.forecast[0])
    below = [
        artist for artist in drawn.plot.bottom.lines if len(artist.get_xdata()) == len(drawn.profile.distance)
    ]
    np.testing.assert_array_equal(below[0].get_ydata(), drawn.profile.residual[0])
    assert "mean of a swath of 300 m" in text(drawn, "gcProfileDockReadout")
    assert "RMSE" in text(drawn, "gcProfileDockReadout")


def test_line_is_kept_in_the_study_and_undo_takes_it_back(drawn):
    layer = drawn.layer.layer()
    assert [f["name"] for f in drawn.layer.features()] == ["P1"]
    layer.undoStack().undo()
    QApplication.processEvents()
    assert drawn.profile is None
    assert text(drawn, "gcProfileDockEmpty") == "Draw a line on the map to see a profile."


def test_hover_in_the_plot_rings_the_place_on_the_map(drawn):
    from matplotlib.backend_bases import MouseEvent

    index = 3
    x, y = drawn.plot.top.transData.transform(
        (drawn.profile.distance[index] + 5, np.mean(drawn.plot.top.get_ylim()))
    )
    event = MouseEvent("motion_notify_event", drawn.plot, x, y)
    drawn.plot.callbacks.process("motion_notify_event", event)
    ring = drawn.marks._link[1]
    assert ring.isVisible()
    assert ring.center().x() == pytest.approx(drawn.profile.x[index], abs=0.01)
    assert text(drawn, "gcProfileDockReadout").startswith(f"{drawn.profile.distance[index]:.0f} m")


def test_mouse_near_the_line_on_the_map_moves_the_cross_in_the_plot(window, drawn):
    drawn.tool.stop()
    window.hover(0, 50)
    assert drawn.index == pytest.approx(len(drawn.profile.distance) // 2, abs=1)
    assert drawn.plot._cross[0].get_visible()
    window.hover(0, -400)
    assert not drawn.plot._cross[0].get_visible()


def test_wider_swath_takes_more_cells(drawn):
    drawn.swath.width_box.setValue(100)
    narrow = np.nansum(drawn.profile.spread)
    drawn.swath.width_box.setValue(500)
    assert drawn.profile.width == 500
    assert np.nansum(drawn.profile.spread) > narrow


def test_dates_can_be_chosen_but_not_more_than_eight(drawn):
    items = [drawn.date_list.item(i) for i in range(drawn.date_list.count())]
    off = [item for item in items if item.checkState() == Qt.CheckState.Unchecked]
    for item in off[:5]:
        item.setCheckState(Qt.CheckState.Checked)
    assert len(drawn.profile.dates) == 8
    off[5].setCheckState(Qt.CheckState.Checked)
    assert off[5].checkState() == Qt.CheckState.Unchecked
    assert "Choose one to 8 dates" in drawn.notice.text()


def test_line_beside_the_data_is_refused_at_once(window, dock):
    window.reset(corner=(1e6, 1e6), size=1000)
    dock.draw_action.trigger()
    window.click(-100, 0)
    window.click(100, 0)
    window.right(100, 0)
    assert dock.profile is None
    assert dock.tool.active
    assert "The profile lies outside the data." in window.message()


def test_closing_the_dock_clears_the_map(window, drawn):
    assert window.items()
    drawn.close()
    assert window.mapCanvas().mapTool() is window.pan
    assert not window.items()


def test_a_closed_dock_draws_nothing_and_stays_closed_whoever_edits_the_lines(window, drawn):
    layer, before = drawn.layer.layer(), drawn.profile
    drawn.close()
    feature = drawn.layer.features()[0]
    moved = feature.geometry()
    moved.translate(100, 0)
    layer.changeGeometry(feature.id(), moved)
    QApplication.processEvents()
    assert drawn.isHidden() and not window.items()
    drawn.setUserVisible(True)
    QApplication.processEvents()
    assert window.items() and drawn.profile.x[0] == pytest.approx(before.x[0] + 100, abs=1)
    drawn.close()
    layer.undoStack().undo()
    layer.undoStack().undo()
    QApplication.processEvents()
    assert drawn.isHidden() and not window.items() and drawn.profile is None


def test_lines_that_came_with_a_project_are_followed_too(window, drawn, gridded):
    """Another dock, as after a restart: it has drawn nothing itself."""
    drawn.close()
    dock = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.set_run(gridded)
    dock.show()
    QApplication.processEvents()
    assert dock.profile is not None
    drawn.layer.layer().undoStack().undo()
    QApplication.processEvents()
    assert dock.profile is None and not window.items()
    dock.unload()
    window.window.removeDockWidget(dock)
    dock.deleteLater()


def test_table_and_picture_are_exported(drawn, tmp_path):
    drawn.export(tmp_path / "profile.csv")
    rows = list(csv.DictReader((tmp_path / "profile.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 3 * len(drawn.profile.distance)
    observed = [float(row["observed_mm"]) for row in rows if row["observed_mm"]]
    np.testing.assert_allclose(
        observed, drawn.profile.observed[np.isfinite(drawn.profile.observed)], atol=1e-3
    )
    drawn.export(tmp_path / "profile.png")
    assert (tmp_path / "profile.png").read_bytes().startswith(b"\x89PNG")


def test_another_run_shows_the_same_line(drawn, gridded, qtbot):
    before = drawn.profile
    drawn.set_run(gridded)
    qtbot.waitUntil(lambda: drawn.profile is not None)
    np.testing.assert_array_equal(drawn.profile.observed, before.observed)
    assert drawn.profile is not before
