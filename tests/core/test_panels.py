"""Panels: regions, axis and factors together."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid, Points
from groundcast.core.job import Preparation
from groundcast.core.panels import enough, panel_at, panels
from groundcast.core.prepare.steps import prepare
from groundcast.core.readers import read
from groundcast.core.regions import Region
from groundcast.core.reporter import Silent
from groundcast.core.source import Source
from groundcast.core.stack import Stack

DATES = np.datetime64("2020-01-01") + 12 * np.arange(30)
DAYS = np.datetime64("2019-12-01") + np.arange(500)
PLAIN = Preparation()


class Listener(Silent):
    def __init__(self):
        self.said = []

    def warning(self, code, message, cure=""):
        self.said.append(message)


def stack(values=None):
    grid = Grid("EPSG:32630", (10.0, 0.0, 0.0, 0.0, -10.0, 30.0), 3, 4)
    if values is None:
        values = np.random.default_rng(0).normal(size=(30, 3, 4)).astype(np.float32)
    return Stack(values, DATES, grid)


def box(name, *bounds):
    return Region(name, shapely.box(*bounds), "#56B4E9", "EPSG:4326")


def gauges(values, dates=DAYS):
    values = np.asarray(values, np.float32).reshape(len(dates), -1)
    unknown = np.full(values.shape[1], np.nan)
    names = np.array([f"g{i}" for i in range(values.shape[1])])
    return Stack(values, dates, Points("", unknown, unknown, names), "rain", "mm", "")


def test_regions_take_their_series():
    data = stack()
    data.values[:, 2, 0] = np.nan
    made = panels(data, {}, [box("A", 0, 0, 20, 30), box("B", 20, 10, 40, 30)], PLAIN)
    assert [p.region for p in made] == ["A", "B"]
    assert made[0].cells.tolist() == [0, 1, 4, 5, 9] and made[1].cells.tolist() == [2, 3, 6, 7]
    np.testing.assert_array_equal(made[1].values, data.series[:, [2, 3, 6, 7]])


def test_panels_know_where_their_series_lie():
    data = stack()
    (left, right) = panels(data, {}, [box("A", 0, 0, 20, 30), box("B", 20, 10, 40, 30)], PLAIN)
    np.testing.assert_allclose(right.places, [[-5, 5], [5, 5], [-5, -5], [5, -5]])
    np.testing.assert_allclose(np.abs(left.places.mean(axis=0)), 0, atol=1e-9)
    nowhere = replace(data, place=replace(data.place, crs=""))
    assert panels(nowhere, {}, [], PLAIN)[0].places is None


def test_missing_epochs_are_nan_rows_and_the_source_stays_untouched():
    data = stack()
    before = data.values.copy()
    made = panels(data.during(np.arange(30) != 7), {}, [], PLAIN)[0]
    assert made.values.shape == (30, 12) and np.isnan(made.values[7]).all()
    np.testing.assert_array_equal(np.delete(made.values, 7, 0), np.delete(data.series, 7, 0))
    np.testing.assert_array_equal(data.values, before)


@pytest.mark.parametrize(
    ("region", "message"),
    [
        (box("C", 900, 900, 990, 990), r"Region C lies outside the data\..* check its CRS \(EPSG:4326\)"),
        (box("C", 6, 6, 9, 9), "Region C lies between the pixels and holds none"),
        (box("C", 0, 0, 10, 10), "Region C has no valid series: none of its 1 pixels holds a value"),
    ],
)
def test_regions_without_series(region, message):
    data = stack()
    data.values[:, 2, 0] = np.nan
    with pytest.raises(GroundCastError, match=message):
        panels(data, {}, [region], PLAIN)


def test_shared_series_are_told():
    listener = Listener()
    panels(stack(), {}, [box("A", 0, 0, 20, 30), box("B", 10, 0, 40, 30)], PLAIN, listener)
    assert listener.said == ["Regions A and B share 3 series."]


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        (
            "2020-01-09",
            "2021-06-01",
            "Rain starts on 2020-01-09, after the first date of .*, 2020-01-01",
        ),
        (
            "2019-12-01",
            "2020-11-01",
            "Rain ends on 2020-11-01, before the last date of .*, 2020-12-14",
        ),
    ],
)
def test_factor_that_does_not_cover_the_dates(first, last, message):
    dates = np.arange(first, last, dtype="datetime64[D]")
    dates = np.append(dates, np.datetime64(last))
    with pytest.raises(GroundCastError, match=message):
        panels(stack(), {"rain": gauges(np.ones(len(dates)), dates)}, [], PLAIN)


def test_factor_that_is_empty_or_covers_only_in_parts():
    with pytest.raises(GroundCastError, match="The factor rain has no values here"):
        panels(stack(), {"rain": gauges(np.full(500, np.nan))}, [], PLAIN)
    parts = np.ones((500, 2))
    parts[:200, 0], parts[200:, 1] = np.nan, np.nan
    with pytest.raises(GroundCastError, match="No place of rain covers all dates from 2020-01-01 to 2020-12"):
        panels(stack(), {"rain": gauges(parts)}, [], PLAIN)


def test_late_station_and_long_gap_are_told():
    values = np.ones((500, 2))
    values[:200, 1] = np.nan
    values[100:180, 0] = np.nan
    listener = Listener()
    panel = panels(stack(), {"rain": gauges(values)}, [], PLAIN, listener)[0]
    assert panel.factors["rain"].samples.shape == (500, 1)
    assert listener.said == [
        "1 of 2 places of rain do not cover the dates and are left out.",
        "Rain has no values between 2020-03-09 and 2020-05-29.",
    ]


def test_raster_factor_keeps_its_cells_and_paper_mode_resamples():
    coarse = Grid("EPSG:32630", (20.0, 0.0, 0.0, 0.0, -20.0, 40.0), 2, 3)
    values = np.random.default_rng(0).normal(size=(500, 2, 3)).astype(np.float32)
    factor = Stack(values, DAYS, coarse, "lst", "K", "")
    kept = panels(stack(), {"temperature": factor}, [], PLAIN)[0].factors["temperature"]
    assert kept.samples.shape == (500, 4) and (kept.rule, kept.unit) == ("linear", "K")
    paper = panels(stack(), {"temperature": factor}, [], replace(PLAIN, mode="paper"))[0]
    assert paper.factors["temperature"].samples.shape == (500, 12)


def test_future_never_reaches_a_panel_before_the_origin():
    rain, data = np.random.default_rng(1).gamma(1, 3, (500, 2)), stack()
    origin = 20
    changed, rained = data.values.copy(), rain.copy()
    changed[origin:] = 1e3
    rained[DATES[origin - 1] < DAYS] = 1e3
    sources = ((data, rain), (replace(data, values=changed), rained))
    past = [panels(s, {"rain": gauges(r)}, [], PLAIN)[0].before(origin) for s, r in sources]
    np.testing.assert_array_equal(past[0].values, past[1].values)
    np.testing.assert_array_equal(past[0].factor_values()["rain"], past[1].factor_values()["rain"])


def test_sparse_series_are_judged_on_the_past_alone():
    data = stack()
    data.values[:15, 0, 0] = np.nan
    data.values[20:, 0, 1] = np.nan
    panel = panels(data, {}, [], PLAIN)[0]
    assert 0 not in enough(panel, 0.6, 20).cells and 1 in enough(panel, 0.6, 20).cells
    assert 1 in enough(panel, 0.6).cells
    with pytest.raises(GroundCastError, match="No series of region all is observed on 100% of the dates"):
        enough(panels(data.during(np.arange(30) != 7), {}, [], PLAIN)[0], 1.0)


def test_newer_data_for_a_trained_panel():
    data, rain = stack(), {"rain": gauges(np.ones(500))}
    trained = panels(data, rain, [box("A", 0, 0, 20, 30)], PLAIN)[0]
    again = panel_at(data, trained.cells, "A", trained.cadence_days, trained.factors)
    np.testing.assert_array_equal(again.values, trained.values)
    assert again.factors["rain"] is trained.factors["rain"]
    fresh = panel_at(data, trained.cells, "A", trained.cadence_days, rain)
    np.testing.assert_array_equal(fresh.factors["rain"].samples, trained.factors["rain"].samples)
    late = replace(data, dates=data.dates + 500)
    with pytest.raises(GroundCastError, match="Rain ends on 2021-04-13, before the last date"):
        panel_at(late, trained.cells, "A", trained.cadence_days, trained.factors)


def test_preparation_turns_vertical_and_grids(ustica):
    made = prepare(ustica, Preparation(cell=100, vertical=True, weighting="coherence"))
    assert made.gridded and made.kind == "up" and made.place.cell == (100, 100)
    assert prepare(ustica, PLAIN) is ustica


def test_ustica_at_the_pace_of_its_last_years(ustica):
    panel = panels(ustica, {}, [], PLAIN)[0]
    assert panel.cadence_days == 12 and panel.values.shape == (152, 11590)
    observed = np.isfinite(panel.values).all(axis=1)
    index = np.searchsorted(ustica.dates, panel.dates[observed])
    np.testing.assert_array_equal(panel.values[observed], ustica.values[index])
    assert (~observed).sum() == 2


def test_donana_with_its_stations(data):
    folder = data / "donana"
    names = {"rain": "rain_daily_mm", "temperature": "aemet_monthly", "ndvi": "ndvi_land118_median"}
    factors = {k: read(Source(str(folder / f"donana_{n}.csv"), kind=k)) for k, n in names.items()}
    deformation = read(Source(str(folder / "donana_s1_asc_los_mm_unique.csv")))
    listener = Listener()
    panel = panels(deformation, factors, [], PLAIN, listener)[0]
    assert {k: v.shape for k, v in panel.factor_values().items()} == {
        "rain": (148, 4), "temperature": (148, 2), "ndvi": (148, 1),
    }  # fmt: skip
    assert all(np.isfinite(v).all() for v in panel.factor_values().values())
    assert "Temperature has no values between 2019-07-01 and 2020-01-01." in listener.said
    heads = {"head": read(Source(str(folder / "donana_piezo_monthly_masl.csv"), kind="head"))}
    with pytest.raises(GroundCastError, match="Head ends on 2019-08-31, before the last date"):
        panels(deformation, heads, [], PLAIN)


def test_what_comes_after_the_first_origin_selects_nothing():
    """Series and stations that the past holds stay, those it lacks go, whatever the future says."""
    data, values = stack(), np.ones((500, 3))
    data.values[:20, 0, 0] = np.nan
    values[:200, 2] = np.nan
    changed, ended = data.values.copy(), values.copy()
    changed[20:] = np.nan
    ended[DATES[19] < DAYS, 1] = np.nan
    listener = Listener()
    sources = ((data.values, values), (changed, ended))
    made = [
        panels(replace(data, values=v), {"rain": gauges(r)}, [], PLAIN, listener, lambda count: (20, count))[
            0
        ]
        for v, r in sources
    ]
    for panel in made:
        assert panel.cells.tolist() == list(range(1, 12))
        assert panel.factors["rain"].samples.shape == (500, 2)
    assert any("1 of 2 places of rain hold no value after 2020-08-16" in said for said in listener.said)


def test_series_that_are_not_in_a_panel_do_not_move_its_places():
    """A series seen after the first origin only, or too sparse, has no say in where the middle lies."""
    data = stack()
    data.values[:20, 0, 0] = np.nan
    never = data.values.copy()
    never[:, 0, 0] = np.nan
    sources = data, replace(data, values=never)
    one, other = (panels(each, {}, [], PLAIN, Silent(), lambda n: (20, n))[0] for each in sources)
    np.testing.assert_array_equal(one.places, other.places)
    again = panel_at(data, one.cells, "all", one.cadence_days, {})
    np.testing.assert_array_equal(again.places, one.places)


def test_a_cell_no_larger_than_a_raster_s_own_is_told_to_be_unused():
    (note,) = prepare(stack(), Preparation(cell=12)).notes
    assert note == "The data are a raster already: the cell size of 12 is not used."
