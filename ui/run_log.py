"""Stages and warnings of runs in the GroundCast tab of QGIS's log, so that they can be read afterwards."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject

from . import words
from .spoken import translated
from .words import tr

TAB = "GroundCast"


class RunLog(QObject):
    """Follows a `RunQueue`; errors are logged where they are told."""

    def __init__(self, queue):
        super().__init__(queue)
        self._queue = queue
        queue.started.connect(self._started)
        queue.told.connect(self._told)
        queue.ended.connect(self._ended)

    def _started(self, task):
        _log(tr("{name} begins in {folder}.", name=task.description(), folder=task.folder))

    def _told(self, batch):
        name = self._queue.current.description() if self._queue.current is not None else TAB
        for message in batch:
            if message["type"] == "stage":
                _log(f"{name}: {words.stage(message['name'], message.get('region', ''))}")
            elif message["type"] == "warning":
                text = translated(f"{message['message']} {message.get('cure', '')}".strip())
                _log(f"{name}: {text}", Qgis.MessageLevel.Warning)

    def _ended(self, task):
        kind = task.outcome.kind if task.outcome is not None else "cancelled"
        if kind == "done":
            _log(tr("{name} is done.", name=task.description()))
        elif kind == "cancelled":
            _log(tr("{name} was stopped.", name=task.description()))


def _log(text, level=Qgis.MessageLevel.Info):
    # The dock has told it: nothing blinks.
    QgsMessageLog.logMessage(text, TAB, level, False)
