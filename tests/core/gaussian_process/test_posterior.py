"""Forecasts are the exact posterior of the process, whatever the dates and the gaps."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.gaussian_process import fit, predict
from groundcast.core.gaussian_process.kernel import Belief, Kernel
from groundcast.core.gaussian_process.prior import MEDIANS
from groundcast.core.gaussian_process.terms import YEAR, covariance

NOTHING = np.empty(0)


def kernel(theta=MEDIANS, level=1.0):
    """A kernel without a common mode."""
    return Kernel((Belief(theta, level, 1.0),), (), NOTHING, NOTHING)


def draws(rng, days, count, theta=MEDIANS, noise=1.0):
    """(N, count) series of the process with constants far from 0."""
    times = days / YEAR
    inner = covariance(theta, times, times, times[0]) + np.eye(len(times))
    return np.linalg.cholesky(inner) @ rng.standard_normal(
        (len(days), count)
    ) * noise + 50 * rng.standard_normal(count)


def dense(theta, value, days, ahead, level, weight=6.0):
    """Median and deviation of one series by a joint covariance with a huge variance of the constant."""
    seen = np.isfinite(value)
    times = np.concatenate([days[seen], ahead]) / YEAR
    joint = covariance(theta, times, times, times.min()) + np.eye(len(times)) + 1e6
    n = seen.sum()
    solved = np.linalg.solve(joint[:n, :n], np.column_stack([joint[:n, n:], value[seen]]))
    misfit = value[seen] @ solved[:, -1]
    variance = np.diag(joint[n:, n:] - joint[n:, :n] @ solved[:, :-1])
    return joint[n:, :n] @ solved[:, -1], np.sqrt(variance * (misfit + weight * level) / (n - 1 + weight))


def irregular(rng, count):
    return np.cumsum(rng.choice([1, 6, 12, 35], count)).astype(float)


def test_exact_with_gaps_of_every_kind(rng):
    """Rare gaps, shared gaps, one value only: all as the joint covariance says."""
    days = irregular(rng, 60)
    ahead = days[-1] + np.array([1.0, 13, 200, 900])
    values = draws(rng, days, 60).astype(np.float32)
    values[rng.random(values.shape) < 0.1] = np.nan
    values[10:30, 20:50] = np.nan
    values[:, 59] = np.where(np.arange(60) == 7, 3.0, np.nan)
    values[40] = np.nan
    median, deviation = predict(kernel(), values, days, ahead)
    for column in (0, 5, 25, 49, 55):
        wanted = dense(
            MEDIANS, values[:, column].astype(float) - np.nanmean(values[:, column]), days, ahead, 1.0
        )
        scale = wanted[1].max()
        centred = median[:, column] - np.nanmean(values[:, column])
        np.testing.assert_allclose(centred, wanted[0], atol=1e-4 * scale)
        np.testing.assert_allclose(deviation[:, column], wanted[1], rtol=1e-4)
    np.testing.assert_allclose(median[:, 59], 3.0, atol=1e-5)


def test_blocks_do_not_matter(rng, monkeypatch):
    days = irregular(rng, 40)
    values = draws(rng, days, 100)
    values[rng.random(values.shape) < 0.2] = np.nan
    ahead = days[-1] + np.arange(1, 4) * 12
    whole = predict(kernel(), values, days, ahead)
    monkeypatch.setattr("groundcast.core.gaussian_process.prediction.BLOCK", 7)
    for one, other in zip(whole, predict(kernel(), values, days, ahead)):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-4)


def test_dates_count_in_days_not_in_steps(rng):
    """Skipping every second date is the same as a gap there."""
    days = np.arange(60) * 6.0
    values = draws(rng, days, 30)
    gappy = values.copy()
    gappy[1::2] = np.nan
    ahead = days[-1] + np.array([6.0, 60.0])
    one = predict(kernel(), gappy, days, ahead)
    other = predict(kernel(), values[::2], days[::2], ahead)
    np.testing.assert_allclose(one[0], other[0], atol=1e-3)
    np.testing.assert_allclose(one[1], other[1], rtol=1e-4)


def test_intervals_hold_on_draws_of_the_process(rng):
    days = irregular(rng, 80)
    values = draws(rng, days, 2000, noise=3.0)
    median, deviation = predict(kernel(level=9.0), values[:70], days[:70], days[70:])
    inside = np.abs(values[70:] - median) <= 1.645 * deviation
    assert inside.mean() == pytest.approx(0.9, abs=0.02)


def test_empty_and_constant_series(rng):
    days = np.arange(30) * 12.0
    values = draws(rng, days, 40).astype(np.float32)
    values[:, 3] = np.nan
    values[:, 4] = 7.0
    learned = fit(values, days, np.random.default_rng(0))
    median, deviation = predict(learned, values, days, days[-1] + np.array([12.0, 24.0]))
    assert np.isnan(median[:, 3]).all() and np.isnan(deviation[:, 3]).all()
    assert np.isfinite(np.delete(median, 3, axis=1)).all()
    assert (np.delete(deviation, 3, axis=1) > 0).all()


def test_nothing_at_all_stays_nothing():
    days = np.arange(10) * 12.0
    values = np.full((10, 30), np.nan, np.float32)
    median, deviation = predict(fit(values, days, np.random.default_rng(0)), values, days, days[-1:] + 12)
    assert median.shape == (1, 30)
    assert np.isnan(median).all() and np.isnan(deviation).all()


def test_a_still_stack_stays_still():
    days = np.arange(12) * 12.0
    values = np.repeat(np.arange(30, dtype=np.float32)[None], 12, axis=0)
    median, deviation = predict(fit(values, days, np.random.default_rng(0)), values, days, days[-1:] + 12)
    np.testing.assert_allclose(median[0], np.arange(30), atol=1e-5)
    np.testing.assert_allclose(deviation, 0, atol=1e-4)


def test_inputs_are_left_alone(rng):
    days = np.arange(20) * 12.0
    values = draws(rng, days, 30).astype(np.float32)
    values[4, 4] = np.nan
    before = values.copy()
    predict(fit(values, days, np.random.default_rng(0)), values, days, days[-1:] + 12)
    np.testing.assert_array_equal(values, before)
    predict(kernel(), values, days, days[-1:] + 12)
    np.testing.assert_array_equal(values, before)


def test_too_few_dates_are_said():
    with pytest.raises(GroundCastError, match="2 dates are too few"):
        fit(np.zeros((2, 30)), np.arange(2.0), np.random.default_rng(0))


def test_beliefs_are_mixed(rng):
    """The mean of two explanations, and their disagreement as part of the variance."""
    days = np.arange(30) * 12.0
    values = draws(rng, days, 25)
    walker = MEDIANS + np.array([0, 0, 5.0, 0, 0, 0, 0, 0, 0])
    beliefs = Belief(MEDIANS, 1.0, 0.25), Belief(walker, 2.0, 0.75)
    ahead = days[-1] + np.array([12.0, 300.0])
    given = [predict(kernel(b.theta, b.level), values, days, ahead) for b in beliefs]
    both = predict(Kernel(beliefs, (), NOTHING, NOTHING), values, days, ahead)
    mean = 0.25 * given[0][0] + 0.75 * given[1][0]
    np.testing.assert_allclose(both[0], mean, rtol=1e-4, atol=1e-4)
    square = sum(b.weight * (s**2 + (m - mean) ** 2) for b, (m, s) in zip(beliefs, given))
    np.testing.assert_allclose(both[1], np.sqrt(square), rtol=1e-4)
