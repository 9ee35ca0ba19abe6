"""The learned correction: let in only where it earned it, blind to the future, saved with the model."""

import dataclasses

import numpy as np
import pytest
from groundcast.core import combination, inner
from groundcast.core.combination import Combination
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Cancelled, Silent
from groundcast.models import catalogue, combined, learned_gate, learned_lessons, residual
from groundcast.models.combined import Groundcast
from groundcast.models.forecasters import Maker

DATES = 84
DAYS = np.arange(DATES) * 12.0


def panel(values, factors=()):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(len(values))
    return Panel(values, dates, 12, {f.name: f for f in factors}, cells=np.arange(values.shape[1]))


def rain(seed=0):
    dates = np.datetime64("2019-06-01") + 10 * np.arange(160)
    return Factor("rain", np.random.default_rng(seed).gamma(1, 5, (160, 3)).astype(np.float32), dates)


def walks(series=60, seed=0):
    return np.random.default_rng(seed).normal(size=(DATES, series)).cumsum(axis=0).astype(np.float32)


def keeps(values, days, ahead):
    return np.repeat(values[-1:], len(ahead), axis=0)


def zero(values, days, ahead):
    return np.zeros((len(ahead), values.shape[1]), np.float32)


def inner_of(values, methods):
    return inner.inner(methods, values, DAYS[: len(values)], 12.0)


def halves(methods):
    return weighted(methods, 0.5, 0.5)


def weighted(methods, *weights):
    leads = np.array([1, 10])
    return Plain(methods, leads, np.array([weights] * 2), Wide(), 0.0, "persistence")


class Plain(Combination):
    """A combination of plain functions: the weighted mean of what they say."""

    def median(self, values, days, cadence, horizon):
        ahead = days[-1] + cadence * np.arange(1, horizon + 1)
        weights = self.at(np.arange(1, horizon + 1))
        given = [method(values, days, ahead) for method in self.methods.values()]
        return np.float32(sum(column[:, None] * each for column, each in zip(weights.T, given)))


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


def learned(values, made=None, factors=(), report=None, seed=0):
    made = halves(METHODS) if made is None else made
    return residual.learn(made, inner_of(values, METHODS), panel(values, factors), seed, report or Silent())


@pytest.fixture(scope="module")
def earned():
    return learned(mixed()[:-4], factors=[rain()])


def test_it_earns_its_place_where_series_want_different_members(earned):
    values, made = mixed(), halves(METHODS)
    assert earned.earned
    assert earned.gain > 0.05
    assert earned.factors == ("rain",)
    assert len(earned.nets) == residual.NETWORKS
    median = made.median(values[:-4], DAYS[:-4], 12.0, 4)
    better = median + earned.correction(made, median, panel(values[:-4], [rain()]))
    errors = [np.sqrt(np.square(values[-4:] - forecast).mean()) for forecast in (median, better)]
    assert errors[1] < 0.95 * errors[0]


def test_it_is_left_out_where_nothing_is_to_be_learned():
    found = learned(walks(), weighted(METHODS, 1.0, 0.0))
    assert not found.earned
    assert found.nets == ()
    assert "correction is not used" in residual.told(found, True) or "none of the past" in residual.told(
        found, True
    )


def test_what_a_report_says(earned):
    assert residual.told(earned, True).startswith("A learned correction is used: it won at")
    lost = dataclasses.replace(earned, wins=1, gain=-0.02)
    said = "The learned correction is not used: it won at 1 of the last 5 inner origins, -2.0% on average."
    assert residual.told(lost, True) == said
    none = dataclasses.replace(lost, epochs=0)
    assert residual.told(none, True) == "No correction was learned: it made none of the past better."


def test_a_short_record_learns_none():
    short = walks(4)[:9]
    few = inner_of(short, METHODS)
    assert len(few.origins) < residual.LEAST_ORIGINS
    assert learned(short) is None
    assert residual.told(None, True) == "No correction was learned: the record is too short."
    assert residual.told(None, False) == ""


def test_the_judges_are_blind_to_what_is_learned_from_and_learning_to_the_judges(monkeypatch):
    """What judges and chooses epochs is learned only from truths known before the origins that it judges."""
    seen = []
    real = learned_gate.trained

    def spied(lessons, seed, epochs, after=lambda net: None):
        seen.append(max(lesson.until for lesson in lessons))
        return real(lessons, seed, epochs, after)

    monkeypatch.setattr(learned_gate, "trained", spied)
    values = mixed()
    found, origins = learned(values), inner_of(values, METHODS).origins
    assert found.epochs
    assert seen[0] <= origins[-residual.JUDGES - residual.HELD]
    assert max(seen[1 : 1 + residual.NETWORKS]) <= origins[-residual.JUDGES]


def test_values_and_factors_after_the_last_date_change_nothing_bit_for_bit(earned):
    late = rain()
    late.samples[late.dates > np.datetime64("2020-01-01") + 12 * (DATES - 5)] = 999.0
    other = learned(mixed()[:-4], factors=[late])
    for one, two in zip(learned_gate.arrays(earned.nets).values(), learned_gate.arrays(other.nets).values()):
        np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(earned.middle, other.middle)
    assert (earned.wins, earned.gain, earned.epochs) == (other.wins, other.gain, other.epochs)


