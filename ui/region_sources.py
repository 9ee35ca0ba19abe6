"""Regions that nobody draws: selected polygons of a layer, and places that move fast."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsMapLayerType, QgsProject, QgsWkbTypes

from ..core.errors import GroundCastError
from .gdal_files import array, opened
from .layers.velocity import FIELD
from .regions_layer import RegionsLayer
from .words import number, tr

VELOCITIES = (FIELD, "mean_velocity", "velocity")
# As many regions as have colours of their own; a place of fewer points or cells is left out.
MOST, LEAST = 6, 20
# Points nearer than so many times their usual distance belong together.
TOGETHER = 3.0
USUAL_MM = 5.0


def selected_layers() -> list:
    """Polygon layers of the project in which something is selected, other than the study's own."""
    own = RegionsLayer().layer()
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.type() == QgsMapLayerType.VectorLayer
        and layer.geometryType() == QgsWkbTypes.PolygonGeometry
        and layer.selectedFeatureCount()
        and layer is not own
    ]


def from_selection(layer) -> list[str]:
    """Draw the selected polygons of a layer as regions; gives their letters.

    Raises:
        GroundCastError: the drawn layer cannot be written or edited, as in `StudyLayer.put`.
    """
    drawn = RegionsLayer()
    return [drawn.add(feature.geometry(), layer.crs()) for feature in layer.selectedFeatures()]


def velocity_field(layer) -> str:
    """The field of a point layer that holds velocities in mm a year, "" where there is none."""
    if layer is None or layer.type() != QgsMapLayerType.VectorLayer:
        return ""
    return next((name for name in VELOCITIES if layer.fields().lookupField(name) >= 0), "")


def velocity_map(layer) -> bool:
    """Whether a map layer is a run's map of velocities."""
    return layer is not None and str(layer.customProperty("groundcast/kind", "")) == "velocity"


def velocity_layer(shown):
    """The layer that velocities are read from: one that shows the data, else a run's map; or None."""
    layers = list(QgsProject.instance().mapLayers().values())
    tries = [shown, *(each for each in layers if velocity_field(each) == FIELD)]
    points = next((each for each in tries if velocity_field(each)), None)
    return points or next((each for each in layers if velocity_map(each)), None)


def by_velocity(layer, least: float) -> list[str]:
    """Draw a region around each place that moves `least` mm a year or faster, the largest six.

    Args:
        layer: points with a field of velocities, or a run's map of them.

    Raises:
        GroundCastError: nothing moves so fast over enough points or cells (`too-slow`), or as in
            `from_selection`.
    """
    found = _around_points(layer, least) if velocity_field(layer) else _around_cells(layer, least)
    if not found:
        raise GroundCastError(
            tr("No place of {n} points or cells moves {speed} mm a year.", n=LEAST, speed=number(least, 1)),
            tr("Choose a lower velocity."),
            "too-slow",
        )
    drawn = RegionsLayer()
    return [drawn.add(shape, layer.crs()) for _, shape in sorted(found, key=lambda each: -each[0])[:MOST]]


def _around_points(layer, least: float) -> list[tuple[int, QgsGeometry]]:
    """(points, outline) of each place; outlines are circles around its points, joined."""
    field = velocity_field(layer)
    request = QgsFeatureRequest().setFilterExpression(f'abs("{field}") >= {float(least)}')
    places = [feature.geometry() for feature in layer.getFeatures(request)]
    if len(places) < LEAST:
        return []
    box, every = layer.extent(), max(layer.featureCount(), 1)
    usual = float(np.sqrt(box.width() * box.height() / every)) or 1.0
    joined = QgsGeometry.unaryUnion([place.buffer(TOGETHER * usual / 2, 6) for place in places])
    found = []
    for shape in joined.asGeometryCollection():
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        found.append((sum(engine.contains(place.constGet()) for place in places), shape))
    return [(count, shape) for count, shape in found if count >= LEAST]


def _around_cells(layer, least: float) -> list[tuple[int, QgsGeometry]]:
    """(cells, outline) of each patch of cells that share a side or a corner."""
    data = opened(layer.source())
    values = array(data.GetRasterBand(1))
    fast = np.isfinite(values) & (np.abs(values) >= least)
    mask = gdal.GetDriverByName("MEM").Create("", data.RasterXSize, data.RasterYSize, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(data.GetGeoTransform())
    mask.GetRasterBand(1).WriteArray(fast.astype(np.uint8))
    target = ogr.GetDriverByName("Memory").CreateDataSource("")
    outlines = target.CreateLayer("outlines", None, ogr.wkbPolygon)
    gdal.Polygonize(mask.GetRasterBand(1), mask.GetRasterBand(1), outlines, -1, ["8CONNECTED=8"])
    cell = abs(data.GetGeoTransform()[1] * data.GetGeoTransform()[5])
    found = []
    for outline in outlines:
        shape = QgsGeometry()
        shape.fromWkb(bytes(outline.GetGeometryRef().ExportToWkb()))
        found.append((round(shape.area() / cell), shape.makeValid()))
    return [(count, shape) for count, shape in found if count >= LEAST]
