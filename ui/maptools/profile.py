"""The tool that draws a profile line."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProject

from ..crs_way import ellipsoidal
from ..plots.colours import PROFILE
from ..words import number, tr
from .bands import line_band, take_off
from .control import ToolControl
from .sketch import SketchTool


class ProfileTool(ToolControl):
    """Draws profile lines; its status line tells the length, on the ellipsoid, as it grows.

    Args:
        iface: QGIS's interface.
        on_finished: called with (line geometry, crs).
        crs: of the data; the project's where there is none.
        extent: box of the data in `crs`; a line outside is refused. None takes any.
    """

    def __init__(self, iface, on_finished, crs=None, extent=None, parent=None):
        super().__init__(iface, parent)
        self._on_finished = on_finished
        self._band = None
        self.move_to(crs, extent)

    def move_to(self, crs, extent=None) -> None:
        """Draw on other data: its CRS, and its box in that."""
        self.remove()
        self.crs = crs if crs is not None and crs.isValid() else QgsProject.instance().crs()
        self._extent = extent
        tool = SketchTool(self.canvas, self.iface.cadDockWidget(), "LineString", self.crs, self.trouble)
        tool.changed.connect(self._corners_changed)
        tool.drawn.connect(lambda geometry: self._on_finished(geometry, self.crs))
        tool.refused.connect(self.refuse)
        tool.left.connect(self.stop)
        tool.told.connect(self.hint)
        self._adopt(tool, "CapturePoint")

    def words(self) -> str:
        return tr("Click to draw, right-click to finish.")

    def clear(self) -> None:
        take_off(self.canvas, self._band)
        self._band = None

    def trouble(self, geometry: QgsGeometry, enough: bool = True) -> str:
        """Why `geometry` (in the data's CRS) cannot be a profile, or ""."""
        if not enough or geometry.length() == 0:
            return tr("The profile has no length. Click two different places.")
        if self._extent is not None and not geometry.intersects(QgsGeometry.fromRect(self._extent)):
            return tr(
                "The profile lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).",
                crs=self.crs.authid(),
            )
        return ""

    def _corners_changed(self, corners: list) -> None:
        self.clear()
        if not corners:
            self.hint(self.words() if self.active else "")
            return
        line = QgsGeometry.fromPolylineXY(corners)
        self._band = line_band(self.canvas, PROFILE)
        self._band.setToGeometry(line, self.crs)
        metres = ellipsoidal(self.crs).measureLength(line) if len(corners) > 1 else 0.0
        self.hint(f"{self.words()} {length_words(metres)}.")


def length_words(metres: float) -> str:
    """A length as "840 m" or "1.24 km"."""
    return f"{number(metres)} m" if metres < 1000 else f"{number(metres / 1000, 2)} km"
