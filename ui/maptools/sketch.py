"""Drawing a polygon or a line by corners, with QGIS's own snapping, tracing and advanced digitizing."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapMouseEvent, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal

from . import snapping
from .control import is_left, is_right

MODES = {
    "Polygon": QgsMapToolCapture.CaptureMode.CapturePolygon,
    "LineString": QgsMapToolCapture.CaptureMode.CaptureLine,
}
LEAST = {"Polygon": 3, "LineString": 2}


class SketchTool(QgsMapToolDigitizeFeature):
    """Corners by click; right-click or double-click finishes; Backspace takes one back; Esc drops all.

    The sketch lives on a hidden layer in the data's CRS. A finish that `check` refuses keeps it.

    Signals:
        changed: the corners so far, in the layer's CRS.
        drawn: the finished geometry, in the layer's CRS.
        refused: why the sketch cannot be finished, in one sentence.
        left: Esc or right-click without a sketch.
        told: something that the status bar says.
    """

    changed = pyqtSignal(list)
    drawn = pyqtSignal(object)
    refused = pyqtSignal(str)
    left = pyqtSignal()
    told = pyqtSignal(str)

    def __init__(self, canvas, cad, kind: str, crs, check):
        super().__init__(canvas, cad, MODES[kind])
        # It takes clicks only on a layer in edit mode; the layer need not be in the project.
        self._hidden = QgsVectorLayer(f"{kind}?crs={crs.authid()}", "sketch", "memory")
        self._hidden.setCrs(crs)
        self._hidden.startEditing()
        self.setLayer(self._hidden)
        self._kind, self._check = kind, check
        self._double = False
        self.digitizingCompleted.connect(lambda feature: self.drawn.emit(feature.geometry()))

    def corners(self) -> list[QgsPointXY]:
        """The corners so far, in the layer's CRS, without repeats."""
        corners = []
        for vertex in self.pointsZM():
            point = QgsPointXY(vertex)
            if not corners or point != corners[-1]:
                corners.append(point)
        return corners

    def geometry(self) -> QgsGeometry:
        """The sketch as it would be finished now."""
        corners = self.corners()
        if self._kind == "Polygon":
            return QgsGeometry.fromPolygonXY([corners])
        return QgsGeometry.fromPolylineXY(corners)

    def cadCanvasReleaseEvent(self, event):  # noqa: N802  (QGIS asks for these names)
        if is_right(event) or self._double:
            self._double = False
            self._finish(event)
            return
        super().cadCanvasReleaseEvent(event)
        if is_left(event):
            self.changed.emit(self.corners())

    def canvasDoubleClickEvent(self, event):  # noqa: N802
        # The second release follows; it would add the same corner once more.
        self._double = self.isCapturing()

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and not self.isCapturing():
            self.left.emit()
            event.accept()
            return
        if snapping.is_key(event):
            self.told.emit(snapping.toggle())
            event.accept()
            return
        super().keyPressEvent(event)
        self.changed.emit(self.corners() if self.isCapturing() else [])

    def deactivate(self):
        self.stopCapturing()
        self.changed.emit([])
        super().deactivate()
        # QGIS gives the former layer back only where there was one; ours must not stay current.
        if self.canvas().currentLayer() is self._hidden:
            self.canvas().setCurrentLayer(None)

    def _finish(self, event) -> None:
        if not self.isCapturing():
            self.left.emit()
            return
        trouble = self._check(self.geometry(), len(self.corners()) >= LEAST[self._kind])
        if trouble:
            self.refused.emit(trouble)
            return
        right = Qt.MouseButton.RightButton
        finishing = QgsMapMouseEvent(
            self.canvas(), QEvent.Type.MouseButtonRelease, event.pos(), right, right, event.modifiers()
        )
        super().cadCanvasReleaseEvent(finishing)
        self.changed.emit([])
