"""The series of a run with every interval and a threshold: nested fills, the line, what hovering tells."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.series import SeriesDock
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")
    sample_run.with_products(made, threshold=-5.0)
    return made


@pytest.fixture
def dock(qgis_app, folder):
    place = [float(v[4000]) for v in sample_run.egms()[:2]]
    window = map_window().reset(corner=(place[0] - 200, place[1] - 200))
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(folder)
    made.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    made.pick(QgsPointXY(*place))
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    window.window.resize(400, 400)


def outline(fan):
    return fan.get_paths()[-1].get_extents() if fan.get_paths() else None


def test_three_bands_lie_inside_one_another(dock):
    fans, series = dock.plot.fans.bands, dock.series
    assert [fan.get_alpha() for fan in fans.values()] == [0.14, 0.18, 0.24]
    wide, middle, narrow = (outline(fan) for fan in fans.values())
    assert wide.height > middle.height > narrow.height
    low, high = series.inner[50]
    known = np.isfinite(low)
    assert narrow.ymin == pytest.approx(low[known].min()) and narrow.ymax == pytest.approx(high[known].max())
    order = [fan.get_zorder() for fan in fans.values()]
    assert order == sorted(order)


def test_each_band_has_a_tick_of_its_own(dock):
    rows = {dock.list.topLevelItem(i).text(0): dock.list.topLevelItem(i) for i in range(9)}
    assert {"90 % band", "80 % band", "50 % band"} <= set(rows)
    rows["80 % band"].setCheckState(0, Qt.CheckState.Unchecked)
    bands = dock.plot.fans.bands
    assert outline(bands["fan80"]) is None and outline(bands["fan50"]) is not None


def test_hovering_tells_median_intervals_and_probability(dock):
    series = dock.series
    index = len(series.dates) - 4
    dock.read_out(index)
    words = dock.readout.toolTip()
    assert f"below −5 mm: {round(100 * series.chance[index])}\u00a0%" in words
    low, high = (f"{v[index]:.1f}".replace("-", "−") for v in series.inner[50])
    assert f"50 % {low} … {high}" in words and "80 % " in words and "forecast" in words
    told = dock.plot._threshold.words.get_text()
    assert told == f"below −5 mm on {series.dates[index]}: {round(100 * series.chance[index])}\u00a0%"
    dock.read_out(None)
    assert dock.plot._threshold.words.get_text() == "below −5 mm"


def test_the_threshold_is_a_line_within_the_axes_where_it_is_near(dock):
    line = dock.plot._threshold
    assert list(line._line.get_ydata()) == [-5.0, -5.0] and line._line.get_visible()
    low, high = dock.plot.top.get_ylim()
    assert low < -5.0 < high
    line.show(("above", 5000.0))
    line.say(dock.series, None)
    assert line.words.get_text() == "↑ above 5,000 mm" and line.words.xy[1] == high
    line.show(None)
    assert not line._line.get_visible() and not line.words.get_visible()


def test_the_words_stand_where_no_curve_is(dock):
    line = dock.plot._threshold
    line.show(("below", float(np.nanmean(dock.series.observed[:20]))))
    line.say(dock.series, None)
    assert (line.words.xy[0], line.words.get_ha()) == (1, "right")
    line.show(("below", float(np.nanmean(dock.series.median))))
    line.say(dock.series, None)
    assert (line.words.xy[0], line.words.get_ha()) == (0, "left")


def test_the_table_holds_the_bands_and_the_probability(dock, tmp_path):
    dock.export(tmp_path / "values.csv")
    rows = list(csv.DictReader((tmp_path / "values.csv").read_text().splitlines()))
    last = len(dock.series.dates) - 1
    assert float(rows[last]["lower50_mm"]) == pytest.approx(dock.series.inner[50][0][last], abs=1e-3)
    assert float(rows[last]["probability"]) == pytest.approx(dock.series.chance[last], abs=1e-3)
    assert rows[0]["probability"] == ""


def test_the_picture_for_paper_has_every_band_and_the_threshold(dock, tmp_path):
    dock.export(tmp_path / "series.svg")
    text = (tmp_path / "series.svg").read_text()
    for word in ("90 % band", "80 % band", "50 % band", "below −5 mm"):
        assert word in text
