import numpy as np
import pytest
from groundcast.core.baselines import BASELINES, YEAR, linear, persistence, seasonal, velocity

RNG = np.random.default_rng(3)
DAYS = np.arange(60) * 12.0
AHEAD = DAYS[-1] + 12.0 * np.arange(1, 11)


def cycle(at):
    return 4 + 3 * at / YEAR + 2 * np.cos(2 * np.pi * at / YEAR) - np.sin(2 * np.pi * at / YEAR)


def test_a_ramp_is_continued_by_the_line():
    ramp = np.outer(DAYS, [0.1, -0.2]).astype(np.float32)
    np.testing.assert_allclose(linear(ramp, DAYS, AHEAD), np.outer(AHEAD, [0.1, -0.2]), rtol=1e-4)


def test_trend_and_cycle_are_continued_by_seasonal_with_gaps():
    values = cycle(DAYS)[:, None].astype(np.float32)
    values[RNG.random(60) < 0.3] = np.nan
    np.testing.assert_allclose(seasonal(values, DAYS, AHEAD)[:, 0], cycle(AHEAD), atol=1e-3)


def test_persistence_takes_the_last_value_that_was_observed():
    values = np.array([[1.0, 5.0], [2.0, np.nan], [np.nan, np.nan]], np.float32)
    assert persistence(values, DAYS[:3], AHEAD)[0].tolist() == [2.0, 5.0]


def test_seasonal_equals_linear_below_a_year():
    values = RNG.normal(size=(20, 3)).astype(np.float32)
    np.testing.assert_array_equal(seasonal(values, DAYS[:20], AHEAD), linear(values, DAYS[:20], AHEAD))


@pytest.mark.parametrize("name", BASELINES)
def test_every_series_is_fitted_alone_and_a_series_without_values_stays_empty(name):
    values = RNG.normal(size=(60, 5)).astype(np.float32)
    values[RNG.random((60, 5)) < 0.2] = np.nan
    values[:, 4] = np.nan
    together = BASELINES[name](values, DAYS, AHEAD)
    for p in range(4):
        alone = BASELINES[name](values[:, p : p + 1], DAYS, AHEAD)
        np.testing.assert_allclose(together[:, p : p + 1], alone, rtol=1e-5)
    assert np.isnan(together[:, 4]).all()


@pytest.mark.parametrize("name", BASELINES)
def test_one_value_is_enough_for_a_finite_forecast(name):
    values = np.full((60, 1), np.nan, np.float32)
    values[30] = 7
    assert np.isfinite(BASELINES[name](values, DAYS, AHEAD)).all()


def test_ordinary_least_squares_is_matched_on_irregular_dates():
    days = np.sort(RNG.choice(2000, 80, replace=False)).astype(float)
    values = RNG.normal(size=(80, 1))
    design = np.column_stack(
        [np.ones(80), days, np.cos(2 * np.pi * days / YEAR), np.sin(2 * np.pi * days / YEAR)]
    )
    coefficients = np.linalg.lstsq(design, values, rcond=None)[0]
    at = np.array([2100.0])
    row = np.column_stack([[1.0], at, np.cos(2 * np.pi * at / YEAR), np.sin(2 * np.pi * at / YEAR)])
    np.testing.assert_allclose(seasonal(values, days, at), row @ coefficients, rtol=1e-4)


def test_velocity_is_the_slope_in_mm_per_year():
    np.testing.assert_allclose(velocity(np.outer(DAYS / YEAR, [-8.0]), DAYS), [-8.0], rtol=1e-5)
