"""The menu of how a run is looked at: colours, blending, and a comparison side by side on the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ..core.errors import GroundCastError
from .layers import find_group, look, relative
from .layers.group import PART, run_groups
from .maptools.swipe import SwipeTool
from .run_results import RunResults
from .spoken import translated
from .words import number, tr


class Looks(QObject):
    """Changes how the layers of a run look; everything can be taken back in the same menu.

    Args:
        iface: QGIS's interface.
        say: (text) → shows a remark in the main window.
        reference: () → the `Reference` of the plots.
    """

    def __init__(self, iface, say, reference, parent=None):
        super().__init__(parent)
        self._reference = reference
        self._say = say
        self.canvas = iface.mapCanvas()
        self.swipe = SwipeTool(iface, self)

    def menu(self, folder_of, parent) -> QMenu:
        """A menu for the run whose folder `folder_of()` gives, filled when it is opened."""
        menu = QMenu(parent)
        menu.setObjectName("gcLookMenu")
        menu.setTitle(tr("Display"))
        menu.aboutToShow.connect(lambda: self._fill(menu, folder_of()))
        return menu

    def close(self) -> None:
        """Leave the map for good."""
        self.swipe.remove()

    def _fill(self, menu: QMenu, folder: str) -> None:
        menu.clear()
        group = find_group(QgsProject.instance(), folder) if folder else None
        if group is None:
            menu.addAction(tr("Show the run on the map first")).setEnabled(False)
            return
        for percent in look.PRESETS:
            words = tr("Colours: {low} to {high} % of the values", low=percent, high=100 - percent)
            text = words if percent else tr("Colours: all values")
            menu.addAction(text, lambda percent=percent: self._stretch(group, percent))
        menu.addSeparator()
        blended = menu.addAction(tr("Blend with the map below"), lambda: self._blend(group))
        blended.setCheckable(True)
        blended.setChecked(look.is_blended(group))
        less = menu.addAction(tr("Relative to the reference"), lambda: self._refer(group, folder))
        less.setCheckable(True)
        less.setChecked(relative.is_relative(group))
        less.setEnabled(less.isChecked() or self._reference().on)
        if not less.isEnabled():
            menu.setToolTipsVisible(True)
            less.setToolTip(tr("Choose a reference in the Series or Profile dock first."))
        menu.addSeparator()
        self._fill_swipe(menu)

    def _fill_swipe(self, menu: QMenu) -> None:
        """A menu of every run's maps: one of them goes to the right of the line."""
        if self.swipe.active:
            menu.addAction(tr("End the swipe"), self.swipe.stop)
        swipe = menu.addMenu(tr("Swipe against"))
        swipe.setObjectName("gcSwipeMenu")
        for group in run_groups(QgsProject.instance()):
            own = swipe.addMenu(group.name())
            for child in group.children():
                if isinstance(child, QgsLayerTreeLayer):
                    self._add(own, child)
                elif isinstance(child, QgsLayerTreeGroup) and child.customProperty(PART) == "dates":
                    dates = own.addMenu(child.name())
                    for node in child.findLayers():
                        self._add(dates, node)

    def _add(self, menu: QMenu, node: QgsLayerTreeLayer) -> None:
        layer = node.layer()
        if layer is not None:
            menu.addAction(node.name(), lambda: self.swipe.show([layer, *self._below()]))

    def _below(self) -> list:
        """What the map shows besides runs: base maps and the study's own layers."""
        runs = {node.layerId() for group in run_groups(QgsProject.instance()) for node in group.findLayers()}
        return [layer for layer in self.canvas.mapSettings().layers() if layer.id() not in runs]

    def _stretch(self, group, percent: float) -> None:
        half = look.stretch(group, percent)
        if half:
            self._say(tr("Colours from −{half} to +{half} mm.", half=number(half, int(half < 10))))

    def _refer(self, group, folder: str) -> None:
        """The run's maps less the reference, or as they were."""
        if relative.is_relative(group):
            relative.take_back(group)
            return
        try:
            results = RunResults(folder)
            own = self._reference().read_now(results)
            if own is None:
                self._say(tr("This run holds nothing at the reference."))
                return
            relative.show(group, own, Path(folder))
            self._say(tr("Displacement and residuals relative to {place}.", place=own.where))
        except GroundCastError as error:
            self._say(translated(str(error)))

    def _blend(self, group) -> None:
        look.blend(group, not look.is_blended(group))
