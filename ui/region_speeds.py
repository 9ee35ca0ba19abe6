"""The velocities of a layer, read in a thread so that a threshold can be tried out without waiting."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QThread, pyqtSignal

from ..core.errors import GroundCastError
from . import region_sources
from .compat import no_geometry
from .gdal_files import array, opened

# So many points are read between two looks at whether anybody still waits for them.
AT_ONCE = 10000


class Speeds(QThread):
    """Reads once; `found` hands over (n,) sizes of the velocities in mm a year, sorted, without gaps.

    Args:
        layer: as `region_sources.by_velocity` takes it; nothing of it is touched off the main thread but
            a copy of what reads its features, or its file.
    """

    found = pyqtSignal(object)

    def __init__(self, layer):
        super().__init__()
        self._field = region_sources.velocity_field(layer)
        self._source = QgsVectorLayerFeatureSource(layer) if self._field else None
        self._column = layer.fields().lookupField(self._field) if self._field else -1
        self._path = "" if self._field else layer.source()

    def run(self) -> None:
        """Read; called by Qt off the main thread."""
        values = self._of_points() if self._source is not None else self._of_cells()
        self._source = None
        if values is not None:
            speeds = np.abs(values[np.isfinite(values)])
            speeds.sort()
            self.found.emit(speeds)

    def _of_points(self) -> np.ndarray | None:
        request = QgsFeatureRequest().setFlags(no_geometry()).setSubsetOfAttributes([self._column])
        values = []
        for count, feature in enumerate(self._source.getFeatures(request)):
            value = feature[self._column]
            values.append(value if isinstance(value, (int, float)) else np.nan)
            if count % AT_ONCE == 0 and self.isInterruptionRequested():
                return None
        return np.array(values, float)

    def _of_cells(self) -> np.ndarray | None:
        try:
            data = opened(self._path)
            band = data.GetRasterBand(1)
            values, without = array(band).astype(float).ravel(), band.GetNoDataValue()
        except GroundCastError:
            return np.empty(0)
        return values if without is None else np.where(values == without, np.nan, values)
