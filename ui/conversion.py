"""A source that QGIS cannot draw, converted by the worker in the background and put on the map."""

from __future__ import annotations

import subprocess  # nosec B404 - the worker is a program of its own
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.utils import iface

from ..core.dates import field_date
from ..worker.interpreters import window_flags
from . import cache, settings, source_options, sources, stand_ins, worker_limits
from .gdal_files import opened
from .layers.ramps import shader
from .layers.ranges import half, sample
from .layers.styles import graduated
from .spoken import translated
from .words import tr, why
from .worker_command import reason

SECONDS_BETWEEN = 0.2
MOST_SAMPLED = 20000
# Conversions that go on, with what forgets each.
_GOING = {}


class ConversionTask(QgsTask):
    """Runs `groundcast convert`; QGIS's task bar shows it and can cancel it.

    `ended(str)` comes once, in the main thread: "" for success, else why there is no file.

    Attributes:
        source, target: what is read and the .tif or .gpkg that is written.
    """

    ended = pyqtSignal(str)

    def __init__(self, source: str, options: dict, target: Path):
        super().__init__(
            tr("Converting {name} for the map", name=sources.stem(source)), QgsTask.Flag.CanCancel
        )
        self.source, self.target = source, target
        door = settings.package() / "worker" / "__main__.py"
        words = [source, str(target), *source_options.words(options)]
        self._command = [settings.python(), "-u", "-I", str(door), "convert", *words]
        self._problem = ""

    def run(self) -> bool:
        """Wait for the worker, off the main thread."""
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            self._convert()
        except OSError as error:
            self._problem = tr("{path} cannot be written ({reason}).", path=self.target, reason=why(error))
        return not self._problem and not self.isCanceled()

    def _convert(self):
        worker = subprocess.Popen(  # nosec B603 - our own worker, no shell
            self._command,
            env=worker_limits.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            **window_flags(),
        )
        said = b""
        # A worker that ends just before it is killed is heard no more: its pipe is closed here.
        with worker:
            while worker.returncode is None:
                try:
                    said = worker.communicate(timeout=SECONDS_BETWEEN)[1]
                except subprocess.TimeoutExpired:
                    if self.isCanceled():
                        worker.kill()
        if worker.returncode or self.isCanceled():
            self._clear()
        if worker.returncode and not self.isCanceled():
            ended = worker.returncode < 0 and b"groundcast: " not in said
            told = tr("The worker stopped unexpectedly. Try again, or copy the diagnostics.")
            self._problem = told if ended else reason(said)

    def _clear(self):
        """Take away the file, and what a worker that was killed had no time to take away."""
        self.target.unlink(missing_ok=True)
        for file in self.target.parent.iterdir():
            if file.name.startswith(f".{self.target.stem}."):
                file.unlink(missing_ok=True)

    def finished(self, succeeded: bool) -> None:
        """Tell how it ended; called by QGIS in the main thread."""
        # The worker may have ended before its project was closed, and this be heard after.
        if (succeeded or self._problem) and not self.isCanceled():
            self.ended.emit(self._problem)


def start(source: str, options: dict, ending: str) -> ConversionTask:
    """Convert `source` in the background; its layer joins the project, or the message bar says why not."""
    task = ConversionTask(source, options, _target(source, ending))
    task.ended.connect(lambda problem: _refuse(problem) if problem else show(task.target, source))
    _bind(task, QgsProject.instance().cleared)
    QgsApplication.taskManager().addTask(task)
    return task


def stop_all() -> None:
    """Give up what is being converted and tell nobody of it: the plugin is being unloaded."""
    for task, let_go in list(_GOING.items()):
        let_go()
        task.ended.disconnect()
        task.cancel()


def _bind(task: QgsTask, cleared) -> None:
    """A layer of this project has no place in the next one; QGIS deletes a task once it has ended."""

    def stop():
        task.cancel()

    def let_go():
        if _GOING.pop(task, None) is not None:
            cleared.disconnect(stop)

    _GOING[task] = let_go
    cleared.connect(stop)
    for ended in (task.taskCompleted, task.taskTerminated):
        ended.connect(let_go)


def _target(source: str, ending: str) -> Path:
    """A new file beside the results: one that a layer shows is never written again."""
    folder, stem = settings.cache_folder(), sources.stem(source)
    number, target = 1, folder / f"{stem}{ending}"
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{ending}"
    return target


def _refuse(problem: str) -> None:
    text = tr("The data is used, but not shown on the map. {reason}", reason=translated(problem))
    QgsMessageLog.logMessage(text, "GroundCast", Qgis.MessageLevel.Warning)
    if iface is not None:
        iface.messageBar().pushMessage("GroundCast", text, Qgis.MessageLevel.Warning)


def show(target: Path, source: str = "") -> QgsMapLayer:
    """Add a file that the worker wrote to the project, coloured by its last date.

    Args:
        source: what the layer stands for; "" for values other than those of any source.
    """
    layer = _points(target) if target.suffix == ".gpkg" else _raster(target)
    layer.setCustomProperty(sources.UNIT, "mm")
    if source:
        stand_ins.mark(layer, source)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    cache.trim()
    project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
    if iface is not None and len(project.mapLayers()) == 1:
        project.setCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
    return layer


def _points(target: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(target), "", "ogr")
    fields = [name for name in layer.fields().names() if field_date(name, "D") is not None]
    last = max(fields, key=lambda name: field_date(name, "D"))
    request = QgsFeatureRequest().setSubsetOfAttributes([last], layer.fields()).setLimit(MOST_SAMPLED)
    values = [feature[last] for feature in layer.getFeatures(request)]
    size = half([value for value in values if isinstance(value, float)])
    layer.setName(f"{target.stem} · {field_date(last, 'D')}")
    layer.setRenderer(graduated(last, -size, size, "motion", ""))
    layer.setReadOnly(True)
    return layer


def _raster(target: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(target), target.stem)
    band, size = layer.bandCount(), half(sample(target)[-1:])
    data = opened(target)
    day = data.GetRasterBand(band).GetDescription()
    layer.setName(f"{target.stem} · {day[:4]}-{day[4:6]}-{day[6:8]}")
    colours = QgsRasterShader(-size, size)
    colours.setRasterShaderFunction(shader("motion", -size, size))
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, colours))
    return layer
