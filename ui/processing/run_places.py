"""Series of a finished run at points, and its values along lines, as Processing algorithms."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.errors import GroundCastError
from ..profile_values import MIDDLES
from ..run_profile import default_dates
from ..run_results import RunResults
from ..spoken import translated
from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .places import POINTS, TABLE, parts_of, write_table
from .source_words import REAL

RUN, LINES, FOUND = "RUN", "LINES", "FOUND"


class RunAlgorithm(GroundCastAlgorithm):
    """An algorithm that reads a finished run; refusals are told in the run's own words."""

    def add_run(self) -> None:
        """The parameter that names the run's folder."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Folder of the run"), folder))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802  (QGIS asks for this name)
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            results = RunResults(self.parameterAsString(parameters, RUN, context))
            header, rows, found = self.values(results, parameters, context, feedback)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        if not found:
            raise QgsProcessingException(
                tr("No values of the run lie there. Choose places inside its regions.")
            )
        write_table(path, header, rows)
        if results.simulated:
            feedback.pushWarning(tr("Simulated data."))
        return {OUTPUT: path, FOUND: found}

    def values(self, results: RunResults, parameters, context, feedback) -> tuple[list, list, int]:
        """Header, rows, and how many places have values."""
        raise NotImplementedError


class RunSeries(RunAlgorithm):
    """Observed and forecast values of a run at points."""

    NAME, LABEL, ICON = "runseries", "Series of a run at points", "series"
    HELP = (
        "Writes what was observed and forecast at points, a row for each point and date: median and "
        "intervals, the forecast of the held-back dates, and the baselines. Points are brought to the "
        "run's system; a field called name or id names them."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_run()
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource(POINTS, tr("Points"), points))
        label = tr("Farthest distance of a measured point (units of the run's system)")
        self.addParameter(QgsProcessingParameterNumber("TOLERANCE", label, REAL, 100.0, minValue=0.0))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Table of series"), TABLE))
        self.addOutput(QgsProcessingOutputNumber(FOUND, tr("Points with values")))

    def values(self, results, parameters, context, feedback):
        tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        header, rows, found = [], [], 0
        for name, shape in parts_of(self, POINTS, results.crs, parameters, context):
            series = results.series_at(shape.centroid().asPoint(), tolerance)
            if series is None:
                feedback.pushWarning(tr("No values at point {name}.", name=name))
                continue
            found += 1
            header, own = series.rows()
            rows += [[name, series.region, f"{series.x:.6f}", f"{series.y:.6f}", *row] for row in own]
        return ["place", "region", "x", "y", *header], rows, found


class RunProfile(RunAlgorithm):
    """Values of a run along lines."""

    NAME, LABEL, ICON = "profile", "Profile of a run along lines", "profile"
    HELP = (
        "Writes values along lines, a row for each line, date and distance: observed values in a swath as "
        "their mean or median, standard deviation, 10 and 90 %; forecast, interval and residual. Dates are "
        "the first and last held-back one and the last of the forecast, or all."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_run()
        lines = [QgsProcessing.SourceType.TypeVectorLine]
        self.addParameter(QgsProcessingParameterFeatureSource(LINES, tr("Lines"), lines))
        label = tr("Width of the swath in metres (0: three cells)")
        self.addParameter(QgsProcessingParameterNumber("WIDTH", label, REAL, 0.0, minValue=0.0))
        self.addParameter(
            QgsProcessingParameterEnum(
                "MIDDLE",
                tr("Mean or median of the swath"),
                list(MIDDLES),
                defaultValue=MIDDLES[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(QgsProcessingParameterBoolean("ALL", tr("All dates"), defaultValue=False))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Table of profiles"), TABLE))
        self.addOutput(QgsProcessingOutputNumber(FOUND, tr("Lines with values")))

    def values(self, results, parameters, context, feedback):
        width = self.parameterAsDouble(parameters, "WIDTH", context)
        middle = self.parameterAsEnumString(parameters, "MIDDLE", context) or MIDDLES[0]
        whole = self.parameterAsBool(parameters, "ALL", context)
        dates = results.dates if whole else default_dates(results)
        header, rows, found = [], [], 0
        for name, shape in parts_of(self, LINES, results.crs, parameters, context):
            lines = shape.asMultiPolyline() if shape.isMultipart() else [shape.asPolyline()]
            for number, corners in enumerate(filter(None, lines), 1):
                part = name if len(lines) == 1 else f"{name} ({number})"
                profile = results.along(list(corners), dates, width, middle)
                if profile is None:
                    feedback.pushWarning(tr("No values along line {name}.", name=part))
                    continue
                found += 1
                header, own = profile.rows()
                rows += [[part, *row] for row in own]
        return ["line", *header], rows, found
