"""The layers of a run of water storage as one group: maps of the whole run, and every date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)

from ...core.dates import find_dates
from .. import run_names
from ..gdal_files import opened
from ..water_results import WaterResults
from ..words import tr
from . import group as groups
from . import temporal, water_kinds
from .opening import open_raster
from .ramps import label, shader
from .ranges import empty_bands
from .styles import style_empty

# Layers of dates: many of the water itself, fewer of the rest.
MOST, MOST_OTHERS = 100, 24
# Their newest date stands by itself above the maps of the whole run; the first one is what is seen.
NEWEST = ("tws_analysis", "tws_increment", "tws_spread")


@dataclass(frozen=True)
class WaterMaps:
    """Rasters of a run with the limits of their colours, and their bands without any value, from 1."""

    run: WaterResults
    files: dict[str, Path]
    limits: dict[str, tuple[float, float]]
    empty: dict[str, frozenset[int]]

    @property
    def prefix(self) -> str:
        """What stands before names of simulated data."""
        return tr("Simulated · ") if self.run.report.get("simulated") else ""


def prepare(folder: Path | str) -> WaterMaps:
    """Find the maps of a run and their colours; safe in any thread.

    Raises:
        GroundCastError: no report, or a missing file (see `WaterResults`).
    """
    run = WaterResults.open(folder)
    found = {kind: run.file(kind) for kind in water_kinds.KINDS}
    files = {kind: path for kind, path in found.items() if path is not None}
    empty = {kind: empty_bands(path) for kind, path in files.items()}
    return WaterMaps(run, files, water_kinds.limits(files), empty)


def add_water_run(folder, project: QgsProject) -> QgsLayerTreeGroup:
    """Put a run into the project as one group, at once.

    Raises:
        GroundCastError: as `prepare`.
    """
    return list(build(prepare(folder), project))[-1]


def build(maps: WaterMaps, project: QgsProject) -> Iterator[QgsLayerTreeGroup]:
    """Build the group; gives it back after each layer, so that others may work."""
    folder, made = maps.run.folder, maps.run.report["created"]
    group = groups.find_group(project, folder)
    if group is not None and group.customProperty(groups.MADE) == made:
        yield group
        return
    groups.remove_group(project, group)
    place = groups.place(project.layerTreeRoot())
    name = maps.prefix + tr("Water storage · {run}", run=run_names.told(folder))
    group = project.layerTreeRoot().insertGroup(place, name)
    group.setCustomProperty(groups.RUN, str(folder))
    group.setExpanded(False)
    for kind in NEWEST:
        if kind in maps.files:
            day, band = _bands(maps.files[kind])[0]
            layer = _layer(maps, kind, band, f"{maps.prefix}{water_kinds.title(kind, day)}", day)
            groups.append(group, project, layer, ticked=kind == NEWEST[0])
            yield group
    for kind in water_kinds.MAPS:
        if kind in maps.files:
            groups.append(group, project, _layer(maps, kind, 1, maps.prefix + water_kinds.title(kind)), False)
            yield group
    for kind in water_kinds.DATED:
        if kind in maps.files:
            yield from _add_dates(maps, kind, project, group)
    group.setCustomProperty(groups.MADE, made)
    yield group


def _add_dates(maps: WaterMaps, kind: str, project: QgsProject, group: QgsLayerTreeGroup):
    """A closed group of one layer a date, the newest first; not ticked, since all its layers are."""
    bands = _bands(maps.files[kind])
    most = MOST if kind == "tws_analysis" else MOST_OTHERS
    shown = sorted(bands[:: -(-len(bands) // most)])
    part = "dates" if kind == "tws_analysis" else kind
    made = groups.subgroup(group, water_kinds.title(kind), part, ticked=False)
    step = _step(bands)
    until = [day for day, _ in shown[1:]] + [shown[-1][0] + timedelta(days=step)]
    for (day, band), end in reversed(list(zip(shown, until))):
        layer = _layer(maps, kind, band, f"{maps.prefix}{day} {tr(water_kinds.KINDS[kind].name)}", day)
        temporal.date_layer(layer, day, end)
        groups.append(made, project, layer, True)
        yield group
    if kind == "tws_analysis":
        temporal.remember(group, shown[0][0], until[-1], step)


def _bands(path: Path) -> list[tuple[date, int]]:
    """(date, band) of a file, the newest first."""
    data = opened(path)
    found = []
    for band in range(1, data.RasterCount + 1):
        days = find_dates(data.GetRasterBand(band).GetDescription())
        found += [(day.astype(object), band) for day in days[:1]]
    return sorted(found, reverse=True)


def _step(bands: list[tuple[date, int]]) -> int:
    """The usual number of days between dates."""
    steps = sorted((late[0] - early[0]).days for late, early in zip(bands[:-1], bands[1:]))
    return steps[len(steps) // 2] if steps else 30


def _layer(maps: WaterMaps, kind: str, band: int, name: str, day: date | None = None) -> QgsRasterLayer:
    layer = open_raster(maps.files[kind], name)
    if band in maps.empty[kind]:
        style_empty(layer, band)
    else:
        _style(layer, band, kind, *maps.limits[kind])
    layer.setMetadata(_metadata(layer, maps, kind, day))
    layer.setCustomProperty("groundcast/run", str(maps.run.folder))
    layer.setCustomProperty("groundcast/kind", kind)
    layer.setCustomProperty("groundcast/date", day.isoformat() if day else "")
    return layer


def _style(layer: QgsRasterLayer, band: int, kind: str, low: float, high: float) -> None:
    """Interpolated colours; cells without a value stay transparent."""
    entry = water_kinds.KINDS[kind]
    colours = shader(entry.ramp, low, high)
    colours.setLegendSettings(_legend(low, high, entry.unit))
    holder = QgsRasterShader(low, high)
    holder.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, holder)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def _legend(low: float, high: float, unit: str) -> QgsColorRampLegendNodeSettings:
    settings, numbers, signed = QgsColorRampLegendNodeSettings(), QgsBasicNumericFormat(), low < 0
    settings.setSuffix(f" {unit}" if unit else "")
    settings.setMinimumLabel(label(low) if signed else f"{low:g}")
    settings.setMaximumLabel(label(high) if signed else f"{high:g}")
    numbers.setShowPlusSign(signed)
    numbers.setNumberDecimalPlaces(3)
    numbers.setShowTrailingZeros(False)
    settings.setNumericFormat(numbers)
    return settings


def _metadata(layer: QgsRasterLayer, maps: WaterMaps, kind: str, day: date | None) -> QgsLayerMetadata:
    report, made, entry = maps.run.report, QgsLayerMetadata(), water_kinds.KINDS[kind]
    said = [tr("Simulated data: no measurement of the ground.")] if report.get("simulated") else []
    said += [f"{tr(entry.meaning)}{f', {day}' if day else ''}. Unit: {entry.unit or '1'}."]
    said += [f"Deformation: {report['data']['path']}.", f"Prior: {report['water']['prior']['path']}."]
    made.setTitle(layer.name())
    made.setType("dataset")
    made.setAbstract("\n".join(said))
    made.setCrs(layer.crs())
    words = ["InSAR", "terrestrial water storage"] + (["simulated"] if report.get("simulated") else [])
    made.setKeywords({"GroundCast": words})
    made.setHistory([f"GroundCast {report['groundcast']}, {report['created']}, seed {report['seed']}"])
    return made
