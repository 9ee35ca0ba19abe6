"""The tool that draws regions: polygon, rectangle or circle, checked while they are drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsGeometry, QgsProject

from ..plots.colours import letters, region_style
from ..words import number, tr
from .bands import area_band, crossings, refused_band, take_off
from .control import ToolControl, crs_trouble, to_crs
from .shapes import ShapeTool
from .sketch import SketchTool

SHAPES = ("polygon", "rectangle", "circle")


class RegionTool(ToolControl):
    """Draws one region after another until it is left.

    Args:
        iface: QGIS's interface.
        shape: one of `SHAPES`.
        on_finished: called with (geometry, crs) of each region drawn.
        crs: of the data, in which geometries are given; the project's where there is none.
        extent: box of the data in `crs`; a region outside is refused. None takes any.
        count: (geometry in `crs`) → valid pixels in it, None while they are not known; a region with none
            is refused. None skips it.
        name: () → the letter the next region gets.
    """

    def __init__(
        self, iface, shape: str, on_finished, crs=None, extent=None, count=None, name=None, parent=None
    ):
        super().__init__(iface, parent)
        self.shape, self._on_finished = shape, on_finished
        self.crs = crs if crs is not None and crs.isValid() else QgsProject.instance().crs()
        self._extent, self._count = extent, count
        self._name = name or (lambda: letters(0))
        self._band = self._wrong = None
        self._adopt(self._polygon_tool() if shape == "polygon" else self._shape_tool(), "CapturePoint")

    def words(self) -> str:
        draw = {
            "polygon": tr("Click to add corners, right-click to finish, Esc to stop."),
            "rectangle": tr("Click two opposite corners, or drag. Esc stops."),
            "circle": tr("Click the centre and the rim, or drag. Esc stops."),
        }
        return draw[self.shape]

    def clear(self) -> None:
        take_off(self.canvas, self._band, self._wrong)
        self._band = self._wrong = None

    def trouble(self, geometry: QgsGeometry, enough: bool = True) -> str:
        """Why `geometry` (in the data's CRS) cannot be a region, or ""."""
        if not enough:
            return tr("A region needs three corners. Click one more.")
        if not geometry.isGeosValid() and self._mark_crossings(geometry):
            return tr("The outline crosses itself. Take the last corner back with Backspace.")
        if geometry.isEmpty() or geometry.area() == 0:
            return tr("The region has no area. Click places that do not lie on one line.")
        if self._extent is not None and not geometry.intersects(QgsGeometry.fromRect(self._extent)):
            return tr(
                "Region {name} lies outside the data. "
                "Draw it on the coloured area, or check its CRS ({crs}).",
                name=self._name(),
                crs=self.crs.authid(),
            )
        if self._count is not None and self._count(geometry) == 0:
            return tr("Region {name} holds no valid pixels. Draw it on the coloured area.", name=self._name())
        return ""

    def _polygon_tool(self) -> SketchTool:
        tool = SketchTool(self.canvas, self.iface.cadDockWidget(), "Polygon", self.crs, self.trouble)
        tool.changed.connect(self._corners_changed)
        tool.drawn.connect(self._finish)
        tool.refused.connect(self.refuse)
        tool.left.connect(self.stop)
        tool.told.connect(self.hint)
        return tool

    def _shape_tool(self) -> ShapeTool:
        tool = ShapeTool(self.canvas, self.shape)
        tool.changed.connect(lambda geometry: self._show(geometry, self._map_crs()))
        tool.drawn.connect(self._shape_drawn)
        tool.left.connect(self.stop)
        tool.told.connect(self.hint)
        return tool

    def _map_crs(self) -> QgsCoordinateReferenceSystem:
        return self.canvas.mapSettings().destinationCrs()

    def _corners_changed(self, corners: list) -> None:
        self._show(QgsGeometry.fromPolygonXY([corners]) if len(corners) > 1 else QgsGeometry(), self.crs)
        take_off(self.canvas, self._wrong)
        self._wrong = None
        if len(corners) > 3 and self._cross(corners):
            self.refuse(tr("The outline crosses itself. Take the last corner back with Backspace."))

    def _shape_drawn(self, geometry: QgsGeometry) -> None:
        map_crs = self._map_crs()
        try:
            # Straight sides on the map are curves in another CRS.
            dense = geometry if map_crs == self.crs or self.shape == "circle" else geometry.densifyByCount(20)
            carried = to_crs(QgsGeometry(dense), map_crs, self.crs)
        except QgsCsException:
            self.refuse(crs_trouble(map_crs, self.crs))
            return
        trouble = self.trouble(carried)
        self.refuse(trouble) if trouble else self._finish(carried)

    def _finish(self, geometry: QgsGeometry) -> None:
        self._on_finished(geometry, self.crs)
        self.hint(self.words())

    def _show(self, geometry: QgsGeometry, crs) -> None:
        take_off(self.canvas, self._band)
        self._band = None
        if geometry.isEmpty():
            return
        self._band = area_band(self.canvas, region_style(self._name()))
        self._band.setToGeometry(geometry, crs)
        self._tell_count(geometry, crs)

    def _tell_count(self, geometry: QgsGeometry, crs) -> None:
        if self._count is None or geometry.area() == 0:
            return
        try:
            pixels = self._count(to_crs(QgsGeometry(geometry), crs, self.crs))
        except QgsCsException:
            return
        if pixels is None:
            return
        self.hint(self.words() + " " + tr("{n} valid pixels.", n=number(pixels)))

    def _mark_crossings(self, geometry: QgsGeometry) -> bool:
        rings = geometry.asPolygon() if not geometry.isMultipart() else []
        return bool(rings) and self._cross(rings[0])

    def _cross(self, corners: list) -> bool:
        """Draw the sides that cross in red; whether there are any."""
        sides = crossings(corners)
        take_off(self.canvas, self._wrong)
        self._wrong = None
        if sides:
            self._wrong = refused_band(self.canvas)
            self._wrong.setToGeometry(QgsGeometry.collectGeometry(sides), self.crs)
        return bool(sides)
