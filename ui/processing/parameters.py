"""Parameters that several algorithms have, and what they say for a job."""

from __future__ import annotations

import shlex

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ...core.errors import GroundCastError
from ...core.job import Job, Plan
from ...core.source import Source
from .. import sources
from ..copies import DEVICES
from ..words import tr
from .base import LOAD, OUTPUT, REPORT

LAYER, FILE, FOLDER = "LAYER", "FILE", "FOLDER"
WHOLE = QgsProcessingParameterNumber.Type.Integer


def add_source(algorithm, optional: bool = False) -> None:
    """The deformation: a loaded layer, a file or a folder, exactly one of them."""
    layer = QgsProcessingParameterMapLayer(LAYER, tr("Deformation: loaded layer"), optional=True)
    layer.setDataTypes([QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeRaster])
    algorithm.addParameter(layer)
    algorithm.addParameter(
        QgsProcessingParameterFile(FILE, tr("or file (EGMS zip or csv, GeoTIFF …)"), optional=True)
    )
    folder = QgsProcessingParameterFile.Behavior.Folder
    label = tr("or folder with one raster for each date")
    algorithm.addParameter(QgsProcessingParameterFile(FOLDER, label, folder, optional=True))
    if not optional:
        add_unit(algorithm)


def add_unit(algorithm) -> None:
    """Unit and CRS of a source that does not tell them, or not as the user knows them."""
    add_advanced(algorithm, QgsProcessingParameterString("UNIT", tr("Unit of the values"), optional=True))
    add_advanced(algorithm, QgsProcessingParameterString("CRS", tr("CRS, if it has none"), optional=True))


def source_of(algorithm, parameters, context, optional: bool = False) -> Source:
    """The source that the parameters of `add_source` name.

    Raises:
        GroundCastError: none is named (`data-missing`), more than one (`data-several`), or the layer
            has no file of its own (`layer-file`).
    """
    layer = algorithm.parameterAsLayer(parameters, LAYER, context)
    given = [algorithm.parameterAsString(parameters, key, context) for key in (FILE, FOLDER)]
    paths = [path for path in given if path]
    if layer is not None:
        paths.append(_path_of(algorithm, parameters, context, layer))
    if len(paths) > 1:
        raise GroundCastError(
            tr("{n} deformation inputs are given.", n=len(paths)),
            tr("Give a layer, a file or a folder, only one of them."),
            "data-several",
        )
    if not paths and not optional:
        raise GroundCastError(
            tr("There is no data to forecast."), tr("Give a layer, a file or a folder."), "data-missing"
        )
    if not paths:
        return Source("")
    told = [key for key in ("UNIT", "CRS") if algorithm.parameterDefinition(key) is not None]
    more = {key.lower(): algorithm.parameterAsString(parameters, key, context) for key in told}
    return Source(paths[0], **more)


def _path_of(algorithm, parameters, context, layer) -> str:
    """The file of a layer; of points in a database, in memory or behind a filter one is written."""
    path = sources.own_path(layer)
    if not path and isinstance(layer, QgsVectorLayer):
        path = _written(algorithm, LAYER, parameters, context, ["gpkg"])
    if not path:
        raise GroundCastError(
            tr('The layer "{name}" has no file of its own.', name=layer.name()),
            tr("Export it to a file first, or use the GroundCast dock."),
            "layer-file",
        )
    return path


def add_factors(algorithm) -> None:
    """Factors as a table of names and paths."""
    headers = [tr("Name"), tr("File or folder")]
    algorithm.addParameter(
        QgsProcessingParameterMatrix("FACTORS", tr("Factors"), headers=headers, optional=True)
    )


def factors_of(algorithm, parameters, context) -> dict[str, Source]:
    """The factors by name.

    Raises:
        GroundCastError: a name without a path, or a path without a name (`factor-name`).
    """
    found = algorithm.parameterAsMatrix(parameters, "FACTORS", context) or []
    # A table that was left out arrives as one empty cell.
    cells = [str(cell or "").strip() for cell in found] if any(found) else []
    pairs = [pair for pair in zip(cells[::2], cells[1::2]) if any(pair)]
    if len(cells) % 2 or not all(name and path for name, path in pairs):
        raise GroundCastError(
            tr("A factor lacks its name or its file."), tr("Give both, row by row."), "factor-name"
        )
    return {name: Source(path, kind=name) for name, path in pairs}


