"""Two maps on one canvas: the map as it is at the left of a line that is dragged, another at its right."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvasItem, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPen

from ..words import tr
from .control import ToolControl, is_left, is_right

HANDLE = 9  # pixels


class SwipeItem(QgsMapCanvasItem):
    """The picture of the other layers, shown at the right of `share` of the canvas's width."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.picture = QImage()
        self.share = 0.5
        self.setZValue(50)

    def boundingRect(self):  # noqa: N802  (Qt asks for this name)
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter, *_):
        if self.picture.isNull():
            return
        at, high = round(self.share * self._canvas.width()), self._canvas.height()
        ratio = self.picture.devicePixelRatio()
        right = QRectF(at, 0, self._canvas.width() - at, high)
        source = QRectF(right.x() * ratio, 0, right.width() * ratio, high * ratio)
        painter.fillRect(right, self._canvas.canvasColor())
        painter.drawImage(right, self.picture, source)
        for colour, width in (("#FFFFFF", 5), ("#1A1A1A", 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(at, 0, at, high)
            painter.drawEllipse(QRectF(at - HANDLE, high / 2 - HANDLE, 2 * HANDLE, 2 * HANDLE))


class SwipeTool(ToolControl):
    """Compares the map with other layers until it is left."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, parent)
        self._item = self._job = None
        self._layers = []
        self._adopt(_Drag(self), "CrossHair")

    def words(self) -> str:
        return tr("Drag the line. Right-click or Esc ends the comparison.")

    def show(self, layers: list) -> None:
        """Put `layers`, the topmost first, at the right of the line."""
        self._layers = list(layers)
        if self._item is None:
            self._item = SwipeItem(self.canvas)
            self.canvas.renderComplete.connect(self._draw)
        self.start()
        self._draw()

    @property
    def share(self) -> float:
        """Where the line stands, 0 to 1 of the canvas's width."""
        return self._item.share if self._item is not None else 0.5

    @property
    def picture(self) -> QImage:
        """What is shown at the right."""
        return self._item.picture if self._item is not None else QImage()

    def move_to(self, x: float) -> None:
        """Put the line at `x` pixels."""
        if self._item is not None:
            self._item.share = min(max(x / max(self.canvas.width(), 1), 0.0), 1.0)
            self._item.update()

    def clear(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._drawn)
            self._job.cancelWithoutBlocking()
            self._job = None
        if self._item is not None:
            self.canvas.renderComplete.disconnect(self._draw)
            self.canvas.scene().removeItem(self._item)
            self._item = None
        self._layers = []

    def _draw(self, *_) -> None:
        """The picture anew, for the place that the map shows now."""
        layers = [layer for layer in self._layers if _lives(layer)]
        if self._job is not None or not layers:
            return
        given = QgsMapSettings(self.canvas.mapSettings())
        given.setLayers(layers)
        given.setIsTemporal(False)
        given.setBackgroundColor(self.canvas.canvasColor())
        self._job = QgsMapRendererParallelJob(given)
        self._job.finished.connect(self._drawn)
        self._job.start()

    def _drawn(self) -> None:
        job, self._job = self._job, None
        if self._item is not None and job is not None:
            self._item.picture = job.renderedImage()
            self._item.update()


class _Drag(QgsMapTool):
    """The map tool behind `SwipeTool`."""

    def __init__(self, control: SwipeTool):
        super().__init__(control.canvas)
        self._control = control
        self._pressed = False

    def canvasPressEvent(self, event):  # noqa: N802  (QGIS asks for these names)
        self._pressed = is_left(event)
        if self._pressed:
            self._control.move_to(event.pos().x())

    def canvasMoveEvent(self, event):  # noqa: N802
        if self._pressed:
            self._control.move_to(event.pos().x())

    def canvasReleaseEvent(self, event):  # noqa: N802
        self._pressed = False
        if is_right(event):
            self._control.stop()

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._control.stop()
        else:
            event.ignore()


def _lives(layer) -> bool:
    return not sip.isdeleted(layer)
