"""A loaded layer dropped on Add stack: its file or a copy of its points, of all or of the selected ones."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import dropped, layer_copy
from ..words import number, tr, why


class DroppedLayer(QObject):
    """`found(path, note)` comes at once or when a copy is written, `refused(text)` where none can be.

    Attributes:
        copying: what is being copied, in words; "" while nothing is.
    """

    found = pyqtSignal(str, str)
    refused = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.copying = self._id = self._note = ""
        self._copy: layer_copy.LayerCopy | None = None

    def take(self, layer) -> bool:
        """Take a layer without a file or with a selection; False where its file alone says it all."""
        self._id = layer.id()
        if not layer_copy.can_be_copied(layer):
            return False
        if not dropped.has_path(layer):
            text = tr("The points of the layer “{name}” were copied as they are now.", name=layer.name())
            self._start(layer, False, f"{text} {self._offer(layer)}".strip())
            return True
        if note := self._offer(layer):
            self.found.emit(dropped.path_of(layer), note)
        return bool(note)

    def take_selected(self) -> None:
        """Of the layer taken last, the selected points only."""
        layer = QgsProject.instance().mapLayer(self._id)
        if layer is None or not layer.selectedFeatureCount():
            return
        count = number(layer.selectedFeatureCount())
        told = tr("{n} selected points of the layer “{name}” were copied.", n=count, name=layer.name())
        self._start(layer, True, told)

    def stop(self) -> None:
        """Give a copy up."""
        copy, self._copy, self.copying = self._copy, None, ""
        if copy is not None:
            copy.stop()

    def _offer(self, layer: QgsVectorLayer) -> str:
        selected, count = layer.selectedFeatureCount(), layer.featureCount()
        if not selected or selected == count:
            return ""
        return tr(
            '{n} of {all} points are selected; all are used. <a href="take">Use the selected only</a>',
            n=number(selected),
            all=number(count),
        )

    def _start(self, layer, only_selected: bool, note: str) -> None:
        self.stop()
        self._note = note
        copy = self._copy = layer_copy.LayerCopy(layer, only_selected, self)
        copy.written.connect(self._written)
        copy.refused.connect(self._refuse)
        try:
            copy.start()
        except OSError as error:
            self._refuse(tr("The layer cannot be copied ({reason}).", reason=why(error)))
            return
        self.copying = tr("Copying the points of the layer “{name}”…", name=layer.name())
        self.changed.emit()

    def _written(self, path):
        self._copy, self.copying = None, ""
        self.found.emit(path, self._note)

    def _refuse(self, text):
        self._copy, self.copying = None, ""
        self.refused.emit(text)
