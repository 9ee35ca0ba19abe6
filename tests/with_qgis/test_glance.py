"""The picture of a stack in step 1 is made once for its size and look, however often the dock is scrolled."""

from datetime import date, timedelta

import pytest
from groundcast.ui.widgets import glance as glance_module
from groundcast.ui.widgets import theme
from groundcast.ui.widgets.glance import Glance
from qgis.PyQt.QtGui import QColor

DATES = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(100)]


def info(slope):
    series = [{"value": v, "values": [slope * v * i for i in range(100)]} for v in (-1.0, 0.0, 2.0)]
    rows = [[-1.0, 0.0], [None, 2.0]]
    return {"unit": "mm", "glance": {"what": "velocity", "series": series, "map": {"rows": rows}}}


@pytest.fixture
def glance(qtbot, monkeypatch):
    """A picture that is seen; `made` counts how often it was made."""
    widget, made = Glance(), []
    qtbot.addWidget(widget)
    paint = widget._paint
    monkeypatch.setattr(widget, "_paint", lambda painter: made.append(1) or paint(painter))
    widget.resize(400, widget.height())
    widget.show_info(info(1.0), DATES)
    widget.made = made
    return widget


def test_the_same_picture_is_made_once(glance):
    first = glance.grab().toImage()
    for _ in range(3):
        assert glance.grab().toImage() == first
    assert len(glance.made) == 1


def test_other_data_another_size_and_another_theme_are_painted(glance, monkeypatch):
    pictures = [glance.grab().toImage()]
    glance.show_info(info(-1.0), DATES)
    pictures.append(glance.grab().toImage())
    glance.resize(300, glance.height())
    pictures.append(glance.grab().toImage())
    # Its palette is that of a window that another test left open, where there is one.
    monkeypatch.setattr(theme, "text", lambda _widget: QColor("red"))
    pictures.append(glance.grab().toImage())
    assert len(glance.made) == 4
    assert all(one != other for one, other in zip(pictures, pictures[1:]))


def test_a_factor_has_colours_from_its_least_to_its_most_and_motion_about_zero(glance):
    """Rain was drawn in the ramp of motion, symmetric about zero: half of them stood for less than none."""
    assert glance._legend() == "±2.0 mm/yr"
    rain = info(1.0)
    rain["unit"] = "mm"
    rain["glance"] |= {"what": "mean", "map": {"rows": [[400.0, 500.0], [None, 600.0]]}}
    glance.show_info(rain, DATES)
    assert glance._legend() == "400 to 600 mm"
    cells = [glance._image.pixelColor(x, y).name() for x, y in ((0, 0), (1, 0), (1, 1))]
    assert cells[0] == glance_module.ramp("width").color(0.0).name()
    assert cells[2] == glance_module.ramp("width").color(1.0).name() and len(set(cells)) == 3


def test_thousands_of_days_are_drawn_from_their_highest_to_their_lowest_in_each_pixel():
    """All 4,000 of a factor's days, three times over, held the window up for 40 ms."""
    days = [(10 + i / 100, float(i % 7)) for i in range(1000)]
    drawn = list(glance_module._thinned(days, 1.0))
    assert len(drawn) == 20 and drawn == sorted(drawn)
    assert {height for _, height in drawn} == {0.0, 6.0}
    few = days[::100]
    assert list(glance_module._thinned(few, 1.0)) == few
