"""Maps of a run relative to a reference: each date less the reference's value on it, by virtual rasters."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from osgeo import gdal
from qgis.core import QgsDataProvider, QgsLayerTreeGroup, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ...core.dates import field_date
from ...core.errors import GroundCastError
from ..words import tr
from .look import KIND, layers_of

# What a layer showed before.
ABSOLUTE = "groundcast/absolute"
FOLDER = "relative"
BOUNDS = re.compile(r"(lower|upper)\d*")


def is_relative(group: QgsLayerTreeGroup) -> bool:
    """Whether any layer of the run is shown relative to a reference."""
    return any(layer.customProperty(ABSOLUTE) for layer in layers_of(group))


def show(group: QgsLayerTreeGroup, reference, folder: Path) -> int:
    """Show displacement and residuals less a reference; gives the number of layers. Rates stay as they are.

    Args:
        reference: a `Series` of the run, at the reference.
        folder: of the run, which gets the virtual rasters.

    Raises:
        GroundCastError: the folder cannot be written (`not-writable`).
    """
    take_back(group)
    count = 0
    for layer in layers_of(group):
        own = _own(str(layer.customProperty(KIND, "")), reference)
        if own is not None:
            by_day = dict(zip(reference.dates.tolist(), own))
            _turn(layer, by_day, folder)
            count += 1
    return count


def take_back(group: QgsLayerTreeGroup) -> None:
    """Show every layer as it was computed again."""
    for layer in layers_of(group):
        before = layer.customProperty(ABSOLUTE)
        if not before:
            continue
        if isinstance(layer, QgsVectorLayer):
            layer.renderer().setClassAttribute(before)
        else:
            _show(layer, before)
        layer.removeCustomProperty(ABSOLUTE)
        layer.triggerRepaint()


def write_relative(path: str, by_day: dict, folder: Path, kind: str) -> Path:
    """A virtual raster of `path` whose dated bands have the value of their day (by date) taken off."""
    target = folder / FOLDER / f"{Path(path).parent.name}-{Path(path).stem}-{kind}.vrt"
    target.parent.mkdir(parents=True, exist_ok=True)
    data = gdal.Open(path)
    gdal.Translate(str(target), data, format="VRT")
    tree = ElementTree.parse(target)
    for band in tree.getroot().iter("VRTRasterBand"):
        day = field_date(data.GetRasterBand(int(band.get("band"))).GetDescription())
        value = by_day.get(day.astype(object), np.nan) if day is not None else np.nan
        for source in [each for each in band if each.tag in ("SimpleSource", "ComplexSource")]:
            source.tag = "ComplexSource"
            # Where the reference is not known nothing is: the offset is no number then.
            ElementTree.SubElement(source, "ScaleOffset").text = repr(-float(value))
            ElementTree.SubElement(source, "ScaleRatio").text = "1"
            if source.find("NODATA") is None:
                ElementTree.SubElement(source, "NODATA").text = "nan"
    tree.write(target)
    return target


def _own(kind: str, reference) -> np.ndarray | None:
    """What is taken off maps of `kind`, by the reference's dates; None where nothing is."""
    if kind == "observed":
        return reference.observed
    if kind == "residual":
        return reference.residual
    return reference.median if kind == "median" or BOUNDS.fullmatch(kind) else None


def _turn(layer: QgsMapLayer, by_day: dict, folder: Path) -> None:
    if isinstance(layer, QgsVectorLayer):
        field = layer.renderer().classAttribute()
        day = field_date(field)
        value = by_day.get(day.astype(object), np.nan) if day is not None else np.nan
        layer.setCustomProperty(ABSOLUTE, field)
        layer.renderer().setClassAttribute(f'"{field}" - ({float(value)})' if np.isfinite(value) else "NULL")
    elif isinstance(layer, QgsRasterLayer):
        before = layer.source()
        try:
            made = write_relative(before, by_day, folder, str(layer.customProperty(KIND)))
        except OSError as error:
            raise GroundCastError(
                tr("{path} cannot be written ({reason}).", path=folder / FOLDER, reason=error.strerror),
                tr("Make the folder of the run writable."),
                "not-writable",
            ) from error
        layer.setCustomProperty(ABSOLUTE, before)
        _show(layer, str(made))
    layer.triggerRepaint()


def _show(layer: QgsRasterLayer, path: str) -> None:
    """Another file of the same grid and bands in a layer that keeps its look."""
    look = layer.renderer().clone()
    layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
    look.setInput(layer.dataProvider())
    layer.setRenderer(look)
