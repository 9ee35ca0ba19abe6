"""CNN-PhLSTM and CNN-LSTM through the one contract, on small rasters of known truth."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.models import catalogue, extremes, families
from groundcast.models.forecasters import Maker, load, save
from groundcast.models.maps import mapping

NAMES = ("cnn-phlstm", "cnn-lstm")
FEW = {"epochs": 2, "compression_epochs": 2, "early_stop": 0}


def raster_panel(dates=24, sides=(12, 14), holes=5, seed=0):
    """A bowl that sinks steadily, with noise; some cells hold nothing and are no series."""
    draw = np.random.default_rng(seed)
    y, x = np.mgrid[: sides[0], : sides[1]]
    bowl = -np.exp(-((y - 5) ** 2 + (x - 6) ** 2) / 18)
    values = np.arange(1, dates + 1)[:, None] * (bowl.ravel() + 0.2) + draw.normal(0, 0.1, (dates, bowl.size))
    cells = np.sort(draw.choice(bowl.size, bowl.size - holes, replace=False))
    when = np.datetime64("2020-01-01") + 12 * np.arange(dates)
    return Panel(values[:, cells].astype(np.float32), when, 12, cells=cells, raster=sides)


def fitted(name, panel, listener, **changed):
    return Maker(name, catalogue.settings(name, FEW | changed), "cpu")().fit(panel, listener)


def alone(name, panel, listener, **changed):
    """The trained network by itself: without the rehearsal that its intervals need, in half the time."""
    settings = catalogue.settings(name, FEW | changed)
    return families.forecaster(name, settings, "cpu", 0, None).fit(panel, listener)


def test_series_become_maps_and_series_again():
    panel = raster_panel()
    place = mapping(panel, "CNN-PhLSTM")
    maps = place.spread(panel.values)
    assert maps.shape == (24, 12, 14) and place.mask.sum() == panel.values.shape[1]
    np.testing.assert_array_equal(place.gather(maps), panel.values)


def test_a_map_is_no_larger_than_its_series():
    panel = raster_panel()
    inside = panel.take(np.flatnonzero((panel.cells // 14 > 3) & (panel.cells % 14 > 4)))
    assert mapping(inside, "CNN-PhLSTM").shape == (8, 9)


@pytest.mark.parametrize("name", NAMES)
def test_save_and_load_give_the_same_forecast(name, listener, tmp_path):
    panel = raster_panel()
    model = fitted(name, panel, listener)
    given = model.predict(panel, 3)
    assert given.median.shape == (3, panel.values.shape[1]) and np.isfinite(given.median).all()
    assert (given.lower < given.upper).all()
    save(model, tmp_path / "model.gcast", {"region": "all"}, {"cells": panel.cells})
    again, card, arrays = load(tmp_path / "model.gcast", "cpu")
    np.testing.assert_array_equal(again.predict(panel, 3).median, given.median)
    assert card == {"region": "all"} and np.array_equal(arrays["cells"], panel.cells)
    assert again.network.parameters == model.network.parameters


def test_the_same_seed_gives_the_same_forecast(listener):
    panel = raster_panel()
    one, two = (fitted("cnn-phlstm", panel, listener).predict(panel, 2).median for _ in range(2))
    np.testing.assert_array_equal(one, two)


def test_a_forecast_sees_nothing_after_its_origin(listener):
    panel = raster_panel()
    changed = panel.values.copy()
    changed[18:] += 50
    other = replace(panel, values=changed)
    forecasts = []
    for given in (panel, other):
        model = fitted("cnn-phlstm", given.before(18), listener)
        forecasts.append(
            (model.predict(given.before(18), 4), model.network.rollout(given, np.array([18]), 4))
        )
    for part in ("median", "lower", "upper"):
        np.testing.assert_array_equal(getattr(forecasts[0][0], part), getattr(forecasts[1][0], part))
    np.testing.assert_array_equal(forecasts[0][1], forecasts[1][1])


def test_it_learns(listener):
    settings = {"epochs": 12, "learning_rate": 1e-3, "relative_to": "nothing"}
    alone("cnn-phlstm", raster_panel(dates=30), listener, **settings)
    losses = [value for name, _, value in listener.metrics if name == "loss"]
    assert losses[-1] < 0.7 * losses[0]


def test_recursion_is_one_step_after_another(listener):
    panel = raster_panel()
    network = alone("cnn-phlstm", panel, listener)
    maps = np.random.default_rng(0).normal(size=(5, 12, 14)).astype(np.float32) * network.place.mask
    together = network._roll(maps, 3)[0]
    for lead in range(3):
        step = network._roll(maps, 1)[0][0]
        np.testing.assert_allclose(together[lead], step, atol=1e-5)
        maps = np.concatenate([maps[1:], step[None]])


def test_training_goes_on_where_it_was_stopped(listener, tmp_path):
    panel = raster_panel()
    settings = catalogue.settings("cnn-phlstm", FEW | {"epochs": 4})
    whole = Maker("cnn-phlstm", settings, "cpu")().fit(panel, listener).predict(panel, 2).median

    class Stopper(type(listener)):
        def metric(self, name, step, value):
            if name == "loss" and step == 2:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Maker("cnn-phlstm", settings, "cpu", folder=tmp_path)().fit(panel, Stopper())
    again = Maker("cnn-phlstm", settings, "cpu", folder=tmp_path)().fit(panel, listener)
    np.testing.assert_array_equal(again.predict(panel, 2).median, whole)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda p: replace(p, raster=None), "region all has points"),
        (lambda p: p.take(np.flatnonzero(p.cells // 14 < 6)), "6 x 14 pixels"),
        (lambda p: p.before(9), "9 dates are too few for CNN-PhLSTM, which needs 10"),
        (lambda p: replace(p, values=np.full_like(p.values, np.nan)), "has no value"),
    ],
)
def test_what_does_not_fit_is_refused(change, said, listener):
    with pytest.raises(GroundCastError, match=said):
        fitted("cnn-phlstm", change(raster_panel()), listener)


def test_other_cells_than_in_training_are_refused(listener):
    panel = raster_panel()
    model = fitted("cnn-phlstm", panel, listener)
    with pytest.raises(GroundCastError, match="trained on 163 cells of 12 x 14, the data have 162"):
        model.predict(panel.take(np.arange(1, panel.values.shape[1])), 2)


def test_compression_is_undone_and_bounds_what_it_was_fitted_to():
    draw = np.random.default_rng(0)
    values = draw.normal(0, 3, (20, 40)).astype(np.float32)
    own = extremes.of_maps(values)
    small = extremes.compress(values, own)
    assert np.abs(small).max() == pytest.approx(1)
    np.testing.assert_allclose(extremes.expand(small, own), values, rtol=1e-5)


def test_extremes_on_one_side_of_zero_are_guarded():
    series = np.stack([np.linspace(-5, -3, 30), np.linspace(-9, -8, 30)], axis=1)
    fit = extremes.train(series, 3, 1e-3, 0, lambda share: None)
    told = fit.follow(series, 4)
    assert told.shape == (34, 2) and (told[:, 0] > 0).all() and (told[:, 1] < 0).all()


def test_maps_that_never_move_stay_where_they_are(listener):
    panel = raster_panel()
    still = replace(panel, values=np.full_like(panel.values, -4.0))
    network = alone("cnn-phlstm", still, listener, epochs=30, compression_epochs=30, learning_rate=3e-3)
    given = network.predict(still, 3).median
    assert np.isfinite(given).all()
    np.testing.assert_allclose(given, -4.0, atol=2)


def test_extreme_networks_have_the_size_of_the_paper():
    assert sum(w.numel() for w in extremes.ExtremeNet().parameters()) == 125_698
