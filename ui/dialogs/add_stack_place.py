"""Where a source lies: in words, and as an outline on the map while the dialog of it is open."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel
from qgis.utils import iface

from ..words import number, tr

COLOUR, WIDTH = "#D55E00", 2
MARGIN = 1.2
# Enough to tell one place from the next of a small scene.
DECIMALS, DECIMALS_OF_SMALL, SMALL_DEGREES = 2, 4, 0.5


class Place(QLabel):
    """West to east and south to north in degrees, with a link that brings the map there."""

    def __init__(self, canvas=None, parent=None):
        """`canvas` is QGIS's own where none is given."""
        super().__init__(parent)
        self.setObjectName("gcStackPlace")
        self.setAccessibleName(tr("Place"))
        self.setWordWrap(True)
        self._canvas = canvas or (iface.mapCanvas() if iface is not None else None)
        self._band: QgsRubberBand | None = None
        self._box: list[float] = []
        self.linkActivated.connect(lambda _link: self._go())
        self.hide()

    def show_info(self, info: dict) -> None:
        """Say and draw the `extent_degrees` of a source; nothing where it is unknown."""
        box = info.get("extent_degrees") or []
        if box == self._box:
            return
        self.clear_map()
        self._box = box
        self.setVisible(bool(box))
        if box:
            self.setText(" · ".join([_said(*box), *self._link()]))
            self._draw()

    def clear_map(self) -> None:
        """Take the outline away."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
        self._band, self._box = None, []

    def _link(self) -> list[str]:
        return [] if self._canvas is None else [tr('<a href="map">Show on the map</a>')]

    def _on_map(self) -> QgsRectangle | None:
        """The box in the map's coordinates, None without a map or where it has none there."""
        if self._canvas is None:
            return None
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        system = self._canvas.mapSettings().destinationCrs()
        change = QgsCoordinateTransform(degrees, system, QgsProject.instance())
        try:
            return change.transformBoundingBox(QgsRectangle(*self._box))
        except QgsCsException:
            return None

    def _draw(self):
        found = self._on_map()
        if found is not None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.PolygonGeometry)
            self._band.setStrokeColor(QColor(COLOUR))
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(WIDTH)
            self._band.setToGeometry(QgsGeometry.fromRect(found), None)

    def _go(self):
        found = self._on_map() if self._box else None
        if found is not None:
            found.scale(MARGIN)
            self._canvas.setExtent(found)
            self._canvas.refresh()


def _said(west: float, south: float, east: float, north: float) -> str:
    small = max(east - west, north - south) < SMALL_DEGREES
    places = DECIMALS_OF_SMALL if small else DECIMALS
    sides = {"west": west, "east": east, "south": south, "north": north}
    told = {name: number(side, places) for name, side in sides.items()}
    return tr("Longitude {west} to {east}°, latitude {south} to {north}°", **told)
