"""Valid tables and layers of points, to be damaged; makers as `valid_files` says."""

import sqlite3
import struct

import numpy as np
import pyogrio
import rasterio
import shapely
from groundcast.tests.core.readers import making as make

COUNT = 30
SERIES = np.random.default_rng(1).normal(size=(COUNT, 12)).round(2)
LONGITUDE, LATITUDE = 5 + 0.01 * np.arange(COUNT), 45 + 0.01 * np.arange(COUNT)
NAMES = [f"p{i}" for i in range(COUNT)]
MONTHS = [f"2020{month:02d}05" for month in range(1, 13)]
EGMS = {
    "pid": NAMES, "easting": 4.5e6 + 20 * np.arange(COUNT), "northing": 1.7e6 + 20 * np.arange(COUNT),
    "height": [12.5] * COUNT, "rmse": [3.5] * COUNT, "temporal_coherence": [0.8] * COUNT,
    "mean_velocity": [-1.5] * COUNT, "seasonality": [1.0] * COUNT, "incidence_angle": [38.5] * COUNT,
}  # fmt: skip


def _table(columns):
    """One row a point: `columns` by name, then a column for each of twelve dates."""
    rows = [[*place, *series] for place, series in zip(zip(*columns.values()), SERIES)]
    return "\n".join(",".join(map(str, row)) for row in ([*columns, *MONTHS], *rows)) + "\n"


TABLE = _table({"pid": NAMES, "lon": LONGITUDE, "lat": LATITUDE})
RAIN = "date,a,b\n" + "".join(f"2020-01-{day:02d},1,{day}\n" for day in range(1, 30))


def table(folder):
    return make.text(folder, "a.csv", TABLE)


def zipped(folder):
    return make.archive(folder, "a.zip", {"a.csv": TABLE})


def long(folder):
    rows = [
        f"{name},2020-01-{day},5.{i},45,{i}\n" for i, name in enumerate("abcdefgh") for day in (10, 17, 29)
    ]
    return make.text(folder, "a.csv", "id,date,lon,lat,value\n" + "".join(rows))


def stamps(folder):
    rows = [f"5.{i},45.{i},1,{i},2\n" for i in range(COUNT)]
    return make.text(folder, "a.csv", "5,45,NaN,735928,735952\n" + "".join(rows))


def stations(folder):
    return make.text(folder, "rain.csv", RAIN)


def placed_stations(folder):
    make.text(folder, "stations.csv", "station,longitude,latitude\na,5,45\nb,5.1,45.1\n")
    return stations(folder)


def egms(folder):
    return make.text(folder, "a.csv", _table(EGMS))


def egms_tiles(folder):
    """Two tiles of L3, as downloaded."""
    columns = {name: column for name, column in EGMS.items() if name != "incidence_angle"}
    for east in (45, 46):
        name = f"EGMS_L3_E{east}N17_100km_U_2020_2024_1"
        make.archive(folder, f"{name}.zip", {f"{name}.csv": _table(columns)})
    return folder


def layer(folder, name):
    """Points by any of OGR's drivers; a shapefile is several files."""
    fields = {"CODE": np.array(NAMES, object)} | {f"D{day}": SERIES[:, i] for i, day in enumerate(MONTHS)}
    shapes = shapely.to_wkb(shapely.points(LONGITUDE, LATITUDE))
    place = {"geometry_type": "Point", "crs": "EPSG:4326"}
    pyogrio.raw.write(folder / name, shapes, list(fields.values()), list(fields), **place)
    return folder / name


def spatialite(folder):
    """SpatiaLite's tables and its own form of points ("BLOB-Geometry", gaia-gis.it), written by hand: GDAL as
    it comes with Python's packages only reads them.
    """
    path = folder / "insar.sqlite"
    base = sqlite3.connect(path)
    with base:
        base.execute("create table spatial_ref_sys (srid integer primary key, auth_name, auth_srid, srtext)")
        place = (4326, "epsg", 4326, rasterio.CRS.from_epsg(4326).to_wkt())
        base.execute("insert into spatial_ref_sys values (?, ?, ?, ?)", place)
        about = "f_table_name, f_geometry_column, geometry_type, coord_dimension, srid, spatial_index_enabled"
        base.execute(f"create table geometry_columns ({about})")
        base.execute("insert into geometry_columns values ('insar', 'geometry', 1, 2, 4326, 0)")
        days = ", ".join(f"D{day} real" for day in MONTHS)
        base.execute(f"create table insar (id integer primary key, {days}, geometry point)")
        for i, series in enumerate(SERIES):
            at = LONGITUDE[i], LATITUDE[i]
            point = struct.pack("<BBi4dBidd", 0, 1, 4326, *at, *at, 0x7C, 1, *at) + b"\xfe"
            base.execute(f"insert into insar values ({', '.join('?' * 14)})", (i, *series, point))
    base.close()
    return path
