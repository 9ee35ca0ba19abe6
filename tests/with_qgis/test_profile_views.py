"""Profiles beyond curves of one run: percentiles, pictures over time, lines of a layer, less another run."""

import csv
import json
import shutil

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import MOST_TAKEN, ProfileDock
from groundcast.ui.layers import add_run, ramps, recolour
from groundcast.ui.profile_values import swathed
from matplotlib.colors import to_hex
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


def place(point, east=0.0, north=0.0):
    x, y = (float(v[point]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two runs; the forecast of the second lies 3 mm below that of the first."""
    folder = tmp_path_factory.mktemp("runs")
    first = sample_run.write_raster_run(folder / "Run 1")
    second = folder / "Run 2"
    shutil.copytree(first, second)
    report = json.loads((second / "report.json").read_text())
    for entry in report["artifacts"]:
        if entry["kind"] in ("median", "held_back"):
            data = sample_run.opened_to_change(second / entry["path"])
            for band in range(1, data.RasterCount + 1):
                layer = data.GetRasterBand(band)
                layer.WriteArray(layer.ReadAsArray() - 3)
            data = None
    return first, second


@pytest.fixture
def dock(qgis_app, runs, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    corner = place(4000, -500, -500)
    window = map_window().reset(corner=(corner.x(), corner.y()), size=1000)
    settings.write("profile_band", "")
    made = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(runs[0])
    made.extras.runs = lambda: [str(run) for run in runs]
    made.show()
    window.window.resize(1200, 800)
    QApplication.processEvents()
    line = QgsGeometry.fromPolylineXY([place(4000, -300), place(4000, 300, 100)])
    made.drawn(line, made.results.crs)
    QApplication.processEvents()
    yield made
    settings.write("profile_band", "")
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def view(dock, name):
    dock.extras.view_box.setCurrentIndex(dock.extras.view_box.findData(name))
    QApplication.processEvents()


def actions(button):
    button.menu().aboutToShow.emit()
    return {action.text(): action for action in button.menu().actions()}


def test_a_swath_is_told_by_its_percentiles():
    draw = np.random.default_rng(0)
    values = draw.normal(0, 5, (7, 90)).astype(np.float32)
    values[2, :40] = np.nan
    share = np.repeat([0.0, 0.5, 1.0], 30)
    middle, spread, low, high = swathed(values, share, 5, "median")
    here = values[:, 30:60]
    np.testing.assert_allclose(middle[:, 2], np.nanmedian(here, axis=1), rtol=1e-6)
    np.testing.assert_allclose(spread[:, 2], np.nanstd(here, axis=1), rtol=1e-5)
    np.testing.assert_allclose(low[:, 2], np.nanpercentile(here, 10, axis=1), rtol=1e-5)
    np.testing.assert_allclose(high[:, 2], np.nanpercentile(here, 90, axis=1), rtol=1e-5)
    assert np.isnan(middle[2, 0]) and np.isnan(middle[:, 1]).all()


def test_a_swath_is_told_by_its_mean_and_standard_deviation():
    values = np.array([[1.0, 2.0, 6.0, 10.0], [4.0, np.nan, np.nan, 10.0]], np.float32)
    middle, spread, low, high = swathed(values, np.array([0.0, 0.0, 0.0, 1.0]), 3)
    np.testing.assert_allclose(middle, [[3.0, np.nan, 10.0], [4.0, np.nan, 10.0]])
    # Squared distances from 3 are 4, 1 and 9; their mean is 14 / 3.
    np.testing.assert_allclose(spread, [[np.sqrt(14 / 3), np.nan, 0.0], [0.0, np.nan, 0.0]])
    np.testing.assert_allclose((low[0, 0], high[0, 0]), (1.2, 5.2))
    assert swathed(values, np.array([0.0, 0.0, 0.0, 1.0]), 3, "median")[0][0, 0] == 2.0


def choose_band(dock, name):
    dock.swath.band_box.setCurrentIndex(dock.swath.band_box.findData(name))
    QApplication.processEvents()


def test_the_curves_are_the_mean_until_the_median_is_chosen_which_is_remembered(dock, tmp_path):
    assert dock.swath.band_box.currentText() == "Mean ± standard deviation"
    dock.swath.width_box.setValue(700)
    mean = dock.profile
    assert mean.middle == "mean" and "mean of a swath of 700 m" in dock.readout.text()
    choose_band(dock, "median-percentiles")
    median = dock.profile
    assert median.middle == "median" and "median of a swath of 700 m" in dock.readout.text()
    assert np.nanmax(np.abs(mean.observed - median.observed)) > 0.1
    np.testing.assert_array_equal(mean.spread, median.spread)
    dock.export(tmp_path / "profile.csv")
    rows = list(csv.DictReader((tmp_path / "profile.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["middle"] for row in rows} == {"median"}
    labels = [handle.get_label() for handle in dock.plot.legend()]
    assert labels[0] == "Observed, median over the swath" and labels[-1] == "10–90 % of the observed"
    assert settings.read("profile_band") == "median-percentiles"
    again = ProfileDock(dock.iface)
    assert again.swath.middle == "median" and again.swath.band == "percentiles"
    again.unload()
    again.deleteLater()


def test_percentiles_are_drawn_around_the_curves(dock):
    choose_band(dock, "median-percentiles")
    profile = dock.profile
    known = np.isfinite(profile.low)
    assert known.any() and (profile.low[known] <= profile.observed[known]).all()
    assert (profile.observed[known] <= profile.high[known]).all()
    low, high = dock.plot.top.get_ylim()
    assert low < np.nanmin(profile.low) and high > np.nanmax(profile.high)


def test_the_picture_over_time_holds_every_date(dock):
    view(dock, "displacement")
    profile, drawn = dock.profile, dock.plot._drawn.get_array()
    assert list(profile.dates) == list(dock.results.dates)
    np.testing.assert_allclose(
        np.ma.filled(drawn.astype(float), np.nan).reshape(profile.told.shape), profile.told
    )
    ahead = np.isin(profile.dates, dock.results.forecast_dates)
    np.testing.assert_array_equal(profile.told[ahead], profile.forecast[ahead])
    assert dock.plot._origin.get_visible() and not dock.date_list.isEnabled()
    view(dock, "residual")
    known = np.isfinite(dock.plot.values)
    assert set(dock.profile.dates[known.any(axis=1)]) <= set(dock.results.held_back_dates) and known.any()
    view(dock, "curves")
    assert len(dock.profile.dates) == 3 and dock.swath.band_box.isEnabled()


def test_the_picture_over_time_has_the_ramps_of_the_map(dock):
    """It had two of its own, whatever Options and the run said."""
    group = add_run(dock.results.folder, QgsProject.instance())
    view(dock, "displacement")
    usual = [to_hex(dock.plot._drawn.get_cmap()(share)) for share in (0.0, 1.0)]
    assert usual == [ramps.COLOURS["motion"][0], ramps.COLOURS["motion"][-1]]
    recolour.recolour(group, ramps.vik())
    view(dock, "residual")
    assert to_hex(dock.plot._drawn.get_cmap()(0.0)) == ramps.COLOURS["error"][0]
    view(dock, "displacement")
    assert [to_hex(dock.plot._drawn.get_cmap()(s)) for s in (0.0, 1.0)] == [ramps.VIK[0], ramps.VIK[-1]]
    paper = dock.plot.on_paper()
    assert to_hex(paper._drawn.get_cmap()(0.0)) == ramps.VIK[0]


def test_the_pointer_in_the_picture_reads_place_and_date_and_marks_the_map(dock):
    from matplotlib.backend_bases import MouseEvent
    from matplotlib.dates import date2num

    view(dock, "displacement")
    dock.plot.draw()
    index, row = 3, 20
    at = dock.profile.distance[index], date2num(dock.profile.dates[row])
    px, py = dock.plot.axes.transData.transform(at)
    dock.plot.callbacks.process("motion_notify_event", MouseEvent("motion_notify_event", dock.plot, px, py))
    said = dock.readout.text()
    assert said.startswith(f"{dock.profile.distance[index]:.0f} m") and str(dock.profile.dates[row]) in said
    assert str(dock.profile.dates[row + 1]) not in said
    assert dock.marks._link[1].isVisible()


def test_the_difference_of_two_runs_along_one_line(dock, runs):
    actions(dock.extras.less)["Run 2"].trigger()
    known = np.isfinite(dock.profile.forecast)
    assert known.any()
    np.testing.assert_allclose(dock.profile.forecast[known], 3, atol=1e-4)
    assert dock.extras.less.text() == "Minus Run 2" and dock.plot.title.endswith("minus Run 2")
    header, rows = dock.profile.rows()
    assert "forecast_minus_Run 2_mm" in header and "forecast_mm" not in header and len(rows[0]) == len(header)
    assert "Run 1" not in actions(dock.extras.less)
    actions(dock.extras.less)["None"].trigger()
    assert np.isfinite(dock.profile.observed).any() and dock.extras.less.text() == "Minus run"


def test_a_run_that_is_gone_is_told(dock, tmp_path):
    dock.extras.take_off(str(tmp_path / "gone"))
    assert "holds no report.json" in dock.notice.text() and dock.extras.other is None


def test_lines_of_a_layer_become_profiles(dock):
    layer = QgsVectorLayer("MultiLineString?crs=EPSG:3035", "Roads", "memory")
    for north in (50, 150):
        feature = QgsFeature()
        line = QgsGeometry.fromPolylineXY([place(4000, -200, north), place(4000, 200, north)])
        line.convertToMultiType()
        feature.setGeometry(line)
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    actions(dock.extras.lines)["Roads"].trigger()
    assert [dock.line_box.itemText(i) for i in range(dock.line_box.count())] == ["P1", "P2", "P3"]
    assert dock.line_box.currentText() == "P2" and dock.profile.distance[-1] == pytest.approx(400, rel=0.05)


def test_of_many_lines_the_selected_ones_become_profiles(dock):
    layer = QgsVectorLayer("LineString?crs=EPSG:3035", "Streets", "memory")
    rows = []
    for north in range(MOST_TAKEN + 1):
        rows.append(QgsFeature())
        rows[-1].setGeometry(QgsGeometry.fromPolylineXY([place(4000, -200, north), place(4000, 200, north)]))
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    before = dock.line_box.count()
    actions(dock.extras.lines)["Streets"].trigger()
    assert f"Streets has more than {MOST_TAKEN} lines" in dock.notice.text()
    layer.selectByIds([2, 3])
    actions(dock.extras.lines)["Streets"].trigger()
    assert dock.line_box.count() == before + 2
    dock.layer.layer().undoStack().undo()
    assert len(dock.layer.names()) == before


def test_pictures_are_written_as_files(dock, tmp_path):
    view(dock, "displacement")
    for ending in ("png", "svg", "pdf", "csv"):
        dock.export(tmp_path / f"profile.{ending}")
        assert (tmp_path / f"profile.{ending}").stat().st_size > 1000
    rows = list(csv.DictReader((tmp_path / "profile.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == dock.profile.told.size and {"low_mm", "high_mm"} <= set(rows[0])


def test_the_list_of_dates_leaves_the_plot_what_it_cannot_use(dock):
    """In a wide window a third of the dock was the list's, which is never so wide: the rest was nobody's."""
    dock.setFloating(True)
    for letters in (60, 200):
        dock.resize(letters * dock.fontMetrics().horizontalAdvance("m"), 400)
        QApplication.processEvents()
        assert dock.date_list.isVisible()
        assert dock.splitter.width() - dock.date_list.geometry().right() <= 2


def test_a_field_and_its_label_come_and_go_together(dock):
    """“Show” stood at the end of the tool bar, with its list behind the arrow."""
    dock.setFloating(True)
    labels = [each for each in dock.toolbar.findChildren(QLabel) if each.buddy() is not None]
    assert labels
    for width in range(300, 1000, 20):
        dock.resize(width, 400)
        QApplication.processEvents()
        for label in labels:
            both = (label, label.buddy())
            seen = [each.isVisible() and each.mapTo(dock, QPoint()).x() < dock.width() for each in both]
            assert seen[0] == seen[1], (label.text(), width)


def test_the_axis_of_the_values_may_be_symmetric_or_told_and_is_remembered(dock):
    kept = dock.plot.top.get_ylim()
    try:
        dock.range.take("symmetric")
        low, high = dock.plot.top.get_ylim()
        assert high == pytest.approx(max(map(abs, kept))) and low == -high
        dock.range.take("manual", (-40.0, 20.0))
        assert dock.plot.top.get_ylim() == (-40.0, 20.0)
        assert dock.plot.on_paper().top.get_ylim() == (-40.0, 20.0)
        assert settings.read("profile_y", "") == "manual"
        view(dock, "displacement")
        assert not dock.range.button.isEnabled()
        view(dock, "curves")
        assert dock.range.button.isEnabled() and dock.plot.top.get_ylim() == (-40.0, 20.0)
    finally:
        dock.range.take("data")
    assert dock.plot.top.get_ylim() == pytest.approx(kept)
