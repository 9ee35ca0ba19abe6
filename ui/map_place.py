"""A place that the study remembers: coordinates with their CRS, found again in whatever data is shown."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from .area import Area, Outline
from .crs_way import way
from .series_values import Series

# How near a point must lie to be the one that was chosen, as a share of the extent of the data.
NEAR = 1e-5
# Digits of an area's corners after the point: enough for degrees.
PRECISION = 8
# What an area has besides.
AREA = ("polygon", "title", "region")


def entry(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> dict:
    """A box (a point is one without size) as plain data: crs and box, (left, bottom, right, top)."""
    corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    return {"crs": crs.authid() or crs.toWkt(), "box": corners}


def area_entry(area: Area) -> dict:
    """An area as plain data: the `entry` of its box, and what it is."""
    own = {"polygon": area.geometry.asWkt(PRECISION), "title": area.title, "region": area.region}
    return {**entry(area.geometry.boundingBox(), area.crs), **own}


def outline_of(place: dict, crs: QgsCoordinateReferenceSystem) -> Outline | None:
    """The outline in `crs` of an `area_entry`; None of a place that is none, or cannot be read."""
    shape = QgsGeometry.fromWkt(str(place.get("polygon") or ""))
    if shape.isEmpty():
        return None
    own = QgsCoordinateReferenceSystem(place["crs"])
    return Area(shape, own, str(place.get("title") or ""), str(place.get("region") or "")).outline(crs)


def is_entry(place) -> bool:
    """Whether plain data is what `entry` gave."""
    box = place.get("box") if isinstance(place, dict) else None
    numbers = isinstance(box, list) and len(box) == 4 and all(isinstance(c, (int, float)) for c in box)
    return numbers and isinstance(place.get("crs"), str)


def box_in(place: dict, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
    """The box of an `entry` in `crs`; None where there is no way there."""
    own, box = QgsCoordinateReferenceSystem(place["crs"]), QgsRectangle(*place["box"])
    if own == crs:
        return box
    try:
        turn = way(own, crs)
        if is_point(place):
            there = turn.transform(box.center())
            return QgsRectangle(there, there)
        return turn.transformBoundingBox(box)
    except QgsCsException:
        return None


def series_at(place: dict, results) -> Series | None:
    """What results hold at the place of an `entry`: the series of the point or cell, or the mean of the area.

    Raises:
        GroundCastError: from the files of the results.
    """
    box = box_in(place, results.crs)
    if box is None:
        return None
    if is_point(place):
        extent = results.extent()
        return results.series_at(box.center(), NEAR * max(extent.width(), extent.height()))
    try:
        outline = outline_of(place, results.crs)
    except QgsCsException:
        return None
    found = results.series_in(box if outline is None else outline.box, outline)
    return found[0] if found is not None else None


def is_point(place: dict) -> bool:
    """Whether the box of an `entry` has no size."""
    left, bottom, right, top = place["box"]
    return left == right and bottom == top
