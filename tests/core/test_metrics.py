import numpy as np
import pytest
from groundcast.core import metrics
from scipy.stats import norm

TRUTH = np.array([[1.0, 2.0], [3.0, np.nan]])
FORECAST = np.array([[2.0, 2.0], [1.0, 9.0]])


def test_errors_by_hand():
    assert metrics.mae(TRUTH, FORECAST) == pytest.approx(1.0)
    assert metrics.mse(TRUTH, FORECAST) == pytest.approx(5 / 3)
    assert metrics.rmse(TRUTH, FORECAST) == pytest.approx(np.sqrt(5 / 3))
    assert metrics.r2(TRUTH, FORECAST) == pytest.approx(1 - 5 / 2)
    assert metrics.smape(TRUTH, FORECAST) == pytest.approx(100 * (1 / 1.5 + 0 + 2 / 2) / 3)


def test_the_step_of_a_mean_is_that_of_series_known_on_both_dates():
    history = np.array([[0.0, 0.0, 0.0], [1.0, -1.0, np.nan], [3.0, 0.0, 50.0], [np.nan, 1.0, 51.0]])
    assert metrics.one_step_of_mean(history) == pytest.approx((0 + 1.5 + 1) / 3)
    assert np.isnan(metrics.one_step_of_mean(history[:1])), "a single date has no step"


def test_mase_divides_by_the_steps_of_the_history():
    history = np.array([[0.0, 0.0], [2.0, 1.0], [0.0, 2.0]])
    assert metrics.mase(np.array([[1.0, 1.0]]), np.array([[2.0, 3.0]]), history) == pytest.approx(
        (0.5 + 2) / 2
    )


def test_coverage_and_width_leave_gaps_out():
    lower, upper = FORECAST - 1, FORECAST + 1
    assert metrics.coverage(TRUTH, lower, upper) == pytest.approx(2 / 3)
    assert metrics.width(TRUTH, lower, upper) == pytest.approx(2.0)


def test_nothing_to_score_is_not_a_number():
    empty = np.full((2, 2), np.nan)
    scores = [metrics.rmse, metrics.mse, metrics.mae, metrics.r2, metrics.smape]
    assert all(np.isnan(score(empty, FORECAST)) for score in scores)


def test_two_zeros_are_no_percentage_error():
    assert metrics.smape(np.zeros(3), np.zeros(3)) == 0


def test_scaled_error_takes_each_error_in_steps_of_its_series():
    truth, forecast = np.array([[1.0, 1.0], [2.0, np.nan]]), np.array([[2.0, 3.0], [2.0, 0.0]])
    step = np.array([[2.0, 1.0]])
    assert metrics.scaled_error(truth, forecast, step) == pytest.approx((0.5 + 2 + 0) / 3)
    assert np.isnan(metrics.scaled_error(truth, forecast, np.zeros((1, 2))))


def test_interval_score_is_the_width_and_a_fine_for_each_miss():
    truth = np.array([0.0, 5.0, -3.0, np.nan])
    assert metrics.interval_score(truth, np.full(4, -1.0), np.full(4, 2.0)) == pytest.approx(
        3 + (0 + 20 * 3 + 20 * 2) / 3
    )


def test_crps_of_a_normal_forecast_is_near_its_exact_value():
    """A normal forecast of a normal truth has 1 / sqrt(pi) of its standard deviation."""
    truth = np.random.default_rng(0).normal(size=200_000)
    exact, table = 1 / np.sqrt(np.pi), {}
    for probability, place in zip(np.linspace(0.005, 0.995, 199), norm.ppf(np.linspace(0.005, 0.995, 199))):
        table[probability] = np.full(len(truth), place)
    assert metrics.crps(truth, table) == pytest.approx(exact, rel=0.01)
    few = {p: np.full(len(truth), norm.ppf(p)) for p in (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95)}
    assert metrics.crps(truth, few) == pytest.approx(0.965 * exact, rel=0.01)


def test_crps_is_least_for_the_right_spread():
    truth = np.random.default_rng(1).normal(0, 2, 50_000)
    by_spread = {
        spread: metrics.crps(
            truth, {p: np.full(len(truth), norm.ppf(p, 0, spread)) for p in (0.05, 0.5, 0.95)}
        )
        for spread in (1.0, 2.0, 4.0)
    }
    assert min(by_spread, key=by_spread.get) == 2.0
