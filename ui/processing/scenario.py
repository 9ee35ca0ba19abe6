"""Forecast along other factors, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterMatrix

from ...core.errors import GroundCastError
from ...core.job import Job
from ...core.scenario import CLIMATOLOGY, HOW, OWN, Scenario
from ...core.source import Source
from ..words import tr
from . import parameters as shared
from .base import JobAlgorithm
from .comparisons import add_seeds


class ScenarioForecast(JobAlgorithm):
    """The job `scenario`."""

    NAME, LABEL, ICON = "scenario", "Forecast along other factors", "groundcast"
    HELP = (
        "Asks a trained model with factors what it would forecast if rain, temperature … went another way: "
        "its own forecast of them, the usual year, a file that continues them, warmer, drier, or like a "
        "past year. The response is the scenario less the reference, with where one more training would "
        "lie in 90 % of cases.<br><br>"
        "Changes are texts such as +1, x0.8 or year:2021, several for one factor separated by spaces. It "
        "is what the model has learned, not a proof of cause."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("RUN", tr("Run folder"), folder, optional=True))
        file, label = QgsProcessingParameterFile.Behavior.File, tr("or model file (.gcast)")
        self.addParameter(QgsProcessingParameterFile("MODEL", label, file, "gcast", optional=True))
        for name, label, headers in (
            ("PATHS", tr("Paths of factors"), [tr("Factor"), tr("own, climatology, or a file")]),
            ("CHANGES", tr("Changes of factors"), [tr("Factor"), tr("+1, x0.8, year:2021")]),
        ):
            self.addParameter(QgsProcessingParameterMatrix(name, label, headers=headers, optional=True))
        shared.add_horizon(self)
        add_seeds(self, tr("Trainings compared"))
        shared.add_device(self)
        shared.add_outputs(self, tr("Results folder"))

    def job(self, parameters, context) -> Job:
        given = [self.parameterAsString(parameters, key, context) for key in ("RUN", "MODEL")]
        paths = [path for path in given if path]
        if len(paths) != 1:
            raise GroundCastError(
                tr("{n} models are given.", n=len(paths)), tr("Give a run folder or a model file."), "model"
            )
        sources = self._rows(parameters, "PATHS", context)
        words = {OWN, CLIMATOLOGY}
        return Job(
            task="scenario",
            run=paths[0],
            scenario=Scenario(
                {n: Source(text) if text in words else Source(text, kind=n) for n, text in sources.items()},
                {n: tuple(text.split()) for n, text in self._rows(parameters, "CHANGES", context).items()},
            ),
            seeds=self.parameterAsInt(parameters, "SEEDS", context),
            device=shared.device_of(self, parameters, context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
            **shared.horizon_of(self, parameters, context),
        )

    def _rows(self, parameters, name: str, context) -> dict[str, str]:
        """A table of two columns as a dictionary.

        Raises:
            GroundCastError: a cell is empty, or a factor is named twice (`factor-name`).
        """
        found = self.parameterAsMatrix(parameters, name, context) or []
        cells = [str(cell or "").strip() for cell in found] if any(found) else []
        pairs = [pair for pair in zip(cells[::2], cells[1::2]) if any(pair)]
        made = dict(pairs)
        if len(cells) % 2 or len(made) < len(pairs) or not all(n and text for n, text in pairs):
            raise GroundCastError(
                tr("A row of factors is not complete, or is there twice."), HOW, "factor-name"
            )
        return made
