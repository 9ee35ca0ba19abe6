"""The means of factors that a report keeps for plots: those of what the model saw, and nothing later."""

import numpy as np
import pytest
from groundcast.core.panel import Factor, Panel
from groundcast.worker.inputs import factor_means

DAYS = np.datetime64("2020-01-01") + 12 * np.arange(20)


def panel(samples, days):
    factor = Factor("rain", samples.astype(np.float32), days, "linear", "mm", lag_days=6)
    return Panel(np.zeros((20, 3), np.float32), DAYS, 12, {"rain": factor})


def test_the_mean_is_that_of_the_values_on_the_dates():
    draw = np.random.default_rng(0)
    days = DAYS[0] - 30 + np.arange(300)
    made = panel(draw.gamma(1, 5, (300, 4)), days)
    wanted = made.factor_values()["rain"].mean(axis=1)
    told = factor_means(made)["rain"]
    assert told["unit"] == "mm" and told["mean"] == pytest.approx(wanted.tolist(), abs=1e-3)


def test_samples_after_the_last_date_change_nothing():
    draw = np.random.default_rng(0)
    days = DAYS[0] - 30 + np.arange(400)
    samples = draw.gamma(1, 5, (400, 4))
    before = factor_means(panel(samples, days))
    samples[days > DAYS[-1]] = 900
    assert factor_means(panel(samples, days)) == before


def test_a_sample_missing_at_one_place_leaves_the_mean_of_the_others():
    days = DAYS[0] - 30 + np.arange(400)
    samples = np.tile([1.0, 3.0], (400, 1))
    samples[:, 1] = np.nan
    assert set(factor_means(panel(samples, days))["rain"]["mean"]) == {1.0}
