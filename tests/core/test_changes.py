"""Changes of step and rate: found where they are put, and on noise hardly ever."""

import numpy as np
import pytest
from groundcast.core.changes import LEAST_DATES, changes

DAYS = np.arange(120) * 12.0


def noise(seed=0, dates=120, series=200, memory=0.0):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(dates, series))
    for row in range(1, dates):
        values[row] = memory * values[row - 1] + np.sqrt(1 - memory**2) * values[row]
    return 2 * values


def background(series=200):
    return np.outer(DAYS, np.linspace(-0.05, 0.05, series)) + 3 * np.cos(2 * np.pi * DAYS / 365.25)[:, None]


def test_a_step_is_found_with_its_day_and_size():
    values = background() + noise()
    values[70:, :100] += 12
    found = changes(values.astype(np.float32), DAYS)
    assert (found.kind[:100] == 1).mean() > 0.97
    stepped = np.flatnonzero(found.kind[:100] == 1)
    assert (np.abs(found.day[stepped] - DAYS[70]) <= 24).mean() > 0.95
    np.testing.assert_allclose(np.median(found.size[stepped]), 12, rtol=0.1)
    assert (found.kind[100:] > 0).mean() < 0.03


def test_a_new_velocity_is_found_with_its_size():
    values = background() + noise(1)
    values[:, :100] += (40 / 365.25) * np.maximum(DAYS - DAYS[60], 0)[:, None]
    found = changes(values.astype(np.float32), DAYS)
    bent = found.kind[:100] == 2
    assert bent.mean() > 0.9
    np.testing.assert_allclose(np.median(found.size[:100][bent]), 40, rtol=0.15)
    assert (np.abs(found.day[:100][bent] - DAYS[60]) < 130).mean() > 0.9


@pytest.mark.parametrize("memory", [0.0, 0.4, 0.7])
def test_noise_with_memory_is_hardly_ever_called_a_change(memory):
    found = changes((background(1000) + noise(2, series=1000, memory=memory)).astype(np.float32), DAYS)
    assert (found.kind > 0).mean() < 0.05


def test_single_outliers_are_no_change():
    values = background() + noise(3)
    values[[20, 64, 90]] += 40
    assert (changes(values.astype(np.float32), DAYS).kind > 0).mean() < 0.05


def test_since_counts_recent_changes_only():
    values = background() + noise(4)
    values[30:, :50] += 15
    values[95:, 50:100] += 15
    found = changes(values.astype(np.float32), DAYS)
    recent = found.since(DAYS[-1] - 400)
    assert recent[:50].mean() < 0.05
    assert recent[50:100].mean() > 0.95
    assert recent[100:].mean() < 0.05


def test_the_future_changes_nothing():
    values = (background() + noise(5)).astype(np.float32)
    values[40:, :50] += 15
    other = values.copy()
    other[90:] = -999
    one, two = changes(values[:90], DAYS[:90]), changes(other[:90], DAYS[:90])
    for name in ("kind", "day", "size"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))


@pytest.mark.parametrize("dates", [1, LEAST_DATES - 1, 40])
def test_records_shorter_than_a_season_and_a_half_show_none(dates):
    values = background()[:dates].astype(np.float32)
    values[dates // 2 :] += 50
    found = changes(values, DAYS[:dates])
    assert (found.kind == 0).all()
    assert np.isnan(found.day).all()
    assert np.isnan(found.size).all()


def test_gaps_constant_series_and_empty_ones():
    values = (background(6) + noise(6, series=6)).astype(np.float32)
    values[60:, 0] += 20
    values[np.random.default_rng(0).random(values.shape) < 0.2] = np.nan
    values[40:75, 1] = np.nan
    values[:, 2] = np.nan
    values[:, 3] = 7
    values[50] = np.nan
    found = changes(values, DAYS)
    assert found.kind[0] == 1
    assert found.kind[2] == found.kind[3] == 0
    assert np.isnan(found.size[2:4]).all()


def test_real_quiet_stack_is_mostly_quiet(ustica):
    series = ustica.series[:, ::40]
    days = (ustica.dates - ustica.dates[0]).astype(float)
    assert (changes(series, days).kind > 0).mean() < 0.25


def test_a_step_put_into_real_noise_is_found(ustica):
    """Real noise with its memory and its season; only the step of 25 mm is ours."""
    series = ustica.series[:, ::40].copy()
    days = (ustica.dates - ustica.dates[0]).astype(float)
    series[120:] += 25
    found = changes(series, days)
    assert (found.kind == 1).mean() > 0.85
    near = np.abs(found.day[found.kind == 1] - days[120]) <= 36
    assert near.mean() > 0.9
