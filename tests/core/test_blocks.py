"""The quick ways give what the plain ones give."""

import numpy as np
from groundcast.core import gaussian_process
from groundcast.core.baselines import gaps, smoothing


def series(lacking, seed=0, dates=40, count=50):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(dates, count)).cumsum(axis=0).astype(np.float32)
    values[rng.random(values.shape) < lacking] = np.nan
    return values, 12.0 * np.arange(dates)


def test_medians_alone_are_those_with_deviations_bit_for_bit():
    for lacking in (0.0, 0.2):
        values, days = series(lacking)
        ahead = days[-1] + 12.0 * np.arange(1, 6)
        kernel = gaussian_process.fit(values, days, np.random.default_rng(0))
        both = gaussian_process.predict(kernel, values, days, ahead)[0]
        np.testing.assert_array_equal(gaussian_process.expect(kernel, values, days, ahead), both)


def test_values_are_counted_with_gaps_infinities_and_nothing():
    values, _ = series(0.2)
    values[:, 3], values[5, 7], values[:, 9] = np.nan, np.inf, 1.0
    np.testing.assert_array_equal(gaps.counts(values), np.isfinite(values).sum(axis=0))
    np.testing.assert_array_equal(gaps.complete(values), np.isfinite(values).all(axis=0))


def test_few_series_are_all_spread_and_many_evenly():
    assert gaps.spread(np.zeros((2, 50))).shape == (2, 50)
    assert gaps.spread(np.zeros((2, 0))).shape == (2, 0)
    many = np.arange(2 * gaps.MOST_SERIES + 1)[None]
    assert gaps.spread(many)[0, :3].tolist() == [0, 3, 6]


def test_smoothing_in_place_is_smoothing_with_gaps_where_there_are_none():
    values, days = series(0.0)
    last = np.concatenate([values, np.full((len(values), 1), np.nan, np.float32)], axis=1)
    for sets in (np.array(smoothing.HOLTS, np.float32), np.array([(0.3, 0.0, 0.5)], np.float32)):
        plain = smoothing._block(last, days / 12.0, sets)
        quick = smoothing._block(values, days / 12.0, sets)
        for one, other in zip(plain, quick):
            np.testing.assert_allclose(one[..., :-1], other, rtol=1e-5, atol=1e-5)
