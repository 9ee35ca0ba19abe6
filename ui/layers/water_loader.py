"""Adds runs of water storage to the map in short steps, so that QGIS stays quick."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import GroundCastError
from ..words import tr
from . import group as groups
from . import water_group


class WaterLoader(QObject):
    """One run at a time; a second call takes the place of the first.

    Signals: `added(group, folder)` of a finished group, `refused(text)` in words.
    """

    added = pyqtSignal(object, str)
    refused = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent=None):
        super().__init__(parent)
        self._project = project
        self._steps = None
        self._folder = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        # Layers of a run must not end up in the next project.
        project.cleared.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a run is on its way to the map."""
        return self._steps is not None

    def add(self, folder: str | Path) -> None:
        """Add the run in `folder`; `added` or `refused` tells the end."""
        self.stop()
        self._folder = str(folder)
        try:
            self._steps = water_group.build(water_group.prepare(folder), self._project)
        except GroundCastError as error:
            self.refused.emit(str(error))
            return
        self._timer.start()

    def stop(self) -> None:
        """Forget what is on its way."""
        self._timer.stop()
        self._steps = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self._project.cleared.disconnect(self.stop)

    def _step(self) -> None:
        try:
            group = next(self._steps)
            ended = bool(group.customProperty(groups.MADE))
        except (GroundCastError, StopIteration) as error:
            self._refuse(str(error) or tr("The run has no maps."))
        except RuntimeError:  # the group was removed by the user while it was being filled
            self._refuse(tr("The run's group was removed while its maps were being added."))
        else:
            if ended:
                self.stop()
                self.added.emit(group, self._folder)

    def _refuse(self, text: str) -> None:
        self.stop()
        self.refused.emit(text)
