"""The way from one coordinate reference system to another, lengths in one, and the map's way to a place."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsProject,
    QgsRectangle,
)

# What is left free around a place that the map is moved to, as a share of the place.
AROUND = 0.05


def way(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    """The transform between two CRS; where one is unknown it changes nothing, as QGIS draws such data.

    Raises:
        QgsCsException: both are known, and QGIS knows no way: it would leave coordinates as they are.
    """
    turn = QgsCoordinateTransform(source, target, QgsProject.instance())
    if source.isValid() and target.isValid() and source != target and not turn.isValid():
        raise QgsCsException(f"No way from {source.authid()} to {target.authid()}.")
    return turn


def ellipsoidal(crs) -> QgsDistanceArea:
    """What measures lengths and areas in `crs` on the project's ellipsoid, or on the CRS's own."""
    measure = QgsDistanceArea()
    project = QgsProject.instance()
    measure.setSourceCrs(crs, project.transformContext())
    chosen = project.ellipsoid()
    measure.setEllipsoid(chosen if chosen and chosen != "NONE" else crs.ellipsoidAcronym() or "WGS84")
    return measure


def show_place(canvas, box: QgsRectangle, crs: QgsCoordinateReferenceSystem, always: bool = False) -> None:
    """Move the map to a box in `crs`, where it shows none of it, or `always`; never without a way there."""
    try:
        box = way(crs, canvas.mapSettings().destinationCrs()).transformBoundingBox(box)
    except QgsCsException:
        return
    if always or not canvas.extent().intersects(box):
        canvas.setExtent(box.buffered(AROUND * max(box.width(), box.height())))
