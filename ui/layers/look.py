"""How a run's layers are looked at: range of the colours, blending with the map below, map tips."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QPainter

from ...core.errors import GroundCastError
from ..gdal_files import array, opened
from . import kinds, recolour, styles
from .ramps import STOPS
from .ranges import Ranges

KIND, DATE, RUN = "groundcast/kind", "groundcast/date", "groundcast/run"
CAME_WITH = "groundcast/half"
# The lower of two percentiles, as far from the end as the upper one; 0 takes every value.
PRESETS = (2, 1, 5, 10, 0)
USUAL = PRESETS[0]
# A map is judged well enough from so many cells along each side.
SIDE = 200
MODE = QPainter.CompositionMode


def layers_of(group: QgsLayerTreeGroup) -> list[QgsMapLayer]:
    """The layers of a run's group."""
    return [node.layer() for node in group.findLayers() if node.layer() is not None]


def blend(group: QgsLayerTreeGroup, on: bool) -> None:
    """Let the map below shine through by multiplying colours, or lay the run's layers over it."""
    mode = MODE.CompositionMode_Multiply if on else MODE.CompositionMode_SourceOver
    for layer in layers_of(group):
        layer.setBlendMode(mode)
        layer.triggerRepaint()


def is_blended(group: QgsLayerTreeGroup) -> bool:
    """Whether every layer of the run is blended."""
    layers = layers_of(group)
    return bool(layers) and all(layer.blendMode() == MODE.CompositionMode_Multiply for layer in layers)


def stretch(group: QgsLayerTreeGroup, percent: float = USUAL, told: float = 0.0) -> float:
    """One symmetric range of colours for all maps of displacement of a run; gives its half in mm.

    Args:
        percent: the values between this percentile and the one as far from the top are inside; `USUAL`
            gives back the range that the run came with.
        told: half the range in mm, in place of what the values ask for; 0 leaves it to them.
    """
    moving = [layer for layer in layers_of(group) if _moves(layer)]
    if not moving:
        return 0.0
    for layer in moving:
        if not layer.customProperty(CAME_WITH):
            layer.setCustomProperty(CAME_WITH, _half(layer))
    half = told or (
        float(moving[0].customProperty(CAME_WITH)) if percent == USUAL else _reach(moving, percent)
    )
    reach, about = Ranges(half, 1.0, 1.0), _about(moving[0])
    for layer in moving:
        _colour(layer, reach, about)
        layer.triggerRepaint()
    if recolour.kept(group):
        recolour.apply(group)
    return half


def half_range(group: QgsLayerTreeGroup) -> float:
    """Half the range of a run's maps of displacement as they are coloured now, in mm; 0 without any."""
    return next((_half(layer) for layer in layers_of(group) if _moves(layer)), 0.0)


def stretched(group: QgsLayerTreeGroup | None) -> float:
    """Half the range that the user gave a run's maps of displacement, in mm; 0 for the one it came with."""
    if group is None or not any(layer.customProperty(CAME_WITH) for layer in layers_of(group)):
        return 0.0
    # Of points it is a sum of classes.
    return float(f"{half_range(group):.9g}")


def _reach(moving: list[QgsMapLayer], percent: float) -> float:
    """Half the range that the maps' values ask for, to two digits."""
    values = [_values(layer) for layer in moving]
    known = np.concatenate([each[np.isfinite(each)] for each in values])
    ends = np.percentile(known, [percent, 100 - percent]) if known.size else np.zeros(1)
    return float(f"{np.abs(ends).max():.2g}") or 1.0


def _half(layer: QgsMapLayer) -> float:
    """Half the range of a layer's colours as they are now."""
    if isinstance(layer, QgsRasterLayer):
        return layer.renderer().shader().rasterShaderFunction().maximumValue()
    inner = layer.renderer().ranges()[1]
    return STOPS * (inner.upperValue() - inner.lowerValue()) / 2


def add_tip(layer: QgsMapLayer, kind: str, day: str, part) -> None:
    """What is said under the pointer: meaning, date and value.

    Args:
        part: the band of a raster, or the field of points. Rasters have tips from QGIS 3.30 on.
    """
    if not hasattr(layer, "setMapTipTemplate"):
        return
    value = f'"{part}"'
    if isinstance(layer, QgsRasterLayer):
        value = f"raster_value(@layer, {part}, @layer_cursor_point)"
    what = ", ".join(text for text in (kinds.meaning(kind), day) if text)
    unit = kinds.KINDS[kind].unit
    number = f"[% coalesce(format_number({value}, 1), '–') %]"
    layer.setMapTipTemplate(f"<b>{number} {unit}</b><br>{what}")


def _moves(layer: QgsMapLayer) -> bool:
    """Whether the layer's colours mean displacement in the range that observed and forecast share."""
    about = kinds.KINDS.get(str(layer.customProperty(KIND, "")))
    styled = isinstance(layer.renderer(), (QgsSingleBandPseudoColorRenderer, QgsGraduatedSymbolRenderer))
    empty = bool(layer.customProperty(styles.EMPTY))
    return about is not None and about.reach == "motion" and styled and not empty


def _values(layer: QgsMapLayer) -> np.ndarray:
    """A sample of the values that a layer shows."""
    if isinstance(layer, QgsVectorLayer):
        index = layer.fields().lookupField(layer.renderer().classAttribute())
        rows = layer.dataProvider().uniqueValues(index) if index >= 0 else ()
        return np.array([row for row in rows if isinstance(row, float)])
    try:
        data = opened(layer.source())
    except GroundCastError:
        return np.empty(0)
    size = min(data.RasterXSize, SIDE), min(data.RasterYSize, SIDE)
    return array(data.GetRasterBand(_band(layer)), buf_xsize=size[0], buf_ysize=size[1]).ravel()


def _band(layer: QgsRasterLayer) -> int:
    renderer = layer.renderer()
    return renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()


def _colour(layer: QgsMapLayer, reach: Ranges, told: kinds.About) -> None:
    kind = layer.customProperty(KIND)
    if isinstance(layer, QgsVectorLayer):
        styles.style_points(layer, layer.renderer().classAttribute(), kind, reach)
        return
    styles.style_raster(layer, _band(layer), kind, reach, told, str(layer.customProperty(DATE, "")))


def _about(layer: QgsMapLayer) -> kinds.About:
    """What legends tell of the run, from its report; nothing where that is gone."""
    try:
        path = Path(str(layer.customProperty(RUN, ""))) / "report.json"
        return kinds.about(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError):
        return kinds.About()