def test_lessons_of_early_origins_do_not_know_later_values():
    values = mixed()
    changed = values.copy()
    changed[70:] = 500.0
    found = []
    for given in (values, changed):
        made, tested = halves(METHODS), inner_of(given, METHODS)
        lessons = learned_lessons.lessons_of(
            made, ("persistence",), ("rain",), tested, panel(given, [rain()]), 5
        )
        found.append([lesson for lesson in lessons[0] if lesson.until <= 70])
    assert found[0]
    for one, other in zip(*found):
        np.testing.assert_array_equal(one.context[:, :8], other.context[:, :8])
        np.testing.assert_array_equal(one.errors, other.errors)
        np.testing.assert_array_equal(one.apart, other.apart)


def test_a_factor_that_is_missing_is_told_of(earned):
    values, made = mixed(), halves(METHODS)
    median = made.median(values, DAYS, 12.0, 2)
    with pytest.raises(GroundCastError, match="reads the factor rain, which these data lack") as told:
        earned.correction(made, median, panel(values))
    assert told.value.code == "factor-missing"


def test_learning_can_be_cancelled():
    class Stopped(Silent):
        def progress(self, fraction):
            assert 0 <= fraction <= 1
            raise Cancelled

    with pytest.raises(Cancelled):
        learned(mixed(), report=Stopped())


def test_gaps_and_empty_series_are_corrected_by_nothing_unknown():
    values = mixed()
    values[5:9, :50] = np.nan
    values[:, 3] = np.nan
    made, found = halves(METHODS), learned(values)
    assert found.earned
    median = made.median(values, DAYS, 12.0, 15)
    correction = found.correction(made, median, panel(values))
    assert np.isfinite(correction).all()
    assert (correction[:, 3] == 0).all()


@pytest.fixture(scope="module")
def fitted():
    given = panel(mixed()[:60, 70:130], [rain()])
    return Groundcast(correction="auto").fit(given, Silent()), given


def test_the_model_says_what_it_did_and_its_file_forecasts_the_same(fitted):
    made, given = fitted
    assert "correction" in made.note
    again = combined.unpack(*combined.pack(made))
    assert again.note == made.note
    np.testing.assert_array_equal(again.predict(given, 12).median, made.predict(given, 12).median)


def test_a_correction_in_use_is_saved_with_its_networks(earned):
    again = residual.unpack(*residual.pack(earned))
    values, made = mixed(), halves(METHODS)
    median = made.median(values, DAYS, 12.0, 12)
    given = panel(values, [rain()])
    one, other = (each.correction(made, median, given) for each in (earned, again))
    np.testing.assert_array_equal(one, other)
    assert np.abs(one).max() > 0
    assert (again.seed, again.epochs, again.wins) == (earned.seed, earned.epochs, earned.wins)


def test_networks_that_do_not_fit_together_are_an_error(earned):
    card, arrays = residual.pack(earned)
    with pytest.raises(ValueError, match="do not fit together"):
        residual.unpack(card, arrays | {"correction/nets/0/second.weight": np.zeros((3, 3), np.float32)})


def test_two_trainings_are_the_same_and_the_seed_counts(earned):
    same, other = (learned(mixed()[:-4], factors=[rain()], seed=seed) for seed in (0, 1))
    np.testing.assert_array_equal(same.middle, earned.middle)
    assert not np.array_equal(other.middle, earned.middle)


def test_it_learns_from_the_very_errors_that_the_weights_come_of(fitted, monkeypatch):
    made, given = fitted
    asked, handed = [], []
    trial, learn = combination.inner, residual.learn

    def once(*whole):
        asked.append(whole)
        return trial(*whole)

    def listening(made, tested, *more):
        handed.append(tested)
        return learn(made, tested, *more)

    monkeypatch.setattr(combination, "inner", once)
    monkeypatch.setattr(residual, "learn", listening)
    again = Groundcast(correction="auto").fit(given, Silent())
    assert len(asked) == 1
    fresh = inner.inner(Groundcast()._methods(given), given.values, given.days, given.cadence_days)
    for part in dataclasses.fields(fresh):
        np.testing.assert_array_equal(getattr(handed[0], part.name), getattr(fresh, part.name))
    np.testing.assert_array_equal(again.predict(given, 12).median, made.predict(given, 12).median)


def test_off_is_the_plain_combination_bit_for_bit(fitted):
    made, given = fitted
    plain = Groundcast().fit(given, Silent())
    assert plain.correction is None
    assert "correction" not in plain.note
    np.testing.assert_array_equal(plain.combination.weights, made.combination.weights)
    both = [each.combination.median(given.values, given.days, 12, 5) for each in (plain, made)]
    np.testing.assert_array_equal(*both)
    np.testing.assert_array_equal(plain.predict(given, 5).median, both[0])


def test_the_setting_reaches_the_model_and_is_off_by_default():
    assert catalogue.settings("groundcast", {}) == {"correction": "off"}
    assert (
        Maker("groundcast", catalogue.settings("groundcast", {"correction": "auto"}))().correction == "auto"
    )
    with pytest.raises(GroundCastError, match="correction = maybe is not one of off, auto"):
        catalogue.settings("groundcast", {"correction": "maybe"})
