"""A layer whose edits are followed, whoever makes them."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal


class WatchedLayer(QObject):
    """Follows one vector layer at a time.

    Signals: `touched` with each feature that changed, `edited` once after all that changed together,
    `gone` before the layer is deleted.

    Attributes:
        layer: the one that is followed, or None.
    """

    touched = pyqtSignal()
    edited = pyqtSignal()
    gone = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layer = None
        # A paste tells of each polygon.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.edited)

    def watch(self, layer) -> None:
        """Follow a layer, and no other any more."""
        if layer is self.layer:
            return
        if self.layer is not None and not sip.isdeleted(self.layer):
            for signal, slot in self._signals(self.layer):
                signal.disconnect(slot)
        self.layer = layer
        for signal, slot in self._signals(layer) if layer is not None else ():
            signal.connect(slot)

    def settle(self) -> None:
        """What changed until now is known: `edited` need not come for it."""
        self._soon.stop()

    def _signals(self, layer) -> list:
        """What is heard of a layer, and by which method."""
        edits = (layer.featureAdded, layer.geometryChanged, layer.attributeValueChanged)
        edits += (layer.featuresDeleted, layer.editingStopped)
        return [*((signal, self._hear) for signal in edits), (layer.willBeDeleted, self._lose)]

    def _hear(self, *_args) -> None:
        self.touched.emit()
        self._soon.start(0)

    def _lose(self) -> None:
        self.layer = None
        self.gone.emit()
