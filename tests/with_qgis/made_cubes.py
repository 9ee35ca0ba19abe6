"""Further cubes of OPERA's real series, and of simulated factors: HDF5, grids, netCDF, archives, zarr."""

import h5py
import made_factors
import made_opera
import netCDF4
import numpy as np
import rasterio
import zarr
from made_formats import DAYS, PAIRS, PLACE

COORDINATES = {
    "X_FIRST": "5.0", "Y_FIRST": "45.0", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees",
}  # fmt: skip


def deformations(folder, layers):
    """Every form of deformation."""
    _network(folder / "inputs", layers)
    _lookup(folder / "lookup", layers)
    _grids(folder, layers)
    _projected(folder / "cube.nc", layers)
    _moving(folder / "opera_moving", layers)


def _network(folder, layers):
    """MintPy's ifgramStack.h5 (documentation "Data structure")."""
    folder.mkdir()
    phase = np.diff(layers, axis=0) / -4.41
    with h5py.File(folder / "ifgramStack.h5", "w") as file:
        file["unwrapPhase"], file["coherence"] = phase, np.full_like(phase, 0.7)
        file["date"], file["dropIfgram"] = np.array(PAIRS, "S8"), np.ones(len(PAIRS), bool)
        file.attrs.update(COORDINATES | {"FILE_TYPE": "ifgramStack", "WAVELENGTH": "0.0555"})


def _lookup(folder, layers):
    """MintPy in radar geometry with the table of GAMMA and ROI_PAC, whose rows run the other way."""
    (folder / "inputs").mkdir(parents=True)
    with h5py.File(folder / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = layers / 1000, np.array(DAYS, "S8")
        file.attrs.update({"FILE_TYPE": "timeseries", "UNIT": "m", "REF_DATE": DAYS[0]})
    rows, columns = np.indices(layers.shape[1:], np.float32) + 0.5
    with h5py.File(folder / "inputs" / "geometryGeo.h5", "w") as file:
        file["azimuthCoord"], file["rangeCoord"] = rows[::-1], columns
        file.attrs.update(COORDINATES | {"FILE_TYPE": "geometry"})


def _grids(folder, layers):
    """GMTSAR's names, and the older form of GMT's grids."""
    height, width = layers.shape[1:]
    west, south = 14.9, 37.8
    (folder / "gmtsar").mkdir()
    (folder / "gmt_older").mkdir()
    for day, layer in zip(DAYS, layers):
        date = np.datetime64(f"{day[:4]}-{day[4:6]}-{day[6:]}")
        since = int((date - np.datetime64(f"{day[:4]}-01-01")).astype(int))
        with netCDF4.Dataset(folder / "gmtsar" / f"disp_{day[:4]}{since:03d}.grd", "w") as file:
            for axis, count, start in (("x", width, west), ("y", height, south)):
                file.createDimension(axis, count)
                file.createVariable(axis, "f8", (axis,))[:] = start + 0.001 * np.arange(count)
                file[axis].units = {"x": "degrees_east", "y": "degrees_north"}[axis]
            file.createVariable("z", "f4", ("y", "x"))[:] = layer[::-1]
            file["z"].units = "mm"
        path = folder / "gmt_older" / f"disp_{day}.grd"
        with netCDF4.Dataset(path, "w", format="NETCDF3_CLASSIC") as file:
            file.createDimension("side", 2)
            file.createDimension("xysize", layer.size)
            ranges = {
                "x_range": (west, west + 0.001 * (width - 1)),
                "y_range": (south, south + 0.001 * (height - 1)),
                "spacing": (0.001, 0.001),
            }  # fmt: skip
            for name, pair in ranges.items():
                file.createVariable(name, "f8", ("side",))[:] = pair
            file["x_range"].units, file["y_range"].units = "degrees", "degrees"
            file.createVariable("dimension", "i4", ("side",))[:] = width, height
            file.createVariable("z", "f4", ("xysize",))[:] = layer.ravel()
            file["z"].units = "mm"


def _projected(path, layers):
    """CF with a grid mapping, packed as integers, beside a variable of another kind."""
    across, _, west, _, down, north = tuple(PLACE["transform"])[:6]
    height, width = layers.shape[1:]
    with netCDF4.Dataset(path, "w") as file:
        axes = {
            "time": np.array([0, 12, 24, 36]), "y": north + down * (np.arange(height) + 0.5),
            "x": west + across * (np.arange(width) + 0.5),
        }  # fmt: skip
        for name, numbers in axes.items():
            file.createDimension(name, len(numbers))
            file.createVariable(name, "f8", (name,))[:] = numbers
        file["time"].units, file["time"].calendar = "days since 2020-01-05", "standard"
        for name in ("x", "y"):
            file[name].units, file[name].standard_name = "m", f"projection_{name}_coordinate"
        mapping = file.createVariable("spatial_ref", "i4")
        mapping.crs_wkt = rasterio.CRS.from_string(PLACE["crs"]).to_wkt()
        moved = file.createVariable("displacement", "i2", tuple(axes), fill_value=-32768)
        moved.scale_factor, moved.units, moved.grid_mapping = 0.01, "mm", "spatial_ref"
        moved[:] = np.ma.masked_array(np.nan_to_num(layers), ~np.isfinite(layers))
        file.createVariable("coherence", "f4", ("y", "x"))[:] = 0.7


def _moving(folder, layers):
    """OPERA's products as delivered, whose first date moves on."""
    folder.mkdir()
    for number, (day, layer) in enumerate(zip(DAYS, layers)):
        first, since = ("20191224", 0) if number < 2 else (DAYS[1], layers[1])
        made_opera.product(folder / f"{made_opera.name(first, day)}.nc", (layer - since) / 1000)


def factors(folder, days, numbers):
    """ERA5's zip, a zarr store, and folders of GeoTIFFs under the names of AppEEARS and CHIRPS.

    Args:
        days: (N,) whole days since 1970-01-01; numbers (N, 3, 4), from the north.
    """
    made_factors.mixed(folder / "era5.zip", days, numbers)
    _store(folder / "rain.zarr", days, numbers)
    place = {"crs": "EPSG:4326", "transform": rasterio.Affine(0.25, 0, -6.875, 0, -0.25, 37.375)}
    for day, layer in list(zip(days, numbers))[::4]:
        date = np.datetime64(int(day), "D").item()
        names = {
            f"appeears/MOD13Q1.061__250m_16_days_NDVI_doy{date:%Y%j}000000_aid0001.tif": layer / 10,
            f"chirps/chirps-v2.0.{date:%Y.%m.%d}.tif": layer,
        }
        for name, values in names.items():
            (folder / name).parent.mkdir(exist_ok=True)
            shape = {"count": 1, "height": 3, "width": 4, "dtype": "float32"}
            with rasterio.open(folder / name, "w", driver="GTiff", **shape, **place) as file:
                file.write(values.astype(np.float32), 1)


def _store(path, days, numbers):
    group = zarr.open_group(str(path), mode="w")
    axes = {"time": days, "lat": 37.25 - 0.25 * np.arange(3), "lon": -6.75 + 0.25 * np.arange(4)}
    units = {"time": "days since 1970-01-01", "lat": "degrees_north", "lon": "degrees_east", "tp": "mm"}
    for name, values in {**axes, "tp": numbers}.items():
        array = (getattr(group, "create_array", None) or group.create_dataset)(
            name, shape=values.shape, dtype=values.dtype, chunks=values.shape
        )
        array.attrs.update(
            {"units": units[name], "_ARRAY_DIMENSIONS": list(axes) if name == "tp" else [name]}
        )
        array[...] = values
