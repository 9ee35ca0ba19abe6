"""Probabilities beyond a threshold and the dates of crossing, against plain loops."""

import numpy as np
import pytest
from groundcast.core import crossing
from groundcast.core.crossing import Threshold
from groundcast.core.fan import Normal, Scaled
from groundcast.core.panel import around
from scipy.special import ndtri
from scipy.stats import norm

SIDES = ("below", "above")
DATES = np.datetime64("2021-03-01") + 12 * np.arange(7)


def normal(seed=0, series=8):
    draw = np.random.default_rng(seed)
    median = np.cumsum(draw.normal(-2, 3, (6, series)), axis=0).astype(np.float32)
    return around(
        median, Normal(np.sqrt(np.arange(1, 7, dtype=np.float32))[:, None] * np.ones(series, np.float32))
    )


def days(date):
    return (date - np.datetime64("1970-01-01")).astype(int)


@pytest.mark.parametrize("side", SIDES)
def test_the_probability_of_a_normal_forecast_is_its_distribution(side):
    given = normal()
    found = crossing.probability(given, Threshold(-5.0, side))
    for lead in range(6):
        for series in range(8):
            below = norm.cdf(-5.0, given.median[lead, series], given.fan.deviation[lead, series])
            expected = below if side == "below" else 1 - below
            assert found[lead, series] == pytest.approx(expected, abs=1e-5)
    assert found.dtype == np.float32


@pytest.mark.parametrize("level", [0.5, 0.8, 0.9])
def test_the_ends_of_an_interval_are_crossed_with_half_of_what_is_left(level):
    """A calibrated fan: below the lower end of the 90 % interval lies 5 %, above it 95 %."""
    shape = np.linspace(1, 3, 6)
    fan = Scaled(lambda share: shape * ndtri((1 + share) / 2), np.ones(1))
    given = around(np.zeros((6, 1), np.float32), fan)
    for lead in range(6):
        end = -float(fan.half(level)[lead, 0])
        tail = (1 - level) / 2
        assert crossing.probability(given, Threshold(end))[lead, 0] == pytest.approx(tail, abs=2e-3)
        assert crossing.probability(given, Threshold(end, "above"))[lead, 0] == pytest.approx(
            1 - tail, abs=2e-3
        )


@pytest.mark.parametrize("side", SIDES)
def test_far_thresholds_are_nearly_sure_and_the_median_is_even(side):
    given = normal()
    sure = 1.0 if side == "below" else 0.0
    assert crossing.probability(given, Threshold(1e4, side)) == pytest.approx(sure, abs=1e-6)
    assert crossing.probability(given, Threshold(-1e4, side)) == pytest.approx(1 - sure, abs=1e-6)
    even = crossing.probability(given, Threshold(float(given.median[2, 3]), side))
    assert even[2, 3] == 0.5
    fan = Scaled(lambda share: np.full(6, ndtri((1 + share) / 2)), np.ones(8))
    far = crossing.probability(around(given.median, fan), Threshold(-1e4, side))
    assert far == pytest.approx(1 - sure, abs=6e-4)


def test_a_series_without_a_forecast_has_no_probability_and_no_date():
    given = normal()
    median = given.median.copy()
    median[:, 2] = np.nan
    past = np.zeros((4, 8), np.float32)
    past[:, 2] = np.nan
    shares = crossing.course(around(median, given.fan), past, Threshold(-3.0))
    assert np.isnan(shares[1:, 2]).all()
    assert np.isfinite(np.delete(shares, 2, axis=1)).all()
    assert np.isnan(crossing.first(shares, DATES, 0.1)[2])


@pytest.mark.parametrize("side", SIDES)
def test_dates_of_crossing_are_the_first_ones_of_a_plain_loop(side):
    given = normal(seed=3, series=40)
    past = np.random.default_rng(4).normal(0, 4, (5, 40)).astype(np.float32)
    past[4, :9] = past[3, 2] = np.nan
    threshold = Threshold(-4.0 if side == "below" else 4.0, side)
    shares = crossing.course(given, past, threshold)
    for least in crossing.SHARES.values():
        found = crossing.first(shares, DATES, least)
        for series in range(40):
            expected = expected_day(given, past[:, series], series, threshold, least)
            assert found[series] == expected or (np.isnan(found[series]) and expected is None)
    early, middle, late = (crossing.first(shares, DATES, share) for share in sorted(crossing.SHARES.values()))
    assert not (early > middle).any() and not (middle > late).any()
    assert (np.isnan(early) <= np.isnan(middle)).all() and (np.isnan(middle) <= np.isnan(late)).all()


def expected_day(given, past, series, threshold, least):
    """The first date by looking at one after the other."""
    sign = 1 if threshold.side == "below" else -1
    last = next(value for value in past[::-1] if np.isfinite(value))
    if sign * last < sign * threshold.mm:
        return days(DATES[0])
    for lead in range(6):
        centre, spread = given.median[lead, series], given.fan.deviation[lead, series]
        if norm.cdf(sign * (threshold.mm - centre) / spread) >= least:
            return days(DATES[lead + 1])
    return None


def test_a_series_that_is_beyond_already_crosses_on_the_last_observed_date():
    given = around(np.full((1, 2), 50.0, np.float32), Normal(np.ones((1, 2), np.float32)))
    shares = crossing.course(given, np.array([[0.0, 0.0], [-30.0, 0.0]], np.float32), Threshold(-20.0))
    for least in crossing.SHARES.values():
        assert crossing.first(shares, DATES[:2], least)[0] == days(DATES[0])
        assert np.isnan(crossing.first(shares, DATES[:2], least)[1])


def test_a_threshold_that_is_just_met_is_not_beyond():
    past = np.array([[-20.0, -20.1, np.nan]], np.float32)
    assert crossing.reached(past, Threshold(-20.0)).tolist() == [False, True, False]
    assert crossing.reached(past, Threshold(-20.05, "above")).tolist() == [True, False, False]


def test_a_horizon_of_one_date_works():
    given = around(np.array([[-1.0, 1.0]], np.float32), Normal(np.ones((1, 2), np.float32)))
    shares = crossing.course(given, np.zeros((3, 2), np.float32), Threshold(-0.5))
    assert crossing.first(shares, DATES[:2], 0.5).tolist()[0] == days(DATES[1])
    assert np.isnan(crossing.first(shares, DATES[:2], 0.5)[1])


def test_the_fan_and_the_forecast_are_left_as_they_were():
    given = normal()
    median, deviation = given.median.copy(), given.fan.deviation.copy()
    crossing.probability(given, Threshold(-5.0, "above"))
    np.testing.assert_array_equal(given.median, median)
    np.testing.assert_array_equal(given.fan.deviation, deviation)
