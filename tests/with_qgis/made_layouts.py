"""Further layouts of processors and archives, of OPERA's real series, by the worker's Python: FOLDER OPERA.

Deformation in MintPy's other forms, virtual rasters, databases in a file and exports of points; a monthly
climatology and a cube of rain as factors. Those two are simulated: they try the forms, no factor.
"""

import json
import sys
from pathlib import Path

import h5py
import netCDF4
import numpy as np
import pyogrio
import rasterio
from rasterio.shutil import copy

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "core" / "readers")]
import made_cubes  # noqa: E402 - found by the line above
import made_exports  # noqa: E402
import made_factors  # noqa: E402
import made_mesh  # noqa: E402
from made_formats import DAYS, write  # noqa: E402

MINTPY = {"FILE_TYPE": "timeseries", "UNIT": "m", "REF_DATE": DAYS[0]}
DEGREES = {
    "X_FIRST": "5.0", "Y_FIRST": "45.0", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees",
}  # fmt: skip


def mintpy(folder, layers):
    """HDF-EOS5 (save_hdfeos5.py), and a series in radar geometry with its lookup of coordinates."""
    size = layers.shape[1:]
    with h5py.File(folder / "S1_IW1_128_0593_0597_20200105_20200210.he5", "w") as file:
        group = file.create_group("HDFEOS/GRIDS/timeseries")
        group["observation/displacement"] = layers / 1000
        group["observation/date"] = np.array(DAYS, "S8")
        group["quality/temporalCoherence"] = np.full(size, 0.9, np.float32)
        group["geometry/incidenceAngle"] = np.full(size, 34.0, np.float32)
        file.attrs.update(MINTPY | DEGREES | {"FILE_TYPE": "HDFEOS", "mission": "S1"})
    (folder / "radar" / "inputs").mkdir(parents=True)
    with h5py.File(folder / "radar" / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = layers / 1000, np.array(DAYS, "S8")
        file.attrs.update(MINTPY)
    rows, columns = np.indices(size, np.float32)
    with h5py.File(folder / "radar" / "inputs" / "geometryRadar.h5", "w") as file:
        file["latitude"], file["longitude"] = 45 - rows / 1000, 5 + (columns + rows / 10) / 1000
        file["incidenceAngle"] = np.full(size, 39.0, np.float32)


def virtual(folder, layers):
    """A folder of VRT over files that lie elsewhere, and one COG a date."""
    (folder / "vrt").mkdir()
    (folder / "cog").mkdir()
    for day, layer in zip(DAYS, layers):
        original = folder / "originals" / f"los_{day}.tif"
        write(original, layer, unit="mm")
        copy(original, folder / "vrt" / f"los_{day}.vrt", driver="VRT")
        copy(original, folder / "cog" / f"los_{day}.tif", driver="COG")


def points(folder, layers, count=40):
    """A layer of points in files of several kinds."""
    cells = np.arange(count)
    west, south = 717600 + 30 * cells, 3481740 - 30 * cells
    values = layers[:, cells, cells]
    features = [
        {
            "type": "Feature",
            "properties": {f"D_{day}": float(v) for day, v in zip(DAYS, values[:, i])} | {"vel": 1.0},
            "geometry": {"type": "Point", "coordinates": [float(west[i]), float(south[i])]},
        }
        for i in cells
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32613"}}
    text = json.dumps({"type": "FeatureCollection", "crs": crs, "features": features})
    (folder / "others.geojson").write_text(text)
    about, _ids, shapes, data = pyogrio.raw.read(folder / "others.geojson")
    place = {"crs": about["crs"], "geometry_type": "Point"}
    for name, more in (("others.gpkg", {}), ("others.sqlite", {"SPATIALITE": "YES"})):
        pyogrio.raw.write(folder / name, shapes, data, about["fields"], layer="insar", **place, **more)
    (folder / "exports").mkdir()
    made_exports.points(folder / "exports", DAYS, values, 5 + cells / 1000, 45 + cells / 1000)
    made_exports.cubes(folder / "exports", DAYS, layers)


def factors(folder):
    """WorldClim's names, and a cube of rain every five days, over the coast of Doñana."""
    south, west = np.linspace(36, 38.5, 6), np.linspace(-8, -5, 7)
    (folder / "climatology").mkdir()
    place = {"crs": "EPSG:4326", "transform": rasterio.Affine(0.5, 0, -8, 0, -0.5, 38.5)}
    for month in range(1, 13):
        path = folder / "climatology" / f"wc2.1_10m_prec_{month:02d}.tif"
        shape = {"count": 1, "height": 5, "width": 6, "dtype": "float32"}
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as file:
            file.write(np.full((1, 5, 6), 40 + 30 * np.cos(month / 1.9), np.float32))
            file.units = ["mm"]
    axes = {"time": np.arange(0, 3650, 5), "latitude": south, "longitude": west}
    units = {"time": "days since 2014-01-01", "latitude": "degrees_north", "longitude": "degrees_east"}
    with netCDF4.Dataset(folder / "rain.nc", "w") as file:
        for name, numbers in axes.items():
            file.createDimension(name, len(numbers))
            coordinate = file.createVariable(name, "f8", (name,))
            coordinate.units, coordinate.standard_name = units[name], name
            coordinate[:] = numbers
        rain = file.createVariable("tp", "f4", tuple(axes))
        rain.units, rain.long_name = "mm", "Total precipitation"
        rain[:] = np.random.default_rng(0).gamma(0.5, 4, rain.shape)


def main():
    folder, opera = Path(sys.argv[1]), Path(sys.argv[2])
    files = sorted(opera.glob("displacement_*.tif"))[: len(DAYS)]
    layers = [rasterio.open(path).read(1)[:60, :80] * 1000 for path in files]
    layers = np.stack(layers).astype(np.float32)
    for make in (mintpy, virtual, points, made_cubes.deformations):
        make(folder, layers)
    factors(folder)
    days = 16071 + 5 * np.arange(440)
    season = 3 + 2 * np.cos(2 * np.pi * (days % 365.25) / 365.25)
    numbers = season[:, None, None] + np.random.default_rng(1).normal(0, 0.3, (len(days), 3, 4))
    made_factors.cubes(folder, days, numbers)
    made_cubes.factors(folder, days, numbers)
    made_mesh.ugrid(folder / "mesh.nc")


if __name__ == "__main__":
    main()
