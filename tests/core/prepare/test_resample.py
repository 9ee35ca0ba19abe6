"""Series at other dates."""

import numpy as np
import pytest
from groundcast.core.prepare.resample import at_dates

DAYS = np.datetime64("2020-01-01") + np.array([0, 10, 20, 80])
SERIES = np.array([[0.0, 1], [10, np.nan], [20, 3], [80, 9]])


def wanted(*days):
    return np.datetime64("2020-01-01") + np.array(days)


def test_linear_between_observed_neighbours():
    found = at_dates(SERIES, DAYS, wanted(0, 5, 10, 15, 50, 80))
    np.testing.assert_array_equal(found[:, 0], [0, 5, 10, 15, np.nan, 80])
    np.testing.assert_array_equal(found[:, 1], [1, 1.5, 2, 2.5, np.nan, 9])


def test_previous_keeps_the_last_value_for_a_while():
    found = at_dates(SERIES, DAYS, wanted(0, 15, 56, 57, 80), "previous")
    np.testing.assert_array_equal(found[:, 0], [0, 10, 20, np.nan, 80])
    np.testing.assert_array_equal(found[:, 1], [1, 1, 3, np.nan, 9])


@pytest.mark.parametrize("rule", ["linear", "previous"])
def test_nothing_is_carried_past_the_ends(rule):
    found = at_dates(SERIES, DAYS, wanted(-5, 200), rule)
    assert np.isnan(found).all()


def test_observed_dates_keep_their_bits():
    series = np.random.default_rng(0).normal(size=(50, 7)).astype(np.float32)
    dates = np.datetime64("2020-01-01") + 6 * np.arange(50)
    np.testing.assert_array_equal(at_dates(series, dates, dates), series)
    np.testing.assert_array_equal(at_dates(series, dates, dates, "previous"), series)
