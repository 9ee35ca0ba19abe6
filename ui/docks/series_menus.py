"""What a right click offers on the map, and on the plot of a series."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication, QMenu

from .. import map_place
from ..words import tr

# The scale at which single points or cells are seen.
NEAR = 5000


def map_menu(dock, position, place: QgsPointXY) -> None:
    """Offer what can be done at a place in map coordinates."""
    menu = QMenu(dock)
    menu.addAction(tr("Keep"), lambda: dock.pick(place, True))
    menu.addAction(tr("Set as reference"), lambda: dock.chip.take(QgsRectangle(place, place)))
    menu.addAction(tr("Copy coordinates"), lambda: _copy(place))
    menu.addAction(tr("Zoom to"), lambda: _zoom(dock.canvas, QgsRectangle(place, place)))
    menu.exec(position)


def zoom_to_place(dock, entry: dict) -> None:
    """Move the map to the place of a kept series."""
    box = map_place.box_in(entry, dock.canvas.mapSettings().destinationCrs())
    if box is not None:
        _zoom(dock.canvas, box)


def plot_menu(dock, position) -> None:
    """Offer the fits, the series shown as reference, and copies and files of the picture and its values."""
    menu = QMenu(dock)
    dock.fit.add_to(menu)
    menu.addAction(tr("Set as reference"), dock.refer_to_shown).setEnabled(dock.picked is not None)
    menu.addSeparator()
    dock.files.add_to(menu)
    menu.exec(position)


def _zoom(canvas, box: QgsRectangle) -> None:
    """To a box, or to a point so near that its neighbours are told apart."""
    if box.width() or box.height():
        canvas.zoomToFeatureExtent(box)
        return
    canvas.setCenter(box.center())
    canvas.zoomScale(min(canvas.scale(), NEAR))
    canvas.refresh()


def _copy(place: QgsPointXY) -> None:
    QApplication.clipboard().setText(f"{place.x():.6f}, {place.y():.6f}")
