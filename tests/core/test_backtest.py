from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core import backtest, metrics, tested_series
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.panels import enough
from groundcast.core.reporter import Silent
from groundcast.core.scores import scores as scores_of
from groundcast.core.skill import by_series
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
        tested_series.sample(enough(Panel(values, given.dates, 12, cells=given.cells), 0.6, 40), 10, rng(1))
        for values in (given.values, changed)
    ]
    assert len(samples[0].cells) == 10
    np.testing.assert_array_equal(samples[0].cells, samples[1].cells)


def test_scores_can_be_recomputed_from_the_predictions():
    _, result = run(panel())
    scores, arrays = scores_of(result), backtest.arrays(result)
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


def stub(forecast, cost=1):
    """A maker of a forecaster that fits nothing; `forecast` gets (past, horizon)."""

    def make(_):
        return SimpleNamespace(fit=lambda past, report: SimpleNamespace(predict=forecast))

    make.cost, make.label, make.learned, make.factors = cost, "Stub", False, False
    return make


def zeros(past, horizon):
    return SimpleNamespace(median=np.zeros((horizon, past.values.shape[1])), lower=None, upper=None)


def test_a_model_without_interval_leaves_its_bounds_empty():
    result = backtest.run(panel(), {"zero": stub(zeros)}, np.array([40]), (1,), Silent())
    assert np.isnan(result.forecasts["zero"]["lower"]).all()
    assert (result.forecasts["zero"]["median"] == 0).all()
    assert np.isnan(scores_of(result)["pooled"]["models"]["zero"]["crps_mm"])


def refuse(past, horizon):
    if len(past.dates) > 45:
        raise GroundCastError("It broke.", "Mend it.", "broken")
    return zeros(past, horizon)


def test_a_model_that_fails_is_named_and_loses_nobody_elses_results():
    given, counts = panel(), np.array([40, 50])
    makers = {"bad": stub(refuse), "zero": stub(zeros)}
    result = backtest.joined([backtest.run(given, makers, counts, (1, 2), Silent())])
    assert list(result.forecasts) == ["zero"]
    document = scores_of(result)
    assert document["failed"] == {"bad": {"message": "It broke.", "cure": "Mend it.", "code": "broken"}}
    assert list(document["models"]) == ["zero"]


def test_a_model_that_fails_in_one_region_is_left_out_of_all():
    makers = {"bad": stub(refuse), "zero": stub(zeros)}
    parts = [backtest.run(panel(), makers, np.array([count]), (1,), Silent()) for count in (40, 50)]
    assert "bad" in parts[0].forecasts
    assert list(backtest.joined(parts).forecasts) == ["zero"]


def test_where_every_model_fails_the_reason_is_raised():
    with pytest.raises(GroundCastError, match="It broke"):
        backtest.joined([backtest.run(panel(), {"bad": stub(refuse)}, np.array([50]), (1,), Silent())])


class Told(Silent):
    """Remembers warnings and stages."""

    def __init__(self):
        self.warnings, self.stages = [], []

    def warning(self, code, message, cure=""):
        self.warnings.append((code, message))

    def stage(self, name, region=""):
        self.stages.append(name)


def test_what_a_network_did_without_is_told_once():
    make, told = stub(zeros), Told()
    forecaster = make(0).fit(None, None)
    forecaster.without = "It has no season."

    def without(_):
        return SimpleNamespace(fit=lambda past, report: forecaster)

    vars(without).update(vars(make))
    backtest.run(panel(), {"key": without}, np.array([40, 50]), (1,), told)
    notes = [message for code, message in told.warnings if code == "model-note"]
    assert notes == ["A note on Stub: It has no season."]
    assert [stage.split()[0] for stage in told.stages] == ["Stub", "Stub"], "people know labels, not keys"


def full(past, horizon):
    raise MemoryError


def test_a_model_that_memory_is_too_small_for_is_named():
    result = backtest.run(panel(), {"big": stub(full), "zero": stub(zeros)}, np.array([50]), (1,), Silent())
    assert result.failed["big"].message == "The memory is not enough for 30 series."


