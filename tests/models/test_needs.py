"""The catalogue's facts about every model, held against what its forecaster does."""

import json
from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue
from groundcast.models.catalogue.entry import GRAPHICS, TAKES
from groundcast.models.forecasters import Maker
from groundcast.worker import door

NAMES = [entry.name for entry in catalogue.ENTRIES]
LEARNED = [entry.name for entry in catalogue.ENTRIES if entry.learned]
# One pass of the smallest network there is: what is asked is whether it runs, not what it learns.
QUICK = {
    "epochs": 1, "repeat": 1, "hidden": 16, "compression_epochs": 1, "steps": 1, "samples": 20,
    "width": 8, "layers": 1, "group": 2, "batch": 2,
}  # fmt: skip


def panel(dates, side=11, factors=()):
    """A raster of `side` x `side` cells, or with a side below 4 that many series in one row."""
    rows, columns = (side, side) if side > 3 else (1, side)
    rng = np.random.default_rng(0)
    when = np.datetime64("2019-01-05") + 12 * np.arange(dates)
    season = np.sin(2 * np.pi * 12 * np.arange(dates) / 365.25)
    values = np.outer(season, rng.normal(3, 1, rows * columns)) + rng.normal(size=(dates, rows * columns))
    places = np.stack(np.divmod(np.arange(rows * columns), columns), axis=1) * 100.0
    given = {name: Factor(name, season[:, None].astype(np.float32), when) for name in factors}
    cells = np.arange(rows * columns)
    return Panel(values.astype(np.float32), when, 12, given, "A", cells, places, (rows, columns))


def side_of(name):
    """As small a region as the model takes."""
    return catalogue.entry(name).needs.sides[0] or 3


def settings(name, **changed):
    known = {setting.name for setting in catalogue.entry(name).settings}
    return catalogue.settings(name, {k: v for k, v in (QUICK | changed).items() if k in known})


def forecast(name, given, **changed):
    return Maker(name, settings(name, **changed), "cpu")().fit(given, Silent()).predict(given, 3)


@pytest.mark.parametrize("entry", catalogue.ENTRIES, ids=NAMES)
def test_every_entry_has_every_fact(entry):
    assert entry.about.endswith(".") and entry.about != entry.summary and entry.source
    assert entry.needs.takes in TAKES and entry.needs.graphics in GRAPHICS
    assert entry.least_dates == entry.dates_needed({}) >= 1
    assert entry.series_needed({}) == 1
    memory = entry.needs.memory
    assert memory.base > 0 and memory.each >= 0 and memory.value >= 0 and memory.each + memory.value > 0
    known = {setting.name for setting in entry.settings}
    assert set(entry.needs.window) | ({entry.needs.patterns} - {""}) <= known
    assert (
        catalogue.settings(entry.name, entry.paper) != catalogue.settings(entry.name, {}) or not entry.paper
    )
    assert entry.learned or entry.needs.graphics == "unused"


@pytest.mark.parametrize("name", NAMES)
def test_one_date_fewer_is_refused_and_exactly_so_many_are_enough(name):
    least = catalogue.entry(name).least_dates
    if least > 1:
        with pytest.raises(GroundCastError, match=rf"{least - 1} dates are too few.*needs {least}\.") as told:
            forecast(name, panel(least - 1, side_of(name)))
        assert told.value.code == "too-few-dates" and told.value.cure
    assert np.isfinite(forecast(name, panel(least, side_of(name))).median).all()


@pytest.mark.parametrize("name", [each for each in LEARNED if catalogue.entry(each).needs.window])
def test_dates_needed_follow_the_settings(name):
    entry = catalogue.entry(name)
    changed = {entry.needs.window[0]: 9}
    least = entry.dates_needed(changed)
    assert least != entry.least_dates
    with pytest.raises(GroundCastError, match="too few"):
        forecast(name, panel(least - 1, side_of(name)), **changed)
    assert np.isfinite(forecast(name, panel(least, side_of(name)), **changed).median).all()


