"""A run that plays: what is ticked of its group meanwhile, and again after it.

QGIS prepares every ticked layer in the window's own thread whenever it draws, and once more for each of the
nine pictures around the map: 26 dates held it up for 60 ms each time, 190 for 0.4 s (3.22). While the time
line is on it passes over all dates but one.
"""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject

from .. import compat
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
    navigation.playForward()
    return True


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
    for child in group.children():
        if child.customProperty(TICKED) is None:
            child.setCustomProperty(TICKED, child.itemVisibilityChecked())
        child.setItemVisibilityChecked(child.customProperty(PART) == "dates")


def _put_back(group: QgsLayerTreeGroup) -> None:
    for child in group.children():
        ticked = child.customProperty(TICKED)
        if ticked is not None:
            child.setItemVisibilityChecked(bool(ticked))
            child.removeCustomProperty(TICKED)
