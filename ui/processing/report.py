"""The report of a finished run as a Processing algorithm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsRectangle,
)

from ...core.errors import GroundCastError
from .. import map_place
from ..run_results import RunResults
from ..spoken import translated
from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .in_turns import let_go, taken
from .parameters import add_advanced
from .places import parts_of
from .source_words import REAL

RUN, TEMPLATE, HTML, PAGE = "RUN", "TEMPLATE", "HTML", "PAGE"
LINES, POINTS, TOLERANCE = "LINES", "POINTS", "TOLERANCE"


class Report(GroundCastAlgorithm):
    """Writes a PDF, and an HTML page beside it; in the main thread, a piece in each event."""

    NAME, LABEL, ICON = "report", "Report on a run", "groundcast"
    HELP = (
        "Writes a PDF of three A4 pages or more on a finished run: maps of forecast and residual with legend "
        "and scale bar, the series where the ground moves most and at your points, profiles along your lines "
        "(without any: one from west to east), the table of scores, settings, the data's credit, and how far "
        "to trust it. An HTML page with the same stands beside it.<br><br>"
        "A layout template of your own (.qpt) takes the place of the built-in pages: its items bear "
        "the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …"
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Folder of the run"), folder))
        lines, points = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPoint
        for name, label, kind in ((LINES, tr("Lines of profiles"), lines), (POINTS, tr("Points"), points)):
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, [kind], optional=True))
        self.addParameter(QgsProcessingParameterBoolean(HTML, tr("HTML page beside it"), defaultValue=True))
        label = tr("Farthest distance of a measured point (units of the run's system)")
        add_advanced(self, QgsProcessingParameterNumber(TOLERANCE, label, REAL, 100.0, minValue=0.0))
        add_advanced(
            self,
            QgsProcessingParameterFile(
                TEMPLATE, tr("Template (none: built-in pages)"), extension="qpt", optional=True
            ),
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Report"), tr("PDF document (*.pdf)"))
        )
        self.addOutput(QgsProcessingOutputFile(PAGE, tr("HTML page")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        target = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        folder = self.parameterAsString(parameters, RUN, context)
        template = self.parameterAsString(parameters, TEMPLATE, context)
        html = self.parameterAsBool(parameters, HTML, context)
        try:
            chosen = self._chosen(folder, parameters, context, feedback)
            steps = _written(folder, target, template, html, chosen)
            made = taken(steps, feedback, lambda step: _tell(step, feedback))
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        if made is None:
            return {}
        files, notes = made
        for note in notes:
            feedback.pushWarning(note)
        for path in files:
            feedback.pushInfo(str(path))
        return {OUTPUT: str(target), PAGE: str(files[-1]) if html else ""}

    def _chosen(self, folder: str, parameters, context, feedback):
        """Which plots the parameters ask for."""
        # Plots need matplotlib, which QGIS does not load before somebody asks for them.
        from ..report.chosen import Chosen

        run = RunResults(folder)
        try:
            lines = [
                (name, part)
                for name, shape in self._features(LINES, run, parameters, context)
                for part in shape.asGeometryCollection()
            ]
            places, reach = [], self.parameterAsDouble(parameters, TOLERANCE, context)
            for name, shape in self._features(POINTS, run, parameters, context):
                found = run.series_at(shape.centroid().asPoint(), reach)
                if found is None:
                    feedback.pushWarning(tr("No values at point {name}.", name=name))
                    continue
                box = QgsRectangle(found.x, found.y, found.x, found.y)
                places.append((name, map_place.entry(box, run.crs)))
        finally:
            run.close()
        return Chosen(True, tuple(places), tuple(lines), not lines)

    def _features(self, name: str, run: RunResults, parameters, context):
        """(name, geometry in the CRS of the run) of the features of an optional source."""
        if self.parameterAsSource(parameters, name, context) is None:
            return []
        return list(parts_of(self, name, run.crs, parameters, context))


def _written(folder: str, target: Path, template: str, html: bool, chosen) -> Iterator:
    """Write the report; returns its files and what there is to say."""
    from ..report.writing import Writing

    # A project of its own: the user's is left as it is. It outlives the layout.
    project = QgsProject()
    writing = Writing(folder, target, project, template, html, chosen)
    try:
        yield from writing.steps()
    except Exception as error:
        # Its frames hold the layout, which goes before its project does.
        let_go(error)
        raise
    files, notes = writing.made.files, writing.made.notes
    # The layout goes before its project does.
    writing.made = None
    return files, notes


def _tell(step, feedback) -> None:
    if step is not None:
        feedback.setProgress(100 * step.share)
        feedback.setProgressText(step.words)
