"""A stack of tiled and packed rasters, one a date, for tests of clicks into it."""

import numpy as np
from groundcast.ui.observed.raster import write_stack
from osgeo import gdal, osr
from qgis.core import QgsPointXY

DATES, SIDE, BLOCK = 30, 100, 32
BLOCK_BYTES = 4 * DATES * BLOCK * BLOCK
PACKED = ("TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "COMPRESS=DEFLATE")


def values():
    """(T, Y, X) float32, some of them NaN."""
    rng = np.random.default_rng(0)
    made = rng.normal(0, 5, (DATES, SIDE, SIDE)).astype(np.float32)
    made[rng.random(made.shape) < 0.02] = np.nan
    return made


def days():
    return np.datetime64("2020-01-01") + 12 * np.arange(DATES)


def write_one(folder, day, layer, options=PACKED):
    """The raster of one date."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    path = str(folder / f"los_{str(day).replace('-', '')}.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_Float32, list(options))
    made.SetGeoTransform((500000, 10, 0, 4200000, 0, -10))
    made.SetProjection(reference.ExportToWkt())
    made.GetRasterBand(1).WriteArray(layer)


def write(place, options=PACKED):
    """(values (T, Y, X), VRT) of a folder `stack` in `place`."""
    folder = place / "stack"
    folder.mkdir()
    made = values()
    for day, layer in zip(days(), made):
        write_one(folder, day, layer, options)
    return made, write_stack(folder, place / "series.vrt")


def place_of(column, row):
    """The middle of a cell in the stack's reference system."""
    return QgsPointXY(500000 + 10 * (column + 0.5), 4200000 - 10 * (row + 0.5))
