"""Parameters of the algorithms about water storage."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...core.errors import GroundCastError
from ...core.source import Source
from ...core.water import CHOICES, NONE_WORD, Water
from .. import sources
from ..words import tr
from .parameters import WHOLE, add_advanced

REAL = QgsProcessingParameterNumber.Type.Double
PLAIN = ("sigma_mm", "sd_mm", "tau_days", "length_km", "members", "localisation_km", "halo_km")
LABELS = {
    "sigma_mm": "Noise of the deformation of one cell (mm)",
    "sd_mm": "Standard deviation of the prior's error (mm)",
    "tau_days": "Correlation time of the prior's error (days)",
    "length_km": "Correlation length of the prior's error (km)",
    "members": "Members of the ensemble",
    "localisation_km": "Joint mode: observations beyond this have no weight (km)",
    "halo_km": "Width of the prior around the study area (km)",
    "noise_length_km": "Joint mode: correlation length of the noise between cells (km, 0: none)",
    "velocity_mm": "Leave out places that move faster (mm/yr, 0: none)",
    "max_gap_days": "Largest distance between dates that belong together (days, 0: half the cadence)",
    "minimum_valid": "Share of a cell's places that must hold a value",
    "snow_sd": "Standard deviation of the logarithm of the snow's factor",
    "gravity": "Gravity (m/s²)",
    "mode": "Mode",
    "treatment": "Update",
    "smoother": "Smoother",
    "cells": "Cells",
    "matching": "How dates meet",
    "statistic": "How places are put together in a cell",
    "frame": "Frame of the loading",
    "sweep": "Try other noise levels (7 to 12 mm)",
}


def add_raster(algorithm, name: str, label: str, optional: bool = False, advanced: bool = False) -> None:
    """A loaded raster layer or a file's path."""
    parameter = QgsProcessingParameterRasterLayer(name, label, optional=optional)
    add_advanced(algorithm, parameter) if advanced else algorithm.addParameter(parameter)


def raster_of(algorithm, name: str, parameters, context, kind: str = "") -> Source:
    """The source of a raster parameter, an empty one where it is left out.

    Raises:
        GroundCastError: its layer has no file of its own (`layer-file`).
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        return Source("")
    path = sources.layer_path(layer)
    if not path:
        raise GroundCastError(
            tr('The layer "{name}" has no file of its own.', name=layer.name()),
            tr("Export it to a GeoTIFF first."),
            "layer-file",
        )
    return Source(path, kind=kind)


def add_area(algorithm, name: str, label: str, advanced: bool = False) -> None:
    """A layer of polygons that may be left out."""
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    parameter = QgsProcessingParameterVectorLayer(name, label, polygons, optional=True)
    add_advanced(algorithm, parameter) if advanced else algorithm.addParameter(parameter)


def area_of(algorithm, name: str, parameters, context) -> str:
    """The file of an area, "" without one; layers without a file are written to one."""
    if algorithm.parameterAsVectorLayer(parameters, name, context) is None:
        return ""
    formats = ["gpkg", "geojson", "shp"]
    return algorithm.parameterAsCompatibleSourceLayerPath(parameters, name, context, formats, "gpkg")


def add_numbers(algorithm) -> None:
    """Every plain setting of `Water`, with its default; those of few runs are folded away."""
    for name, label in LABELS.items():
        parameter = _parameter(name, tr(label))
        if name in PLAIN or name == "mode":
            algorithm.addParameter(parameter)
        else:
            add_advanced(algorithm, parameter)
    exclude = QgsProcessingParameterString("EXCLUDE", tr("Leave out dates or spans (A B/C)"), optional=True)
    add_advanced(algorithm, exclude)
    love = QgsProcessingParameterFile("LOVE", tr("Love numbers (none: PREM)"), optional=True)
    add_advanced(algorithm, love)
    seed = QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE, defaultValue=0, minValue=0)
    add_advanced(algorithm, seed)


def _parameter(name: str, label: str):
    value = getattr(Water, name)
    if name in CHOICES:
        choices = list(CHOICES[name])
        return QgsProcessingParameterEnum(
            name.upper(), label, choices, defaultValue=value, usesStaticStrings=True
        )
    kind = WHOLE if isinstance(value, int) else REAL
    return QgsProcessingParameterNumber(name.upper(), label, kind, defaultValue=value, minValue=0)


def numbers_of(algorithm, parameters, context) -> dict:
    """The settings of `Water` that the parameters of `add_numbers` say."""
    found = {name: _value(algorithm, name, parameters, context) for name in LABELS}
    exclude = algorithm.parameterAsString(parameters, "EXCLUDE", context)
    found["exclude"] = tuple((exclude or "").replace(",", " ").split())
    return found | {"love": algorithm.parameterAsString(parameters, "LOVE", context) or ""}


def _value(algorithm, name: str, parameters, context):
    if name in CHOICES:
        return algorithm.parameterAsEnumString(parameters, name.upper(), context)
    whole = isinstance(getattr(Water, name), int)
    read = algorithm.parameterAsInt if whole else algorithm.parameterAsDouble
    return read(parameters, name.upper(), context)


def reference_of(algorithm, parameters, context) -> str:
    """The reference area as a job names it."""
    return area_of(algorithm, "REFERENCE", parameters, context) or NONE_WORD
