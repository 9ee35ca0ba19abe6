"""Networks of a whole region correct a simple reference: what they are shown of it, and what they say."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from groundcast.core.baselines import BASELINES, METHODS
from groundcast.core.panel import Panel
from groundcast.core.prepare.gaps import fill
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, families
from groundcast.models.deviations import Deviations, deviations_of, least_wrong, settled
from groundcast.models.losses import least_squares

DATES, STEPS = 44, 5
RELATIVE = ("seasonal", "linear", "persistence")
NETWORKS = ("gler-bigrunet", "gru", "mhca-gru", "cnn-phlstm", "cnn-lstm")
SMALL = {
    "time_step": STEPS, "epochs": 1, "early_stop": 0, "batch": 8,
    "hidden": 16, "repeat": 2, "compression_epochs": 1,
}  # fmt: skip


def panel_of(kind="season", side=12, dates=DATES):
    """A raster of noisy lines and yearly sines, or of random walks; a date lacks, and a few values."""
    draw = np.random.default_rng(0)
    shape, rows = (dates, side * side), np.arange(dates)[:, None]
    values = draw.normal(0, 1, shape)
    if kind == "walk":
        values = values.cumsum(axis=0)
    else:
        values += np.linspace(-0.4, 0.4, shape[1]) * rows
        values += 6 * np.sin(2 * np.pi * rows * 12 / 365.25) if kind == "season" else 0
    values[21] = values[30:33, 4] = np.nan
    when = np.datetime64("2019-09-07") + 12 * np.arange(dates)
    cells = np.arange(side * side)
    return Panel(values.astype(np.float32), when, 12, cells=cells, raster=(side, side))


def trained(name, panel, **changed):
    known = {setting.name for setting in catalogue.entry(name).settings}
    settings = {key: value for key, value in (SMALL | changed).items() if key in known}
    return families.forecaster(name, catalogue.settings(name, settings), "cpu", 0, None).fit(panel, Silent())


@pytest.mark.parametrize("relative", RELATIVE)
def test_a_date_is_seen_relative_to_what_the_dates_before_it_say(relative):
    panel = panel_of()
    values, days = fill(panel.values, panel.days), panel.days
    told = Deviations(relative, STEPS).matrix(days) @ values
    for end in (STEPS, 20, 33, DATES - 1):
        said = METHODS[relative](values[:end], days[:end], days[end : end + 1])
        np.testing.assert_allclose(told[end], values[end] - said[0], atol=2e-3)
    fit = METHODS[relative](values[:STEPS], days[:STEPS], days[:STEPS])
    np.testing.assert_allclose(told[:STEPS], values[:STEPS] - fit, atol=2e-3)


@pytest.mark.parametrize("relative", RELATIVE)
def test_no_date_moves_the_deviations_before_it(relative):
    days = 12.0 * np.arange(DATES)
    whole = Deviations(relative, STEPS).matrix(days)
    for count in (STEPS, 17, 40):
        np.testing.assert_array_equal(Deviations(relative, STEPS).matrix(days[:count]), whole[:count, :count])
        assert not whole[:count, count:].any()


@pytest.mark.parametrize("name", NETWORKS)
def test_nothing_after_an_origin_moves_its_forecast(name):
    panel, end = panel_of(), 36
    later = panel.values.copy()
    later[end:] = 80 - 3 * later[end:]
    later[end + 1] = np.nan
    model = trained(name, panel.before(end))
    one, other = (
        model.rollout(each, np.array([20, end]), 6) for each in (panel, replace(panel, values=later))
    )
    np.testing.assert_array_equal(one, other)
    np.testing.assert_allclose(one[1], model.predict(panel.before(end), 6).median, atol=1e-3)


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("relative", RELATIVE)
def test_a_network_that_has_learned_nothing_says_its_reference(name, relative):
    panel = panel_of()
    model = trained(name, panel, learning_rate=1e-12, relative_to=relative)
    ahead = panel.days[-1] + 12.0 * np.arange(1, 8)
    wanted = METHODS[relative](fill(panel.values, panel.days), panel.days, ahead)
    np.testing.assert_allclose(model.predict(panel, 7).median, wanted, atol=0.02)


@pytest.mark.parametrize("name", ["mhca-gru", "cnn-lstm"])
def test_a_loaded_model_goes_on_from_the_same_reference(name, tmp_path):
    panel = panel_of("line")
    model = trained(name, panel)
    model.save(tmp_path / "model.gcast")
    again = families.loaded(name, tmp_path / "model.gcast", "cpu")
    assert again.deviations == model.deviations == Deviations("linear", STEPS)
    np.testing.assert_array_equal(again.predict(panel, 6).median, model.predict(panel, 6).median)
    if name == "mhca-gru":
        np.testing.assert_allclose(
            again.predict(again.panel, 6).median, model.predict(panel, 6).median, atol=0.01
        )


@pytest.mark.parametrize(
    ("kind", "wanted"), [("season", "seasonal"), ("line", "linear"), ("walk", "persistence")]
)
def test_the_reference_that_erred_least_is_found_in_the_known_past(kind, wanted):
    panel = panel_of(kind, dates=90)
    assert settled({"relative_to": "auto"}, panel)["relative_to"] == wanted
    # Its errors are those of the dates that are known: what comes after them has no say.
    before = panel.before(80)
    assert least_wrong(before.values, before.days) == wanted
    assert settled({"relative_to": "linear"}, panel)["relative_to"] == "linear"


@pytest.mark.parametrize("dates", [36, 42, 48])
def test_a_season_is_judged_where_there_was_a_year_to_see_it(dates):
    """Of less than two years half of the origins had seen none, and persistence came out ahead of it."""
    panel = panel_of("season", dates=dates)
    assert least_wrong(panel.values, panel.days) == "seasonal"
    # Where no origin has a year before it, or the last date alone would tell and lacks, all have a say.
    short, torn = panel.before(30), panel.values[:32].copy()
    torn[-1] = np.nan
    assert least_wrong(short.values, short.days) == least_wrong(torn, panel.days[:32]) == "persistence"


def test_a_series_without_any_pair_of_dates_has_a_reference():
    assert least_wrong(np.full((3, 2), np.nan, np.float32), 12.0 * np.arange(3)) in BASELINES


@pytest.mark.parametrize("name", [*NETWORKS, "sa-bigru"])
def test_papers_forecast_the_series_themselves_and_so_do_older_files(name):
    entry = catalogue.entry(name)
    assert entry.paper["relative_to"] == "nothing"
    assert catalogue.settings(name, {})["relative_to"] == "auto"
    assert not deviations_of({}, STEPS)
    assert deviations_of({"relative_to": "seasonal"}, STEPS)


def test_what_was_learned_is_said_as_far_as_it_holds():
    truth = torch.tensor([[1.0, -2.0], [0.5, 3.0]])
    assert least_squares([(2 * truth, truth)]) == pytest.approx(0.5)
    assert least_squares([(-truth, truth)]) == 0.0
    assert least_squares([(0.5 * truth, truth)]) == 1.0
    assert least_squares([(0 * truth, truth)]) == 1.0
    assert least_squares([(2 * truth[:1], truth[:1]), (2 * truth[1:], truth[1:])]) == pytest.approx(0.5)


@pytest.mark.parametrize("name", ["gru", "cnn-phlstm"])
def test_noise_teaches_a_network_little(name):
    """Of few dates it learns by heart: what does not hold for the last of them is not said."""
    panel = panel_of("line")
    past = panel.before(-6)
    truth = np.linspace(-0.4, 0.4, panel.values.shape[1]) * np.arange(DATES - 6, DATES)[:, None]
    learned = {"epochs": 6, "learning_rate": 2e-3, "keep": "last"}
    error = {
        relative: np.sqrt(
            np.mean(
                (trained(name, past, relative_to=relative, **learned).predict(past, 6).median - truth) ** 2
            )
        )
        for relative in ("auto", "nothing")
    }
    assert error["auto"] < 0.8 < error["nothing"]
