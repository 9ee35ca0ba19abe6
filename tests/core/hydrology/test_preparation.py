"""Deformation and water made ready: dates, anomalies, units, signs, cells, masks, tracks."""

import json
from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid, Points
from groundcast.core.hydrology import matching, motion, regrid, units
from groundcast.core.hydrology.reference import Reference, point, reference_area, since
from groundcast.core.stack import TOWARDS_SATELLITE, UPWARDS, Stack

from .conftest import ease

DAYS = np.datetime64("2019-01-01") + 12 * np.arange(60)


def stack(values, place, kind="up", sign=UPWARDS, dates=DAYS, **more):
    return Stack(np.asarray(values, np.float32), dates[: len(values)], place, kind=kind, sign=sign, **more)


def test_nearest_dates_serve_once():
    others = np.array(["2019-01-02", "2019-01-20", "2019-01-26"], "datetime64[D]")
    dates = np.array(["2019-01-01", "2019-01-03", "2019-01-25", "2019-03-01"], "datetime64[D]")
    assert matching.nearest(dates, others, 6).tolist() == [0, -1, 2, -1]


def test_values_between_dates_but_not_across_gaps():
    dates = np.array(["2019-01-01", "2019-01-11", "2019-03-01"], "datetime64[D]")
    values = np.array([0.0, 10.0, 100.0], np.float32)
    at = np.array(
        ["2018-12-31", "2019-01-01", "2019-01-04", "2019-01-11", "2019-02-01", "2019-03-01"], "M8[D]"
    )
    found = matching.interpolated(values, dates, at, 20)
    assert found[[1, 2, 3, 5]].tolist() == [0, 3, 10, 100]
    assert np.isnan(found[[0, 4]]).all()


def test_excluded_dates_and_spans():
    hit = matching.excluded(DAYS, ("2019-01-13", "2019-03-01/2019-04-01"))
    assert hit[1]
    assert (
        hit.sum() == 1 + ((np.datetime64("2019-03-01") <= DAYS) & (np.datetime64("2019-04-01") >= DAYS)).sum()
    )
    with pytest.raises(GroundCastError, match="ends before it begins"):
        matching.excluded(DAYS, ("2019-04-01/2019-03-01",))
    with pytest.raises(GroundCastError, match="'soon' is not a date"):
        matching.excluded(DAYS, ("soon",))


def test_levelling_undoes_any_reference_date_over_the_dates_observed():
    rng = np.random.default_rng(0)
    predicted = rng.normal(size=(8, 2, 2)).astype(np.float32)
    predicted[6] += 50
    observed = predicted + 1.0
    observed[6] = np.nan
    assert matching.levelled(since(observed, 3), predicted)[:6] == pytest.approx(predicted[:6], abs=1e-5)


def test_common_period():
    assert matching.common_period({"a": DAYS, "b": DAYS[5:9]}) == (DAYS[5], DAYS[8])
    with pytest.raises(GroundCastError, match="The records have no time in common: prior 2019-01-01"):
        matching.common_period({"prior": DAYS[:3], "deformation": DAYS[5:9]})


UNITS = [("cm", "", 10), ("", "cm", 10), ("", "kg m-2", 1), ("mm", "cm", 1), ("", "", 1)]


@pytest.mark.parametrize(("chosen", "tag", "factor"), UNITS)
def test_units_of_water(chosen, tag, factor):
    values = np.random.default_rng(0).normal(0, 20, (9, 2, 2)).astype(np.float32)
    scaled, note = units.to_millimetres(values, chosen, tag, "The prior")
    assert scaled == pytest.approx(factor * values)
    assert "The prior is taken in" in note


@pytest.mark.parametrize(
    ("size", "chosen", "told"),
    [
        (
            0.05,
            "",
            "The prior varies by 0.0.* mm in its cells, which is little for water; its unit is not stated",
        ),
        (500, "m", "which is much for water"),
        (50, "feet", "'feet', which is no unit of water"),
    ],
)
def test_units_that_cannot_be_are_told(size, chosen, told):
    values = np.random.default_rng(0).normal(0, size, (9, 2, 2)).astype(np.float32)
    with pytest.raises(GroundCastError, match=told):
        units.to_millimetres(values, chosen, "", "The prior")


