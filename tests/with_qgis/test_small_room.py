"""What docks of plots do with little room: whole words, clear of curves, or none."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.plots.colours import Theme
from groundcast.ui.profile_values import NamedLine
from groundcast.ui.run_results import RunResults
from groundcast.ui.widgets.readout import MORE, Readout
from qgis.core import QgsPointXY
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication

PARTS = ["716 m", "2022-04-12 observed 15.0, forecast 6.5 mm", "2022-07-29 observed 1.0 mm"]
needs_data = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def results(tmp_path_factory, qgis_app):
    run = RunResults(sample_run.write_raster_run(tmp_path_factory.mktemp("small") / "run-2-seasonal"))
    yield run
    run.close()


@pytest.fixture
def series(results):
    east, north = (float(v[4000]) for v in sample_run.egms()[:2])
    return results.series_at(QgsPointXY(east, north))


def series_plot(qtbot, series, width, height):
    from groundcast.ui.plots.series_plot import SeriesPlot

    plot = SeriesPlot(Theme.of())
    qtbot.addWidget(plot)
    plot.resize(width, height)
    plot.show()
    plot.show_series(series, {"observed", "forecast", "fan"}, sign="positive towards the satellite")
    plot.draw()
    return plot


def inside(plot, text):
    box, picture = text.get_window_extent(), plot.figure.bbox
    return box.x0 >= picture.x0 and box.x1 <= picture.x1


@pytest.mark.parametrize("count", [3, 2, 1])
def test_readout_leaves_out_whole_parts_from_the_end(qtbot, count):
    line = Readout("gcLine")
    qtbot.addWidget(line)
    text = "    ".join(PARTS[:count]) + (MORE if count < len(PARTS) else "")
    margins = line.contentsMargins()
    room = line.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 4
    line.resize(room, 30)
    line.show()
    assert line.say(PARTS) == "    ".join(PARTS)
    assert line.text() == text
    assert line.toolTip() == "    ".join(PARTS)


def test_readout_shows_more_when_it_gets_wider(qtbot):
    line = Readout("gcLine")
    qtbot.addWidget(line)
    line.resize(120, 30)
    line.show()
    line.say(PARTS)
    assert line.text() == PARTS[0] + MORE
    line.resize(2000, 30)
    assert line.text() == "    ".join(PARTS)


@needs_data
@pytest.mark.parametrize(("width", "height"), [(1000, 500), (370, 190), (250, 190), (160, 150)])
def test_words_at_the_origin_stay_in_the_picture(qtbot, series, width, height):
    plot = series_plot(qtbot, series, width, height)
    note = plot.mark.note
    assert not note.get_text() or inside(plot, note)
    if width >= 370:
        assert note.get_text() == f"Forecast starts {series.origin}"


@needs_data
@pytest.mark.parametrize(("height", "above"), [(600, ""), (190, "Residual, observed − forecast")])
def test_the_residual_s_name_stands_off_its_curve(qtbot, series, height, above):
    plot = series_plot(qtbot, series, 370, height)
    assert plot.bottom.get_title(loc="left") == above
    assert plot.bottom.get_ylabel() == ("mm" if above else "Residual (mm)")
    if above:
        words = plot.bottom._left_title.get_window_extent()
        assert words.y0 >= plot.bottom.get_window_extent().y1
        assert words.y1 <= plot.top.get_window_extent().y0


@needs_data
@pytest.mark.parametrize("width", [900, 390])
def test_dates_at_the_curves_ends_are_whole(qtbot, results, width):
    from groundcast.ui.plots.profile_plot import ProfilePlot

    box = results.extent()
    middle = box.center().y()
    line = [QgsPointXY(box.xMinimum(), middle), QgsPointXY(box.xMaximum(), middle)]
    dates = np.array([results.held_back_dates[0], results.forecast_dates[-1]])
    plot = ProfilePlot(Theme.of())
    qtbot.addWidget(plot)
    plot.resize(width, 200)
    plot.show()
    plot.show_profile(results.along(line, dates))
    plot.draw()
    assert len(plot.labels.texts) == 2
    assert all(inside(plot, label) for label in plot.labels.texts)
    plot.resize(150, 200)
    plot.draw()
    assert plot.labels.texts == []


@needs_data
def test_run_bears_the_name_people_give_it(results):
    assert results.title.startswith("Run 2 · ")


@needs_data
@pytest.mark.parametrize(("lines", "numbers"), [(5, {1}), (7, {1, 2}), (16, {3})])
def test_numbers_beside_the_residuals_do_not_lie_on_each_other(qtbot, series, lines, numbers):
    height = lines * QFontMetrics(QApplication.font()).height()
    plot = series_plot(qtbot, series, 420, height)
    low, high = plot.bottom.get_ylim()
    ticks = zip(plot.bottom.get_yticks(), plot.bottom.get_yticklabels())
    seen = [label.get_window_extent(plot.get_renderer()) for at, label in ticks if low <= at <= high]
    # How high a number is depends on the versions of Qt and matplotlib.
    assert len(seen) in numbers
    ends = sorted((box.y0, box.y1) for box in seen)
    assert all(one[1] <= other[0] for one, other in zip(ends, ends[1:]))


def lines_plot(qtbot, results, count, width, height):
    """`count` lines of nearly the same values, as lines side by side have them."""
    from groundcast.ui.plots.lines_plot import LinesPlot

    box = results.extent()
    at = [box.yMinimum() + share * box.height() for share in np.linspace(0.45, 0.55, count)]
    ends = [[QgsPointXY(x, y) for x in (box.xMinimum(), box.xMaximum())] for y in at]
    dates = results.held_back_dates[-1:]
    lines = [NamedLine(f"P{n}", results.along(line, dates)) for n, line in enumerate(ends, 1)]
    plot = LinesPlot(Theme.of())
    qtbot.addWidget(plot)
    plot.resize(width, height)
    plot.show()
    plot.show_lines(lines, 0, "")
    plot.draw()
    return plot


@needs_data
@pytest.mark.parametrize(("width", "height"), [(900, 600), (840, 166), (400, 166), (400, 130)])
def test_names_of_six_lines_stay_in_the_plot_and_off_each_other(qtbot, results, width, height):
    """In a low plot they were pushed down out of it: P1 lay on the residuals, or nowhere."""
    plot = lines_plot(qtbot, results, 6, width, height)
    assert sorted(text.get_text() for text in plot.labels.texts) == [f"P{n}" for n in range(1, 7)]
    axes, picture = plot.top.get_window_extent(), plot.figure.bbox
    boxes = [text.get_window_extent() for text in plot.labels.texts]
    assert all(axes.y0 <= (box.y0 + box.y1) / 2 <= axes.y1 and box.y1 <= picture.y1 for box in boxes)
    assert all(box.x1 <= picture.x1 for box in boxes)
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[:i])


@needs_data
@pytest.mark.parametrize(("width", "height"), [(900, 500), (400, 166), (250, 110)])
def test_a_picture_over_time_has_words_where_there_is_room(qtbot, results, width, height):
    """On a small screen at 200 % distances ran into each other, and what the colours mean out of the plot."""
    from groundcast.ui.plots.heat_plot import HeatPlot

    box = results.extent()
    line = [QgsPointXY(x, box.center().y()) for x in (box.xMinimum(), box.xMaximum())]
    plot = HeatPlot(Theme.of())
    qtbot.addWidget(plot)
    plot.resize(900, 500)
    plot.show()
    plot.show_profile(results.along(line, results.observed_dates))
    plot.resize(width, height)
    plot.draw()
    plot.draw()
    picture, said = plot.figure.bbox, plot._bar.ax.yaxis.label
    assert said.get_text() == ("Displacement (mm)" if height == 500 else "mm")
    inside_of = said.get_window_extent()
    assert picture.y0 <= inside_of.y0 and inside_of.y1 <= picture.y1 and inside_of.x1 <= picture.x1
    low, high = plot.axes.get_xlim()
    shown = zip(plot.axes.get_xticks(), plot.axes.get_xticklabels())
    boxes = [text.get_window_extent() for place, text in shown if low <= place <= high]
    assert len(boxes) > 1
    assert all(one.x1 + 3 < other.x0 for one, other in zip(boxes, boxes[1:]))
