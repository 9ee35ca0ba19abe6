"""The layer group of a run: built once, in small steps, above the data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
)

from .. import run_names, scenario_words
from ..crs_way import show_place
from ..sources import shown_file
from ..words import run_number, tr
from . import kinds, look, point_dates, recolour, temporal
from .point_layers import point_layers
from .raster_layers import (
    OBSERVED_SHOWN,
    chance_sheets,
    dated_layer,
    dated_sheets,
    end_sheets,
    response_sheets,
    summary_layer,
    summary_sheets,
    write_styles,
)
from .run_maps import RunMaps, prepare

# A group is made anew only when the report that it was made from was written anew.
RUN, PART, MADE = "groundcast/run", "groundcast/part", "groundcast/made"
KIND = "groundcast/kind"
# Stands at the end of what a group with every date was made from.
EVERY = "all"
# Marks the study's own vector layers.
STUDY = "groundcast/layer"


def add_run(folder, project: QgsProject, name: str = "", all_dates: bool | None = None) -> QgsLayerTreeGroup:
    """Put a run's results into the project as one group, at once.

    Args:
        folder: results folder with report.json.
        name: of the study; else the name of the data.
        all_dates: a layer for every date, not only the last 20 observed; None leaves it as it is.

    Raises:
        GroundCastError: as `run_maps.prepare`.
    """
    maps = prepare(folder)
    write_styles(maps)
    return list(build(maps, project, name, all_dates))[-1]


def build(maps: RunMaps, project: QgsProject, name: str = "", all_dates=None) -> Iterator[QgsLayerTreeGroup]:
    """Build the group of prepared maps; gives it back after each layer, so that others may work."""
    group = find_group(project, maps.folder)
    all_dates = shows_all_dates(group) if all_dates is None else all_dates
    if group is not None and group.customProperty(MADE) == _made(maps, all_dates):
        yield group
        return
    own, half = recolour.kept(group) or maps.ranges.ramp, look.stretched(group)
    remove_group(project, group)
    group = _new_group(maps, project, name)
    for sheet in summary_sheets(maps):
        append(group, project, summary_layer(maps, sheet), ticked=sheet.kind == maps.main)
        yield group
    yield from _add_sheets(maps, project, group, end_sheets(maps), tr("Ends of the 90 % interval"))
    yield from _add_dates(maps, project, group, all_dates)
    yield from _add_chances(maps, project, group)
    yield from _add_points(maps, project, group)
    point_dates.put_on_time_line(group, maps, len(maps.days) if all_dates else OBSERVED_SHOWN)
    if own:
        recolour.keep(group, own)
    if half:
        look.stretch(group, told=half)
    group.setCustomProperty(MADE, _made(maps, all_dates))
    yield group


def _add_sheets(maps: RunMaps, project: QgsProject, group: QgsLayerTreeGroup, sheets: list, name: str):
    """A group of unticked maps in a group that is closed: for those who look for them."""
    if not sheets:
        return
    made = subgroup(group, name, "ends", ticked=True)
    for sheet in sheets:
        append(made, project, summary_layer(maps, sheet), ticked=False)
        yield group


def _add_chances(maps: RunMaps, project: QgsProject, group: QgsLayerTreeGroup):
    """The probability of crossing, date by date."""
    sheets = chance_sheets(maps)
    if not sheets:
        return
    chances = subgroup(group, kinds.name("probability", "", maps.about), "chances", ticked=False)
    for sheet in sheets:
        append(chances, project, dated_layer(maps, sheet), ticked=True)
        yield group


def _add_dates(maps: RunMaps, project: QgsProject, group: QgsLayerTreeGroup, all_dates: bool):
    """The group of dated layers: all ticked in a group that is not, so that one tick shows them all."""
    responses, sheets = response_sheets(maps), dated_sheets(maps, all_dates)
    # What plays is the group of the part "dates": of a scenario, its response.
    yield from _add_dated(maps, project, group, responses, (tr("Response (mm)"), "dates"))
    part = "course" if responses else "dates"
    yield from _add_dated(maps, project, group, sheets, (tr("Displacement (mm)"), part))
    days = [sheet.day for sheet in responses or sheets]
    if days:
        temporal.remember(group, min(days), maps.until(max(days)), maps.cadence_days)


def _add_dated(maps: RunMaps, project: QgsProject, group: QgsLayerTreeGroup, sheets: list, named: tuple):
    """One group of dated layers; `named` is its name and part."""
    dates = subgroup(group, *named, ticked=False) if sheets else None
    for sheet in sheets:
        append(dates, project, dated_layer(maps, sheet), ticked=True)
        yield group


def _add_points(maps: RunMaps, project: QgsProject, group: QgsLayerTreeGroup):
    """The group of points; its forecast is ticked where the run has no maps."""
    if not maps.points:
        return
    points = subgroup(group, tr("Points (mm)"), "points", ticked=not maps.files)
    for layer in point_layers(maps):
        append(points, project, layer, layer.customProperty(KIND) == maps.main)
        yield group


def subgroup(group: QgsLayerTreeGroup, name: str, part: str, ticked: bool) -> QgsLayerTreeGroup:
    """A closed group in a group, known by its `part`."""
    made = group.addGroup(name)
    made.setCustomProperty(PART, part)
    made.setItemVisibilityChecked(ticked)
    made.setExpanded(False)
    return made


def _made(maps: RunMaps, all_dates: bool) -> str:
    return f"{maps.report['created']} {EVERY if all_dates else 'shown'}"


def shows_all_dates(group: QgsLayerTreeGroup | None) -> bool:
    """Whether the group of a run has a layer for every date."""
    return group is not None and str(group.customProperty(MADE) or "").endswith(f" {EVERY}")


def _new_group(maps: RunMaps, project: QgsProject, name: str) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    group = root.insertGroup(place(root), group_name(maps, project, name))
    group.setCustomProperty(RUN, str(maps.folder))
    group.setExpanded(False)
    return group


def group_name(maps: RunMaps, project: QgsProject, name: str = "") -> str:
    """Ustica · Run 3 · GLER-BiGRUnet, or Ustica · Scenario 4 · +1 K temperature."""
    number = run_number(maps.folder.name) or 1 + len(run_groups(project))
    place = (name or Path(maps.report["data"]["path"]).stem).replace("_", " ")
    said = place.startswith(tr("Simulated"))
    run, what = run_names.given(maps.folder) or tr("Run {n}", n=number), maps.model
    if maps.about.scenario:
        run, what = tr("Scenario {n}", n=number), scenario_words.changes(maps.report)
    return f"{'' if said else maps.prefix}{place} · {run} · {what}"


def place(root: QgsLayerTree) -> int:
    """Below the study's own layers (regions, profiles) where they lead the list, above all else."""
    for index, child in enumerate(root.children()):
        layer = child.layer() if isinstance(child, QgsLayerTreeLayer) else None
        if layer is None or not layer.customProperty(STUDY):
            return index
    return len(root.children())


