"""Perturbations: their variance, their correlation in space and time, their zero mean."""

import numpy as np
import pytest
from groundcast.core.hydrology.perturbations import perturbations


@pytest.fixture(scope="module")
def made(small):
    return perturbations(small, 150.0, 2000, 90.0)


def test_mean_over_members_is_zero_and_variance_one(made):
    fields = made.draw(np.random.default_rng(0))
    assert np.abs(fields.mean(axis=0)).max() < 1e-5
    assert fields.var(axis=0, ddof=1) == pytest.approx(1.0, abs=0.15)


def test_correlation_falls_with_distance_as_it_is_said_to(made, small):
    fields = made.draw(np.random.default_rng(1))
    down, across = small.spacing_km
    for rows, columns in ((0, 3), (4, 0), (5, 5)):
        found = (fields[:, 0, 0] * fields[:, rows, columns]).mean()
        apart = np.hypot(down * rows, across * columns)
        assert found == pytest.approx(np.exp(-0.5 * (apart / 150) ** 2), abs=0.08)


def test_errors_keep_their_variance_and_forget_with_tau(made):
    rng = np.random.default_rng(2)
    first = 60 * made.draw(rng)
    later = made.evolve(first, 60.0, 90.0, rng)
    assert later.std() == pytest.approx(60, rel=0.03)
    assert (first * later).mean() / 3600 == pytest.approx(np.exp(-1), abs=0.05)
    assert made.memory(12) == pytest.approx(np.exp(-12 / 90))
