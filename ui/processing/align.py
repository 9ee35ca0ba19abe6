"""A factor on the dates and places of a deformation, as a Processing algorithm."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.alignment import LONGEST_LAG_DAYS, SPACES, TIMES
from ...core.errors import GroundCastError
from ..spoken import translated
from ..words import number, tr
from . import parameters as shared
from .base import OUTPUT
from .source_words import STACKS, DataAlgorithm, factor_words_of, job_of, words_of
from .told_parameters import add_told
from .worker_words import ask

USUAL = "usual"
# A factor that keeps its own places comes to none.
WAYS = [USUAL, *(way for way in SPACES[1:] if way != "keep")]


class Align(DataAlgorithm):
    """The command `align`."""

    NAME, LABEL, ICON = "align", "Align a factor", "add_stack"
    HELP = (
        "Brings a factor such as rain or temperature to the dates and places of a displacement time series, "
        "as a run does it: in space by nearest, bilinear, average, inverse distance or by the ratio of cell "
        "sizes, in time by linear, previous, monthly mean or the sum since the last acquisition, with a lag "
        "of so many days.<br><br>"
        "The factor is one row of the table. Dates that its record does not reach are left empty. With an "
        "origin no later sample is looked at. Training aligns factors itself, and does not need this file."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        shared.add_factors(self)
        add_told(self)
        for name, label, choices in (
            ("SPACE", tr("How the factor comes to the places"), WAYS),
            ("TIME", tr("How the factor comes to the dates"), [USUAL, *TIMES[1:]]),
        ):
            self.addParameter(
                QgsProcessingParameterEnum(name, label, choices, defaultValue=USUAL, usesStaticStrings=True)
            )
        lag = QgsProcessingParameterNumber(
            "LAG_DAYS", tr("Lag (days)"), shared.WHOLE, defaultValue=0, minValue=0, maxValue=LONGEST_LAG_DAYS
        )
        self.addParameter(lag)
        self.add_cell()
        day = QgsProcessingParameterDateTime.Type.Date
        origin = QgsProcessingParameterDateTime("ORIGIN", tr("Forecast origin"), day, optional=True)
        shared.add_advanced(self, origin)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Aligned factor"), STACKS))
        self.addOutput(QgsProcessingOutputNumber("COVERED", tr("Dates that the record reaches")))
        self.addOutput(QgsProcessingOutputString("UNIT_OF_FACTOR", tr("Unit")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            words = self._words(path, parameters, context)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        text = ask([*words, "--json"], feedback)
        if not text:
            return {OUTPUT: path}
        found = json.loads(text)
        dates, reached = len(found["dates"]), found["covered"]
        feedback.pushInfo(tr("{n} of {all} dates are reached.", n=number(reached), all=number(dates)))
        return {OUTPUT: path, "COVERED": reached, "UNIT_OF_FACTOR": found["unit"]}

    def _words(self, path: str, parameters, context) -> list[str]:
        job = job_of(self, parameters, context)
        source, *more = words_of(job)
        words = ["align", source, path, *more, *factor_words_of(job)]
        for name in job.factors:
            for key in ("SPACE", "TIME"):
                chosen = self.parameterAsEnumString(parameters, key, context)
                words += ["--set", f"{name}.{key.lower()}={chosen}"] if chosen != USUAL else []
            lag = self.parameterAsInt(parameters, "LAG_DAYS", context)
            words += ["--set", f"{name}.lag_days={lag}"] if lag else []
        cell = self.parameterAsDouble(parameters, "CELL", context)
        words += ["--set", f"cell={cell!r}"] if cell else []
        day = self.parameterAsDateTime(parameters, "ORIGIN", context).date()
        return words + (["--origin", day.toString("yyyy-MM-dd")] if day.isValid() else [])
