"""A fan gives a share for each distance that is the inverse of its half-widths."""

import numpy as np
import pytest
from groundcast.core.fan import LEVELS, Scaled
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
