"""The curves fitted to the past: from the dates before alone, drawn in their colours, switched on and off."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.baselines import BASELINES
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.fitted import FITTED, fit_of_baseline, fit_of_model
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture
def opened(qgis_app):
    """A results folder → the dock with the series clicked there, taken down after the test."""
    settings.write("series_fit", 1)
    place = [float(v[4000]) for v in sample_run.egms()[:2]]
    window, made = map_window(), []

    def open_dock(folder):
        dock = SeriesDock(window)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.set_run(folder)
        dock.show()
        window.window.resize(1000, 800)
        QApplication.processEvents()
        window.reset(corner=(place[0] - 200, place[1] - 200))
        dock.tool.start()
        window.click(0, 0)
        QApplication.processEvents()
        made.append(dock)
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    window.window.resize(400, 400)
    settings.write("series_fit", 1)


def test_the_fit_is_what_the_method_gives_on_the_dates_it_learned_from(opened, folder):
    series = opened(folder).series
    for name in FITTED:
        curve, values = fit_of_baseline(series, name), series.observed[series.known][:, None]
        wanted = BASELINES[name](values, series.days[series.known], series.days[series.known])[:, 0]
        np.testing.assert_allclose(curve[series.known], wanted, atol=1e-4)
        first = int(np.flatnonzero(np.isfinite(series.baseline(name)))[0])
        assert curve[first] == pytest.approx(series.baseline(name)[first], abs=1e-4)
        assert np.isnan(curve[first + 1 :]).all()


def test_the_fit_does_not_move_with_what_comes_after_the_origin(opened, folder):
    series = opened(folder).series
    other = np.where(series.known, series.observed, series.observed + 1000).astype(np.float32)
    for name in FITTED:
        changed = fit_of_baseline(replace(series, observed=other), name)
        assert changed.tobytes() == fit_of_baseline(series, name).tobytes()
    later = np.where(series.dates < series.origin, series.observed, np.float32(1000))
    assert np.isfinite(later).sum() > np.isfinite(series.observed).sum()
    changed = fit_of_model(replace(series, observed=later), "seasonal")
    assert changed.tobytes() == fit_of_model(series, "seasonal").tobytes()


def test_the_fit_moves_with_the_past(opened, folder):
    series = opened(folder).series
    other = np.where(series.known, series.observed + 5, series.observed)
    moved = fit_of_baseline(replace(series, observed=other), "linear") - fit_of_baseline(series, "linear")
    np.testing.assert_allclose(moved[series.known], 5, atol=1e-3)


def test_a_model_of_trend_and_season_has_its_own_fit_up_to_its_forecast(opened, folder):
    series = opened(folder).series
    curve = fit_of_model(series, "seasonal")
    at = int(np.flatnonzero(series.dates == series.origin)[0])
    assert curve[at] == pytest.approx(series.median[at], abs=0.01)
    assert np.isfinite(curve[series.hidden]).all()
    assert np.isnan(fit_of_model(series, "theta")).all()
    assert np.isnan(fit_of_model(replace(series, median=series.median + 1), "seasonal")).all()


def test_fits_are_drawn_thin_in_the_colour_of_their_baselines(opened, folder):
    dock = opened(folder)
    lines, plot = dock.plot._fits.lines, dock.plot
    for name, line in lines.items():
        assert line.get_visible() and line.get_color() == plot._lines[name].get_color()
        assert line.get_linewidth() < plot._lines[name].get_linewidth()
        assert line.get_xdata()[0] == plot._x[0]
    rows = {dock.list.topLevelItem(i).text(0): dock.list.topLevelItem(i) for i in range(7)}
    rows["Linear"].setCheckState(0, Qt.CheckState.Unchecked)
    assert not lines["linear"].get_visible() and lines["seasonal"].get_visible()


def test_the_switch_hides_the_fits_and_is_remembered(opened, folder):
    dock = opened(folder)
    QTest.mouseClick(dock.fit.button, Qt.MouseButton.LeftButton)
    assert not any(line.get_visible() for line in dock.plot._fits.lines.values())
    again = opened(folder)
    assert not again.fit.button.isChecked() and not again.plot._fits.lines["linear"].get_visible()
    QTest.mouseClick(again.fit.button, Qt.MouseButton.LeftButton)
    assert again.plot._fits.lines["linear"].get_visible()


def test_a_model_without_a_fit_says_whose_curves_are_drawn(opened, tmp_path):
    folder = sample_run.write_raster_run(tmp_path / "run-2-combination")
    path = folder / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["model"] = {"name": "groundcast", "label": "GroundCast"}
    path.write_text(json.dumps(report), encoding="utf-8")
    dock = opened(folder)
    tip = dock.fit.button.toolTip()
    assert "GroundCast has no fitted curve of the past: these are the baselines'." in tip
    assert (
        not dock.plot._fits.lines["forecast"].get_visible() and dock.plot._fits.lines["linear"].get_visible()
    )


def test_the_fit_is_in_the_picture_for_paper_and_in_the_table(opened, folder, tmp_path):
    dock = opened(folder)
    dock.export(tmp_path / "series.svg")
    assert "Linear: fit" in (tmp_path / "series.svg").read_text(encoding="utf-8")
    dock.export(tmp_path / "series.csv")
    rows = list(csv.DictReader((tmp_path / "series.csv").read_text(encoding="utf-8").splitlines()))
    wanted = fit_of_baseline(dock.series, "linear")
    assert float(rows[3]["linear_fit_mm"]) == pytest.approx(wanted[3], abs=1e-3)
    assert rows[-1]["linear_fit_mm"] == ""


@pytest.fixture
def with_fit(tmp_path):
    """A run whose model has looked back: each observed date less one, from the sixth on."""
    folder = sample_run.write_raster_run(tmp_path / "run-3-groundcast")
    path = folder / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["model"] = {"name": "groundcast", "label": "GroundCast"}
    for entry in [e for e in report["artifacts"] if e["kind"] == "observed"]:
        data = gdal.Open(str(folder / entry["path"]))
        when = np.array(entry["dates"], "datetime64[D]")[5:-10]
        values, place = data.ReadAsArray()[5:-10] - 1, data.GetGeoTransform()
        name = f"{entry['region']}/groundcast_fit.tif"
        sample_run._write_cog(folder / name, when, values, (place[0], place[3]))
        report["artifacts"].append(sample_run._artifact("fit", entry["region"], name, when))
    path.write_text(json.dumps(report), encoding="utf-8")
    return folder


def test_the_fit_that_a_run_has_written_is_drawn_and_said_what_it_is(opened, with_fit, tmp_path):
    dock = opened(with_fit)
    series, line = dock.series, dock.plot._fits.lines["forecast"]
    past = np.flatnonzero(series.known)[5:]
    np.testing.assert_allclose(line.get_ydata(), series.observed[past] - 1, atol=1e-3)
    np.testing.assert_allclose(line.get_xdata(), dock.plot._x[past])
    tip = dock.fit.button.toolTip()
    assert "That of GroundCast: each date before the held-back ones" in tip and "this is no test of it" in tip
    dock.export(tmp_path / "series.csv")
    rows = list(csv.DictReader((tmp_path / "series.csv").read_text(encoding="utf-8").splitlines()))
    assert float(rows[past[0]]["forecast_fit_mm"]) == pytest.approx(series.observed[past[0]] - 1, abs=2e-3)
    assert rows[past[-1] + 1]["forecast_fit_mm"] == ""


def test_the_fit_moves_with_the_reference(opened, with_fit):
    series = opened(with_fit).series
    moved = series.relative_to(replace(series, observed=series.observed * 0 + 2, fit=series.fit * 0 + 2))
    np.testing.assert_allclose(moved.fit, series.fit - 2)
    assert series.relative_to(replace(series, fit=None)).fit is None
