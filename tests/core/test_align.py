"""Factors in time: rules, and nothing from after the origin."""

import numpy as np
import pytest
from groundcast.core.align import bounds, complete_on, default_rule, in_time
from groundcast.core.errors import GroundCastError

DAILY = np.datetime64("2020-01-01") + np.arange(200)
MONTHLY = np.arange("2020-01", "2020-08", dtype="datetime64[M]").astype("datetime64[D]")


def day(text):
    return np.array([text], "datetime64[D]")


def naive_linear(samples, known, dates, until):
    """One place at a time, by numpy's own interpolation between valid samples."""
    result = np.empty((len(dates), samples.shape[1]))
    for p in range(samples.shape[1]):
        valid = np.isfinite(samples[:, p]) & (known <= until)
        wanted = dates.astype(int)
        result[:, p] = np.interp(wanted, known[valid].astype(int), samples[valid, p])
    return result


@pytest.mark.parametrize("seed", range(5))
def test_linear_is_numpys_interpolation_between_valid_samples(seed):
    rng = np.random.default_rng(seed)
    known = np.datetime64("2020-01-01") + np.unique(rng.integers(0, 200, 40))
    samples = rng.normal(size=(len(known), 6)).astype(np.float32)
    samples[rng.random(samples.shape) < 0.4] = np.nan
    samples[5] = 1.0
    dates, until = np.datetime64("2019-12-20") + 12 * np.arange(20), known[30]
    found = in_time(samples, known, dates, "linear", until)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, naive_linear(samples, known, dates, until), atol=1e-5)


@pytest.mark.parametrize("rule", ["linear", "monthly"])
@pytest.mark.parametrize("known", [DAILY, DAILY[::8], MONTHLY])
def test_nothing_after_the_origin_moves_a_value(rule, known):
    rng = np.random.default_rng(1)
    samples = rng.normal(size=(len(known), 3)).astype(np.float32)
    until, dates = np.datetime64("2020-04-15"), DAILY[::12]
    changed = samples.copy()
    changed[known > until] = 1e6
    once, again = (in_time(s, known, dates, rule, until) for s in (samples, changed))
    np.testing.assert_array_equal(once, again)


def test_month_stamped_at_its_start_is_unknown_until_it_is_over():
    samples = np.arange(7, dtype=np.float32)[:, None]
    before = in_time(samples, MONTHLY, day("2020-04-20"), "monthly", np.datetime64("2020-04-29"))
    after = in_time(samples, MONTHLY, day("2020-04-20"), "monthly", np.datetime64("2020-04-30"))
    assert (before[0, 0], after[0, 0]) == (2, 3)
    assert in_time(samples, MONTHLY, day("2020-04-20"), "linear", np.datetime64("2020-04-29"))[0, 0] == 2


def test_completion_days():
    assert str(complete_on(MONTHLY)[1]) == "2020-02-29"
    quarters = np.array(["2020-01-01", "2020-04-01", "2020-07-01"], "datetime64[D]")
    assert str(complete_on(quarters)[2]) == "2020-09-30"
    np.testing.assert_array_equal(complete_on(DAILY), DAILY)


def test_monthly_mean_of_the_days_so_far():
    rain = np.zeros((200, 1), np.float32)
    rain[60:91] = np.arange(31)[:, None]
    dates = np.array(["2020-02-10", "2020-03-04", "2020-03-28"], "datetime64[D]")
    whole = in_time(rain, DAILY, dates, "monthly", DAILY[-1])
    assert whole.ravel().tolist() == [0, 15, 15]
    partly = in_time(rain, DAILY, dates, "monthly", np.datetime64("2020-03-03"))
    assert partly.ravel().tolist() == [0, 1, 1]


def test_empty_month_takes_the_one_before():
    rain = np.where(DAILY.astype("datetime64[M]") == np.datetime64("2020-03"), np.nan, 5.0)[:, None]
    rain[:31] = 2.0
    found = in_time(
        rain, DAILY, np.array(["2020-03-10", "2019-12-30"], "datetime64[D]"), "monthly", DAILY[-1]
    )
    assert found.ravel().tolist() == [5, 2]


def test_dates_after_the_last_sample_keep_it():
    samples = np.array([[1.0], [3.0]], np.float32)
    known = np.array(["2020-01-01", "2020-01-11"], "datetime64[D]")
    dates = np.array(["2020-01-06", "2020-02-01"], "datetime64[D]")
    assert in_time(samples, known, dates, "linear", dates[-1]).ravel().tolist() == [2, 3]


def test_place_without_samples_takes_the_mean_of_the_others():
    samples = np.array([[1.0, np.nan, 3.0], [5.0, np.nan, 7.0]], np.float32)
    known = np.array(["2020-01-01", "2020-01-11"], "datetime64[D]")
    assert in_time(samples, known, known, "linear", known[-1])[:, 1].tolist() == [2, 6]


def test_no_sample_before_the_origin():
    with pytest.raises(GroundCastError, match="A factor has no value up to 2019-01-01"):
        in_time(np.ones((200, 1)), DAILY, DAILY[:3], "linear", np.datetime64("2019-01-01"))
    with pytest.raises(GroundCastError, match="There is no rule 'spline'"):
        in_time(np.ones((200, 1)), DAILY, DAILY[:3], "spline", DAILY[-1])


@pytest.mark.parametrize(
    ("name", "rule", "least"),
    [
        ("rain", "monthly", 0.0),
        ("era5_precipitation", "monthly", 0.0),
        ("tp", "monthly", 0.0),
        ("temperature", "linear", -np.inf),
        ("lst", "linear", -np.inf),
        ("pressure", "linear", -np.inf),
        ("NDVI", "linear", -1.0),
    ],
)
def test_rule_and_bounds_by_name(name, rule, least):
    assert (default_rule(name), bounds(name)[0]) == (rule, least)
