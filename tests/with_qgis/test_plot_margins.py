"""The room around stacked axes: every word has its place, and none lies on another."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.plots.colours import Theme
from groundcast.ui.run_results import RunResults
from qgis.core import QgsPointXY

SHOWN = {"observed", "forecast", "fan", "linear"}
SIZES = [(420, 170), (700, 250), (1200, 700)]
pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    folder = sample_run.write_raster_run(tmp_path_factory.mktemp("margins") / "Run 1")
    results = RunResults(folder)
    found = results.series_at(QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2])), 100.0)
    yield found
    results.close()


@pytest.fixture
def drawn(qgis_app, series):
    from groundcast.ui.plots.series_plot import SeriesPlot

    made = []

    def draw(size, factor=None, sign="towards the satellite"):
        plot = SeriesPlot(Theme.of())
        made.append(plot)
        plot.resize(*size)
        plot.factor = factor
        plot.show_series(series, SHOWN, unit="mm", sign=sign)
        plot.grab()
        plot.draw()
        return plot

    yield draw
    for plot in made:
        plot.deleteLater()


def boxes(plot):
    """The place of every word that is drawn around the axes."""
    found = []
    for axes in (axes for axes in plot.figure.axes if axes.get_visible()):
        texts = [axes.xaxis.label, axes.yaxis.label]
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            ticks = zip(axis.get_majorticklocs(), axis.get_ticklabels())
            texts += [text for place, text in ticks if low <= place <= high and text.get_visible()]
        found += [text.get_window_extent() for text in texts if text.get_text()]
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("with_factor", [False, True])
def test_every_word_is_inside_and_lies_on_no_other(drawn, series, size, with_factor):
    rain = 400 * np.abs(np.sin(np.arange(len(series.dates))))
    plot = drawn(size, ("Rain (mm)", series.dates, rain) if with_factor else None)
    found, whole = boxes(plot), plot.figure.bbox
    assert len(found) > 6
    for box in found:
        assert box.x0 >= whole.x0 - 1 and box.x1 <= whole.x1 + 1, (box, whole)
        assert box.y0 >= whole.y0 - 1 and box.y1 <= whole.y1 + 1, (box, whole)
    titles = [axes.yaxis.label.get_window_extent() for axes in plot.figure.axes if axes.get_ylabel()]
    numbers = [box for box in found if not any(box.bounds == title.bounds for title in titles)]
    for title in titles:
        assert not any(title.overlaps(box) for box in numbers)


def test_the_two_titles_stand_in_one_line(drawn):
    plot = drawn((1200, 700))
    first, second = (axes.yaxis.label.get_window_extent() for axes in (plot.top, plot.bottom))
    assert first.x1 == pytest.approx(second.x1, abs=1)
    assert plot.top.get_position().y0 > plot.bottom.get_position().y1


def test_a_plot_too_small_for_its_words_is_drawn_all_the_same(drawn):
    plot = drawn((60, 40))
    assert plot.top.get_position().width > 0


def test_ticks_are_made_before_the_first_drawing(qgis_app):
    from groundcast.ui.plots.series_plot import SeriesPlot

    plot = SeriesPlot(Theme.of())
    plot.warm()
    assert all(len(axes.yaxis.majorTicks) > 4 for axes in (plot.top, plot.bottom))
    plot.deleteLater()


@pytest.mark.parametrize("width", [330, 700])
def test_the_legend_of_a_lag_scan_stays_within_the_plot(qgis_app, width):
    from groundcast.ui.plots.lag_plot import LagPlot

    plot, lags = LagPlot(Theme.of()), list(range(0, 365, 12))
    values = [float(np.sin(days / 50)) for days in lags]
    scan = {"lags_days": lags, "correlation": values, "with_season": values, "band_all": [0.3] * len(lags)}
    plot.show_scan(scan | {"sentence": ""})
    plot.resize(width, 200)
    plot.grab()
    plot.draw()
    box = plot.plain.get_legend().get_window_extent()
    assert box.x0 >= 0 and box.x1 <= plot.figure.bbox.x1
    plot.deleteLater()
