"""How far a disk of water moves the ground, as a Processing algorithm."""

from __future__ import annotations

import csv
import json

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.water import CHOICES, Water
from ..words import tr
from .base import OUTPUT, GroundCastAlgorithm
from .parameters import add_advanced
from .water_parameters import REAL
from .worker_words import ask

CENTRE = "AT_FIRST_DISTANCE"
DISTANCES = "0,5,10,14,20,30,50,70,100,150,200,300"


class Loading(GroundCastAlgorithm):
    """The command `loading`."""

    NAME, LABEL, ICON = "loading", "Displacement under a disk of water", "water"
    HELP = (
        "Computes how far a disk of water moves the ground, at several distances from its middle, with the "
        "load Love numbers of PREM or of a file of your own.<br><br>"
        "The result is a table of distance_km and displacement_mm, positive up: water that is added moves "
        "the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle."
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802  (QGIS asks for this name)
        radius = QgsProcessingParameterNumber(
            "RADIUS_KM", tr("Radius of the disk (km)"), REAL, defaultValue=14.0, minValue=0.0
        )
        height = QgsProcessingParameterNumber("HEIGHT_M", tr("Water (m)"), REAL, defaultValue=1.0)
        label = tr("Distances from the middle (km)")
        for parameter in (
            radius,
            height,
            QgsProcessingParameterString("DISTANCES_KM", label, defaultValue=DISTANCES),
        ):
            self.addParameter(parameter)
        frames = list(CHOICES["frame"])
        frame = QgsProcessingParameterEnum(
            "FRAME", tr("Frame"), frames, defaultValue=Water.frame, usesStaticStrings=True
        )
        gravity = QgsProcessingParameterNumber(
            "GRAVITY", tr("Gravity (m/s²)"), REAL, defaultValue=Water.gravity, minValue=0.0
        )
        love = QgsProcessingParameterFile("LOVE", tr("Love numbers (none: PREM)"), optional=True)
        for parameter in (frame, gravity, love):
            add_advanced(self, parameter)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Table"), tr("CSV table (*.csv)")))
        self.addOutput(QgsProcessingOutputNumber(CENTRE, tr("Displacement at the first distance (mm)")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        text = ask(self._words(parameters, context), feedback)
        if not text:
            return {OUTPUT: path}
        found = json.loads(text)
        rows = list(zip(found["distances_km"], found["displacement_mm"]))
        try:
            with open(path, "w", encoding="utf-8", newline="") as opened:
                writer = csv.writer(opened, lineterminator="\n")
                writer.writerow(["distance_km", "displacement_mm"])
                writer.writerows(rows)
        except OSError as error:
            raise QgsProcessingException(tr("{path} cannot be written.", path=path)) from error
        for distance, up in rows:
            feedback.pushInfo(tr("{km} km: {mm} mm", km=f"{distance:g}", mm=f"{up:.6f}"))
        feedback.pushInfo(tr("Positive up. {love}.", love=found["love_numbers"]))
        return {OUTPUT: path, CENTRE: rows[0][1]}

    def _words(self, parameters, context) -> list[str]:
        words = ["loading", "--json"]
        for name in ("RADIUS_KM", "HEIGHT_M"):
            number = repr(self.parameterAsDouble(parameters, name, context))
            words.append(f"--{name.lower().replace('_', '-')}={number}")
        distances = self.parameterAsString(parameters, "DISTANCES_KM", context)
        words.append(f"--distances-km={distances}")
        words.append(f"--frame={self.parameterAsEnumString(parameters, 'FRAME', context)}")
        words.append(f"--g={self.parameterAsDouble(parameters, 'GRAVITY', context)!r}")
        love = self.parameterAsString(parameters, "LOVE", context)
        return [*words, f"--love={love}"] if love else words
