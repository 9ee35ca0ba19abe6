"""GroundCast in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ... import resources
from ..words import tr


class GroundCastProvider(QgsProcessingProvider):
    """Offers the algorithms; each fills in the same job as the dock and the command line."""

    def loadAlgorithms(self):  # noqa: N802  (QGIS asks for these names)
        from .backtest import Backtest
        from .forecast import Forecast
        from .simulate import Simulate
        from .train import Train

        for algorithm in (Train, Forecast, Backtest, Simulate):
            self.addAlgorithm(algorithm())

    def id(self):
        return "groundcast"

    def name(self):
        return tr("GroundCast")

    def longName(self):  # noqa: N802
        return tr("GroundCast: forecasts of ground deformation")

    def icon(self):
        return QIcon(resources.path("icons/groundcast.svg"))

    def svgIconPath(self):  # noqa: N802
        return resources.path("icons/groundcast.svg")
