"""The chosen data on the map: points by their velocity, rasters by their last date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.dates import find_dates
from ...core.errors import GroundCastError
from .. import settings, sources, stand_ins
from ..crs_way import show_place
from ..gdal_files import OF_SOURCE, opened
from ..turns import Turns
from ..words import tr, why
from . import file_points
from .ramps import shader
from .ranges import empty_bands, round_up, sample
from .styles import graduated, style_empty
from .told import NAMED, TOLD
from .velocity import FIELD, LAYER, is_in_mm, write_velocities

TABLES, MAPS = (".csv", ".zip"), (".tif", ".tiff")


class ConvertTask(QgsTask):
    """Reads what the map needs of a source, in a thread; `ended(dict or GroundCastError)`."""

    ended = pyqtSignal(object)

    def __init__(self, path: str, describe: dict, folder: Path):
        name = tr("Reading {name} for the map", name=Path(path).name)
        super().__init__(name, QgsTask.Flag.CanCancel)
        self._path, self._describe, self._folder = Path(path), describe, folder
        self._found: dict | GroundCastError | None = None

    def run(self) -> bool:
        """Convert; called by QGIS off the main thread."""
        try:
            self._found = self._points() if self._path.suffix.lower() in TABLES else self._map()
        except GroundCastError as error:
            self._found = error
        except (OSError, ValueError, RuntimeError, StopIteration) as error:
            text = tr("{name} is not shown on the map ({error}).", name=self._path.name, error=why(error))
            self._found = GroundCastError(text, tr("The data itself may still be read."), "preview")
        return isinstance(self._found, dict)

    def finished(self, _succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        if not self.isCanceled() and self._found is not None:
            self.ended.emit(self._found)

    def _points(self) -> dict:
        # A file that a layer shows is not written again where the unit changes.
        ending = "-".join(part for part in ("velocity", sources.unit_of(None, self._describe)) if part)
        target = self._folder / f"{plain(self._path.stem)}-{ending}.gpkg"
        crs, unit = self._describe.get("crs", ""), sources.unit_of(None, self._describe)
        write_velocities(str(self._path), target, crs, unit, self.isCanceled)
        layer = QgsVectorLayer(f"{target}|layername={LAYER}", "", "ogr")
        column = layer.fields().indexOf(FIELD)
        values = [f.attribute(column) for f in layer.getFeatures()]
        known = [v for v in values if isinstance(v, float)]
        ends = np.percentile(known, [2, 98]) if known else [0.0]
        own = is_in_mm(str(self._path))
        told = {"mm": own or bool(unit), "guessed": not own and sources.is_guessed(self._describe)}
        return {"kind": "points", "file": target, "half": round_up(float(np.max(np.abs(ends)))), **told}

    def _map(self) -> dict:
        files = [self._path] if self._path.is_file() else sorted(self._path.iterdir())
        dated = [(days[-1], f) for f in files if f.suffix.lower() in MAPS and (days := find_dates(f.name))]
        if dated:
            day, file = max(dated)
        elif self._path.suffix.lower() in MAPS:
            day, file = "", self._path
        else:
            raise GroundCastError(
                tr("{name} is not shown on the map.", name=self._path.name), "", "preview-kind"
            )
        bands = opened(file, cure=OF_SOURCE).RasterCount
        values = sample(file)[-1:]
        values = values[np.isfinite(values)]
        empty = not values.size and bands in empty_bands(file)
        ends = np.percentile(values, [2, 98]) if values.size else [0.0]
        half = round_up(float(np.max(np.abs(ends))))
        return {"kind": "map", "file": file, "day": str(day), "half": half, "empty": empty}


class SourceLayers(QObject):
    """Adds a layer of the chosen data to a project, once for each source.

    Signals: `added(layer)`.
    """

    added = pyqtSignal(object)

    def __init__(self, project: QgsProject, canvas=None, parent=None):
        super().__init__(parent)
        self._project, self._canvas = project, canvas
        self._task: ConvertTask | None = None
        self._asked: tuple[str, str, dict] | None = None
        self._turns = Turns(project, self)
        project.cleared.connect(self.stop)

    def show(self, study) -> None:
        """Show the data of a study, unless a layer shows it already."""
        self.add(study.data_path, {**study.data_options, "name": study.name})

    def add(self, path: str, describe: dict) -> None:
        """Show a file or folder; reads in the background and then emits `added`.

        Args:
            describe: name of the study, crs, unit, where they are known. A layer that was made here follows
                another unit.
        """
        if not sources.is_drawn(path, describe) or not Path(path).exists() or self._is_told(path, describe):
            return
        self.stop()
        name = describe.get("name") or Path(path).stem
        self._asked = (path, name, describe)
        self._task = ConvertTask(path, describe, settings.shown_folder() / (plain(name) or "study"))
        self._task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(self._task)

    def _is_told(self, path: str, describe: dict) -> bool:
        """Whether a source is shown, or being read for it, with the unit that is known; a layer that was
        taken away stays away."""
        if self._task is not None and self._asked[0] == path:
            return sources.unit_word(self._asked[2]) == sources.unit_word(describe)
        layer = self.shown(path)
        if layer is None:
            return self._asked is not None and self._asked[0] == path
        if file_points.is_one(layer):
            file_points.follow(layer, describe)
        return not stand_ins.is_one(layer) or layer.customProperty(TOLD, "") == sources.unit_word(describe)

    def shown(self, path: str) -> QgsMapLayer | None:
        """The layer that shows a source: made from it, or showing a file of it."""
        wanted = Path(path).resolve()
        for layer in self._project.mapLayers().values():
            if stand_ins.stands_for(layer, str(path)):
                return layer
            file = sources.shown_file(layer)
            if file is not None and (wanted == file or wanted in file.parents):
                return layer
        return None

    def step_back(self) -> None:
        """Untick the layers that only show what was chosen, so that results are seen alone."""
        for node in self._project.layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and (stand_ins.is_one(layer) or file_points.is_one(layer)):
                node.setItemVisibilityChecked(False)

    def stop(self) -> None:
        """Give up what is being read."""
        self._turns.stop()
        if self._task is not None:
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
        self._task = self._asked = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self._project.cleared.disconnect(self.stop)

    def _ended(self, found) -> None:
        self._task = None
        if isinstance(found, GroundCastError):
            QgsMessageLog.logMessage(str(found), "GroundCast", Qgis.MessageLevel.Info)
            return
        self._turns.begin(self._show(found, *self._asked))

    def _show(self, found: dict, path: str, name: str, describe: dict) -> Iterator[None]:
        """Make the layer, add it and show its place: each holds the window up, so an event for each."""
        layer = _points_layer(found, name) if found["kind"] == "points" else _map_layer(found, name, describe)
        stand_ins.mark(layer, str(path))
        layer.setCustomProperty(TOLD, sources.unit_word(describe))
        yield
        if (before := self.shown(path)) is not None:
            _renew(before, layer)
            return
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().addLayer(layer).setExpanded(False)
        identifier = layer.id()
        yield
        if self._project.mapLayer(identifier) is None:
            return  # taken away again
        self._zoom(layer)
        self.added.emit(layer)

    def _zoom(self, layer: QgsMapLayer) -> None:
        if self._canvas is None:
            return
        if len(self._project.mapLayers()) == 1:
            self._project.setCrs(layer.crs())
        show_place(self._canvas, layer.extent(), layer.crs(), always=True)
        self._canvas.refresh()


def _points_layer(found: dict, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{found['file']}|layername={LAYER}", "", "ogr")
    told = tr("{name} · mean velocity, unit not known")
    if found["mm"]:
        told = tr("{name} · mean velocity (mm/yr)")
    if found["guessed"]:
        told = tr("{name} · mean velocity (mm/yr, unit guessed)")
    layer.setName(told.format(name=_spoken(name)))
    layer.setCustomProperty(NAMED, layer.name())
    ending = " mm/yr" if found["mm"] else ""
    layer.setRenderer(graduated(FIELD, -found["half"], found["half"], "motion", ending))
    layer.setReadOnly(True)
    return layer


def _map_layer(found: dict, name: str, describe: dict) -> QgsRasterLayer:
    unit = sources.unit_of(None, describe)
    unit = tr("{unit}, guessed", unit=unit) if sources.is_guessed(describe) else unit
    unit = f" ({unit})" if unit else ""
    layer = QgsRasterLayer(str(found["file"]), f"{_spoken(name)} · {found['day']}{unit}".strip(" ·"))
    layer.setCustomProperty(NAMED, layer.name())
    if found["empty"]:
        style_empty(layer, max(1, layer.bandCount()))
        return layer
    holder = QgsRasterShader(-found["half"], found["half"])
    holder.setRasterShaderFunction(shader("motion", -found["half"], found["half"]))
    band = max(1, layer.bandCount())
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, holder))
    return layer


def _renew(layer: QgsMapLayer, made: QgsMapLayer) -> None:
    """Make a layer that is shown what it would be now; a name that the user gave stays."""
    name = layer.name()
    if name == layer.customProperty(NAMED, name):
        name = made.name()
    if isinstance(layer, QgsVectorLayer):
        layer.setDataSource(made.source(), name, "ogr")
        layer.setRenderer(made.renderer().clone())
    layer.setName(name)
    stand_ins.mark(layer, made.customProperty(stand_ins.SOURCE))
    for key in (TOLD, NAMED):
        layer.setCustomProperty(key, made.customProperty(key))
    layer.triggerRepaint()


def plain(text: str) -> str:
    """`text` as part of a file's name."""
    return re.sub(r"[^\w-]+", "-", text or "").strip("-")


def _spoken(name: str) -> str:
    return name.replace("_", " ")
