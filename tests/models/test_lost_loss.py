"""A loss that is no number: training stops with epoch, batch and likely cause; what was good stays."""

import numpy as np
import pytest
import torch
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.models import catalogue, extremes, families, training
from groundcast.models.engine import Engine
from groundcast.models.fused import FusedEngine
from groundcast.models.group_engine import GroupEngine
from groundcast.models.progress import STATE
from groundcast.models.raster_engine import RasterEngine
from groundcast.models.schedule import Plateau, Stopping

SMALL = {"hidden": 16, "epochs": 3, "time_step": 5, "repeat": 2, "batch": 8, "early_stop": 0}
POINTS = {"context": 8, "ahead": 2, "group": 4, "steps": 30, "batch": 4, "early_stop": 0}
MAPS = {"epochs": 3, "compression_epochs": 1, "early_stop": 0}
CASES = {
    "gler-bigrunet": (FusedEngine, SMALL),
    "gru": (FusedEngine, SMALL),
    "spacetimeformer": (GroupEngine, POINTS | {"width": 8, "layers": 1, "components": "no"}),
    "lstm": (GroupEngine, POINTS),
    "mlp": (GroupEngine, POINTS),
    "cnn-phlstm": (RasterEngine, MAPS),
    "cnn-lstm": (RasterEngine, MAPS),
}


def panel_of(dates=26, side=11):
    draw = np.random.default_rng(0)
    values = draw.normal(size=(dates, side * side)).cumsum(axis=0).astype(np.float32)
    when = np.datetime64("2020-01-01") + 12 * np.arange(dates)
    return Panel(values, when, 12, region="A", cells=np.arange(side * side), raster=(side, side))


def fit(name, folder, listener):
    settings = catalogue.settings(name, CASES[name][1])
    return families.forecaster(name, settings, "cpu", 0, folder).fit(panel_of(), listener)


@pytest.mark.parametrize("name", CASES)
def test_it_stops_with_the_batch_and_goes_on_from_the_last_good_state(name, listener, tmp_path, monkeypatch):
    kind, healthy = CASES[name][0], CASES[name][0].step

    def poisoned(engine, number):
        healthy(engine, number)
        if engine.epoch == 2 and number == 0:
            with torch.no_grad():
                for weight in engine.net.parameters():
                    weight.fill_(float("nan"))

    # A state after every step: that of the poisoned one must not take the place of the good one.
    monkeypatch.setattr("groundcast.models.progress.INTERVAL_S", -1.0)
    monkeypatch.setattr(kind, "step", poisoned)
    said = r"training loss is no longer a number in epoch 2, batch 2 of \d+, at a learning rate of "
    with pytest.raises(GroundCastError, match=said) as told:
        fit(name, tmp_path, listener)
    assert told.value.code == "loss-not-finite" and "lower learning rate" in told.value.cure
    assert list(tmp_path.rglob(STATE))
    monkeypatch.undo()
    resumed = fit(name, tmp_path, listener).predict(panel_of(), 2).median
    assert "training-resumed" in [code for code, *_ in listener.warnings]
    np.testing.assert_array_equal(resumed, fit(name, None, listener).predict(panel_of(), 2).median)


class Standing:
    """An engine in the middle of an epoch, as far as the check asks."""

    batches = (1, 2, 3)

    def __init__(self, largest):
        self.largest = lambda: largest


@pytest.mark.parametrize(
    ("largest", "cause"),
    [(4.0, "the learning rate is too high"), (5e3, "extreme, 5e+03"), (float("nan"), "extreme, nan")],
)
def test_the_likely_cause_is_named(largest, cause):
    progress = training.Progress(Plateau(0.1, 0.5), Stopping(0), epoch=3, batch=2)
    with pytest.raises(GroundCastError) as told:
        training._require_number(Standing(largest), float("inf"), "training", progress)
    assert "epoch 3, batch 2 of 3, at a learning rate of 0.1; most likely" in told.value.message
    assert cause in told.value.message


def test_a_graphics_card_is_asked_at_the_end_of_an_epoch_at_least(make_series, monkeypatch):
    """`Engine` is what trains there: its total keeps a lost loss until it is asked for."""
    from groundcast.models.gler_bigrunet import GlerBiGruNet, Shape

    net = GlerBiGruNet(Shape((5,), ("tanh",), 16))
    net.initialise(0)
    engine = Engine(net, make_series([5]), 0)
    engine.begin(1, 1e-3, [np.arange(2)] * 3)
    engine.step(0)
    with torch.no_grad():
        net.heads[0].weight.fill_(float("nan"))
    engine.step(1)
    engine.step(2)
    assert np.isnan(engine.loss())


def test_networks_of_the_extremes_stop_too():
    series = np.stack([np.linspace(1, 2, 30), np.linspace(-2, -1, 30)], axis=1)
    with pytest.raises(GroundCastError, match=r"no longer a number in epoch \d+, batch \d+ of the two small"):
        extremes.train(series, 2, float("inf"), 0, lambda share: None)