def test_series_of_one_place_count_once():
    given = panel(series=6)
    places = np.array([[0, 0], [5, 1], [0, 0], [np.nan, np.nan], [np.nan, np.nan], [5, 1.0]])
    placed = replace(given, places=places)
    np.testing.assert_array_equal(tested_series.distinct(placed).cells, [0, 1, 3, 4])
    assert tested_series.distinct(given) is given
    apart = replace(given, places=np.arange(12.0).reshape(6, 2))
    assert tested_series.distinct(apart) is apart


def test_pooled_scores_are_of_the_near_horizons_together():
    _, result = run(panel(), (1, 5, 12))
    pooled = scores_of(result)["pooled"]
    assert pooled["horizons"] == [1, 5]
    difference = (result.truth - result.forecasts["linear"]["median"])[:, :2]
    assert pooled["models"]["linear"]["rmse_mm"] == pytest.approx(
        np.sqrt(np.nanmean(difference**2)), rel=1e-5
    )
    parts = result.forecasts["linear"]
    inside = (result.truth >= parts["lower"]) & (result.truth <= parts["upper"])
    known = np.isfinite(result.truth[:, :2])
    assert pooled["models"]["linear"]["coverage90"] == pytest.approx(inside[:, :2][known].mean())
    steps = np.stack(
        [metrics.one_step(panel().values[:count]) for count in backtest.origin_counts(70, 3, 12, 20)]
    )
    assert pooled["models"]["linear"]["mase"] == pytest.approx(
        np.nanmean(np.abs(difference) / steps[:, None]), rel=1e-4
    )


def test_skill_is_told_for_each_horizon_and_origin_with_its_spread():
    _, result = run(panel())
    document = scores_of(result)
    reference, table = document["reference"], document["models"]
    for horizon, found in document["skill_by_horizon"]["linear"].items():
        expected = 1 - table["linear"]["rmse_mm"][horizon] / table[reference]["rmse_mm"][horizon]
        assert found == pytest.approx(expected)
    by_origin = document["skill_by_origin"]["linear"]
    spread = document["spread"]["linear"]
    assert (spread["least"], spread["most"]) == (min(by_origin.values()), max(by_origin.values()))
    assert (spread["won"], spread["origins"]) == (sum(s > 0 for s in by_origin.values()), 3)
    assert document["spread"][reference] == {"least": 0, "most": 0, "won": 0, "origins": 3}


def test_regions_have_scores_of_their_own_and_their_means_stand_apart():
    parts = []
    for name, seed in (("A", 1), ("B", 2)):
        counts = backtest.origin_counts(70, 3, 5, 20)
        makers = {n: Maker(n, {}) for n in NAMES}
        parts.append(backtest.run(replace(panel(seed), region=name), makers, counts, (1, 5), Silent()))
    document = scores_of(backtest.joined(parts))
    alone = scores_of(parts[1])
    assert document["regions"]["B"]["mean_rmse_mm"] == pytest.approx(alone["mean_rmse_mm"])
    assert document["regions"]["B"]["skill"] == pytest.approx(alone["skill"])
    assert document["regions"]["B"]["series"] == 30
    assert (
        document["region_mean_rmse_mm"]["linear"]["B"]
        < document["regions"]["B"]["pooled"]["linear"]["rmse_mm"]
    )


def test_every_level_of_a_fan_is_kept_and_scored():
    document = scores_of(run(panel())[1])
    row = document["models"]["linear"]
    if "coverage50" not in row:
        pytest.skip("baselines carry no fan")
    assert document["crps_levels"] == [0.5, 0.8, 0.9]
    for horizon in ("1", "2", "5"):
        assert row["width50_mm"][horizon] < row["width80_mm"][horizon] < row["width90_mm"][horizon]


def test_the_map_of_skill_shows_where_a_model_is_better():
    truth = np.ones((2, 2, 4), np.float32)
    truth[:, :, 3] = np.nan
    truth[0, 0, 3] = 1
    ours, theirs = truth + np.array([1, 4, 1, 1], np.float32), truth + np.array([2, 2, 0, 1], np.float32)
    made = backtest.Backtest(
        np.zeros(2), np.array([1, 2]), np.arange(4), np.full(4, "all"), truth,
        {"m": {"median": ours}, "r": {"median": theirs}}, np.ones((2, 4)),
    )  # fmt: skip
    np.testing.assert_array_equal(by_series(made, "m", "r"), np.array([50, -100, np.nan, np.nan], np.float32))
