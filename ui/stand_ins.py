"""Layers that show a source which they are not themselves: by which of them a source is shown.

A project's folder may be moved: then a layer still lies as far from its source as before.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayer

# Custom properties of such a layer: the source, and its way there from the layer's own folder.
SOURCE, WAY = "groundcast/source", "groundcast/source-way"


def mark(layer: QgsMapLayer, source: str) -> None:
    """Say that a layer stands for a source."""
    layer.setCustomProperty(SOURCE, source)
    try:
        layer.setCustomProperty(WAY, os.path.relpath(source, _folder(layer)))
    except ValueError:
        layer.removeCustomProperty(WAY)  # on another drive: neither moves with the other


def is_one(layer: QgsMapLayer) -> bool:
    """Whether a layer stands for any source."""
    return bool(layer.customProperty(SOURCE))


def stands_for(layer: QgsMapLayer, source: str) -> bool:
    """Whether a layer stands for this source, where it was marked or where both were moved to."""
    if not source or not is_one(layer):
        return False
    way = layer.customProperty(WAY)
    moved = os.path.normpath(os.path.join(_folder(layer), way)) if way else ""
    return source == layer.customProperty(SOURCE) or os.path.abspath(source) == moved


def _folder(layer: QgsMapLayer) -> str:
    return str(Path(os.path.abspath(layer.source().split("|")[0])).parent)
