"""Plots have letters for every word: the window's font, and another for Chinese characters."""

import warnings

import pytest
from groundcast.ui.plots import fonts
from groundcast.ui.plots.colours import Theme
from groundcast.ui.plots.lines_plot import LinesPlot

SIGNS = "形变"
YAHEI, DEJAVU = "Microsoft YaHei", "DejaVu Sans"


@pytest.mark.parametrize(
    ("known", "by_character", "chinese", "expected"),
    [
        ({"Ubuntu", DEJAVU, YAHEI}, True, True, ["Ubuntu", DEJAVU, YAHEI]),
        ({"Ubuntu", DEJAVU, YAHEI}, True, False, ["Ubuntu", DEJAVU, YAHEI]),
        # Before 3.6 one font has to have every character.
        ({"Ubuntu", DEJAVU, YAHEI}, False, True, [YAHEI, "Ubuntu", DEJAVU]),
        ({"Ubuntu", DEJAVU, YAHEI}, False, False, ["Ubuntu", DEJAVU, YAHEI]),
        # A window's font that matplotlib has not found would be warned of at every word.
        ({DEJAVU, "WenQuanYi Zen Hei"}, True, True, [DEJAVU, "WenQuanYi Zen Hei"]),
        ({DEJAVU, "SimHei", "Noto Sans CJK SC"}, True, True, [DEJAVU, "Noto Sans CJK SC"]),
        ({DEJAVU}, True, True, [DEJAVU]),
        (set(), True, True, [DEJAVU]),
    ],
)
def test_families_of_a_machine(known, by_character, chinese, expected):
    assert fonts.chosen("Ubuntu", frozenset(known), by_character, chinese) == expected


def test_a_window_in_a_chinese_font_has_it_once():
    assert fonts.chosen(YAHEI, frozenset({YAHEI, DEJAVU}), True, True) == [YAHEI, DEJAVU]


def test_every_family_is_one_that_matplotlib_has(qgis_app):
    found = fonts.families(Theme.of().family)
    assert found
    assert set(found) <= fonts.names(0)


@pytest.fixture
def chinese_font(tmp_path, monkeypatch):
    """A font with two characters, which matplotlib knows for the time of a test."""
    builder = pytest.importorskip("fontTools.fontBuilder", reason="needs fontTools").FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from matplotlib.font_manager import fontManager

    made, pen = builder(1000, isTTF=True), TTGlyphPen(None)
    corners = [(100, 0), (100, 800), (900, 800), (900, 0)]
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
    glyph = pen.glyph()
    made.setupGlyphOrder([".notdef", "one", "two"])
    made.setupCharacterMap({ord(SIGNS[0]): "one", ord(SIGNS[1]): "two"})
    made.setupGlyf(dict.fromkeys((".notdef", "one", "two"), glyph))
    made.setupHorizontalMetrics(dict.fromkeys((".notdef", "one", "two"), (1000, 100)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": fonts.han_fonts()[0], "styleName": "Regular"})
    made.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    made.setupPost()
    made.save(tmp_path / "two.ttf")
    monkeypatch.setattr(fontManager, "ttflist", list(fontManager.ttflist))
    fontManager.addfont(str(tmp_path / "two.ttf"))
    return fonts.han_fonts()[0]


def test_chinese_words_are_drawn_where_a_font_has_them(qtbot, chinese_font):
    """matplotlib warns of each character that none of the families has."""
    pytest.importorskip("matplotlib", minversion="3.6")
    plot = LinesPlot(Theme.of())
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    assert chinese_font in fonts.families(plot.theme.family)
    with plot.styled():
        plot.figure.axes[0].set_title(SIGNS)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plot.draw()
