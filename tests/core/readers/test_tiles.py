"""Tiles of EGMS together, long tables, layers with filters, numbers that stand for no data."""

import shutil
import zipfile

import numpy as np
import pyogrio
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source

L3 = "EGMS_L3_E45N17_100km_{}_2020_2024_1.zip"


@pytest.fixture
def ustica_up(data):
    return data / "egms_ustica" / L3.format("U")


def test_two_halves_of_a_product_make_the_whole(ustica_up, tmp_path):
    """The real L3 product cut into two tiles that overlap by 20 points, one of them without its last date."""
    with zipfile.ZipFile(ustica_up) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        lines = archive.read(name).decode().splitlines()
    (tmp_path / "EGMS_L3_E45N17_100km_U_1.csv").write_text("\n".join(lines[:301]))
    short = [line.rsplit(",", 1)[0] for line in [lines[0], *lines[281:]]]
    (tmp_path / "EGMS_L3_E46N17_100km_U_1.csv").write_text("\n".join(short))
    stack, whole = read(Source(str(tmp_path))), read(Source(str(ustica_up)))
    assert stack.values.shape == whole.values.shape and stack.kind == "up"
    np.testing.assert_array_equal(stack.values[:-1], whole.values[:-1])
    assert np.isnan(stack.values[-1, 300:]).all() and np.isfinite(stack.values[-1, :300]).all()
    assert any("20 points occur in two tiles" in note for note in stack.notes)


def test_files_named_with_also(ustica_up, tmp_path):
    shutil.copyfile(ustica_up, tmp_path / "again_U_.zip")
    stack = read(Source(str(ustica_up), also=(str(tmp_path / "again_U_.zip"),)))
    assert stack.values.shape == (304, 522)


def test_folder_of_several_products(data):
    with pytest.raises(GroundCastError, match=r"4 products or tracks \(L2b 022, L2b 117, L3 E, L3 U\)"):
        read(Source(str(data / "egms_ustica")))


def test_two_tracks_without_names_are_told_by_their_dates(table, tmp_path):
    head = "pid,easting,northing,mean_velocity,seasonality,incidence_angle,"
    table("a.csv", head + "20200103,20200109,20200115", "p,1,2,0,0,37,1,2,3")
    table("b.csv", head + "20200104,20200110,20200115", "q,1,2,0,0,37,1,2,3")
    with pytest.raises(GroundCastError, match=r"b.csv and a.csv share 33% of their dates"):
        read(Source(str(tmp_path)))


def test_uncalibrated_product_says_so(table):
    path = table(
        "EGMS_L2a_022_0845_IW2_VV.csv",
        "pid,easting,northing,mean_velocity,seasonality,incidence_angle,20200103,20200109",
        "p,1,2,0,0,37,1,2",
    )
    assert any("not calibrated" in note for note in read(Source(str(path))).notes)


LONG = (
    "point_id,date,lon,lat,displacement_mm",
    "b,2020-01-17,5.1,45.0,4",
    "a,2020-01-05,5.0,45.0,1",
    "a,2020-01-17,5.0,45.0,2",
)


def test_long_table(table):
    stack = read(Source(str(table("long.csv", *LONG))))
    assert stack.place.identifiers.tolist() == ["b", "a"] and stack.place.x.tolist() == [5.1, 5.0]
    np.testing.assert_array_equal(stack.values, np.array([[np.nan, 1], [4, 2]], np.float32))
    assert any("millimetres" in note for note in stack.notes)


def test_long_table_with_a_value_of_another_name(table):
    lines = [line.replace("displacement_mm", "los_1") for line in LONG]
    assert read(Source(str(table("x.csv", *lines)), variable="los_1", unit="cm")).values[0, 1] == 10


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("a,2020-01-17,5.0,45.0,9", r"long.csv has two rows of a on 2020-01-17"),
        ("a,someday,5.0,45.0,9", r"long.csv has an entry that is no date \(someday\)"),
        ("a,,5.0,45.0,9", r"long.csv has 1 rows without a date"),
        ("a,2020-01-29,5.0,45.0,high", r"long.csv cannot be read as a table"),
    ],
)
def test_long_tables_that_do_not_fit(table, line, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(table("long.csv", *LONG, line))))


def test_layer_with_filter_as_qgis_writes_it(data):
    path = data / "donana/Sentinel_Asc.shp"
    field = next(iter(pyogrio.read_info(path)["fields"]))
    whole = read(Source(str(path), unit="cm"))
    part = read(Source(f'{path}|layername=Sentinel_Asc|subset="{field}" IS NOT NULL AND FID < 10', unit="cm"))
    assert part.values.shape == (whole.values.shape[0], 10)
    with pytest.raises(
        GroundCastError, match=r"Sentinel_Asc.shp has no layer other. Choose one of Sentinel_Asc"
    ):
        read(Source(f"{path}|layername=other"))
    with pytest.raises(GroundCastError, match=r"The filter .* does not fit the layer of Sentinel_Asc.shp"):
        read(Source(f"{path}|subset=nothing ("))


def test_undeclared_numbers_for_no_data(raster, table, tmp_path):
    raster("s/20200105.tif", [[-9999, 1, 2]], "m")
    raster("s/20200117.tif", [[1, -32768, 2]], "m")
    stack = read(Source(str(tmp_path / "s")))
    assert np.isnan(stack.values[0, 0, 0]) and np.isnan(stack.values[1, 0, 1])
    assert any("The value -9999 occurs 1 times and is taken as missing" in note for note in stack.notes)
    path = table("a.csv", "x,y,20200105,20200117", "1,2,3,-9999", "4,5,6,7", encoding="utf-8")
    assert np.isnan(read(Source(str(path))).values[1, 0])


def test_a_number_for_no_data_is_one_whatever_a_later_date_holds(raster, tmp_path):
    raster("s/20200105.tif", [[-9999, 1, 2]], "mm")
    raster("s/20200117.tif", [[-20000, 3, 2]], "mm")
    stack = read(Source(str(tmp_path / "s")))
    assert np.isnan(stack.values[0, 0, 0]) and stack.values[1, 0, 0] == -20000
