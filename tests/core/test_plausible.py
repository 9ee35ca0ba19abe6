"""Forecasts that run away are told from those that go on as the series went."""

from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core import plausible
from groundcast.core.baselines import BASELINES, METHODS


@pytest.fixture
def past():
    draw = np.random.default_rng(2)
    rows = np.arange(80)[:, None]
    season = 4 * np.sin(2 * np.pi * rows * 12 / 365.25 + np.arange(30) / 5)
    return (season + rows * np.linspace(-0.4, 0.4, 30) + draw.normal(0, 1, (80, 30))).astype(np.float32)


@pytest.mark.parametrize("name", BASELINES)
@pytest.mark.parametrize("horizon", [1, 10, 72])
def test_references_do_not_run_away(past, name, horizon):
    days = 12.0 * np.arange(80)
    forecast = METHODS[name](past, days, days[-1] + 12.0 * np.arange(1, horizon + 1))
    assert plausible.runaway(past, forecast) == 0


def test_series_that_move_farther_than_ever_are_counted(past):
    forecast = np.repeat(past[-1:], 5, axis=0)
    farthest = max(np.abs(past[lead:] - past[:-lead]).max() for lead in range(1, 6))
    forecast[4, :15] += 2.1 * farthest
    assert plausible.runaway(past, forecast) == 0.5
    forecast[4, :15] = past[-1, :15] + 0.9 * np.abs(past[5:] - past[:-5]).max(axis=0)[:15]
    assert plausible.runaway(past, forecast) == 0


def test_what_is_fast_for_a_few_dates_is_not_for_many(past):
    forecast = past[-1:] + np.linspace(0, 1, 40)[:, None] * 1.5 * np.ptp(past, axis=0)
    early = np.repeat(forecast[-1:], 2, axis=0)
    assert plausible.runaway(past, forecast) < plausible.runaway(past, early) == 1


def test_gaps_and_still_series_are_no_runaways(past):
    past[40:, :5] = np.nan
    past[:, 5] = np.nan
    still = np.zeros((80, 4), np.float32)
    assert plausible.runaway(past, np.repeat(past[39:40], 3, axis=0)) < 1
    assert plausible.runaway(still, still[:6] + 0.5) == 0 and plausible.runaway(still, still[:6] + 5) == 1
    assert plausible.runaway(still[:2], still[:6] + 5) == 0, "two dates show nothing"


@pytest.mark.parametrize(
    ("learned", "factors", "given", "cure"),
    [
        (True, True, {"rain": None}, "Train longer, leave the factors out, or choose another model."),
        (True, True, {}, "Do not use it. Train longer, or choose another model."),
        (True, False, {"rain": None}, "Do not use it. Train longer, or choose another model."),
        (False, False, {}, "Do not use it. Choose another model."),
    ],
)
def test_what_to_do_is_what_can_be_done(past, learned, factors, given, cure):
    heard = []
    report = SimpleNamespace(warning=lambda *told: heard.append(told))
    when = np.datetime64("2020-01-01") + 12 * np.arange(len(past))
    panel = SimpleNamespace(values=past, factors=given, region="A", dates=when)
    model = SimpleNamespace(label="MHCA-GRU", learned=learned, factors=factors)
    plausible.warn(report, panel, past[-1:] + 1000, model)
    ((code, message, told),) = heard
    assert code == "runaway" and f"by MHCA-GRU from {when[-1]} runs away" in message and told.endswith(cure)


def test_it_is_said_in_words_from_five_percent_on():
    assert plausible.sentence(0.04, "A", "MHCA-GRU") == ""
    told = plausible.sentence(0.87, "A", "MHCA-GRU")
    assert "of region A by MHCA-GRU runs away" in told and "87 %" in told
    assert "region" not in plausible.sentence(0.87, "all", "MHCA-GRU")
