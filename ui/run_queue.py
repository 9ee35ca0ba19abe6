"""The runs of this session: one goes on, the others wait their turn."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .jobs import Prepared
from .tasks import RunTask


class RunQueue(QObject):
    """Runs prepared jobs one after the other.

    Signals: `started(RunTask)`, `told(list)` of the running task, `ended(RunTask)` once its outcome
    is known, `waitingChanged`, `left` once the project was closed that the runs belong to.
    """

    started = pyqtSignal(object)
    told = pyqtSignal(list)
    ended = pyqtSignal(object)
    waitingChanged = pyqtSignal()  # noqa: N815
    left = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.current: RunTask | None = None
        self._waiting: list[tuple[Prepared, str]] = []
        # Folders of runs whose project was closed meanwhile: they belong to none that is open now.
        self._left: set[str] = set()
        QgsProject.instance().cleared.connect(self._project_closed)

    def _project_closed(self) -> None:
        self._left |= {str(folder) for folder in self.folders()}
        self.left.emit()

    def is_left(self, folder) -> bool:
        """Whether the project that a run belongs to was closed before the run ended."""
        return str(folder) in self._left

    def add(self, prepared: Prepared, name: str) -> None:
        """Run it now, or when those before it have ended."""
        self._left.discard(str(prepared.folder))
        self._waiting.append((prepared, name))
        self._next()
        self.waitingChanged.emit()

    def waiting(self) -> list[str]:
        """Names of the runs that wait."""
        return [name for _, name in self._waiting]

    def folders(self) -> list:
        """Those of the running one and of the runs that wait."""
        running = [self.current.folder] if self.current is not None else []
        return running + [prepared.folder for prepared, _ in self._waiting]

    def drop(self, index: int) -> None:
        """Take a waiting run out."""
        if 0 <= index < len(self._waiting):
            del self._waiting[index]
            self.waitingChanged.emit()

    def let_wait_go(self) -> None:
        """Start none of the runs that wait: QGIS ends. Runs that are added later have their turn."""
        if self._waiting:
            self._waiting.clear()
            self.waitingChanged.emit()

    def cancel(self) -> None:
        """Cancel the running one; returns at once."""
        if self.current is not None:
            self.current.cancel()

    def pause(self, on: bool) -> None:
        """Let the running one wait, or go on."""
        if self.current is not None:
            self.current.pause(on)

    def stop_all(self) -> None:
        """Cancel everything, for the end of the session, and hear of no project any more."""
        QgsProject.instance().cleared.disconnect(self._project_closed)
        self._waiting.clear()
        self.cancel()

    def _next(self):
        if self.current is not None or not self._waiting:
            return
        prepared, name = self._waiting.pop(0)
        task = RunTask(prepared, name)
        task.told.connect(self._hear)
        task.ended.connect(self._ended)
        self.current = task
        self.started.emit(task)
        QgsApplication.taskManager().addTask(task)
        self.waitingChanged.emit()

    def _hear(self, batch):
        self.told.emit(batch)

    def _ended(self, _outcome):
        task, self.current = self.current, None
        self.ended.emit(task)
        self._next()
