"""A network of points says as much of its correction as held on the last fifth of the known dates."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.baselines import METHODS
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, families
from groundcast.models.deviations import SILENT
from groundcast.models.group_engine import GroupEngine

DATES, SERIES, END, AHEAD = 90, 8, 70, 3
NETWORKS = ("spacetimeformer", "lstm", "transformer", "mlp")
FEW = {"context": 8, "ahead": AHEAD, "group": 4, "steps": 20, "batch": 8, "relative_to": "linear"}
SIZES = {
    "spacetimeformer": {"width": 8, "layers": 1},
    "transformer": {"width": 8, "layers": 1},
    "lstm": {"hidden": 8},
    "mlp": {},
}
WHEN = np.datetime64("2019-09-07") + 12 * np.arange(DATES)


def panel_of(kind="steady", factor=False):
    """Lines, and deviations that last from date to date; "turned" they change sign on each."""
    draw = np.random.default_rng(1)
    values = draw.normal(0, 1, (DATES, SERIES))
    for row in range(1, DATES):
        values[row] += 0.9 * values[row - 1] * (-1 if kind == "turned" and row > 50 else 1)
    values += np.linspace(-0.4, 0.4, SERIES) * np.arange(DATES)[:, None]
    values[11, 2] = values[30:33, 4] = values[60, 1] = np.nan
    days = WHEN[0] - 40 + np.arange(12 * DATES + 50)
    rain = draw.gamma(0.4, 6, (len(days), 2)).astype(np.float32)
    factors = {"rain": Factor("rain", rain, days, minimum=0.0)} if factor else {}
    return Panel(values.astype(np.float32), WHEN, 12, factors=factors)


def trained(name, panel, folder=None, report=None, **changed):
    settings = catalogue.settings(name, FEW | SIZES[name] | changed)
    return families.forecaster(name, settings, "cpu", 0, folder).fit(panel, report or Silent())


@pytest.fixture
def found(monkeypatch):
    """The shares that were left of what each network had learned; set `fixed` to have another one."""
    plain, kept = GroupEngine.temper, {"shares": [], "fixed": None}

    def temper(engine):
        if kept["fixed"] is not None:
            monkeypatch.setattr("groundcast.models.descent.least_squares", lambda pairs: kept["fixed"])
        kept["shares"].append(plain(engine))
        return kept["shares"][-1]

    monkeypatch.setattr(GroupEngine, "temper", temper)
    return kept


def correction(model, panel, horizon=AHEAD):
    """(H, P) what the network adds to its reference."""
    ahead = panel.days[-1] + 12.0 * np.arange(1, horizon + 1)
    known = [0, 3, 5, 6, 7]
    told = METHODS["linear"](panel.values, panel.days, ahead)
    return (model.predict(panel, horizon).median - told)[:, known]


@pytest.mark.parametrize("name", NETWORKS)
def test_its_answer_is_taken_so_many_times_as_held(name, found):
    panel = panel_of().before(END)
    learned = {"steps": 60, "learning_rate": 1e-2, "early_stop": 0, "keep": "last"}
    found["fixed"] = 1.0
    whole = correction(trained(name, panel, **learned), panel)
    found["fixed"] = 0.25
    assert np.abs(whole).max() > 0.1
    np.testing.assert_allclose(
        correction(trained(name, panel, **learned), panel), 0.25 * whole, rtol=1e-3, atol=2e-4
    )


@pytest.mark.parametrize("name", ["lstm", "mlp"])
def test_what_turned_round_in_the_end_is_not_said(name, found):
    """What lasted until then changes sign on each date of the last fifth: the reference is better there."""
    panel = panel_of("turned").before(END)
    learned = {"steps": 150, "learning_rate": 5e-3, "early_stop": 0, "keep": "last"}
    model = trained(name, panel, **learned)
    assert found["shares"][-1] < 0.3
    found["fixed"] = 1.0
    whole = trained(name, panel, **learned)
    sizes = [np.abs(correction(each, panel)).mean() for each in (model, whole)]
    assert sizes[0] < 0.3 * sizes[1]


def test_where_nothing_held_it_is_the_reference_and_the_note_says_so(found):
    panel = panel_of().before(END)
    found["fixed"] = 0.0
    model = trained("lstm", panel, learning_rate=5e-3)
    np.testing.assert_allclose(correction(model, panel, 8), 0, atol=1e-3)
    assert model.note == SILENT
    found["fixed"] = 1.0
    assert trained("lstm", panel).note == ""


def test_the_note_is_of_all_patterns_together(found, monkeypatch):
    """One network of two that says something is no silence."""
    shares = iter([0.0, 0.5])
    monkeypatch.setattr(GroupEngine, "temper", lambda engine: next(shares))
    assert SILENT not in trained("lstm", panel_of().before(END), clusters=2).note


def test_factors_are_forecast_as_they_were_learned(found):
    panel = panel_of(factor=True).before(END)
    learned = {"steps": 20, "learning_rate": 5e-3, "early_stop": 0, "keep": "last"}
    told = []
    for share in (1.0, 0.0):
        found["fixed"] = share
        told.append(trained("spacetimeformer", panel, **learned).factors(panel, AHEAD)["rain"])
    np.testing.assert_array_equal(*told)


@pytest.mark.parametrize("name", NETWORKS)
def test_nothing_after_the_origin_moves_the_share_or_the_forecast(name, found):
    panel = panel_of()
    later = panel.values.copy()
    later[END:] += 500
    both = [trained(name, each.before(END)) for each in (panel, replace(panel, values=later))]
    assert found["shares"][0] == found["shares"][1]
    one, other = (
        model.rollout(each, np.array([50, END]), 6)
        for model, each in zip(both, (panel, replace(panel, values=later)))
    )
    np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("name", ["spacetimeformer", "mlp"])
def test_a_training_taken_up_at_its_end_says_the_same(name, found, tmp_path):
    """Its state holds what was learned, not what is said of it, which is found anew."""
    panel = panel_of("turned", factor=True).before(END)
    first = trained(name, panel, tmp_path, learning_rate=5e-3)
    again = trained(name, panel, tmp_path, learning_rate=5e-3)
    alone = trained(name, panel, learning_rate=5e-3)
    assert found["shares"][0] == found["shares"][1] == found["shares"][2]
    for model in (again, alone):
        np.testing.assert_array_equal(model.predict(panel, 5).median, first.predict(panel, 5).median)


@pytest.mark.parametrize("changed", [{"relative_to": "nothing"}, {"components": "yes"}])
def test_of_the_series_themselves_all_is_said(changed, monkeypatch):
    """In paper mode, and with components, there is no reference to go back to."""
    monkeypatch.setattr(GroupEngine, "temper", lambda engine: pytest.fail("it was taken off"))
    model = trained("spacetimeformer", panel_of().before(END), **changed)
    assert SILENT not in model.note


def test_a_model_file_says_what_it_said(tmp_path):
    """Files hold what a network says, those from before all that it had learned."""
    panel = panel_of("turned").before(END)
    model = trained("transformer", panel, learning_rate=5e-3)
    model.save(tmp_path / "model.gcast")
    again = families.loaded("transformer", tmp_path / "model.gcast", "cpu")
    np.testing.assert_array_equal(again.predict(panel, 6).median, model.predict(panel, 6).median)
