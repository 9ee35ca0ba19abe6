"""Points on the time line: one layer holds all dates as fields, and is coloured by that of the map's date."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsDateTimeRange, QgsLayerTreeGroup, QgsMapLayer, QgsVectorLayer

from ...core.dates import field_date
from . import look, relative
from .look import DATE, KIND, layers_of
from .temporal import FIRST, date_layer, remember

# What plays: what a scenario changes, else the past and what comes.
PAST, COMING, CHANGED = "observed", "median", "response"


def days_of(layer: QgsMapLayer) -> list[tuple[date, str]]:
    """(day, field) of a layer of points, the oldest first."""
    found = ((field_date(name, "D"), name) for name in layer.fields().names())
    return sorted((day.astype(object), name) for day, name in found if day is not None)


def playing(group: QgsLayerTreeGroup) -> list[QgsVectorLayer]:
    """The layers of points that play."""
    points = [layer for layer in layers_of(group) if isinstance(layer, QgsVectorLayer) and days_of(layer)]
    kinds = [str(layer.customProperty(KIND)) for layer in points]
    wanted = (CHANGED,) if CHANGED in kinds else (PAST, COMING)
    return [layer for layer, kind in zip(points, kinds) if kind in wanted]


def put_on_time_line(group: QgsLayerTreeGroup, maps, shown: int) -> None:
    """Give the layers that play their spans, and a group without maps its own: from the last `shown` observed
    dates on."""
    spans = {}
    for layer in playing(group):
        days = [day for day, _ in days_of(layer)]
        after = [day for other in playing(group) for day, _ in days_of(other) if day > days[-1]]
        date_layer(layer, days[0], min(after, default=maps.until(days[-1])))
        spans.setdefault(str(layer.customProperty(KIND)), days)
    days = [*spans.get(PAST, [])[-shown:], *spans.get(COMING, []), *spans.get(CHANGED, [])]
    if days and not group.customProperty(FIRST):
        remember(group, min(days), maps.until(max(days)), maps.cadence_days)


def follow(group: QgsLayerTreeGroup, shown: QgsDateTimeRange | None) -> None:
    """Colour the layers that play by the last date before the end of `shown`; by their newest for None."""
    for layer in playing(group):
        days, end = days_of(layer), None if shown is None else shown.end().date().toString("yyyy-MM-dd")
        past = [each for each in days if end is None or each[0].isoformat() < end]
        _show(layer, *(past[-1] if past else days[0]))


def _show(layer: QgsVectorLayer, day: date, field: str) -> None:
    before, now = str(layer.customProperty(DATE, "")), day.isoformat()
    if before == now:
        return
    layer.renderer().setClassAttribute(relative.of_field(layer, field))
    layer.setCustomProperty(DATE, now)
    layer.setName(layer.name().replace(before, now))
    look.add_tip(layer, str(layer.customProperty(KIND)), now, field)
    layer.triggerRepaint()
