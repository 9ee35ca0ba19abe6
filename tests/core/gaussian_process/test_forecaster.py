"""The forecaster on shapes that are easy to judge, on real series, and on a future that changes."""

import numpy as np
import pytest
from groundcast.core import backtest
from groundcast.core.baselines import BASELINES
from groundcast.core.errors import GroundCastError
from groundcast.core.gaussian_process import PooledProcess, fit, predict
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent

YEAR = 365.25


def panel(values, cadence=12):
    dates = np.datetime64("2020-01-01") + cadence * np.arange(len(values))
    return Panel(values.astype(np.float32), dates, cadence)


def forecast(given, horizon, seed=0):
    return PooledProcess(seed).fit(given, Silent()).predict(given, horizon)


def test_straight_lines_run_on(rng):
    years = np.arange(130)[:, None] * 12 / YEAR
    truth = years * rng.normal(0, 10, 50)
    given = forecast(panel(truth[:100] + 0.1 * rng.standard_normal((100, 50))), 30)
    assert np.sqrt(np.mean((given.median - truth[100:]) ** 2)) < 0.5


def test_a_shared_ramp_runs_on():
    """Without any noise, and the same for all: nothing but a ramp."""
    ramp = np.repeat(np.arange(70.0)[:, None], 30, axis=1)
    given = forecast(panel(ramp[:60]), 10)
    np.testing.assert_allclose(given.median, ramp[60:], atol=1.0)


def test_seasons_come_again(rng):
    days = np.arange(150)[:, None] * 12
    truth = 10 * np.sin(2 * np.pi * days / YEAR + rng.uniform(0, 6, 60)) * rng.uniform(0.5, 2, 60)
    given = forecast(panel(truth[:120] + rng.standard_normal((120, 60))), 30)
    assert np.sqrt(np.mean((given.median - truth[120:]) ** 2)) < 1.0


@pytest.mark.parametrize("count", [8, 20])
def test_short_records_are_forecast(rng, count):
    years = np.arange(count + 3)[:, None] * 12 / YEAR
    truth = years * rng.normal(0, 30, 50)
    values = truth + rng.standard_normal(truth.shape)
    given = forecast(panel(values[:count]), 3)
    errors = given.median - truth[count:], values[count - 1] - truth[count:]
    assert np.mean(errors[0] ** 2) < 0.7 * np.mean(errors[1] ** 2)
    inside = (given.lower <= values[count:]) & (values[count:] <= given.upper)
    assert 0.8 < inside.mean() <= 1


def test_fewer_than_eight_dates_are_refused():
    with pytest.raises(GroundCastError, match="7 dates are too few"):
        PooledProcess().fit(panel(np.zeros((7, 30))), Silent())


def test_no_future_is_seen(rng):
    """The forecast from the first dates is bit for bit the same whatever comes later."""
    values = np.cumsum(rng.standard_normal((60, 80)), axis=0)
    values[rng.random(values.shape) < 0.03] = np.nan
    other = values.copy()
    other[40:] = rng.standard_normal((20, 80)) * 1000
    one, two = (forecast(panel(v).before(40), 10) for v in (values, other))
    for part in ("median", "lower", "upper"):
        np.testing.assert_array_equal(getattr(one, part), getattr(two, part))


def test_prediction_of_the_past_ignores_the_rest(rng):
    """A kernel fitted on a part of the dates forecasts from them alone."""
    days = np.arange(60) * 12.0
    values = np.cumsum(rng.standard_normal((60, 40)), axis=0)
    kernel = fit(values[:40], days[:40], np.random.default_rng(0))
    one = predict(kernel, values[:50], days[:50], days[50:])
    values[50:] = np.nan
    for a, b in zip(one, predict(kernel, values[:50], days[:50], days[50:])):
        np.testing.assert_array_equal(a, b)


def test_horizon_beyond_the_record_stays_sane(rng):
    values = np.cumsum(rng.standard_normal((30, 50)), axis=0)
    given = forecast(panel(values), 90)
    width = given.upper - given.lower
    assert np.isfinite(given.median).all()
    assert (np.diff(width, axis=0) > -0.05 * width[:-1]).all()
    assert (width[-1] > 1.5 * width[0]).all()


def test_it_beats_the_references_on_ustica(ustica):
    """Real points: better than persistence, line and season, whichever is best in hindsight."""
    seen = np.isfinite(ustica.series).mean(axis=1) > 0.5
    index = np.sort(np.random.default_rng(0).choice(ustica.series.shape[1], 400, replace=False))
    values = ustica.series[seen][:, index]
    days = (ustica.dates[seen] - ustica.dates[0]).astype(float)
    horizons, errors = np.array([1, 2, 3, 5, 7, 10]), {name: [] for name in (*BASELINES, "process")}
    for count in backtest.origin_counts(len(days), 3, 10, 20):
        ahead = days[count - 1 + horizons]
        kernel = fit(values[:count], days[:count], np.random.default_rng(0))
        given = {name: method(values[:count], days[:count], ahead) for name, method in BASELINES.items()}
        given["process"] = predict(kernel, values[:count], days[:count], ahead)[0]
        for name, median in given.items():
            errors[name].append(values[count - 1 + horizons] - median)
    rmse = {name: np.sqrt(np.nanmean(np.square(e))) for name, e in errors.items()}
    assert rmse.pop("process") < 0.975 * min(rmse.values())
