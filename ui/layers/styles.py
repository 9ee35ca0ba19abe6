"""How result layers look: renderers, legends, and the QML file beside each raster."""

from __future__ import annotations

import math
from datetime import date, timedelta
from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import GroundCastError
from .. import compat
from ..words import tr
from .crossings import NOT_BEFORE
from .kinds import KINDS, About, suffix
from .periods import EPOCH, periods
from .ramps import ALREADY, NOT_CROSSING, STOPS, classes, colours_of, label, ramp, shader
from .ranges import Ranges

# Classes of points end here instead of at infinity, which a legend could not store.
FAR = 1e9
# Marks layers that have no colours, so that nobody gives them some.
EMPTY = "groundcast/empty"
POINT = {"name": "circle", "size": "1.6", "outline_style": "no"}


def limits(kind: str, ranges: Ranges) -> tuple[float, float]:
    """(low, high) of the colours of `kind`, in its unit."""
    reach = KINDS[kind].reach
    if reach == "top":
        return 0.0, ranges.width
    if reach == "share":
        return 0.0, 1.0
    base = kind.replace("_lower", "").replace("_upper", "")
    half = {"residual": ranges.residual, "own": ranges.own.get(base, 1.0)}.get(reach, ranges.motion)
    return -half, half


def style_raster(
    layer: QgsRasterLayer, band: int, kind: str, ranges: Ranges, told: About, day: str = ""
) -> None:
    """Colour one band of a result raster; cells without a value stay transparent."""
    colours = _shader(kind, ranges, told, day)
    low, high = colours.minimumValue(), colours.maximumValue()
    holder = QgsRasterShader(low, high)
    holder.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, holder)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def copied(look: QgsRasterRenderer | QgsFeatureRenderer) -> QgsRasterRenderer | QgsFeatureRenderer:
    """A renderer like `look`.

    QGIS's own copy of coloured bands forgets between which values the colours lie: a project that is saved
    with it opens without a range.
    """
    made = look.clone()
    if isinstance(look, QgsSingleBandPseudoColorRenderer):
        made.setClassificationMin(look.classificationMin())
        made.setClassificationMax(look.classificationMax())
    return made


def style_empty(layer: QgsRasterLayer, band: int) -> None:
    """Words in place of colours: a ramp over a band without any value would promise what is not there."""
    nothing = QgsColorRampShader(0, 1)
    nothing.setColorRampType(compat.EXACT)
    item = QgsColorRampShader.ColorRampItem(0.0, QColor(0, 0, 0, 0), tr("no values"))
    nothing.setColorRampItemList([item])
    holder = QgsRasterShader(0, 1)
    holder.setRasterShaderFunction(nothing)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, holder))
    layer.setCustomProperty(EMPTY, True)


def _shader(kind: str, ranges: Ranges, told: About, day: str):
    """Interpolated colours, or the classes of skill and of dates."""
    if KINDS[kind].reach == "classes":
        return classes(_skill_classes(told))
    if KINDS[kind].reach == "dates":
        return classes(_date_classes(ranges.days.get(kind, ()), told))
    low, high = limits(kind, ranges)
    colours = shader(KINDS[kind].ramp, low, high, ranges.ramp)
    colours.setLegendSettings(_legend(kind, low, high, suffix(kind, told, day)))
    return colours


def _skill_classes(told: About) -> list[tuple[float, str, str]]:
    """Five classes of skill in percent; the words say which side is worse, whatever the eye sees."""
    baseline, colours = told.baseline, colours_of(ramp("skill"))
    words = (
        tr("over 25 % worse than {baseline}", baseline=baseline),
        tr("5 to 25 % worse than {baseline}", baseline=baseline),
        tr("about equal (within 5 %)"),
        tr("5 to 25 % better"),
        tr("over 25 % better"),
    )
    return list(zip((-25.0, -5.0, 5.0, 25.0, 100.0), colours, words))


def _date_classes(days: tuple[int, ...], told: About) -> list[tuple[float, str, str]]:
    """Months to years, dark for soon; black for beyond already, grey for not in time."""
    classes = [(NOT_BEFORE, NOT_CROSSING, tr("not crossed before {date}", date=told.last))]
    known = (date.fromisoformat(told.known) - EPOCH).days if told.known else -math.inf
    coming = [day for day in days if day > known]
    if coming:
        first, last = (EPOCH + timedelta(days=day) for day in (min(coming), max(coming)))
        spans = periods(first, last)
        colours, steps = ramp("when"), max(len(spans) - 1, 1)
        texts = [tr("in {period}", period=label) for _, label in spans]
        classes[:0] = [
            (float(end), colours.color(i / steps).name(), texts[i]) for i, (end, _) in enumerate(spans)
        ]
    if len(coming) < len(days):
        classes.insert(0, (float(known), ALREADY, tr("already crossed on {date}", date=told.known)))
    return classes


def _legend(kind: str, low: float, high: float, text: str) -> QgsColorRampLegendNodeSettings:
    settings = QgsColorRampLegendNodeSettings()
    settings.setSuffix(text)
    share, signed = KINDS[kind].reach == "share", low < 0
    # QGIS writes a hyphen before negative numbers; these ends have a minus sign.
    settings.setMinimumLabel("0" if share else label(low))
    settings.setMaximumLabel("100" if share else label(high) if signed else label(high).lstrip("+"))
    numbers = QgsBasicNumericFormat()
    numbers.setShowPlusSign(signed)
    numbers.setNumberDecimalPlaces(3)
    numbers.setShowTrailingZeros(False)
    settings.setNumericFormat(numbers)
    return settings


def style_points(layer: QgsVectorLayer, field: str, kind: str, ranges: Ranges) -> None:
    """Colour points by a dated field in 11 classes of the rasters' ramp; NULL is not drawn."""
    low, high = limits(kind, ranges)
    layer.setRenderer(graduated(field, low, high, KINDS[kind].ramp, " mm", ranges.ramp))


def graduated(
    field: str, low: float, high: float, meaning: str, unit: str, own: str = ""
) -> QgsGraduatedSymbolRenderer:
    """11 equal classes over `low` … `high`, the first and last open to all that lies beyond."""
    colours, step = ramp(meaning, own), (high - low) / STOPS
    made = QgsGraduatedSymbolRenderer(field)
    for i in range(STOPS):
        start, end = low + i * step, low + (i + 1) * step
        symbol = QgsMarkerSymbol.createSimple(POINT)
        symbol.setColor(colours.color(i / (STOPS - 1)))
        text = tr("{low} to {high}{unit}", low=_short(start), high=_short(end), unit=unit)
        if i == 0 and low < 0:
            start, text = -FAR, tr("below {value}{unit}", value=_short(end), unit=unit)
        if i == STOPS - 1:
            text, end = tr("above {value}{unit}", value=_short(start), unit=unit), FAR
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
