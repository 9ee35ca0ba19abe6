"""Intervals of networks: what a copy did on dates it had not seen decides how wide they are."""

import numpy as np
import pytest
from groundcast.core.baselines import BASELINES
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import rehearsal
from groundcast.models.forecasters import FittedLearned, Maker, load, save

SETTINGS = {"hidden": 16, "epochs": 2, "repeat": 1, "relative_to": "nothing"}


def fitted(given, **changed):
    return Maker("gler-bigrunet", SETTINGS | changed, "cpu", 0)().fit(given, Silent())


@pytest.fixture(scope="module")
def noisy():
    """A straight line with noise that the baseline knows how to follow and two epochs do not."""
    draw = np.random.default_rng(0)
    dates = np.datetime64("2020-01-01") + 12 * np.arange(60)
    values = -2.0 * np.arange(60)[:, None] + draw.normal(0, 1, (60, 12))
    return Panel(values.astype(np.float32), dates, 12)


def test_ratios_are_those_of_errors_on_the_last_dates(noisy, monkeypatch):
    class Copy:
        def fit(self, panel, report):
            np.testing.assert_array_equal(panel.values, noisy.values[:50])
            return self

        def retraced(self, panel, ends, horizon):
            return np.stack([np.repeat(panel.values[end - 1][None] + 3, horizon, axis=0) for end in ends])

    monkeypatch.setattr(rehearsal.families, "forecaster", lambda *words, **where: Copy())
    found = rehearsal.ratios("gler-bigrunet", SETTINGS, None, noisy, Silent())
    assert found.shape == (len(BASELINES), 10)
    last = noisy.values[49:59]
    own = np.sqrt(np.mean((noisy.values[50:60] - last - 3) ** 2))
    other = np.sqrt(np.mean((noisy.values[50:60] - last) ** 2))
    assert found[0, 0] == pytest.approx(max(own / other, 1), rel=1e-4)
    assert (np.diff(found, axis=1) >= 0).all()
    assert (found >= 1).all()


def test_a_network_that_is_worse_than_the_baseline_gets_the_wider_interval(noisy):
    made = fitted(noisy)
    plain, wide = (FittedLearned(made.network, each).predict(noisy, 12) for each in (None, made.ratios))
    assert made.ratios.max() > 2
    assert np.nanmean(wide.upper - wide.lower) > 1.5 * np.nanmean(plain.upper - plain.lower)
    np.testing.assert_array_equal(plain.median, wide.median)
    assert (wide.upper - wide.lower >= plain.upper - plain.lower - 1e-3).all()


def test_intervals_hold_more_of_what_follows(noisy):
    """On the dates after the origin, which neither training nor rehearsal has seen."""
    past, truth = noisy.before(-10), noisy.values[-10:]
    made = fitted(past)
    plain, wide = (FittedLearned(made.network, each).predict(past, 10) for each in (None, made.ratios))
    held = [np.mean((truth >= each.lower) & (truth <= each.upper)) for each in (plain, wide)]
    assert held[1] > held[0]


def test_the_rehearsal_is_kept_in_the_model_file(noisy, tmp_path):
    made = fitted(noisy)
    save(made, tmp_path / "m.gcast", {"region": "A"}, {"values": noisy.values})
    again, card, arrays = load(tmp_path / "m.gcast", "cpu")
    np.testing.assert_array_equal(again.ratios, made.ratios)
    assert set(arrays) == {"values"}
    assert card == {"region": "A"}
    np.testing.assert_array_equal(again.predict(noisy, 5).upper, made.predict(noisy, 5).upper)


class Network:
    best_epoch, epochs_trained, time_step = 7, 19, 12


def test_the_copy_has_the_best_epoch_and_a_window_that_fits():
    settings = {"epochs": 100, "time_step": 20, "hidden": 16}
    found = rehearsal.shortened(settings, Network(), 30)
    assert found == {"epochs": 7, "time_step": 10, "hidden": 16}
    assert rehearsal.shortened({"steps": 5}, Network(), 30) == {"steps": 5}


def test_the_copy_of_a_network_with_its_last_weights_has_all_of_its_epochs():
    """A copy of its best epoch, which nobody kept, had smaller errors, and the intervals were too narrow."""
    found = rehearsal.shortened({"epochs": 100, "keep": "last"}, Network(), 30)
    assert found["epochs"] == 19
    assert rehearsal.shortened({"epochs": 100, "keep": "best"}, Network(), 30)["epochs"] == 7


@pytest.mark.parametrize(("dates", "steps"), [(60, 12), (30, 10)])
def test_the_copy_looks_as_far_back_as_the_network_that_chose_for_itself(dates, steps):
    assert rehearsal.shortened({"time_step": 0}, Network(), dates)["time_step"] == steps


def test_a_copy_that_cannot_be_trained_is_told(noisy, monkeypatch):
    def refuse(*words, **where):
        raise GroundCastError("Too few.", "", "too-few-dates")

    monkeypatch.setattr(rehearsal, "ratios", refuse)
    told = []
    report = Silent()
    report.warning = lambda code, message, cure="": told.append((code, message))
    made = Maker("gler-bigrunet", SETTINGS, "cpu", 0)().fit(noisy, report)
    assert made.ratios is None
    assert told == [("intervals-untested", "The intervals are those of dates the network knows: Too few.")]
