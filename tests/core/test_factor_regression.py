"""Factors in a regression: used where they move the ground, left alone where they do not."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.baselines.pooled import harmonic_ar
from groundcast.core.factor_regression import Strength, features, forecast, own_paths, strength
from groundcast.core.panel import Factor, Panel

ORIGIN = 110


def panel(effect, dates=130, series=12, seed=0):
    """Yearly cycles and noise, and `effect` mm for each unit of last months' rain."""
    draw = np.random.default_rng(seed)
    days = np.datetime64("2015-01-04") + 12 * np.arange(dates)
    rainy = np.arange(np.datetime64("2012-01-01"), days[-1] + 1)
    months = np.repeat(draw.gamma(1.0, 2.0, -(-len(rainy) // 60)), 60)[: len(rainy)]
    rain = Factor("rain", months[:, None].astype(np.float32), rainy, "linear", "mm", 0.0)
    sums = np.array([months[(rainy > day - 90) & (rainy <= day)].mean() for day in days])
    wave = 3 * np.sin(2 * np.pi * (days - days[0]).astype(float) / 365.25)
    values = (wave + effect * sums)[:, None] + draw.normal(0, 0.5, (dates, series))
    return Panel(values.astype(np.float32), days, 12, {"rain": rain})


@pytest.fixture(scope="module")
def moved():
    return panel(2.0)


def test_rain_that_moves_the_ground_is_used(moved):
    past = moved.before(ORIGIN)
    chosen = strength(past)
    assert chosen.value is not None
    assert chosen.gain > 0.05
    truth = moved.values[ORIGIN : ORIGIN + 10]
    known = {"rain": moved.factors["rain"].at(moved.dates[ORIGIN : ORIGIN + 10], moved.dates[-1])}
    with_rain = forecast(past, 10, chosen, known)
    ahead = past.days[-1] + 12 * np.arange(1, 11)
    without = harmonic_ar(past.values, past.days, ahead)
    assert np.sqrt(np.mean((with_rain - truth) ** 2)) < 0.8 * np.sqrt(np.mean((without - truth) ** 2))


def test_rain_that_does_nothing_is_left_alone():
    for seed in range(3):
        past = panel(0.0, seed=seed).before(ORIGIN)
        assert strength(past) == Strength(None, 0.0)
        np.testing.assert_array_equal(
            forecast(past, 5, strength(past)),
            harmonic_ar(past.values, past.days, past.days[-1] + 12 * np.arange(1, 6)),
        )


def test_more_rain_moves_the_forecast_the_way_it_moved_the_past(moved):
    past = moved.before(ORIGIN)
    usual = own_paths(past, 10)
    wet = {"rain": usual["rain"] + 2}
    response = forecast(past, 10, strength(past), wet) - forecast(past, 10, strength(past))
    # 90 days of 2 units more, at 2 mm a unit, less what the ridge takes.
    assert 1.5 < response[-1].mean() < 4.5


def test_nothing_after_the_origin_matters(moved):
    later = moved.factors["rain"].dates > moved.dates[ORIGIN - 1]
    rain = moved.factors["rain"]
    spoilt = replace(rain, samples=np.where(later[:, None], 999, rain.samples).astype(np.float32))
    values = moved.values.copy()
    values[ORIGIN:] = 1e3
    changed = replace(moved, values=values, factors={"rain": spoilt})
    chosen = [strength(each.before(ORIGIN)) for each in (moved, changed)]
    assert chosen[0] == chosen[1]
    made = [forecast(each.before(ORIGIN), 8, chosen[0]) for each in (moved, changed)]
    np.testing.assert_array_equal(*made)


def test_features_hold_no_trend_and_no_season(moved):
    past, future = features(moved, own_paths(moved, 4))
    assert past.shape == (130, 3)
    assert future.shape == (4, 3)
    years = moved.days / 365.25
    for column in (np.ones(130), years, np.sin(2 * np.pi * years), np.cos(4 * np.pi * years)):
        np.testing.assert_allclose(past.T @ column / 130, 0, atol=1e-3)


def test_thaw_counts_where_it_freezes(moved):
    days = moved.factors["rain"].dates
    warmth = 8 * np.sin(2 * np.pi * days.astype(float) / 365.25) + np.random.default_rng(3).normal(
        0, 2, len(days)
    )
    for offset, columns in ((0, 6), (40, 3)):
        heat = Factor("temperature", (warmth + offset)[:, None].astype(np.float32), days)
        given = replace(moved, factors={"temperature": heat})
        assert features(given, own_paths(given, 2))[0].shape[1] == columns


def test_a_resample_shows_how_far_the_effect_depends_on_the_dates(moved):
    past = moved.before(ORIGIN)
    chosen = strength(past)
    wet = {"rain": own_paths(past, 6)["rain"] + 2}
    moves = [forecast(past, 6, chosen, wet, d) - forecast(past, 6, chosen, draw=d) for d in (0, 1, 1, 2)]
    np.testing.assert_array_equal(moves[1], moves[2])
    assert not np.allclose(moves[0], moves[1])
    assert not np.allclose(moves[1], moves[3])


def test_few_dates_use_no_factors(moved):
    assert strength(moved.before(12)).value is None
    assert strength(replace(moved, factors={})).value is None
