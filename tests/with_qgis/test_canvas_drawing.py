"""A plot is drawn when it is painted: once for what it was asked for, and never while nobody sees it."""

import pytest
from groundcast.ui.plots.colours import Theme
from groundcast.ui.plots.lag_plot import LagPlot
from qgis.PyQt.QtWidgets import QMainWindow, QVBoxLayout, QWidget


@pytest.fixture
def plot(qtbot):
    """A plot in a window that is not shown yet; `drawn` has the width of each drawing."""
    page = QWidget()
    qtbot.addWidget(page)
    made = LagPlot(Theme.of(page))
    made.page, made.drawn = page, []
    made.mpl_connect("draw_event", lambda _event: made.drawn.append(made.width()))
    QVBoxLayout(page).addWidget(made)
    return made


def test_a_plot_that_is_asked_time_and_again_is_drawn_once_in_its_size(plot, qtbot):
    """A new plot was drawn before it had its size, and once more as it was painted."""
    plot.draw_idle()
    plot.page.resize(600, 400)
    plot.page.show()
    plot.draw_idle()
    qtbot.waitUntil(lambda: bool(plot.drawn))
    qtbot.wait(100)
    assert plot.drawn == [plot.width()]
    plot.draw_idle()
    plot.draw_idle()
    qtbot.waitUntil(lambda: len(plot.drawn) > 1)
    qtbot.wait(100)
    assert len(plot.drawn) == 2


def test_a_plot_that_nobody_sees_is_drawn_when_it_is_shown(plot, qtbot):
    plot.page.resize(600, 400)
    plot.page.show()
    qtbot.waitUntil(lambda: bool(plot.drawn))
    plot.page.hide()
    plot.drawn.clear()
    plot.draw_idle()
    qtbot.wait(100)
    assert not plot.drawn
    plot.page.show()
    qtbot.waitUntil(lambda: bool(plot.drawn))


@pytest.mark.parametrize("dots", [96.0, 100.0, 95.0])
def test_the_picture_is_as_large_as_the_widget(plot, dots):
    """On a screen of 100 dots an inch every tenth width had a strip at the right that showed stray memory."""
    plot.figure.dpi = dots
    plot.page.show()
    for width in range(300, 500):
        plot.resize(width, width + 1)
        picture = plot.get_renderer()
        assert (int(picture.width), int(picture.height)) == (width, width + 1)


def test_the_colours_are_those_of_the_window_that_a_widget_stands_in(qtbot):
    from groundcast.ui.widgets import theme
    from qgis.PyQt.QtGui import QColor, QPalette

    window, inside = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(inside)
    dark = window.palette()
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee"))
    window.setPalette(dark)
    window.show()
    inside.setPalette(QPalette(QColor("red")))
    assert theme.text(inside).name() == "#eeeeee"