def append(group: QgsLayerTreeGroup, project: QgsProject, layer: QgsMapLayer, ticked: bool) -> None:
    """Add a layer at the end of a group."""
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(ticked)
    node.setExpanded(False)


def run_groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """Every group of a run in the project."""
    return [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(RUN)]


def find_group(project: QgsProject, folder) -> QgsLayerTreeGroup | None:
    """The group whose layers show the files of a results folder, also after both were moved."""
    wanted = Path(folder).resolve()
    for group in run_groups(project):
        layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
        files = [file for file in map(shown_file, layers) if file is not None]
        if any(wanted in file.parents for file in files):
            return group
    return None


def folder_of(group: QgsLayerTreeGroup) -> Path | None:
    """The results folder whose files a group shows, also after both were moved; None where it is gone."""
    layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
    parents = (parent for file in map(shown_file, layers) if file is not None for parent in file.parents)
    return next((parent for parent in parents if (parent / "report.json").is_file()), None)


def show_only(group: QgsLayerTreeGroup, kind: str) -> QgsMapLayer | None:
    """Tick the run's map of `kind` (the first one) and nothing else of the run; None where it has none."""
    nodes = [node for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
    wanted = [node for node in nodes if node.layer() and node.layer().customProperty(KIND) == kind]
    if not wanted:
        return None
    for child in group.children():
        child.setItemVisibilityChecked(child is wanted[0])
    wanted[0].setItemVisibilityCheckedParentRecursive(True)
    group.setExpanded(True)
    wanted[0].setExpanded(True)
    return wanted[0].layer()


def remove_group(project: QgsProject, group: QgsLayerTreeGroup | None) -> None:
    """Take a run's group and its layers out of the project; the files stay."""
    if group is None:
        return
    project.removeMapLayers([node.layerId() for node in group.findLayers()])
    group.parent().removeChildNode(group)


def zoom_to(group: QgsLayerTreeGroup, canvas) -> None:
    """Show the run's place, where the map shows none of it; else leave the map as it is."""
    layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
    if not layers:
        return
    project = QgsProject.instance()
    if len(layers) == len(project.mapLayers()):
        project.setCrs(layers[0].crs())
    show_place(canvas, layers[0].extent(), layers[0].crs())
    canvas.refresh()
