"""A kernel that is ready for many origins forecasts from each of them as it would from that one alone."""

import numpy as np
import pytest
from groundcast.core.gaussian_process import expect, fit, predict
from groundcast.core.gaussian_process.projection import Record

DAYS = np.delete(6.0 * np.arange(90), [7, 30, 31])
ORIGINS = (3, 9, 40, len(DAYS))


@pytest.fixture(scope="module")
def stack():
    rng = np.random.default_rng(3)
    walk = rng.normal(0, 1, (len(DAYS), 40)).cumsum(axis=0) + rng.normal(0, 3, (len(DAYS), 1))
    values = (walk + rng.normal(0, 2, walk.shape)).astype(np.float32)
    values[rng.random(values.shape) < 0.03] = np.nan
    return values, fit(values, DAYS, rng)


@pytest.mark.parametrize("origin", ORIGINS)
def test_the_first_dates_of_a_record_forecast_like_a_record_of_their_own(stack, origin):
    ahead = DAYS[origin - 1] + np.array([6.0, 12.0, 90.0])
    for belief in (*stack[1].own, *stack[1].common):
        part = Record.of(belief.theta, DAYS).project(origin, ahead)
        own = Record.of(belief.theta, DAYS[:origin]).project(origin, ahead)
        np.testing.assert_allclose(part.weights, own.weights, atol=1e-9)
        np.testing.assert_allclose(part.weights.sum(axis=1), 1, atol=1e-9)
        np.testing.assert_allclose(part.variance, own.variance, rtol=1e-9)
        np.testing.assert_allclose(part.precision, own.precision, atol=1e-9)


@pytest.mark.parametrize("origin", ORIGINS)
def test_a_kernel_that_is_ready_forecasts_the_same_gaps_and_all(stack, origin):
    values, kernel = stack
    given = values[:origin], DAYS[:origin], DAYS[origin - 1] + np.array([6.0, 12.0])
    ready = kernel.along(DAYS)
    for one, other in zip(predict(ready, *given), predict(kernel, *given)):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(expect(ready, *given), expect(kernel, *given), rtol=1e-5, atol=1e-4)


def test_other_dates_than_those_it_is_ready_for_are_factored_anew(stack):
    values, kernel = stack
    later = DAYS + np.where(np.arange(len(DAYS)) > 20, 1.0, 0.0)
    given = values, kernel.days, DAYS[-1:] + 6
    np.testing.assert_array_equal(predict(kernel.along(later), *given), predict(kernel, *given))
