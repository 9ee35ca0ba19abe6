"""Point layers come back with every value, attribute and date field."""

import os
import time

import numpy as np
import pyogrio
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.write.geopackage import velocity, write_points, write_points_in_parts
from groundcast.core.write.geotiff import result_tags


def _points(count, rng):
    return Points(
        "EPSG:3035",
        rng.uniform(4_600_000, 4_601_000, count),
        rng.uniform(1_700_000, 1_701_000, count),
        np.array([f"p{i}" for i in range(count)]),
        {
            "incidence_angle": rng.uniform(30, 45, count).astype(np.float32),
            "temporal_coherence": rng.uniform(0, 1, count).astype(np.float32),
            "Velocity": rng.normal(size=count).astype(np.float32),
        },
    )


def _dates(count):
    return np.datetime64("2020-01-03") + 12 * np.arange(count)


def test_round_trip_of_layers_fields_and_metadata(tmp_path):
    rng = np.random.default_rng(0)
    points, dates = _points(50, rng), _dates(6)
    observed = rng.normal(size=(6, 50)).astype(np.float32)
    observed[2, 7] = np.nan
    layers = {"observed": (observed, dates), "median": (observed[:2] + 1, dates[:2])}
    write_points(
        tmp_path / "points.gpkg", layers, points, result_tags("mm", "positive up", "up", simulated=True)
    )
    assert [str(name) for name in pyogrio.list_layers(tmp_path / "points.gpkg")[:, 0]] == [
        "observed",
        "median",
    ]
    meta, _, geometry, columns = pyogrio.raw.read(tmp_path / "points.gpkg", layer="observed")
    table = dict(zip(meta["fields"], columns, strict=True))
    assert list(table)[:4] == ["pid", "incidence_angle", "temporal_coherence", "source_Velocity"]
    assert list(table)[4:6] == ["velocity", "D20200103"] and len(table) == 5 + 6
    assert list(table["pid"]) == list(points.identifiers)
    np.testing.assert_array_equal(table["incidence_angle"], points.attributes["incidence_angle"])
    for date, row in zip(dates, observed, strict=True):
        np.testing.assert_array_equal(table["D" + str(date).replace("-", "")], row)
    assert meta["crs"] == "EPSG:3035"
    x = np.frombuffer(b"".join(g[5:21] for g in geometry), "<f8").reshape(-1, 2)
    np.testing.assert_array_equal(x, np.column_stack([points.x, points.y]))
    about = pyogrio.read_info(tmp_path / "points.gpkg", layer="median")
    assert about["features"] == 50 and about["layer_metadata"]["SIMULATED"] == "yes"
    assert os.listdir(tmp_path) == ["points.gpkg"]


def test_velocity_is_the_least_squares_slope_over_the_known_dates():
    rng = np.random.default_rng(0)
    dates = _dates(30)
    years = (dates - dates[0]).astype(float) / 365.25
    values = -12.0 * years[:, None] + 3 + rng.normal(size=(30, 4))
    values[5:9, 1] = np.nan
    values[1:, 2] = np.nan
    values[:, 3] = np.nan
    expected = [np.polyfit(years[ok], v[ok], 1)[0] for v in values.T[:2] for ok in [np.isfinite(v)]]
    found = velocity(values, dates)
    np.testing.assert_allclose(found[:2], expected, rtol=1e-5)
    assert np.isnan(found[2:]).all()


def test_an_island_of_points_is_written_in_seconds(tmp_path):
    rng = np.random.default_rng(0)
    points, dates = _points(11_590, rng), _dates(210)
    layers = {"observed": (rng.normal(size=(210, 11_590)).astype(np.float32), dates)}
    started = time.perf_counter()
    write_points(tmp_path / "points.gpkg", layers, points)
    assert time.perf_counter() - started < 60
    assert pyogrio.read_info(tmp_path / "points.gpkg")["features"] == 11_590


