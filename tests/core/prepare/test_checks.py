"""Outlier dates and unwrapping jumps, planted in real and made series."""

import numpy as np
import pytest
from groundcast.core.prepare.jumps import jumps
from groundcast.core.prepare.outliers import score_dates

HALF = 55.466 / 2


def test_planted_bad_date_is_found_in_ustica(ustica):
    """Noise of 15 mm on one real date is found, and its neighbours are not blamed."""
    series = ustica.values.copy()
    series[100] += np.random.default_rng(0).normal(0, 15, series.shape[1])
    found = score_dates(series, ustica.dates).outliers
    assert found[0] == 100 and 99 not in found and 101 not in found


def test_ustica_itself_has_few(ustica):
    assert len(score_dates(ustica.values, ustica.dates).outliers) <= 4


def test_a_common_shift_of_one_date_is_an_outlier_too():
    rng = np.random.default_rng(1)
    series = rng.normal(0, 1, (60, 200))
    series[30] += 12
    dates = np.datetime64("2020-01-01") + 12 * np.arange(60)
    assert score_dates(series, dates).outliers.tolist() == [30]


@pytest.mark.parametrize("epochs", [1, 2, 4])
def test_short_records_have_no_scores(epochs):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(epochs)
    assert score_dates(np.ones((epochs, 3)), dates).outliers.size == 0


def test_planted_jumps_are_found_in_ustica(ustica):
    """One half wavelength up, two down: found where they were planted, with sign and count."""
    series = ustica.values.copy()
    planted = {500: (60, 1), 4000: (120, -2), 9000: (30, 1)}
    for column, (date, turns) in planted.items():
        series[date:, column] += turns * HALF
    before = jumps(ustica.values, ustica.place.x, ustica.place.y, HALF)
    after = jumps(series, ustica.place.x, ustica.place.y, HALF)
    known = set(zip(before.series, before.date))
    fresh = {(s, d): m for s, d, m in zip(after.series, after.date, after.multiples) if (s, d) not in known}
    for column, (date, turns) in planted.items():
        assert fresh.get((column, date)) == turns


def test_motion_that_all_share_is_no_jump():
    rng = np.random.default_rng(2)
    series = rng.normal(0, 0.5, (40, 50))
    series[20:] += HALF
    x, y = rng.uniform(0, 1000, (2, 50))
    assert len(jumps(series, x, y, HALF)) == 0


def test_nothing_to_compare_with():
    assert len(jumps(np.ones((5, 2)), np.arange(2.0), np.arange(2.0), HALF)) == 0
