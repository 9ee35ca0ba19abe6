"""What a user tells of a source and of its regions, as parameters that a copied call of the dock fills."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
)

from ...core.errors import GroundCastError
from ...core.job import PRODUCTS, Job, convert
from ...core.source import Source
from ...core.told import NAMES
from ..copies import DIRECTIONS
from ..words import tr
from .parameters import add_advanced

# How the numbers of a list are read; lists of other options are words.
NUMBERS = {"reference": float, "bounds": float, "years": int}
# What stands before an option of the second track.
SECOND = "other"


def add_told(algorithm) -> None:
    """Direction and variable of the deformation, and a table of everything else that sources were told."""
    label = tr("Direction of the motion (none: as the file says)")
    direction = QgsProcessingParameterEnum(
        "DIRECTION", label, list(DIRECTIONS), optional=True, usesStaticStrings=True
    )
    variable = QgsProcessingParameterString("VARIABLE", tr("Variable or band to take"), optional=True)
    headers = [tr("Option, factor.option or other.option"), tr("Value, lists with commas")]
    label = tr("Further options of the sources")
    options = QgsProcessingParameterMatrix("OPTIONS", label, headers=headers, optional=True)
    for parameter in (direction, variable, options):
        add_advanced(algorithm, parameter)


def with_told(job: Job, algorithm, parameters, context) -> Job:
    """`job` with what the parameters of `add_told` say of its sources.

    Raises:
        GroundCastError: an option that there is not, or of a factor that is not given (`source-option`), or a
            value that cannot be read (`setting-value`).
    """
    said = {
        "kind": algorithm.parameterAsEnumString(parameters, "DIRECTION", context),
        "variable": algorithm.parameterAsString(parameters, "VARIABLE", context),
    }
    deformation = replace(job.deformation, **{name: text for name, text in said.items() if text})
    factors, second = dict(job.factors), dict(job.preparation.other_options)
    for key, text in _pairs(algorithm, parameters, context):
        factor, _, name = key.rpartition(".")
        if factor == SECOND and SECOND not in factors and name in NAMES:
            second[name] = text
            continue
        source = factors.get(factor) if factor else deformation
        if source is None or name not in NAMES:
            raise GroundCastError(
                tr("There is no option {name} of a source.", name=key),
                tr("Write an option like reader, or that of a given factor, like rain.variable."),
                "source-option",
            )
        changed = replace(source, **{name: option(name, text)})
        deformation, factors = (deformation, factors | {factor: changed}) if factor else (changed, factors)
    prepared = replace(job.preparation, other_options=second)
    return replace(job, deformation=deformation, factors=factors, preparation=prepared)


def option(name: str, text: str):
    """A text as the type of an option of `Source`.

    Raises:
        GroundCastError: it cannot be read (`setting-value`).
    """
    usual = getattr(Source(""), name)
    if not isinstance(usual, tuple):
        return convert(name, text, usual)
    kind = NUMBERS.get(name, str)
    return tuple(convert(name, part.strip(), kind()) for part in text.split(",") if part.strip())


def add_region_names(algorithm) -> None:
    """Those of the regions to take."""
    label = tr("Names of the regions to take (none: all)")
    headers = [tr("Region")]
    add_advanced(
        algorithm, QgsProcessingParameterMatrix("REGION_NAMES", label, headers=headers, optional=True)
    )


def region_names_of(algorithm, parameters, context) -> tuple[str, ...]:
    """The names of the regions to take; none takes all."""
    return tuple(_cells(algorithm, "REGION_NAMES", parameters, context))


def add_products(algorithm) -> None:
    """Which further maps are written."""
    every = list(range(len(PRODUCTS)))
    label = tr("Further maps of the forecast")
    products = QgsProcessingParameterEnum(
        "PRODUCTS", label, list(PRODUCTS), allowMultiple=True, defaultValue=every, optional=True
    )
    add_advanced(algorithm, products)


def products_of(algorithm, parameters, context) -> tuple[str, ...]:
    """The chosen `PRODUCTS`, in their order."""
    chosen = algorithm.parameterAsEnums(parameters, "PRODUCTS", context)
    return tuple(PRODUCTS[index] for index in sorted(chosen))


def _pairs(algorithm, parameters, context) -> list[tuple[str, str]]:
    """The rows of the table of options.

    Raises:
        GroundCastError: an option without a value (`source-option`).
    """
    cells = _cells(algorithm, "OPTIONS", parameters, context)
    if len(cells) % 2:
        raise GroundCastError(
            tr("An option of a source lacks its name or its value."),
            tr("Give both, row by row."),
            "source-option",
        )
    return list(zip(cells[::2], cells[1::2]))


def _cells(algorithm, name: str, parameters, context) -> list[str]:
    """The filled cells of a table, row by row."""
    found = algorithm.parameterAsMatrix(parameters, name, context) or []
    return [text for text in (str(cell or "").strip() for cell in found) if text]
