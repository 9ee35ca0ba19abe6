"""What networks of points are shown in training: what a forecast from there would know, and nothing later."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from groundcast.core.baselines import METHODS
from groundcast.core.errors import GroundCastError
from groundcast.core.memory import SETTING
from groundcast.core.panel import Panel
from groundcast.core.prepare.gaps import fill
from groundcast.core.prepare.scale import Scaler
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, families, point_forecasting
from groundcast.models.known import View, relative_to
from groundcast.models.parts import cut_of
from groundcast.models.shown import Series, joined

CONTEXT, AHEAD, DATES, POINTS = 8, 3, 80, 6
EVERY = np.arange(POINTS).reshape(2, 3)
CPU = torch.device("cpu")
CASES = [(each, False) for each in ("seasonal", "linear", "persistence", "nothing")] + [("nothing", True)]
SMALL = {"context": CONTEXT, "ahead": AHEAD, "group": 4, "steps": 10, "batch": 4, "early_stop": 0}


def values_of(gaps=False, seed=0):
    """Lines and yearly sines with noise; some values lack, also the first ones and several in a row."""
    draw = np.random.default_rng(seed)
    rows = np.arange(DATES)[:, None]
    values = np.linspace(-0.4, 0.4, POINTS) * rows + 3 * np.sin(2 * np.pi * rows * 12 / 365.25)
    values = (values + draw.normal(0, 1, (DATES, POINTS))).astype(np.float32)
    if gaps:
        values[draw.random(values.shape) < 0.1] = np.nan
        values[:11, 0] = values[30:36, 1] = np.nan
    return values


def days_of(dates=DATES):
    return 12.0 * np.arange(dates)


def series_of(values, relative, by_components):
    """With one cut and one scale for all: they are the training's own, and no context's."""
    cut = cut_of(fill(values_of(), days_of()), 7, by_components, 12)
    made = Series.of(values, fill(values, days_of()), days_of(), View(cut, relative, CONTEXT), AHEAD)
    return replace(made, scalers=series_scalers(cut))


def series_scalers(cut):
    ones = np.ones(POINTS, np.float32)
    return [Scaler(0 * ones, ones)] * cut.parts


def contexts_of(series, number, first):
    """(2, C, 3) of both groups."""
    chosen = torch.tensor([[first, 0], [first, 1]])
    return series.shown(EVERY, number, CPU).windows(chosen)


@pytest.mark.parametrize("gaps", [False, True])
@pytest.mark.parametrize(("relative", "by_components"), CASES)
def test_nothing_after_a_context_moves_it(relative, by_components, gaps):
    """Contexts were smoothed over all dates of a training: their last three dates held their targets."""
    values, first = values_of(gaps), 40
    changed, later = values.copy(), first + CONTEXT
    changed[later:] = 50 - 2 * changed[later:]
    for number in range(3 if by_components else 1):
        told = [series_of(each, relative, by_components) for each in (values, changed)]
        for one, other in zip(*(contexts_of(each, number, first)[::2] for each in told)):
            np.testing.assert_array_equal(one, other)
        # A window that ends later does see them.
        one, other = (contexts_of(each, number, first + 4)[0] for each in told)
        assert not np.allclose(one, other)


@pytest.mark.parametrize("gaps", [False, True])
@pytest.mark.parametrize(("relative", "by_components"), CASES)
def test_a_context_of_training_is_that_of_a_forecast(relative, by_components, gaps):
    values = values_of(gaps)
    series, begun = series_of(values, relative, by_components), np.isfinite(values).argmax(axis=0)
    cut = cut_of(fill(values_of(), days_of()), 7, by_components, 12)
    for first in (0, 17, 33, DATES - CONTEXT - AHEAD):
        end = first + CONTEXT
        known = fill(values[:end], days_of(end))
        parts, coming = View(cut, relative, CONTEXT).of(known, days_of(end), days_of()[end : end + AHEAD])
        there = (begun < end)[EVERY]
        for number, part in enumerate(parts):
            context, targets, last = contexts_of(series, number, first)
            for group in range(2):
                own = EVERY[group]
                pairs = [(context, part), (last, known[-1:] - coming)]
                pairs += [] if by_components else [(targets, values[end : end + AHEAD] - coming)]
                for mine, theirs in pairs:
                    mine, theirs = mine[group][:, there[group]], theirs[:, own][:, there[group]]
                    np.testing.assert_allclose(mine, theirs, atol=2e-3)


@pytest.mark.parametrize(("relative", "by_components"), CASES)
def test_matrices_are_zero_after_a_context(relative, by_components):
    cut = cut_of(fill(values_of(), days_of()), 7, by_components, 12)
    parts, reference = View(cut, relative, CONTEXT).matrices(days_of(), AHEAD)
    assert len(parts) == (3 if by_components else 1)
    for first in range(DATES - CONTEXT - AHEAD + 1):
        assert all(not matrix[first, :, first + CONTEXT :].any() for matrix in (*parts, reference))


def test_more_dates_than_the_memory_holds_are_refused(monkeypatch):
    """Matrices grow with the square of the dates: those of daily stations took gigabytes unasked."""
    cut = cut_of(fill(values_of(), days_of()), 7, False, 12)
    monkeypatch.setenv(SETTING, "0.01")
    View(cut, "linear", CONTEXT).matrices(days_of(), AHEAD)
    with pytest.raises(GroundCastError, match=r"learn from 2,000 dates needs 0\.4 GB") as told:
        View(cut, "linear", CONTEXT).matrices(days_of(2000), AHEAD)
    assert told.value.code == "out-of-memory"


def test_what_was_not_observed_is_no_target():
    values = values_of()
    values[30] = np.nan
    targets = contexts_of(series_of(values, "linear", False), 0, 30 - CONTEXT)[1]
    assert torch.isnan(targets[:, 0]).all() and torch.isfinite(targets[:, 1:]).all()


def test_targets_of_components_add_up_to_what_was_observed():
    series = series_of(values_of(), "nothing", True)
    told = sum(contexts_of(series, number, 40)[1] for number in range(3))
    np.testing.assert_allclose(told[1], values_of()[48:51, 3:], atol=1e-4)


def panel_of(values):
    when = np.datetime64("2019-09-07") + 12 * np.arange(len(values))
    return Panel(values, when, 12)


def trained(model, panel, **changed):
    settings = catalogue.settings(model, SMALL | changed)
    return families.forecaster(model, settings, "cpu", 0, None).fit(panel, Silent())


@pytest.mark.parametrize("relative", ["seasonal", "nothing"])
def test_values_that_lack_are_no_reason_to_lose_the_loss(relative):
    """A masked error has a gradient of 0 times no number, which is none: the second step had no weights."""
    panel = panel_of(values_of(gaps=True))
    given = trained("lstm", panel, hidden=8, relative_to=relative).predict(panel, 5).median
    assert np.isfinite(given).all()


@pytest.mark.parametrize("model", ["spacetimeformer", "lstm", "transformer", "mlp"])
@pytest.mark.parametrize("relative", ["seasonal", "linear", "persistence"])
def test_a_network_that_has_learned_nothing_says_its_reference(model, relative):
    panel = panel_of(values_of())
    sizes = {"spacetimeformer": {"width": 8, "layers": 1}, "transformer": {"width": 8, "layers": 1}}
    own = sizes.get(model, {}) | ({"hidden": 8} if model == "lstm" else {})
    fitted = trained(model, panel, steps=1, learning_rate=1e-12, relative_to=relative, **own)
    ahead = panel.days[-1] + 12.0 * np.arange(1, 8)
    wanted = METHODS[relative](panel.values, panel.days, ahead)
    np.testing.assert_allclose(fitted.predict(panel, 7).median, wanted, atol=0.01)


def test_a_short_training_is_about_as_good_as_its_reference():
    """Left to itself it draws series back to where they were: four times the error of the line."""
    draw = np.random.default_rng(3)
    line = np.linspace(-2, 2, 40) * np.arange(DATES)[:, None]
    panel = panel_of((line + draw.normal(0, 1, line.shape)).astype(np.float32))
    error = {}
    for relative in ("linear", "nothing"):
        given = trained("lstm", panel.before(-6), steps=40, hidden=16, relative_to=relative).predict(
            panel.before(-6), 6
        )
        error[relative] = np.sqrt(np.mean((given.median - line[-6:]) ** 2))
    assert error["linear"] < 0.6 and error["nothing"] > 4 * error["linear"]


def test_components_are_relative_to_nothing_and_so_are_older_files():
    assert relative_to({"components": "yes", "relative_to": "seasonal"}) == "nothing"
    assert relative_to({"components": "no", "relative_to": "linear"}) == "linear"
    assert relative_to({"context": 24}) == "nothing"


def untrained(told):
    """Takes the place of the training, and keeps what would be trained on."""

    def train(engine, plan, progress, keeper, report):
        told.append(engine.given)
        keeper.close()

    return train


@pytest.mark.parametrize("dates", [30, 60, 90])
def test_no_date_is_a_target_of_training_and_of_validation(dates, monkeypatch):
    """Windows to validate on began where those to train on ended, and shared up to all targets but one."""
    told = []
    monkeypatch.setattr(point_forecasting, "train", untrained(told))
    trained("lstm", panel_of(np.tile(values_of(), (2, 1))[:dates]), hidden=8)
    training, validation = (set(rows[:, 0] + CONTEXT) for rows in (told[0].training, told[0].validation))
    of = [{row + lead for row in rows for lead in range(AHEAD)} for rows in (training, validation)]
    assert training and validation and not of[0] & of[1]


def test_a_very_short_record_still_has_windows_to_train_on(monkeypatch):
    told = []
    monkeypatch.setattr(point_forecasting, "train", untrained(told))
    trained("lstm", panel_of(values_of()[: CONTEXT + AHEAD + 4]), hidden=8)
    assert len(told[0].training) >= 2 and len(told[0].validation) >= 1


def test_watched_series_with_gaps_stand_beside_others_without():
    whole, torn = (series_of(values_of(gaps), "linear", False) for gaps in (False, True))
    both = joined([each.shown(EVERY, 0, CPU) for each in (whole, torn)])
    chosen = torch.tensor([[40, 1], [40, 3]])
    told = both.windows(chosen)[0]
    np.testing.assert_array_equal(told[0], contexts_of(whole, 0, 40)[0][1])
    np.testing.assert_array_equal(told[1], contexts_of(torn, 0, 40)[0][1])


def test_groups_that_attention_cannot_look_at_together_are_refused():
    with pytest.raises(GroundCastError, match="12,000 tokens") as told:
        families.forecaster(
            "spacetimeformer", catalogue.settings("spacetimeformer", {"group": 500}), "cpu", 0, None
        )
    assert told.value.cure == "Set group to 341 or less."
    families.forecaster("lstm", catalogue.settings("lstm", {"group": 500}), "cpu", 0, None)
