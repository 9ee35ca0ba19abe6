"""What the Water storage dock has chosen: kept in the project, and made into a job."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsMessageLog, QgsProject

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.source import Source
from ..core.water import NONE_WORD, Water
from . import jobs, settings, sources
from .words import later, tr

SCOPE, KEY, VERSION = "GroundCast", "water", 1
# A layer without a file of its own is kept by its identifier.
LAYER = "layer:"
RASTERS = ("prior", "validation", "descending", "atmosphere", "snow")
AREAS = ("study", "reference")
LOVE = "love"
NAMES = {
    "prior": later("prior"),
    "deformation": later("deformation"),
    "validation": later("validation"),
    "descending": later("descending track"),
    "atmosphere": later("atmospheric loading"),
    "snow": later("snow"),
    "study": later("study area"),
    "reference": later("reference area"),
}
FOLDER = "Water storage"
# Of which inputs a unit can be said, by the name of the setting.
UNIT_OF = {
    "unit": ("deformation", "descending"),
    "prior_unit": ("prior",),
    "validation_unit": ("validation",),
}


@dataclass(eq=False)
class WaterChoice:
    """The dock's fields as plain data.

    Attributes:
        inputs: a path, or `LAYER` and an identifier, by the names of `NAMES`; what is missing is not chosen.
        direction: "" as the file says, "up" or "los".
        settings: of `core.water.Water`, "seed", "exclude" (text), and the units of `UNIT_OF`; only what
            differs from the default.
        out: folder that runs are put into; "" for the usual one.
        runs: results folders, oldest first.
    """

    inputs: dict[str, str] = field(default_factory=dict)
    direction: str = ""
    settings: dict = field(default_factory=dict)
    out: str = ""
    runs: list[str] = field(default_factory=list)

    def blocked(self) -> str:
        """Why no run can start, "" when one can."""
        if not self.inputs.get("prior"):
            return tr("Choose a prior of water storage first.")
        if not self.inputs.get("deformation"):
            return tr("Choose the deformation first.")
        if not settings.is_set_up():
            return tr("The worker environment is not set up yet. Set it up in the Forecast dock first.")
        return ""

    def save(self, project: QgsProject) -> None:
        """Keep it in the project; paths as the project keeps those of its layers."""
        entries = self._with_paths(lambda path: project.writePath(path) if os.path.isabs(path) else path)
        project.writeEntry(SCOPE, KEY, json.dumps({"version": VERSION} | entries))

    @classmethod
    def load(cls, project: QgsProject) -> WaterChoice:
        """The choice that the project holds, an empty one where it holds none that can be read."""
        text, there = project.readEntry(SCOPE, KEY, "")
        try:
            entries = json.loads(text) if there else {"version": VERSION}
            if entries.pop("version") != VERSION:
                raise ValueError("another version")
            found = cls(**entries)
            return cls(**found._with_paths(lambda path: _absolute(project, path)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            said = tr("The project's settings of water storage cannot be read ({reason}).", reason=error)
            QgsMessageLog.logMessage(said, "GroundCast", Qgis.MessageLevel.Warning)
            return cls()

    def _with_paths(self, turn) -> dict:
        entries = asdict(self)
        inputs = {name: p if p.startswith(LAYER) else turn(p) for name, p in self.inputs.items()}
        return entries | {"inputs": inputs, "out": turn(self.out), "runs": [turn(run) for run in self.runs]}

    def prepare(self, project: QgsProject) -> jobs.Prepared:
        """A new run folder with its job.

        Raises:
            GroundCastError: a layer is gone (`layer-missing`), has no CRS (`layer-crs`) or no file
                (`layer-file`), the file of Love numbers is not there (`love-file`), a setting is out of range
                (`setting-value`), or the folder cannot be written (`not-writable`).
        """
        paths = {name: path for name, path in self.inputs.items() if path and name != LOVE}
        more = dict(self.settings)
        units = {name: more.pop(setting, "") for setting, names in UNIT_OF.items() for name in names}
        chosen = {
            name: replace(_source(project, name, path), unit=units.get(name, ""))
            for name, path in paths.items()
        }
        more["love"] = _love(self.inputs.get(LOVE, ""))
        given = {name: chosen[name] for name in RASTERS if name in chosen}
        deformation = chosen.get("deformation", Source(""))
        if self.direction or "descending" in given:
            kind = self.direction or "los"
            deformation = replace(deformation, kind=kind)
        if "descending" in given:
            given["descending"] = replace(given["descending"], kind="los")
        seed = int(more.pop("seed", 0))
        exclude = tuple(str(more.pop("exclude", "")).replace(",", " ").split())
        Water(**given, **more, exclude=exclude)
        made = jobs.Prepared(self._new_folder(), Job())
        areas = {name: _area(project, name, self.inputs.get(name, ""), made) for name in AREAS}
        areas["reference"] = areas["reference"] or NONE_WORD
        water = Water(**given, **areas, **more, exclude=exclude)
        out = str(made.folder)
        made.job = Job(task="assimilate", deformation=deformation, water=water, seed=seed, out=out)
        (made.folder / "job.json").write_text(made.job.to_json(), encoding="utf-8")
        return made

    def _new_folder(self) -> Path:
        base = Path(self.out) if self.out else settings.results_folder() / FOLDER
        number = len(self.runs) + 1
        while (folder := base / f"run-{number}-water").exists():
            number += 1
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise jobs.not_writable(folder) from error
        return folder


def _love(path: str) -> str:
    """A file of Love numbers, "" for the one that lies with the plugin; it must be there."""
    if path and not Path(path).is_file():
        raise GroundCastError(
            tr("There are no Love numbers {path}.", path=path),
            tr("Choose another file, or none for PREM."),
            "love-file",
        )
    return path


def _absolute(project: QgsProject, path: str) -> str:
    return os.path.normpath(project.readPath(path)) if path.startswith(("./", "../")) else path


def reference_of(layer) -> str:
    """How a layer is kept: its file, or its identifier where it has none of its own."""
    return sources.layer_path(layer) or f"{LAYER}{layer.id()}"


def _layer(project: QgsProject, name: str, path: str):
    layer = project.mapLayer(path[len(LAYER) :])
    if layer is None:
        raise GroundCastError(
            tr("The layer of the {what} was removed.", what=tr(NAMES[name])),
            tr("Choose it again."),
            "layer-missing",
        )
    return layer


def _source(project: QgsProject, name: str, path: str) -> Source:
    """A raster or table; a CRS that the user gave a layer goes with it."""
    if name in AREAS:
        return Source(path)
    if path.startswith(LAYER):
        layer = _layer(project, name, path)
        raise GroundCastError(
            tr('The layer "{name}" has no file of its own.', name=layer.name()),
            tr("Export it to a GeoTIFF first."),
            "layer-file",
        )
    shown = shown_by(project, path)
    if shown is None or not shown.isSpatial():
        return Source(path)
    if not shown.crs().isValid():
        raise GroundCastError(
            tr('The layer "{name}" has no CRS.', name=shown.name()),
            tr("Set it by Layer → Set CRS of Layer(s)…"),
            "layer-crs",
        )
    return Source(path, crs="" if _has_crs(path) else shown.crs().authid() or shown.crs().toWkt())


def _has_crs(path: str) -> bool:
    """Whether a raster file says its CRS itself."""
    data = gdal.Open(path)
    return data is not None and bool(data.GetProjection())


def shown_by(project: QgsProject, path: str):
    """The layer that shows a file, None where none does."""
    for layer in project.mapLayers().values():
        if reference_of(layer) == path:
            return layer
    return None


def _area(project: QgsProject, name: str, path: str, made: jobs.Prepared) -> str:
    """The file of an area; a layer without one is written before the run."""
    if not path.startswith(LAYER):
        return path
    target = made.folder / f"{name}.gpkg"
    made.exports.append((_layer(project, name, path), target))
    return str(target)
