import numpy as np
import pytest
from groundcast.core import intervals
from groundcast.core.baselines import BASELINES

DAYS = np.arange(120) * 12.0


def noisy_lines(seed, series=400, noise=3.0):
    rng = np.random.default_rng(seed)
    return (np.outer(DAYS / 365, rng.normal(0, 5, series)) + rng.normal(0, noise, (120, series))).astype(
        np.float32
    )


def random_walks(seed, series=400):
    return np.cumsum(np.random.default_rng(seed).normal(size=(120, series)), axis=0).astype(np.float32)


def half_width(values, days, ahead, name, level=intervals.LEVEL):
    return intervals.baseline_fan(values, days, ahead, name).half(level)


@pytest.mark.parametrize(("name", "make"), [("linear", noisy_lines), ("persistence", random_walks)])
def test_ninety_per_cent_hold_about_ninety_per_cent(name, make):
    values = make(1)
    past, ahead = values[:100], DAYS[100:]
    centre = BASELINES[name](past, DAYS[:100], ahead)
    half = half_width(past, DAYS[:100], ahead, name)
    held = (np.abs(values[100:] - centre) <= half).mean()
    assert 0.86 < held < 0.94


def test_a_random_walk_widens_with_the_root_of_the_lead():
    half = half_width(random_walks(2), DAYS, DAYS[-1] + 12.0 * np.arange(1, 17), "persistence")
    assert half[15].mean() / half[0].mean() == pytest.approx(4, rel=0.25)


def test_intervals_never_narrow_and_go_on_beyond_the_past():
    half = half_width(noisy_lines(3), DAYS, DAYS[-1] + 12.0 * np.arange(1, 101), "linear")
    assert half.shape == (100, 400)
    assert np.isfinite(half).all()
    assert (np.diff(half, axis=0) >= -1e-5).all()


def test_a_noisier_series_has_the_wider_interval():
    values = noisy_lines(4)
    values[:, 0] *= 5
    half = half_width(values, DAYS, DAYS[-1:] + 12, "linear")
    assert half[0, 0] > 3 * np.median(half)


def test_errors_are_those_of_forecasts_that_saw_only_the_past():
    values = noisy_lines(5)
    seen = []
    intervals.errors_of(
        lambda o, leads: seen.append((o, leads)) or np.zeros((leads, 400)), values, np.array([110, 119]), 5
    )
    assert seen == [(110, 5), (119, 1)]


def test_gaps_in_the_past_do_not_spread():
    values = noisy_lines(6)
    values[np.random.default_rng(0).random(values.shape) < 0.3] = np.nan
    values[:, 7] = np.nan
    half = half_width(values, DAYS, DAYS[-1:] + 12, "seasonal")
    assert np.isnan(half[0, 7])
    assert np.isfinite(np.delete(half[0], 7)).all()


def test_no_error_is_judged_by_a_scale_that_it_helped_to_make():
    """With eight origins alone errors of the future hold their share; one origin still gives an interval."""
    assert np.isfinite(half_width(noisy_lines(6)[:3], DAYS[:3], DAYS[3:5], "persistence")).all()
    errors = np.random.default_rng(7).normal(0, 1, (8, 1, 5000)).astype(np.float32)
    half = intervals.fan(errors, 1).half(intervals.LEVEL)
    later = np.random.default_rng(8).normal(0, 1, half.shape)
    assert 0.89 < (np.abs(later) <= half).mean() < 0.91


def test_one_sort_gives_the_quantiles_of_numpy():
    draw = np.random.default_rng(9)
    for size in (1, 2, 7, 5000):
        values = draw.exponential(size=size).astype(np.float32)
        expected = np.quantile(values.astype(np.float64), np.linspace(0, 1, intervals.QUANTILES))
        np.testing.assert_allclose(intervals.quantiles(np.append(values, np.nan)), expected, rtol=1e-6)
    assert np.isnan(intervals.quantiles(np.full(3, np.nan))).all()


def test_blocks_of_series_are_calibrated_one_by_one(monkeypatch):
    values, ahead = noisy_lines(3), DAYS[-1] + 12.0 * np.arange(1, 6)
    first = half_width(values[:, :150], DAYS, ahead, "linear", 0.8)
    monkeypatch.setattr(intervals, "BLOCK", 150)
    fan = intervals.baseline_fan(values, DAYS, ahead, "linear")
    assert fan.half(0.8).shape == (5, 400)
    np.testing.assert_array_equal(fan.half(0.8)[:, :150], first)
    np.testing.assert_allclose(fan.share(fan.half(0.8)), 0.8, atol=0.01)


def test_levels_grow_alike_beyond_the_leads_that_the_past_shows():
    """Large errors that stop growing must not let the usual ones overtake them."""
    leads = np.arange(1.0, 11.0)
    usual, large = intervals.extended(leads**0.9, 200), np.full(10, 9.0)
    assert (intervals.extended(large, 200)[-1] < usual[-1]) and large[-1] > leads[-1] ** 0.9
    assert (intervals.extended(large, 200, leads**0.9)[10:] > usual[10:]).all()


def test_a_stack_that_never_moves_has_intervals_of_no_width_at_any_lead():
    half = half_width(np.ones((30, 4), np.float32), DAYS[:30], DAYS[30:100], "persistence")
    assert (half == 0).all()
