"""Exports of processors, made to their published layouts: the same series come out of all."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_exports

DAYS = ("20191230", "20200111", "20200123", "20200204")
LON, LAT = 5 + np.arange(6) / 1000, 45 + np.arange(6) ** 2 / 1000
VALUES = np.random.default_rng(0).normal(0, 4, (4, 6)).round(2).cumsum(axis=0)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exports")
    made_exports.points(folder, DAYS, VALUES, LON, LAT)
    made_exports.cubes(folder, DAYS, VALUES[:, :, None] + np.arange(3))
    return folder


@pytest.mark.parametrize("name", made_exports.POINTS)
def test_points_of_every_processor(made, name):
    stack = read(Source(str(made / name)))
    assert [str(day).replace("-", "") for day in stack.dates] == list(DAYS)
    np.testing.assert_allclose(stack.values, VALUES, atol=1e-5)
    assert (stack.kind, stack.unit, stack.sign) == ("los", "mm", "positive towards the satellite")
    if "sarvey" in name:
        assert stack.place.crs == "EPSG:32631" and stack.place.x[1] == pytest.approx(5.001e5)
    else:
        assert stack.place.crs == "EPSG:4326"
        np.testing.assert_allclose(stack.place.x, LON)
        np.testing.assert_allclose(stack.place.y, LAT)
    known = name in made_exports.WITH_COHERENCE
    assert (stack.quality.get("temporal_coherence", np.zeros(1)) == 0.5).all() == known


@pytest.mark.parametrize("name", ["disp.nc", "geotiffs"])
def test_cubes_of_pygmtsar(made, name):
    stack = read(Source(str(made / name)))
    rows = stack.values[:, ::-1] if name == "disp.nc" else stack.values
    np.testing.assert_allclose(rows, VALUES[:, :, None] + np.arange(3), atol=1e-5)
    assert [str(day).replace("-", "") for day in stack.dates] == list(DAYS)
    assert (stack.kind, stack.unit) == ("los", "mm") and any("guessed" in note for note in stack.notes)


def test_dates_in_two_digits_are_told(made):
    notes = read(Source(str(made / "sarproz_short.csv"))).notes
    assert "Columns like 19/12/30 are taken as year, month and day. Confirm it." in notes
    assert not any("year, month" in note for note in read(Source(str(made / "sarproz.csv"))).notes)


def test_two_digits_that_rise_in_no_order_of_year_and_month_are_no_dates(table):
    path = table("a.csv", "lon,lat,30/12/19,11/01/20", "5,45,1,2")
    with pytest.raises(
        GroundCastError, match=r"The dates of a.csv can be read in more than one way \(30/12/19\)"
    ):
        read(Source(str(path)))


def test_stamps_dates_out_of_order_are_put_in_order_and_repeated_ones_refused(table):
    path = table("a.csv", "5,45,NaN,735952,735928", "5,45,0.1,2,1")
    stack = read(Source(str(path)))
    assert stack.values.ravel().tolist() == [1, 2] and str(stack.dates[0]) == "2014-11-26"
    path = table("b.csv", "5,45,NaN,735928,735928", "5,45,0.1,2,1")
    with pytest.raises(GroundCastError, match=r"b.csv has the date 2014-11-26 twice"):
        read(Source(str(path)))


@pytest.mark.parametrize("day", ["735928.5", "1", "1e9"])
def test_a_row_of_other_numbers_is_no_row_of_dates(table, day):
    path = table("a.csv", f"5,45,NaN,735900,{day}", "5,45,0.1,2,1")
    if day == "735928.5":
        assert str(read(Source(str(path))).dates[-1]) == "2014-11-26"
        return
    with pytest.raises(GroundCastError, match=r"No dates were found in a.csv"):
        read(Source(str(path)))


def _mat(folder, name="ps_plot_ts_v-d.mat", **content):
    import scipy.io

    scipy.io.savemat(folder / name, content)
    return Source(str(folder / name))


def test_matlab_files_that_hold_no_series(tmp_path):
    with pytest.raises(GroundCastError, match=r"phuw2.mat holds no series of StaMPS: it lacks day,"):
        read(_mat(tmp_path, "phuw2.mat", ph_uw=np.ones((2, 2))))
    lonlat, day = np.ones((3, 2)), np.array([[735929.0], [735941.0]])
    with pytest.raises(GroundCastError, match=r"has ph_mm of 2 x 2 for 3 places and 2 days"):
        read(_mat(tmp_path, ph_mm=np.ones((2, 2)), lonlat=lonlat, day=day))
    with pytest.raises(
        GroundCastError, match=r"v-d.mat are none between 1970 and 2100\. Make it anew"
    ) as told:
        read(_mat(tmp_path, ph_mm=np.ones((3, 2)), lonlat=lonlat, day=day - 7e5))
    assert told.value.code == "no-dates"


def test_long_tables_without_names_of_points(table):
    lines = ["date,x,y,value", "2020-01-05,1,2,3", "2020-01-05,1,3,4", "2020-01-17,1,3,5"]
    stack = read(Source(str(table("a_mm.csv", *lines)), crs="EPSG:32633"))
    np.testing.assert_array_equal(stack.values, [[3, 4], [np.nan, 5]])
    with pytest.raises(GroundCastError, match=r"b.csv has 1 rows without a point") as told:
        read(Source(str(table("b.csv", "id,date,x,y,value", "a,2020-01-05,1,2,3", ",2020-01-05,1,2,3"))))
    assert told.value.code == "no-point"


def test_components_at_stations_are_no_coordinates(table):
    path = table("gnss_mm.csv", "date,east,north,up", "2020-01-05,1,2,3", "2020-01-06,1,2,3")
    assert read(Source(str(path), variable="up", kind="up")).place.identifiers.tolist() == ["up"]
