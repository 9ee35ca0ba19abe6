"""Write simulated data, as Processing algorithms."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..words import later, tr
from .base import OUTPUT, GroundCastAlgorithm
from .parameters import WHOLE
from .worker_words import ask

SIZES = ["small", "full"]


class Simulation(GroundCastAlgorithm):
    """The command `simulate`: its scene, and what its folder is called and holds."""

    SCENE = FOLDER = ""
    FILES: ClassVar[dict[str, str]] = {}

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        size = QgsProcessingParameterEnum(
            "SIZE", tr("Size"), SIZES, defaultValue="small", usesStaticStrings=True
        )
        seed = QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE, defaultValue=0, minValue=0)
        folder = QgsProcessingParameterFolderDestination(OUTPUT, tr(self.FOLDER))
        for parameter in (size, seed, folder):
            self.addParameter(parameter)
        for name, file in self.FILES.items():
            self.addOutput(QgsProcessingOutputFile(name, file))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        folder = self.parameterAsString(parameters, OUTPUT, context)
        size = self.parameterAsEnumString(parameters, "SIZE", context)
        seed = str(self.parameterAsInt(parameters, "SEED", context))
        ask(["simulate", folder, "--scene", self.SCENE, "--size", size, "--seed", seed], feedback)
        return {OUTPUT: folder, **{name: f"{folder}/{file}" for name, file in self.FILES.items()}}


class Simulate(Simulation):
    """The scene with a railway on permafrost."""

    NAME, LABEL, ICON = "simulate", "Simulate a scene", "add_stack"
    SCENE, FOLDER = "railway", later("Scene folder")
    HELP = (
        "Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four "
        "regions, temperature, vegetation and rain, and the truth behind the noise.<br><br>"
        "It is no measurement of the ground. Everything made from it says that it is simulated."
    )


class SimulateTwin(Simulation):
    """Water storage and the uplift that it causes."""

    NAME, LABEL, ICON = "simulatewater", "Simulate water and its load", "water"
    SCENE, FOLDER = "loading", later("Twin's folder")
    FILES: ClassVar[dict[str, str]] = {
        "PRIOR": "prior.tif",
        "DEFORMATION": "up.tif",
        "VALIDATION": "validation.tif",
        "STUDY": "study.gpkg",
    }
    HELP = (
        "Writes a simulated twin to try the correction of water storage with: a prior with errors of "
        "season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a "
        "validation with gaps, a study area, and the truth.<br><br>"
        "It is no measurement. Everything made from it says that it is simulated."
    )
