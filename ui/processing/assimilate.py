"""Correct water storage by deformation, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterFile, QgsProject

from ...core.errors import GroundCastError
from ...core.job import Job
from ...core.source import Source
from ...core.water import Water
from ..spoken import translated
from ..words import tr
from . import parameters as shared
from . import water_parameters as water
from .base import JobAlgorithm

DIRECTIONS = ("", "up", "los")


class Assimilate(JobAlgorithm):
    """The job `assimilate`."""

    NAME, LABEL, ICON = "assimilate", "Correct water storage by deformation", "water"
    HELP = (
        "Water presses the ground down. A model's water storage (the prior) is corrected by InSAR "
        "deformation with an ensemble Kalman filter and elastic loading (after Chen et al. 2022).<br><br>"
        "Prior and deformation are rasters with one band for each date; water in mm, cm, m or kg/m², "
        "displacement positive up or along the line of sight. With a validation such as GRACE the results "
        "say whether the correction is nearer to it than the prior was.<br><br>"
        "The folder gets the corrected water by date, its spread, the innovations, maps, tables and "
        "report.json. One date of one cell says nothing about its own water: read the detectability line."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        water.add_raster(self, "PRIOR", tr("Prior: water storage"))
        water.add_raster(self, "DEFORMATION", tr("Deformation"))
        labels = [tr("as the file says"), tr("vertical, positive up"), tr("line of sight")]
        self.addParameter(
            QgsProcessingParameterEnum(
                "DIRECTION", tr("Direction of the deformation"), labels, defaultValue=0
            )
        )
        water.add_area(self, "STUDY", tr("Study area (none: all cells with deformation)"))
        water.add_raster(self, "VALIDATION", tr("Validation, a raster by date"), optional=True)
        file = QgsProcessingParameterFile(
            "VALIDATION_TABLE", tr("or a table of date and value"), optional=True
        )
        self.addParameter(file)
        water.add_area(self, "REFERENCE", tr("Reference area of the InSAR (none: tied to GNSS)"), True)
        for name, label in (
            ("DESCENDING", tr("Descending track, with incidence angles")),
            ("ATMOSPHERE", tr("Atmospheric loading to subtract")),
            ("SNOW", tr("The part of the prior that is snow")),
        ):
            water.add_raster(self, name, label, optional=True, advanced=True)
        water.add_numbers(self)
        shared.add_outputs(self, tr("Results folder"))

    def job(self, parameters, context) -> Job:
        given = (self, parameters, context)
        rasters = {
            name.lower(): water.raster_of(self, name, parameters, context)
            for name in ("PRIOR", "ATMOSPHERE", "SNOW")
        }
        descending = water.raster_of(self, "DESCENDING", parameters, context, "los")
        kind = DIRECTIONS[self.parameterAsEnum(parameters, "DIRECTION", context)]
        kind = "los" if descending.path and not kind else kind
        return Job(
            task="assimilate",
            deformation=water.raster_of(self, "DEFORMATION", parameters, context, kind),
            water=Water(
                **rasters,
                descending=descending,
                validation=self._validation(parameters, context),
                study=water.area_of(self, "STUDY", parameters, context),
                reference=water.reference_of(*given),
                **water.numbers_of(*given),
            ),
            seed=self.parameterAsInt(parameters, "SEED", context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
        )

    def _validation(self, parameters, context) -> Source:
        stack = water.raster_of(self, "VALIDATION", parameters, context)
        table = self.parameterAsString(parameters, "VALIDATION_TABLE", context)
        if stack.path and table:
            raise GroundCastError(
                tr("2 validations are given."),
                tr("Give a raster or a table, only one of them."),
                "validation",
            )
        return Source(table) if table else stack

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        """Put the results on the map, and say what was found; called in the main thread."""
        from ..layers.water_group import add_water_run
        from ..water_results import WaterResults
        from ..water_words import sentences, verdict

        if not hasattr(self, "_folder"):
            return {}
        try:
            report = WaterResults.open(self._folder).report
            for line in (verdict(report)[1], *sentences(report)):
                feedback.pushInfo(line)
            if self._load:
                add_water_run(self._folder, context.project() or QgsProject.instance())
        except GroundCastError as error:
            feedback.reportError(translated(str(error)))
        return {}
