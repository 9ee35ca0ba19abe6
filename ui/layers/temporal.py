"""Layers on the time line: fixed ranges, and the Temporal Controller set to play a run."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsDateTimeRange, QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from .. import compat

FIRST, LAST, STEP = "groundcast/first", "groundcast/last", "groundcast/step_days"


def span(first: date, end: date) -> QgsDateTimeRange:
    """[first, end) as QGIS has it, in UTC."""
    return QgsDateTimeRange(_midnight(first), _midnight(end), True, False)


def _midnight(day: date) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)


def date_layer(layer: QgsRasterLayer | QgsVectorLayer, first: date, end: date) -> None:
    """Show `layer` from `first` until `end`, whenever the map plays."""
    properties = layer.temporalProperties()
    points = isinstance(layer, QgsVectorLayer)
    properties.setMode(compat.FIXED_RANGE_OF_POINTS if points else compat.FIXED_RANGE)
    properties.setFixedTemporalRange(span(first, end))
    properties.setIsActive(True)


def remember(group: QgsLayerTreeGroup, first: date, end: date, step_days: int) -> None:
    """Keep the span of a run with its group, so that it plays after the project is reopened."""
    group.setCustomProperty(FIRST, first.isoformat())
    group.setCustomProperty(LAST, end.isoformat())
    group.setCustomProperty(STEP, step_days)


def frame(group: QgsLayerTreeGroup, canvas, project: QgsProject) -> bool:
    """Give project and canvas the span and step of a run; False where either has no time line."""
    if not group.customProperty(FIRST):
        return False
    first, end = (date.fromisoformat(group.customProperty(key)) for key in (FIRST, LAST))
    step = compat.days(int(group.customProperty(STEP)))
    settings = project.timeSettings()
    settings.setTemporalRange(span(first, end))
    settings.setTimeStep(step.originalDuration())
    settings.setTimeStepUnit(step.originalUnit())
    navigation = compat.navigation(canvas)
    if navigation is None:
        return False
    navigation.setTemporalExtents(span(first, end))
    navigation.setFrameDuration(step)
    show_all_times(canvas)
    return True


def show_all_times(canvas) -> None:
    """Take the time filter off a map whose time line is off.

    QGIS filters the map by a frame of the time line whenever the step changes (also when a project is
    opened), whether the time line is on or not; dated layers would silently vanish.
    """
    navigation = compat.navigation(canvas)
    if navigation is not None and navigation.navigationMode() == compat.NAVIGATION_OFF:
        canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))


def show_date(canvas, day: date) -> bool:
    """Move the time line to the frame of a day; False where there is no run to be played."""
    navigation = compat.navigation(canvas)
    if navigation is None or navigation.temporalExtents().isInfinite():
        return False
    if navigation.navigationMode() != compat.ANIMATED:
        navigation.setNavigationMode(compat.ANIMATED)
    navigation.pause()
    navigation.setCurrentFrameNumber(navigation.findBestFrameNumberForFrameStart(_midnight(day)))
    return True
