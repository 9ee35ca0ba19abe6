"""The combination of members: weights, fallback, interpolation over leads, and what it may see."""

import numpy as np
import pytest
from groundcast.core import combination, fallback, inner, simplex, weights
from groundcast.core.backtest import REFERENCES
from groundcast.core.baselines import METHODS
from groundcast.core.members import Process
from groundcast.core.noise import noise_level, scale

CADENCE = 12.0


def halfwidth(made, values, days, cadence, horizon, level=0.9):
    return made.forecast(values, days, cadence, horizon)[1].half(level)


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


def test_many_problems_at_once_are_solved_as_one_by_one():
    rng = np.random.default_rng(9)
    forms = rng.normal(size=(2, 3, 5, 8))
    forms = forms @ forms.swapaxes(-1, -2)
    priors = rng.dirichlet(np.ones(5), (2, 3))
    together = simplex.least(forms, priors, 0.3)
    for place in np.ndindex(2, 3):
        np.testing.assert_allclose(
            together[place], simplex.least(forms[place], priors[place], 0.3), atol=1e-9
        )


def test_a_short_record_leaves_more_to_the_favourite():
    names = ("persistence", "gaussian-process")
    short, long = (weights._favour(names, span) for span in (0.1, 3.0))
    assert short[1] > 0.7
    assert 0.35 < long[1] < 0.45
    assert short[0] == long[0] == 0
    assert weights._favour(("persistence",), 1.0).tolist() == [0]


def test_recent_errors_count_more_where_the_stack_has_turned():
    errors = np.ones((8, 1, 2, 40), np.float32)
    errors[:, :, 1] = np.repeat([0.9, 1.2], [5, 3])[:, None, None]  # better, until lately
    tested = inner.Inner(
        np.arange(60, 100, 5), np.array([1]), errors, np.ones((8, 40)), np.arange(40), np.ones((8, 40))
    )
    calm = weights.found(tested, days(100), ("persistence", "linear"))[0]
    turned = weights.found(tested, days(100), ("persistence", "linear"), turned=True)[0]
    assert turned[0, 0] > calm[0, 0] + 0.02


def test_a_stack_that_bent_of_late_is_told_and_followed():
    rng = np.random.default_rng(12)
    bend = np.maximum(days(110) - days(110)[85], 0)
    values = (np.outer(bend, rng.uniform(0.1, 0.2, 60)) + rng.normal(size=(110, 60))).astype(np.float32)
    made = combination.fit(values, days(110), CADENCE, combination.members())
    assert "% of the series stepped or took another velocity of late" in made.note
    before = combination.fit(values[:80], days(80), CADENCE, combination.members())
    assert "of late" not in before.note
    ahead = made.median(values, days(110), CADENCE, 10)
    line = METHODS["linear"](values, days(110), days(120)[110:])
    truth = np.outer(days(120)[110:] - days(110)[85], np.ones(60)) * np.polyfit(bend, values, 1)[0]
    assert np.abs(ahead - truth).mean() < 0.5 * np.abs(line - truth).mean()


def test_weights_of_an_origin_do_not_see_its_own_errors():
    rng = np.random.default_rng(3)
    errors = rng.normal(size=(6, 2, 3, 40)).astype(np.float32)
    other = errors.copy()
    other[2] *= np.array([5, 1, 0.1], np.float32)[:, None]
    tested = [
        inner.Inner(
            np.arange(60, 90, 5), np.array([1, 2]), e, np.ones((6, 40)), np.arange(40), np.ones((6, 40))
        )
        for e in (errors, other)
    ]
    (_, one), (_, two) = (weights.found(t, days(90), ("a", "b", "c")) for t in tested)
    np.testing.assert_array_equal(one[2], two[2])
    assert np.abs(one[3] - two[3]).max() > 0.01


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


def test_constant_series_are_left_to_persistence_and_it_says_so():
    constant = fitted(np.full((40, 5), 3.0, np.float32))
    assert constant.note == (
        "The combination does not beat persistence on this stack's past: persistence is used."
    )
    assert (constant.median(np.full((40, 5), 3.0, np.float32), days(40), CADENCE, 3) == 3).all()


