"""Malformed netCDF files and GMT grids: a name, its maker, and words of what is said."""

import numpy as np
from groundcast.tests.core.readers.making import halved, nc, text

REFUSED = [
    ("text as netcdf", lambda f: text(f, "a.nc", "hello"), "is no netCDF file"),
    ("netcdf cut short", lambda f: halved(nc(f), 0.4), "cut short or damaged"),
    ("netcdf without a time", lambda f: nc(f, units="metres"), "no variable with a time axis"),
    ("netcdf with an unknown calendar", lambda f: nc(f, calendar="moon"), "which gives no dates"),
    ("netcdf with unreadable times", lambda f: nc(f, units="days since then"), "which gives no dates"),
    ("netcdf with missing times", lambda f: nc(f, times=(0, np.nan, 24)), "missing entries"),
    ("netcdf of texts", lambda f: nc(f, dtype=str), "no variable with a time axis"),
    ("netcdf of four dimensions", lambda f: nc(f, axes=("time", "level", "lat", "lon")), "besides time"),
    ("netcdf of nothing", lambda f: nc(f, fill=np.nan), "holds no values"),
    ("text as gmt grid", lambda f: text(f, "20200105.grd", "hello"), "is no netCDF file"),
]

# Read, with what must be said or come out.
READ = [
    ("times that repeat", lambda f: nc(f, times=(0, 0, 24)), "averaged"),
    ("one row of latitudes", lambda f: nc(f, lat=[45.0]), ""),
    ("uneven cells", lambda f: nc(f, lat=[45.0, 44.9, 44.0]), "not evenly spaced"),
    ("times out of order", lambda f: nc(f, times=(24, 0, 12)), ""),
]
