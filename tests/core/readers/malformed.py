"""Makers of malformed sources: each writes one into a folder and gives its path."""

import json
import zipfile
from pathlib import Path

import h5py
import netCDF4
import numpy as np
import rasterio

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


def vrt(folder, body, size=(4, 3)):
    content = (
        f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000, 10, 0, 4000000, 0, -10</GeoTransform>"
        f'<VRTRasterBand dataType="Float32" band="1">{body}</VRTRasterBand></VRTDataset>'
    )
    return text(folder, "20200105.vrt", content)


JMAT = np.array([[1, -1, 0], [0, 1, -1]], float)
KFTS = {"igram": np.ones((2, 3, 4), np.float32), "Jmat": JMAT, "dates": 733000 + 35 * np.arange(3)}

# Refused: a name, its maker, and words of the sentence.
REFUSED = [
    (
        "geotiff cut short",
        lambda f: halved(tif(f, "20200105.tif", np.random.rand(300, 300))),
        "cut short or damaged",
    ),
    ("geotiff of no bytes", lambda f: raw(f, "20200105.tif", b""), "is not a GeoTIFF"),
    (
        "geotiff of only a header",
        lambda f: raw(f, "20200105.tif", b"II*\0\x08\0\0\0"),
        "cut short or damaged",
    ),
    ("text as geotiff", lambda f: text(f, "20200105.tif", "hello"), "is not a GeoTIFF but text"),
    (
        "picture as geotiff",
        lambda f: raw(f, "20200105.tif", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        "is not a GeoTIFF",
    ),
    ("netcdf as geotiff", lambda f: nc(f, "20200105.tif"), "is not a GeoTIFF but an HDF5 file"),
    (
        "mixed reference systems",
        lambda f: series(f, ("20200129.tif", {"crs": "EPSG:32634"})),
        "the reference system",
    ),
    ("mixed sizes", lambda f: series(f, ("20200129.tif", {"values": GRID[:2]})), "4 x 2 pixels"),
    ("mixed cells", lambda f: series(f, ("20200129.tif", {"cell": 20.0})), "cells of 20"),
    ("mixed units", lambda f: series(f, ("20200129.tif", {"unit": "m"})), "is in metres"),
    ("names without dates", lambda f: tif(f, "s/first.tif").parent, "No dates were found"),
    ("one date twice", lambda f: series(f, ("b_20200105.tif", {})), "occurs twice"),
    ("impossible date", lambda f: tif(f, "s/20201305.tif").parent, "No dates were found"),
    ("all missing", lambda f: tif(f, "20200105.tif", GRID * np.nan), "holds no values"),
    ("all infinite", lambda f: tif(f, "20200105.tif", GRID + np.inf), "holds no values"),
    ("complex numbers", lambda f: tif(f, "20200105.tif", dtype="complex64"), "holds complex numbers"),
    ("broken link", lambda f: link(f, f / "gone.tif", "20200105.tif"), "There is no file or folder"),
    ("remote address", lambda f: "https://example.org/20200105.tif", "There is no file or folder"),
    (
        "path of a virtual system",
        lambda f: "/vsicurl/https://example.org/20200105.tif",
        "There is no file or folder",
    ),
    ("path with a zero byte", lambda f: "a\0b.tif", "There is no file or folder"),
    ("path of 5000 letters", lambda f: "x" * 5000 + ".tif", "There is no file or folder"),
    (
        "virtual raster to nowhere",
        lambda f: vrt(f, "<SimpleSource><SourceFilename>gone.tif</SourceFilename></SimpleSource>"),
        "cut short or damaged",
    ),
    (
        "virtual raster to the web",
        lambda f: vrt(f, "<SimpleSource><SourceFilename>https://a.b/c.tif</SourceFilename></SimpleSource>"),
        "files on another computer",
    ),
    ("virtual raster of absurd size", lambda f: vrt(f, "", (2_000_000_000, 2_000_000_000)), ""),
    (
        "virtual raster cut short",
        lambda f: halved(vrt(f, "<SimpleSource></SimpleSource>")),
        "cut short or damaged",
    ),
    (
        "envi header alone",
        lambda f: text(f, "20200105.hdr", "ENVI\nsamples = 4\nlines = 3\n"),
        "no format that GroundCast reads",
    ),
    (
        "envi data too short",
        lambda f: (
            text(
                f,
                "20200105.hdr",
                "ENVI\nsamples = 4000\nlines = 3000\nbands = 1\ndata type = 4\ninterleave = bsq\n",
            ),
            raw(f, "20200105.img", b"1234"),
        )[1],
        "cut short or damaged",
    ),
    (
        "isce description alone",
        lambda f: text(f, "20200105.unw.xml", "<imageFile></imageFile>"),
        "no format that GroundCast reads",
    ),
    ("text as hdf5", lambda f: text(f, "a.h5", "hello"), "is no HDF5 file"),
    ("hdf5 of no bytes", lambda f: raw(f, "a.h5", b""), "is no HDF5 file: it is empty"),
    (
        "hdf5 cut short",
        lambda f: halved(h5(f, "a.h5", {"timeseries": np.random.rand(3, 90, 90), "date": DAYS})),
        "cut short or damaged",
    ),
    ("hdf5 of only a signature", lambda f: raw(f, "a.h5", b"\x89HDF\r\n\x1a\n"), "cut short or damaged"),
    (
        "hdf5 of another layout",
        lambda f: h5(f, "a.h5", {"velocity": GRID}),
        "is HDF5 of an unknown layout; it holds velocity",
    ),
    ("hdf5 of nothing", lambda f: h5(f, "a.h5", {}), "it holds nothing"),
    (
        "series of two dimensions",
        lambda f: h5(f, "a.h5", {"timeseries": GRID, "date": DAYS}),
        "has the size 3 x 4",
    ),
    (
        "series with too few dates",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS[:2]}),
        "has 2 dates for 3 layers",
    ),
    (
        "series with repeated dates",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS[[0, 1, 1]]}),
        "repeats or is out of order",
    ),
    (
        "series of complex numbers",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE.astype(complex), "date": DAYS}),
        "not real numbers",
    ),
    (
        "series that is a group",
        lambda f: h5(f, "a.h5", {"timeseries": None, "date": DAYS}),
        "has no data set 'timeseries'",
    ),
    ("series of texts", lambda f: h5(f, "a.h5", {"timeseries": DAYS, "date": DAYS}), "not real numbers"),
    (
        "series of absurd size",
        lambda f: h5(f, "a.h5", {"timeseries": (3, 2**20, 2**20), "date": DAYS}),
        "claims 3,298,534,883,328 numbers",
    ),
    (
        "series in radians",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS}, UNIT="radian"),
        "which is no length",
    ),
    (
        "series with a wrong corner",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS}, X_FIRST="?"),
        "are no numbers",
    ),
    ("hdf-eos5 without observations", lambda f: h5(f, "a.he5", {"HDFEOS": None}), "has no data set"),
    (
        "licsbas without place",
        lambda f: h5(f, "cum.h5", {"cum": CUBE, "imdates": [20200105, 20200117, 20200129]}),
        "is in radar geometry",
    ),
    (
        "licsbas with wrong dates",
        lambda f: h5(f, "cum.h5", {"cum": CUBE, "imdates": [1, 2, 3]}),
        "0 dates in imdates",
    ),
    (
        "network without rows",
        lambda f: h5(f, "a.h5", {**KFTS, "Jmat": np.zeros((2, 3))}),
        "does not join two dates",
    ),
    ("network of other sizes", lambda f: h5(f, "a.h5", {**KFTS, "Jmat": JMAT[:1]}), "Jmat of 1 x 3"),
    (
        "network with dates of seconds",
        lambda f: h5(f, "a.h5", {**KFTS, "dates": np.arange(3) * 1e9}),
        "no ordinal days",
    ),
    (
        "network of nothing",
        lambda f: h5(f, "a.h5", {**KFTS, "igram": np.full((2, 3, 4), np.nan)}),
        "are empty",
    ),
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
    ("table of no bytes", lambda f: raw(f, "a.csv", b""), "is empty"),
    ("table of a header only", lambda f: text(f, "a.csv", CSV.split("\n")[0] + "\n"), "no points"),
    ("table without dates", lambda f: text(f, "a.csv", "lon,lat,height\n5,45,1\n"), "No dates were found"),
    (
        "table without coordinates",
        lambda f: text(f, "a.csv", "pid,20200105\na,1\n"),
        "No coordinates were found",
    ),
    (
        "table with one date twice",
        lambda f: text(f, "a.csv", "lon,lat,20200105,D20200105\n5,45,1,2\n"),
        "twice",
    ),
    (
        "table with words as numbers",
        lambda f: text(f, "a.csv", CSV + "c,5,45,x,2,3\n"),
        "cannot be read as a table",
    ),
    (
        "table with longer rows",
        lambda f: text(f, "a.csv", CSV + "c,5,45,1,2,3,4,5\n"),
        "cannot be read as a table",
    ),
    (
        "table with decimal commas between commas",
        lambda f: text(f, "a.csv", CSV + "c,5,45,1,5,2,5,3,5\n"),
        "cannot be read as a table",
    ),
    ("table of zero bytes", lambda f: raw(f, "a.csv", bytes(200)), "binary data"),
    ("table in utf-16", lambda f: text(f, "a.csv", CSV, "utf-16"), "UTF-16"),
    ("table of empty entries", lambda f: text(f, "a.csv", "lon,lat,20200105\n5,45,\n"), "holds no values"),
    ("table of impossible degrees", lambda f: text(f, "a.csv", "lon,lat,20200105\n5,450,1\n"), "no degrees"),
    (
        "coordinates of words",
        lambda f: text(f, "a.csv", "lon,lat,20200105\nhere,there,1\n"),
        "is not numeric",
    ),
    ("archive of no bytes", lambda f: raw(f, "a.zip", b""), "is not a zip archive"),
    ("archive cut short", lambda f: halved(archive(f, "a.zip", {"a.csv": CSV * 50})), "cut short or damaged"),
    ("archive without a table", lambda f: archive(f, "a.zip", {"a.md": "x"}), "holds no CSV"),
    ("archive of nothing", lambda f: archive(f, "a.zip", {}), "it is empty"),
    ("archive of two tables", lambda f: archive(f, "a.zip", {"a.csv": CSV, "b.csv": CSV}), "holds 2 tables"),
    ("archive with a password", encrypted, "password"),
    ("archive that unpacks to a thousand times", lambda f: archive(f, "a.zip", {"a.csv": 300}), "unpacks to"),
    ("geopackage cut short", lambda f: halved(gpkg(f), 0.3), ""),
    ("text as geopackage", lambda f: text(f, "a.gpkg", "hello"), "is not a vector file"),
    ("shapefile alone", lambda f: raw(f, "a.shp", b"\0\0\x27\x0a" + bytes(96)), ""),
    ("geojson that is none", lambda f: text(f, "a.geojson", "{"), "is not a vector file"),
    ("layer of nothing", lambda f: geojson(f, "a.geojson", []), ""),
    (
        "layer of lines",
        lambda f: geojson(f, "a.geojson", [feature("LineString", [[0, 0], [1, 1]], D20200105=1.0)]),
        "holds no points",
    ),
    ("layer without dates", lambda f: geojson(f, "a.geojson", [feature(height=1.0)]), "No dates were found"),
    ("layer of words", lambda f: geojson(f, "a.geojson", [feature(D20200105="x")]), ""),
    ("empty folder", lambda f: (f / "s").mkdir() or f / "s", "it is empty"),
    (
        "folder named like a raster",
        lambda f: (f / "20200105.tif").mkdir() or f / "20200105.tif",
        "it is empty",
    ),
    ("folder of other files", lambda f: text(f, "s/readme.md", "x").parent, "no table among its 1 files"),
    ("format nobody knows", lambda f: text(f, "a.docx", "x"), "no format that GroundCast reads"),
]

