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


@pytest.mark.parametrize(("name", "make"), [("linear", noisy_lines), ("persistence", random_walks)])
def test_ninety_per_cent_hold_about_ninety_per_cent(name, make):
    values = make(1)
    past, ahead = values[:100], DAYS[100:]
    centre = BASELINES[name](past, DAYS[:100], ahead)
    half = intervals.baseline_halfwidth(past, DAYS[:100], ahead, name)
    held = (np.abs(values[100:] - centre) <= half).mean()
    assert 0.86 < held < 0.94


def test_a_random_walk_widens_with_the_root_of_the_lead():
    half = intervals.baseline_halfwidth(
        random_walks(2), DAYS, DAYS[-1] + 12.0 * np.arange(1, 17), "persistence"
    )
    assert half[15].mean() / half[0].mean() == pytest.approx(4, rel=0.25)


def test_intervals_never_narrow_and_go_on_beyond_the_past():
    half = intervals.baseline_halfwidth(noisy_lines(3), DAYS, DAYS[-1] + 12.0 * np.arange(1, 101), "linear")
    assert half.shape == (100, 400)
    assert np.isfinite(half).all()
    assert (np.diff(half, axis=0) >= -1e-5).all()


def test_a_noisier_series_has_the_wider_interval():
    values = noisy_lines(4)
    values[:, 0] *= 5
    half = intervals.baseline_halfwidth(values, DAYS, DAYS[-1:] + 12, "linear")
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
    half = intervals.baseline_halfwidth(values, DAYS, DAYS[-1:] + 12, "seasonal")
    assert np.isnan(half[0, 7])
    assert np.isfinite(np.delete(half[0], 7)).all()


def test_no_error_is_judged_by_a_scale_that_it_helped_to_make():
    """With eight origins alone errors of the future hold their share; one origin still gives an interval."""
    assert np.isfinite(
        intervals.baseline_halfwidth(noisy_lines(6)[:3], DAYS[:3], DAYS[3:5], "persistence")
    ).all()
    errors = np.random.default_rng(7).normal(0, 1, (8, 1, 5000)).astype(np.float32)
    half = intervals.halfwidth(errors, 1)
    later = np.random.default_rng(8).normal(0, 1, half.shape)
    assert 0.89 < (np.abs(later) <= half).mean() < 0.91
