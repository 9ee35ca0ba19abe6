"""Every network of the catalogue through the one contract: fit, predict, save, load."""

import numpy as np
import pytest
from groundcast.models import catalogue
from groundcast.models.catalogue.networks import NETWORKS
from groundcast.models.forecasters import Maker, load, save
from groundcast.models.gler_comparison import STACKS

NAMES = [entry.name for entry in NETWORKS]


def fitted(name, panel, listener, small, **changed):
    settings = catalogue.settings(name, small | {"epochs": 1} | changed)
    return Maker(name, settings, "cpu")().fit(panel, listener)


def test_the_catalogue_has_a_network_for_every_stack():
    assert set(NAMES) == {"gler-bigrunet", *STACKS}


@pytest.mark.parametrize("name", NAMES)
def test_save_and_load_give_the_same_forecast(name, make_panel, listener, small, tmp_path):
    panel = make_panel()
    model = fitted(name, panel, listener, small)
    given = model.predict(panel, 4)
    assert np.isfinite(given.median).all() and (given.lower < given.upper).all()
    save(model, tmp_path / "model.gcast", {}, {})
    again, _, _ = load(tmp_path / "model.gcast", "cpu")
    np.testing.assert_array_equal(again.predict(panel, 4).median, given.median)
    assert again.network.parameters == model.network.parameters


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_forecast(name, make_panel, listener, small):
    panel = make_panel(dates=30)
    one, two = (fitted(name, panel, listener, small).predict(panel, 2).median for _ in range(2))
    np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("name", [entry.name for entry in NETWORKS if not entry.factors])
def test_a_model_without_factors_says_that_it_left_them_out(name, make_panel, listener, small):
    panel = make_panel(dates=30)
    model = fitted(name, panel, listener, small)
    assert "takes no factors" in model.network.note
    alone = make_panel(dates=30, factors=())
    np.testing.assert_array_equal(model.predict(panel, 3).median, model.predict(alone, 3).median)
    assert "factors" not in fitted(name, alone, listener, small).network.note


def test_factors_reach_the_models_that_take_them(make_panel, listener, small):
    panel = make_panel()
    model = fitted("mhca-gru", panel, listener, small, target="seq")
    assert set(model.network.factors(panel, 2)) == set(panel.factors)
