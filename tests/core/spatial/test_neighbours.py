"""The member that looks at neighbours: what it gains, what it may see, gaps, parts, model files."""

import numpy as np
import pytest
from groundcast.core import inner, spatial
from groundcast.core.errors import GroundCastError
from groundcast.core.members import Neighbours, Process
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import combined
from groundcast.models.combined import Groundcast

CADENCE = 12.0
DAYS = np.arange(70) * CADENCE
AHEAD = DAYS[-1] + CADENCE * np.arange(1, 6)


def places(series=160, seed=0):
    return np.random.default_rng(seed).uniform(0, 2000, (series, 2))


def bowls(dates=75, series=160, seed=0, noise=3.0):
    """(truth, observed) where places rise or sink with their neighbours, below much noise."""
    rng = np.random.default_rng(seed)
    shape = np.sin(places(series) / 300).T
    walks = np.cumsum(rng.normal(0, 1.0, (dates, 2)), axis=0)
    truth = walks @ shape
    return truth, (truth + rng.normal(0, noise, truth.shape)).astype(np.float32)


def member(values, where=None, seed=0):
    where = places(values.shape[1]) if where is None else where
    return Neighbours.of(Process(seed), where, values, seed)


def test_neighbours_tell_what_noise_hides():
    """The error to the truth, of which the next observation's noise is no part, falls by a tenth at least."""
    truth, values = bowls(series=400)
    past = values[:70]
    alone = Process(0).fitted(past, DAYS)(past, DAYS, AHEAD)
    near = member(past).fitted(past, DAYS)(past, DAYS, AHEAD)
    errors = [np.sqrt(((forecast - truth[70:]) ** 2).mean()) for forecast in (alone, near)]
    assert errors[1] < 0.9 * errors[0]


def test_strangers_do_no_harm():
    """Places that say nothing: the forecast is about as good as without them."""
    _, values = bowls(seed=1)
    past = values[:70]
    wrong = places(160, seed=9)
    alone = Process(0).fitted(past, DAYS)(past, DAYS, AHEAD)
    near = member(past, wrong).fitted(past, DAYS)(past, DAYS, AHEAD)
    errors = [np.sqrt(((forecast - values[70:]) ** 2).mean()) for forecast in (alone, near)]
    assert errors[1] < 1.05 * errors[0]


def test_field_and_rest_add_up_to_the_series():
    """A constant series stays where it is, whatever its neighbours' levels are."""
    values = np.tile(np.linspace(-50, 50, 160, dtype=np.float32), (70, 1))
    forecast = member(values).fitted(values, DAYS)(values, DAYS, AHEAD)
    np.testing.assert_allclose(forecast, values[:5], atol=1e-2)


def test_means_leave_out_what_is_missing():
    groups = spatial.gathered(places())
    values = np.random.default_rng(0).normal(size=(9, 160)).astype(np.float32)
    values[4, :80] = np.nan
    values[:, 7] = np.nan
    found = spatial.means(groups, values, 9)
    group = groups.gather.tocsc()
    own = group[:, [100]].indices[0]
    inside = groups.gather[[own]].indices
    inside = inside[inside != 7]
    expected = np.nanmean(values[:, inside] - np.nanmean(values[:, inside], axis=0), axis=1)
    np.testing.assert_allclose(found[:, own], expected, atol=1e-5)


def test_gaps_and_empty_series_are_forecast_as_by_the_process():
    _, values = bowls()
    past = values[:70].copy()
    rng = np.random.default_rng(3)
    past[rng.random(past.shape) < 0.1] = np.nan
    past[20] = np.nan
    past[:, 5] = np.nan
    past[:40, 6] = np.nan
    forecast = member(past).fitted(past, DAYS)(past, DAYS, AHEAD)
    assert np.isnan(forecast[:, 5]).all()
    assert np.isfinite(np.delete(forecast, 5, axis=1)).all()


def test_nothing_after_an_origin_moves_what_is_forecast_from_it():
    """Inner origins see the means of all neighbours: change every later value, of sample and neighbours."""
    _, values = bowls()
    columns = np.arange(0, 160, 3)
    spoilt = values.copy()
    spoilt[50:] = 999.0
    forecasts = []
    for stack in (values, spoilt):
        asked = member(stack).sampled(columns)
        for count in (44, 47, 50):
            sample = stack[:count, columns]
            forecast = asked(sample, DAYS[:count], DAYS[count - 1] + CADENCE * np.arange(1, 4))
        forecasts.append(forecast)
    np.testing.assert_array_equal(*forecasts)
    ahead = DAYS[59] + CADENCE * np.arange(1, 4)
    later = member(spoilt).sampled(columns)(spoilt[:60, columns], DAYS[:60], ahead)
    assert not np.array_equal(later, forecasts[0])


