"""GroundCast in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ... import resources
from ..words import tr


class GroundCastProvider(QgsProcessingProvider):
    """Offers the algorithms; each fills in the same job as the dock and the command line."""

    def loadAlgorithms(self):  # noqa: N802  (QGIS asks for these names)
        from .align import Align
        from .assimilate import Assimilate
        from .backtest import Backtest
        from .comparisons import Ablation, Compare
        from .describe import Convert, Describe
        from .export import Export
        from .forecast import Forecast
        from .lags import Lags
        from .loading import Loading
        from .places import Series
        from .prepare import Decompose, Prepare
        from .report import Report
        from .run_places import RunProfile, RunSeries
        from .scenario import ScenarioForecast
        from .simulate import Simulate, SimulateTwin
        from .train import Train

        forecasts = (Train, Forecast, Backtest, Compare, ScenarioForecast, Ablation, Simulate, Report, Export)
        data = (Describe, Convert, Prepare, Decompose, Align, Lags, Series, RunSeries, RunProfile)
        for algorithm in (*forecasts, *data, Assimilate, Loading, SimulateTwin):
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
