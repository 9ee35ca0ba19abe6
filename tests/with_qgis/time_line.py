"""A canvas with a time line, kept for all tests."""

from functools import lru_cache

from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime


@lru_cache(maxsize=1)
def kept_canvas():
    """A canvas and its time line; the canvas holds the time line by a bare pointer, so both are kept."""
    canvas, navigation = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(navigation)
    return canvas, navigation


def timed_canvas():
    """The kept canvas with its time line off."""
    canvas, navigation = kept_canvas()
    navigation.pause()
    navigation.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    return canvas, navigation
