"""Models of series apart from each other: which can, and that the others asked for change nothing."""

import numpy as np
import pytest
from groundcast.core.baselines import METHODS
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models.apart import able, apart
from groundcast.models.forecasters import Baseline, Maker

CADENCE, HORIZON = 12, 5


def panel(series=120, dates=90, seed=0):
    rng = np.random.default_rng(seed)
    days = np.datetime64("2018-01-05") + CADENCE * np.arange(dates)
    phase = 2 * np.pi * CADENCE * np.arange(dates) / 365.25
    own = np.outer(np.cos(phase), rng.normal(3, 1, series)) + rng.normal(0, 0.4, (dates, series)).cumsum(
        axis=0
    )
    values = (own + rng.normal(0, 1, (dates, series))).astype(np.float32)
    values[rng.random(values.shape) < 0.03] = np.nan
    return Panel(values, days, CADENCE)


def forecasts(model, given):
    made = model.predict(given, HORIZON)
    return np.stack([made.median, made.lower, made.upper])


@pytest.mark.parametrize("name", [*METHODS, "gaussian-process", "groundcast"])
def test_other_series_that_are_asked_for_change_nothing(name):
    sample, others = panel(), panel(300, seed=1)
    fitted = Maker(name, {})().fit(sample.before(80), Silent())
    model = apart(fitted, sample, HORIZON)
    together = forecasts(model, others)
    parts = [forecasts(model, others.take(np.arange(start, start + 100))) for start in (0, 100, 200)]
    np.testing.assert_allclose(together, np.concatenate(parts, axis=2), rtol=1e-4, atol=1e-3)
    assert np.isfinite(together).all() and (together[1] < together[2]).all()


def test_too_few_dates_for_an_interval():
    model = apart(Baseline("persistence"), panel().before(2), HORIZON)
    assert np.isnan(model.predict(panel(30, seed=2).before(2), HORIZON).lower).all()


def test_which_models_can():
    assert able("groundcast", {}) and able("seasonal", {}) and able("gaussian-process", {})
    assert not able("groundcast", {"correction": "gate"}) and not able("gler-bigrunet", {})
    with pytest.raises(GroundCastError, match="cannot forecast a raster block by block"):
        apart(object(), panel(), HORIZON)
