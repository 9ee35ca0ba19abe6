"""The layers that a report maps: the forecast (or what a scenario changes) and the errors of the past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject

from ...core.errors import GroundCastError
from ..layers import group as groups
from ..layers.point_layers import point_layers
from ..layers.raster_layers import summary_layer, summary_sheets
from ..layers.run_maps import prepare
from ..words import tr

MOST = 2
# In the order in which they are wanted: what comes, then how well it was known.
WANTED = ("response", "median", "residual", "skill", "width")


def layers_of(folder: Path, project: QgsProject, maps=None) -> list[QgsMapLayer]:
    """At most two layers of the run in `folder`: those in the project, else new ones, added unseen.

    Args:
        maps: the run's `RunMaps`, where they have been prepared.

    Raises:
        GroundCastError: the run has no maps (`report-maps`), or as `run_maps.prepare`.
    """
    found = shown_layers(folder, project)
    if not found:
        made = made_layers(folder, maps or prepare(folder), project)
        while True:
            try:
                next(made)
            except StopIteration as end:
                return end.value
    return found


def made_layers(folder: Path, maps, project: QgsProject) -> Iterator[None]:
    """Add at most two layers of a run to the project, unseen, one in each turn; returns them.

    Raises:
        GroundCastError: the run has no maps (`report-maps`).
    """
    found = []
    for layer in islice(_made(maps), MOST):
        found.append(layer)
        project.addMapLayer(layer, False)
        yield
    if not found:
        raise GroundCastError(
            tr("{folder} holds no map to report.", folder=folder),
            tr("Choose the folder of a finished forecast."),
            "report-maps",
        )
    return _chosen(found)


def shown_layers(folder: Path, project: QgsProject) -> list[QgsMapLayer]:
    """Those of them that the project has."""
    return _chosen(_in_project(folder, project))


def _chosen(layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
    by_kind = {}
    for layer in layers:
        by_kind.setdefault(layer.customProperty(groups.KIND), layer)
    return [by_kind[kind] for kind in WANTED if kind in by_kind][:MOST]


def _in_project(folder: Path, project: QgsProject) -> list[QgsMapLayer]:
    """The run's maps of the whole forecast; those of single dates stand in a group of their own."""
    group = groups.find_group(project, folder)
    if group is None:
        return []
    nodes = [node for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
    points = [node for each in group.findGroups() if each.customProperty(groups.PART) == "points"
              for node in each.findLayers()]  # fmt: skip
    return [node.layer() for node in (*nodes, *points) if node.layer() is not None]


def _made(maps) -> Iterator[QgsMapLayer]:
    """The run's maps as new layers, the most wanted first; of points, those of the first region."""
    sheets = {sheet.kind: sheet for sheet in summary_sheets(maps) if sheet.kind in WANTED}
    if sheets:
        return (summary_layer(maps, sheets[kind]) for kind in WANTED if kind in sheets)
    first = replace(maps, points=dict(islice(maps.points.items(), 1)))
    return (layer for layer in point_layers(first) if layer.customProperty(groups.KIND) in WANTED)
