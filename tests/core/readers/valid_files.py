"""Every layout that is read, by name: its reader, and a maker of a small valid source, to be damaged.

A maker writes into an empty folder, which then holds that source and nothing else, and gives the path to
open. Layouts are those that the readers cite; values are noise.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from groundcast.tests.core.readers import made_isce, valid_cubes, valid_points
from groundcast.tests.core.readers import making as make


@dataclass(frozen=True)
class Layout:
    """One way in which data come; `options` are what must be said of a source of several variables."""

    reader: str
    make: Callable
    options: dict = field(default_factory=dict)


LAYOUTS = {
    "simulated scene": Layout("scene", valid_cubes.scene),
    "interferograms of KFTS": Layout("interferograms", valid_cubes.kfts),
    "interferograms of MintPy": Layout("interferograms", valid_cubes.ifgram_stack),
    "interferograms of LiCSAR": Layout("interferograms", valid_cubes.licsar),
    "interferograms of HyP3": Layout("interferograms", valid_cubes.hyp3),
    "interferograms of ISCE": Layout("interferograms", valid_cubes.isce),
    "ISCE in radar geometry": Layout("interferograms", made_isce.stack),
    "OPERA": Layout("opera", valid_cubes.opera),
    "MintPy": Layout("mintpy", valid_cubes.mintpy),
    "MintPy in radar geometry": Layout("mintpy", valid_cubes.radar),
    "MintPy with a lookup table": Layout("mintpy", valid_cubes.lookup),
    "HDF-EOS5": Layout("mintpy", valid_cubes.hdf_eos5),
    "LiCSBAS": Layout("licsbas", valid_cubes.licsbas),
    "zarr 2": Layout("zarr", partial(valid_cubes.store, version=2)),
    "zarr 3": Layout("zarr", partial(valid_cubes.store, version=3)),
    "netCDF": Layout("netcdf", make.nc),
    "mesh in netCDF": Layout("netcdf", valid_cubes.mesh),
    "ERA5 in a zip": Layout("netcdf", valid_cubes.era5_zip, {"kind": "rain", "variable": "tp"}),
    "grids of GMT": Layout("grids", valid_cubes.gmt),
    "older grids of GMT": Layout("grids", valid_cubes.older_gmt),
    "EGMS": Layout("egms", valid_points.egms),
    "EGMS in zips": Layout("egms", valid_points.egms_tiles),
    "StaMPS": Layout("stamps", make.mat),
    "StaMPS table": Layout("stamps", valid_points.stamps),
    "long table": Layout("long", valid_points.long),
    "station table": Layout("stations", valid_points.stations),
    "placed stations": Layout("stations", valid_points.placed_stations),
    "table": Layout("csv", valid_points.table),
    "table in a zip": Layout("csv", valid_points.zipped),
    "GeoPackage": Layout("vector", make.gpkg),
    "GeoJSON": Layout("vector", partial(valid_points.layer, name="a.geojson")),
    "shapefile": Layout("vector", partial(valid_points.layer, name="a.shp")),
    "SpatiaLite": Layout("vector", valid_points.spatialite),
    "climatology": Layout("climatology", valid_cubes.months),
    "bands": Layout("bands", valid_cubes.bands),
    "GeoTIFFs": Layout("rasters", valid_cubes.geotiffs),
    "virtual raster": Layout("rasters", valid_cubes.virtual),
    "ENVI": Layout("rasters", valid_cubes.envi),
    "SARscape": Layout("rasters", valid_cubes.sarscape),
}
"""What of the registry is missing here reads no files: see `NO_FILES` of test_fuzz."""
