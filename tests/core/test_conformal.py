"""Calibration: levels nest, leads never shrink, few origins are drawn to what is expected."""

import numpy as np
import pytest
from groundcast.core.conformal import HALF_LIFE_DAYS, NOTHING, Calibration, calibrate
from scipy.special import ndtri, stdtrit

LEADS = np.array([1, 2, 5])
STEPS = np.arange(40, 56)
PAST = np.zeros(600)
"""All dates on one day: no origin counts less than another."""
LEVELS = (0.02, 0.3, 0.5, 0.8, 0.9, 0.99, 0.999)
EXPECTED = (np.array([1, 2, 5, 10, 30]), np.array([1.0, 1.1, 1.4, 2.0, 3.0]))


def errors(size=2.0, origins=16, series=500, seed=0):
    return size * np.random.default_rng(seed).normal(size=(origins, 3, series))


def made(size=2.0, origins=16, expected=(NOTHING, NOTHING), steps=None):
    steps = STEPS[:origins] if steps is None else steps
    return calibrate(errors(size, origins), np.ones((origins, 500)), LEADS, steps, PAST, expected)


@pytest.mark.parametrize("expected", [(NOTHING, NOTHING), EXPECTED])
@pytest.mark.parametrize("horizon", [1, 4, 5, 12, 80])
def test_levels_lie_in_one_another_and_leads_never_shrink(expected, horizon):
    found = made(expected=expected)
    table = np.stack([found.ratios(horizon, level) for level in LEVELS])
    assert table.shape == (len(LEVELS), horizon)
    assert table.dtype == np.float32
    assert (np.diff(table, axis=0) > 0).all()
    assert (np.diff(table, axis=1) >= -1e-6).all()


def test_errors_of_many_origins_decide_by_themselves():
    free, drawn = made(steps=10 * STEPS), made(steps=10 * STEPS, expected=EXPECTED)
    np.testing.assert_allclose(free.ratios(1, 0.9), 2 * ndtri(0.95), rtol=0.05)
    np.testing.assert_allclose(drawn.ratios(1, 0.9), free.ratios(1, 0.9), rtol=0.08)


def test_one_origin_is_drawn_halfway_to_the_expected_size():
    found = made(origins=1, size=4.0, expected=EXPECTED)
    free = made(origins=1, size=4.0)
    wanted = np.sqrt(free.ratios(1, 0.9) * ndtri(0.95))
    np.testing.assert_allclose(found.ratios(1, 0.9), wanted, rtol=1e-5)


def test_origins_closer_than_the_lead_calibrate_as_one():
    found = made(steps=np.arange(16))
    np.testing.assert_allclose(found.apart, [16, 1 + 15 / 2, 1 + 15 / 5])


def test_beyond_the_longest_lead_it_grows_as_expected():
    found = made(steps=10 * STEPS, expected=EXPECTED).ratios(30, 0.9)
    np.testing.assert_allclose(found[29] / found[9], 1.5, rtol=1e-5)


def test_errors_without_any_size_keep_a_width():
    found = calibrate(np.zeros((4, 3, 5)), np.ones((4, 5)), LEADS, STEPS[:4], PAST, EXPECTED)
    assert (found.ratios(10, 0.9) > 0).all()


def test_gaps_count_neither_as_errors_nor_as_origins():
    given = errors()
    given[:10, 2] = np.nan
    given[12, :, 3] = np.nan
    found = calibrate(given, np.ones((16, 500)), LEADS, STEPS, PAST)
    assert found.origins.tolist() == [16, 16, 6]
    assert isinstance(found, Calibration)
    assert np.isfinite(found.ratios(5, 0.9)).all()


def test_an_early_origin_counts_less_than_a_late_one():
    """Two origins with errors of 1 and 3: the median is theirs that counts more."""
    given = np.repeat([[[1.0]], [[3.0]]], 500, axis=2) * np.random.default_rng(0).choice([-1, 1], (2, 1, 500))
    given = np.repeat(given, 3, axis=1)
    steps, days = np.array([40, 56]), np.arange(57) * HALF_LIFE_DAYS / 16
    late = calibrate(given, np.ones((2, 500)), LEADS, steps, days)
    alike = calibrate(given, np.ones((2, 500)), LEADS, steps, PAST[:57])
    middle = late.sizes.shape[1] // 2
    assert late.sizes[0, int(0.4 * 1000)] == 3.0
    assert alike.sizes[0, int(0.4 * 1000)] == 1.0
    assert late.sizes[0, middle] == 3.0
    np.testing.assert_allclose(late.apart, alike.apart * 0.9, rtol=1e-6)


def test_rows_that_count_alike_give_the_plain_quantiles():
    found = made(origins=5)
    size = np.abs(errors(origins=5)[:, 0])
    np.testing.assert_allclose(
        found.sizes[0], np.quantile(size, np.linspace(0, 1, found.sizes.shape[1])), rtol=1e-6
    )


def test_what_all_series_share_widens_by_the_stretches_of_the_past():
    """Errors of one origin that are alike for all series are one number, however many series there are."""
    shared = np.repeat(errors(series=1), 500, axis=2)
    past = PAST[:60]
    alone = calibrate(shared, np.ones((16, 500)), LEADS, STEPS, past)
    np.testing.assert_allclose(alone.shared, 1)
    np.testing.assert_allclose(alone.stretches, [60, 30, 12])
    factor = stdtrit(12, 0.95) / ndtri(0.95)
    np.testing.assert_allclose(alone._wider(0.9)[2], factor, rtol=1e-9)
    own = made()
    assert (own.shared < 0.02).all()
    np.testing.assert_allclose(own._wider(0.9), 1, atol=0.002)
