"""The notice of step 1 that points are selected in the chosen layer, and how they become the data."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal

from ...widgets.notice import Notice
from ...words import number, tr


class Selected(Notice):
    """`taken(layer)` hands over a layer of the selected points, made at the user's word."""

    taken = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__("gcSelectionNotice", parent)
        self._id = self._followed = ""
        self.linkActivated.connect(lambda _link: self._take())

    def look(self, layer) -> None:
        """Tell of the selection in a layer, now and whenever it changes."""
        self._id = layer.id() if isinstance(layer, QgsVectorLayer) else ""
        if self._id and self._id != self._followed:
            self._followed = self._id
            layer.selectionChanged.connect(self._tell)
        self._tell()

    @property
    def _layer(self) -> QgsVectorLayer | None:
        """By its name, since a layer may be gone by now."""
        return QgsProject.instance().mapLayer(self._id)

    def _count(self) -> int:
        layer = self._layer
        return layer.selectedFeatureCount() if layer is not None else 0

    def _tell(self, *_):
        if not self._count() or self._count() == self._layer.featureCount():
            self.clear()
            return
        told = tr(
            '{n} of {all} points are selected; all are used. <a href="take">Use the selected only</a>',
            n=number(self._count()),
            all=number(self._layer.featureCount()),
        )
        self.say("info", told)

    def _take(self):
        if self._count():
            points = self._layer.materialize(QgsFeatureRequest(self._layer.selectedFeatureIds()))
            points.setName(tr("{name} (selected)", name=self._layer.name()))
            QgsProject.instance().addMapLayer(points)
            self.taken.emit(points)
