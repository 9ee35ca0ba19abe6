"""A fan gives a share for each distance that is the inverse of its half-widths."""

import numpy as np
import pytest
from groundcast.core.fan import LEVELS, Joined, Normal, Scaled, Stretched, Widest
from scipy.special import ndtri


def normal(leads):
    return Scaled(lambda level: np.sqrt(leads) * ndtri((1 + level) / 2), np.array([1.0, 3.0]))


@pytest.mark.parametrize("level", LEVELS)
def test_the_share_within_a_half_width_is_its_level(level):
    fan = normal(np.arange(1.0, 5.0))
    assert fan.share(fan.half(level)) == pytest.approx(np.full((4, 2), level), abs=1e-3)


def test_nothing_lies_nearer_than_the_median_and_nearly_all_within_a_large_distance():
    fan = normal(np.ones(2))
    assert fan.share(np.zeros((2, 2))) == pytest.approx(0)
    assert (fan.share(np.full((2, 2), 1e3)) > 0.99).all()


def test_a_series_without_a_scale_has_no_share():
    fan = Scaled(lambda level: np.ones(1) * level, np.array([np.nan]))
    assert np.isnan(fan.share(np.ones((1, 1)))).all()


def test_the_normal_fan_is_the_normal_distribution():
    fan = Normal(np.array([[1.0, 2.0], [3.0, 0.0]], np.float32))
    assert fan.half(0.9)[0] == pytest.approx([1.644854, 3.289707], rel=1e-6)
    for level in (0.1, *LEVELS, 0.9999):
        assert fan.share(fan.half(level))[0] == pytest.approx(level, abs=1e-5)
    assert fan.share(np.ones((2, 2), np.float32))[1, 1] == 1
    assert fan.deviation[1, 1] == 0


def test_blocks_of_series_are_one_fan():
    parts = normal(np.ones(3)), normal(np.full(3, 4.0))
    fan = Joined(parts, np.array([2]))
    distance = np.arange(12.0).reshape(3, 4)
    assert fan.half(0.8).shape == (3, 4)
    np.testing.assert_array_equal(fan.half(0.8)[:, 2:], parts[1].half(0.8))
    np.testing.assert_array_equal(fan.share(distance)[:, :2], parts[0].share(distance[:, :2]))


def test_the_widest_of_fans_has_the_least_share_and_no_number_does_not_count():
    narrow, wide = normal(np.ones(1)), normal(np.full(1, 4.0))
    fan = Widest((narrow, wide, Normal(np.full((1, 2), np.nan, np.float32))))
    np.testing.assert_array_equal(fan.half(0.5), wide.half(0.5))
    np.testing.assert_array_equal(fan.share(np.ones((1, 2))), wide.share(np.ones((1, 2))))


def test_a_stretched_fan_is_wider_lead_by_lead_at_every_level():
    fan = normal(np.ones(3))
    wide = Stretched(fan, np.linspace(1, 3, fan.half(0.5).shape[0]))
    for level in LEVELS:
        np.testing.assert_allclose(wide.half(level), fan.half(level) * wide.factors[:, None], rtol=1e-6)
        np.testing.assert_allclose(wide.share(wide.half(level)), fan.share(fan.half(level)), atol=1e-5)
