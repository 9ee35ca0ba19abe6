"""Where regions come from: drawn, taken of a layer or of its selection, found by velocity, or none at all."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject, QgsWkbTypes
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QPushButton

from ....core.errors import GroundCastError
from ... import region_sources, results_place
from ...dialogs.velocity_regions import VelocityRegionsDialog
from ...regions_layer import RegionsLayer
from ...widgets.row import Row
from ...words import tr


class RegionChoice(Row):
    """The buttons under the list of regions.

    Signals:
        draw_asked: a shape is to be drawn on the map.
        taken: this polygon layer, or None for the whole data set.
        drawn: regions of these names are new in the drawn layer.
        failed: why regions could not be made, in a sentence, and the buttons that cure it.

    Args:
        shown: gives the layer that shows the study's data, or None.
    """

    draw_asked = pyqtSignal(str)
    taken = pyqtSignal(object)
    drawn = pyqtSignal(object, list)
    failed = pyqtSignal(str, list)

    def __init__(self, shown: Callable[[], QgsMapLayer | None]):
        self._data = shown
        self.draw = QPushButton(tr("Draw"))
        self.from_layer = QPushButton(tr("From layer"))
        self.whole = QPushButton(tr("Whole data set"))
        super().__init__((self.draw, self.from_layer, self.whole))
        self._make_draw()
        self._make_from_layer()
        self.whole.setObjectName("gcWholeButton")
        self.whole.setToolTip(tr("<b>Whole data set</b><br>Use no regions; the layer itself stays."))
        self.whole.clicked.connect(lambda: self.taken.emit(None))

    def _make_draw(self):
        self.draw.setObjectName("gcDrawRegionButton")
        self.draw.setToolTip(tr("<b>Draw region</b><br>On the map, over the coloured area."))
        shapes = QMenu(self.draw)
        named = (("polygon", tr("Polygon")), ("rectangle", tr("Rectangle")), ("circle", tr("Circle")))
        for shape, label in named:
            action = shapes.addAction(label, lambda shape=shape: self.draw_asked.emit(shape))
            action.setObjectName(f"gcDraw{shape.capitalize()}")
        self.draw.setMenu(shapes)

    def _make_from_layer(self):
        self.from_layer.setObjectName("gcRegionsFromLayerButton")
        self.from_layer.setToolTip(
            tr("<b>From layer</b><br>Take polygons of a loaded layer, or what moves fast.")
        )
        self._layers = QMenu(self.from_layer)
        self._layers.aboutToShow.connect(self._fill_layers)
        self.from_layer.setMenu(self._layers)

    def _fill_layers(self):
        self._layers.clear()
        for layer in filter(_has_polygons, QgsProject.instance().mapLayers().values()):
            self._layers.addAction(layer.name(), lambda layer=layer: self.taken.emit(layer))
        for layer in region_sources.selected_layers():
            text = tr("{name}: {n} selected", name=layer.name(), n=layer.selectedFeatureCount())
            self._layers.addAction(text, lambda layer=layer: self.take_selection(layer))
        moving = region_sources.velocity_layer(self._data())
        if moving is not None:
            self._layers.addSeparator()
            self._layers.addAction(tr("By velocity…"), lambda: self._ask_velocity(moving))
        if self._layers.isEmpty():
            self._layers.addAction(tr("No polygon layer is loaded")).setEnabled(False)

    def take_selection(self, layer) -> None:
        """Take the selected polygons of a layer."""
        self._take_made(lambda: region_sources.from_selection(layer))

    def take_fast(self, layer, least: float) -> None:
        """Take places that move `least` mm a year or faster."""
        self._take_made(lambda: region_sources.by_velocity(layer, least))

    def _ask_velocity(self, layer) -> VelocityRegionsDialog:
        dialog = VelocityRegionsDialog(layer, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, identifier = layer.name(), layer.id()
        dialog.chosen.connect(lambda least: self._take_asked(identifier, name, least))
        dialog.open()
        return dialog

    def _take_asked(self, identifier: str, name: str, least: float):
        """What the dialog chose, of a layer that may be gone since."""
        layer = QgsProject.instance().mapLayer(identifier)
        if layer is None:
            self.failed.emit(tr('The layer "{name}" was removed. Choose another one.', name=name), [])
            return
        self.take_fast(layer, least)

    def _take_made(self, make):
        """Regions that `make()` draws are taken; what keeps it from that is told."""
        try:
            names = make()
        except GroundCastError as error:
            cures = results_place.cures(error, self.window(), lambda: self._take_made(make))
            self.failed.emit(str(error), cures)
            return
        self.drawn.emit(RegionsLayer().layer(), names)


def _has_polygons(layer) -> bool:
    return layer.type() == QgsMapLayerType.VectorLayer and layer.geometryType() == QgsWkbTypes.PolygonGeometry
