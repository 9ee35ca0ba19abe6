"""The combination of members: weights, fallback, interpolation over leads, and what it may see."""

import numpy as np
import pytest
from groundcast.core import combination, inner, simplex
from groundcast.core.backtest import REFERENCES
from groundcast.core.baselines import METHODS
from groundcast.core.noise import noise_level

CADENCE = 12.0


def days(dates):
    return np.arange(dates) * CADENCE


def season(seed=0, dates=120, series=60, noise=1.0):
    """Trends, yearly cycles and noise: no single reference is the best that can be had."""
    rng = np.random.default_rng(seed)
    phase = 2 * np.pi * days(dates) / 365.25
    walk = rng.normal(0, 0.5, (dates, series)).cumsum(axis=0)
    cycle = np.outer(np.cos(phase), rng.normal(4, 1, series))
    return (cycle + walk + rng.normal(0, noise, (dates, series))).astype(np.float32)


def walks(seed=0, dates=120, series=60):
    return np.random.default_rng(seed).normal(size=(dates, series)).cumsum(axis=0).astype(np.float32)


def fitted(values, more=None):
    return combination.fit(values, days(len(values)), CADENCE, combination.members(more=more))


def test_projection_is_the_nearest_point_of_the_simplex():
    np.testing.assert_allclose(simplex.project(np.array([0.5, 0.5])), [0.5, 0.5])
    np.testing.assert_allclose(simplex.project(np.array([2.0, 0.0, -1.0])), [1, 0, 0])
    np.testing.assert_allclose(simplex.project(np.array([0.6, 0.6, 0.0])), [0.5, 0.5, 0])


def test_least_form_is_found_as_by_search_over_a_grid():
    form = np.array([[2.0, 0.4, 0.1], [0.4, 1.0, 0.5], [0.1, 0.5, 3.0]])
    found = simplex.least(form, np.full(3, 1 / 3), 0.0001)
    grid = [(a, b, 1 - a - b) for a in np.arange(0, 1.001, 0.01) for b in np.arange(0, 1.001 - a, 0.01)]
    best = min(grid, key=lambda w: np.array(w) @ form @ np.array(w))
    np.testing.assert_allclose(found, best, atol=0.011)


def test_a_strong_pull_leaves_the_prior():
    prior = np.array([0.7, 0.2, 0.1])
    np.testing.assert_allclose(simplex.least(np.diag([1.0, 2, 3]), prior, 1e6), prior, atol=1e-5)
    np.testing.assert_array_equal(simplex.least(np.zeros((3, 3)), prior, 0.3), prior)


def test_it_beats_every_reference_where_none_fits():
    values = season()
    past, truth = values[:110], values[110:]
    made = fitted(past)
    assert made.note == ""
    forecast = made.median(past, days(110), CADENCE, 10)
    error = np.sqrt(((forecast - truth) ** 2).mean())
    for name in REFERENCES:
        other = METHODS[name](past, days(110), days(120)[110:])
        assert error < 0.95 * np.sqrt(((other - truth) ** 2).mean())


def test_it_falls_back_to_the_reference_that_nothing_beats_and_says_so():
    made = fitted(walks(series=400))
    forecast = made.median(walks(series=400), days(120), CADENCE, 5)
    if made.note:
        assert made.note.startswith("The combination does not beat persistence")
        np.testing.assert_array_equal(forecast[4], walks(series=400)[-1])
    else:
        assert np.abs(forecast[0] - walks(series=400)[-1]).mean() < 0.5
    constant = fitted(np.full((40, 5), 3.0, np.float32))
    assert constant.note == (
        "The combination does not beat persistence on this stack's past: persistence is used."
    )
    assert (constant.median(np.full((40, 5), 3.0, np.float32), days(40), CADENCE, 3) == 3).all()


def test_a_member_that_knows_gets_the_weight():
    values = season(1)
    table = {tuple(row): n for n, row in enumerate(values[:, :2].round(3))}

    def oracle(past, when, ahead):
        last = table[tuple(past[-1, :2].round(3))]
        steps = np.rint((ahead - when[-1]) / CADENCE).astype(int)
        return values[np.minimum(last + steps, len(values) - 1)][:, : past.shape[1]]

    made = fitted(values, {"oracle": oracle})
    assert made.at(np.array([1, 5]))[:, list(made.names).index("oracle")].min() > 0.5


