"""Adds results to the map without holding QGIS up: files in a thread, layers in short steps."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import GroundCastError
from ..words import tr
from . import group as groups
from .raster_layers import write_styles
from .run_maps import RunMaps, prepare


class PrepareTask(QgsTask):
    """Mosaics, ranges and styles of a run, in a thread; `prepared(RunMaps or GroundCastError)`."""

    prepared = pyqtSignal(object)

    def __init__(self, folder: Path):
        super().__init__(tr("Preparing the maps of {run}", run=folder.name), QgsTask.Flag.CanCancel)
        self._folder = folder
        self._found: RunMaps | GroundCastError | None = None

    def run(self) -> bool:
        """Prepare; called by QGIS off the main thread."""
        try:
            self._found = prepare(self._folder)
            write_styles(self._found)
        except GroundCastError as error:
            self._found = error
        except OSError as error:
            self._found = GroundCastError(
                tr(
                    "The maps of {path} cannot be written ({reason}).",
                    path=self._folder,
                    reason=error.strerror,
                ),
                tr("Free some space, or choose another output folder."),
                "not-writable",
            )
        return isinstance(self._found, RunMaps)

    def finished(self, _succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        if not self.isCanceled():
            self.prepared.emit(self._found)


class Loader(QObject):
    """Adds one run after another to the project.

    Signals:
        added: the finished group of a run and its folder.
        refused: what is wrong and what to do, in words, and the folder of the run.
    """

    added = pyqtSignal(object, str)
    refused = pyqtSignal(str, str)

    def __init__(self, project: QgsProject, parent=None):
        super().__init__(parent)
        self._project = project
        self._waiting: list[tuple[Path, str, bool | None]] = []
        self._task: PrepareTask | None = None
        self._steps = None
        self._current: tuple[Path, str, bool | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        # Layers of a run must not end up in the next project.
        project.cleared.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a run is on its way to the map."""
        return self._current is not None

    def add(self, folder: str | Path, name: str = "", all_dates: bool | None = None) -> None:
        """Add the run in `folder`, of the study `name`; `added` or `refused` tells the end.

        Args:
            all_dates: as in `groups.add_run`.
        """
        self._waiting.append((Path(folder), name, all_dates))
        if not self.busy:
            self._next()

    def stop(self) -> None:
        """Forget what is on its way."""
        self._waiting.clear()
        self._timer.stop()
        if self._task is not None:
            self._task.prepared.disconnect(self._prepared)
            self._task.cancel()
        self._task = self._steps = self._current = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self._project.cleared.disconnect(self.stop)

    def _next(self) -> None:
        if not self._waiting:
            self._current = None
            return
        self._current = self._waiting.pop(0)
        self._task = PrepareTask(self._current[0])
        self._task.prepared.connect(self._prepared)
        QgsApplication.taskManager().addTask(self._task)

    def _prepared(self, found) -> None:
        self._task = None
        if isinstance(found, RunMaps):
            self._steps = groups.build(found, self._project, *self._current[1:])
            self._timer.start()
            return
        self._refuse(str(found) if found is not None else tr("The maps could not be prepared."))

    def _step(self) -> None:
        """Add one layer; errors end this run's group, not the timer's event."""
        try:
            group = next(self._steps)
            if group.customProperty(groups.MADE):
                self._end(group)
        except (GroundCastError, StopIteration) as error:
            self._refuse(str(error) or tr("The run has no maps."))
        except RuntimeError:  # the group was removed by the user while it was being filled
            self._refuse(tr("The run's group was removed while its maps were being added."))

    def _refuse(self, words: str) -> None:
        self._timer.stop()
        self.refused.emit(words, str(self._current[0]))
        self._next()

    def _end(self, group) -> None:
        self._timer.stop()
        folder = str(self._current[0])
        self.added.emit(group, folder)
        self._next()
