import numpy as np
import pytest
from groundcast.core import metrics

TRUTH = np.array([[1.0, 2.0], [3.0, np.nan]])
FORECAST = np.array([[2.0, 2.0], [1.0, 9.0]])


def test_errors_by_hand():
    assert metrics.mae(TRUTH, FORECAST) == pytest.approx(1.0)
    assert metrics.rmse(TRUTH, FORECAST) == pytest.approx(np.sqrt(5 / 3))
    assert metrics.r2(TRUTH, FORECAST) == pytest.approx(1 - 5 / 2)
    assert metrics.smape(TRUTH, FORECAST) == pytest.approx(100 * (1 / 1.5 + 0 + 2 / 2) / 3)


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
    scores = [metrics.rmse, metrics.mae, metrics.r2, metrics.smape]
    assert all(np.isnan(score(empty, FORECAST)) for score in scores)


def test_two_zeros_are_no_percentage_error():
    assert metrics.smape(np.zeros(3), np.zeros(3)) == 0
