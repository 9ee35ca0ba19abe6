"""One update: by hand, in the limit of many members, and its three treatments of the spread."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology.update import (
    gain,
    normalised,
    predicted,
    require_members,
    require_sigma,
    require_spread,
    update,
)

MEMBERS = np.array([10.0, 20.0, 30.0, 40.0])
SLOPE, OBSERVED, VARIANCE = -0.02, -0.9, 0.01


def updated(mode, members=MEMBERS, seed=0):
    noise = np.random.default_rng(seed).standard_normal(len(members))
    return update(members, predicted(SLOPE * members), np.float64(OBSERVED), VARIANCE, mode, noise)


def test_gain_and_mean_by_hand():
    """P = 500/3, HPH = 1/15, K = (-0.02·500/3)/(1/15 + 0.01)."""
    seen = predicted(SLOPE * MEMBERS)
    slope = (-0.02 * 500 / 3) / (1 / 15 + 0.01)
    assert gain(MEMBERS, seen, VARIANCE) == pytest.approx(slope)
    assert normalised(OBSERVED, seen, VARIANCE) == pytest.approx(-0.4 / np.sqrt(1 / 15 + 0.01))
    for mode in ("sqrt", "perturbed", "unperturbed"):
        assert updated(mode).mean() == pytest.approx(25 + slope * -0.4)


def test_variances_of_the_three_treatments():
    kept = 1 - (1 / 15) / (1 / 15 + 0.01)
    before = MEMBERS.var(ddof=1)
    assert updated("sqrt").var(ddof=1) == pytest.approx(kept * before, rel=1e-12)
    assert updated("unperturbed").var(ddof=1) == pytest.approx(kept**2 * before, rel=1e-12)
    many = np.random.default_rng(3).normal(25, 13, 400_000)
    seen = predicted(SLOPE * many)
    exact = many.var(ddof=1) * VARIANCE / (seen.variance + VARIANCE)
    assert updated("perturbed", many).var(ddof=1) == pytest.approx(exact, rel=0.01)


def test_perturbed_members_repeat_with_the_seed():
    assert np.array_equal(updated("perturbed", seed=4), updated("perturbed", seed=4))
    assert not np.array_equal(updated("perturbed", seed=4), updated("perturbed", seed=5))


def test_many_members_are_the_kalman_filter():
    truth = np.random.default_rng(1).normal(0, 60, 500_000)
    seen = predicted(-0.03 * truth)
    after = update(truth, seen, np.float64(-2.0), 4.0, "sqrt")
    exact_gain = -0.03 * 3600 / (0.03**2 * 3600 + 4)
    assert after.mean() == pytest.approx(exact_gain * -2.0, abs=0.2)
    assert after.var() == pytest.approx((1 - exact_gain * -0.03) * 3600, rel=0.01)


def test_a_wrong_sign_of_the_operator_moves_the_water_the_wrong_way():
    """Ground that is lower than predicted means more water; a lost minus says less."""
    right = updated("sqrt").mean() - MEMBERS.mean()
    wrong = update(MEMBERS, predicted(0.02 * MEMBERS), np.float64(OBSERVED), VARIANCE, "sqrt").mean() - 25
    assert right > 0 > wrong


def test_missing_observations_leave_the_forecast():
    members = np.stack([MEMBERS, MEMBERS], axis=1)
    after = update(members, predicted(SLOPE * members), np.array([np.nan, OBSERVED]), VARIANCE, "sqrt")
    assert np.array_equal(after[:, 0], MEMBERS)
    assert not np.array_equal(after[:, 1], MEMBERS)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: require_members(1), "An ensemble of 1 has no spread"),
        (lambda: require_sigma(0.0), "An observation error of 0 mm"),
        (lambda: require_sigma(float("nan")), "An observation error of nan mm"),
        (lambda: require_spread(np.array([3.0, 3.0])), "The members do not differ"),
    ],
)
def test_what_no_filter_can_use_is_told(call, told):
    with pytest.raises(GroundCastError, match=told):
        call()
