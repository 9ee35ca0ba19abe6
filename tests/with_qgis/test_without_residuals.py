"""Before any run there are no residuals: their axes stood empty below each series and each profile."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import points_layer
from groundcast.ui.docks.profile_dates import ProfileDates
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.plots.colours import Theme
from groundcast.ui.plots.series_plot import SeriesPlot
from groundcast.ui.run_results import RunResults
from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import QApplication, QWidget

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture
def observed(qgis_new_project):
    return ObservedResults(LayerPlaces(points_layer(), "mm"), "Ustica")


@pytest.fixture
def plot(qtbot):
    made = SeriesPlot(Theme.of(QWidget()))
    qtbot.addWidget(made)
    made.resize(640, 360)
    made.show()
    return made


def first_place():
    x, y, *_ = sample_run.egms()
    return QgsPointXY(float(x[0]), float(y[0]))


def drawn(plot, series):
    plot.show_series(series, {"observed", "forecast"})
    plot.draw()
    QApplication.processEvents()
    return plot.top.bbox.height, plot.bottom.bbox.height


def test_a_series_without_residuals_has_the_room_to_itself(observed, plot):
    high, low = drawn(plot, observed.series_at(first_place(), 1.0))
    assert not plot.residuals and low < high / 20
    assert plot.bottom.get_title("left") == "" and not plot.bottom.yaxis.get_visible()
    assert plot.bottom.xaxis.get_visible()


def test_a_run_brings_the_residuals_back(observed, plot, tmp_path):
    drawn(plot, observed.series_at(first_place(), 1.0))
    results = RunResults(sample_run.write_point_run(tmp_path / "run"))
    high, low = drawn(plot, results.series_at(first_place(), 5.0))
    assert plot.residuals and high / 5 < low < high and plot.bottom.yaxis.get_visible()
    results.close()


def test_no_dates_ahead_are_offered_along_a_line(observed, qtbot):
    dates = ProfileDates()
    qtbot.addWidget(dates)
    dates.fill(observed)
    offered = {np.datetime64(item.text()[:10]) for item in dates.items()}
    assert offered == set(observed.observed_dates) and max(observed.dates) > max(offered)
