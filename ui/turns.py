"""Work in turns: one step of it in each of Qt's events, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step of an iterator in an event; what belongs to a project ends with it.

    Args:
        project: whose clearing ends the work; None for work that no project's end concerns.
    """

    def __init__(self, project: QgsProject | None, parent=None):
        super().__init__(parent)
        self._steps: Iterator | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._project = project

    @property
    def busy(self) -> bool:
        """Whether steps are left."""
        return self._steps is not None

    def begin(self, steps: Iterator) -> None:
        """Take these steps from the next event on; what was going on before is given up."""
        if not self.busy and self._project is not None:
            self._project.cleared.connect(self.stop)
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Take no further step."""
        self._timer.stop()
        if self.busy and self._project is not None:
            self._project.cleared.disconnect(self.stop)
        self._steps = None

    def _step(self) -> None:
        steps = self._steps
        try:
            next(steps)
        except StopIteration:
            # The last step may have begun another work.
            if self._steps is steps:
                self.stop()