def add_regions(algorithm) -> None:
    """Polygons, one region each."""
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    label = tr("Regions (none: the whole data)")
    algorithm.addParameter(QgsProcessingParameterVectorLayer("REGIONS", label, polygons, optional=True))


def regions_of(algorithm, parameters, context) -> str:
    """The file of the regions, "" without any; layers without a file are written to one."""
    if algorithm.parameterAsVectorLayer(parameters, "REGIONS", context) is None:
        return ""
    return _written(algorithm, "REGIONS", parameters, context, ["gpkg", "geojson"])


def _written(algorithm, key: str, parameters, context, formats: list[str]) -> str:
    """The file of a layer, written where there is none of these formats."""
    # Without a feedback QGIS crashes while it writes.
    feedback = QgsProcessingFeedback()
    return algorithm.parameterAsCompatibleSourceLayerPath(parameters, key, context, formats, "gpkg", feedback)


def add_roles(algorithm) -> None:
    """Roles of regions as a table of names and roles."""
    label = tr("Roles of regions (train, validate, test, forecast; none: each trains its own model)")
    headers = [tr("Region"), tr("Role")]
    add_advanced(algorithm, QgsProcessingParameterMatrix("ROLES", label, headers=headers, optional=True))


def roles_of(algorithm, parameters, context) -> dict[str, str]:
    """The roles by region.

    Raises:
        GroundCastError: a region without a role, or a role without its region (`role`).
    """
    found = algorithm.parameterAsMatrix(parameters, "ROLES", context) or []
    cells = [str(cell or "").strip() for cell in found] if any(found) else []
    pairs = [pair for pair in zip(cells[::2], cells[1::2]) if any(pair)]
    if len(cells) % 2 or not all(name and role for name, role in pairs):
        raise GroundCastError(
            tr("A region lacks its name or its role."), tr("Give both, row by row."), "role"
        )
    return dict(pairs)


def add_run_settings(algorithm) -> None:
    """Cell size, vertical, the model's own settings, device and seed; folded away."""
    cell = QgsProcessingParameterNumber(
        "CELL",
        tr("Grid points to cells of (0: keep the points)"),
        defaultValue=0.0,
        minValue=0.0,
        type=QgsProcessingParameterNumber.Type.Double,
    )
    vertical = QgsProcessingParameterBoolean("VERTICAL", tr("Convert to vertical"), defaultValue=False)
    settings = QgsProcessingParameterString(
        "SETTINGS",
        tr("Settings of the model (key=value, separated by spaces, 'quoted' where one holds a space)"),
        optional=True,
    )
    for parameter in (cell, vertical, settings):
        add_advanced(algorithm, parameter)
    add_device(algorithm)
    seed = QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE, defaultValue=0, minValue=0)
    add_advanced(algorithm, seed)


def with_run_settings(job: Job, algorithm, parameters, context) -> Job:
    """`job` with what the parameters of `add_run_settings` say.

    Raises:
        GroundCastError: a setting without a value (`usage`), or of another type (`setting-value`).
    """
    job = job.set("cell", str(algorithm.parameterAsDouble(parameters, "CELL", context)))
    job = job.set("vertical", "yes" if algorithm.parameterAsBool(parameters, "VERTICAL", context) else "no")
    job = job.set("seed", str(algorithm.parameterAsInt(parameters, "SEED", context)))
    job = job.set("device", device_of(algorithm, parameters, context))
    for word in words_in(algorithm.parameterAsString(parameters, "SETTINGS", context)):
        key, equals, value = word.partition("=")
        if not (key and equals and value):
            raise GroundCastError(
                tr("The setting {word} has no value.", word=word), tr("Write it like epochs=20."), "usage"
            )
        job = job.set(key, value)
    return job


