"""The learned correction: let in only where it earned it, blind to the future, saved with the model."""

import numpy as np
import pytest
from groundcast.core import inner
from groundcast.core.combination import Combination
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import catalogue, combined, residual
from groundcast.models.combined import Groundcast
from groundcast.models.forecasters import Maker

DATES = 84
DAYS = np.arange(DATES) * 12.0


def panel(values):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(len(values))
    return Panel(values, dates, 12, cells=np.arange(values.shape[1]))


def walks(series=60, seed=0):
    return np.random.default_rng(seed).normal(size=(DATES, series)).cumsum(axis=0).astype(np.float32)


def keeps(values, days, ahead):
    return np.repeat(values[-1:], len(ahead), axis=0)


def zero(values, days, ahead):
    return np.zeros((len(ahead), values.shape[1]), np.float32)


def inner_of(values, methods):
    return inner.inner(methods, values, DAYS, 12.0)


def halves(methods):
    return weighted(methods, 0.5, 0.5)


def weighted(methods, *weights):
    leads = np.array([1, 10])
    return Combination(methods, leads, np.array([weights] * 2), Wide(), 0.0, "persistence")


class Wide:
    """Intervals that these tests do not look at."""

    def ratios(self, horizon, level):
        return np.ones(horizon)


def mixed(seed=0):
    """Quiet series keep their last value, high or low, loud ones return to zero: no one weight is right."""
    rng = np.random.default_rng(seed)
    walk = rng.normal(0, 1, (DATES, 100)).cumsum(axis=0)
    noise = rng.normal(0, 20, (DATES, 100))
    return np.concatenate([walk + np.tile([30, -30], 50), noise], axis=1).astype(np.float32)


METHODS = {"persistence": keeps, "linear": zero}


def test_it_earns_its_place_where_series_want_different_members():
    values = mixed()
    made = halves(METHODS)
    found = residual.learn(made, inner_of(values[:-4], METHODS), values[:-4], DAYS[:-4], 12.0)
    assert found.earned
    assert found.gain > 0.05
    stack = values[:-4], DAYS[:-4], 12.0
    median = made.median(*stack, 4)
    better = median + found.correction(made, median, *stack)
    errors = [np.sqrt(np.square(values[-4:] - forecast).mean()) for forecast in (median, better)]
    assert errors[1] < 0.95 * errors[0]


def test_it_is_left_out_where_nothing_is_to_be_learned():
    values = walks()
    made = weighted(METHODS, 1.0, 0.0)
    found = residual.learn(made, inner_of(values, METHODS), values, DAYS, 12.0)
    assert not found.earned
    assert residual.told(found, True).startswith("The learned correction is not used: it won at")


def test_a_short_record_learns_none():
    short = walks(4)[:9]
    few = inner.inner(METHODS, short, DAYS[:9], 12.0)
    assert len(few.origins) < residual.LEAST_ORIGINS
    assert residual.learn(halves(METHODS), few, short, DAYS[:9], 12.0) is None
    assert residual.told(None, True) == "No correction was learned: the record is too short."
    assert residual.told(None, False) == ""


def test_an_inner_origin_is_judged_by_what_lay_before_it():
    """What is learned for an origin uses truths known until then: later ones may be anything."""
    values = mixed()
    made, tested = halves(METHODS), inner_of(values, METHODS)
    traits = [np.zeros((len(tested.columns), 6)) for _ in tested.origins]
    parts = residual._parts(made, ("persistence", "linear"), tested, traits)
    number, origin = 10, int(tested.origins[10])
    late = [p for p in parts if p.until > origin and p.number != number]
    spoilt = [
        p
        if p.until <= origin or p.number == number
        else residual._Part(p.number, p.until, p.design * 7, p.errors + 99)
        for p in parts
    ]
    assert late
    assert residual._ratio(parts, number, origin) == residual._ratio(spoilt, number, origin)


@pytest.fixture(scope="module")
def fitted():
    given = panel(mixed()[:60, 70:130])
    return Groundcast(correction="auto").fit(given, Silent()), given


def test_the_model_says_what_it_did_and_its_file_forecasts_the_same(fitted):
    made, given = fitted
    assert "learned correction is" in made.note
    again = combined.unpack(*combined.pack(made))
    assert again.note == made.note
    np.testing.assert_array_equal(again.predict(given, 12).median, made.predict(given, 12).median)


def test_two_trainings_are_the_same(fitted):
    made, given = fitted
    other = Groundcast(correction="auto").fit(given, Silent())
    np.testing.assert_array_equal(other.correction.slopes, made.correction.slopes)
    assert other.note == made.note


def test_off_is_the_plain_combination(fitted):
    _, given = fitted
    plain = Groundcast().fit(given, Silent())
    assert plain.correction is None
    assert "correction" not in plain.note


def test_gaps_and_empty_series_are_corrected_by_nothing_unknown():
    values = mixed()
    values[5:9, :50] = np.nan
    values[:, 3] = np.nan
    made = halves(METHODS)
    found = residual.learn(made, inner_of(values, METHODS), values, DAYS, 12.0)
    median = made.median(values, DAYS, 12.0, 15)
    correction = found.correction(made, median, values, DAYS, 12.0)
    assert np.isfinite(correction).all()
    assert (correction[:, 3] == 0).all()


def test_the_setting_reaches_the_model_and_is_off_by_default():
    assert catalogue.settings("groundcast", {}) == {"correction": "off"}
    assert (
        Maker("groundcast", catalogue.settings("groundcast", {"correction": "auto"}))().correction == "auto"
    )
    with pytest.raises(GroundCastError, match="correction = maybe is not one of off, auto"):
        catalogue.settings("groundcast", {"correction": "maybe"})
