"""A finished run for other programs, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import GroundCastError
from ..exporting.package import project_steps
from ..exporting.task import ExportTask
from ..layers.kinds import KINDS
from ..layers.shown_colours import of_run
from ..spoken import translated
from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .in_turns import taken

RUN, KIND = "RUN", "KIND"
ENDINGS = (".zip", ".kmz", ".gif", ".mp4", ".tif")
# The map of a GeoTIFF where none is named.
USUAL = "median"


class Export(GroundCastAlgorithm):
    """Writes a package, a KMZ, an animation or one map with its style, by the ending of the file."""

    NAME, LABEL, ICON = "export", "Export a run", "groundcast"
    HELP = (
        "Writes a finished run for others. The ending of the file chooses what:<br><br>"
        "<b>zip</b>: everything of the run, with QML and SLD styles and a QGIS project that "
        "opens anywhere.<br>"
        "<b>kmz</b>: the dated maps with their dates, for Google Earth.<br>"
        "<b>gif</b>: the dated maps as an animation, observed and forecast.<br>"
        "<b>mp4</b>: the same as a film, where the program ffmpeg is installed.<br>"
        "<b>tif</b>: one map as a cloud-optimised GeoTIFF, its style beside it as QML and SLD.<br><br>"
        "<b>Map</b> names the map of a tif, and another dated map for kmz, gif and mp4."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(RUN, tr("Folder of the run"), folder))
        label = tr("Map (none: displacement, observed and forecast)")
        self.addParameter(
            QgsProcessingParameterEnum(KIND, label, list(KINDS), optional=True, usesStaticStrings=True)
        )
        filters = (
            tr("Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)")
            + ";;"
            + tr("Cloud-optimised GeoTIFF (*.tif)")
        )
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("File"), filters))

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        # Here, in the main thread, the project may be asked.
        self._colours = of_run(self.parameterAsString(parameters, RUN, context))
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        target = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        folder = Path(self.parameterAsString(parameters, RUN, context))
        kind = self.parameterAsEnumString(parameters, KIND, context) or ""
        ending = target.suffix.lower()
        if ending not in ENDINGS:
            raise QgsProcessingException(
                tr(
                    "{name} ends in none of {endings}. Give it one of these endings.",
                    name=target.name,
                    endings=", ".join(ENDINGS),
                )
            )
        try:
            if ending == ".zip":
                taken(project_steps(folder), feedback)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        kind = kind or (USUAL if ending == ".tif" else "")
        task = ExportTask(folder, target, kind, self._colours)
        # At once, from whatever thread: that of the algorithm takes no events.
        feedback.canceled.connect(task.cancel, Qt.ConnectionType.DirectConnection)
        task.progressChanged.connect(feedback.setProgress, Qt.ConnectionType.DirectConnection)
        if feedback.isCanceled():
            return {}
        if not task.run() and not feedback.isCanceled():
            raise QgsProcessingException(translated(str(task.trouble)))
        return {OUTPUT: str(target)}
