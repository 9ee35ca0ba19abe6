"""The values of any raster of the map along a line, such as heights: of the cells that its places lie in."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer

from .gdal_files import OF_SOURCE, array, opened


def layers() -> list[QgsRasterLayer]:
    """The loaded rasters that are files, by name; those that a run has made are in its curves already."""
    from .layers.group import KIND

    every = QgsProject.instance().mapLayers().values()
    rasters = (layer for layer in every if isinstance(layer, QgsRasterLayer))
    own = [each for each in rasters if each.providerType() == "gdal" and not each.customProperty(KIND)]
    return sorted(own, key=lambda layer: layer.name().lower())


def band_of(layer: QgsRasterLayer) -> int:
    """The band that the layer shows; the first of those that it makes colours of."""
    return next(iter(layer.renderer().usesBands()), 1) if layer.renderer() is not None else 1


def places_in(layer: QgsRasterLayer, x: np.ndarray, y: np.ndarray, crs) -> np.ndarray:
    """(S, 2) of places x, y (S,) of `crs` in the CRS of a layer; in the main thread, which knows the project.

    A layer without a CRS is taken to have that of the places.

    Raises:
        QgsCsException: there is no way between them.
    """
    if not layer.crs().isValid():
        return np.column_stack([x, y])
    turn = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    turned = [turn.transform(QgsPointXY(*place)) for place in zip(x, y)]
    return np.array([[place.x(), place.y()] for place in turned])


def values_at(path: str, band: int, places: np.ndarray, going=lambda: True) -> np.ndarray:
    """(S,) values of a raster at places (S, 2) in its CRS, in any thread; NaN where it has none.

    Args:
        going: () -> whether somebody still waits.

    Raises:
        GroundCastError: the file is gone or cannot be read.
    """
    data = opened(path, cure=OF_SOURCE)
    source = data.GetRasterBand(band)
    way = gdal.InvGeoTransform(data.GetGeoTransform())
    found = np.full(len(places), np.nan)
    for index, place in enumerate(places):
        column, row = (math.floor(at) for at in gdal.ApplyGeoTransform(way, *map(float, place)))
        if going() and 0 <= column < data.RasterXSize and 0 <= row < data.RasterYSize:
            found[index] = array(source, column, row, 1, 1)[0, 0]
    return _told(source, found)


def _told(source, values: np.ndarray) -> np.ndarray:
    """Stored numbers as what they stand for: no data as NaN, scaled as the file says."""
    nothing = source.GetNoDataValue()
    values = np.where(values == nothing, np.nan, values) if nothing is not None else values
    return values * (source.GetScale() or 1.0) + (source.GetOffset() or 0.0)
