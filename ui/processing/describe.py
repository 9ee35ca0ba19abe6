"""What a source holds, and a source in another format, as Processing algorithms."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import GroundCastError
from .. import source_words as told
from ..spoken import translated
from ..words import number, tr
from . import parameters as shared
from .base import OUTPUT, GroundCastAlgorithm
from .source_words import DataAlgorithm, job_of, words_of
from .told_parameters import add_told
from .worker_words import ask


class Describe(GroundCastAlgorithm):
    """The command `info`."""

    NAME, LABEL, ICON = "describe", "Describe a stack", "add_stack"
    HELP = (
        "Reads a displacement time series and says what was understood: kind, dates and gaps, unit and how "
        "it was found, sign, coordinate reference system, share of values, quality layers, dates that "
        "stand out and unwrapping jumps.<br><br>"
        "All of it is written as JSON. Nothing is changed."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        add_told(self)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Description"), "JSON (*.json)"))
        for name, label in (("EPOCHS", tr("Dates")), ("SERIES", tr("Series")), ("GAPS", tr("Gaps"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        for name, label in (("FIRST", tr("First date")), ("LAST", tr("Last date")), ("UNIT", tr("Unit"))):
            self.addOutput(QgsProcessingOutputString(name, label))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            text = ask(["info", *words_of(job_of(self, parameters, context)), "--json"], feedback)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        if not text:
            return {OUTPUT: path}
        found = json.loads(text)
        try:
            with open(path, "w", encoding="utf-8") as opened:
                opened.write(text)
        except OSError as error:
            raise QgsProcessingException(tr("{path} cannot be written.", path=path)) from error
        grid = found.get("grid") or {}
        series = int(found.get("series") or grid.get("width", 0) * grid.get("height", 0))
        feedback.pushInfo(tr("{n} series, {dates} dates", n=number(series), dates=found["epochs"]))
        for line in (told.facts(found), *told.guesses(found), *told.findings(found)):
            feedback.pushInfo(line)
        if told.is_sign_assumed(found):
            feedback.pushInfo(tr("Where it is the other way round, give the option sign the value away."))
        numbers = {"EPOCHS": found["epochs"], "SERIES": series, "GAPS": len(found["gaps"])}
        texts = {"FIRST": found["first"], "LAST": found["last"], "UNIT": found["unit"]}
        return {OUTPUT: path, **numbers, **texts}


class Convert(DataAlgorithm):
    """The command `convert`."""

    NAME, LABEL, ICON = "convert", "Convert a stack", "add_stack"
    HELP = (
        "Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with "
        "fields DYYYYMMDD (as InSAR Explorer reads them), netCDF or Zarr after CF, or HDF5 as MintPy writes "
        "it. Displacement is in millimetres.<br><br>"
        "A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        shared.add_source(self)
        add_told(self)
        self.add_cell()
        self.add_stack_output(tr("Converted stack"))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            source, *more = words_of(job_of(self, parameters, context))
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        cell = repr(self.parameterAsDouble(parameters, "CELL", context))
        ask(["convert", source, path, *more, "--cell", cell], feedback)
        self.show({path: source}, parameters, context)
        return {OUTPUT: path}
