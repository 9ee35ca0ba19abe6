"""Velocities and accelerations of forecasts against plain loops on small cases."""

import numpy as np
import pytest
from groundcast.core import motion
from groundcast.core.panel import Panel, Quantiles

START = np.datetime64("2020-01-01")
YEAR = 365.25
NORMAL_90 = 1.6448536


def after(dates, step=12):
    return START + step * np.arange(1, dates + 1)


def forecast(median, half):
    median, half = np.asarray(median, np.float32), np.asarray(half, np.float32)
    return Quantiles(median, median - half, median + half)


def observed(values, step=12):
    values = np.asarray(values, np.float32)
    return Panel(values, START - step * np.arange(len(values))[::-1], step)


def years(dates):
    return np.array([(date - START).astype(float) / YEAR for date in dates])


def slope(times, values):
    """The slope of a least-squares line, point by point."""
    pairs = [(t, v) for t, v in zip(times, values) if np.isfinite(v)]
    if len(pairs) < 2:
        return np.nan
    mean_t, mean_v = (sum(column) / len(pairs) for column in zip(*pairs))
    return sum((t - mean_t) * (v - mean_v) for t, v in pairs) / sum((t - mean_t) ** 2 for t, _ in pairs)


def test_slopes_of_series_with_gaps_are_those_of_a_plain_loop():
    draw = np.random.default_rng(0)
    values = (1000 + draw.normal(size=(30, 7))).astype(np.float32)
    days = np.cumsum(draw.integers(1, 40, 30)).astype(float)
    values[draw.random(values.shape) < 0.4] = np.nan
    values[:, 0], values[1:, 1], values[:, 2] = np.nan, np.nan, 5.0
    found, spread = motion.slopes(values, days)
    expected = [slope(days / YEAR, column) for column in values.T]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)
    assert np.isnan(found[:2]).all() and np.isnan(spread[:2]).all()
    assert found[2] == pytest.approx(0, abs=1e-9)
    assert spread[2] == pytest.approx(np.square(days / YEAR - (days / YEAR).mean()).sum())


def test_blocks_and_whole_series_give_the_same_slopes(monkeypatch):
    values = np.random.default_rng(1).normal(size=(20, 11)).astype(np.float32)
    whole = motion.slopes(values, 12.0 * np.arange(20))
    monkeypatch.setattr(motion, "BLOCK", 4)
    for one, other in zip(whole, motion.slopes(values, 12.0 * np.arange(20))):
        np.testing.assert_array_equal(one, other)


def test_the_velocity_is_the_slope_of_the_median_and_its_interval_the_wider_of_two():
    draw = np.random.default_rng(2)
    median = draw.normal(size=(9, 5))
    half = np.sqrt(np.cumsum(draw.random((9, 5)), axis=0))
    dates = after(9)
    found = motion.velocity(forecast(median, half), START, dates)
    times = years(dates)
    weights = (times - times.mean()) / ((times - times.mean()) ** 2).sum()
    for series in range(5):
        assert found.value[series] == pytest.approx(slope(times, median[:, series]), rel=1e-4)
        q = half[:, series]
        walk = (weights**2).sum() * q[0] ** 2
        for lead in range(1, 9):
            walk += weights[lead:].sum() ** 2 * (q[lead] ** 2 - q[lead - 1] ** 2)
        wider = max(q[-1] / times[-1], np.sqrt(walk))
        assert found.upper[series] - found.value[series] == pytest.approx(wider, rel=1e-4)
        assert found.value[series] - found.lower[series] == pytest.approx(wider, rel=1e-4)
    assert found.value.dtype == found.upper.dtype == np.float32


@pytest.mark.parametrize(("noise", "step"), [(2.0, 0.0), (0.5, 1.0), (0.0, 1.0)])
def test_noise_and_random_walks_stay_within_the_interval_nine_times_of_ten(noise, step):
    """Errors of known kind: the true spread of slopes is never wider than the interval says."""
    draw = np.random.default_rng(3)
    leads = np.arange(1, 13)
    half = NORMAL_90 * np.sqrt(noise**2 + step**2 * leads)[:, None]
    walks = np.cumsum(draw.normal(0, step, (12, 20_000)), axis=0)
    errors = walks + draw.normal(0, noise, (12, 20_000))
    found = motion.velocity(forecast(np.zeros((12, 1)), half), START, after(12))
    held = np.mean([np.abs(slope(years(after(12)), e)) <= found.upper[0] for e in errors.T[:4000]])
    assert 0.89 < held < 0.97


