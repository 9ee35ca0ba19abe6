"""Folders of GeoTIFFs under the names of their archives: AppEEARS, CHIRPS, WorldClim by month.

AppEEARS, "Area Sample Naming Convention" of the README in each delivery: PRODUCT.VERSION_LAYER_doyYYYYDDD,
since version 3 with HHMMSS behind it, _aid0001.tif. CHIRPS 2.0 (data.chc.ucsb.edu/products/CHIRPS-2.0):
global_daily/tifs, chirps-v2.0.YYYY.MM.DD.tif, or global_monthly/tifs, chirps-v2.0.YYYY.MM.tif; -9999 is none.
"""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read, reader_of
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import tif

NDVI = "MOD13Q1.061__250m_16_days_NDVI_doy{}000000_aid0001.tif"
QUALITY = "MOD13Q1.061__250m_16_days_VI_Quality_doy{}000000_aid0001.tif"


def days(stack):
    return [str(day) for day in stack.dates]


def test_layers_of_appeears(tmp_path):
    """Time of day behind the day of the year: these names had no date at all."""
    for day in ("2019353", "2020001", "2020017"):
        tif(tmp_path, NDVI.format(day), unit="")
    stack = read(Source(str(tmp_path), kind="ndvi"))
    assert days(stack) == ["2019-12-19", "2020-01-01", "2020-01-17"]
    for day in ("2019353", "2020001", "2020017"):
        tif(tmp_path, QUALITY.format(day), np.full((3, 4), 7), unit="")
    with pytest.raises(GroundCastError, match=r"occurs twice, in .*name the part of the file names"):
        read(Source(str(tmp_path), kind="ndvi"))
    named = read(Source(str(tmp_path), kind="ndvi", variable="NDVI_doy"))
    np.testing.assert_array_equal(named.values, stack.values)


def test_days_of_chirps(tmp_path):
    for day in (5, 6, 7):
        tif(tmp_path, f"chirps-v2.0.2020.01.{day:02d}.tif", [[-9999.0, day]], unit="")
    stack = read(Source(str(tmp_path), kind="rain"))
    assert days(stack) == ["2020-01-05", "2020-01-06", "2020-01-07"]
    assert np.isnan(stack.values[:, 0, 0]).all() and stack.values[:, 0, 1].tolist() == [5, 6, 7]


@pytest.mark.parametrize("name", ["chirps-v2.0.2020.{:02d}.tif", "wc2.1_2.5m_prec_2020-{:02d}.tif"])
def test_months_of_a_year_are_no_climatology(tmp_path, name):
    """Twelve files that end in 01 to 12 were repeated each year, though their names say which one it was."""
    for month in range(1, 13):
        tif(tmp_path, name.format(month), np.full((3, 4), month), unit="")
    assert reader_of(Source(str(tmp_path), kind="rain")) == "rasters"
    stack = read(Source(str(tmp_path), kind="rain"))
    assert days(stack)[::11] == ["2020-01-01", "2020-12-01"] and stack.values[:, 0, 0].tolist()[3] == 4


def test_normals_named_by_a_span_of_years_are_a_climatology(tmp_path):
    """The span's end and the month were taken for a month of that year."""
    for month in range(1, 13):
        tif(tmp_path, f"prec_1991-2020-{month:02d}.tif", np.full((3, 4), month), unit="")
    assert reader_of(Source(str(tmp_path), kind="rain")) == "climatology"
