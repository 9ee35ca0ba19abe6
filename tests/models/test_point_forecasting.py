"""Spacetimeformer, LSTM and Transformer through the one contract, on small stacks of known truth."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from groundcast.core import backtest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.models import catalogue, families, group_engine, point_rollout
from groundcast.models.fitted_points import net_of
from groundcast.models.forecasters import Maker, load, save
from groundcast.models.parts import cut_of, smoothed

NAMES = ("spacetimeformer", "lstm", "transformer", "mlp")
FEW = {"context": 8, "ahead": 3, "group": 4, "steps": 10, "batch": 4, "early_stop": 0}
OWN = {"spacetimeformer": {"width": 8, "layers": 1}, "transformer": {"width": 8, "layers": 1}}
OWN["lstm"] = {"hidden": 16}


def panel_of(dates=40, series=10, seed=0):
    """Yearly sines and trends with a little noise, on a line of points."""
    draw = np.random.default_rng(seed)
    rows = np.arange(dates)[:, None]
    values = 3 * np.sin(2 * np.pi * rows * 12 / 365.25 + np.arange(series) / 9) + rows * np.linspace(
        -0.3, 0.3, series
    )
    values = values + draw.normal(0, 0.2, values.shape)
    when = np.datetime64("2019-09-07") + 12 * np.arange(dates)
    places = np.stack([np.arange(series) * 20.0, np.zeros(series)], axis=1)
    return Panel(values.astype(np.float32), when, 12, cells=np.arange(series), places=places)


def settings_of(name, **changed):
    return catalogue.settings(name, FEW | OWN.get(name, {}) | changed)


def fitted(name, panel, listener, **changed):
    return Maker(name, settings_of(name, **changed), "cpu")().fit(panel, listener)


def alone(name, panel, listener, **changed):
    """The trained network by itself: without the rehearsal that its intervals need, in half the time."""
    return families.forecaster(name, settings_of(name, **changed), "cpu", 0, None).fit(panel, listener)


@pytest.mark.parametrize("name", NAMES)
def test_save_and_load_give_the_same_forecast(name, listener, tmp_path):
    panel = panel_of()
    model = fitted(name, panel, listener, clusters=2)
    given = model.predict(panel, 7)
    assert given.median.shape == (7, 10) and np.isfinite(given.median).all()
    assert (given.lower < given.upper).all()
    save(model, tmp_path / "model.gcast", {"region": "all"}, {"cells": panel.cells})
    again, card, _ = load(tmp_path / "model.gcast", "cpu")
    np.testing.assert_array_equal(again.predict(panel, 7).median, given.median)
    assert card == {"region": "all"} and again.network.parameters == model.network.parameters


@pytest.mark.parametrize("name", ["spacetimeformer", "lstm"])
def test_the_same_seed_gives_the_same_forecast(name, listener):
    panel = panel_of()
    one, two = (fitted(name, panel, listener).predict(panel, 4).median for _ in range(2))
    np.testing.assert_array_equal(one, two)


def test_a_forecast_sees_nothing_after_its_origin(listener):
    panel = panel_of(50)
    changed = panel.values.copy()
    changed[36:] += 50
    told = []
    for given in (panel, replace(panel, values=changed)):
        model = fitted("spacetimeformer", given.before(36), listener, clusters=2)
        told.append((model.predict(given.before(36), 5), model.network.rollout(given, np.array([36]), 5)))
    for part in ("median", "lower", "upper"):
        np.testing.assert_array_equal(getattr(told[0][0], part), getattr(told[1][0], part))
    np.testing.assert_array_equal(told[0][1], told[1][1])


def test_longer_forecasts_begin_like_shorter_ones(listener):
    panel = panel_of()
    network = alone("spacetimeformer", panel, listener)
    long, short = network.predict(panel, 8).median, network.predict(panel, 3).median
    np.testing.assert_allclose(long[:3], short, atol=1e-5)


def test_a_block_is_followed_by_the_next_one_made_from_it(listener):
    panel = panel_of()
    network = alone("lstm", panel, listener, smoothing=0, relative_to="nothing")
    both = network.predict(panel, 6).median
    longer = np.concatenate([panel.values, both[:3]])
    dates = np.concatenate([panel.dates, panel.next_dates(3)])
    again = network.predict(replace(panel, values=longer, dates=dates), 3).median
    np.testing.assert_allclose(both[3:], again, atol=1e-4)


def test_it_learns(listener):
    alone("lstm", panel_of(60), listener, steps=120, learning_rate=3e-3, smoothing=0, relative_to="nothing")
    losses = [value for name, _, value in listener.metrics if name == "loss"]
    assert losses[-1] < 0.5 * losses[0]


def test_training_goes_on_where_it_was_stopped(listener, tmp_path):
    panel = panel_of()
    whole = fitted("spacetimeformer", panel, listener).predict(panel, 2).median

    class Stopper(type(listener)):
        def metric(self, name, step, value):
            if name == "loss" and step == 4:
                raise KeyboardInterrupt

    settings = settings_of("spacetimeformer")
    with pytest.raises(KeyboardInterrupt):
        Maker("spacetimeformer", settings, "cpu", folder=tmp_path)().fit(panel, Stopper())
    again = Maker("spacetimeformer", settings, "cpu", folder=tmp_path)().fit(panel, listener)
    np.testing.assert_array_equal(again.predict(panel, 2).median, whole)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"context": 36}, "40 dates are too few for Spacetimeformer, which needs 43"),
        ({"clusters": 11}, "10 series cannot have 11 patterns"),
        ({"smoothing": 4}, "smoothing = 4 is out of range"),
        ({"width": 6}, "width = 6 is out of range"),
    ],
)
def test_what_does_not_fit_is_refused(changed, said, listener):
    with pytest.raises(GroundCastError, match=said):
        fitted("spacetimeformer", panel_of(), listener, **changed)


def test_a_transformer_is_as_wide_as_its_heads_divide(listener):
    with pytest.raises(GroundCastError, match="Set it to a multiple of 8"):
        alone("transformer", panel_of(), listener, width=12)


def test_a_check_looks_at_no_more_windows_than_it_trains_on(monkeypatch, listener):
    """Else the checks of a short training take longer than the training itself."""
    seen = []
    monkeypatch.setattr(group_engine, "LEAST_VALIDATED", 3)
    plain = group_engine.GroupEngine._looked_at
    monkeypatch.setattr(
        group_engine.GroupEngine, "_looked_at", lambda self: seen.append(plain(self)) or seen[-1]
    )
    alone("lstm", panel_of(60, 40), listener, steps=10, batch=4)
    assert {len(windows) for windows in seen} == {4}
    assert all((windows == seen[0]).all() for windows in seen), "the same ones each time, else losses differ"


@pytest.mark.parametrize("name", ["lstm", "transformer"])
def test_networks_of_papers_are_larger_than_the_defaults(name):
    sizes = [catalogue.settings(name, changed) for changed in ({}, catalogue.entry(name).paper)]
    count = [sum(w.numel() for w in net_of(name, each, 8).parameters()) for each in sizes]
    assert count[0] < 300_000 and count[1] == {"lstm": 1_319_430, "transformer": 22_072_833}[name]


def test_threads_share_out_groups_and_change_nothing(monkeypatch, listener):
    """Each takes whole groups; a part that is left over belongs to one of them."""
    panel = panel_of(40, 28)
    network = alone("spacetimeformer", panel, listener)
    monkeypatch.setattr(point_rollout, "AT_ONCE", 3)
    told = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        told.append(network.predict(panel, 5).median)
    torch.set_num_threads(1)
    np.testing.assert_allclose(*told, atol=1e-5)
    monkeypatch.setattr(point_rollout, "AT_ONCE", 64)
    np.testing.assert_allclose(network.predict(panel, 5).median, told[0], atol=1e-5)


def test_files_without_sizes_hold_networks_of_the_paper():
    settings = {"context": 24, "ahead": 6, "dropout": 0.0}
    assert net_of("lstm", settings, 8).lstm.hidden_size == 256
    assert net_of("transformer", settings, 8).body.d_model == 512


def test_another_number_of_series_is_refused(listener):
    panel = panel_of()
    model = alone("lstm", panel, listener)
    with pytest.raises(GroundCastError, match="trained on 10 series, the data have 9"):
        model.predict(panel.take(np.arange(9)), 2)


def test_a_short_record_has_no_season_and_says_so(listener):
    assert "no season" in alone("spacetimeformer", panel_of(40), listener, components="yes").note
    assert alone("spacetimeformer", panel_of(70), listener, components="yes").note == ""


def test_patterns_without_any_series_are_left_out_and_told(listener):
    panel = panel_of()
    twice = replace(panel, values=np.repeat(panel.values[:, [0, 9]], 5, axis=1))
    network = alone("lstm", twice, listener, clusters=4)
    assert network.note == "Only 2 of 4 patterns have series here; the others were left out."
    assert np.isfinite(network.predict(twice, 3).median).all()


def test_a_network_that_knows_a_season_forecasts_from_less_than_one(listener):
    panel = panel_of(70)
    network = alone("spacetimeformer", panel, listener, components="yes", steps=2)
    assert network.cut.weights.period == 30
    assert np.isfinite(network.predict(panel.before(20), 3).median).all()


def test_a_backtest_tells_of_seasons_and_patterns_that_were_left_out(listener):
    """Two kinds of series, less than two years: what its user would otherwise never hear of."""
    panel = panel_of()
    twice = replace(panel, values=np.repeat(panel.values[:, [0, 9]], 5, axis=1))
    chosen = settings_of("spacetimeformer", clusters=4, components="yes", steps=2)
    makers = {"spacetimeformer": Maker("spacetimeformer", chosen, "cpu")}
    done = backtest.run(twice, makers, np.array([34, 36]), (1, 2), listener)
    assert not done.failed
    (told,) = [message for code, message, _ in listener.warnings if code == "model-note"]
    assert told == (
        "A note on Spacetimeformer: The record is shorter than two years: trend and rest only, no season. "
        "Only 2 of 4 patterns have series here; the others were left out."
    )


def test_constant_series_stay_where_they_are(listener):
    panel = panel_of()
    still = replace(panel, values=np.full_like(panel.values, 4.0))
    given = alone("spacetimeformer", still, listener).predict(still, 3).median
    np.testing.assert_allclose(given, 4.0, atol=0.01)


def test_a_record_shorter_than_the_window_is_smoothed_over_what_it_has():
    values = np.random.default_rng(0).normal(size=(6, 3)).astype(np.float32)
    np.testing.assert_array_equal(smoothed(values, 7), smoothed(values, 5))
    np.testing.assert_array_equal(smoothed(values[:2], 7), values[:2])


def test_parts_add_up_to_the_smoothed_series():
    values = panel_of(70).values
    cut = cut_of(values, 7, True, 12)
    assert len(cut(values)) == 3 and type(cut).from_dict(cut.as_dict()) == cut
    np.testing.assert_allclose(sum(cut(values)), smoothed(values, 7), atol=1e-4)


def test_smoothing_ends_with_the_known_past():
    values = panel_of(30).values
    other = np.concatenate([values, values[:5] + 9])
    assert not np.allclose(smoothed(other, 7)[29], smoothed(values, 7)[29])
    np.testing.assert_array_equal(smoothed(other[:30], 7), smoothed(values, 7))