def test_one_date_has_no_velocity_and_a_series_without_a_forecast_none_either():
    assert motion.velocity(forecast([[1.0]], [[1.0]]), START, after(1)) is None
    median = np.array([[1.0, np.nan], [2.0, np.nan]])
    found = motion.velocity(forecast(median, np.ones((2, 2))), START, after(2))
    assert np.isfinite(found.value[0]) and np.isnan([found.value[1], found.lower[1], found.upper[1]]).all()


def test_a_season_is_no_acceleration():
    """A forecast of a third of a year that repeats last year's motion, on ground that steadily sinks."""
    days = np.arange(-1095, 121, 5)

    def truth(t):
        return 10 * np.sin(2 * np.pi * t / YEAR) - 6 * t / YEAR

    past = Panel(truth(days[days <= 0])[:, None].astype(np.float32), START + days[days <= 0], 5)
    dates = START + days[days > 0]
    given = forecast(truth(days[days > 0])[:, None], np.full((24, 1), 0.1))
    rate = motion.velocity(given, START, dates)
    found = motion.acceleration(rate, past, dates)
    assert found.value[0] == pytest.approx(0, abs=0.4)
    assert motion.change(rate, past)[0] > 5


@pytest.mark.parametrize(("dates", "lapse"), [(8, 1), (30, 1), (31, 2), (60, 2)])
def test_the_acceleration_of_a_parabola_is_its_own(dates, lapse):
    """x = c t² / 2 has the acceleration c, whichever years are compared."""
    steps = np.arange(-120, 0)
    past = observed((4.0 * np.square(12 * (steps + 1) / YEAR) / 2)[:, None])
    when = after(dates)
    rate = motion.velocity(
        forecast((4.0 * np.square(years(when)) / 2)[:, None], np.ones((dates, 1))), START, when
    )
    assert motion.lapse(past, when) == lapse
    found = motion.acceleration(rate, past, when)
    assert found.value[0] == pytest.approx(4, rel=0.05)
    assert found.lower[0] < found.value[0] < found.upper[0]
    assert motion.change(rate, past)[0] == pytest.approx(
        rate.value[0] - slope(years(past.dates), past.values[:, 0])
    )


def test_the_interval_of_the_acceleration_holds_the_noise_of_both_years():
    draw = np.random.default_rng(5)
    past = observed(draw.normal(0, 2, (100, 300)))
    dates = after(30)
    rate = motion.velocity(forecast(np.zeros((30, 300)), np.full((30, 300), 2 * NORMAL_90)), START, dates)
    found = motion.acceleration(rate, past, dates)
    half = found.upper - found.value
    assert (half > rate.upper - rate.value).all()
    quiet = motion.acceleration(rate, observed(0.01 * past.values), dates)
    np.testing.assert_allclose(quiet.upper - quiet.value, rate.upper - rate.value, rtol=1e-2)


def test_a_past_that_is_too_short_gives_no_acceleration():
    rate = motion.velocity(forecast(np.zeros((40, 2)), np.ones((40, 2))), START, after(40))
    assert motion.acceleration(rate, observed(np.zeros((50, 2))), after(40)) is None
    short = motion.velocity(forecast(np.zeros((20, 2)), np.ones((20, 2))), START, after(20))
    assert motion.acceleration(short, observed(np.zeros((50, 2))), after(20)) is not None


def test_gaps_a_year_ago_widen_the_interval_or_leave_no_acceleration():
    values = np.random.default_rng(6).normal(size=(60, 3)).astype(np.float32)
    past = observed(values)
    ago = (past.dates > START - 366) & (past.dates < START - 200)
    values[np.flatnonzero(ago)[:-3], 1] = np.nan
    values[ago, 2] = np.nan
    rate = motion.velocity(forecast(np.zeros((12, 3)), np.ones((12, 3))), START, after(12))
    found = motion.acceleration(rate, observed(values), after(12))
    half = found.upper - found.value
    assert half[1] > 2 * half[0]
    assert np.isnan(found.value[2])
