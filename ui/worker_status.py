"""Whether the worker environment works and on which device, looked up beside QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from ..worker import environment
from . import settings, threads
from .spoken import translated
from .words import device_name, memory, tr


class _Look(QThread):
    """One check of the environment; takes seconds, so it has a thread."""

    found = pyqtSignal(object)

    def __init__(self, python):
        super().__init__()
        self.python = python

    def run(self):
        self.found.emit(environment.check(self.python))


class WorkerStatus(QObject):
    """The environment as it was found last; `changed` follows every look.

    Attributes:
        status: `worker.environment.Status`, None before the first answer.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.status = None
        self._look: _Look | None = None
        self._next = ""

    def look(self, python: str = "") -> None:
        """Check `python` again, by default the worker's own; `changed` comes in the main thread."""
        python = python or settings.python()
        if self._look is not None and not self._look.isFinished():
            # Another one is asked for while the first still answers: it has its turn.
            self._next = python if python != self._look.python else ""
            return
        self._look = _Look(python)
        self._look.found.connect(self._found)
        self._look.finished.connect(self._go_on)
        threads.start(self._look)

    def _go_on(self):
        python, self._next = self._next, ""
        if python:
            self.look(python)

    def wait(self) -> None:
        """Let a running check end, before this object goes."""
        if self._look is not None:
            self._look.wait()

    def _found(self, status):
        self.status = status
        self.changed.emit()

    @property
    def ready(self) -> bool:
        """Whether learned models can run; taken for granted while an existing one is being checked."""
        return settings.is_set_up() if self.status is None else self.status.ready

    def reason(self) -> str:
        """Why learned models cannot run, with the cure; "" when they can."""
        if self.ready:
            return ""
        if self.status is None or self.status.code == "missing":
            return tr("The worker environment is not set up yet. Set it up first.")
        return translated(f"{self.status.problem} {self.status.cure}")

    @property
    def device(self) -> dict:
        """kind, name and memory of the best device found."""
        return dict(self.status.device) if self.status is not None and self.status.device else {}

    def device_line(self, wanted: str) -> str:
        """The device by name and memory, with a link to change it; without an environment, to set it up."""
        if not self.ready:
            return f'{tr("No worker environment yet.")} · <a href="setup">{tr("Set up…")}</a>'
        if self.status is None:
            return tr("Looking for the device…")
        found = self.device
        if found.get("kind") == "cpu":
            return self._with_memory(found, tr("Processor"))
        if wanted == "cpu":
            name = tr("Processor")
            link = tr("Use {name}", name=found.get("name", tr("the graphics card")))
        else:
            name = self._with_memory(found, tr("Graphics card"))
            link = tr("Use the processor")
        return f'{name} · <a href="device">{link}</a>'

    def _with_memory(self, found: dict, otherwise: str) -> str:
        """A device's name and, where it is known, its memory."""
        name, size = device_name(found.get("name") or otherwise), found.get("memory_bytes") or 0
        if size and found.get("free_bytes"):
            free = memory(found["free_bytes"])
            return tr("{name} · {free} of {size} memory free", name=name, free=free, size=memory(size))
        return tr("{name} · {size} memory", name=name, size=memory(size)) if size else name
