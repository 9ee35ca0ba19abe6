"""After how many days a deformation follows a factor, as a Processing algorithm."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.alignment import TIMES
from ...core.errors import GroundCastError
from ..spoken import translated
from ..words import tr
from . import parameters as shared
from .base import OUTPUT, GroundCastAlgorithm
from .source_words import factor_words_of, job_of, words_of
from .told_parameters import add_told
from .worker_words import ask

USUAL = "usual"
BEST, CORRELATION, SENTENCE = "BEST_LAG_DAYS", "CORRELATION", "SENTENCE"


class Lags(GroundCastAlgorithm):
    """The command `lags`."""

    NAME, LABEL, ICON = "lags", "Lags of factors", "series"
    HELP = (
        "Correlates the deformation with factors such as rain, so many days earlier, for a range of lags. "
        "Trend, yearly and half-yearly cycle are taken off both first; dates that a forecast holds back "
        "are not looked at. The number of independent samples counts memory (Pyper & Peterman 1998), and "
        "the band is what chance exceeds in one scan of twenty.<br><br>"
        "Where the yearly cycle explains it all, this is said: a model with a season then needs no such "
        "factor. A correlation is no proof of cause. The table holds lag, correlation with and without the "
        "season, band and samples."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        shared.add_factors(self)
        add_told(self)
        shared.add_regions(self)
        rules = [USUAL, *TIMES[1:]]
        self.addParameter(
            QgsProcessingParameterEnum(
                "TIME", tr("How factors come to the dates"), rules, defaultValue=USUAL, usesStaticStrings=True
            )
        )
        for name, label, default in (
            ("LONGEST", tr("Longest lag (days)"), 365),
            ("STEP", tr("Days between lags (0: the usual interval)"), 0),
            ("HOLD_BACK", tr("Hold back dates"), 10),
        ):
            parameter = QgsProcessingParameterNumber(
                name, label, shared.WHOLE, defaultValue=default, minValue=int(name == "HOLD_BACK")
            )
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Table of lags"), "CSV table (*.csv)")
        )
        self.addOutput(QgsProcessingOutputNumber(BEST, tr("Lag that stands out most (days)")))
        self.addOutput(QgsProcessingOutputNumber(CORRELATION, tr("Correlation there")))
        self.addOutput(QgsProcessingOutputString(SENTENCE, tr("What it says")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            words = self._words(parameters, context)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        text = ask([*words, "--csv", path, "--json"], feedback)
        if not text:
            return {OUTPUT: path}
        found = json.loads(text)
        feedback.pushInfo(tr("Dates up to {day} were compared.", day=found["origin"]))
        for scan in found["scans"]:
            tell = feedback.pushInfo if scan["kind"] == "found" else feedback.pushWarning
            tell(translated(scan["sentence"]))
        first = found["scans"][0]
        told = {BEST: first["best_lag_days"], CORRELATION: first["best_correlation"]}
        return {OUTPUT: path, **told, SENTENCE: translated(first["sentence"])}

    def _words(self, parameters, context) -> list[str]:
        job = job_of(self, parameters, context)
        words = ["lags", *words_of(job), *factor_words_of(job)]
        rule = self.parameterAsEnumString(parameters, "TIME", context)
        for name in job.factors:
            words += ["--set", f"{name}.time={rule}"] if rule != USUAL else []
        regions = shared.regions_of(self, parameters, context)
        words += ["--regions", regions] if regions else []
        words += ["--set", f"hold_back={self.parameterAsInt(parameters, 'HOLD_BACK', context)}"]
        for name in ("LONGEST", "STEP"):
            words += [f"--{name.lower()}", str(self.parameterAsInt(parameters, name, context))]
        return words
