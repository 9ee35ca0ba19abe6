"""The combination and the Gaussian process on series that are hard to forecast: each case is defined."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models.forecasters import Maker

MODELS = ("groundcast", "gaussian-process")
PARTS = ("median", "lower", "upper")
pytestmark = pytest.mark.parametrize("model", MODELS)


def noise(dates=60, series=24, seed=0):
    return np.random.default_rng(seed).normal(size=(dates, series)).astype(np.float32)


def dates(steps):
    return np.datetime64("2018-03-01") + np.asarray(steps, int)


def forecast(model, values, steps=None, horizon=6, cadence=12):
    steps = cadence * np.arange(len(values)) if steps is None else steps
    panel = Panel(values.astype(np.float32), dates(steps), cadence)
    return Maker(model, {})().fit(panel, Silent()).predict(panel, horizon)


def finite(given, columns=slice(None)):
    return all(np.isfinite(getattr(given, part)[:, columns]).all() for part in PARTS)


def test_series_that_never_move_stay_where_they_are(model):
    given = forecast(model, np.full((40, 24), 5, np.float32))
    np.testing.assert_allclose(given.median, 5, atol=1e-3)
    assert finite(given)
    assert (given.upper - given.lower).max() < 0.1


def test_a_series_that_never_moves_among_others_hardly_moves(model):
    values = noise()
    values[:, 3] = 40
    given = forecast(model, values)
    np.testing.assert_allclose(given.median[:, 3], 40, atol=1.0)
    assert finite(given)


def test_series_without_any_value_stay_empty_and_hurt_no_other(model):
    values = noise()
    values[:, [0, 7]] = np.nan
    given = forecast(model, values)
    assert np.isnan(given.median[:, [0, 7]]).all()
    assert np.isnan(given.upper[:, [0, 7]]).all()
    assert finite(given, np.setdiff1d(np.arange(24), [0, 7]))


def test_one_value_is_enough_for_a_level(model):
    values = noise()
    values[:, 5] = np.nan
    values[30, 5] = 12
    given = forecast(model, values)
    assert finite(given)
    np.testing.assert_allclose(given.median[:, 5], 12, atol=3)


@pytest.mark.parametrize("count", [8, 60])
def test_a_single_series_is_forecast(model, count):
    given = forecast(model, noise(count, 1) + 10)
    assert finite(given)
    assert np.abs(given.median - 10).max() < 4
    assert (given.lower < given.median).all()


def test_a_gap_of_more_than_a_year_widens_nothing_beyond_reason(model):
    steps = np.concatenate([12 * np.arange(40), 900 + 12 * np.arange(20)])
    given = forecast(model, noise(), steps)
    assert finite(given)
    assert np.abs(given.median).max() < 3
    assert (given.upper - given.lower).max() < 20


def test_a_gap_of_a_year_on_the_even_axis(model):
    values = noise(90)
    values[40:72] = np.nan
    given = forecast(model, values)
    assert finite(given)
    assert np.abs(given.median).max() < 3


@pytest.mark.parametrize("which", ["one", "all"])
def test_more_than_a_year_without_any_value_before_the_origin(model, which):
    values = noise(90)
    values[-38:, 5 if which == "one" else slice(None)] = np.nan
    given = forecast(model, values)
    assert finite(given)
    assert np.abs(given.median).max() < 6


def test_the_horizon_may_exceed_the_history_and_intervals_grow(model):
    given = forecast(model, noise(20).cumsum(axis=0), horizon=60)
    assert given.median.shape == (60, 24)
    assert finite(given)
    width = (given.upper - given.lower).mean(axis=1)
    assert width[59] > 1.5 * width[0]
    assert np.abs(given.median).max() < 200


def test_irregular_dates_down_to_one_day(model):
    steps = np.sort(np.random.default_rng(4).choice(150, 60, replace=False))
    given = forecast(model, noise(), steps, cadence=1)
    assert finite(given)
    assert np.abs(given.median).max() < 3


def test_after_a_step_the_forecast_stays_on_the_new_level(model):
    values = noise(80)
    values[35:] += 60
    given = forecast(model, values)
    np.testing.assert_allclose(given.median.mean(), 60, atol=3)
    assert np.abs(given.median - 60).max() < 10
    assert finite(given)


def test_a_step_in_some_series_does_not_move_the_others(model):
    values = noise(80)
    values[35:, :6] += 60
    given = forecast(model, values)
    np.testing.assert_allclose(given.median[:, :6].mean(), 60, atol=8)
    np.testing.assert_allclose(given.median[:, 6:].mean(), 0, atol=2.5)


def test_nothing_observed_at_all_is_refused(model):
    with pytest.raises(GroundCastError, match="None of the 5 series has an observed value on its 30 dates"):
        forecast(model, np.full((30, 5), np.nan))
