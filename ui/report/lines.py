"""The study's own profile lines and series, as a report takes them."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProject

from ...core.errors import GroundCastError
from .. import map_place
from ..crs_way import way
from ..profiles_layer import ProfilesLayer
from ..run_results import RunResults


def study_lines(project: QgsProject, folder: str) -> list[tuple[str, QgsGeometry]]:
    """(name, line in the CRS of the run in `folder`) of each profile; none where the run has no report.

    Raises:
        QgsCsException: there is no way to the CRS of the run.
    """
    drawn = ProfilesLayer(project)
    layer = drawn.layer()
    try:
        run = RunResults(folder)
    except GroundCastError:
        # The dialog tells what is wrong with the run when it reads it.
        return []
    if layer is None:
        return []
    change = way(layer.crs(), run.crs)
    lines = []
    for feature in drawn.features():
        line = QgsGeometry(feature.geometry())
        if not line.isEmpty():
            line.transform(change)
            lines.append((str(feature["name"]), line))
    return lines


def study_places(study, picked: tuple[str, dict] | None = None) -> list[tuple[str, dict]]:
    """(name, `map_place.entry`) of the series that are picked or kept, each place once.

    Args:
        picked: the one that is shown and perhaps not kept.
    """
    kept = [(str(entry.get("name") or ""), entry) for entry in study.kept if map_place.is_entry(entry)]
    boxes = [entry["box"] for _, entry in kept]
    first = [picked] if picked is not None and picked[1]["box"] not in boxes else []
    return [*first, *kept]
