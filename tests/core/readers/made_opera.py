"""OPERA DISP-S1 products, small, as src/disp_s1/product.py of github.com/opera-adt/disp-s1 writes them."""

import netCDF4
import numpy as np
import rasterio


def name(first, second, made="20241219", frame="11116"):
    return f"OPERA_L3_DISP-S1_IW_F{frame}_VV_{first}T140755Z_{second}T140756Z_v1.0_{made}T231545Z"


def product(path, values, crs="EPSG:32613", **changes):
    """A file as disp-s1's product.py writes it: two dimensions, time and reference_time of one entry."""
    x, y = 500015 + 30.0 * np.arange(values.shape[1]), 4e6 - 15 - 30.0 * np.arange(values.shape[0])
    with netCDF4.Dataset(path, "w") as file:
        for axis, numbers in (("y", y), ("x", x), ("time", [2e8])):
            file.createDimension(axis, len(numbers))
            file.createVariable(axis, "f8", (axis,))[:] = numbers
        file["x"].units = file["y"].units = "m"
        file["time"].units = "seconds since 2010-01-01 00:00:00.000000"
        file.createVariable("reference_time", "f8", ("time",))[:] = 1e8
        file["reference_time"].units = file["time"].units
        mapping = file.createVariable("spatial_ref", "i8")
        mapping.crs_wkt = rasterio.CRS.from_string(crs).to_wkt()
        layers = {"displacement": values, "temporal_coherence": np.full(values.shape, 0.8)} | changes
        for key, layer in layers.items():
            variable = file.createVariable(key, "f4", ("y", "x"), fill_value=np.nan)
            variable[:] = layer
            variable.units = "unitless" if key == "temporal_coherence" else "meters"
            variable.grid_mapping = "spatial_ref"
        file.createGroup("corrections")
    return path
