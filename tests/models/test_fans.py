"""Every model's forecast carries its interval at every level, one inside the other."""

import numpy as np
import pytest
from groundcast.core.fan import FINE
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue
from groundcast.models.forecasters import Maker

LEVELS = (0.05, 0.5, 0.8, 0.9, 0.95, 0.99)
SIMPLE = [entry.name for entry in catalogue.ENTRIES if not entry.learned]
FAR = 60


def forecast(name, panel, horizon, settings=None):
    return Maker(name, settings or {}, "cpu")().fit(panel, Silent()).predict(panel, horizon)


@pytest.fixture(scope="module")
def stack():
    """Sines with noise, gaps and a series that never was observed."""
    draw = np.random.default_rng(4)
    when = np.datetime64("2019-01-05") + 12 * np.arange(50)
    values = np.outer(np.sin(2 * np.pi * 12 * np.arange(50) / 365.25), draw.normal(3, 1, 12))
    values = (values + draw.normal(size=values.shape)).astype(np.float32)
    values[5:9, 1] = values[49, 2] = values[:, 11] = np.nan
    return Panel(values, when, 12, cells=np.arange(12))


@pytest.fixture(scope="module", params=SIMPLE)
def simple(request, stack):
    return forecast(request.param, stack, FAR)


def check(given):
    halves = [given.fan.half(level) for level in LEVELS]
    assert all(half.dtype == np.float32 and half.shape == given.median.shape for half in halves)
    for inner, outer in zip(halves, halves[1:]):
        assert (inner[:, :11] <= outer[:, :11] * (1 + 1e-6)).all()
    np.testing.assert_array_equal(given.upper, given.median + halves[3])
    np.testing.assert_array_equal(given.lower, given.median - halves[3])


def test_intervals_lie_in_one_another_also_far_beyond_the_calibrated_leads(simple):
    check(simple)
    assert np.isfinite(simple.fan.half(0.5)[:, :11]).all()


def test_a_share_is_the_level_of_its_distance(simple):
    for level in (0.3, 0.5, 0.8, 0.9, 0.96):
        found = simple.fan.share(simple.fan.half(level))[:, :11]
        np.testing.assert_allclose(found, level, atol=0.021)
    assert simple.fan.share(np.full_like(simple.median, 1e4))[:, :11].min() >= FINE[-1] - 1e-6


def test_a_series_that_never_was_observed_has_no_share(simple):
    assert np.isnan(simple.median[:, 11]).all()
    assert np.isnan(simple.fan.share(np.abs(simple.median))[:, 11]).all()


def test_the_fan_of_a_network_is_its_own_or_the_baselines_whichever_is_wider(make_panel, small):
    panel = make_panel()
    given = forecast("gler-bigrunet", panel, 8, small)
    check_network(given)
    own, best = given.fan.fans
    np.testing.assert_array_equal(given.fan.half(0.8), np.fmax(own.half(0.8), best.half(0.8)))
    found = given.fan.share(given.fan.half(0.8))
    np.testing.assert_allclose(found[np.isfinite(found)], 0.8, atol=0.03)


def check_network(given):
    halves = [given.fan.half(level) for level in LEVELS]
    assert all((inner <= outer * (1 + 1e-6)).all() for inner, outer in zip(halves, halves[1:]))
    np.testing.assert_array_equal(given.upper, given.median + halves[3])