def test_a_summary_holds_fields_without_dates_and_layers_tell_their_units(tmp_path):
    points, dates = _points(3, np.random.default_rng(0)), _dates(2)
    day = np.array(["2024-02-29", "NaT", "1969-12-31"], "datetime64[D]")
    write_points(
        tmp_path / "points.gpkg",
        {"median": (np.zeros((2, 3)), dates), "probability": (np.full((2, 3), 0.5), dates)},
        points,
        {"UNIT": "mm"},
        {"probability": "1", "velocity": "mm/yr"},
        {"velocity": np.array([1, np.nan, 3], np.float32), "crossing": day},
    )
    read = {
        name: pyogrio.raw.read(tmp_path / "points.gpkg", layer=name)
        for name in ("median", "probability", "summary")
    }
    assert "velocity" in read["median"][0]["fields"] and "velocity" not in read["probability"][0]["fields"]
    fields, columns = read["summary"][0]["fields"], read["summary"][3]
    assert list(fields) == ["pid", "velocity", "crossing"]
    np.testing.assert_array_equal(columns[1], np.array([1, np.nan, 3], np.float32))
    np.testing.assert_array_equal(columns[2].astype("datetime64[D]"), day)
    told = {
        name: pyogrio.read_info(tmp_path / "points.gpkg", layer=name)["layer_metadata"]
        for name in ("median", "probability", "summary")
    }
    assert (told["median"]["UNIT"], told["probability"]["UNIT"]) == ("mm", "1")
    assert told["summary"]["UNIT_VELOCITY"] == "mm/yr"


def test_a_failing_layer_leaves_the_old_file(tmp_path):
    rng = np.random.default_rng(0)
    points, dates = _points(5, rng), _dates(3)
    path = tmp_path / "points.gpkg"
    write_points(path, {"observed": (np.zeros((3, 5)), dates)}, points)
    before = path.read_bytes()
    broken = {"observed": (np.ones((3, 5)), dates), "median": (np.ones((3, 4)), dates)}
    with pytest.raises(GroundCastError, match=r"Layer median: values of shape \(3, 4\) do not fit 3 dates"):
        write_points(path, broken, points)
    assert path.read_bytes() == before and os.listdir(tmp_path) == ["points.gpkg"]


def test_points_without_a_crs_are_written(tmp_path):
    points = Points("", np.zeros(2), np.ones(2), np.array(["a", "b"]))
    write_points(tmp_path / "points.gpkg", {"observed": (np.zeros((3, 2)), _dates(3))}, points)
    assert pyogrio.read_info(tmp_path / "points.gpkg")["features"] == 2


def test_more_dates_than_columns_are_refused(tmp_path):
    points = Points("EPSG:3035", np.zeros(1), np.zeros(1), np.array(["a"]))
    with pytest.raises(GroundCastError, match="2100 dates need more columns") as told:
        write_points(tmp_path / "points.gpkg", {"observed": (np.zeros((2100, 1)), _dates(2100))}, points)
    assert told.value.code == "too-many-dates"


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "out").write_text("a file")
    points = Points("EPSG:3035", np.zeros(1), np.zeros(1), np.array(["a"]))
    with pytest.raises(GroundCastError, match="cannot be written") as told:
        write_points(tmp_path / "out" / "points.gpkg", {"observed": (np.zeros((3, 1)), _dates(3))}, points)
    assert told.value.code == "folder-not-writable"


@pytest.mark.parametrize("count", [380, 410, 430, 450, 480])
def test_a_disk_that_is_full_at_the_last_is_told(disk_of_600_kb, count):
    """SQLite then says that it failed to commit, whatever the reason."""
    path, days = disk_of_600_kb / "a.gpkg", np.datetime64("2015-01-01") + 12 * np.arange(134)
    points = Points("EPSG:4326", np.arange(count) / 100, np.zeros(count), np.arange(count).astype(str))
    values = np.random.default_rng(0).normal(size=(134, count))
    try:
        write_points(path, {"los": (values, days)}, points)
    except GroundCastError as error:
        assert error.code == "disk-full", error
        assert not list(disk_of_600_kb.iterdir())
    else:
        assert count < 450


def test_a_full_disk_is_told_and_finished_files_are_kept(small_disk):
    points, dates = _points(500, np.random.default_rng(0)), _dates(40)
    (small_disk / "scores.json").write_text("{}")
    with pytest.raises(GroundCastError, match="The disk is full") as told:
        write_points(small_disk / "points.gpkg", {"observed": (np.ones((40, 500)), dates)}, points)
    assert told.value.code == "disk-full"
    assert os.listdir(small_disk) == ["scores.json"]


def test_parts_without_any_point_are_refused(tmp_path):
    days = np.array(["2020-01-05"], "datetime64[D]")
    with pytest.raises(GroundCastError, match=r"There is nothing to write to a\.gpkg"):
        write_points_in_parts(tmp_path / "a.gpkg", "los", [], days, {})
    assert not list(tmp_path.iterdir())