def test_weights_are_on_the_simplex_and_served_for_any_lead():
    made = fitted(season(2))
    weights = made.at(np.arange(1, 201))
    np.testing.assert_allclose(weights.sum(axis=1), 1, rtol=1e-6)
    assert weights.min() >= 0
    np.testing.assert_array_equal(weights[made.leads[-1] - 1], weights[199])
    between = weights[3]  # lead 4 lies between 3 and 5
    low, high = np.minimum(weights[2], weights[4]), np.maximum(weights[2], weights[4])
    assert (between >= low - 0.02).all()
    assert (between <= high + 0.02).all()


@pytest.mark.parametrize("dates", [8, 20, 45])
def test_short_stacks_are_forecast_far_ahead(dates):
    values = season(3, dates, 30)
    values[dates // 2, :] = np.nan
    values[:, 4] = np.nan
    values[: dates // 2, 5] = np.nan
    made = fitted(values)
    forecast, half = made.median(values, days(dates), CADENCE, 72), made.halfwidth(values, 72)
    for result in (forecast, half):
        assert result.shape == (72, 30)
        assert np.isnan(result[:, 4]).all()
        assert np.isfinite(np.delete(result, 4, axis=1)).all()
    assert (np.diff(half[:, :4], axis=0) >= -1e-6).all()


def test_one_series_is_enough():
    values = season(4, series=1)
    made = fitted(values)
    assert np.isfinite(made.median(values, days(120), CADENCE, 5)).all()
    assert (made.halfwidth(values, 5) > 0).all()


def test_the_same_data_give_the_same_forecast():
    one, two = (fitted(season(5)).median(season(5), days(120), CADENCE, 9) for _ in range(2))
    np.testing.assert_array_equal(one, two)


def test_members_see_only_what_lies_before_the_inner_origin():
    values, seen = season(6), []

    def spy(past, when, ahead):
        seen.append((len(past), len(when), ahead[0] - when[-1]))
        np.testing.assert_array_equal(past, values[: len(past), :])
        return METHODS["persistence"](past, when, ahead)

    tested = inner.inner({"spy": spy}, values, days(120), CADENCE)
    assert [count for count, _, _ in seen] == tested.origins.tolist()
    assert all(count == dates and first == CADENCE for count, dates, first in seen)
    o, lead = 2, 1
    last = tested.origins[o] - 1
    np.testing.assert_allclose(
        tested.errors[o, lead, 0], values[last + tested.leads[lead]] - values[last], rtol=1e-5
    )


def test_inner_origins_wait_for_a_year_where_they_can():
    assert inner.inner_origins(days(49))[0] == 40
    assert inner.inner_origins(days(20)).tolist() == list(range(12, 20))
    assert inner.inner_origins(days(200))[[0, -1]].tolist() == [100, 199]


def test_intervals_of_ninety_per_cent_hold_about_that_and_nest():
    values = season(7, 160, 300)
    past = values[:120]
    made = fitted(past)
    centre, half = made.median(past, days(120), CADENCE, 10), made.halfwidth(past, 10)
    held = (np.abs(values[120:130] - centre) <= half).mean()
    assert 0.84 < held < 0.97
    assert (made.halfwidth(past, 10, 0.5) < made.halfwidth(past, 10, 0.8)).all()
    assert (made.halfwidth(past, 10, 0.8) < half).all()


def test_noise_level_is_that_of_white_noise_whatever_the_trend():
    rng = np.random.default_rng(8)
    sigma = np.linspace(1, 5, 40)
    values = rng.normal(size=(300, 40)) * sigma + np.outer(np.arange(300), np.full(40, 0.1))
    np.testing.assert_allclose(noise_level(values), sigma, rtol=0.2)
    gappy = np.where(rng.random(values.shape) < 0.2, np.nan, values)
    np.testing.assert_allclose(noise_level(gappy), sigma, rtol=0.3)
    assert np.isnan(noise_level(np.full((5, 1), np.nan)))[0]
