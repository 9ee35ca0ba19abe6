"""Making, checking, repairing and removing the worker environment, in a thread of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QThread, pyqtSignal

from ..core.errors import GroundCastError
from ..worker import environment
from . import settings
from .words import tr

CREATE, CHECK, REPAIR, REMOVE = "create", "check", "repair", "remove"


class EnvironmentWork(QThread):
    """One task on the environment that the settings name when it is made.

    Args:
        task: "create", "check" (of the interpreter `python`), "repair" or "remove".

    Attributes:
        status: what was found or made, None where it was refused or removed; set before `finished`.
        reason: why it was refused, in words.
    """

    told = pyqtSignal(str, float, str)

    def __init__(self, task: str, python: str = "", parent=None):
        super().__init__(parent)
        self.task = task
        self._python = python
        self._place = settings.environment_place()
        self._supply = settings.supply()
        self._cancelled = False
        self.status: environment.Status | None = None
        self.reason = ""

    def cancel(self) -> None:
        """Stop soon; what was half made is removed."""
        self._cancelled = True

    def run(self):
        """Work until done, refused or cancelled."""
        try:
            self.status = getattr(self, f"_{self.task}")()
        except GroundCastError as error:
            self.reason = str(error)

    def _create(self):
        return environment.create(
            progress=self.told.emit,
            cancelled=lambda: self._cancelled,
            place=self._place,
            supply=self._supply,
        )

    def _repair(self):
        return environment.repair(
            progress=self.told.emit,
            cancelled=lambda: self._cancelled,
            place=self._place,
            supply=self._supply,
        )

    def _check(self):
        self.told.emit(tr("Checking"), 0.5, self._python)
        status = environment.check(self._python)
        if not status.ready:
            raise GroundCastError(status.problem, status.cure, status.code)
        return status

    def _remove(self):
        environment.remove(self._place)
