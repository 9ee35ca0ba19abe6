"""Cubes of factors as archives deliver them: the days, the scale and the variable come out right."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_factors

DAYS = 18262 + 5 * np.arange(6)
VALUES = np.random.default_rng(0).uniform(0, 8, (6, 3, 4)).round(2)
KINDS = {
    "era5.nc": ("temperature", 280 + VALUES, "K"),
    "era5_before.nc": ("temperature", 280 + VALUES, "K"),
    "modis.nc": ("ndvi", VALUES / 10, "NDVI"),
    "chirps.nc": ("rain", VALUES, "mm/day"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("factors")
    made_factors.cubes(folder, DAYS, VALUES)
    return folder


@pytest.mark.parametrize("name", KINDS)
def test_a_cube_as_delivered(made, name):
    kind, values, unit = KINDS[name]
    stack = read(Source(str(made / name), kind=kind))
    assert [str(day) for day in stack.dates[:2]] == ["2020-01-01", "2020-01-06"]
    expected = values.copy()
    if name == "modis.nc":
        expected[0, 1, 1] = np.nan
    np.testing.assert_allclose(stack.values, expected, atol=1e-3)
    assert (stack.kind, stack.unit, stack.place.crs) == (kind, unit, "EPSG:4326")
    assert stack.place.transform[5] == pytest.approx(37.375) and stack.place.transform[2] == -6.875


def test_files_of_other_kinds_are_refused_with_the_way_out(tmp_path):
    (tmp_path / "MOD13Q1.A2020001.hdf").write_bytes(b"\x0e\x03\x13\x01" + bytes(60))
    (tmp_path / "era5.grib").write_bytes(b"GRIB" + bytes(60))
    with pytest.raises(GroundCastError, match=r"MOD13Q1.A2020001.hdf is HDF4.*netCDF"):
        read(Source(str(tmp_path / "MOD13Q1.A2020001.hdf")))
    with pytest.raises(GroundCastError, match=r"era5.grib is GRIB.*netCDF"):
        read(Source(str(tmp_path / "era5.grib")))
