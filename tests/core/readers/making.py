"""Makers of small sources, good ones and bad ones: each writes one into a folder and gives its path."""

import json
import zipfile
from pathlib import Path

import h5py
import netCDF4
import numpy as np
import rasterio
import scipy.io

CSV = "pid,lon,lat,20200105,20200117,20200129\na,5.0,45.0,1,2,3\nb,5.1,45.1,2,3,4\n"
GRID = np.arange(12, dtype=np.float32).reshape(3, 4)


def text(folder, name, content, encoding="utf-8"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode(encoding))
    return path


def raw(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def tif(folder, name, values=GRID, crs="EPSG:32633", cell=10.0, dtype="float32", unit="mm", **more):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.asarray(values).astype(dtype)
    bands = values if values.ndim == 3 else values[None]
    size = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        dtype=dtype,
        crs=crs,
        transform=rasterio.Affine(cell, 0, 5e5, 0, -cell, 4e6),
        **size,
        **more,
    ) as file:
        file.write(bands)
        if unit:
            file.units = [unit] * len(bands)
    return path


def scaled(path, scale=0.1, offset=5.0):
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = [scale] * file.count, [offset] * file.count
    return path


def series(folder, *others, first=None):
    """A folder of two good GeoTIFFs, and what `others` write beside them."""
    for day in ("20200105", "20200117"):
        tif(folder, f"s/{day}.tif", **(first or {}))
    for name, options in others:
        tif(folder, f"s/{name}", **options)
    return folder / "s"


def h5(folder, name, sets, **attributes):
    with h5py.File(folder / name, "w") as file:
        for key, value in sets.items():
            if value is None:
                file.create_group(key)
            elif isinstance(value, tuple):
                file.create_dataset(key, shape=value, dtype="f4", chunks=(1, 64, 64))
            else:
                file[key] = value
        file.attrs.update({"X_FIRST": "5", "Y_FIRST": "45", "X_STEP": "0.01", "Y_STEP": "-0.01"} | attributes)
    return folder / name


DAYS = np.array(["20200105", "20200117", "20200129"], "S8")
CUBE = np.arange(36, dtype=np.float32).reshape(3, 3, 4)


def nc(folder, name="a.nc", units="days since 2020-01-05", calendar="standard", times=(0, 12, 24), **options):
    lat, lon = options.get("lat", [45.0, 44.9, 44.8]), options.get("lon", [5.0, 5.1, 5.2, 5.3])
    with netCDF4.Dataset(folder / name, "w") as file:
        for key, count in (("time", len(times)), ("lat", len(lat)), ("lon", len(lon)), ("level", 2)):
            file.createDimension(key, count)
        time = file.createVariable("time", "f8", ("time",))
        time.units, time.calendar = units, calendar
        time[:] = times
        for key, numbers in (("lat", lat), ("lon", lon)):
            coordinate = file.createVariable(key, "f8", (key,))
            coordinate.units = "degrees_" + {"lat": "north", "lon": "east"}[key]
            coordinate[:] = numbers
        axes = options.get("axes", ("time", "lat", "lon"))
        main = file.createVariable("displacement", options.get("dtype", "f4"), axes)
        main.units = "mm"
        if options.get("dtype") is not str:
            main[:] = options.get("fill", 1.0)
    return folder / name


def archive(folder, name, members, **options):
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as file:
        for key, content in members.items():
            if isinstance(content, int):
                with file.open(key, "w") as out:
                    out.write(CSV.split("\n")[0].encode() + b"\n")
                    for _ in range(content):
                        out.write(bytes(1 << 20))
            else:
                file.writestr(key, content)
    return folder / name


def encrypted(folder):
    path = archive(folder, "a.zip", {"a.csv": CSV})
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(content)
    return path


def geojson(folder, name, features):
    return text(folder, name, json.dumps({"type": "FeatureCollection", "features": features}))


def feature(kind="Point", coordinates=(5.0, 45.0), **fields):
    return {"type": "Feature", "properties": fields, "geometry": {"type": kind, "coordinates": coordinates}}


def halved(path, share=0.5):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


def in_latin(path):
    """The raster with a band described in latin letters, which GDAL writes as they come."""
    with rasterio.open(path, "r+") as file:
        file.descriptions = ("Oetz",)
    path.write_bytes(path.read_bytes().replace(b"Oetz", b"\xd6tz "))
    return path


def link(folder, target, name):
    path = Path(folder) / name
    path.symlink_to(target)
    return path


def gpkg(folder):
    import pandas
    import pyogrio
    import shapely

    frame = pandas.DataFrame({"D20200105": [1.0, 2.0], "D20200117": [2.0, 3.0]})
    points = shapely.to_wkb(shapely.points([5.0, 5.1], [45.0, 45.1]))
    pyogrio.raw.write(
        folder / "a.gpkg",
        points,
        [frame[c].to_numpy() for c in frame],
        list(frame),
        geometry_type="Point",
        crs="EPSG:4326",
    )
    return folder / "a.gpkg"


def mat(folder, name="ps_plot_ts_v-d.mat", **changes):
    """The series of StaMPS, with variables changed; without those that are None."""
    content = {"ph_mm": GRID.T, "lonlat": GRID[:2].T, "day": 735929.0 + 12 * np.arange(3)[:, None]} | changes
    scipy.io.savemat(folder / name, {key: value for key, value in content.items() if value is not None})
    return folder / name


def vrt(folder, body, size=(4, 3)):
    content = (
        f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000, 10, 0, 4000000, 0, -10</GeoTransform>"
        f'<VRTRasterBand dataType="Float32" band="1">{body}</VRTRasterBand></VRTDataset>'
    )
    return text(folder, "20200105.vrt", content)


JMAT = np.array([[1, -1, 0], [0, 1, -1]], float)
KFTS = {"igram": np.ones((2, 3, 4), np.float32), "Jmat": JMAT, "dates": 733000 + 35 * np.arange(3)}
