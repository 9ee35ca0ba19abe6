"""Quitting QGIS while a run goes on: the user is asked once, and nothing is lost either way."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QMessageBox

from . import tasks
from .run_queue import RunQueue
from .words import tr


class QuitGuard(QObject):
    """Watches QGIS's main window for its end.

    Args:
        window: the main window.
        asks: called with the names of the runs, and with those of the runs that wait; True lets QGIS end.
        queues: gives the queues of runs; those that wait in them do not begin while QGIS ends.
    """

    def __init__(
        self,
        window,
        asks: Callable[[list[str], list[str]], bool] | None = None,
        queues: Callable[[], list[RunQueue]] = list,
    ):
        super().__init__(window)
        self._window = window
        self._asks = asks or self._ask
        self._queues = queues
        window.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802  (Qt asks for this name)
        """Hold the end back where runs go on and the user wants to stay."""
        if event.type() != QEvent.Type.Close:
            return False
        names = tasks.running()
        if not names:
            return False
        waiting = [name for queue in self._queues() for name in queue.waiting()]
        if self._asks(names, waiting):
            # First of all: a run that ends lets the next one begin.
            for queue in self._queues():
                queue.let_wait_go()
            # Once they have ended QGIS does not ask in turn what shall become of them.
            tasks.end_all()
            return False
        event.ignore()
        return True

    def _ask(self, names: list[str], waiting: list[str]) -> bool:
        text = (
            tr("{name} is still working.", name=names[0])
            if len(names) == 1
            else tr("{n} runs are still working.", n=len(names))
        )
        if waiting:
            text = f"{text} {_of_waiting(waiting)}"
        box = QMessageBox(QMessageBox.Icon.Warning, tr("GroundCast"), text, parent=self._window)
        box.setObjectName("gcQuitting")
        stay = box.addButton(tr("Keep working and stay in QGIS"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(tr("Stop, keep the best model and quit"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def close(self) -> None:
        """Stop watching."""
        self._window.removeEventFilter(self)
        self.deleteLater()


def _of_waiting(names: list[str]) -> str:
    """What becomes of the runs that wait."""
    if len(names) == 1:
        return tr("{name} waits and would not begin.", name=names[0])
    return tr("{n} runs wait and would not begin: {names}.", n=len(names), names=", ".join(names))
