"""Write the simulated scene, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ...worker.environment import scrubbed
from .. import settings
from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .parameters import WHOLE

BEAT_MS = 200


class Simulate(GroundCastAlgorithm):
    """The command `simulate`."""

    NAME, LABEL, ICON = "simulate", "Simulate a scene", "add_stack"
    HELP = (
        "Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four "
        "regions, temperature, vegetation and rain, and the truth behind the noise.<br><br>"
        "It is no measurement of the ground. Everything made from it says that it is simulated."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        sizes = ["small", "full"]
        self.addParameter(
            QgsProcessingParameterEnum(
                "SIZE", tr("Size"), sizes, defaultValue="small", usesStaticStrings=True
            )
        )
        self.addParameter(QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE, defaultValue=0, minValue=0))
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, tr("Scene folder")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        folder = self.parameterAsString(parameters, OUTPUT, context)
        size = self.parameterAsEnumString(parameters, "SIZE", context)
        seed = str(self.parameterAsInt(parameters, "SEED", context))
        _command(["simulate", folder, "--size", size, "--seed", seed], feedback)
        return {OUTPUT: folder}


def _command(words: list[str], feedback) -> None:
    """Run the worker's command line to its end.

    Raises:
        QgsProcessingException: it did not start, or ended with an error, in its own words.
    """
    process = QProcess()
    clean = QProcessEnvironment()
    for name, value in scrubbed().items():
        clean.insert(name, value)
    process.setProcessEnvironment(clean)
    door = settings.package() / "worker" / "__main__.py"
    process.start(settings.python(), ["-u", "-I", "-X", "utf8", str(door), *words])
    if not process.waitForStarted():
        raise QgsProcessingException(
            tr("The worker environment is not set up yet. Open the GroundCast dock and set it up.")
        )
    while not process.waitForFinished(BEAT_MS):
        if feedback.isCanceled():
            process.kill()
    told = bytes(process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
    if process.exitCode() and not feedback.isCanceled():
        raise QgsProcessingException(told[-1] if told else tr("The worker stopped without a reason."))