def test_a_validation_in_centimetres_is_noticed():
    units.require_alike(50, 60, "")
    units.require_alike(5, 60, "mm")
    with pytest.raises(
        GroundCastError, match=r"varies by 5\.2, the prior by 60 mm: it looks like centimetres"
    ):
        units.require_alike(5.2, 60, "")


def test_ground_that_rises_with_water_raises_a_doubt():
    load = -np.sin(np.arange(40) / 4)
    assert units.sign_doubt(load, load) == ""
    assert units.sign_doubt(load[:5], -load[:5]) == ""
    assert "the sign is wrong, or it swells" in units.sign_doubt(-load, load)


def test_line_of_sight_becomes_vertical_and_other_directions_are_told():
    grid = ease(2, 2)
    los = stack(np.ones((3, 2, 2)), grid, "los", TOWARDS_SATELLITE, incidence_deg=np.full((2, 2), 60.0))
    assert motion.upwards(los, "The deformation").values == pytest.approx(2.0)
    with pytest.raises(GroundCastError, match="is 'east', and loads move the ground up and down"):
        motion.upwards(stack(np.ones((3, 2, 2)), grid, "east"), "The deformation")
    with pytest.raises(GroundCastError, match="given as vertical, but its file says 'positive down'"):
        motion.upwards(stack(np.ones((3, 2, 2)), grid, sign="positive down"), "The deformation")
    with pytest.raises(GroundCastError, match="needs an incidence angle"):
        motion.upwards(replace(los, incidence_deg=None), "The deformation")


def test_two_tracks_give_vertical_whatever_moves_east():
    grid, up, east = ease(2, 2), 5.0, 8.0
    a, d = np.radians(34.0), np.radians(41.0)
    tracks = []
    for angle, way in ((a, -1), (d, 1)):
        los = np.full((4, 2, 2), up * np.cos(angle) + way * east * np.sin(angle))
        tracks.append(
            stack(los, grid, "los", TOWARDS_SATELLITE, incidence_deg=np.full((2, 2), np.degrees(angle)))
        )
    tracks[1] = replace(tracks[1], dates=tracks[1].dates + 3)
    assert motion.combined(*tracks, 6).values == pytest.approx(up, abs=1e-5)
    with pytest.raises(GroundCastError, match="No descending date lies within 2 days"):
        motion.combined(*tracks, 2)
    with pytest.raises(GroundCastError, match="The descending track has no incidence angles"):
        motion.combined(tracks[0], replace(tracks[1], incidence_deg=None), 6)


def test_velocity_is_told_from_season_and_noise():
    years = (DAYS - DAYS[0]).astype(float) / 365.25
    rng = np.random.default_rng(0)
    wave = 20 * np.sin(2 * np.pi * years)
    series = np.stack([wave, wave + 12 * years, wave - 4 * years, np.full(60, np.nan)], axis=1)
    series[:, :3] += rng.normal(0, 2, (60, 3))
    series[5:9, 1] = np.nan
    rate, error = motion.velocity(series, DAYS)
    assert rate[:3] == pytest.approx([0, 12, -4], abs=1.5)
    assert (error[:3] > 0.2).all()
    assert np.isnan(rate[3])
    assert motion.fast(series, DAYS, 5.0).tolist() == [False, True, False, False]


def test_noise_alone_does_not_make_ground_fast():
    """A year of 9 mm noise gives rates over 5 mm a year by chance; few of them may be masked."""
    noise = np.random.default_rng(0).normal(0, 9, (30, 400))
    rate, _ = motion.velocity(noise, DAYS[:30])
    assert (np.abs(rate) > 5).mean() > 0.3
    assert motion.fast(noise, DAYS[:30], 5.0).mean() < 0.05


