"""The common time axis."""

import numpy as np
import pytest
from groundcast.core.axis import common_axis

START = np.datetime64("2020-01-03")


def days(*numbers):
    return START + np.array(numbers)


def test_pace_of_the_last_third_decides():
    dates = days(*range(0, 120, 6), *range(120, 480, 12))
    axis = common_axis(dates)
    assert axis.cadence_days == 12
    np.testing.assert_array_equal(axis.dates, days(*range(0, 480, 12)))
    np.testing.assert_array_equal(dates[axis.take], axis.dates)


def test_missing_dates_are_rows_without_values():
    axis = common_axis(days(0, 12, 36, 48, 60))
    assert axis.take.tolist() == [0, 1, -1, 2, 3, 4]
    rows = axis.rows(np.arange(5, dtype=np.float32)[:, None])
    np.testing.assert_array_equal(rows.ravel(), [0, 1, np.nan, 2, 3, 4])


def test_grid_lies_where_most_dates_are():
    axis = common_axis(days(0, 14, 26, 38, 50, 62))
    assert axis.dates[0] == START + 2 and axis.take.tolist() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("seed", range(20))
def test_each_epoch_serves_once_and_lies_near(seed):
    rng = np.random.default_rng(seed)
    dates = START + np.unique(rng.integers(0, 600, 60))
    cadence = int(rng.integers(1, 20))
    axis = common_axis(dates, cadence)
    taken = axis.take[axis.take >= 0]
    assert len(np.unique(taken)) == len(taken) and taken[0] >= 0 and axis.take[-1] >= 0
    away = np.abs((dates[taken] - axis.dates[axis.take >= 0]).astype(int))
    assert (2 * away < cadence).all() and (np.diff(axis.dates).astype(int) == cadence).all()
    for day, take in zip(axis.dates, axis.take):
        nearest = np.abs((dates - day).astype(int)).min()
        assert (take >= 0) == (2 * nearest < cadence)


def test_single_date():
    axis = common_axis(days(0))
    assert axis.take.tolist() == [0] and axis.cadence_days == 1
