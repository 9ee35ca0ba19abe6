"""Score models at rolling origins, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.job import Job, Plan
from ...models import catalogue
from ..words import tr
from . import parameters as shared
from . import told_parameters as told
from .base import JobAlgorithm


class Backtest(JobAlgorithm):
    """The job `backtest`."""

    NAME, LABEL, ICON = "backtest", "Backtest models", "series"
    HELP = (
        "Asks how good a forecast would have been in the past: from each of several origins the models "
        "forecast dates that are known today, without seeing anything after the origin.<br><br>"
        "The folder gets scores.json (errors by model and horizon, coverage of the 90 % interval, skill "
        "against the best baseline) and predictions.npz, from which every score can be computed again."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        told.add_told(self)
        shared.add_factors(self)
        shared.add_regions(self)
        told.add_region_names(self)
        shared.add_roles(self)
        plan, names = Plan(), [entry.name for entry in catalogue.ENTRIES]
        self.addParameter(
            QgsProcessingParameterEnum(
                "MODELS",
                tr("Models"),
                names,
                allowMultiple=True,
                defaultValue=list(plan.models),
                usesStaticStrings=True,
            )
        )
        shared.add_horizons(self)
        self._add_number("ORIGINS", tr("Origins"), plan.origins, 1)
        self._add_number("MAX_SERIES", tr("At most series (0: all)"), plan.max_series, 0)
        shared.add_run_settings(self)
        shared.add_outputs(self, tr("Scores folder"), loads=False)

    def _add_number(self, name: str, label: str, default: int, least: int) -> None:
        self.addParameter(
            QgsProcessingParameterNumber(name, label, shared.WHOLE, defaultValue=default, minValue=least)
        )

    def job(self, parameters, context) -> Job:
        made = Job(
            task="backtest",
            deformation=shared.source_of(self, parameters, context),
            factors=shared.factors_of(self, parameters, context),
            regions=shared.regions_of(self, parameters, context),
            region_names=told.region_names_of(self, parameters, context),
            region_roles=shared.roles_of(self, parameters, context),
            plan=Plan(
                tuple(self.parameterAsEnumStrings(parameters, "MODELS", context)),
                shared.horizons_of(self, parameters, context),
                self.parameterAsInt(parameters, "ORIGINS", context),
                self.parameterAsInt(parameters, "MAX_SERIES", context),
            ),
            out=self.parameterAsString(parameters, "OUTPUT", context),
        )
        made = told.with_told(made, self, parameters, context)
        return shared.with_run_settings(made, self, parameters, context)
