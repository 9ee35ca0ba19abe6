"""Opens a raster as a layer, quickly, whatever its bands hold."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from qgis.core import QgsRasterLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.errors import GroundCastError
from ..words import tr

# QGIS's own "however far away".
NO_SCALE = 1e8


def open_raster(path: Path, name: str) -> QgsRasterLayer:
    """A raster layer without the look that lies beside its file, and without colours that QGIS looks for.

    It is read as one of a project is: made by its name, it would first get a stretch of its first three
    bands, which takes 0.2 s of processor where one of them holds no value.

    Raises:
        GroundCastError: GDAL cannot read it (`results-file`).
    """
    layer, document = QgsRasterLayer(), QDomDocument()
    layer.readLayerXml(_as_in_project(document, str(path), name), QgsReadWriteContext())
    if not layer.isValid():
        raise GroundCastError(
            tr("{path} cannot be read.", path=path), tr("Run the forecast again."), "results-file"
        )
    layer.setCrs(layer.dataProvider().crs())
    return layer


def _as_in_project(document: QDomDocument, source: str, name: str) -> QDomElement:
    """What a project says of a raster layer that has no look yet."""
    layer = document.createElement("maplayer")
    layer.setAttribute("type", "raster")
    layer.setAttribute("minScale", str(NO_SCALE))
    said = {
        "id": f"groundcast_{uuid4().hex}",
        "datasource": source,
        "layername": name,
        "provider": "gdal",
    }
    for word, text in said.items():
        part = document.createElement(word)
        part.appendChild(document.createTextNode(text))
        layer.appendChild(part)
    document.appendChild(layer)
    return layer
