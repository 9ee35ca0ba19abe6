"""A real map window for tests: canvas, message bar, status bar and digitizing dock, as in QGIS."""

from functools import lru_cache

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapToolPan,
    QgsMessageBar,
    QgsRubberBand,
    QgsVertexMarker,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

CORNER = (4600000.0, 1740000.0)


class MapWindow:
    """What the tools need of `iface`, around a canvas 400 pixels wide that shows 400 map units."""

    def __init__(self):
        self.window = QMainWindow()
        self._canvas = QgsMapCanvas(self.window)
        self._bar = QgsMessageBar(self.window)
        self._cad = QgsAdvancedDigitizingDockWidget(self._canvas, self.window)
        self.window.setCentralWidget(self._canvas)
        self.window.resize(400, 400)
        self.window.show()
        self.pan = QgsMapToolPan(self._canvas)
        self.reset()

    def mainWindow(self):  # noqa: N802  (names of QGIS's interface)
        return self.window

    def mapCanvas(self):  # noqa: N802
        return self._canvas

    def messageBar(self):  # noqa: N802
        return self._bar

    def cadDockWidget(self):  # noqa: N802
        return self._cad

    def statusBarIface(self):  # noqa: N802
        return self.window.statusBar()

    def message(self):
        """The text of the message bar, "" when it is empty."""
        item = self._bar.currentItem()
        return item.text() if item else ""

    def pixel(self, x, y):
        """The pixel of a place in map units from the centre of the canvas."""
        centre = self._canvas.extent().center()
        place = self._canvas.getCoordinateTransform().transform(centre.x() + x, centre.y() + y)
        return QPoint(round(place.x()), round(place.y()))

    def hover(self, x, y):
        """The pointer at a place; sent as an event, since a moved cursor tells the widget when it likes."""
        viewport, at = self._canvas.viewport(), self.pixel(x, y)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(viewport.mapToGlobal(at)), none, none,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def click(self, x, y, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier):
        viewport = self._canvas.viewport()
        self.hover(x, y)
        QTest.mouseClick(viewport, button, modifier, self.pixel(x, y))

    def right(self, x=0, y=0):
        self.click(x, y, Qt.MouseButton.RightButton)

    def drag(self, start, end):
        viewport, left = self._canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, self.pixel(*start))
        self.hover(*end)
        QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, self.pixel(*end))

    def key(self, key):
        QTest.keyClick(self._canvas, key)

    def items(self):
        """Numbers of our bands and marks on the map."""
        return [i for i in self._canvas.scene().items() if isinstance(i, (QgsRubberBand, QgsVertexMarker))]

    def reset(self, crs="EPSG:3035", corner=CORNER, size=400.0):
        """As new: no tool but pan, no message, the given CRS and place."""
        self._canvas.setMapTool(self.pan)
        self._bar.clearWidgets()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        self._canvas.setExtent(QgsRectangle(*corner, corner[0] + size, corner[1] + size))
        return self


@lru_cache(maxsize=1)
def map_window():
    """The one window of a test session: as in QGIS, it lives as long as the program."""
    return MapWindow()
