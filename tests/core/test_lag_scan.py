"""The lag scan: planted lags are found, the yearly cycle fools nobody, and the future is never seen."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.lag_scan import effective_samples, scan
from groundcast.core.panel import Factor, Panel
from groundcast.core.readers import read
from groundcast.core.source import Source

DATES = np.datetime64("2016-01-05") + 12 * np.arange(120)
LAGS = np.arange(0, 241, 12)


@pytest.fixture
def rain(data):
    """Daily rain of four stations of Doñana."""
    found = read(Source(str(data / "donana" / "donana_rain_daily_mm.csv"), kind="rain"))
    return Factor("rain", found.series, found.dates, "sum", "mm")


def panel(values):
    return Panel(np.asarray(values, np.float32), DATES, 12)


def answering(rain, lag, share=1.0, seed=0):
    """A made deformation that follows the real rain, its season and a trend, with noise; simulated."""
    sums = replace(rain, lag_days=lag).at(DATES, DATES[-1]).mean(axis=1)
    days = (DATES - DATES[0]).astype(float)
    season = 6 * np.cos(2 * np.pi * days / 365.25)
    noise = np.random.default_rng(seed).normal(0, 1, (120, 5))
    return panel((share * sums / sums.std() + season - days / 60)[:, None] + noise)


@pytest.mark.parametrize("lag", [0, 60, 180])
def test_a_planted_lag_is_found(rain, lag):
    found = scan(answering(rain, lag), rain, 110, LAGS)
    assert found.kind == "found" and found.lags[found.best] == lag and found.correlation[found.best] > 0.7
    assert (found.band_all >= found.band).all() and found.epochs == 110


def test_rain_that_does_nothing_is_not_found(rain):
    kinds = [scan(answering(rain, 0, 0.0, seed), rain, 110, LAGS).kind for seed in range(12)]
    assert kinds.count("found") <= 2


def test_a_yearly_cycle_that_explains_it_all_is_told(data):
    """Real temperatures and a made deformation with a season of its own: nothing is left without it."""
    source = Source(str(data / "donana" / "donana_aemet_monthly.csv"), kind="heat", variable="tm_mes")
    table = read(source)
    heat = Factor("heat", table.series, table.dates, "linear", "°C")
    days = (DATES - DATES[0]).astype(float)
    noise = np.random.default_rng(3).normal(0, 0.5, (120, 5))
    found = scan(panel((8 * np.cos(2 * np.pi * days / 365.25))[:, None] + noise), heat, 110, LAGS)
    assert found.kind == "season"
    assert np.nanmax(np.abs(found.with_season)) > 0.9 and np.nanmax(np.abs(found.correlation)) < 0.5


def test_what_follows_the_origin_changes_nothing(rain):
    one = answering(rain, 60)
    values, samples = one.values.copy(), rain.samples.copy()
    values[90:] = 1e5
    samples[rain.dates > DATES[89]] = -900
    before = scan(one, rain, 90, LAGS)
    after = scan(replace(one, values=values), replace(rain, samples=samples), 90, LAGS)
    for name in ("correlation", "with_season", "effective", "band", "band_all"):
        np.testing.assert_array_equal(getattr(before, name), getattr(after, name))


def test_memory_makes_samples_worth_less():
    draw, days = np.random.default_rng(1), 12.0 * np.arange(400)
    white = draw.normal(size=(2, 400))
    slow = np.empty((2, 400))
    slow[:, 0] = white[:, 0]
    for i in range(1, 400):
        slow[:, i] = 0.8 * slow[:, i - 1] + white[:, i]
    assert effective_samples(*white, days) > 300
    # Two first-order series with 0.8 are worth (1 - 0.64) / (1 + 0.64) of their number.
    assert 50 < effective_samples(*slow, days) < 150


def test_missing_dates_are_left_out(rain):
    holed = answering(rain, 60)
    holed.values[[4, 30, 31, 77]] = np.nan
    found = scan(holed, rain, 110, LAGS)
    assert found.epochs == 106 and found.lags[found.best] == 60


def test_a_lag_before_the_record_of_the_factor_is_not_known(rain):
    late = replace(
        rain, samples=rain.samples[rain.dates >= DATES[40]], dates=rain.dates[rain.dates >= DATES[40]]
    )
    lags = np.array([0, 96, 900])
    found = scan(answering(rain, 0), late, 110, lags)
    assert np.isfinite(found.correlation).tolist() == [True, True, False]
    with pytest.raises(GroundCastError, match="The record of rain is too short"):
        scan(answering(rain, 0), late, 110, np.array([900]))


def test_short_records_are_refused(rain):
    with pytest.raises(GroundCastError, match=r"has 15 dates over 0\.5 years"):
        scan(answering(rain, 0), rain, 15, LAGS)
