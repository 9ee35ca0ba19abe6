"""The combination, part by part, sees nothing after the date that it forecasts from: bit for bit."""

import dataclasses

import numpy as np
import pytest
from groundcast.core import combination, inner, weights
from groundcast.core.combination import PROCESS
from groundcast.core.conformal import Calibration, calibrate
from groundcast.core.members import Process

CADENCE, KNOWN, DATES = 12.0, 60, 80
DAYS = CADENCE * np.arange(DATES)


def stack(seed=0, series=25):
    rng = np.random.default_rng(seed)
    cycle = np.outer(np.cos(2 * np.pi * DAYS / 365.25), rng.normal(3, 1, series))
    walk = rng.normal(0, 0.5, (DATES, series)).cumsum(axis=0)
    return (cycle + walk + rng.normal(size=(DATES, series))).astype(np.float32)


def other_future(values):
    changed = values.copy()
    changed[KNOWN:] = np.random.default_rng(1).normal(80, 60, changed[KNOWN:].shape)
    return changed


def recording(methods):
    """The methods, and the table (member, dates known) → forecast that they fill."""
    seen = {}

    def told(name, method):
        def forecast(values, days, ahead):
            seen[name, len(days)] = method(values, days, ahead)
            return seen[name, len(days)]

        def with_deviation(values, days, ahead):
            seen[name, len(days)] = method.with_deviation(values, days, ahead)
            return seen[name, len(days)]

        if hasattr(method, "with_deviation"):
            forecast.with_deviation = with_deviation
        return forecast

    return {name: told(name, method) for name, method in methods.items()}, seen


@pytest.fixture(scope="module")
def both():
    """Inner backtests of the whole record with one future and with another, and all their forecasts."""
    made = []
    for values in (stack(), other_future(stack())):
        methods, seen = recording(combination.members(more={PROCESS: Process(0)}))
        made.append((inner.inner(methods, values, DAYS, CADENCE), seen))
    return made


@pytest.mark.parametrize("name", [*combination.MEMBERS, PROCESS])
def test_a_member_at_an_inner_origin_sees_only_what_lies_before(both, name):
    (tested, one), (_, other) = both
    early, late = (tested.origins[tested.origins <= KNOWN], tested.origins[tested.origins > KNOWN])
    assert len(early) >= 3
    assert len(late) >= 3
    for origin in early:
        for given, wanted in zip(np.atleast_3d(one[name, origin]), np.atleast_3d(other[name, origin])):
            np.testing.assert_array_equal(given, wanted)
    assert any(not np.array_equal(one[name, origin], other[name, origin]) for origin in late)


def test_the_noise_at_an_inner_origin_is_that_of_its_past(both):
    (one, _), (other, _) = both
    early = one.origins <= KNOWN
    np.testing.assert_array_equal(one.noise[early], other.noise[early])
    np.testing.assert_array_equal(one.scale[early], other.scale[early])
    assert not np.array_equal(one.scale, one.noise)
    assert not np.array_equal(one.noise[~early], other.noise[~early])


def test_the_fitted_combination_is_that_of_the_known_dates():
    made = []
    for values in (stack(), other_future(stack())):
        past = values[:KNOWN]
        methods = combination.members(more={PROCESS: Process(0)})
        fitted = combination.fit(past, DAYS[:KNOWN], CADENCE, methods)
        median = fitted.median(past, DAYS[:KNOWN], CADENCE, 12)
        fan = fitted.forecast(past, DAYS[:KNOWN], CADENCE, 12)[1]
        made.append((fitted, median, fan.half(0.9), fan.half(0.5)))
    one, other = made
    np.testing.assert_array_equal(one[0].weights, other[0].weights)
    for part in dataclasses.fields(Calibration):
        first, second = (getattr(each[0].calibration, part.name) for each in made)
        np.testing.assert_array_equal(first, second)
    assert (one[0].gain, one[0].reference, one[0].note) == (other[0].gain, other[0].reference, other[0].note)
    for given, wanted in zip(one[1:], other[1:]):
        np.testing.assert_array_equal(given, wanted)


def test_the_error_of_an_origin_does_not_choose_the_weights_that_it_is_judged_by(both):
    (tested, _), _ = both
    spoilt = tested.errors.copy()
    spoilt[1] *= np.linspace(0.1, 4, spoilt.shape[2], dtype=np.float32)[:, None]
    changed = inner.Inner(tested.origins, tested.leads, spoilt, tested.noise, tested.columns, tested.scale)
    names = (*combination.MEMBERS, PROCESS)
    one, other = (weights.found(t, DAYS, names)[1] for t in (tested, changed))
    np.testing.assert_array_equal(one[1], other[1])
    assert not np.array_equal(one[2], other[2])


def test_calibration_takes_each_error_with_the_noise_of_its_own_origin():
    errors = np.array([[[1.0, 2.0]], [[30.0, 40.0]]])
    noise = np.array([[1.0, 2.0], [10.0, 20.0]])
    found = calibrate(errors, noise, np.array([1]), np.array([20, 30]), np.zeros(40))
    assert (found.sizes[0, 0], found.sizes[0, -1]) == (1, 3)
