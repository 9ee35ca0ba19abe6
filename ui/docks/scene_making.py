"""The simulated scene as data: made by the worker once, then loaded."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from .. import scene, settings
from ..turns import Turns
from ..words import tr
from ..worker_command import WorkerCommand

SETUP = "gcSceneSetup"


class SceneMaking(QObject):
    """Makes it for a `ForecastDock`, and says in step 1 how far that is."""

    def __init__(self, dock):
        super().__init__(dock)
        self.dock = dock
        self._making: WorkerCommand | None = None
        self._turns = Turns(QgsProject.instance(), self)

    def begin(self) -> None:
        """Make the simulated scene in the worker, once, and load it."""
        folder = settings.home() / "Simulated scene"
        if scene.is_complete(folder):
            self._made(folder)
            return
        notice = self.dock.data.problem
        if not settings.is_set_up():
            notice.say("info", self.dock.worker.reason(), [(SETUP, tr("Set up…"), self.dock.set_up)])
            return
        notice.say("info", tr("Making the simulated scene, about 20 s…"))
        self._making = WorkerCommand(["simulate", str(folder), "--size", "small"], self)
        self._making.finished.connect(lambda _: self._made(folder))
        self._making.failed.connect(lambda text: notice.say("error", text))
        self._making.start()

    def set_up_now(self) -> None:
        """The worker environment is there: what asked for it is cured."""
        if self.dock.data.problem.button(SETUP) is not None:
            self.dock.data.problem.clear()

    def _made(self, folder):
        self.dock.data.problem.clear()
        self._turns.begin(scene.take(folder, self.dock))

    def stop(self) -> None:
        """End a scene in the making."""
        self._turns.stop()
        if self._making is not None:
            self._making.stop()
