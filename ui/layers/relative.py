"""Maps of a run relative to a reference: each date less the reference's value on it, by virtual rasters."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsDataProvider, QgsLayerTreeGroup, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.dates import field_date
from ...core.errors import GroundCastError
from ..gdal_files import opened
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
    count, written = 0, {}
    for layer in layers_of(group):
        own = _own(str(layer.customProperty(KIND, "")), reference)
        if own is not None:
            by_day = dict(zip(reference.dates.tolist(), own))
            _turn(layer, by_day, folder, written)
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
    data = opened(path)
    gdal.Translate(str(target), data, format="VRT")
    made = QDomDocument()
    made.setContent(target.read_text(encoding="utf-8"))
    for band in _elements(made.documentElement(), "VRTRasterBand"):
        day = field_date(data.GetRasterBand(int(band.attribute("band"))).GetDescription())
        value = by_day.get(day.astype(object), np.nan) if day is not None else np.nan
        for source in (*_elements(band, "SimpleSource"), *_elements(band, "ComplexSource")):
            _take_off(made, source, float(value))
    target.write_text(made.toString(), encoding="utf-8")
    return target


def _elements(inside: QDomElement, tag: str) -> list[QDomElement]:
    found = inside.elementsByTagName(tag)
    return [found.at(i).toElement() for i in range(found.count())]


def _take_off(made: QDomDocument, source: QDomElement, value: float) -> None:
    """Let a virtual raster's source give its values less `value`."""
    source.setTagName("ComplexSource")
    # Where the reference is not known nothing is: the offset is no number then.
    parts = {"ScaleOffset": repr(-value), "ScaleRatio": "1"}
    parts |= {"NODATA": "nan"} if source.firstChildElement("NODATA").isNull() else {}
    for tag, text in parts.items():
        part = made.createElement(tag)
        part.appendChild(made.createTextNode(text))
        source.appendChild(part)


def _own(kind: str, reference) -> np.ndarray | None:
    """What is taken off maps of `kind`, by the reference's dates; None where nothing is."""
    if kind == "observed":
        return reference.observed
    if kind == "residual":
        return reference.residual
    return reference.median if kind == "median" or BOUNDS.fullmatch(kind) else None


def _turn(layer: QgsMapLayer, by_day: dict, folder: Path, written: dict) -> None:
    """Show a layer less its day's value; `written` has the virtual raster of each (file, kind) so far."""
    if isinstance(layer, QgsVectorLayer):
        field = layer.renderer().classAttribute()
        day = field_date(field)
        value = by_day.get(day.astype(object), np.nan) if day is not None else np.nan
        layer.setCustomProperty(ABSOLUTE, field)
        layer.renderer().setClassAttribute(f'"{field}" - ({float(value)})' if np.isfinite(value) else "NULL")
    elif isinstance(layer, QgsRasterLayer):
        before, kind = layer.source(), str(layer.customProperty(KIND))
        try:
            if (before, kind) not in written:
                # The layers of all dates show bands of one file.
                written[before, kind] = write_relative(before, by_day, folder, kind)
        except OSError as error:
            raise GroundCastError(
                tr("{path} cannot be written ({reason}).", path=folder / FOLDER, reason=error.strerror),
                tr("Make the folder of the run writable."),
                "not-writable",
            ) from error
        layer.setCustomProperty(ABSOLUTE, before)
        _show(layer, str(written[before, kind]))
    layer.triggerRepaint()


def _show(layer: QgsRasterLayer, path: str) -> None:
    """Another file of the same grid and bands in a layer that keeps its look."""
    look = layer.renderer().clone()
    layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
    look.setInput(layer.dataProvider())
    layer.setRenderer(look)
