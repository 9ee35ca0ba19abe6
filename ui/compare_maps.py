"""A model's maps of a comparison on the map: one group a comparison, one layer ticked at a time."""

from __future__ import annotations

from datetime import date, timedelta

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from . import compare_words
from .compare_measures import ALL, ON
from .compare_results import Comparison
from .compat import attribute_to
from .crs_way import show_place
from .layers import kinds, styles, temporal
from .layers.group import place
from .layers.opening import open_raster
from .layers.ranges import LEAST_ERROR, Ranges, empty_bands, half, round_up, sample
from .words import tr

COMPARISON, PART = "groundcast/comparison", "groundcast/part"


def show(found: Comparison, model: str, horizon: int, study: str, project: QgsProject) -> QgsMapLayer | None:
    """Show the residual of a model at a horizon (0: the longest), its forecast beside it unticked.

    The forecast is shown where nothing was observed at that horizon, so that there is no residual. None for
    a comparison that was made without maps.

    Raises:
        GroundCastError: the file of a map cannot be read (`results-file`).
    """
    if found.artifact(model, "residual") is None:
        return None
    group = _group(found, study, project)
    shown = {kind: _layer(found, model, kind, horizon, group, project) for kind in ("residual", "median")}
    seen = shown["residual" if found.observed(horizon) else "median"]
    for node in group.findLayers():
        node.setItemVisibilityChecked(node.layer() is seen)
    group.setItemVisibilityCheckedParentRecursive(True)
    return seen


def _group(found: Comparison, study: str, project: QgsProject):
    """The group of the comparison, made now if need be."""
    folder = str(found.folder)
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(COMPARISON) == folder:
            return group
    prefix = tr("Simulated · ") if found.simulated and not study.startswith(tr("Simulated")) else ""
    parts = [part for part in (study, compare_words.name(found.folder.name)) if part]
    group = root.insertGroup(place(root), prefix + " · ".join(parts))
    group.setCustomProperty(COMPARISON, folder)
    group.setExpanded(True)
    return group


def _layer(found: Comparison, model: str, kind: str, horizon: int, group, project) -> QgsMapLayer:
    """The layer of one map, from the group where it is there."""
    entry = found.artifact(model, kind)
    at = entry["horizons"].index(horizon) if horizon != ALL else len(entry["horizons"]) - 1
    part = f"{model}/{kind}/{entry['dates'][at]}"
    for node in group.findLayers():
        if node.layer() is not None and node.layer().customProperty(PART) == part:
            return node.layer()
    day = date.fromisoformat(entry["dates"][at])
    layer = _opened(found, entry, at, day)
    layer.setCustomProperty(PART, part)
    attribute_to(layer, found.document["data"].get("attribution") or "")
    project.addMapLayer(layer, False)
    group.insertLayer(0 if kind == "residual" else 1, layer).setExpanded(False)
    return layer


def _opened(found: Comparison, entry: dict, at: int, day: date) -> QgsMapLayer:
    what = tr("residual") if entry["kind"] == "residual" else tr("forecast")
    label = found.labels[entry["model"]]
    name = tr("{model}, {date} {what} (mm)", model=label, date=day, what=what)
    path = found.folder / entry["path"]
    if path.suffix == ".gpkg":
        layer, field = QgsVectorLayer(f"{path}|layername={entry['kind']}", name, "ogr"), f"D{day:%Y%m%d}"
        ends = layer.minimumAndMaximumValue(layer.fields().lookupField(field))
        values = [float(end) for end in ends if isinstance(end, (int, float))]
        styles.style_points(layer, field, entry["kind"], _ranges(found, values))
        layer.setReadOnly(True)
        return layer
    layer = open_raster(path, name)
    if at + 1 in empty_bands(path):
        styles.style_empty(layer, at + 1)
    else:
        values = _ranges(found, sample(path))
        styles.style_raster(layer, at + 1, entry["kind"], values, kinds.About(), str(day))
    cadence = int(found.document["data"].get("cadence_days") or 1)
    temporal.date_layer(layer, day, day + timedelta(days=cadence))
    return layer


def _ranges(found: Comparison, values) -> Ranges:
    """One range for the residuals of all models, so that their maps compare; motion from the map's values."""
    sizes = [abs(v) for line in found.lines("rmse_mm", ON[0]) for v in line.boxes.values() if v == v]
    return Ranges(half(values), round_up(max([LEAST_ERROR, *sizes])), 1.0)


def zoom_to(layer: QgsMapLayer, canvas) -> None:
    """Show the layer's place, where the map shows none of it; else leave the map as it is."""
    project = QgsProject.instance()
    if len(project.mapLayers()) <= 2:
        project.setCrs(layer.crs())
    show_place(canvas, layer.extent(), layer.crs())
    canvas.refresh()
