"""The point layers of a run: the same values where they were measured, coloured by the newest date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsVectorLayer

from ...core.dates import field_date
from ..words import tr
from . import metadata, styles
from .look import add_tip
from .run_maps import RunMaps

SHOWN = ("response", "median", "residual", "observed")


def point_layers(maps: RunMaps) -> Iterator[QgsVectorLayer]:
    """Response, forecast, residual and observed points of each region; every date is a field DYYYYMMDD."""
    for region, path in maps.points.items():
        for kind in [each for each in SHOWN if each in _layer_names(path)]:
            layer = QgsVectorLayer(f"{path}|layername={kind}", "", "ogr")
            dates = {name: field_date(name, "D") for name in layer.fields().names()}
            dated = sorted((day, name) for name, day in dates.items() if day is not None)
            if dated:
                yield _dressed(maps, layer, kind, region, *dated[-1])


def _dressed(maps: RunMaps, layer: QgsVectorLayer, kind: str, region: str, day, field: str):
    names = {
        "observed": tr("Points {date} observed (mm)", date=day),
        "response": tr("Points {date} response (mm)", date=day),
        "median": tr("Points {date} scenario (mm)", date=day)
        if maps.about.scenario
        else tr("Points {date} forecast (mm)", date=day),
        "residual": tr("Points {date} residual (mm)", date=day),
    }
    several = len(maps.points) > 1
    layer.setName(
        maps.prefix
        + (tr("{name}, region {region}", name=names[kind], region=region) if several else names[kind])
    )
    styles.style_points(layer, field, kind, maps.ranges)
    metadata.describe(layer, maps, kind, str(day))
    add_tip(layer, kind, str(day), field)
    layer.setReadOnly(True)
    return layer


def _layer_names(path: Path) -> list[str]:
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [data.GetLayer(i).GetName() for i in range(data.GetLayerCount())]
