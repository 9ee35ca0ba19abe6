"""Every model of the catalogue that is no network, behind the contract of forecasters."""

import numpy as np
import pytest
from groundcast.core.baselines import METHODS
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, checkpoint
from groundcast.models.forecasters import POOLED, Maker, load, save

SIMPLE = [entry.name for entry in catalogue.ENTRIES if not entry.learned]
PARTS = ("median", "lower", "upper")


def panel(dates=60, series=20, seed=0):
    rng = np.random.default_rng(seed)
    when = np.datetime64("2019-01-05") + 12 * np.arange(70)
    phase = 2 * np.pi * 12 * np.arange(70) / 365.25
    values = np.outer(np.sin(phase), rng.normal(3, 1, series)) + rng.normal(size=(70, series))
    values[5:9, 1] = values[20, 2] = np.nan
    values[11] = np.nan
    return Panel(values.astype(np.float32), when, 12, cells=np.arange(series)).before(dates)


def forecast(name, given, horizon=8):
    return Maker(name, {})().fit(given, Silent()).predict(given, horizon)


def test_every_method_is_in_the_catalogue_and_every_entry_can_be_made():
    assert set(SIMPLE) == set(METHODS) | set(POOLED)
    assert all(entry.label and entry.summary.endswith(".") for entry in catalogue.ENTRIES)


@pytest.mark.parametrize("name", SIMPLE)
def test_no_value_after_the_origin_moves_forecast_or_interval(name):
    known, changed = panel(), panel()
    changed.values[50:] = np.random.default_rng(9).normal(100, 50, changed.values[50:].shape)
    changed.values[52, ::2] = np.nan
    one, other = (forecast(name, given.before(50)) for given in (known, changed))
    for part in PARTS:
        np.testing.assert_array_equal(getattr(one, part), getattr(other, part))
        assert np.isfinite(getattr(one, part)).all()
    assert (one.lower <= one.median).all()
    moved = forecast(name, changed.before(53))
    assert not np.array_equal(moved.median, one.median)


@pytest.mark.parametrize("name", SIMPLE)
def test_a_model_file_gives_the_same_forecast_back(name, tmp_path):
    given = panel()
    fitted = Maker(name, {})().fit(given, Silent())
    save(fitted, tmp_path / "m.gcast", {"region": "A"}, {"values": given.values})
    again, card, arrays = load(tmp_path / "m.gcast")
    assert card == {"region": "A"}
    np.testing.assert_array_equal(arrays["values"], given.values)
    assert set(arrays) == {"values"}
    for part in PARTS:
        one, other = (getattr(model.predict(given, 9), part) for model in (fitted, again))
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("name", SIMPLE)
def test_too_few_dates_are_told_in_numbers(name):
    least = catalogue.entry(name).least_dates
    if least == 1:
        return
    with pytest.raises(GroundCastError, match=rf"{least - 1} dates are too few.*needs {least}\."):
        Maker(name, {})().fit(panel(least - 1), Silent())
    enough = panel(least)
    assert np.isfinite(Maker(name, {})().fit(enough, Silent()).predict(enough, 4).median).any()


@pytest.mark.parametrize("name", POOLED)
def test_eight_dates_and_a_horizon_beyond_them_are_served(name):
    given = panel(8, 6)
    result = forecast(name, given, 40)
    assert result.median.shape == (40, 6)
    for part in PARTS:
        assert np.isfinite(getattr(result, part)).all()


def test_a_model_file_without_its_parts_is_called_damaged(tmp_path):
    checkpoint.save(tmp_path / "m.gcast", {"model": "groundcast", "extra": {}}, {})
    with pytest.raises(GroundCastError, match=r"m\.gcast"):
        load(tmp_path / "m.gcast")


def test_a_combination_goes_on_with_newer_dates():
    given = panel(60)
    fitted = Maker("groundcast", {})().fit(given.before(50), Silent())
    newer = fitted.predict(given, 5)
    older = fitted.predict(given.before(50), 15)
    assert np.isfinite(newer.median).all()
    truth = panel(70).values  # another draw of the same length has other noise: only its size counts
    assert np.abs(newer.median - older.median[10:]).mean() < np.nanstd(truth)


def test_progress_of_the_combination_is_reported_and_can_cancel():
    seen = []
    report = Silent()
    report.progress = seen.append
    Maker("groundcast", {})().fit(panel(), report)
    assert seen == sorted(seen)
    assert seen[-1] == 1
