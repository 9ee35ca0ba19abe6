"""Forecast with a trained model, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from ...core.errors import GroundCastError
from ...core.job import Job
from ...core.preparation import Preparation
from ..words import tr
from . import parameters as shared
from . import told_parameters as told
from .base import JobAlgorithm

RUN, MODEL = "RUN", "MODEL"


class Forecast(JobAlgorithm):
    """The job `forecast`."""

    NAME, LABEL, ICON = "forecast", "Forecast with a trained model", "groundcast"
    HELP = (
        "Forecasts with a model that was trained before: a run folder, or a model file (.gcast).<br><br>"
        "Without data the forecast starts where the model's own data ended. Newer data of the same "
        "places moves the start to its last date.<br><br>"
        "With a reference, what was observed and what is forecast are both relative to it; the model stays "
        "as it is.<br><br>"
        "With a threshold there are also maps of the probability that the displacement lies beyond it, date "
        "by date, and of the date on which that becomes likely."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Run folder"), folder, optional=True))
        file = QgsProcessingParameterFile.Behavior.File
        label = tr("or model file (.gcast)")
        self.addParameter(QgsProcessingParameterFile(MODEL, label, file, "gcast", optional=True))
        shared.add_source(self, optional=True)
        shared.add_unit(self)
        told.add_told(self)
        shared.add_factors(self)
        shared.add_horizon(self)
        shared.add_threshold(self)
        label = tr("Reference: x, y or left, bottom, right, top in the data's coordinates")
        shared.add_advanced(self, QgsProcessingParameterString("REFERENCE", label, optional=True))
        label = tr("Second track, where the model was trained on two")
        second = QgsProcessingParameterFile("OTHER", label, optional=True)
        shared.add_advanced(self, second)
        told.add_products(self)
        shared.add_device(self)
        shared.add_outputs(self, tr("Results folder"))

    def job(self, parameters, context) -> Job:
        given = [self.parameterAsString(parameters, key, context) for key in (RUN, MODEL)]
        paths = [path for path in given if path]
        if len(paths) != 1:
            raise GroundCastError(
                tr("{n} models are given.", n=len(paths)), tr("Give a run folder or a model file."), "model"
            )
        place = self.parameterAsString(parameters, "REFERENCE", context)
        made = Job().set("reference_place", place) if place else Job()
        other = self.parameterAsString(parameters, "OTHER", context)
        made = Job(
            task="forecast",
            preparation=Preparation(reference_place=made.preparation.reference_place, other=other),
            products=told.products_of(self, parameters, context),
            run=paths[0],
            deformation=shared.source_of(self, parameters, context, optional=True),
            factors=shared.factors_of(self, parameters, context),
            device=shared.device_of(self, parameters, context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
            **shared.horizon_of(self, parameters, context),
            **shared.threshold_of(self, parameters, context),
        )
        return told.with_told(made, self, parameters, context)
