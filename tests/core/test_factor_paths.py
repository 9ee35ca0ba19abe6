"""Paths of factors at forecast time: right where they can be known, refused where they cannot."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.climatology import climatology, in_year, past_of, past_year, short
from groundcast.core.continuation import continued, covered
from groundcast.core.errors import GroundCastError
from groundcast.core.factor_paths import Continuation, outside, paths, warnings
from groundcast.core.panel import Factor, Panel
from groundcast.core.readers import read
from groundcast.core.scenario import Scenario
from groundcast.core.source import Source

ORIGIN = np.datetime64("2021-06-13")
AHEAD = ORIGIN + 12 * np.arange(1, 31)


def daily(name="temperature", first="2015-01-01", last="2023-12-31", rule="linear", minimum=-np.inf):
    days = np.arange(np.datetime64(first), np.datetime64(last))
    phase = 2 * np.pi * (days - np.datetime64("2015-01-01")).astype(float) / 365.25
    samples = np.stack([10 - 12 * np.cos(phase), 5 - 3 * np.cos(phase)], axis=1)
    return Factor(name, samples.astype(np.float32), days, rule, "degC", minimum)


def panel_of(*factors, origin=ORIGIN):
    dates = origin - 12 * np.arange(60)[::-1]
    values = np.zeros((60, 3), np.float32)
    return Panel(values, dates, 12, {factor.name: factor for factor in factors})


def test_a_climatology_is_the_course_of_the_year_of_each_place():
    factor = daily()
    usual = climatology(past_of(factor, ORIGIN, 12), AHEAD)
    truth = factor.at(AHEAD, np.datetime64("2023-12-30"))
    # Weights of 15 days take 3 % off a yearly swing.
    np.testing.assert_allclose(usual, truth, atol=0.05 * 12)
    assert usual.shape == (30, 2)


@pytest.mark.parametrize("rule", ["linear", "monthly"])
@pytest.mark.parametrize("change", [{}, {"temperature": ("year:2019", "+1")}])
def test_nothing_after_the_origin_moves_a_path(rule, change):
    factor = daily(rule=rule)
    spoilt = replace(factor, samples=np.where((factor.dates > ORIGIN)[:, None], 999, factor.samples))
    scenario = Scenario({"temperature": Source("climatology")}, change)
    made = [paths(scenario, panel_of(f), 30, {}, {})["temperature"] for f in (factor, spoilt)]
    assert (made[0] == made[1]).all()
    early = replace(factor, samples=np.where((factor.dates <= ORIGIN)[:, None], 999, factor.samples))
    assert (paths(scenario, panel_of(early), 30, {}, {})["temperature"] != made[0]).all()


def test_a_gap_does_not_count_as_known():
    factor = daily(first="2019-01-01")
    hidden = (factor.dates > np.datetime64("2020-02-01")) & (factor.dates < np.datetime64("2020-11-01"))
    gappy = replace(factor, samples=np.where(hidden[:, None], np.nan, factor.samples))
    assert past_of(factor, ORIGIN, 12).years == pytest.approx(2.45, abs=0.05)
    assert past_of(gappy, ORIGIN, 12).years < 2
    whole, holed = (climatology(past_of(f, ORIGIN, 12), AHEAD) for f in (factor, gappy))
    np.testing.assert_allclose(holed, whole, atol=3)  # a line through the gap would be 12 off


def test_short_records_are_told_and_unseen_seasons_refused():
    assert short(past_of(daily(), ORIGIN, 12)) == ""
    year = past_of(daily(first="2020-03-01"), ORIGIN, 12)
    assert "Only 1.3 years of temperature are known" in short(year)
    climatology(year, AHEAD)
    with pytest.raises(GroundCastError, match="was never seen around 2021") as caught:
        climatology(past_of(daily(first="2021-01-01"), ORIGIN, 12), AHEAD)
    assert caught.value.code == "climatology-short"


def test_a_place_without_values_takes_the_mean_of_the_others():
    factor = daily()
    empty = replace(factor, samples=np.column_stack([factor.samples, np.full(len(factor.samples), np.nan)]))
    usual = climatology(past_of(empty, ORIGIN, 12), AHEAD)
    np.testing.assert_allclose(usual[:, 2], usual[:, :2].mean(axis=1), atol=1e-3)


def test_a_past_year_comes_back_day_by_day():
    factor = daily()
    past = past_of(factor, ORIGIN, 12)
    again = past_year(factor, past, 2018, AHEAD)
    expected = factor.at(in_year(AHEAD, 2018), ORIGIN)
    np.testing.assert_array_equal(again, expected)
    for year in (2014, 2021, 2030):
        with pytest.raises(GroundCastError, match=f"The year {year} of temperature is not in the record"):
            past_year(factor, past, year, AHEAD)


def test_days_of_another_year():
    days = np.array(["2020-02-29", "2020-12-31", "2021-03-01"], "datetime64[D]")
    assert [str(day) for day in in_year(days, 2019)] == ["2019-02-28", "2019-12-31", "2019-03-01"]


def test_a_stack_continues_the_factor():
    factor = daily()
    known = replace(
        factor, samples=factor.samples[factor.dates <= ORIGIN], dates=factor.dates[factor.dates <= ORIGIN]
    )
    made = continued(known, factor.samples, factor.dates, "degC", ORIGIN, AHEAD)
    np.testing.assert_array_equal(made, factor.at(AHEAD, factor.dates[-1]))
    one = continued(known, factor.samples[:, :1], factor.dates, "", ORIGIN, AHEAD)
    np.testing.assert_array_equal(one, np.repeat(made[:, :1], 2, axis=1))


def test_a_stack_says_nothing_about_the_known_past():
    factor = daily()
    spoilt = np.where((factor.dates <= ORIGIN)[:, None], 99, factor.samples)
    made = [
        continued(factor, samples, factor.dates, "", ORIGIN, AHEAD) for samples in (factor.samples, spoilt)
    ]
    np.testing.assert_array_equal(*made)


@pytest.mark.parametrize(
    ("last", "missing"),
    [
        ("2021-10-01", "2021-10-11 to 2022-06-08: 21 of 30"),
        ("2021-05-01", "2021-06-25 to 2022-06-08: 30 of 30"),
    ],
)
def test_a_stack_that_ends_early_is_refused_with_the_missing_span(last, missing):
    factor = daily()
    end = np.searchsorted(factor.dates, np.datetime64(last))
    with pytest.raises(GroundCastError) as caught:
        continued(factor, factor.samples[:end], factor.dates[:end], "", ORIGIN, AHEAD)
    assert caught.value.code == "scenario-cover"
    assert f"does not cover {missing}" in caught.value.message


def test_a_gap_in_a_stack_is_refused_for_the_place_that_has_it():
    factor = daily()
    hidden = (factor.dates > np.datetime64("2021-12-01")) & (factor.dates < np.datetime64("2022-02-01"))
    samples = factor.samples.copy()
    samples[hidden, 1] = np.nan
    with pytest.raises(GroundCastError, match="does not cover 2021-12-10 to 2022-01-27: 5 of 30"):
        continued(factor, samples, factor.dates, "", ORIGIN, AHEAD)


def test_monthly_stamps_stand_for_their_month():
    stamps = np.arange(np.datetime64("2021-06"), np.datetime64("2022-06")).astype("datetime64[D]")
    samples = np.ones((len(stamps), 1), np.float32)
    assert covered(samples, stamps, ORIGIN, AHEAD).sum() == 29
    assert (AHEAD[~covered(samples, stamps, ORIGIN, AHEAD)] == np.datetime64("2022-06-08")).all()


@pytest.mark.parametrize(
    ("samples", "unit", "told"),
    [
        (np.ones((800, 3)), "degC", "has 3 places, the model's temperature has 2"),
        (np.ones((800, 2)), "K", "is in K"),
    ],
)
def test_other_places_or_units_are_refused(samples, unit, told):
    dates = ORIGIN + np.arange(800)
    with pytest.raises(GroundCastError, match=told):
        continued(daily(), samples.astype(np.float32), dates, unit, ORIGIN, AHEAD)


def test_changes_keep_physical_bounds():
    rain = daily("rain", minimum=0.0)
    own = {"rain": np.full((30, 2), 3.0, np.float32)}
    for changes, value in ((("-5",), 0), (("x0.5",), 1.5), (("x2", "+1"), 7), (("+1", "x2"), 8)):
        made = paths(Scenario(changes={"rain": changes}), panel_of(rain), 30, own, {})["rain"]
        assert (made == value).all()


def test_a_stack_of_the_user_is_changed_too():
    stack = Continuation(np.full((400, 1), 2.0, np.float32), ORIGIN + np.arange(1, 401), "degC")
    scenario = Scenario({"temperature": Source("x.csv")}, {"temperature": ("+1",)})
    made = paths(scenario, panel_of(daily()), 30, {}, {"temperature": stack})["temperature"]
    assert (made == 3).all()


def test_values_never_seen_before_are_told():
    panel = panel_of(daily())
    usual = paths(Scenario({"temperature": Source("climatology")}), panel, 30, {}, {})
    past = past_of(panel.factors["temperature"], ORIGIN, 12)
    assert outside(past, usual["temperature"]) == 0
    hot = Scenario({"temperature": Source("climatology")}, {"temperature": ("+20",)})
    ((code, sentence),) = warnings(hot, panel, paths(hot, panel, 30, {}, {}))
    assert code == "scenario-outside"
    assert "there the model extrapolates" in sentence


def test_real_rain_has_a_dry_summer(data):
    stack = read(Source(str(data / "donana" / "donana_rain_daily_mm.csv"), kind="rain"))
    rain = Factor("rain", stack.series, stack.dates, "monthly", stack.unit, 0.0)
    usual = climatology(
        past_of(rain, np.datetime64("2020-01-18"), 6), np.datetime64("2020-01-18") + 6 * np.arange(60)
    )
    months = (np.datetime64("2020-01-18") + 6 * np.arange(60)).astype("datetime64[M]").astype(int) % 12
    assert usual[np.isin(months, (6, 7))].max() < 0.3 * usual[np.isin(months, (10, 11))].mean()
    assert (usual >= 0).all()
