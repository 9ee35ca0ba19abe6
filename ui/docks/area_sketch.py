"""A polygon drawn for its mean series alone: it becomes no region of the study."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..area import Area
from ..maptools.region import RegionTool
from ..words import tr


class AreaSketch(QObject):
    """Draws one polygon after another on the map, until Esc; `dock` shows the results.

    Signals: `drawn` gives each as an `Area`.
    """

    drawn = pyqtSignal(object)

    def __init__(self, dock, parent=None):
        super().__init__(parent)
        self._dock, self._tool = dock, None

    def start(self) -> None:
        """Take the canvas, in the CRS of the results that are shown."""
        self.close()
        dock = self._dock
        self._tool = RegionTool(dock.iface, "polygon", self._finished, dock.results.crs, parent=self)
        self._tool.start()

    def stop(self) -> None:
        """Give the canvas back."""
        if self._tool is not None:
            self._tool.stop()

    def close(self) -> None:
        """Leave the map for good."""
        if self._tool is not None:
            self._tool.remove()
            self._tool.deleteLater()
        self._tool = None

    def _finished(self, geometry, crs) -> None:
        self.drawn.emit(Area(geometry, crs, tr("Drawn polygon")))
