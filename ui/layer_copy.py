"""Points of a loaded layer as a GeoPackage, written beside the window: of layers that no file stands for.

They lie in a database, on a server, in memory or behind a filter; QGIS reads them already, so nobody is asked
for a password anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import settings
from .words import tr

LAYER = "data"


def can_be_copied(layer) -> bool:
    """Whether a layer holds points."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


class LayerCopy(QObject):
    """Copies one layer; `written(path)` or `refused(reason)` comes once, unless `stop` comes before.

    Args:
        only_selected: whether to leave out what is not selected.
    """

    written = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, layer: QgsVectorLayer, only_selected: bool, parent=None):
        super().__init__(parent)
        self.path = _new_path(layer.name(), only_selected)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", LAYER
        options.onlySelectedFeatures = only_selected
        self._task = QgsVectorFileWriterTask(layer, str(self.path), options)
        self._task.writeComplete.connect(self._done)
        self._task.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Write it in a thread.

        Raises:
            OSError: there is no folder for it.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Give it up; nobody is told."""
        task, self._task = self._task, None
        if task is not None:
            task.writeComplete.disconnect(self._done)
            task.errorOccurred.disconnect(self._failed)
            task.cancel()

    def _done(self, *_):
        self._task = None
        self.written.emit(str(self.path))

    def _failed(self, _code, reason):
        self._task = None
        self.refused.emit(tr("The layer cannot be copied ({reason}).", reason=reason))


def _new_path(name: str, only_selected: bool) -> Path:
    """A file of its own: a study may read one that was written before."""
    folder, stem = settings.cache_folder() / "layers", re.sub(r"[^\w-]+", "-", name).strip("-") or "layer"
    stem = f"{stem}-selected" if only_selected else stem
    number, path = 1, folder / f"{stem}.gpkg"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.gpkg"
    return path
