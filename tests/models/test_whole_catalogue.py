"""The whole catalogue on series that are hard to forecast: finite numbers, or one clear sentence."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue
from groundcast.models.forecasters import Maker

NAMES = [entry.name for entry in catalogue.ENTRIES]
QUICK = {
    "epochs": 1, "repeat": 1, "hidden": 16, "time_step": 5, "compression_epochs": 1, "steps": 1,
    "samples": 30, "width": 8, "layers": 1, "group": 16, "context": 6, "ahead": 2, "clusters": 2,
}  # fmt: skip
SIDE, DATES, CADENCE, HORIZON = 11, 30, 30, 3
EMPTY, ONCE = 37, 38


def wave():
    """(N, P) mm of a raster: a year's wave of two kinds of series, and noise."""
    draw, time = np.random.default_rng(0), CADENCE * np.arange(DATES)[:, None]
    kind = np.where(np.arange(SIDE * SIDE) % SIDE < 5, 6.0, -3.0)
    return np.sin(2 * np.pi * time / 365.25) * kind + draw.normal(0, 0.5, (DATES, SIDE * SIDE))


def still():
    return np.full((DATES, SIDE * SIDE), 4.0)


def torn():
    """Scattered gaps, a stretch that nobody saw, series that begin late, end early, stand still or jump once,
    one of which a single date is known, and one that is never seen."""
    values, draw = wave(), np.random.default_rng(1)
    values[draw.random(values.shape) < 0.2] = np.nan
    values[12:16] = np.nan
    values[:15, 3], values[-8:, 5], values[-1] = np.nan, np.nan, np.nan
    values[:, 60:90], values[:, 50:53], values[15:, 50:53] = -2.0, 0.0, 30.0
    values[:, [EMPTY, ONCE]] = np.nan
    values[20, ONCE] = 7.0
    return values


def panel(values):
    cells = np.arange(SIDE * SIDE)
    places = np.stack(np.divmod(cells, SIDE), axis=1) * 100.0
    days = np.datetime64("2019-01-05") + CADENCE * np.arange(len(values))
    return Panel(values.astype(np.float32), days, CADENCE, {}, "A", cells, places, (SIDE, SIDE))


def forecast(name, given):
    known = {setting.name for setting in catalogue.entry(name).settings}
    settings = catalogue.settings(name, {k: v for k, v in QUICK.items() if k in known})
    return Maker(name, settings, "cpu")().fit(given, Silent()).predict(given, HORIZON)


@pytest.mark.parametrize("case", (still, torn), ids=lambda case: case.__name__)
@pytest.mark.parametrize("name", NAMES)
def test_finite_numbers_or_one_clear_sentence(name, case):
    given = panel(case())
    try:
        told = forecast(name, given)
    except GroundCastError as error:
        assert error.message.endswith(".") and error.cure and error.code
        return
    seen = np.isfinite(given.values).any(axis=0)
    assert told.median.shape == (HORIZON, SIDE * SIDE) and np.isfinite(told.median[:, seen]).all()
    assert np.abs(told.median[:, seen]).max() < 300, "series of at most 30 mm"
    # A value that stands alone shows no error: the interval may be unknown there, at both ends.
    assert (np.isfinite(told.lower) == np.isfinite(told.upper)).all()
    measured = seen & (np.isfinite(given.values).sum(axis=0) > 1)
    assert np.isfinite(told.lower[:, measured]).all()
    assert (told.lower[:, measured] <= told.upper[:, measured]).all()
