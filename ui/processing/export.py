"""A finished run for other programs, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import GroundCastError
from ..exporting.package import write_project
from ..exporting.task import ExportTask
from ..spoken import translated
from ..words import tr
from .base import OUTPUT, MainThreadAlgorithm

RUN = "RUN"
ENDINGS = (".zip", ".kmz", ".gif", ".mp4")


class Export(MainThreadAlgorithm):
    """Writes a package, a KMZ or an animation, by the ending of the file."""

    NAME, LABEL, ICON = "export", "Export a run", "groundcast"
    HELP = (
        "Writes a finished run for others. The ending of the file chooses what:<br><br>"
        "<b>zip</b>: everything of the run, with QML and SLD styles and a QGIS project that "
        "opens anywhere.<br>"
        "<b>kmz</b>: the dated maps with their dates, for Google Earth.<br>"
        "<b>gif</b>: the dated maps as an animation, observed and forecast.<br>"
        "<b>mp4</b>: the same as a film, where the program ffmpeg is installed."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Folder of the run"), folder))
        filters = tr("Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("File"), filters))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        target = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        folder = Path(self.parameterAsString(parameters, RUN, context))
        if target.suffix.lower() not in ENDINGS:
            raise QgsProcessingException(
                tr(
                    "{name} ends in none of .zip, .kmz, .gif and .mp4. Give it one of these endings.",
                    name=target.name,
                )
            )
        try:
            if target.suffix.lower() == ".zip":
                write_project(folder)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        task = ExportTask(folder, target)
        feedback.canceled.connect(task.cancel)
        if not task.run() and not feedback.isCanceled():
            raise QgsProcessingException(str(task.trouble))
        return {OUTPUT: str(target)}
