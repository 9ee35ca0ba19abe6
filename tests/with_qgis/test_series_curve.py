"""A curve chosen to be fitted to a real series: from the past alone, with its residuals and its error."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.baselines import curve
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_curve import KEY, NAMES, RESIDUALS
from groundcast.ui.fitted import CurveFit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture
def opened(qgis_app):
    """A results folder → the dock with the series clicked there, taken down after the test."""
    forget()
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
    forget()


def forget():
    settings.write("series_fit", 1)
    settings.write(KEY, "")
    settings.write(RESIDUALS, 0)


def choose(dock, text):
    """Click a line of the menu of the button Fit."""
    menu = dock.fit.button.menu()
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == text).trigger()
    QApplication.processEvents()


def test_the_menu_names_every_curve_once(opened, folder):
    dock = opened(folder)
    menu = QMenu()
    dock.fit.curve.fill(menu)
    texts = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    assert texts == ["None", *NAMES.values(), "Residuals of the fit"]
    assert menu.actions()[0].isChecked() and not menu.actions()[-1].isEnabled()


@pytest.mark.parametrize("name", NAMES)
def test_the_curve_comes_from_the_dates_before_the_held_back_ones(opened, folder, name):
    dock = opened(folder)
    series = dock.series
    choose(dock, NAMES[name])
    line = dock.plot._curve.line
    wanted = curve(series.observed[series.known], series.days[series.known], series.days, name)
    assert line.get_visible() and not line.get_xdata()[-1] > dock.plot._x[series.known][-1]
    np.testing.assert_allclose(line.get_ydata(), wanted[np.isfinite(wanted)])


def test_residuals_of_the_fit_stand_before_those_of_the_forecast(opened, folder):
    dock = opened(folder)
    before = dock.plot.bottom.get_ylim()
    choose(dock, "Cubic and season")
    assert not dock.plot._curve.bars.get_segments()
    choose(dock, "Residuals of the fit")
    series, fit = dock.series, dock.plot.curve
    bars = dock.plot._curve.bars.get_segments()
    known = np.flatnonzero(series.known & np.isfinite(series.observed))
    assert [bar[1][1] for bar in bars] == pytest.approx((series.observed - fit.values)[known].tolist())
    assert len(dock.plot._bars.get_segments()) == int(series.hidden.sum())
    assert dock.plot.bottom.get_title("left") == "Residual, observed − fit, observed − forecast"
    greatest = max(abs(bar[1][1]) for bar in bars)
    assert dock.plot.bottom.get_ylim()[1] >= max(greatest, before[1] / 1.15)


def test_its_error_and_its_values_are_said(opened, folder):
    dock = opened(folder)
    choose(dock, "Parabola")
    fit, series = dock.plot.curve, dock.series
    wanted = float(np.sqrt(np.nanmean((series.observed - fit.values)[series.known] ** 2)))
    assert f"Parabola: fit RMSE {wanted:.1f} mm" in dock.readout.toolTip()
    dock.read_out(5)
    value = f"{fit.values[5]:.1f}".replace("-", "−")
    assert f"Parabola: fit {value}" in dock.readout.toolTip()


def test_a_curve_is_seen_though_fits_were_switched_off_and_is_remembered(opened, folder):
    dock = opened(folder)
    QTest.mouseClick(dock.fit.button, Qt.MouseButton.LeftButton)
    assert not dock.fit.on
    choose(dock, "Exponential")
    assert dock.fit.on and dock.plot._curve.line.get_visible()
    again = opened(folder)
    assert again.plot._curve.line.get_visible() and again.plot.curve.name == "exponential"
    choose(again, "None")
    assert not again.plot._curve.line.get_visible() and again.plot._fits.lines["linear"].get_visible()


def test_the_curve_is_on_paper_and_in_the_table(opened, folder, tmp_path):
    dock = opened(folder)
    choose(dock, "Cubic")
    dock.export(tmp_path / "series.svg")
    assert "Cubic: fit" in (tmp_path / "series.svg").read_text(encoding="utf-8")
    dock.export(tmp_path / "series.csv")
    rows = list(csv.DictReader((tmp_path / "series.csv").read_text(encoding="utf-8").splitlines()))
    fit, series = dock.plot.curve, dock.series
    assert float(rows[3]["curve_cubic_mm"]) == pytest.approx(fit.values[3], abs=1e-3)
    left = float(rows[3]["curve_residual_cubic_mm"])
    assert left == pytest.approx(series.observed[3] - fit.values[3], abs=2e-3)
    assert rows[-1]["curve_cubic_mm"] == ""
    assert (float(rows[0]["x"]), float(rows[0]["y"])) == pytest.approx((series.x, series.y), abs=1e-5)


def test_dates_far_off_the_curve_have_a_ring_and_are_counted(opened, folder):
    dock = opened(folder)
    choose(dock, "Linear")
    jump = np.zeros(len(dock.series.dates), np.float32)
    jump[[7, 60]] = (30, -28)
    dock._found = replace(dock._found, observed=dock._found.observed + jump)
    dock._refill()
    fit, series = dock.plot.curve, dock.series
    left = fit.residual(series.observed)
    known = np.isfinite(left)
    usual = 1.4826 * np.median(np.abs(left[known] - np.median(left[known])))
    far = np.flatnonzero(known & (np.abs(np.nan_to_num(left) - np.median(left[known])) > 3.5 * usual))
    assert {7, 60} <= set(far)
    rings = dock.plot._curve.rings
    assert rings.get_visible()
    np.testing.assert_array_equal(rings.get_xdata(), dock.plot._x[far])
    assert f"Dates that stand out: {len(far)}" in dock.readout.toolTip()
    choose(dock, "None")
    assert not rings.get_visible()


def test_a_series_on_its_curve_has_no_date_that_stands_out():
    past = np.ones(20, bool)
    observed = np.arange(20.0)
    fit = CurveFit("linear", "Linear", observed, past)
    assert not fit.stands_out(observed).any()
    assert not CurveFit("linear", "Linear", observed * np.nan, past).stands_out(observed).any()
