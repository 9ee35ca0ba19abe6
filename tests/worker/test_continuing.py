"""Factors that are carried on to newer data: monthly sums stay months, and nothing known is changed."""

import numpy as np
import pytest
from groundcast.core.panel import Factor, Panel
from groundcast.worker.continuing import _longer


def panel_of(factor, dates=30):
    days = np.datetime64("2018-01-03") + 12 * np.arange(dates)
    return Panel(np.zeros((dates, 2), np.float32), days, 12, {factor.name: factor})


@pytest.mark.parametrize("lag", [0, 24])
def test_daily_samples_go_on_at_the_dates_that_are_asked_for(lag):
    days = np.arange("2017-01-01", "2018-12-20", dtype="datetime64[D]")
    factor = Factor("rain", np.ones((len(days), 2), np.float32), days, lag_days=lag)
    ahead = panel_of(factor).next_dates(6)
    rows = np.arange(12, dtype=np.float32).reshape(6, 2)
    longer = _longer(factor, rows, ahead)
    np.testing.assert_array_equal(longer.samples[: len(days)], factor.samples)
    assert (np.diff(longer.dates).astype(int) > 0).all()
    later = ahead[ahead - lag > days[-1]]
    np.testing.assert_array_equal(longer.at(later, ahead[-1]), rows[-len(later) :])


def test_months_stay_months():
    months = np.arange("2017-01", "2018-12", dtype="datetime64[M]").astype("datetime64[D]")
    factor = Factor("rain", np.ones((len(months), 1), np.float32), months)
    ahead = panel_of(factor).next_dates(8)
    longer = _longer(factor, np.full((8, 1), 4, np.float32), ahead)
    added = longer.dates[len(months) :]
    assert (added == added.astype("datetime64[M]")).all() and str(added[0]) == "2018-12-01"
    assert (longer.samples[len(months) :] == 4).all()
