"""Maps of a run relative to a reference: each date less the reference's value on it, by virtual rasters."""

from __future__ import annotations

import json
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
from .rates import base_of
from .styles import copied

# What a layer showed before, and the place that it is shown relative to (JSON).
ABSOLUTE = "groundcast/absolute"
PLACE = "groundcast/reference"
# What is taken off each date of a layer of points (JSON), which plays.
BY_DAY = "groundcast/by_day"
# The name of a layer that stays as it is, before it said so.
NAMED = "groundcast/named"
STAYING = ("probability", "crossing", "crossing_early", "crossing_late", "step", "bend")
"""Kinds that are of the displacement itself: a threshold that is crossed, and steps of single series."""
FOLDER = "relative"
BOUNDS = re.compile(r"(lower|upper)\d*")


def is_relative(group: QgsLayerTreeGroup) -> bool:
    """Whether any layer of the run is shown relative to a reference."""
    return any(layer.customProperty(ABSOLUTE) for layer in layers_of(group))


def place_of(layer: QgsMapLayer) -> dict:
    """The place that a layer is shown relative to: "where" in words and, unless an older plugin turned it, a
    `map_place.entry`; {} where it is shown as it was computed."""
    if not layer.customProperty(ABSOLUTE):
        return {}
    try:
        found = json.loads(layer.customProperty(PLACE) or "")
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"where": tr("a reference")}


def show(
    group: QgsLayerTreeGroup, reference, folder: Path, rates: dict | None = None, place: dict | None = None
) -> int:
    """Show displacement, residuals and rates less a reference; gives the number of layers.

    What stays as it is says so in its name: probabilities and dates of crossing cannot be told for another
    displacement, and rates not where they are unknown at the reference.

    Args:
        reference: a `Series` of the run, at the reference.
        folder: of the run, which gets the virtual rasters.
        rates: as `rates.rates_at` gives them.
        place: of the reference, a `map_place.entry`: layers keep it.

    Raises:
        GroundCastError: the folder cannot be written (`not-writable`).
    """
    take_back(group)
    count, written, kept = 0, {}, json.dumps({**(place or {}), "where": reference.where})
    for layer in layers_of(group):
        kind = str(layer.customProperty(KIND, ""))
        by_day = _by_day(kind, reference, rates or {})
        if by_day is not None:
            _turn(layer, by_day, folder, written)
            layer.setCustomProperty(PLACE, kept)
            count += 1
        elif kind in STAYING or base_of(kind):
            layer.setCustomProperty(NAMED, layer.name())
            layer.setName(_staying(layer.name()))
    return count


def _staying(name: str) -> str:
    return tr("{name} · not relative", name=name)


def take_back(group: QgsLayerTreeGroup) -> None:
    """Show every layer as it was computed again."""
    for layer in layers_of(group):
        before, named = layer.customProperty(ABSOLUTE), layer.customProperty(NAMED)
        if named:
            if layer.name() == _staying(named):
                layer.setName(named)
            layer.removeCustomProperty(NAMED)
        if not before:
            continue
        if isinstance(layer, QgsVectorLayer):
            layer.renderer().setClassAttribute(before)
            layer.removeCustomProperty(BY_DAY)
        else:
            _show(layer, before)
        layer.removeCustomProperty(ABSOLUTE)
        layer.removeCustomProperty(PLACE)
        layer.triggerRepaint()


def write_relative(path: str, by_day: dict, folder: Path, kind: str) -> Path:
    """A virtual raster of `path` less the value of each band's day; that of bands without one is by None."""
    target = folder / FOLDER / f"{Path(path).parent.name}-{Path(path).stem}-{kind}.vrt"
    target.parent.mkdir(parents=True, exist_ok=True)
    data = opened(path)
    gdal.Translate(str(target), data, format="VRT")
    made = QDomDocument()
    made.setContent(target.read_text(encoding="utf-8"))
    for band in _elements(made.documentElement(), "VRTRasterBand"):
        day = field_date(data.GetRasterBand(int(band.attribute("band"))).GetDescription())
        value = by_day.get(None if day is None else day.astype(object), np.nan)
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


def _by_day(kind: str, reference, rates: dict) -> dict | None:
    """What is taken off maps of `kind` by date, or by None where they have none; None where nothing is."""
    if base_of(kind):
        return {None: rates[base_of(kind)]} if base_of(kind) in rates else None
    own = _own(kind, reference)
    return None if own is None else dict(zip(reference.dates.tolist(), own))


def _own(kind: str, reference) -> np.ndarray | None:
    """What is taken off maps of `kind`, by the reference's dates; None where nothing is."""
    if kind == "observed":
        return reference.observed
    if kind == "residual":
        return reference.residual
    return reference.median if kind == "median" or BOUNDS.fullmatch(kind) else None


def of_field(layer: QgsVectorLayer, field: str) -> str:
    """What points are coloured by on the date of a field: it, or it less the reference where they are so."""
    if not layer.customProperty(ABSOLUTE):
        return field
    layer.setCustomProperty(ABSOLUTE, field)
    value = json.loads(layer.customProperty(BY_DAY) or "{}").get(str(field_date(field)))
    return "NULL" if value is None else f'"{field}" - ({value})'


def _turn(layer: QgsMapLayer, by_day: dict, folder: Path, written: dict) -> None:
    """Show a layer less its day's value; `written` has the virtual raster of each (file, kind) so far."""
    if isinstance(layer, QgsVectorLayer):
        field = layer.renderer().classAttribute()
        layer.setCustomProperty(ABSOLUTE, field)
        known = {str(day): float(value) for day, value in by_day.items() if np.isfinite(value)}
        layer.setCustomProperty(BY_DAY, json.dumps(known))
        layer.renderer().setClassAttribute(of_field(layer, field))
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
    look = copied(layer.renderer())
    layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
    look.setInput(layer.dataProvider())
    layer.setRenderer(look)
