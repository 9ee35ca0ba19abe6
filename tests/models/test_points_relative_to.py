"""Networks of points correct the simple reference that erred least within the past that a training knows."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.baselines import METHODS
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, families
from groundcast.models.deviations import AUTO
from groundcast.models.known import relative_to

DATES, SERIES, END = 90, 8, 70
NETWORKS = ("spacetimeformer", "lstm", "transformer", "mlp")
FEW = {"context": 8, "ahead": 3, "group": 4, "steps": 4, "batch": 4, "early_stop": 0}
KINDS = [("season", "seasonal"), ("line", "linear"), ("walk", "persistence")]


def panel_of(kind):
    """Noisy lines, lines with yearly sines, or random walks; a value lacks now and then."""
    draw, rows = np.random.default_rng(1), np.arange(DATES)[:, None]
    values = draw.normal(0, 1, (DATES, SERIES))
    values = values.cumsum(axis=0) if kind == "walk" else values + np.linspace(-0.4, 0.4, SERIES) * rows
    values += 6 * np.sin(2 * np.pi * rows * 12 / 365.25) if kind == "season" else 0
    values[11, 2] = values[30:33, 4] = np.nan
    when = np.datetime64("2019-09-07") + 12 * np.arange(DATES)
    return Panel(values.astype(np.float32), when, 12)


def network(name, **changed):
    sizes = {"spacetimeformer": {"width": 8, "layers": 1}, "transformer": {"width": 8, "layers": 1}}
    own = sizes.get(name, {}) | ({"hidden": 8} if name == "lstm" else {})
    return families.forecaster(name, catalogue.settings(name, FEW | own | changed), "cpu", 0, None)


def trained(name, panel, **changed):
    return network(name, **changed).fit(panel, Silent())


@pytest.mark.parametrize(("kind", "wanted"), KINDS)
def test_the_reference_is_found_once_and_stays_with_the_model(kind, wanted, tmp_path):
    panel = panel_of(kind).before(END)
    model = trained("lstm", panel)
    assert model.facts.settings["relative_to"] == model.view.relative == wanted
    model.save(tmp_path / "model.gcast")
    again = families.loaded("lstm", tmp_path / "model.gcast", "cpu")
    assert again.facts.settings["relative_to"] == wanted
    # Elsewhere, where another reference may fit better, it corrects the one that it learned with.
    other = panel_of("season" if kind != "season" else "walk").before(END)
    assert again.elsewhere(other).view.relative == wanted
    np.testing.assert_array_equal(again.predict(panel, 6).median, model.predict(panel, 6).median)


@pytest.mark.parametrize("name", NETWORKS)
def test_before_it_has_learned_anything_it_says_the_reference_that_was_found(name):
    panel = panel_of("walk").before(END)
    model = trained(name, panel, steps=1, learning_rate=1e-12)
    ahead = panel.days[-1] + 12.0 * np.arange(1, 8)
    series = [0, 1, 3, 5, 6, 7]
    wanted = METHODS["persistence"](panel.values, panel.days, ahead)
    np.testing.assert_allclose(model.predict(panel, 7).median[:, series], wanted[:, series], atol=0.01)


@pytest.mark.parametrize("name", ["spacetimeformer", "mlp"])
def test_nothing_after_the_origin_has_a_say(name):
    """What follows is still: persistence would be right of it, of the past the season is."""
    panel = panel_of("season")
    later = panel.values.copy()
    later[END:] = later[END - 1]
    models = [trained(name, each.before(END)) for each in (panel, replace(panel, values=later))]
    assert [model.facts.settings["relative_to"] for model in models] == ["seasonal"] * 2
    one, other = (
        model.rollout(each, np.array([40, END]), 6)
        for model, each in zip(models, (panel, replace(panel, values=later)))
    )
    np.testing.assert_array_equal(one, other)


def test_each_training_of_a_forecaster_finds_its_own():
    forecaster = network("mlp")
    found = [
        forecaster.fit(panel_of(kind).before(END), Silent()).facts.settings["relative_to"]
        for kind, _ in KINDS
    ]
    assert found == [wanted for _, wanted in KINDS]


@pytest.mark.parametrize("name", NETWORKS)
def test_papers_and_older_files_forecast_as_before(name):
    assert catalogue.settings(name, {})["relative_to"] == AUTO
    assert relative_to(catalogue.settings(name, {}) | catalogue.entry(name).paper) == "nothing"
    # A file keeps the reference of its training; one from before there was a choice has none.
    assert relative_to({"relative_to": "seasonal"}) == "seasonal" and relative_to({}) == "nothing"


def test_components_are_of_the_series_themselves():
    panel = panel_of("season").before(END)
    model = trained("spacetimeformer", panel, components="yes")
    assert model.view.relative == "nothing"
