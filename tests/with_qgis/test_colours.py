"""The palette keeps its promise: curves and regions stay apart for four kinds of colour vision.

Colour differences are CIEDE2000 (Sharma et al. 2005); deficiencies are simulated with the matrices of
Machado et al. 2009 at full severity, in linear RGB.
"""

import itertools

import numpy as np
import pytest
from groundcast.ui.layers.ramps import COLOURS
from groundcast.ui.plots.colours import CURVES, LINES, REGIONS, letters, line_style, region_style
from groundcast.ui.plots.kept_looks import KEPT, looks, next_colour
from groundcast.ui.plots.threshold_line import DARK, LIGHT

VISION = {
    "normal": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.119192, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour):
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    t = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def difference(one, other):
    """CIEDE2000 of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    dl, dc, dh = l2 - l1, c2 - c1, 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    cosine = [np.cos(np.radians(angle)) for angle in (hue - 30, 2 * hue, 3 * hue + 6, 4 * hue - 63)]
    t = 1 - 0.17 * cosine[0] + 0.24 * cosine[1] + 0.32 * cosine[2] - 0.20 * cosine[3]
    sl, sc, sh = 1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2), 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = -2 * np.sqrt(cm**7 / (cm**7 + 25**7)) * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    x, y, z = dl / sl, dc / sc, dh / sh
    return float(np.sqrt(x * x + y * y + z * z + rt * y * z))


def least_difference(colours, vision):
    seen = [lab(np.asarray(VISION[vision]) @ linear(colour)) for colour in colours]
    return min(difference(one, other) for one, other in itertools.combinations(seen, 2))


def contrast(colour, ground):
    light, dark = sorted((TO_XYZ[1] @ linear(c) for c in (colour, ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_difference_is_that_of_the_published_pairs():
    """Pairs 1, 7 and 17 of the table of Sharma, Wu and Dalal 2005."""
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, 0, 0), (50, -1, 2)) == pytest.approx(2.3669, abs=1e-4)
    assert difference((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("window", ["light", "dark"])
def test_curves_stay_apart(vision, window):
    threshold = LIGHT if window == "light" else DARK
    colours = [threshold, *(getattr(curve, window) for curve in CURVES.values())]
    assert least_difference(colours, vision) > 15


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("window", [0, 1])
def test_profile_lines_stay_apart_and_have_pens_that_differ_where_colours_come_near(vision, window):
    assert least_difference([line[window] for line in LINES], vision) > 15
    assert len({(line[0], line[2]) for line in LINES}) == len(LINES)
    assert line_style("P2").colour == LINES[1][0] == line_style("P8").colour


def test_a_profile_line_has_one_hue_on_the_map_and_in_every_window_and_is_seen_there():
    # In dark windows P4 was indigo on the map and yellow in the plot, P6 brown and blue.
    for on_map, in_dark, _ in LINES:
        (_, a, b), (_, c, d) = lab(linear(on_map)), lab(linear(in_dark))
        turn = (np.degrees(np.arctan2(d, c) - np.arctan2(b, a)) + 180) % 360 - 180
        grey = max(np.hypot(a, b), np.hypot(c, d)) < 1
        assert grey or (min(np.hypot(a, b), np.hypot(c, d)) > 20 and abs(turn) < 15), (on_map, in_dark, turn)
        assert all(contrast(in_dark, ground) >= 3 for ground in ("#2B2B2B", "#323232")), in_dark
        assert all(contrast(on_map, ground) >= 3 for ground in ("#FFFFFF", "#EFEFEF")), on_map


@pytest.mark.parametrize("vision", VISION)
def test_regions_a_to_d_stay_apart(vision):
    assert least_difference([REGIONS[name].colour for name in "ABCD"], vision) > 25


@pytest.mark.parametrize(
    ("window", "grounds"), [("light", ["#FFFFFF", "#EFEFEF"]), ("dark", ["#2B2B2B", "#323232"])]
)
def test_curves_are_seen_on_their_ground(window, grounds):
    for curve in CURVES.values():
        for ground in grounds:
            assert contrast(getattr(curve, window), ground) >= 3, (curve.label, ground)
    for ground in grounds:
        assert contrast(LIGHT if window == "light" else DARK, ground) >= 3


@pytest.mark.parametrize("vision", VISION)
def test_classes_of_skill_stay_apart(vision):
    assert least_difference(COLOURS["skill"], vision) > 15


def test_line_or_casing_of_a_region_is_seen_on_light_and_dark():
    for style in REGIONS.values():
        for ground in ("#FFFFFF", "#2B2B2B"):
            assert max(contrast(style.colour, ground), contrast(style.casing, ground)) >= 3


def test_curves_differ_by_style_too():
    styles = [str(sorted(curve.style.items(), key=str)) for curve in CURVES.values()]
    assert len(set(styles)) == len(styles)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("window", [0, 1])
def test_kept_series_stay_apart_from_one_another_and_from_what_is_observed_and_forecast(vision, window):
    shown = [getattr(CURVES[name], ("light", "dark")[window]) for name in ("observed", "forecast")]
    assert least_difference([each[window] for each in KEPT] + shown, vision) > 11


@pytest.mark.parametrize(("window", "grounds"), [(0, ["#FFFFFF", "#EFEFEF"]), (1, ["#2B2B2B", "#323232"])])
def test_kept_series_are_seen_on_their_ground(window, grounds):
    assert min(contrast(each[window], ground) for each in KEPT for ground in grounds) >= 3


def test_kept_series_differ_by_marker_and_where_a_colour_comes_again_by_dashes():
    colours = []
    for _ in range(4 * len(KEPT)):
        colours.append(next_colour(colours))
    assert colours[: len(KEPT)] == [light for light, *_ in KEPT]
    for dark in (False, True):
        found = looks(colours, dark)
        assert len(set(found)) == len(found)
        assert len({look.marker for look in found[: len(KEPT)]}) == len(KEPT)
        assert all(look.filled and look.dashes == "-" for look in found[: len(KEPT)])
        assert not any(look.filled for look in found[len(KEPT) :])
    # A colour that the user chose is drawn as it is, in every window.
    assert {look.colour for look in looks(["#123456"], True) + looks(["#123456"], False)} == {"#123456"}


def test_letters_go_on_past_z():
    assert [letters(n) for n in (0, 3, 25, 26, 27)] == ["A", "D", "Z", "AA", "AB"]
    assert region_style("G") == REGIONS["A"]
