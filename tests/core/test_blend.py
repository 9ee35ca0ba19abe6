"""The combination as one matrix product gives what its members give one by one."""

from functools import cache

import numpy as np
import pytest
from groundcast.core import combination
from groundcast.core.baselines import AFFINE, METHODS, Pooled
from groundcast.core.blend import blend
from groundcast.core.members import Neighbours, Process

DATES, SERIES, HORIZON, CADENCE = 80, 45, 15, 12.0
DAYS = CADENCE * np.arange(DATES)
AHEAD = DAYS[-1] + CADENCE * np.arange(1, HORIZON + 1)
PART = slice(0, SERIES)


def stack(lacking="nothing", seed=3):
    rng = np.random.default_rng(seed)
    season = np.outer(np.cos(2 * np.pi * DAYS / 365.25), rng.normal(3, 2, SERIES))
    walk = rng.normal(0, 0.5, (DATES, SERIES)).cumsum(axis=0)
    values = (200 + season + walk + rng.normal(size=(DATES, SERIES))).astype(np.float32)
    if lacking != "nothing":
        values[[7, 50]] = np.nan
    if lacking == "some":
        values[rng.random(values.shape) < 0.05] = np.nan
        values[:, 20:] = stack("dates")[:, 20:]
    return values


def places():
    return np.stack(np.divmod(np.arange(SERIES), 7), axis=1) * 90.0


@cache
def fitted(lacking):
    """Every member of the default, fitted."""
    values = stack(lacking)
    process = Process(0)
    more = {"gaussian-process": process, "neighbours": Neighbours.of(process, places(), values)}
    methods = combination.members((*combination.MEMBERS, "mean-of-three", "seasonal-ridge"), more)
    return {name: combination._final(method, values, DAYS) for name, method in methods.items()}


@pytest.mark.parametrize("lacking", ["dates", "some"])
def test_the_matrix_gives_the_weighted_mean_of_the_members(lacking):
    values = stack(lacking)
    methods = fitted(lacking)
    weights = np.random.default_rng(0).dirichlet(np.ones(len(methods)), HORIZON)
    wanted = sum(w[:, None] * m(values, DAYS, AHEAD) for m, w in zip(methods.values(), weights.T))
    made = blend(methods, weights, values, DAYS, AHEAD)
    median, deviation = made.forecast(values, PART)
    np.testing.assert_allclose(median, wanted, atol=2e-3)
    expected = methods["gaussian-process"].with_deviation(values, DAYS, AHEAD)[1][0]
    np.testing.assert_allclose(deviation, expected, rtol=1e-4)
    assert len(made.further) == 5  # four that smooth, and what the field adds


def test_every_member_but_the_smoothing_ones_is_in_the_matrix():
    values = stack("dates")
    methods = {name: method for name, method in fitted("dates").items() if name in AFFINE}
    assert set(combination.MEMBERS) - set(methods) == {
        *("exponential", "damped-holt", "theta", "theta-deseasonalised")
    }
    for name, method in methods.items():
        made = blend({name: method}, np.ones((HORIZON, 1)), values, DAYS, AHEAD)
        assert made.further == ()
        np.testing.assert_allclose(
            made.forecast(values, PART)[0], method(values, DAYS, AHEAD), atol=1e-3, err_msg=name
        )


def test_a_block_of_series_is_its_part_of_the_whole():
    values, methods = stack("some"), fitted("some")
    made = blend(methods, np.full((HORIZON, len(methods)), 1 / len(methods)), values, DAYS, AHEAD)
    whole = made.forecast(values, PART)
    for part in (slice(0, 10), slice(10, 30), slice(30, SERIES)):
        for one, all_ in zip(made.forecast(values[:, part], part), whole):
            np.testing.assert_allclose(one, all_[..., part], rtol=1e-4, atol=1e-3)


def test_a_member_that_is_not_fitted_is_fitted_to_all_series_and_not_to_a_block():
    values = stack()
    pooled = {name: method for name, method in METHODS.items() if isinstance(method, Pooled)}
    for name, method in pooled.items():
        made = blend({name: method}, np.ones((HORIZON, 1)), values, DAYS, AHEAD)
        part = made.forecast(values[:, :3], slice(0, 3))[0]
        np.testing.assert_allclose(part, method(values, DAYS, AHEAD)[:, :3], atol=1e-3, err_msg=name)


def test_a_method_of_somebody_else_is_asked_and_not_taken_for_linear():
    values = stack()
    made = blend({"linear": lambda v, d, a: np.square(v[-1:])}, np.ones((1, 1)), values, DAYS, AHEAD[:1])
    np.testing.assert_allclose(made.forecast(values, PART)[0], np.square(values[-1:]))
