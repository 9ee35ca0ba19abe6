"""The series of a source at points, as a Processing algorithm."""

from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.errors import GroundCastError
from ..spoken import translated
from ..words import tr
from . import parameters as shared
from .base import OUTPUT, GroundCastAlgorithm
from .source_words import REAL, job_of, words_of
from .told_parameters import add_told
from .worker_words import ask

POINTS = "POINTS"
TABLE = "CSV table (*.csv)"


def parts_of(algorithm, name: str, crs: QgsCoordinateReferenceSystem, parameters, context):
    """(name, geometry in `crs`) of the features of a source."""
    source = algorithm.parameterAsSource(parameters, name, context)
    bring = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    for feature in source.getFeatures():
        shape = feature.geometry()
        if not shape.isNull():
            shape.transform(bring)
            yield _name(feature), shape


def _name(feature) -> str:
    """A field called name or id, else the feature's own number."""
    fields = {field.name().lower(): field.name() for field in feature.fields()}
    found = next((feature[fields[key]] for key in ("name", "id") if key in fields), None)
    return str(found) if found not in (None, "") else str(feature.id())


def write_table(path: str, header: list, rows: list) -> None:
    """Write a CSV file.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    try:
        with open(path, "w", encoding="utf-8", newline="") as opened:
            writer = csv.writer(opened, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
    except OSError as error:
        raise QgsProcessingException(tr("{path} cannot be written.", path=path)) from error


class Series(GroundCastAlgorithm):
    """The command `series`."""

    NAME, LABEL, ICON = "series", "Series of a stack at points", "series"
    HELP = (
        "Writes the observed series at points, a row for each point and date: that of the cell a point "
        "lies in, or of the nearest measured point. Points are brought to the data's system; a field "
        "called name or id names them."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        shared.add_source(self)
        add_told(self)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource(POINTS, tr("Points"), points))
        label = tr("Farthest distance (units of the data's system, 0: its cell, or any)")
        self.addParameter(QgsProcessingParameterNumber("TOLERANCE", label, REAL, 0.0, minValue=0.0))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Table of series"), TABLE))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            source, *more = words_of(job_of(self, parameters, context))
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        text = ask(["info", source, *more, "--json"], feedback)
        if not text:
            return {OUTPUT: path}
        crs = QgsCoordinateReferenceSystem(json.loads(text)["crs"])
        tolerance = repr(self.parameterAsDouble(parameters, "TOLERANCE", context))
        with tempfile.TemporaryDirectory() as folder:
            places = str(Path(folder) / "places.csv")
            rows = []
            for name, shape in parts_of(self, POINTS, crs, parameters, context):
                middle = shape.centroid().asPoint()
                rows.append([name, repr(middle.x()), repr(middle.y())])
            write_table(places, ["name", "x", "y"], rows)
            words = ["series", source, path, *more, "--places", places, "--tolerance", tolerance]
            told = ask(words, feedback)
        for line in told.strip().splitlines()[:-1]:
            feedback.pushWarning(line)
        return {OUTPUT: path}
