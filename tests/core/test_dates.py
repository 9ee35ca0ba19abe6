import numpy as np
import pytest
from groundcast.core.dates import (
    any_dates,
    field_date,
    field_name,
    find_dates,
    ordinal_dates,
    parse_date,
    short_dates,
    usual_interval,
)
from groundcast.core.errors import GroundCastError


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("displacement_20160708_20160801.tif", ["2016-07-08", "2016-08-01"]),
        ("S1A_IW_SLC__1SDV_20200105T053212_20200105T053239_030", ["2020-01-05", "2020-01-05"]),
        ("20200105053212", ["2020-01-05"]),
        ("2020-01-05", ["2020-01-05"]),
        ("2020_01_05", ["2020-01-05"]),
        ("chirps-v2.0.2020.01.05.tif", ["2020-01-05"]),
        (
            "OPERA_L3_DISP-S1_IW_F11116_VV_20160705T140755Z_20160729T140756Z_v1.0_20241219T231545Z.nc",
            ["2016-07-05", "2016-07-29"],
        ),
        ("2020.0105 2020-01.05 2020.01.051", []),
        ("EGMS_L2b_022_0845_IW2_VV_2020_2024_1", []),
        ("20200230 20201301 120200105 202001055", []),
    ],
)
def test_dates_in_names(text, days):
    assert [str(d) for d in find_dates(text)] == days


@pytest.mark.parametrize(
    "name", ["20200105", "D20200105", "D_20200105", "2020-01-05", "disp_20200105", " d20200105 "]
)
def test_fields_that_are_dates(name):
    assert field_date(name) == np.datetime64("2020-01-05")


@pytest.mark.parametrize(
    "name", ["velocity", "D20201305", "easting_25830", "20200105_20200117", "20200105b", "2020"]
)
def test_fields_that_are_none(name):
    assert field_date(name) is None


def test_prefix_chooses_fields():
    assert field_date("E_20200105", "E_") and field_date("E_20200105", "U") is None


def test_written_dates():
    assert parse_date(" 2020-01-05 ") == np.datetime64("2020-01-05")
    with pytest.raises(GroundCastError, match="'soon' is not a date"):
        parse_date("soon")


def test_small_helpers():
    assert field_name(np.datetime64("2020-01-05")) == "D20200105"
    assert usual_interval(np.array(["2020-01-01"], "datetime64[D]")) == 0


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("disp_2020005.grd", ["2020-01-05"]),
        ("2020366 2021366", ["2020-12-31"]),
        ("los_2020.0123.tif", ["2020-01-06"]),
        ("2019.999", ["2020-01-01"]),
        ("20200105_2020117", ["2020-01-05"]),
        ("rain_2020.05.17.tif", ["2020-05-17"]),
        ("MOD13Q1.061__250m_16_days_NDVI_doy2020101000000_aid0001.tif", ["2020-04-10"]),
        ("MCD12Q2.006_Greenup_0_doy2010001_aid0001.tif", ["2010-01-01"]),
        ("MOD13Q1.A2020001.h08v05.061.2020018001022.tif", ["2020-01-01"]),
        ("chirps-v2.0.2020.02.tif", ["2020-02-01"]),
        ("wc2.1_2.5m_prec_2010-01.tif", ["2010-01-01"]),
        ("era5_1_2020-01.nc", ["2020-01-01"]),
        ("prec_1991-2020-01.tif", []),
        ("prec_1991_2020.01.tif", []),
        ("chirps-v2.0.2020.01.1.tif CHELSA_pr_01_1981-2010_V.2.1 2020.13 2020001000000", []),
        ("EGMS_L2b_022_0845_IW2_VV_2020_2024_1 2020000 2020.1 12020005", []),
    ],
)
def test_days_of_the_year_and_decimal_years(text, days):
    assert [str(d) for d in any_dates(text)] == days


def test_days_counted_from_zero():
    assert [str(d) for d in ordinal_dates("disp_2020000 2020365", 0)] == ["2020-01-01", "2020-12-31"]


def test_decimal_year_as_field():
    assert field_date("2020.50") == np.datetime64("2020-07-02")
    assert field_date("2020.01.05") == np.datetime64("2020-01-05")


def test_days_in_two_digits_are_refused_where_another_reading_is_the_nearer_one():
    iso = {0: "2020-01-05", 1: "2020-01-17", 2: "2020-01-29"}
    assert {i: str(day) for i, day in short_dates(["20/01/05", "20/01/17", "20/01/29"]).items()} == iso
    assert short_dates(["05/01/20", "17/01/20", "29/01/20"]) == {}, "day, month, year"
    assert short_dates(["01/05/20", "02/04/20", "03/05/20"]) == {}, "month, day, year"
    assert short_dates(["20/01/17", "20/01/05"]) == {} == short_dates(["20/01/05"])
    assert list(short_dates(["x", "19.12.30", "20.01.11"])) == [1, 2]
