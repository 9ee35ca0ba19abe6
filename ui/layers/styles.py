"""How result layers look: renderers, legends, and the QML file beside each raster."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from ...core.errors import GroundCastError
from ..words import tr
from .ramps import STOPS, label, ramp, shader
from .ranges import Ranges

MEANINGS = {"residual": "error", "width": "width"}
SUFFIXES = {"residual": " mm, observed \u2212 forecast", "width": " mm, 90 % band"}
# Classes of points end here instead of at infinity, which a legend could not store.
FAR = 1e9
POINT = {"name": "circle", "size": "1.6", "outline_style": "no"}


def limits(kind: str, ranges: Ranges) -> tuple[float, float]:
    """(low, high) of the colours of `kind`, in mm."""
    if kind == "width":
        return 0.0, ranges.width
    half = ranges.residual if kind == "residual" else ranges.motion
    return -half, half


def style_raster(layer: QgsRasterLayer, band: int, kind: str, ranges: Ranges) -> None:
    """Colour one band of a result raster; cells without a value stay transparent."""
    low, high = limits(kind, ranges)
    colours = shader(MEANINGS.get(kind, "motion"), low, high)
    colours.setLegendSettings(_legend(kind, low, high))
    holder = QgsRasterShader(low, high)
    holder.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, holder)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def _legend(kind: str, low: float, high: float) -> QgsColorRampLegendNodeSettings:
    settings = QgsColorRampLegendNodeSettings()
    settings.setSuffix(SUFFIXES.get(kind, " mm"))
    # QGIS writes a hyphen before negative numbers; these ends have a minus sign.
    settings.setMinimumLabel(label(low))
    settings.setMaximumLabel(label(high))
    numbers = QgsBasicNumericFormat()
    numbers.setShowPlusSign(kind != "width")
    numbers.setNumberDecimalPlaces(3)
    numbers.setShowTrailingZeros(False)
    settings.setNumericFormat(numbers)
    return settings


def style_points(layer: QgsVectorLayer, field: str, kind: str, ranges: Ranges) -> None:
    """Colour points by a dated field in 11 classes of the rasters' ramp; NULL is not drawn."""
    low, high = limits(kind, ranges)
    layer.setRenderer(graduated(field, low, high, MEANINGS.get(kind, "motion"), " mm"))


def graduated(field: str, low: float, high: float, meaning: str, unit: str) -> QgsGraduatedSymbolRenderer:
    """11 equal classes over `low` … `high`, the first and last open to all that lies beyond."""
    colours, step = ramp(meaning), (high - low) / STOPS
    made = QgsGraduatedSymbolRenderer(field)
    for i in range(STOPS):
        start, end = low + i * step, low + (i + 1) * step
        symbol = QgsMarkerSymbol.createSimple(POINT)
        symbol.setColor(colours.color(i / (STOPS - 1)))
        text = f"{_short(start)} to {_short(end)}{unit}"
        if i == 0 and low < 0:
            start, text = -FAR, f"below {_short(end)}{unit}"
        if i == STOPS - 1:
            text, end = f"above {_short(start)}{unit}", FAR
        made.addClassRange(QgsRendererRange(start, end, symbol, text))
    return made


def _short(value: float) -> str:
    return label(round(value, 1))


def save_qml(layer: QgsMapLayer, path: Path) -> Path:
    """Write the layer's look to `path` with the suffix .qml, which QGIS applies by itself.

    Raises:
        GroundCastError: the file cannot be written (`not-writable`).
    """
    target = path.with_suffix(".qml")
    look = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
    message, saved = layer.saveNamedStyle(str(target), look)
    if not saved:
        raise GroundCastError(
            tr("The style {path} cannot be written ({reason}).", path=target, reason=message),
            tr("Choose another output folder."),
            "not-writable",
        )
    return target