def test_fine_rasters_are_averaged_where_enough_is_valid():
    coarse = ease(2, 3)
    fine = replace(
        coarse,
        transform=(2502.526, *coarse.transform[1:4], -2502.526, coarse.transform[5]),
        height=20,
        width=30,
    )
    fine = Grid(fine.crs, (2502.526, 0.0, coarse.transform[2], 0.0, -2502.526, coarse.transform[5]), 20, 30)
    values = np.repeat(np.repeat(np.arange(6.0).reshape(2, 3), 10, axis=0), 10, axis=1)
    values = values + 0.5 * (np.indices((20, 30)).sum(axis=0) % 2 * 2 - 1)
    values = np.stack([values, values])
    values[1, :10, :8] = np.nan
    found = regrid.on_grid(stack(values, fine), coarse, "The deformation", minimum_valid=0.3)
    assert found.values[0] == pytest.approx(np.arange(6.0).reshape(2, 3))
    assert np.isnan(found.values[1, 0, 0])
    assert (found.count == 100).all()
    assert found.spread == pytest.approx(0.5, rel=0.05)


def test_points_take_their_median_against_outliers():
    coarse = ease(1, 1)
    x, y = (float(axis[0, 0]) for axis in coarse.centres())
    places = Points("EPSG:6933", np.full(3, x), np.full(3, y), np.array(["a", "b", "c"]))
    points = stack([[1.0, 2.0, 90.0]], places)
    assert regrid.on_grid(points, coarse, "x", "median").values.item() == 2
    assert regrid.on_grid(points, coarse, "x").values.item() == 31


def test_coarser_stacks_are_looked_up_and_others_refused():
    degrees = Grid("EPSG:4326", (1.0, 0.0, 98.0, 0.0, -1.0, 30.0), 4, 4)
    values = np.arange(16.0).reshape(1, 4, 4)
    cells = ease(3, 3)
    found = regrid.on_grid(stack(values, degrees, "tws", ""), cells, "The validation")
    assert set(np.unique(found.values)) <= set(range(16))
    away = Grid("EPSG:4326", (1.0, 0.0, 10.0, 0.0, -1.0, 30.0), 4, 4)
    with pytest.raises(GroundCastError, match="The validation and the prior's cells do not overlap"):
        regrid.on_grid(stack(values, away, "tws", ""), cells, "The validation")
    with pytest.raises(
        GroundCastError, match=r"The validation cannot be placed|no coordinate reference system"
    ):
        regrid.on_grid(stack(values, replace(degrees, crs=""), "tws", ""), cells, "The validation")


def test_ease_grid_has_its_published_corner_and_covers_the_prior():
    prior = Grid("EPSG:4326", (1.0, 0.0, 98.0, 0.0, -1.0, 30.0), 5, 5)
    grid = regrid.ease_grid(prior)
    assert grid.cell == pytest.approx((25025.26, 25025.26))
    columns = (grid.transform[2] - regrid.EASE_LEFT) / 25025.26
    assert columns == pytest.approx(round(columns), abs=1e-6)
    assert grid.width == pytest.approx(5 / 360 * 1388, abs=1)


def area(tmp_path, box, name="area.geojson", crs="urn:ogc:def:crs:EPSG::6933"):
    left, bottom, right, top = box
    corners = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    path = tmp_path / name
    geometry = {"type": "Polygon", "coordinates": [corners]}
    feature = {"type": "Feature", "properties": {"name": "area"}, "geometry": geometry}
    named = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature]}))
    return path


def test_reference_areas_points_and_dates(tmp_path, small):
    left, top = small.grid.transform[2], small.grid.transform[5]
    whole = reference_area(str(area(tmp_path, (left, top - 60_000, left + 60_000, top))), small.grid)
    assert whole.cells.sum() == 4
    tiny = reference_area(str(area(tmp_path, (left + 100, top - 200, left + 200, top - 100))), small.grid)
    assert np.argwhere(tiny.cells).tolist() == [[0, 0]]
    field = np.random.default_rng(0).normal(size=(3, *small.grid.shape))
    assert whole.relative(field)[:, whole.cells].mean(axis=1) == pytest.approx(0, abs=1e-9)
    assert Reference().relative(field) is field
    assert reference_area("none", small.grid).cells is None
    assert point(small.longitude[2, 3], small.latitude[2, 3], small).cells[2, 3]
    assert (since(field, 1)[1] == 0).all()
    with pytest.raises(GroundCastError, match="The reference area lies outside of the prior's cells"):
        reference_area(str(area(tmp_path, (0, 0, 100, 100))), small.grid)
