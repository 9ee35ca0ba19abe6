"""`groundcast factor`: a factor at one place and on given dates, as a run would bring it there."""

import json

import numpy as np
import pytest
import rasterio
from groundcast.core.alignment import Alignment
from groundcast.core.errors import GroundCastError
from groundcast.core.source import Source
from groundcast.worker import door, factor_series

DAYS = np.datetime64("2020-01-05") + 12 * np.arange(40)
STATIONS = ((4_600_000, 1_700_000), (4_610_000, 1_700_000))


def height_of_the_sun(days):
    """In degrees over the horizon's mean: computed from the day of the year."""
    year = (days - days.astype("datetime64[Y]")).astype(int)
    return -23.44 * np.cos(2 * np.pi * (year + 10) / 365)


@pytest.fixture
def stations(tmp_path):
    """Two stations with daily values, the second one degree higher."""
    path, days = tmp_path / "sun.csv", np.arange("2019-12-01", "2021-09-01", dtype="datetime64[D]")
    rows = ["name,x,y,date,value"]
    for index, (x, y) in enumerate(STATIONS):
        rows += [
            f"S{index},{x},{y},{day},{value + index:.4f}" for day, value in zip(days, height_of_the_sun(days))
        ]
    path.write_text("\n".join(rows))
    return path


def asked(path, at=STATIONS[0], days=DAYS, cell=(0.0, 0.0)):
    source = Source(str(path), kind="sun", crs="EPSG:3035")
    return source, factor_series.place_of("EPSG:3035", *at, cell), days


def read(path, own=None, at=STATIONS[0], days=DAYS, cell=(0.0, 0.0)):
    return factor_series.at_place(*asked(path, at, days, cell), own or Alignment())


def test_stations_are_a_mean_unless_a_rule_says_otherwise(stations):
    found = read(stations)
    assert (found["way"], found["places"], found["gridded"]) == ("keep", 2, False)
    np.testing.assert_allclose(found["values"], height_of_the_sun(DAYS) + 0.5, atol=0.02)
    assert found["dates"] == [str(day) for day in DAYS]
    near = read(stations, Alignment(space="inverse-distance"))
    np.testing.assert_allclose(near["values"], height_of_the_sun(DAYS), atol=0.02)
    assert near["places"] == 1


def test_a_lag_takes_what_was_so_many_days_before(stations):
    found = read(stations, Alignment(lag_days=20))
    np.testing.assert_allclose(found["values"], height_of_the_sun(DAYS - 20) + 0.5, atol=0.02)
    assert found["lag_days"] == 20


def test_dates_before_the_record_have_no_value(stations):
    """A run refuses the factor then: what there is can be seen all the same."""
    days = np.array(["2018-01-01", "2020-01-05"], "datetime64[D]")
    found = read(stations, days=days)
    assert found["values"][0] is None and found["values"][1] is not None
    assert found["refused"].startswith("Sun starts on 2019-12-01, after the first date of the deformation,")
    assert read(stations)["refused"] == ""


def test_a_station_that_ends_early_is_left_out_as_by_a_run(stations):
    rows = [line.split(",") for line in stations.read_text().splitlines()]
    kept = [row for row in rows if row[0] != "S1" or row[3] < "2020-12"]
    stations.write_text("\n".join(map(",".join, kept)))
    found = read(stations)
    assert (found["places"], found["left_out"], found["refused"]) == (1, 1, "")
    np.testing.assert_allclose(found["values"], height_of_the_sun(DAYS), atol=0.02)
    # It lasts until the first origin of a run that holds the dates after it back.
    held = factor_series.at_place(*asked(stations), Alignment(), hold_back=30)
    assert (held["places"], held["left_out"]) == (2, 0)


def test_in_paper_mode_stations_come_to_the_place_as_published(stations):
    found = factor_series.at_place(*asked(stations), Alignment(), "paper")
    assert (found["way"], found["places"]) == ("inverse-distance", 1)
    np.testing.assert_allclose(found["values"], height_of_the_sun(DAYS), atol=0.02)


@pytest.fixture
def raster(tmp_path):
    """Cells of 100 m, 6 by 8, a band a date: the sun, and one degree more for each column to the east."""
    path = tmp_path / "sun.tif"
    place = {"crs": "EPSG:3035", "transform": rasterio.Affine(100, 0, 4_600_000, 0, -100, 1_700_600)}
    shape = {"width": 8, "height": 6, "count": len(DAYS), "dtype": "float32", "driver": "GTiff"}
    with rasterio.open(path, "w", **place, **shape) as written:
        for band, value in enumerate(height_of_the_sun(DAYS), 1):
            written.write(np.tile(value + np.arange(8, dtype="float32"), (6, 1)).astype("float32"), band)
            written.set_band_description(band, str(DAYS[band - 1]))
    return path


def test_a_raster_gives_the_cell_at_the_place_and_the_mean_of_a_larger_one(raster):
    at = (4_600_430, 1_700_250)
    found = read(raster, Alignment(time="linear"), at)
    assert (found["way"], found["places"], found["gridded"]) == ("keep", 1, True)
    np.testing.assert_allclose(found["values"], height_of_the_sun(DAYS) + 4, atol=1e-3)
    mean = read(raster, Alignment("average", "linear"), (4_600_400, 1_700_300), cell=(400.0, 400.0))
    np.testing.assert_allclose(mean["values"], height_of_the_sun(DAYS) + 3.5, atol=1e-3)
    assert mean["way"] == "average"


def test_a_place_without_cells_cannot_be_averaged_in_and_one_elsewhere_is_told(raster):
    for own, at, code in (
        (Alignment("average"), (4_600_430, 1_700_250), "factor-way"),
        (Alignment(), (4_700_000, 1_700_250), "factor-outside"),
    ):
        with pytest.raises(GroundCastError) as caught:
            read(raster, own, at)
        assert caught.value.code == code


def test_the_command_writes_a_document_or_a_table(stations, capsys):
    words = ["factor", str(stations), "--name", "sun", "--crs", "EPSG:3035", "--at", "4600000,1700000"]
    words += ["--at-crs", "EPSG:3035", "--dates", "2020-01-05,2020-01-17"]
    assert door.main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["dates"] == ["2020-01-05", "2020-01-17"] and len(found["values"]) == 2
    assert door.main([*words, "--mode", "paper", "--hold-back", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["way"] == "inverse-distance"
    assert door.main(words) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("2020-01-05\t-22")


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: factor_series.days_of(","), "usage"),
        (lambda: factor_series.size_of("wide"), "usage"),
        (lambda: factor_series.days_of("soon"), "date"),
    ],
)
def test_words_that_cannot_be_read_are_refused(call, code):
    with pytest.raises(GroundCastError) as caught:
        call()
    assert caught.value.code == code
