"""Curves through the past: each finds a series of its own kind again; with too few dates there is none."""

import numpy as np
import pytest
from groundcast.core.baselines import BASELINES, CURVES, curve

DAYS = np.arange(0.0, 1400.0, 12.0)
YEARS = DAYS / 365.25
WAVE = 3 * np.cos(2 * np.pi * YEARS) - 2 * np.sin(2 * np.pi * YEARS)
SHAPES = {
    "linear": 4 - 10 * YEARS,
    "parabola": 4 - 10 * YEARS + 2 * YEARS**2,
    "cubic": 1 + YEARS - 3 * YEARS**2 + YEARS**3,
    "exponential": -40 * (1 - np.exp(-YEARS / 0.7)),
}


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("season", ["", "-seasonal"])
def test_a_curve_finds_a_series_of_its_own_kind(kind, season):
    values = SHAPES[kind] + (WAVE if season else 0)
    found = curve(values, DAYS, DAYS, kind + season)
    # The rates of exponentials lie eight per cent apart.
    np.testing.assert_allclose(found, values, atol=0.15 if kind == "exponential" else 1e-6)


def test_an_exponential_may_speed_up():
    values = 2 * np.exp(YEARS)
    np.testing.assert_allclose(curve(values, DAYS, DAYS, "exponential"), values, atol=0.5)


def test_line_and_season_are_the_baselines():
    rng = np.random.default_rng(2)
    values = SHAPES["linear"] + WAVE + rng.normal(0, 3, len(DAYS))
    for name, word in (("linear", "linear"), ("seasonal", "linear-seasonal")):
        wanted = BASELINES[name](values[:, None], DAYS, DAYS)[:, 0]
        np.testing.assert_allclose(curve(values, DAYS, DAYS, word), wanted, atol=1e-2)


def test_gaps_are_left_out():
    values = SHAPES["parabola"].copy()
    values[5:40] = np.nan
    np.testing.assert_allclose(curve(values, DAYS, DAYS, "parabola"), SHAPES["parabola"], atol=1e-6)


@pytest.mark.parametrize("name", CURVES)
@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_dates_have_no_curve(name, count):
    values = np.where(np.arange(len(DAYS)) < count, 1.0, np.nan)
    assert np.isnan(curve(values, DAYS, DAYS, name)).all()


def test_a_year_that_is_not_whole_has_no_season():
    short = DAYS < 300
    values = (SHAPES["parabola"] + WAVE)[short]
    with_season = curve(values, DAYS[short], DAYS[short], "parabola-seasonal")
    np.testing.assert_allclose(with_season, curve(values, DAYS[short], DAYS[short], "parabola"))
