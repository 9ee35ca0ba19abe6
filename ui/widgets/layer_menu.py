"""A menu of the loaded layers that can be read, each handing over its file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QMenu

from ...core.errors import GroundCastError
from .. import dropped
from ..words import tr


class LayerMenu(QMenu):
    """Filled whenever it opens.

    Args:
        take: gets the path of the chosen layer's file, and what is to be said of it.
        refuse: gets the sentence why it has none.
    """

    def __init__(self, take: Callable[[str, str], None], refuse: Callable[[str], None], parent=None):
        super().__init__(parent)
        self._take, self._refuse = take, refuse
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the layers by name."""
        self.clear()
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if dropped.has_path(layer)]
        for layer in sorted(layers, key=lambda each: each.name().lower()):
            self.addAction(layer.name(), partial(self._chosen, layer.id()))
        if self.isEmpty():
            self.addAction(tr("No loaded layer has a file of its own.")).setEnabled(False)

    def _chosen(self, key, _checked=False):
        layer = QgsProject.instance().mapLayer(key)
        if layer is None:
            return
        try:
            self._take(dropped.path_of(layer), dropped.notes_of([layer]))
        except GroundCastError as error:
            self._refuse(str(error))
