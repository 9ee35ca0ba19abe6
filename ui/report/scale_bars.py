"""Scale bars of a user's own layout: as they were made, with another length where it does not fit the map."""

from __future__ import annotations

import math

from qgis.core import QgsDistanceArea, QgsLayoutItemScaleBar, QgsPointXY, QgsScaleBarSettings, QgsUnitTypes

# Shares of its map's width between which a bar fits, and about which it gets anew.
LEAST, MOST, USUAL = 0.05, 0.6, 0.25
ROUND = (1, 2, 5, 10)


def refit(item: QgsLayoutItemScaleBar) -> None:
    """Give a bar a round length where it no longer fits its map; units, segments and style stay its author's.

    A bar that QGIS itself keeps within a width, or that has no map, stays as it is.
    """
    # A new bar's segments have a length; its name in QGIS changes between the versions.
    of_a_length = item.segmentSizeMode() == QgsScaleBarSettings().segmentSizeMode()
    if item.linkedMap() is None or not of_a_length:
        return
    segments, width = max(1, item.numberOfSegments()), _map_width(item)
    if width > 0 and not LEAST <= item.unitsPerSegment() * segments / width <= MOST:
        times = item.mapUnitsPerScaleBarUnit() or 1.0
        item.setUnitsPerSegment(times * _round(USUAL * width / segments / times))


def _map_width(item: QgsLayoutItemScaleBar) -> float:
    """The ground along the lower edge of a bar's map, in units of the bar."""
    box, project = item.linkedMap().extent(), item.layout().project()
    if QgsUnitTypes.encodeUnit(item.units()) == "<unknown>":
        return box.width()
    measure = QgsDistanceArea()
    measure.setSourceCrs(item.linkedMap().crs(), project.transformContext())
    measure.setEllipsoid(project.ellipsoid())
    edge = [QgsPointXY(x, box.yMinimum()) for x in (box.xMinimum(), box.xMaximum())]
    return measure.convertLengthMeasurement(measure.measureLine(*edge), item.units())


def _round(length: float) -> float:
    """1, 2 or 5 times a power of ten, no longer than `length`."""
    power = 10.0 ** math.floor(math.log10(length))
    return power * max(step for step in ROUND if step * power <= length)
