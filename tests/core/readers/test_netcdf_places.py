"""Where stations and curved grids of netCDF lie: degrees, metres, and what says neither."""

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source


def placed(path, axes, x, y, names=("x", "y"), units=("m", "m"), mapping=None):
    """A cube of rain on three days along `axes`, with coordinates of those axes (CF 1.11, 5.2 and 9)."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    with netCDF4.Dataset(path, "w") as file:
        for name, size in zip(("time", *axes), (3, *x.shape)):
            file.createDimension(name, size)
        time = file.createVariable("time", "f8", ("time",))
        time.units, time[:] = "days since 2020-01-05", [0, 1, 2]
        for name, unit, numbers in zip(names, units, (x, y)):
            coordinate = file.createVariable(name, "f8", axes)
            coordinate[:] = numbers
            if unit:
                coordinate.units = unit
        rain = file.createVariable("rain", "f4", ("time", *axes))
        rain.coordinates, rain.units, rain[:] = " ".join(names), "mm", 1.0
        if mapping:
            rain.grid_mapping = "crs"
            file.createVariable("crs", "i4").setncatts(mapping)
    return str(path)


STATIONS = ("station",)
CURVED = ("j", "i")
EAST, NORTH = [[5e5, 5e5 + 30], [5e5 + 2, 5e5 + 33]], [[4e6, 4e6], [4e6 - 30, 4e6 - 31]]
MISSING = "No coordinate reference system was found. Choose the one of the coordinates."


@pytest.mark.parametrize("axes", [STATIONS, CURVED])
def test_coordinates_in_metres_are_no_degrees(tmp_path, axes):
    """They became longitudes and latitudes of WGS 84, without a word."""
    x, y = (EAST, NORTH) if axes is CURVED else (EAST[0], NORTH[0])
    path = placed(tmp_path / "a.nc", axes, x, y)
    stack = read(Source(path, kind="rain"))
    assert stack.place.crs == "" and MISSING in stack.notes
    chosen = read(Source(path, kind="rain", crs="EPSG:32630"))
    assert chosen.place.crs == "EPSG:32630" and MISSING not in chosen.notes


@pytest.mark.parametrize("units", [("degrees_east", "degrees_north"), ("", "")])
def test_longitudes_and_latitudes_are_degrees(tmp_path, units):
    stack = read(
        Source(placed(tmp_path / "a.nc", STATIONS, [5, 355], [45, 46], ("lon", "lat"), units), kind="rain")
    )
    assert stack.place.crs == "EPSG:4326" and stack.place.x.tolist() == [5, -5]


def test_longitudes_of_a_rotated_grid_are_degrees(tmp_path):
    """The grid mapping is that of the rotated axes: longitudes were taken as rotated ones."""
    mapping = {
        "grid_mapping_name": "rotated_latitude_longitude",
        "grid_north_pole_latitude": 39.25,
        "grid_north_pole_longitude": -162.0,
    }
    x, y = [[5, 6], [5.1, 6.1]], [[45, 45.1], [44, 44.1]]
    units = ("degrees_east", "degrees_north")
    stack = read(Source(placed(tmp_path / "a.nc", CURVED, x, y, ("lon", "lat"), units, mapping), kind="rain"))
    assert stack.place.crs == "EPSG:4326" and stack.place.x[3] == 6.1


@pytest.mark.parametrize("axes", [STATIONS, CURVED])
def test_longitudes_that_are_no_degrees_are_refused(tmp_path, axes):
    x, y = (EAST, NORTH) if axes is CURVED else (EAST[0], NORTH[0])
    path = placed(tmp_path / "a.nc", axes, x, y, ("lon", "lat"), ("", ""))
    with pytest.raises(
        GroundCastError, match=r"Longitude reaches 5000\d\d and latitude 4e\+06 in a.nc"
    ) as told:
        read(Source(path, kind="rain"))
    assert told.value.code == "no-coordinates"
    assert read(Source(path, kind="rain", crs="EPSG:32630")).place.crs == "EPSG:32630"
