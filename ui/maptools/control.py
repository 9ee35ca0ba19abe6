"""What every tool on the map shares: start, stop, its action's check, words, and the tool before it."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..crs_way import way
from ..words import tr


class ToolControl(QObject):
    """Holds one `QgsMapTool`: gives it the canvas, and gives the former tool the canvas back.

    Signals:
        active_changed: whether the tool has the canvas, also when another tool took it.

    Args:
        iface: QGIS's interface: canvas, message bar, status bar.

    Attributes:
        blocked: () → why the tool cannot be used now, in a sentence; "" where it can.
        awaits: () → whether what the tool needs is being read: asked for then, it starts at `go_on`.
        wanted: whether it was asked for so.
    """

    active_changed = pyqtSignal(bool)

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.tool = None
        self.blocked = lambda: ""
        self.awaits = lambda: False
        self.wanted = False
        self._former = None
        self._actions = []

    def _adopt(self, tool, cursor: str) -> None:
        self.tool = tool
        tool.setCursor(QgsApplication.getThemeCursor(getattr(QgsApplication.Cursor, cursor)))
        tool.activated.connect(self._started)
        tool.deactivated.connect(self._stopped)

    def set_action(self, action) -> None:
        """Let a checkable action start the tool, and show by its check whether the tool is on.

        Several actions may do so: one in the tool bar, one in a dock.
        """
        action.setCheckable(True)
        action.setChecked(self.active)
        self._actions.append(action)
        action.triggered.connect(lambda on: self.start() if on else self.stop())

    @property
    def active(self) -> bool:
        """Whether the tool is the one of the map."""
        return self.tool is not None and self.canvas.mapTool() is self.tool

    def start(self) -> None:
        """Take the canvas; where the tool cannot be used, say why."""
        if self.active:
            return
        self.wanted = self.awaits()
        if self.wanted:
            self._check(True)
            return
        reason = self.blocked()
        if reason:
            self._check(False)
            self.refuse(reason)
            return
        self._former = self.canvas.mapTool()
        self.canvas.setMapTool(self.tool)

    def go_on(self) -> None:
        """What the tool needs was read, or will not come: start it now if it was asked for meanwhile."""
        if self.wanted and not self.awaits():
            self.start()

    def stop(self) -> None:
        """Leave the canvas to the tool that had it before."""
        if self.wanted:
            self.wanted = False
            self._check(False)
        if not self.active:
            return
        if self._former is not None and not sip.isdeleted(self._former):
            self.canvas.setMapTool(self._former)
        else:
            self.canvas.unsetMapTool(self.tool)

    def remove(self) -> None:
        """Leave the canvas and take everything off it, for good."""
        self.stop()
        self.clear()
        if self.tool is not None:
            # The canvas is its parent in C++ and would keep it until QGIS ends.
            self.tool.deleteLater()
            self.tool = None

    def clear(self) -> None:
        """Take what is drawn off the map."""

    def hint(self, text: str) -> None:
        """Words in the status bar; "" takes them away."""
        bar = self.iface.statusBarIface() if hasattr(self.iface, "statusBarIface") else None
        if bar is not None:
            bar.showMessage(text) if text else bar.clearMessage()

    def refuse(self, text: str) -> None:
        """Say in the map's message bar why something is not taken."""
        bar = self.iface.messageBar()
        bar.clearWidgets()
        bar.pushMessage("", text, Qgis.MessageLevel.Warning, 8)

    def _check(self, on: bool) -> None:
        for action in self._actions:
            if not sip.isdeleted(action):
                action.setChecked(on)

    def _started(self) -> None:
        self._check(True)
        self.hint(self.words())
        self.active_changed.emit(True)

    def _stopped(self) -> None:
        self.clear()
        self.hint("")
        self._check(False)
        self.active_changed.emit(False)

    def words(self) -> str:
        """The status bar's words while the tool is on."""
        return ""


def to_crs(geometry, source, target):
    """`geometry` carried from CRS `source` to `target` through the project's transform context.

    Raises:
        QgsCsException: the transform is not defined there.
    """
    if not source.isValid() or not target.isValid() or source == target:
        return geometry
    geometry.transform(way(source, target))
    return geometry


def crs_trouble(source, target) -> str:
    """The sentence for a transform that is not possible; it names both CRS."""
    return tr(
        "Nothing here can be carried from {source} to {target}. Check the CRS of project and data.",
        source=source.authid() or source.description() or tr("an unknown CRS"),
        target=target.authid() or target.description() or tr("an unknown CRS"),
    )


def is_left(event) -> bool:
    """Whether the event is of the left button."""
    return event.button() == Qt.MouseButton.LeftButton


def is_right(event) -> bool:
    """Whether the event is of the right button."""
    return event.button() == Qt.MouseButton.RightButton