# Read, with what must be said or come out.
READ = [
    (
        "no reference system",
        lambda f: series(f, first={"crs": None}),
        "No coordinate reference system was found",
    ),
    ("dates in the future", lambda f: tif(f, "s/20990105.tif").parent, "lie in the future"),
    (
        "undeclared -9999",
        lambda f: tif(f, "20200105.tif", np.where(GRID == 3, -9999, GRID)),
        "-9999 occurs 1 times",
    ),
    ("one pixel", lambda f: tif(f, "20200105.tif", GRID[:1, :1] + 1), ""),
    ("letters of all scripts in the path", lambda f: tif(f, "Ötztal 形变/20200105.tif"), ""),
    ("symbolic link", lambda f: link(f, tif(f, "a/20200105.tif"), "20200105.tif"), ""),
    (
        "decimal commas between semicolons",
        lambda f: text(f, "a.csv", CSV.replace(",", ";").replace(".", ",")),
        "",
    ),
    ("byte order mark", lambda f: text(f, "a.csv", CSV, "utf-8-sig"), ""),
    ("latin letters", lambda f: text(f, "a.csv", CSV.replace("a,", "Zürich,"), "latin-1"), ""),
    (
        "points without coordinates",
        lambda f: text(f, "a.csv", CSV + "c,,,1,2,3\n"),
        "1 of 3 points have no coordinates",
    ),
    ("infinite entries", lambda f: text(f, "a.csv", CSV + "c,5.2,45,inf,-inf,3\n"), ""),
    ("times that repeat", lambda f: nc(f, times=(0, 0, 24)), "averaged"),
    ("one row of latitudes", lambda f: nc(f, lat=[45.0]), ""),
    ("uneven cells", lambda f: nc(f, lat=[45.0, 44.9, 44.0]), "not evenly spaced"),
]
