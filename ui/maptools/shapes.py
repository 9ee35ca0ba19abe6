"""Drawing a rectangle or a circle: two clicks or one drag."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointLocator, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapTool, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal

from . import snapping
from .control import is_left, is_right

DRAG = 5  # pixels; less is a click
SEGMENTS = 16  # of a quarter of a circle


class ShapeTool(QgsMapTool):
    """Rectangle (corner, corner) or circle (centre, rim), in map coordinates; both snap as the project says.

    Signals: as `SketchTool`, but geometries are in the map's CRS; `changed` gives the geometry so far.
    """

    changed = pyqtSignal(object)
    drawn = pyqtSignal(object)
    left = pyqtSignal()
    told = pyqtSignal(str)

    def __init__(self, canvas, shape: str):
        super().__init__(canvas)
        self._shape = shape
        self._start = None
        self._pressed = None
        self._snaps = QgsSnapIndicator(canvas)

    def canvasPressEvent(self, event):  # noqa: N802  (QGIS asks for these names)
        if is_left(event):
            self._pressed = event.pos()
            if self._start is None:
                self._start = event.snapPoint()
                self._fresh = True

    def canvasMoveEvent(self, event):  # noqa: N802
        place = event.snapPoint()
        self._snaps.setMatch(event.mapPointMatch())
        if self._start is not None:
            self.changed.emit(self._geometry(place))

    def canvasReleaseEvent(self, event):  # noqa: N802
        if is_right(event):
            self.drop() if self._start is not None else self.left.emit()
            return
        if not is_left(event) or self._start is None:
            return
        dragged = self._pressed is not None and (event.pos() - self._pressed).manhattanLength() >= DRAG
        if self._fresh and not dragged:
            # The first of two clicks.
            self._fresh = False
            return
        geometry = self._geometry(event.snapPoint())
        self.drop()
        self.drawn.emit(geometry)

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            event.accept()
            if self._start is not None:
                self.drop()
            elif event.key() == Qt.Key.Key_Escape:
                self.left.emit()
        elif snapping.is_key(event):
            event.accept()
            self.told.emit(snapping.toggle())
        else:
            event.ignore()

    def drop(self) -> None:
        """Forget the sketch."""
        self._start = self._pressed = None
        self.changed.emit(QgsGeometry())

    def deactivate(self):
        self.drop()
        self._snaps.setMatch(QgsPointLocator.Match())
        super().deactivate()

    def _geometry(self, end: QgsPointXY) -> QgsGeometry:
        if self._shape == "circle":
            radius = self._start.distance(end)
            centre = QgsGeometry.fromPointXY(self._start)
            return centre.buffer(radius, SEGMENTS) if radius > 0 else QgsGeometry()
        return QgsGeometry.fromRect(QgsRectangle(self._start, end))
