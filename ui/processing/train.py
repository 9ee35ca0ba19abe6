"""Train a model and forecast with it, as a Processing algorithm."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ...core.job import Job
from ...models import catalogue
from ..words import tr
from . import parameters as shared
from . import told_parameters as told
from .base import JobAlgorithm


class Train(JobAlgorithm):
    """The job `train`."""

    NAME, LABEL, ICON = "train", "Train and forecast", "groundcast"
    HELP = (
        "Fits a model to a displacement time series and forecasts with it.<br><br>"
        "The default, groundcast, joins simple forecasts, each with the weight that the past shows it "
        "deserves, and needs no training. The last dates are held back: the model never sees them, and its "
        "forecast of them is scored against the simple baselines. The results folder holds maps of the "
        "observed dates, of the forecast with its intervals, of its velocity and acceleration and of the "
        "residuals, and report.json, which says whether the model is better than the baselines; on the map "
        "they come styled.<br><br>"
        "With a threshold there are also maps of the probability that the displacement lies beyond it, date "
        "by date, and of the date on which that becomes likely.<br><br>"
        "Give the data as a loaded layer, a file or a folder. Without regions the whole data is one "
        "region. With roles the regions that train share one model; a region with the role test is never "
        "seen by it and scored apart. Learned models take minutes, the others seconds; all need the worker "
        "environment."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        told.add_told(self)
        shared.add_factors(self)
        shared.add_regions(self)
        told.add_region_names(self)
        shared.add_roles(self)
        names = [entry.name for entry in catalogue.ENTRIES]
        self.addParameter(
            QgsProcessingParameterEnum(
                "MODEL", tr("Model"), names, defaultValue=Job.model, usesStaticStrings=True
            )
        )
        shared.add_horizon(self)
        shared.add_threshold(self)
        self.addParameter(
            QgsProcessingParameterNumber(
                "HOLD_BACK", tr("Hold back dates"), shared.WHOLE, defaultValue=Job.hold_back, minValue=1
            )
        )
        told.add_products(self)
        label = tr("Number of origins of the backtest before the forecast (-1: as many as suit the model)")
        origins = QgsProcessingParameterNumber(
            "BACKTEST_ORIGINS", label, shared.WHOLE, Job.backtest_origins, minValue=-1, maxValue=8
        )
        shared.add_advanced(self, origins)
        shared.add_run_settings(self)
        shared.add_outputs(self, tr("Results folder"))

    def job(self, parameters, context) -> Job:
        made = Job(
            task="train",
            deformation=shared.source_of(self, parameters, context),
            factors=shared.factors_of(self, parameters, context),
            regions=shared.regions_of(self, parameters, context),
            region_names=told.region_names_of(self, parameters, context),
            products=told.products_of(self, parameters, context),
            backtest_origins=self.parameterAsInt(parameters, "BACKTEST_ORIGINS", context),
            region_roles=shared.roles_of(self, parameters, context),
            model=self.parameterAsEnumString(parameters, "MODEL", context),
            hold_back=self.parameterAsInt(parameters, "HOLD_BACK", context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
            **shared.horizon_of(self, parameters, context),
            **shared.threshold_of(self, parameters, context),
        )
        made = told.with_told(made, self, parameters, context)
        made = shared.with_run_settings(made, self, parameters, context)
        typed = catalogue.settings(made.model, made.settings)
        return replace(made, settings={name: typed[name] for name in made.settings})
