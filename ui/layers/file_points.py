"""A file of points that QGIS opens itself: added to the project, in the colours of its last date."""

from __future__ import annotations

import os

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...core.dates import field_date
from .. import settings, sources
from ..compat import no_geometry
from ..words import tr
from .ranges import round_up
from .styles import graduated
from .told import NAMED, TOLD
from .velocity import TO_MM

# Custom property of a layer that GroundCast added only to show what was chosen: whether it colours it, too.
ADDED = "groundcast/added"
# The range of colours is that of so many points: millions would hold the window up.
SAMPLE = 2000


def shown(path: str, options: dict) -> QgsVectorLayer | None:
    """The project's layer of a file of points, added where there is none; None where a copy is to show it.

    Args:
        options: of the study's data; its unit is in name and legend.
    """
    if settings.is_set_up() and not sources.is_drawn(path, options):
        return None
    loaded = (each for each in QgsProject.instance().mapLayers().values() if _is_of(each, path))
    if (layer := next(loaded, None)) is not None:
        return layer
    layer = sources.opened_layer(path)
    if not layer.isValid():
        return None
    layer.setCustomProperty(ADDED, _has_no_look(layer, path))
    layer.setCustomProperty(NAMED, layer.name())
    follow(layer, options)
    return QgsProject.instance().addMapLayer(layer)


def is_one(layer: QgsMapLayer) -> bool:
    """Whether GroundCast added a layer of the user's file to show what was chosen."""
    return layer.customProperty(ADDED) is not None


def follow(layer: QgsVectorLayer, options: dict) -> None:
    """Colour the points by their last date in the unit that is known by now; a file's own look stays."""
    dated = [(day, name) for name in layer.fields().names() if (day := field_date(name)) is not None]
    word = sources.unit_word(options)
    if not dated or not layer.customProperty(ADDED) or layer.customProperty(TOLD) == word:
        return
    layer.setCustomProperty(TOLD, word)
    day, name = max(dated)
    _colour(layer, name, sources.unit_of(None, options))
    _name(layer, day, options)


def _colour(layer: QgsVectorLayer, name: str, unit: str) -> None:
    scale = TO_MM.get(unit, 1.0)
    half = round_up(scale * _most(layer, name))
    value = f"{QgsExpression.quotedColumnRef(name)} * {scale:g}"
    layer.setRenderer(graduated(value, -half, half, "motion", " mm" if unit else ""))
    layer.triggerRepaint()


def _name(layer: QgsVectorLayer, day, options: dict) -> None:
    """By file, date and unit; a name that the user gave stays."""
    if layer.name() != layer.customProperty(NAMED):
        return
    told = tr("{unit}, guessed", unit="mm") if sources.is_guessed(options) else "mm"
    stem = os.path.splitext(os.path.basename(layer.source().split("|")[0]))[0]
    layer.setName(f"{stem} · {day}" + (f" ({told})" if sources.unit_of(None, options) else ""))
    layer.setCustomProperty(NAMED, layer.name())


def _has_no_look(layer: QgsVectorLayer, path: str) -> bool:
    """Whether neither a .qml beside the file nor a style in it says how the points are drawn."""
    beside = os.path.splitext(path.split("|")[0])[0] + ".qml"
    return isinstance(layer.renderer(), QgsSingleSymbolRenderer) and not os.path.exists(beside)


def _is_of(layer, path: str) -> bool:
    return layer.providerType() == "ogr" and path in (layer.source(), sources.layer_path(layer))


def _most(layer: QgsVectorLayer, name: str) -> float:
    """Where the colours end: beyond lie 2 % of the sampled values at either end."""
    request = QgsFeatureRequest().setLimit(SAMPLE).setFlags(no_geometry())
    request.setSubsetOfAttributes([name], layer.fields())
    values = [feature.attribute(name) for feature in layer.getFeatures(request)]
    known = [value for value in values if isinstance(value, (int, float)) and np.isfinite(value)]
    return float(np.max(np.abs(np.percentile(known, [2, 98])))) if known else 0.0
