"""The tool that picks a place: click a pixel or point, or drag a box for a mean."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from ..crs_way import way
from ..plots.colours import PROFILE
from ..words import tr
from .bands import area_band, take_off
from .control import ToolControl, is_left, is_right

DRAG = 5  # pixels; less is a click
REST_MS = 60  # of the mouse, after which a click may come
REACH = 10  # pixels around a click in which a point counts as hit


def reach_of(canvas, here: QgsPointXY, crs) -> float:
    """How far a click at `here` may miss a point, both in `crs`; 0 where the map has no way there."""
    own = canvas.mapSettings().destinationCrs()
    try:
        place = way(crs, own).transform(here)
        edge = QgsPointXY(place.x() + REACH * canvas.mapUnitsPerPixel(), place.y())
        return here.distance(way(own, crs).transform(edge))
    except QgsCsException:
        return 0.0


class PickTool(ToolControl):
    """Tells places clicked on the map, in map coordinates.

    Signals:
        picked: (place, keep): keep is true with Ctrl.
        aimed: a place where a click may come: the mouse rests there, or its button goes down.
        referenced: a `QgsRectangle` of the place clicked or the box dragged with Shift.
        boxed: (a dragged `QgsRectangle`, keep).
        doubled: a place clicked twice, after `picked` of its first click, which tells of Ctrl.
        menu_asked: (global position, place) of a right click.
        dropped: Esc; with nothing left to drop the tool is left.
        removed: Backspace or Delete.
    """

    picked = pyqtSignal(object, bool)
    aimed = pyqtSignal(object)
    boxed = pyqtSignal(object, bool)
    doubled = pyqtSignal(object)
    referenced = pyqtSignal(object)
    menu_asked = pyqtSignal(object, object)
    dropped = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, iface, parent=None):
        super().__init__(iface, parent)
        self.pending = False
        self._adopt(_Clicks(self), "CrossHair")

    def words(self) -> str:
        return tr(
            "Click a point. Ctrl keeps it, Shift sets the reference. Drag a box, double-click a region: mean."
        )

    def clear(self) -> None:
        self.tool.clear()

    def escape(self) -> None:
        """Drop what was picked; with nothing picked, leave."""
        if self.pending:
            self.dropped.emit()
        else:
            self.stop()


class _Clicks(QgsMapTool):
    """The map tool behind `PickTool`."""

    def __init__(self, control: PickTool):
        super().__init__(control.canvas)
        self._control = control
        self._pressed = None
        self._band = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: control.aimed.emit(self._over))
        self._over = None

    def canvasPressEvent(self, event):  # noqa: N802  (QGIS asks for these names)
        if is_left(event):
            self._pressed = (event.pos(), event.mapPoint())
            self._rest.stop()
            self._control.aimed.emit(event.mapPoint())

    def canvasMoveEvent(self, event):  # noqa: N802
        self._over = event.mapPoint()
        self._rest.start()
        if self._dragged(event):
            self.clear()
            self._band = area_band(self._control.canvas, PROFILE)
            box = QgsRectangle(self._pressed[1], event.mapPoint())
            self._band.setToGeometry(QgsGeometry.fromRect(box), None)

    def canvasReleaseEvent(self, event):  # noqa: N802
        if is_right(event):
            self._control.menu_asked.emit(self._control.canvas.mapToGlobal(event.pos()), event.mapPoint())
        elif is_left(event) and self._pressed is not None:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                ends = (self._pressed[1] if self._dragged(event) else event.mapPoint(), event.mapPoint())
                self._control.referenced.emit(QgsRectangle(*ends))
            elif self._dragged(event):
                self._control.boxed.emit(QgsRectangle(self._pressed[1], event.mapPoint()), keep)
            else:
                self._control.picked.emit(event.mapPoint(), keep)
        self._pressed = None
        self.clear()

    def canvasDoubleClickEvent(self, event):  # noqa: N802
        if is_left(event) and not event.modifiers() & ~Qt.KeyboardModifier.ControlModifier:
            self._control.doubled.emit(event.mapPoint())

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._control.escape()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            event.accept()
            self._control.removed.emit()
        else:
            event.ignore()

    def clear(self) -> None:
        take_off(self._control.canvas, self._band)
        self._band = None
        self._rest.stop()

    def _dragged(self, event) -> bool:
        return self._pressed is not None and (event.pos() - self._pressed[0]).manhattanLength() >= DRAG
