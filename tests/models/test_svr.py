"""Support vectors: scikit-learn's own answers, kept as numbers, through the one contract."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.models import catalogue, own_errors
from groundcast.models.forecasters import Maker, load, save
from groundcast.models.svr import FittedSvr, Svr
from sklearn.svm import SVR


def panel_of(dates=30, series=8, seed=0):
    draw = np.random.default_rng(seed)
    values = np.cumsum(draw.normal(0.2, 1, (dates, series)), axis=0).astype(np.float32)
    return Panel(values, np.datetime64("2020-01-01") + 12 * np.arange(dates), 12, cells=np.arange(series))


def fitted(panel, listener, **changed):
    return Maker("svr", catalogue.settings("svr", changed), "cpu")().fit(panel, listener)


def test_one_step_is_scikit_learn_s(listener):
    panel = panel_of()
    maker = Svr({}, 3)
    network = maker.fit(panel, listener)
    scaled = network.scaler.forward(panel.values)
    windows, truths = maker._drawn(scaled, 5)
    machine = SVR(C=1.0, epsilon=0.1, gamma="scale").fit(windows, truths)
    expected = network.scaler.inverse(machine.predict(scaled[-5:].T)[None])
    np.testing.assert_allclose(network.predict(panel, 1).median, expected, atol=1e-3)


def test_windows_are_followed_by_their_truths():
    scaled = np.arange(60.0).reshape(12, 5)
    windows, truths = Svr({"context": 3, "samples": 20}, 0)._drawn(scaled, 3)
    assert len(windows) == 20
    np.testing.assert_array_equal(windows[:, -1] + 5, truths)
    np.testing.assert_array_equal(np.diff(windows, axis=1), 5)


def test_save_and_load_give_the_same_forecast(listener, tmp_path):
    panel = panel_of()
    model = fitted(panel, listener)
    given = model.predict(panel, 4)
    assert np.isfinite(given.median).all() and (given.lower < given.upper).all()
    save(model, tmp_path / "model.gcast", {"region": "all"}, {})
    again, card, _ = load(tmp_path / "model.gcast", "cpu")
    np.testing.assert_array_equal(again.predict(panel, 4).median, given.median)
    assert card == {"region": "all"}


def test_a_forecast_sees_nothing_after_its_origin(listener):
    panel = panel_of()
    changed = panel.values.copy()
    changed[20:] -= 30
    told = [
        fitted(p.before(20), listener).predict(p.before(20), 3)
        for p in (panel, replace(panel, values=changed))
    ]
    np.testing.assert_array_equal(told[0].median, told[1].median)
    np.testing.assert_array_equal(told[0].upper, told[1].upper)


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"context": 29}, "30 dates are too few"), ({"penalty": 0.0}, "penalty = 0.0 is out of range")],
)
def test_what_does_not_fit_is_refused(changed, said, listener):
    with pytest.raises(GroundCastError, match=said):
        fitted(panel_of(), listener, **changed)


def test_another_number_of_series_is_refused(listener):
    panel = panel_of()
    model = fitted(panel, listener)
    with pytest.raises(GroundCastError, match="trained on 8 series, the data have 7"):
        model.predict(panel.take(np.arange(7)), 2)


def test_some_series_are_forecast_as_among_all(listener):
    panel = panel_of(series=40)
    whole = fitted(panel, listener).network
    few, columns = whole.some(12)
    assert len(columns) == 12 and (np.diff(columns) > 0).all() and len(whole.some(99)[1]) == 40
    ends = np.array([20, 30])
    told, some = whole.retraced(panel, ends, 5), few.retraced(panel.take(columns), ends, 5)
    np.testing.assert_allclose(some, told[:, :, columns], rtol=1e-5, atol=1e-4)


def test_intervals_of_many_series_are_made_from_some(listener, monkeypatch):
    """Each series takes as long as any other: of 200,000 the errors from all origins took twenty minutes."""
    panel = panel_of(dates=60, series=60)
    model = fitted(panel, listener)
    whole = model.predict(panel, 6)
    asked, plain = [], FittedSvr._rolled
    monkeypatch.setattr(own_errors, "MOST", 20)
    monkeypatch.setattr(
        FittedSvr,
        "_rolled",
        lambda self, past, *words: asked.append(past.values.shape[1]) or plain(self, past, *words),
    )
    few = model.predict(panel, 6)
    assert asked[0] == 60 and set(asked[1:]) == {20}
    np.testing.assert_array_equal(few.median, whole.median)
    widths = [np.median(each.upper - each.lower, axis=1) for each in (few, whole)]
    np.testing.assert_allclose(*widths, rtol=0.25)
