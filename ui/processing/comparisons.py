"""Tables of models, and whether factors help: as Processing algorithms."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.job import Job, Plan
from ...models import catalogue
from ..words import tr
from . import parameters as shared
from . import told_parameters as told
from .backtest import Backtest
from .base import JobAlgorithm


def add_seeds(algorithm, label: str) -> None:
    """From how many seeds networks are trained."""
    algorithm.addParameter(
        QgsProcessingParameterNumber("SEEDS", label, shared.WHOLE, defaultValue=Job.seeds, minValue=1)
    )


class Compare(Backtest):
    """The job `compare`."""

    NAME, LABEL, ICON = "compare", "Compare models", "series"
    HELP = (
        "Scores several models at the same past origins, on pixels and on means of regions; networks are "
        "trained from several seeds. Persistence, line, and trend and season always take part.<br><br>"
        "The folder gets comparison.csv (the table), comparison.json and figures as PDF and PNG. Run again "
        "in the same folder, it takes finished parts from there."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        super().initAlgorithm(configuration)
        add_seeds(self, tr("Trainings of each network"))
        quick = tr("Quick look: smaller networks, trained for a shorter time")
        shared.add_advanced(self, QgsProcessingParameterBoolean("QUICK", quick, defaultValue=False))

    def job(self, parameters, context) -> Job:
        seeds = self.parameterAsInt(parameters, "SEEDS", context)
        made = super().job(parameters, context)
        quick = self.parameterAsBool(parameters, "QUICK", context)
        plan = replace(made.plan, effort="quick" if quick else Plan.effort)
        return replace(made, task="compare", seeds=seeds, plan=plan)


class Ablation(JobAlgorithm):
    """The job `ablation`."""

    NAME, LABEL, ICON = "ablation", "Do factors help?", "series"
    HELP = (
        "Trains a model with and without its factors, at several past origins and from several seeds, and "
        "says whether the factors made the forecast better.<br><br>"
        "The folder gets ablation.json with the errors of each variant, the gains, and sentences."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        told.add_told(self)
        shared.add_factors(self)
        shared.add_regions(self)
        told.add_region_names(self)
        names = [entry.name for entry in catalogue.ENTRIES if entry.factors]
        model = QgsProcessingParameterEnum(
            "MODEL", tr("Model"), names, defaultValue="gler-bigrunet", usesStaticStrings=True
        )
        plan = Plan()
        self.addParameter(model)
        shared.add_horizons(self)
        for name, label, default, least in (
            ("ORIGINS", tr("Origins"), 2, 1),
            ("MAX_SERIES", tr("At most series (0: all)"), plan.max_series, 0),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(name, label, shared.WHOLE, defaultValue=default, minValue=least)
            )
        add_seeds(self, tr("Trainings of each kind"))
        shared.add_run_settings(self)
        shared.add_outputs(self, tr("Results folder"), loads=False)

    def job(self, parameters, context) -> Job:
        model = self.parameterAsEnumString(parameters, "MODEL", context)
        made = Job(
            task="ablation",
            deformation=shared.source_of(self, parameters, context),
            factors=shared.factors_of(self, parameters, context),
            regions=shared.regions_of(self, parameters, context),
            region_names=told.region_names_of(self, parameters, context),
            model=model,
            plan=Plan(
                (model,),
                shared.horizons_of(self, parameters, context),
                self.parameterAsInt(parameters, "ORIGINS", context),
                self.parameterAsInt(parameters, "MAX_SERIES", context),
            ),
            seeds=self.parameterAsInt(parameters, "SEEDS", context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
        )
        made = told.with_told(made, self, parameters, context)
        return shared.with_run_settings(made, self, parameters, context)
