"""A run that plays: what is ticked of its group meanwhile, and again after it.

QGIS prepares every ticked layer in the window's own thread whenever it draws, and once more for each of the
nine pictures around the map: 26 dates held it up for 60 ms each time, 190 for 0.4 s (3.22). While the time
line is on it passes over all dates but one.
"""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsLayerTreeGroup, QgsLayerTreeNode, QgsProject

from .. import compat
from . import point_dates
from .group import PART, run_groups
from .temporal import frame

# Of each child while its group plays: whether it was ticked before. Of a group: that it was played.
TICKED, PLAYED = "groundcast/ticked", "groundcast/played"


def play(group: QgsLayerTreeGroup, canvas, project: QgsProject) -> bool:
    """Play a run from its first shown date into the forecast; False where the canvas cannot."""
    if not frame(group, canvas, project):
        return False
    _tick_dates(group)
    group.setItemVisibilityCheckedParentRecursive(True)
    navigation = compat.navigation(canvas)
    navigation.setNavigationMode(compat.ANIMATED)
    navigation.rewindToStart()
    point_dates.follow(group, navigation.dateTimeRangeForFrameNumber(navigation.currentFrameNumber()))
    navigation.playForward()
    return True


def show_points(shown: QgsDateTimeRange, canvas, project: QgsProject) -> None:
    """Colour the points of runs by the date that the time line shows, where it is on."""
    navigation = compat.navigation(canvas)
    if navigation is None or navigation.navigationMode() == compat.NAVIGATION_OFF:
        return
    for group in run_groups(project):
        if group.isVisible():
            point_dates.follow(group, shown)


def follow(canvas, project: QgsProject) -> None:
    """Where the time line is off, runs that were played show what they showed before; else their dates."""
    navigation = compat.navigation(canvas)
    if navigation is None:
        return
    off = navigation.navigationMode() == compat.NAVIGATION_OFF
    for group in run_groups(project):
        if off:
            _put_back(group)
        elif group.customProperty(PLAYED) and group.isVisible():
            _tick_dates(group)


def _tick_dates(group: QgsLayerTreeGroup) -> None:
    group.setCustomProperty(PLAYED, True)
    dates, points = _part(group, "dates"), _part(group, "points")
    # Maps of cells stand for the points, unless the user has these in sight.
    played = points if points is not None and (dates is None or _was_ticked(points)) else dates
    for child in group.children():
        _tick(child, child is played)
    if points is not None and played is points:
        own = point_dates.playing(group)
        for node in points.findLayers():
            _tick(node, node.layer() in own)


def _was_ticked(node: QgsLayerTreeNode) -> bool:
    """Whether it is ticked, before playing where it plays."""
    before = node.customProperty(TICKED)
    return node.itemVisibilityChecked() if before is None else bool(before)


def _tick(node: QgsLayerTreeNode, on: bool) -> None:
    if node.customProperty(TICKED) is None:
        node.setCustomProperty(TICKED, node.itemVisibilityChecked())
    node.setItemVisibilityChecked(on)


def _part(group: QgsLayerTreeGroup, part: str) -> QgsLayerTreeGroup | None:
    return next((child for child in group.children() if child.customProperty(PART) == part), None)


def _put_back(group: QgsLayerTreeGroup) -> None:
    points = _part(group, "points")
    for node in [*group.children(), *(points.findLayers() if points is not None else ())]:
        ticked = node.customProperty(TICKED)
        if ticked is not None:
            node.setItemVisibilityChecked(bool(ticked))
            node.removeCustomProperty(TICKED)
    point_dates.follow(group, None)
