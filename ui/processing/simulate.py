"""Write the simulated scene, as a Processing algorithm."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .parameters import WHOLE
from .worker_words import ask


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
        ask(["simulate", folder, "--size", size, "--seed", seed], feedback)
        return {OUTPUT: folder}
