"""The report of a finished run as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProject,
)

from ...core.errors import GroundCastError
from ..spoken import translated
from ..words import tr
from .base import OUTPUT, MainThreadAlgorithm
from .parameters import add_advanced

RUN, TEMPLATE, HTML, PAGE = "RUN", "TEMPLATE", "HTML", "PAGE"


class Report(MainThreadAlgorithm):
    """Writes a PDF, and an HTML page beside it."""

    NAME, LABEL, ICON = "report", "Report on a run", "groundcast"
    HELP = (
        "Writes a PDF of three A4 pages on a finished run: maps of forecast and residual with legend and "
        "scale bar, the series where the ground moves most, a profile, the table of scores, settings, the "
        "data's credit, and how far to trust it. An HTML page with the same stands beside it.<br><br>"
        "A layout template of your own (.qpt) takes the place of the built-in pages: its items bear "
        "the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …"
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Folder of the run"), folder))
        self.addParameter(QgsProcessingParameterBoolean(HTML, tr("HTML page beside it"), defaultValue=True))
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
        # Plots need matplotlib, which QGIS does not load before somebody asks for them.
        from ..report.writing import write_report

        target = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        folder = self.parameterAsString(parameters, RUN, context)
        template = self.parameterAsString(parameters, TEMPLATE, context)
        html = self.parameterAsBool(parameters, HTML, context)
        # A project of its own: the user's is left as it is. It outlives the layout.
        project = QgsProject()
        try:
            files = write_report(folder, target, project, template, html).files
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        for path in files:
            feedback.pushInfo(str(path))
        return {OUTPUT: str(target), PAGE: str(files[-1]) if html else ""}
