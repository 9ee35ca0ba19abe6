import numpy as np
import pytest
from groundcast.core.dates import (
    field_date,
    field_name,
    find_dates,
    parse_date,
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
