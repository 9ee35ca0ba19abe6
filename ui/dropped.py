"""Loaded layers that are dragged or chosen where a file is asked for: their file, or one sentence why not."""

from __future__ import annotations

import os

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsMimeDataUtils, QgsProject

from ..core.errors import GroundCastError
from . import mesh_table, sources
from .words import tr


def layers_in(mime) -> list[QgsMapLayer]:
    """The loaded layers of what is dragged, each once, without those of files dragged as such."""
    if _files(mime) or not QgsMimeDataUtils.isUriList(mime):
        return []
    found = [_layer(uri) for uri in QgsMimeDataUtils.decodeUriList(mime)]
    return [layer for layer in dict.fromkeys(found) if layer is not None]


def paths_in(mime) -> list[str]:
    """The files and folders of what is dragged; of a mesh that only QGIS reads its points are written.

    Raises:
        GroundCastError: as `path_of`.
    """
    if paths := _files(mime):
        return paths
    if not QgsMimeDataUtils.isUriList(mime):
        return []
    found = []
    for uri in QgsMimeDataUtils.decodeUriList(mime):
        layer = _layer(uri)
        found.append(path_of(layer) if layer is not None else _stored(uri))
    return [path for path in dict.fromkeys(found) if path]


def offers(mime) -> bool:
    """Whether something is dragged that can be taken, or of which can be said why not."""
    if _files(mime):
        return True
    if not QgsMimeDataUtils.isUriList(mime):
        return False
    return any(_layer(uri) is not None or _stored(uri) for uri in QgsMimeDataUtils.decodeUriList(mime))


def path_of(layer: QgsMapLayer) -> str:
    """The file of a layer with the layer's name and filter, where it needs them.

    Raises:
        GroundCastError: it has none that the worker can open (`layer-file`), or as `mesh_table.write`.
    """
    path = sources.own_path(layer) or _part_of_file(layer)
    if not path:
        raise GroundCastError(
            tr('The layer "{name}" has no file of its own.', name=layer.name()),
            tr("Export it to a file first; as the data to forecast it can be chosen in step 1."),
            "layer-file",
        )
    return path


def has_path(layer: QgsMapLayer) -> bool:
    """Whether `path_of` will find one; writes nothing."""
    return mesh_table.is_needed(layer) or bool(sources.layer_path(layer) or _part_of_file(layer))


def notes_of(layers: list[QgsMapLayer]) -> str:
    """What was taken of layers that are more than their file, in sentences."""
    return " ".join(mesh_table.told(layer) for layer in layers if mesh_table.is_needed(layer))


def _part_of_file(layer) -> str:
    """A layer of a file with several, or with a filter, as OGR and our readers write it; else ""."""
    source = layer.source()
    if layer.providerType() == "spatialite":
        return _in_spatialite(QgsDataSourceUri(source), layer.subsetString())
    return source if layer.providerType() == "ogr" and os.path.exists(source.split("|")[0]) else ""


def _in_spatialite(uri: QgsDataSourceUri, subset: str) -> str:
    """A table of a SpatiaLite file as OGR names it; "" of what is no table of it."""
    if not os.path.exists(uri.database()) or uri.table().startswith("("):
        return ""
    return f"{uri.database()}|layername={uri.table()}" + (f"|subset={subset}" if subset else "")


def _files(mime) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def _stored(uri) -> str:
    """The file of an entry of the browser, "" where it is none."""
    return uri.uri if os.path.exists(uri.uri.split("|")[0]) else ""


def _layer(uri) -> QgsMapLayer | None:
    """The loaded layer that is dragged."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.id() == getattr(uri, "layerId", "") or layer.source() == uri.uri:
            return layer
    return None
