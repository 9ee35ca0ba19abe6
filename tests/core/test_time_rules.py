"""Rules in time beside linear and monthly: the sample before, the sum since the last date, and lags."""

import numpy as np
import pytest
from groundcast.core.align import in_time
from groundcast.core.errors import GroundCastError

DAILY = np.datetime64("2020-01-01") + np.arange(100)
MONTHLY = np.arange("2020-01", "2020-07", dtype="datetime64[M]").astype("datetime64[D]")
DATES = np.datetime64("2020-01-20") + 12 * np.arange(6)
END = DAILY[-1]


def column(*values):
    return np.array(values, np.float32)[:, None]


def test_previous_takes_the_last_sample_that_was_complete():
    found = in_time(column(1, 2, 3, 4, 5, 6), MONTHLY, DATES, "previous", MONTHLY[-1])
    assert found.ravel().tolist() == [1, 1, 1, 1, 2, 2]
    days = in_time(np.arange(100.0)[:, None], DAILY, DATES, "previous", END)
    assert days.ravel().tolist() == (19 + 12 * np.arange(6)).tolist()


def test_previous_passes_over_missing_samples():
    samples = np.arange(100.0)[:, None].copy()
    samples[15:20] = np.nan
    assert in_time(samples, DAILY, DATES, "previous", END)[0, 0] == 14


def test_a_sum_holds_the_days_since_the_date_before():
    rain = np.random.default_rng(0).gamma(0.5, 4, (100, 2)).astype(np.float32)
    found = in_time(rain, DAILY, DATES, "sum", END)
    for i, day in enumerate(19 + 12 * np.arange(6)):
        np.testing.assert_allclose(found[i], rain[day - 11 : day + 1].sum(axis=0), rtol=1e-5)


def test_missing_days_of_a_sum_count_as_the_others_of_their_span():
    rain = np.ones((100, 1), np.float32)
    rain[20:26] = np.nan
    rain[44:56] = np.nan
    found = in_time(rain, DAILY, DATES, "sum", END).ravel()
    assert found.tolist() == [12, 12, 12, 12, 12, 12]


def test_a_span_that_the_record_ends_within_keeps_the_sum_before():
    rain = np.ones((100, 1), np.float32)
    rain[40:] = 5
    found = in_time(rain, DAILY, DATES, "sum", DAILY[60]).ravel()
    whole = in_time(rain, DAILY, DATES, "sum", END).ravel()
    assert found[:4].tolist() == whole[:4].tolist() and found[4] == found[3]


def test_uneven_dates_have_spans_of_their_own():
    dates = np.datetime64("2020-02-01") + np.array([0, 6, 18, 24])
    assert in_time(np.ones((100, 1)), DAILY, dates, "sum", END).ravel().tolist() == [6, 6, 12, 6]


def test_a_sum_of_samples_further_apart_than_the_dates_is_refused():
    with pytest.raises(GroundCastError, match=r"needs a sample a date or more; these are 30\.5 days apart"):
        in_time(column(1, 2, 3, 4, 5, 6), MONTHLY, DATES, "sum", MONTHLY[-1])


@pytest.mark.parametrize("rule", ["linear", "previous", "monthly", "sum"])
def test_a_lag_takes_the_factor_of_earlier_days(rule):
    samples = np.random.default_rng(1).normal(size=(100, 3)).astype(np.float32)
    lagged = in_time(samples, DAILY, DATES + 15, rule, END, 15)
    np.testing.assert_array_equal(lagged, in_time(samples, DAILY, DATES, rule, END))


@pytest.mark.parametrize("lag", [0, 7, 40])
@pytest.mark.parametrize("rule", ["linear", "previous", "monthly", "sum"])
def test_nothing_that_was_not_complete_by_the_origin_is_looked_at(rule, lag):
    draw = np.random.default_rng(2)
    days = DAILY if rule == "sum" else MONTHLY
    samples = draw.normal(size=(len(days), 2)).astype(np.float32)
    until = np.datetime64("2020-03-25")
    changed = samples.copy()
    late = days > until if rule == "sum" else days >= np.datetime64("2020-03-01")
    changed[late] = 1e6
    one, other = (in_time(s, days, DATES, rule, until, lag) for s in (samples, changed))
    np.testing.assert_array_equal(one, other)
