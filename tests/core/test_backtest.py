from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core import backtest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.panels import enough
from groundcast.core.reporter import Silent
from groundcast.models.forecasters import Maker

rng = np.random.default_rng
NAMES = ("persistence", "linear", "seasonal")


def panel(seed=0, dates=70, series=30):
    rng = np.random.default_rng(seed)
    values = np.cumsum(rng.normal(size=(dates, series)), axis=0).astype(np.float32)
    values[rng.random(values.shape) < 0.05] = np.nan
    when = np.datetime64("2020-01-03") + 12 * np.arange(dates)
    return Panel(values, when, 12, cells=np.arange(series))


def run(given, horizons=(1, 2, 5), origins=3):
    counts = backtest.origin_counts(len(given.dates), origins, max(horizons), 20)
    makers = {name: Maker(name, {}) for name in NAMES}
    return counts, backtest.run(given, makers, counts, horizons, Silent())


def test_origins_do_not_overlap_and_the_last_leaves_the_longest_horizon():
    assert backtest.origin_counts(100, 4, 10, 20).tolist() == [60, 70, 80, 90]
    assert backtest.origin_counts(40, 4, 10, 20).tolist() == [21, 24, 27, 30]


def test_too_few_dates_for_the_origins_say_how_many_are_needed():
    with pytest.raises(GroundCastError, match=r"32 dates are too few.*At least 33 are needed"):
        backtest.origin_counts(32, 4, 10, 20)


def test_truth_and_forecast_are_those_of_their_horizon():
    given = panel()
    counts, result = run(given)
    for o, count in enumerate(counts):
        for h, horizon in enumerate((1, 2, 5)):
            np.testing.assert_array_equal(result.truth[o, h], given.values[count - 1 + horizon])
            alone = Maker("linear", {})().predict(given.before(count), horizon)
            np.testing.assert_array_equal(result.forecasts["linear"]["median"][o, h], alone.median[-1])


def test_the_future_does_not_move_a_forecast():
    given = panel()
    counts, before = run(given)
    changed = given.values.copy()
    changed[counts[1] :] += np.random.default_rng(9).normal(0, 50, changed[counts[1] :].shape)
    _, after = run(Panel(changed, given.dates, 12, cells=given.cells))
    for name in NAMES:
        for part in backtest.PARTS:
            np.testing.assert_array_equal(before.forecasts[name][part][:2], after.forecasts[name][part][:2])
            assert not np.array_equal(before.forecasts[name][part][2], after.forecasts[name][part][2])


def test_the_sample_of_series_is_chosen_before_the_first_origin():
    given = panel()
    changed = given.values.copy()
    changed[40:, ::2] = np.nan
    samples = [
        backtest.sample(enough(Panel(values, given.dates, 12, cells=given.cells), 0.6, 40), 10, rng(1))
        for values in (given.values, changed)
    ]
    assert len(samples[0].cells) == 10
    np.testing.assert_array_equal(samples[0].cells, samples[1].cells)


def test_scores_can_be_recomputed_from_the_predictions():
    _, result = run(panel())
    scores, arrays = backtest.scores(result), backtest.arrays(result)
    difference = arrays["truth_mm"][:, 1] - arrays["seasonal.median_mm"][:, 1]
    assert scores["models"]["seasonal"]["rmse_mm"]["2"] == pytest.approx(np.sqrt(np.nanmean(difference**2)))
    means = {name: np.mean(list(scores["models"][name]["rmse_mm"].values())) for name in NAMES}
    best = min(means, key=means.get)
    assert scores["reference"] == best
    assert scores["skill"][best] == 0
    assert scores["skill"]["linear"] == pytest.approx(1 - means["linear"] / means[best])


def test_progress_covers_the_whole_and_never_goes_back():
    seen = []
    report = Silent()
    report.progress = seen.append
    counts = backtest.origin_counts(70, 2, 3, 20)
    backtest.run(panel(), {n: Maker(n, {}) for n in NAMES}, counts, (1, 3), report)
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)


def test_a_model_without_interval_leaves_its_bounds_empty():
    def make(_):
        return SimpleNamespace(
            fit=lambda past, report: SimpleNamespace(
                predict=lambda past, h: SimpleNamespace(median=np.zeros((h, 30)), lower=None, upper=None)
            )
        )

    make.cost = 1
    result = backtest.run(panel(), {"zero": make}, np.array([40]), (1,), Silent())
    assert np.isnan(result.forecasts["zero"]["lower"]).all()
    assert (result.forecasts["zero"]["median"] == 0).all()
