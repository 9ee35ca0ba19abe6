"""Networks of points for many series: errors of the past are those of whole groups drawn from them."""

import numpy as np
import pytest
from groundcast.core.fan import Scaled
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, families, one_ahead, own_errors, rehearsal
from groundcast.models.forecasters import Maker, load, save

FEW = {"context": 8, "ahead": 3, "group": 4, "steps": 4, "batch": 4, "early_stop": 0, "hidden": 8}
SERIES = 42


@pytest.fixture(scope="module")
def panel():
    draw = np.random.default_rng(0)
    values = draw.normal(0, 1, (40, SERIES)).cumsum(axis=0) * np.linspace(0.5, 2, SERIES)
    dates = np.datetime64("2020-01-01") + 12 * np.arange(40)
    places = draw.uniform(0, 1e3, (SERIES, 2))
    return Panel(values.astype(np.float32), dates, 12, cells=np.arange(SERIES), places=places)


def network(panel, **changed):
    settings = catalogue.settings("lstm", FEW | changed)
    return families.forecaster("lstm", settings, "cpu", 0, None).fit(panel, Silent())


@pytest.mark.parametrize("clusters", [1, 3])
def test_some_groups_are_forecast_as_among_all(panel, clusters):
    made = network(panel, clusters=clusters)
    few, columns = made.some(12)
    assert 8 <= len(columns) <= 20 and (np.diff(columns) > 0).all()
    ends = np.array([30, 40])
    all_of_them, some = made.retraced(panel, ends, 5), few.retraced(panel.take(columns), ends, 5)
    np.testing.assert_allclose(some, all_of_them[:, :, columns], rtol=1e-5, atol=1e-5)


def test_few_series_are_all_looked_at(panel):
    made = network(panel)
    assert own_errors.sampled(made, panel) == (made, panel, None)
    assert own_errors.sampled(object(), panel)[2] is None


def test_intervals_of_many_series_are_those_of_the_drawn_ones(panel, monkeypatch, tmp_path):
    made = Maker("lstm", catalogue.settings("lstm", FEW), "cpu")().fit(panel, Silent())
    whole = made.predict(panel, 6)
    monkeypatch.setattr(own_errors, "MOST", 20)
    few = made.predict(panel, 6)
    np.testing.assert_array_equal(few.median, whole.median)
    widths = [np.median(each.upper - each.lower, axis=1) for each in (few, whole)]
    np.testing.assert_allclose(*widths, rtol=0.25)
    save(made, tmp_path / "model.gcast", {}, {})
    again = load(tmp_path / "model.gcast", "cpu")[0].predict(panel, 6)
    np.testing.assert_array_equal(again.upper, few.upper)


def test_drawn_series_say_how_much_wider_the_others_are():
    like = Scaled(lambda level: np.array([1.0, 2.0]) * level, np.arange(1.0, 6.0, dtype=np.float32))
    own = Scaled(lambda level: np.array([3.0, 4.0]) * level, np.array([2.0, 4.0], np.float32))
    np.testing.assert_allclose(own_errors._larger(own, like, np.array([1, 3])), [3, 2], rtol=1e-6)
    lost = Scaled(lambda level: np.array([np.nan, 4.0]) * level, own.scale)
    assert np.isnan(own_errors._larger(lost, like, np.array([1, 3]))[0])


def test_a_rehearsal_of_many_series_is_scored_on_some(panel, monkeypatch):
    asked = []

    class Network:
        best_epoch, time_step = 1, 8

        def retraced(self, some, ends, horizon):
            asked.append(some.values.shape[1])
            return np.zeros((len(ends), horizon, some.values.shape[1]), np.float32)

        def some(self, most):
            return self, np.arange(most)

    class Copy:
        def fit(self, past, report):
            assert past.values.shape[1] == SERIES
            return Network()

    monkeypatch.setattr(rehearsal.families, "forecaster", lambda *words, **where: Copy())
    monkeypatch.setattr(own_errors, "MOST", 10)
    found = rehearsal.ratios("lstm", FEW, Network(), panel, Silent())
    assert set(asked) == {10} and np.isfinite(found).all()


@pytest.mark.parametrize("most, dates", [(10_000, 32), (5 * SERIES, 5), (3, 1)])
def test_a_fit_of_many_series_is_of_fewer_dates(panel, monkeypatch, most, dates):
    made = Maker("lstm", catalogue.settings("lstm", FEW), "cpu")().fit(panel, Silent())
    monkeypatch.setitem(one_ahead.VALUES, "lstm", most)
    rows, first = one_ahead.one_ahead(made, "lstm", panel, Silent())
    assert rows.shape == (dates, SERIES) and first == 40 - dates
