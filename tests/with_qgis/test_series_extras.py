"""Beside a series: unwrapping replicas, a factor on an axis of its own, and kept series with their words."""

import csv
import json

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks import series_list
from groundcast.ui.docks.series import SeriesDock
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


def place(point):
    return QgsPointXY(*(float(v[point]) for v in sample_run.egms()[:2]))


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run whose report keeps the mean of a factor, as the worker writes it, with a gap."""
    folder = sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")
    report = json.loads((folder / "report.json").read_text())
    days = np.array(report["dates"]["observed"], "datetime64[D]")
    # The height of the sun over the year, in degrees: computed, not made up.
    year = (days - days.astype("datetime64[Y]")).astype(int)
    values = (-23.44 * np.cos(2 * np.pi * (year + 10) / 365)).round(3).tolist()
    report["regions"][0]["factors"] = {"sun": {"unit": "°", "mean": [None, *values[1:]]}}
    (folder / "report.json").write_text(json.dumps(report))
    return folder


@pytest.fixture
def dock(qgis_app, run):
    settings.write("replicas_mm", 0)
    middle = place(4000)
    window = map_window().reset(corner=(middle.x() - 200, middle.y() - 200))
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(run)
    made.show()
    window.window.resize(1200, 800)
    QApplication.processEvents()
    made.pick(place(4000))
    QApplication.processEvents()
    yield made
    settings.write("replicas_mm", 0)
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)


def actions(button):
    button.menu().aboutToShow.emit()
    return {action.text(): action for action in button.menu().actions() if action.text()}


def test_replicas_lie_half_a_wavelength_up_and_down(dock):
    actions(dock.extras.replicas)["Sentinel-1: ±27.7 mm"].trigger()
    known = np.isfinite(dock.series.observed)
    up, down = (line.get_ydata() for line in dock.plot._replicas._lines)
    np.testing.assert_allclose(up, dock.series.observed[known] + 27.733, atol=1e-3)
    np.testing.assert_allclose(down, dock.series.observed[known] - 27.733, atol=1e-3)
    low, high = dock.plot.top.get_ylim()
    assert low < down.min() and high > up.max()
    assert dock.extras.replicas.text() == "Replicas ±27.7 mm"
    assert float(settings.read("replicas_mm")) == pytest.approx(27.733)
    actions(dock.extras.replicas)["None"].trigger()
    assert not dock.plot._replicas._lines[0].get_visible()


def test_replicas_mean_nothing_for_vertical_values(dock):
    dock.extras.set_half(27.7)
    dock.results.report["data"]["kind"] = "up"
    dock.extras.show()
    assert not dock.extras.replicas.isEnabled() and dock.extras.half_shown() == 0
    assert "line of sight" in dock.extras.replicas.toolTip()


def test_a_factor_stands_on_an_axis_of_its_own(dock):
    actions(dock.extras.factors)["sun"].trigger()
    axis = dock.plot._factor.axes
    assert axis.get_visible() and axis.get_ylabel() == "sun (°)"
    _, values = dock.results.factor("sun", dock.series.region)
    np.testing.assert_allclose(axis.lines[0].get_ydata(), values[1:])
    assert np.isnan(values[0])
    dock.plot.draw()
    assert axis.get_zorder() < dock.plot.top.get_zorder()
    actions(dock.extras.factors)["None"].trigger()
    assert not axis.get_visible()


def test_the_pointer_still_reads_the_series_over_a_factor(dock):
    from matplotlib.backend_bases import MouseEvent

    dock.extras.set_factor("sun")
    dock.plot.draw()
    x = dock.plot._x[20]
    px, py = dock.plot.top.transData.transform((x, 0))
    dock.plot.callbacks.process("motion_notify_event", MouseEvent("motion_notify_event", dock.plot, px, py))
    assert dock.readout.text().startswith(str(dock.series.dates[20]))


def test_a_run_without_factors_says_so(dock):
    del dock.results.report["regions"][0]["factors"]
    dock.extras.show()
    assert not dock.extras.factors.isEnabled()
    assert "There are no factors." in dock.extras.factors.toolTip()


def kept_row(dock):
    rows = [dock.list.topLevelItem(i) for i in range(dock.list.topLevelItemCount())]
    return next(row for row in rows if row.data(0, series_list.OWN) is not None)


def test_kept_series_have_names_colours_and_notes(dock, monkeypatch):
    dock.pick(place(4100), keep=True)
    answers = iter([("North bowl", True), ("sinks since the pump", True)])
    monkeypatch.setattr(series_list.QInputDialog, "getText", lambda *_, **__: next(answers))
    monkeypatch.setattr(series_list.QColorDialog, "getColor", lambda *_: QColor("#123456"))
    for name in ("Rename…", "Note…", "Colour…"):
        menu = dock.list.menu_of(kept_row(dock))
        next(action for action in menu.actions() if action.text() == name).trigger()
    row, own = kept_row(dock), dock._found_kept[0]
    assert row.text(0).startswith("North bowl") and row.text(0).endswith("sinks since the pump")
    assert own.colour == "#123456" and dock.plot.kept.lines[0].get_color() == "#123456"
    assert dock.list.menu_of(dock.list.topLevelItem(0)) is None


def test_a_kept_series_is_hidden_by_its_tick_and_let_go(dock, qtbot):
    dock.pick(place(4100), keep=True)
    assert len(dock.plot.kept.lines) == 2
    kept_row(dock).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not dock.plot.kept.lines, timeout=2000)
    next(a for a in dock.list.menu_of(kept_row(dock)).actions() if a.text() == "Let go").trigger()
    assert not dock._found_kept


def test_files_hold_kept_series_and_the_factor(dock, tmp_path):
    dock.pick(place(4100), keep=True)
    dock._found_kept[0].name = "North bowl"
    dock.extras.set_factor("sun")
    dock.extras.set_half(27.7)
    for ending in ("png", "svg", "pdf", "csv"):
        dock.export(tmp_path / f"series.{ending}")
        assert (tmp_path / f"series.{ending}").stat().st_size > 1000
    rows = list(csv.DictReader((tmp_path / "series.csv").read_text(encoding="utf-8").splitlines()))
    assert float(rows[1]["sun (°)"]) == pytest.approx(dock.results.factor("sun", "A")[1][1])
    assert float(rows[0]["North bowl observed_mm"]) == pytest.approx(
        dock._found_kept[0].found.observed[0], abs=1e-3
    )
