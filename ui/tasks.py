"""The QGIS task that supervises one run of the worker; shows in the task bar like QGIS's own."""

from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import QgsApplication, QgsTask, QgsVectorFileWriterTask
from qgis.PyQt.QtCore import QEventLoop, QTimer, pyqtSignal

from ..core.errors import GroundCastError
from ..worker.client import Outcome, Worker
from . import settings, worker_limits
from .jobs import Prepared, export_options
from .words import tr

SECONDS_BETWEEN = 0.2
MARK = "groundcastRun"
# A worker has five seconds to save.
ENDING_MS = 7000


class RunTask(QgsTask):
    """Runs the job of a prepared run folder in the worker.

    `told(list)` hands over protocol messages in batches, at most five a second, `ended(Outcome)`
    comes once. Connect both to methods of objects that live in the main thread: Qt queues them.

    Attributes:
        folder, job: what runs.
        outcome: how the worker ended; None before.
    """

    told = pyqtSignal(list)
    ended = pyqtSignal(object)

    def __init__(self, prepared: Prepared, name: str):
        super().__init__(name, _flags())
        self.setProperty(MARK, True)
        self.folder = prepared.folder
        self.job = prepared.job
        self.outcome: Outcome | None = None
        self._waiting: list[dict] = []
        self._lock = threading.Lock()
        self._worker = Worker(
            settings.python(), settings.package(), self.folder, self._hear, worker_limits.environment()
        )
        for layer, path in prepared.exports:
            self._export_first(layer, path)

    def _export_first(self, layer, path: Path):
        """Write a layer that has no file in a task of its own, since it can take seconds."""
        export = QgsVectorFileWriterTask(layer, str(path), export_options("data"))
        export.errorOccurred.connect(self._not_exported)
        self.addSubTask(export, [], QgsTask.SubTaskDependency.ParentDependsOnSubTask)

    def _not_exported(self, _code, reason):
        message = tr("The layer cannot be written for the worker ({reason}).", reason=reason)
        self.outcome = Outcome("failed", message, tr("Choose another output folder."), "not-writable")

    def run(self) -> bool:
        """Start the worker and wait for it, off the main thread.

        True in any case: the dock tells how it ended, in better words than QGIS's "Task failed".
        """
        if self.isCanceled():
            return True
        try:
            self._worker.start()
        except GroundCastError as error:
            self.outcome = Outcome("failed", error.message, error.cure, error.code)
            return True
        if self.isCanceled():
            self._worker.cancel()
        # The listener only collects: QGIS hears of it at this pace, however fast the worker talks.
        while self._worker.wait(SECONDS_BETWEEN) is None:
            self._flush()
        self.outcome = self._worker.outcome
        self._flush()
        return True

    def cancel(self) -> None:
        """Stop the worker; what it finished stays. Returns at once."""
        super().cancel()
        self._worker.cancel()

    def pause(self, on: bool) -> None:
        """Let the worker wait at its next cancel point, or go on."""
        (self._worker.pause if on else self._worker.go_on)()

    def finished(self, _succeeded: bool) -> None:
        """Tell how it ended; QGIS calls it in the main thread."""
        self.ended.emit(self.outcome or _never_ran())

    def _hear(self, message: dict) -> None:
        """Take one message; called from a thread of the client's."""
        if message["type"] == "progress":
            self.setProgress(100 * message["fraction"])
        with self._lock:
            if message["type"] == "progress":
                self._waiting = [m for m in self._waiting if m["type"] != "progress"]
            self._waiting.append(message)

    def _flush(self):
        with self._lock:
            batch, self._waiting = self._waiting, []
        if batch:
            self.told.emit(batch)


def running() -> list[str]:
    """Names of the runs that go on."""
    return [task.description() for task in QgsApplication.taskManager().tasks() if _is_busy(task)]


def end_all() -> None:
    """Stop every run, and let the workers save: the best model so far is kept."""
    manager, loop = QgsApplication.taskManager(), QEventLoop()
    manager.allTasksFinished.connect(loop.quit)
    QTimer.singleShot(ENDING_MS, loop.quit)
    for task in manager.tasks():
        if _is_busy(task):
            task.cancel()
    if running():
        loop.exec()
    manager.allTasksFinished.disconnect(loop.quit)


def _is_busy(task) -> bool:
    over = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    # A mark and not the class: QGIS may have loaded the plugin again, and its classes with it.
    return bool(task.property(MARK)) and task.status() not in over


def _flags():
    """Cancellable; without QGIS's own messages where it can do without (3.26 and later)."""
    silent = getattr(QgsTask.Flag, "Silent", None)
    return QgsTask.Flag.CanCancel if silent is None else QgsTask.Flag.CanCancel | silent


def _never_ran() -> Outcome:
    return Outcome("cancelled", tr("The run was cancelled before it began."), "", "cancelled")