def judged_tested(own, theirs):
    """An inner backtest of six origins with errors of fixed sizes: the combination's, the references'."""
    rng = np.random.default_rng(0)
    signs = rng.choice([-1.0, 1.0], (6, 2, 50)).astype(np.float32)
    wobble = 1 + 0.05 * rng.normal(size=(6, 1, 1)).astype(np.float32)
    errors = np.stack([signs * wobble * size for size in theirs], axis=2)
    tested = inner.Inner(
        np.arange(20, 26), np.array([1, 2]), errors, np.ones((6, 50)), np.arange(50), np.ones((6, 50))
    )
    return fallback.judged(signs * own, tested, REFERENCES)


def test_a_reference_that_is_clearly_better_gets_half_and_it_is_said():
    found = judged_tested(1.3, (2.0, 1.0, 3.0))
    assert (found.reference, found.share) == ("linear", 0.5)
    assert found.note == (
        "The combination does not beat linear on this stack's past: half of the forecast is linear."
    )
    assert -0.35 < found.gain < -0.25


def test_a_reference_that_is_better_by_chance_only_gets_nothing():
    found = judged_tested(1.005, (2.0, 1.0, 3.0))
    assert (found.share, found.note) == (0, "")
    better = judged_tested(0.8, (2.0, 1.0, 3.0))
    assert (better.share, better.note) == (0, "")
    assert 0.15 < better.gain < 0.25


def test_the_note_comes_with_half_the_reference_in_every_weight(monkeypatch):
    monkeypatch.setattr(combination, "judged", lambda *_: fallback.Verdict(-0.1, "seasonal", 0.5, "said"))
    made = fitted(season(2))
    assert made.note == "said"
    assert made.weights[:, made.names.index("seasonal")].min() >= 0.5
    np.testing.assert_allclose(made.weights.sum(axis=1), 1, rtol=1e-6)


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
    forecast, half = (
        made.median(values, days(dates), CADENCE, 72),
        halfwidth(made, values, days(dates), CADENCE, 72),
    )
    for result in (forecast, half):
        assert result.shape == (72, 30)
        assert np.isnan(result[:, 4]).all()
        assert np.isfinite(np.delete(result, 4, axis=1)).all()
    assert (np.diff(half[:, :4], axis=0) >= -1e-6).all()


def test_one_series_is_enough():
    values = season(4, series=1)
    made = fitted(values)
    assert np.isfinite(made.median(values, days(120), CADENCE, 5)).all()
    assert (halfwidth(made, values, days(120), CADENCE, 5) > 0).all()


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
    centre, half = made.median(past, days(120), CADENCE, 10), halfwidth(made, past, days(120), CADENCE, 10)
    held = (np.abs(values[120:130] - centre) <= half).mean()
    assert 0.84 < held < 0.97
    narrow, wide = (halfwidth(made, past, days(120), CADENCE, 10, level) for level in (0.5, 0.8))
    assert (narrow < wide).all() and (wide < half).all()


def test_noise_level_is_that_of_white_noise_whatever_the_trend():
    rng = np.random.default_rng(8)
    sigma = np.linspace(1, 5, 40)
    values = rng.normal(size=(300, 40)) * sigma + np.outer(np.arange(300), np.full(40, 0.1))
    np.testing.assert_allclose(noise_level(values), sigma, rtol=0.2)
    gappy = np.where(rng.random(values.shape) < 0.2, np.nan, values)
    np.testing.assert_allclose(noise_level(gappy), sigma, rtol=0.3)
    assert np.isnan(noise_level(np.full((5, 1), np.nan)))[0]


def test_scale_lies_between_noise_and_expected_deviation():
    noise, deviation = np.array([1.0, 2, 3, np.nan]), np.array([16.0, 2, np.nan, 1])
    np.testing.assert_allclose(scale(noise, deviation), [8, 2, 3, np.nan])
    assert scale(noise, None) is noise


def test_intervals_follow_what_the_process_expects_of_each_series():
    values = season(11, 90, 60)
    values[:, :30] = 4 * values[:, :30]
    made = fitted(values, {"gaussian-process": Process()})
    half = halfwidth(made, values, days(90), CADENCE, 5)
    assert 3 < np.median(half[:, :30]) / np.median(half[:, 30:]) < 5
    deviation = made.methods["gaussian-process"].with_deviation(values, days(90), np.array([90 * CADENCE]))[1]
    np.testing.assert_allclose(half[0] / half[0, 0], scaled_by(values, deviation), rtol=1e-4)


def scaled_by(values, deviation):
    size = scale(noise_level(values), deviation[0])
    return size / size[0]
