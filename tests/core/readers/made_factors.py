"""Cubes of factors as archives deliver them; the numbers are simulated and try the forms only.

ERA5 as the Climate Data Store writes netCDF since 2024 (dimension valid_time, texts of expver, a zip where
the kinds of step differ: ECMWF, "GRIB to netCDF conversion on new CDS and ADS systems",
confluence.ecmwf.int/display/CKB) and before (packed int16, hours since 1900; a dimension expver where ERA5
and ERA5T meet: "ERA5 CDS requests which return a mixture of ERA5 and ERA5T data", display/CUSF), ERA5-Land
by the hour (amounts since midnight: "Conversion table for accumulated variables", pageId=197702790), MODIS
as AppEEARS writes it (MOD13Q1.061: scaled int16, a Julian calendar label, layers of quality beside;
lpdaac.usgs.gov/appeears), CHIRPS 2.0 (days since 1980, -9999).
"""

import zipfile

import netCDF4
import numpy as np

SOUTH, WEST = 36.75, -6.75
# Unit, long name and kind of step as the Climate Data Store writes them.
ABOUT = {
    "t2m": ("K", "2 metre temperature", "instant"),
    "tp": ("m", "Total precipitation", "accum"),
    "pev": ("m", "Potential evaporation", "accum"),
    "e": ("m of water equivalent", "Evaporation", "accum"),
    "sf": ("m of water equivalent", "Snowfall", "accum"),
    "sd": ("m of water equivalent", "Snow depth", "instant"),
}
CUBES = ("era5.nc", "era5_before.nc", "modis.nc", "chirps.nc")


def cubes(folder, days, values):
    """All of them.

    Args:
        days: (N,) whole days since 1970-01-01; values (N, 3, 4), from the north.
    """
    seconds, hours = 86400 * days, 24 * (days + 25567)
    _era5(folder / "era5.nc", seconds, values)
    _packed(folder / "era5_before.nc", hours, values)
    _modis(folder / "modis.nc", days - 10957, values)
    _chirps(folder / "chirps.nc", days - 3652, values)


def _open(path, time, units, calendar, names=("time", "latitude", "longitude"), kind="f8"):
    file = netCDF4.Dataset(path, "w")
    numbers = time, SOUTH + 0.25 * np.arange(3)[::-1], WEST + 0.25 * np.arange(4)
    for name, axis in zip(names, numbers):
        file.createDimension(name, len(axis))
        coordinate = file.createVariable(name, kind if name == names[0] else "f8", (name,))
        coordinate[:] = axis
    file[names[0]].units, file[names[0]].calendar, file[names[0]].standard_name = units, calendar, "time"
    file[names[1]].units, file[names[1]].standard_name = "degrees_north", "latitude"
    file[names[2]].units, file[names[2]].standard_name = "degrees_east", "longitude"
    return file


def _era5(path, seconds, values, name="t2m", late=0):
    """The last `late` times are preliminary."""
    names = ("valid_time", "latitude", "longitude")
    with _open(path, seconds, "seconds since 1970-01-01", "proleptic_gregorian", names, "i8") as file:
        file.createVariable("number", "i8")[:] = 0
        expver = file.createVariable("expver", str, ("valid_time",))
        for i in range(len(seconds)):
            expver[i] = "0005" if i >= len(seconds) - late else "0001"
        own = file.createVariable(name, "f4", names, fill_value=np.nan)
        own.coordinates, own.standard_name = "number valid_time latitude longitude expver", "unknown"
        own.units, own.long_name, own.GRIB_stepType = ABOUT[name]
        own[:] = values + 280 * (name == "t2m")


def mixed(path, days, values, late=0):
    """Temperature and precipitation asked for together: a zip of a file each kind of step."""
    names = {"t2m": "data_stream-oper_stepType-instant.nc", "tp": "data_stream-oper_stepType-accum.nc"}
    with zipfile.ZipFile(path, "w") as archive:
        for name, inside in names.items():
            half = path.parent / inside
            _era5(half, 86400 * days, values, name, late)
            archive.write(half, inside)
            half.unlink()
    return path


