"""Holt-Winters components: they add up, a naive loop agrees, and the future does not matter."""

import numpy as np
import pytest
from groundcast.core import holt_winters
from groundcast.core.calendar import features


def series(dates=90, count=5, period=12, seed=0):
    draw = np.random.default_rng(seed)
    rows = np.arange(dates)[:, None]
    season = np.sin(2 * np.pi * rows / period) * np.linspace(1, 3, count)
    return (0.05 * rows + season + draw.normal(0, 0.1, (dates, count))).astype(np.float32)


def test_components_add_up_to_the_series():
    values = series()
    parts = holt_winters.split(values, holt_winters.fit(values, 12))
    np.testing.assert_allclose(parts.trend + parts.season + parts.rest, values, atol=1e-5)
    assert parts.rest[24:].std() < 0.25 * values.std()


def test_a_naive_loop_agrees():
    values = series(40, 2)
    weights = holt_winters.Smoothing(0.4, 0.1, 0.3, 12)
    found = holt_winters.split(values, weights)
    for p in range(2):
        level = values[:12, p].mean()
        slope = (values[12:24, p].mean() - level) / 12
        cycle = [value - level for value in values[:12, p]]
        for t in range(40):
            last = level
            level = 0.4 * (values[t, p] - cycle[t % 12]) + 0.6 * (level + slope)
            slope = 0.1 * (level - last) + 0.9 * slope
            cycle[t % 12] = 0.3 * (values[t, p] - level) + 0.7 * cycle[t % 12]
            assert found.trend[t, p] == pytest.approx(level, abs=1e-4)
            assert found.season[t, p] == pytest.approx(cycle[t % 12], abs=1e-4)


def test_later_rows_change_no_earlier_component():
    values = series()
    weights = holt_winters.fit(values[:60], 12)
    other = values.copy()
    other[60:] += 9
    one, two = holt_winters.split(values, weights), holt_winters.split(other, weights)
    np.testing.assert_array_equal(one.trend[:60], two.trend[:60])
    np.testing.assert_array_equal(one.season[:60], two.season[:60])


@pytest.mark.parametrize("dates", [4, 23])
def test_less_than_two_periods_have_no_season(dates):
    values = series(dates)
    weights = holt_winters.fit(values, 12)
    assert weights.period == 0
    assert not holt_winters.split(values, weights).season.any()


def test_a_constant_series_is_all_trend():
    values = np.full((40, 3), 7.0, np.float32)
    parts = holt_winters.split(values, holt_winters.fit(values, 12))
    np.testing.assert_allclose(parts.trend, 7, atol=1e-5)
    np.testing.assert_allclose(parts.rest, 0, atol=1e-5)


def test_calendar_features_by_hand():
    dates = np.array(["2020-01-01", "2021-07-16", "2023-12-31"], "datetime64[D]")
    found = features(dates, np.datetime64("2020-01-01"), np.datetime64("2022-06-01"))
    np.testing.assert_allclose(found, [[0, -1, -1], [0.5, 6 / 5.5 - 1, 0], [1.5, 1, 1]], atol=1e-6)


@pytest.mark.parametrize("dates", [1, 7, 12, 13])
def test_a_past_shorter_than_the_season_that_was_learned_has_components(dates):
    """What a model of a long record is given at an early date."""
    values = series()
    weights = holt_winters.fit(values, 12)
    parts = holt_winters.split(values[:dates], weights)
    assert all(np.isfinite(part).all() for part in (parts.trend, parts.season, parts.rest))
    np.testing.assert_allclose(parts.trend + parts.season + parts.rest, values[:dates], atol=1e-5)