@pytest.mark.parametrize("name", [each for each in NAMES if catalogue.entry(each).needs.takes == "series"])
def test_one_series_is_enough_where_the_catalogue_says_so(name):
    entry = catalogue.entry(name)
    given = replace(panel(max(40, entry.least_dates), side=1), raster=None)
    assert np.isfinite(forecast(name, given).median).all()


@pytest.mark.parametrize("name", [each for each in LEARNED if catalogue.entry(each).needs.patterns])
def test_fewer_series_than_patterns_are_refused(name):
    changed = {"clusters": 3}
    assert catalogue.entry(name).series_needed(changed) == 3
    with pytest.raises(GroundCastError, match="2 series"):
        forecast(name, panel(40, side=2), **changed)
    assert np.isfinite(forecast(name, panel(40, side=3), **changed).median).all()


@pytest.mark.parametrize("name", NAMES)
def test_points_and_small_rasters_are_refused_where_the_catalogue_says_so(name):
    needs = catalogue.entry(name).needs
    if needs.takes == "series":
        assert needs.sides == (0, 0)
        return
    points = replace(panel(20), raster=None)
    with pytest.raises(GroundCastError) as told:
        forecast(name, points)
    assert told.value.code == "points-not-raster"
    with pytest.raises(GroundCastError) as told:
        forecast(name, panel(20, side=needs.sides[0] - 1))
    assert told.value.code == "raster-size"
    from groundcast.models.cnn_phlstm import LARGEST, SMALLEST

    assert needs.sides == (SMALLEST, LARGEST)


@pytest.mark.parametrize("name", [each for each in LEARNED if catalogue.entry(each).factors])
def test_a_model_that_takes_factors_runs_without_them_too(name):
    least = catalogue.entry(name).least_dates
    for factors in ((), ("rain",)):
        assert np.isfinite(forecast(name, panel(least, side_of(name), factors)).median).all()


def test_what_does_not_fit_is_told_by_a_code_and_its_numbers():
    entry, at_hand = catalogue.entry("cnn-phlstm"), catalogue.AtHand
    assert catalogue.missing(entry, {}, at_hand()) == ("", {})
    assert catalogue.missing(entry, {}, at_hand(dates=9)) == ("dates", {"n": 10, "left": 9})
    assert catalogue.missing(entry, {"time_step": 4}, at_hand(dates=9)) == ("", {})
    assert catalogue.missing(entry, {}, at_hand(dates=20, points=True))[0] == "raster"
    assert catalogue.missing(entry, {}, at_hand(dates=20, sides=(10, 400)))[0] == "small"
    assert catalogue.missing(entry, {}, at_hand(dates=20, sides=(20, 4000)))[0] == "large"
    grid = at_hand(dates=20, sides=(450, 450), memory_bytes=1e8)
    code, numbers = catalogue.missing(entry, {}, grid)
    assert code == "memory" and numbers["needed"] == catalogue.memory_needed(entry, grid) > numbers["there"]
    few = catalogue.missing(catalogue.entry("lstm"), {"clusters": 8}, at_hand(dates=90, series=7))
    assert few == ("series", {"n": 8, "left": 7})


def test_memory_grows_with_the_data_and_is_not_told_before_they_are_known():
    for entry in catalogue.ENTRIES:
        small = catalogue.AtHand(dates=60, series=1000, sides=(20, 50))
        large = catalogue.AtHand(dates=200, series=90000, sides=(300, 300))
        assert 0 < catalogue.memory_needed(entry, small) < catalogue.memory_needed(entry, large)
        assert catalogue.memory_needed(entry, catalogue.AtHand(dates=60)) == 0


def test_the_command_line_prints_the_same_facts(capsys):
    assert door.main(["models", "--json"]) == 0
    told = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert set(told) == set(NAMES)
    for entry in catalogue.ENTRIES:
        said = told[entry.name]
        assert said["least_dates"] == entry.least_dates and said["about"] == entry.about
        assert said["needs"]["takes"] == entry.needs.takes and said["paper"] == entry.paper
        assert said["needs"]["memory"]["base"] == entry.needs.memory.base