def test_a_sample_keeps_its_neighbours():
    """Forecasts of a few series at an inner origin use means of ten, not of those few."""
    _, values = bowls()
    lone = values.copy()
    lone[:, 1::2] += 40 * np.linspace(0, 1, 75)[:, None].astype(np.float32)
    columns = np.arange(0, 160, 2)
    asked = [member(stack).sampled(columns) for stack in (values, lone)]
    one, two = (each(values[:60, columns], DAYS[:60], DAYS[59:60] + CADENCE) for each in asked)
    assert np.abs(one - two).max() > 0.1


def test_the_inner_backtest_gives_the_member_its_sample():
    _, values = bowls(series=160)
    seen = []

    class Spy(Neighbours):
        def sampled(self, columns):
            seen.append(columns)
            return super().sampled(columns)

    made = Spy.of(Process(0), places(), values)
    tested = inner.inner({"neighbours": made}, values, np.arange(75) * CADENCE, CADENCE)
    np.testing.assert_array_equal(seen[0], tested.columns)
    assert np.isfinite(tested.errors[:, 0]).all()


def panel(values, where):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(len(values))
    return Panel(values, dates, 12, cells=np.arange(values.shape[1]), places=where)


@pytest.fixture(scope="module")
def fitted():
    _, values = bowls()
    given = panel(values[:70], places())
    return Groundcast().fit(given, Silent()), given, panel(values, places())


def test_the_default_looks_at_neighbours_where_places_are_known(fitted):
    made, given, _ = fitted
    assert "neighbours" in made.combination.names
    assert made.combination.at(np.array([1]))[0, list(made.combination.names).index("neighbours")] > 0
    bare = Groundcast().fit(panel(given.values, None), Silent())
    assert "neighbours" not in bare.combination.names


def test_a_model_file_forecasts_the_same_whole_and_part(fitted):
    made, given, newer = fitted
    again = combined.unpack(*combined.pack(made))
    whole = made.predict(given, 5).median
    np.testing.assert_array_equal(again.predict(given, 5).median, whole)
    np.testing.assert_array_equal(again.predict(newer, 5).median, made.predict(newer, 5).median)
    part = given.take(np.arange(10, 20))
    near = again.combination.methods["neighbours"]
    one = near.at(part.places)(part.values, part.days, AHEAD)
    np.testing.assert_allclose(one, near(given.values, given.days, AHEAD)[:, 10:20], atol=1e-3)


def test_a_part_of_the_stack_with_newer_dates_is_refused(fitted):
    made, _, newer = fitted
    near = made.combination.methods["neighbours"].at(newer.places[:50])
    with pytest.raises(GroundCastError, match="what their neighbours did on 5 new") as raised:
        near(newer.values[:, :50], newer.days, newer.days[-1:] + CADENCE)
    assert raised.value.code == "few-series"


def test_unknown_places_are_refused_where_neighbours_are_looked_at(fitted):
    made, given, _ = fitted
    with pytest.raises(GroundCastError, match="where these series lie is unknown") as raised:
        made.predict(panel(given.values, None), 3)
    assert raised.value.code == "no-places"


def test_two_fits_are_the_same(fitted):
    made, given, _ = fitted
    again = Groundcast().fit(given, Silent())
    np.testing.assert_array_equal(again.predict(given, 5).median, made.predict(given, 5).median)


def test_the_short_way_without_gaps_is_the_long_way(monkeypatch):
    """One gap sends a block the long way: the other series are forecast as before."""
    _, values = bowls()
    past = values[:70]
    near = member(past).fitted(past, DAYS)
    gappy = past.copy()
    gappy[30, 159] = np.nan
    monkeypatch.setattr(near, "local", lambda values, days: near.kept.local)
    monkeypatch.setattr(near.process, "serving", lambda values, days: near.scales.whole)
    long, short = near(gappy, DAYS, AHEAD), near(past, DAYS, AHEAD)
    np.testing.assert_allclose(long[:, :150], short[:, :150], atol=2e-2)
