"""The study's own profile lines, as a report takes them."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject

from ...core.errors import GroundCastError
from ..run_results import RunResults


def study_lines(study, project: QgsProject, folder: str) -> list[tuple[str, QgsGeometry]]:
    """(name, line in the CRS of the run in `folder`) of each profile; none where the run has no report."""
    layer = project.mapLayer(study.profile_layer_id)
    if layer is None:
        return []
    try:
        run = RunResults(folder)
    except GroundCastError:
        # The dialog tells what is wrong with the run when it reads it.
        return []
    change = QgsCoordinateTransform(layer.crs(), run.crs, project)
    lines = []
    for feature in layer.getFeatures():
        line = QgsGeometry(feature.geometry())
        if not line.isEmpty():
            line.transform(change)
            lines.append((str(feature["name"]), line))
    return lines
