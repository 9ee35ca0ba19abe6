"""What a right click offers on the map, and on the plot of a series."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication, QMenu

from ..words import tr


def map_menu(dock, position, place: QgsPointXY) -> None:
    """Offer what can be done at a place in map coordinates."""
    menu = QMenu(dock)
    menu.addAction(tr("Keep"), lambda: dock.pick(place, True))
    menu.addAction(tr("Set as reference"), lambda: dock.chip.take(QgsRectangle(place, place)))
    menu.addAction(tr("Copy coordinates"), lambda: _copy(place))
    menu.exec(position)


def plot_menu(dock, position) -> None:
    """Offer the fits, and copies and files of the picture and its values."""
    menu = QMenu(dock)
    dock.fit.add_to(menu)
    menu.addSeparator()
    dock.files.add_to(menu)
    menu.exec(position)


def _copy(place: QgsPointXY) -> None:
    QApplication.clipboard().setText(f"{place.x():.6f}, {place.y():.6f}")
