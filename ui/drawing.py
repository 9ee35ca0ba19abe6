"""Drawing regions on the map: the tool on the data's place, the layer it fills, the study that takes it."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import GroundCastError
from . import region_roles, results_place, valid_places
from .cover import Cover
from .maptools.region import RegionTool
from .regions_layer import RegionsLayer
from .spoken import translated
from .words import tr


class Drawing(QObject):
    """Hands the canvas to the region tool and puts what it draws into the study's layer.

    Args:
        iface: QGIS's interface.
        study: takes the layer of regions.
        action: the toolbar's button, checked while the tool is on.
        place: () → the map layer that shows the data, None where there is none.
    """

    def __init__(self, iface, study, action, place):
        super().__init__()
        self._iface, self._study, self._action, self._place = iface, study, action, place
        self._tool: RegionTool | None = None
        self.layer = RegionsLayer()

    def region(self, on: bool, shape: str = "polygon") -> None:
        """Take the canvas to draw regions of `shape`, or give it back."""
        if self._tool is not None:
            self._tool.remove()
            self._tool = None
        if not on:
            self._action.setChecked(False)
            return
        shown = self._place()
        self._tool = RegionTool(
            self._iface,
            shape,
            self._drawn,
            crs=shown.crs() if shown is not None else None,
            extent=shown.extent() if shown is not None else None,
            count=counter(shown),
            name=self.layer.next_name,
        )
        self._tool.active_changed.connect(self._action.setChecked)
        self._tool.start()

    def close(self) -> None:
        """Give the canvas back."""
        self.region(False)

    def _drawn(self, geometry: QgsGeometry, crs) -> None:
        try:
            name = self.layer.add(geometry, crs)
        except GroundCastError as error:
            self._say(error, lambda: self._drawn(geometry, crs))
            return
        layer = self.layer.layer()
        # Ctrl+Z works on the active layer.
        self._iface.setActiveLayer(layer)
        self._set_aside(layer)
        region_roles.take_drawn(self._study, layer, [name])
        self._study.changed()

    def _set_aside(self, drawn) -> None:
        """Regions taken from another layer give way to the drawn ones: two of one letter confuse."""
        former = QgsProject.instance().mapLayer(self._study.region_layer_id or "")
        if former is None or former.id() == drawn.id():
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(former)
        if node is not None:
            node.setItemVisibilityChecked(False)
        text = tr("Drawn regions now count, in place of {name}.", name=former.name())
        self._iface.messageBar().pushMessage("", text, Qgis.MessageLevel.Info, 8)

    def _say(self, error: GroundCastError, again) -> None:
        """What keeps a region from being drawn, with the button that cures it."""
        bar, window = self._iface.messageBar(), self._iface.mainWindow()
        told = bar.createMessage(tr("GroundCast"), translated(str(error)))
        for name, label, cure in results_place.cures(error, window, again):
            button = QPushButton(label)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, cure=cure: (bar.popWidget(told), cure()))
            told.layout().addWidget(button)
        bar.pushWidget(told, Qgis.MessageLevel.Warning)


def counter(layer: QgsMapLayer | None):
    """A function from an area in the layer's CRS to what lies in it; None where nothing is counted.

    It gives None until the pixels or points have been read beside the window.
    """
    places = valid_places.of_layer(layer)
    return Cover(places, layer.extent()).count if places is not None else None
