"""The steps of preparation, and up and east of two tracks, as Processing algorithms."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...core.errors import GroundCastError
from ...core.source import Source
from .. import preparation_words
from ..spoken import translated
from ..words import tr
from . import parameters as shared
from .base import LOAD, OUTPUT
from .preparation_parameters import add_steps, steps_of
from .source_words import DataAlgorithm, add_file, job_of, words_of
from .told_parameters import add_told
from .worker_words import ask

FILLS = ("none", "linear", "previous")


class Prepare(DataAlgorithm):
    """The command `prepare`."""

    NAME, LABEL, ICON = "prepare", "Prepare a stack", "add_stack"
    HELP = (
        "Takes a displacement time series through steps, each of which can be left out: series masked by "
        "quality, dates left out, unwrapping jumps mended, values relative to a reference, line of sight "
        "turned vertical, or up or east of an ascending and a descending track (the ground is taken not to "
        "move north or south), series averaged in cells, a common axis of dates, gaps filled.<br><br>"
        "With an origin no step looks past it and no gap is filled across it. Filled values are made up: "
        "do not score a forecast with them. Training takes the same steps itself (parameter SETTINGS of "
        "Train, or Prepare… in the dock), and does not need this file."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        shared.add_source(self)
        add_told(self)
        add_steps(self)
        self.add_cell()
        fill = QgsProcessingParameterEnum(
            "FILL", tr("Fill gaps"), list(FILLS), defaultValue="none", usesStaticStrings=True
        )
        day = QgsProcessingParameterDateTime.Type.Date
        origin = QgsProcessingParameterDateTime("ORIGIN", tr("Forecast origin"), day, optional=True)
        for parameter in (fill, origin):
            shared.add_advanced(self, parameter)
        self.add_stack_output(tr("Prepared stack"))
        self.addOutput(QgsProcessingOutputString("STEPS", tr("What the steps did")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            job = job_of(self, parameters, context)
            source, *more = words_of(job)
            steps = [*steps_of(self, parameters, context), *preparation_words.words(job.preparation)]
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        words = ["prepare", source, path, "--json", *more, *steps]
        words += ["--fill", self.parameterAsEnumString(parameters, "FILL", context)]
        day = self.parameterAsDateTime(parameters, "ORIGIN", context).date()
        words += ["--origin", day.toString("yyyy-MM-dd")] if day.isValid() else []
        text = ask(words, feedback)
        if not text:
            return {OUTPUT: path}
        found = json.loads(text)
        for line in (*found["steps"], found["axis"]):
            feedback.pushInfo(translated(line))
        self.show({path: ""}, parameters, context)
        return {OUTPUT: path, "STEPS": translated(" ".join(found["steps"]))}


class Decompose(DataAlgorithm):
    """The command `convert --other`."""

    NAME, LABEL, ICON = "decompose", "Up and east of two tracks", "add_stack"
    HELP = (
        "Solves an ascending and a descending line of sight for motion up and to the east, cell by cell "
        "and date by date, with the incidence and heading of both (Wright et al. 2004). The ground is "
        "taken not to move north or south; the layer north_leak of the netCDF file tells how much of it "
        "would show, noise_mm the noise of both tracks in the result.<br><br>"
        "Between its dates a track is interpolated linearly, which looks at the next acquisition. A "
        "forecast of up or east takes the last one instead: choose the second track in Prepare… or Train."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        for name, label in (("ONE", tr("One track")), ("TWO", tr("The other track"))):
            self.addParameter(QgsProcessingParameterFile(name, label))
        shared.add_unit(self)
        add_told(self)
        self.add_cell()
        endings = ["tif", "gpkg", "nc", "zarr", "h5"]
        formats = QgsProcessingParameterEnum(
            "FORMAT", tr("Format"), endings, defaultValue="tif", usesStaticStrings=True
        )
        self.addParameter(formats)
        self.addParameter(
            QgsProcessingParameterBoolean(LOAD, tr("Show the results on the map"), defaultValue=True)
        )
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder")))
        add_file(self, "UP", tr("Up"))
        add_file(self, "EAST", tr("East"))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        one, two = (self.parameterAsString(parameters, name, context) for name in ("ONE", "TWO"))
        folder = Path(self.parameterAsString(parameters, OUTPUT, context))
        ending = self.parameterAsEnumString(parameters, "FORMAT", context)
        cell = repr(self.parameterAsDouble(parameters, "CELL", context))
        try:
            source, *more = self._words(one, parameters, context)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        out = str(folder / f"motion.{ending}")
        text = ask(["convert", source, out, "--other", two, "--cell", cell, *more], feedback)
        feedback.pushInfo(text.strip())
        up, east = (str(folder / f"motion_{name}.{ending}") for name in ("up", "east"))
        self.show({up: "", east: ""}, parameters, context)
        return {OUTPUT: str(folder), "UP": up, "EAST": east}

    def _words(self, one: str, parameters, context) -> list[str]:
        """The first track and what both are told: the second as the first, but for its own options."""
        told = {key.lower(): self.parameterAsString(parameters, key, context) for key in ("UNIT", "CRS")}
        job = job_of(self, parameters, context, Source(one, **told))
        own = [f"{name}={text}" for name, text in job.preparation.other_options.items()]
        return [*words_of(job), *(word for text in own for word in ("--other-option", text))]