def merged(path, days, values, late, versions=(1, 5)):
    """Final and preliminary values along a dimension of their own, each empty where the other is not."""
    hours, names = 24 * (days + 25567), ("time", "expver", "latitude", "longitude")
    with _open(path, hours, "hours since 1900-01-01 00:00:00.0", "gregorian", kind="i4") as file:
        file.createDimension("expver", 2)
        file.createVariable("expver", "i4", ("expver",))[:] = versions
        warmth = file.createVariable("t2m", "f4", names, fill_value=-32767.0)
        warmth.units, warmth.long_name = "K", "2 metre temperature"
        both = np.full((len(days), 2, *values.shape[1:]), np.nan)
        both[: len(days) - late, versions.index(1)] = 280 + values[: len(days) - late]
        both[len(days) - late :, versions.index(5)] = 280 + values[len(days) - late :]
        warmth[:] = np.ma.masked_invalid(both)
    return path


def land(path, hours, amounts, name="tp"):
    """Hourly amounts of ERA5-Land: amounts since the last midnight, that of 00:00 since the day before.

    Args:
        hours: (T,) since 1970-01-01, without gaps; a first one that is not 01:00 holds the hours before.
        amounts: (T, 3, 4) of each hour, metres.
    """
    since = amounts.copy()
    for i in range(1, len(hours)):
        if hours[i] % 24 != 1:
            since[i] += since[i - 1]
    _era5(path, 3600 * hours, since, name)
    return path


def months(folder, hours, amounts, borders, name="tp"):
    """The same in files, each but the first beginning at one of `borders` (M,), in hours since 1970-01-01."""
    whole = land(folder / "whole.nc", hours, amounts, name)
    with netCDF4.Dataset(whole) as file:
        since = np.asarray(file[name][:])
    whole.unlink()
    edges = [0, *np.searchsorted(hours, borders).tolist(), len(hours)]
    for number, (start, stop) in enumerate(zip(edges, edges[1:]), 1):
        _era5(folder / f"{number:02d}.nc", 3600 * hours[start:stop], since[start:stop], name)
    return folder


def _packed(path, hours, values):
    with _open(path, hours, "hours since 1900-01-01 00:00:00.0", "gregorian", kind="i4") as file:
        warmth = file.createVariable("t2m", "i2", ("time", "latitude", "longitude"), fill_value=-32767)
        warmth.scale_factor, warmth.add_offset, warmth.missing_value = 0.001, 285.0, np.int16(-32767)
        warmth.units, warmth.long_name = "K", "2 metre temperature"
        warmth[:] = 280 + values


def _modis(path, days, values):
    names = ("time", "lat", "lon")
    with _open(path, days, "days since 2000-01-01 00:00:00", "julian", names) as file:
        crs = file.createVariable("crs", "i1")
        crs.grid_mapping_name, crs.semi_major_axis = "latitude_longitude", 6378137.0
        crs.inverse_flattening, crs.longitude_of_prime_meridian = 298.257223563, 0.0
        green = file.createVariable("_250m_16_days_NDVI", "i2", names, fill_value=-3000)
        green.scale_factor, green.valid_min, green.valid_max = 0.0001, np.int16(-2000), np.int16(10000)
        green.units, green.long_name, green.grid_mapping = "NDVI", "250m 16 days NDVI", "crs"
        green[:] = np.ma.masked_where(np.arange(values.size).reshape(values.shape) == 5, values / 10)
        quality = file.createVariable("_250m_16_days_VI_Quality", "u2", names)
        quality.units, quality.grid_mapping = "bit field", "crs"
        quality[:] = 2116


def _chirps(path, days, values):
    with _open(path, days, "days since 1980-1-1 0:0:0", "gregorian") as file:
        rain = file.createVariable("precip", "f4", ("time", "latitude", "longitude"), fill_value=-9999.0)
        rain.units, rain.standard_name = "mm/day", "convective precipitation rate"
        rain.long_name = "Climate Hazards group InfraRed Precipitation with Stations"
        rain[:] = values
