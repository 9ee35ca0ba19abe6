"""A place that the study remembers: coordinates with their CRS, found again in whatever data is shown."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)

from .series_values import Series

# How near a point must lie to be the one that was chosen, as a share of the extent of the data.
NEAR = 1e-5


def entry(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> dict:
    """A box (a point is one without size) as plain data: crs and box, (left, bottom, right, top)."""
    corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    return {"crs": crs.authid() or crs.toWkt(), "box": corners}


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
        turn = QgsCoordinateTransform(own, crs, QgsProject.instance())
        if is_point(place):
            there = turn.transform(box.center())
            return QgsRectangle(there, there)
        return turn.transformBoundingBox(box)
    except QgsCsException:
        return None


def series_at(place: dict, results) -> Series | None:
    """What results hold at the place of an `entry`: the point's or pixel's series, or the mean of the box.

    Raises:
        GroundCastError: from the files of the results.
    """
    box = box_in(place, results.crs)
    if box is None:
        return None
    if is_point(place):
        extent = results.extent()
        return results.series_at(box.center(), NEAR * max(extent.width(), extent.height()))
    found = results.series_in(box)
    return found[0] if found is not None else None


def is_point(place: dict) -> bool:
    """Whether the box of an `entry` has no size."""
    left, bottom, right, top = place["box"]
    return left == right and bottom == top
