"""The kernel is learned from the series given and from nothing else; what it learns is what was there."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.gaussian_process import fit, likelihood, predict
from groundcast.core.gaussian_process.prior import MEDIANS, general, tied
from groundcast.core.gaussian_process.terms import NAMES, YEAR, covariance
from groundcast.core.members import Process

# Slope, velocity, walk and memory all but gone; a season ten times the noise.
SEASONAL = np.log([1e-3, 1e-3, 1e-3, 10.0, 1e-3, 0.1, 1.5, 20.0, 0.7])


def draws(rng, days, count, theta):
    times = days / YEAR
    inner = covariance(theta, times, times, times[0]) + np.eye(len(times))
    return np.linalg.cholesky(inner) @ rng.standard_normal((len(days), count))


def learned(values, days, seed=0):
    return fit(values, days, np.random.default_rng(seed))


def likeliest(beliefs):
    assert sum(belief.weight for belief in beliefs) == pytest.approx(1)
    return max(beliefs, key=lambda belief: belief.weight)


@pytest.mark.parametrize("count", [20, 200])
def test_the_kernel_of_draws_is_found(rng, count):
    days = np.arange(count) * (1400 / count)
    values = draws(rng, days, 300, SEASONAL)
    found = dict(zip(NAMES, np.exp(likeliest(learned(values, days).own).theta)))
    assert 4 < found["season"] < 25
    assert max(found["slope"], found["walk"], found["memory"]) < 0.3


def test_gradients_are_those_of_differences(rng):
    days = np.cumsum(rng.choice([6, 12, 40], 25)).astype(float)
    values = draws(rng, days, 12, MEDIANS)
    values[5:8, 6:] = np.nan
    values[rng.integers(0, 25, 12), rng.integers(0, 6, 12)] = np.nan
    given = likelihood.sampled(values, days)
    theta = MEDIANS + 0.3 * rng.standard_normal(9)
    start = given.lags.times[0]
    _, slope = likelihood.evidence(theta, given, start)
    for i, step in enumerate(1e-5 * np.eye(9)):
        higher, lower = (likelihood.evidence(theta + s, given, start)[0] for s in (step, -step))
        assert slope[i] == pytest.approx((higher - lower) / 2e-5, rel=1e-4, abs=1e-7)


def test_the_evidence_is_the_mean_of_that_of_each_series_on_its_own_dates(rng):
    days = np.cumsum(rng.choice([6, 12, 40], 25)).astype(float)
    values = draws(rng, days, 12, MEDIANS)
    values[5:8, 6:] = np.nan
    values[rng.integers(0, 25, 12), rng.integers(0, 6, 12)] = np.nan
    given, start = likelihood.sampled(values, days), (days[0] - days[-1]) / YEAR
    single = []
    for series in values.T:
        seen = np.isfinite(series)
        times = (days[seen] - days[-1]) / YEAR
        noisy = covariance(MEDIANS, times, times, start) + np.eye(seen.sum())
        inverse = np.linalg.inv(noisy)
        total = inverse.sum()
        apart = series[seen] - inverse.sum(axis=1) @ series[seen] / total
        determinant = np.linalg.slogdet(noisy)[1] + np.log(total)
        single.append(-0.5 * (determinant + (seen.sum() - 1) * np.log(apart @ inverse @ apart)))
    assert likelihood.evidence(MEDIANS, given, start)[0] == pytest.approx(np.mean(single), rel=1e-9)


def test_random_gaps_leave_as_many_series_as_their_cost_allows(rng):
    values = rng.standard_normal((100, 200))
    values[rng.random(values.shape) < 0.1] = np.nan
    values[:60, 150:] = np.nan
    given = likelihood.sampled(values, 6.0 * np.arange(100))
    assert given.values.shape[1] == likelihood.MOST
    assert given.observed.min() > 70  # those that lack little come first
    values[rng.random(values.shape) < 0.3] = np.nan
    fewer = likelihood.sampled(values, 6.0 * np.arange(100)).values.shape[1]
    assert likelihood.LEAST < fewer < likelihood.MOST
    values[rng.random(values.shape) < 0.7] = np.nan
    assert likelihood.sampled(values, 6.0 * np.arange(100)).values.shape[1] >= likelihood.LEAST


def test_a_search_from_an_earlier_kernel_ends_where_the_whole_search_does(rng):
    days = np.arange(60) * 12.0
    values = draws(rng, days, 30, SEASONAL)
    early, whole = learned(values[:45], days[:45]), learned(values, days)
    given = fit(values, days, np.random.default_rng(0), early)
    ahead = days[-1] + 12.0 * np.arange(1, 6)
    one, other = (predict(kernel, values, days, ahead)[0] for kernel in (given, whole))
    np.testing.assert_allclose(one, other, atol=0.05)


def test_the_process_asked_for_an_earlier_date_starts_afresh(rng):
    days = np.arange(40) * 12.0
    values = draws(rng, days, 25, SEASONAL)
    asked, fresh = Process(), Process()
    asked(values, days, days[-1:] + 12.0)
    early = (values[:30], days[:30], days[29] + np.array([12.0]))
    np.testing.assert_array_equal(asked(*early), fresh(*early))


def test_covariance_is_that_of_its_terms():
    """Each term by a formula of its own at one pair of times."""
    sizes = np.array([2.0, 3.0, 5.0, 7.0, 11.0, 0.2, 0.8, 4.0, 0.6])
    one, two, start = -1.3, -0.4, -2.0
    grid = np.linspace(0, 1, 2001)
    left, right = start + (one - start) * grid, start + (two - start) * grid
    inner = np.exp(-np.abs(left[:, None] - right) / 0.6)
    travelled = np.trapezoid(np.trapezoid(inner, right), left)
    season = np.exp(-2 * np.sin(np.pi * 0.9) ** 2 / 0.8**2 - 0.9 / 4.0)
    wanted = 2 * one * two + 3 * travelled + 5 * (one - start) + 7 * season + 11 * np.exp(-0.9 / 0.2)
    got = covariance(np.log(sizes), np.array([one]), np.array([two]), start)
    assert got[0, 0] == pytest.approx(wanted, rel=1e-5)


@pytest.mark.parametrize("prior", [general(), tied(MEDIANS)])
def test_priors_pull_towards_their_mean(prior, rng):
    theta = prior.mean + rng.standard_normal(9)
    penalty, pull = prior.penalty(theta)
    assert penalty > 0
    assert prior.penalty(theta - 1e-3 * pull)[0] < penalty


def test_same_generator_same_kernel(rng):
    days = np.arange(40) * 12.0
    values = draws(rng, days, 500, MEDIANS)
    one, other = learned(values, days), learned(values, days)
    for a, b in zip((*one.own, *one.common), (*other.own, *other.common)):
        np.testing.assert_array_equal(a.theta, b.theta)
        assert (a.level, a.weight) == (b.level, b.weight)


def test_gaps_of_single_series_do_not_move_the_kernel_far(rng):
    days = np.arange(60) * 12.0
    values = draws(rng, days, 400, SEASONAL)
    gappy = np.where(rng.random(values.shape) < 0.05, np.nan, values)
    one, other = (likeliest(learned(v, days).own).theta for v in (gappy, values))
    assert one[3] == pytest.approx(other[3], abs=0.7)


def test_few_series_have_no_common_mode(rng):
    days = np.arange(30) * 12.0
    kernel = learned(draws(rng, days, 5, MEDIANS), days)
    assert not kernel.common


def test_common_noise_is_filtered_with_the_help_of_all(rng):
    """Where series share a slow way and loud white noise, all together tell the way from the noise."""
    days = np.arange(80) * 12.0
    shared = np.cumsum(rng.standard_normal(80))[:, None]
    truth = np.repeat(shared, 100, axis=1) + 3 * rng.standard_normal(100)
    values = truth + 4 * rng.standard_normal(truth.shape)
    together = predict(learned(values[:60], days[:60]), values[:60], days[:60], days[60:63])[0]
    alone = learned(values[:60, :19], days[:60])
    single = predict(alone, values[:60], days[:60], days[60:63])[0]
    rmse = [np.sqrt(np.mean((given - truth[60:63]) ** 2)) for given in (together, single)]
    assert rmse[0] < 0.8 * rmse[1]


def test_newer_dates_take_the_mode_of_the_series_given(rng):
    days = np.arange(50) * 12.0
    values = draws(rng, days, 100, MEDIANS) + 4 * rng.standard_normal((50, 1))
    kernel = learned(values[:49], days[:49])
    later, again = (
        predict(kernel, values, days, days[-1:] + 12),
        predict(learned(values, days), values, days, days[-1:] + 12),
    )
    assert np.abs(later[0] - again[0]).mean() < 0.3 * again[1].mean()
    with pytest.raises(GroundCastError, match="5 series are too few"):
        predict(kernel, values[:, :5], days, days[-1:] + 12)


def test_one_series_is_forecast_as_among_all(rng):
    days = np.arange(40) * 12.0
    values = draws(rng, days, 100, MEDIANS) + 4 * rng.standard_normal((40, 1))
    kernel = learned(values, days)
    whole = predict(kernel, values, days, days[-1] + np.array([12.0, 60.0]))
    single = predict(kernel, values[:, 7:8], days, days[-1] + np.array([12.0, 60.0]))
    for one, other in zip(whole, single):
        np.testing.assert_allclose(one[:, 7:8], other, rtol=1e-4, atol=1e-4)
