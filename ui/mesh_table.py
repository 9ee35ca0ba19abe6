"""A loaded mesh whose file the worker cannot read (2DM, SELAFIN, GRIB, XMDF …), written as points with dates.

QGIS has read it already: its values are asked of the layer, in the main thread, where they belong.
"""

from __future__ import annotations

import re
import sqlite3
from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import QgsMesh, QgsMeshDatasetGroupMetadata, QgsMeshDatasetIndex, QgsMeshLayer

from ..core.errors import GroundCastError
from . import settings
from .point_file import write_points
from .words import number, tr

READ_BY_WORKER = (".nc", ".nc4", ".cdf", ".netcdf")
# QGIS stands still while it is asked: this many take some seconds.
MOST_NUMBERS = 2_000_000
_PLACES = (QgsMeshDatasetGroupMetadata.DataOnVertices, QgsMeshDatasetGroupMetadata.DataOnFaces)


def is_needed(layer) -> bool:
    """Whether a layer is a mesh that only QGIS can read."""
    if not isinstance(layer, QgsMeshLayer):
        return False
    return not layer.source().strip('"').lower().endswith(READ_BY_WORKER)


def group_of(layer: QgsMeshLayer) -> int:
    """The data of a mesh that change with time: what is drawn, else what has the most times; -1 for none."""
    sizes = {group: layer.datasetCount(QgsMeshDatasetIndex(group)) for group in layer.datasetGroupsIndexes()}
    dated = [
        group
        for group, size in sizes.items()
        if size > 1 and layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).isScalar()
    ]
    drawn = layer.rendererSettings().activeScalarDatasetGroup()
    return drawn if drawn in dated else max(dated, key=sizes.get, default=-1)


def days_of(layer: QgsMeshLayer, group: int) -> list[date]:
    """The day of each time of a group; [] where neither the file nor the layer says the first."""
    first = layer.dataProvider().temporalCapabilities().referenceTime()
    first = first if first.isValid() else layer.temporalProperties().referenceTime()
    if not first.isValid() or group < 0:
        return []
    indices = (QgsMeshDatasetIndex(group, i) for i in range(layer.datasetCount(QgsMeshDatasetIndex(group))))
    lapses = (int(layer.datasetRelativeTimeInMilliseconds(index)) for index in indices)
    return [first.toUTC().addMSecs(lapse).date().toPyDate() for lapse in lapses]


def write(layer: QgsMeshLayer) -> str:
    """Write the points of a mesh, one field a date; gives the path of the GeoPackage.

    Values of one day are averaged. Points lie at the nodes, or in the middle of the faces.

    Raises:
        GroundCastError: nothing changes with time (`no-dates`), the values lie neither on nodes nor on faces
            (`mesh`), there are too many (`too-large`), or the file cannot be written (`not-writable`).
    """
    group = group_of(layer)
    days = days_of(layer, group)
    _require(layer, group, days)
    _require_few(layer, _count(layer, group), len(days))
    x, y = _places(layer, group)
    values = np.stack([_values(layer, group, i, len(x)) for i in range(len(days))])
    target = _target(layer, group)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_points(target, layer.crs(), x, y, *_by_day(values, days))
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise GroundCastError(
            tr("The mesh {name} cannot be written to {path}.", name=layer.name(), path=target.parent),
            tr("Choose another results folder in Options."),
            "not-writable",
        ) from error
    return str(target)


def told(layer: QgsMeshLayer) -> str:
    """What was taken of a mesh, in a sentence."""
    group = group_of(layer)
    name = layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).name() if group >= 0 else ""
    text = tr("The values “{name}” were taken from the mesh when it was chosen.", name=name)
    if layer.dataProvider().temporalCapabilities().referenceTime().isValid():
        return text
    first = layer.temporalProperties().referenceTime().toUTC().date().toPyDate()
    more = tr(
        "The mesh file does not say on which day it begins. The first day, {day}, is that of "
        "Layer Properties, Temporal.",
        day=first.isoformat(),
    )
    return f"{text} {more}"


def _require(layer, group: int, days: list[date]) -> None:
    name = layer.name()
    if group < 0 or len(set(days)) < 2:
        raise GroundCastError(
            tr('The mesh "{name}" has no values of two dates or more.', name=name),
            tr("Add its results to the layer, and set the first day in Layer Properties, Temporal."),
            "no-dates",
        )
    if layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).dataType() not in _PLACES:
        raise GroundCastError(
            tr('The values of the mesh "{name}" lie on edges or in layers.', name=name),
            tr("Export its points as a layer with one field a date."),
            "mesh",
        )


def _require_few(layer, places: int, dates: int) -> None:
    if places * dates > MOST_NUMBERS:
        raise GroundCastError(
            tr(
                'The mesh "{name}" has {n} values, too many to take from QGIS.',
                name=layer.name(),
                n=number(places * dates),
            ),
            tr("Save it as netCDF (UGRID), which is read from its file."),
            "too-large",
        )


def _on_faces(layer, group: int) -> bool:
    kind = layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).dataType()
    return kind == QgsMeshDatasetGroupMetadata.DataOnFaces


def _count(layer, group: int) -> int:
    provider = layer.dataProvider()
    return provider.faceCount() if _on_faces(layer, group) else provider.vertexCount()


def _places(layer, group: int) -> tuple[np.ndarray, np.ndarray]:
    """x and y of the nodes, or of the middles of the faces, of a group."""
    mesh = QgsMesh()
    layer.dataProvider().populateMesh(mesh)
    nodes = (mesh.vertex(i) for i in range(mesh.vertexCount()))
    places = np.array([(node.x(), node.y()) for node in nodes]).reshape(-1, 2)
    if _on_faces(layer, group):
        places = np.array([places[mesh.face(i)].mean(axis=0) for i in range(mesh.faceCount())]).reshape(-1, 2)
    return places[:, 0], places[:, 1]


def _values(layer, group: int, time: int, count: int) -> np.ndarray:
    """(count,) of one time, NaN where there is none."""
    block = layer.datasetValues(QgsMeshDatasetIndex(group, time), 0, count)
    found = np.array(block.values(), np.float64) if block.isValid() else np.empty(0)
    values = np.full(count, np.nan)
    values[: len(found)] = found[:count]
    return values


def _by_day(values: np.ndarray, days: list[date]) -> tuple[np.ndarray, list[date]]:
    """One row a day: the mean of its times."""
    unique = sorted(set(days))
    rows = [[i for i, day in enumerate(days) if day == each] for each in unique]
    if len(unique) == len(days):
        return values[[row[0] for row in rows]], unique
    known = np.isfinite(values)
    total = np.where(known, values, 0)
    sums = np.stack([total[row].sum(axis=0) for row in rows])
    counts = np.stack([known[row].sum(axis=0) for row in rows])
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan), unique


def _target(layer, group: int) -> Path:
    """A file of the mesh and of the group, apart from the copies for the map."""
    words = f"{layer.name()}-{layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).name()}"
    name = re.sub(r"[^\w-]+", "-", words).strip("-") or "mesh"
    return settings.cache_folder() / "meshes" / f"{name}.gpkg"