def words_in(text: str) -> list[str]:
    """Words between spaces; quotes hold one together, and backslashes are letters, as in paths of Windows.

    Raises:
        GroundCastError: a quote has no end (`usage`).
    """
    reader = shlex.shlex(text, posix=True)
    reader.whitespace_split, reader.commenters, reader.escape = True, "", ""
    try:
        return list(reader)
    except ValueError as error:
        raise GroundCastError(
            tr("A quote in the settings has no end."), tr("Close it, or take it out."), "usage"
        ) from error


def add_device(algorithm) -> None:
    """Where to compute."""
    add_advanced(
        algorithm,
        QgsProcessingParameterEnum(
            "DEVICE", tr("Device"), list(DEVICES), defaultValue="auto", usesStaticStrings=True
        ),
    )


def device_of(algorithm, parameters, context) -> str:
    """The chosen one of `DEVICES`."""
    return algorithm.parameterAsEnumString(parameters, "DEVICE", context) or "auto"


def add_horizons(algorithm) -> None:
    """How many dates ahead are scored."""
    usual = ",".join(str(h) for h in Plan().horizons)
    algorithm.addParameter(QgsProcessingParameterString("HORIZONS", tr("Dates ahead"), usual))


def horizons(text: str) -> tuple[int, ...]:
    """Whole numbers of 1 or more, sorted.

    Raises:
        GroundCastError: it is none (`usage`).
    """
    words = text.replace(",", " ").split()
    if not words or not all(word.isdigit() and int(word) > 0 for word in words):
        raise GroundCastError(
            tr("Dates ahead {text!r} is no list of whole numbers.", text=text),
            tr("Write it like 1,2,5."),
            "usage",
        )
    return tuple(sorted({int(word) for word in words}))


def horizons_of(algorithm, parameters, context) -> tuple[int, ...]:
    """The horizons of `add_horizons`."""
    return horizons(algorithm.parameterAsString(parameters, "HORIZONS", context))


def add_horizon(algorithm) -> None:
    """How far to forecast: a number of dates, or until a day."""
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            "HORIZON", tr("Dates to forecast"), WHOLE, defaultValue=Job.horizon, minValue=1
        )
    )
    day = QgsProcessingParameterDateTime.Type.Date
    label = tr("or forecast until")
    algorithm.addParameter(QgsProcessingParameterDateTime("UNTIL", label, day, optional=True))


def horizon_of(algorithm, parameters, context) -> dict:
    """`horizon` and `until` of a job."""
    until = algorithm.parameterAsDateTime(parameters, "UNTIL", context).date()
    return {
        "horizon": algorithm.parameterAsInt(parameters, "HORIZON", context),
        "until": until.toString("yyyy-MM-dd") if until.isValid() else "",
    }


def add_threshold(algorithm) -> None:
    """A displacement whose crossing is mapped, and its side."""
    level = QgsProcessingParameterNumber(
        "THRESHOLD",
        tr("Threshold in mm: map how likely it is crossed, and when (none: leave empty)"),
        type=QgsProcessingParameterNumber.Type.Double,
        defaultValue=None,
        optional=True,
    )
    algorithm.addParameter(level)
    labels = [tr("falls below"), tr("rises above")]
    side = QgsProcessingParameterEnum("THRESHOLD_SIDE", tr("Side of the threshold"), labels, defaultValue=0)
    add_advanced(algorithm, side)


def threshold_of(algorithm, parameters, context) -> dict:
    """`threshold_mm` and `threshold_side` of a job, nothing where the field is empty."""
    if parameters.get("THRESHOLD") in (None, ""):
        return {}
    side = algorithm.parameterAsEnum(parameters, "THRESHOLD_SIDE", context)
    level = algorithm.parameterAsDouble(parameters, "THRESHOLD", context)
    return {"threshold_mm": level, "threshold_side": ("below", "above")[side]}


def add_outputs(algorithm, label: str, loads: bool = True) -> None:
    """The results folder, its report, and whether to show them."""
    if loads:
        text = tr("Show the results on the map")
        algorithm.addParameter(QgsProcessingParameterBoolean(LOAD, text, defaultValue=True))
    algorithm.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, label))
    algorithm.addOutput(QgsProcessingOutputFile(REPORT, tr("Report")))


def add_advanced(algorithm, parameter) -> None:
    """A parameter that is folded away at first."""
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | advanced)
    algorithm.addParameter(parameter)
