"""The steps of preparation as typed parameters, and the words they make."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.preparation import COMPONENTS, JUMPS, WEIGHTINGS
from .. import preparation_words
from ..words import tr
from .parameters import WHOLE, add_advanced


def add_steps(algorithm) -> None:
    """Every step but the size of cells, which has a parameter of its own."""
    for name, label in (
        ("MASK", tr("Keep series by quality (temporal_coherence>=0.6, rmse<=3)")),
        ("DROP_DATES", tr("Leave out dates (2020-09-23, …)")),
        ("REFERENCE", tr("Reference: x, y or left, bottom, right, top in the data's coordinates")),
    ):
        algorithm.addParameter(QgsProcessingParameterString(name, label, optional=True))
    _add_choice(algorithm, "JUMPS", tr("Unwrapping jumps"), JUMPS)
    vertical = QgsProcessingParameterBoolean("VERTICAL", tr("Convert to vertical"), defaultValue=False)
    algorithm.addParameter(vertical)
    label = tr("Second track, for up or east")
    algorithm.addParameter(QgsProcessingParameterFile("OTHER", label, optional=True))
    _add_choice(algorithm, "COMPONENT", tr("Component of two tracks"), COMPONENTS, True)
    _add_choice(algorithm, "WEIGHTING", tr("Weights in a cell"), WEIGHTINGS, True)
    label = tr("A date every … days (0: the dates of acquisition)")
    cadence = QgsProcessingParameterNumber("CADENCE_DAYS", label, WHOLE, defaultValue=0, minValue=0)
    add_advanced(algorithm, cadence)


def _add_choice(algorithm, name: str, label: str, choices: tuple, advanced: bool = False) -> None:
    parameter = QgsProcessingParameterEnum(
        name, label, list(choices), defaultValue=choices[0], usesStaticStrings=True
    )
    add_advanced(algorithm, parameter) if advanced else algorithm.addParameter(parameter)


def steps_of(algorithm, parameters, context) -> list[str]:
    """The words of the steps that were chosen.

    Raises:
        GroundCastError: a value is out of range (`setting-value`), or no date (`date`).
    """
    options = {
        "mask": _listed(algorithm, "MASK", parameters, context),
        "drop_dates": _listed(algorithm, "DROP_DATES", parameters, context),
        "jumps": algorithm.parameterAsEnumString(parameters, "JUMPS", context),
        "vertical": algorithm.parameterAsBool(parameters, "VERTICAL", context),
        "other": algorithm.parameterAsString(parameters, "OTHER", context),
        "component": algorithm.parameterAsEnumString(parameters, "COMPONENT", context),
        "cell": algorithm.parameterAsDouble(parameters, "CELL", context),
        "weighting": algorithm.parameterAsEnumString(parameters, "WEIGHTING", context),
        "cadence_days": algorithm.parameterAsInt(parameters, "CADENCE_DAYS", context),
    }
    words = preparation_words.words(preparation_words.preparation(options))
    place = _listed(algorithm, "REFERENCE", parameters, context)
    return words + (["--set", f"reference_place={','.join(place)}"] if place else [])


def _listed(algorithm, name: str, parameters, context) -> list[str]:
    text = algorithm.parameterAsString(parameters, name, context) or ""
    return [part.strip() for part in text.split(",") if part.strip()]
