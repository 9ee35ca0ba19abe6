"""One short command of the worker (info, simulate), run beside QGIS without blocking it."""

from __future__ import annotations

import json

from qgis.PyQt.QtCore import QObject, QProcess, pyqtSignal

from . import settings, worker_limits
from .words import tr


class WorkerCommand(QObject):
    """Runs the worker's command line; ends with one of two signals, in the main thread.

    `finished(dict)` hands over the JSON document of stdout ({} where it was not asked for),
    `failed(str)` the one line that the worker gave as the reason.
    """

    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, words: list[str], parent=None):
        super().__init__(parent)
        self._json = "--json" in words
        self._stopped = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(worker_limits.process_environment())
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        door = settings.package() / "worker" / "__main__.py"
        self._arguments = ["-u", "-I", str(door), *words]

    def start(self) -> None:
        """Start it; a missing worker environment is told by `failed`."""
        self._process.start(settings.python(), self._arguments)

    def stop(self) -> None:
        """End it; neither signal follows."""
        self._stopped = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _not_started(self, error):
        if error == QProcess.ProcessError.FailedToStart and not self._stopped:
            self.failed.emit(tr("The worker environment is not set up yet. Set it up first."))

    def _ended(self, code, status):
        if self._stopped:
            return
        if status != QProcess.ExitStatus.NormalExit:
            self.failed.emit(tr("The worker stopped unexpectedly. Try again, or copy the diagnostics."))
        elif code:
            self.failed.emit(reason(bytes(self._process.readAllStandardError())))
        else:
            self._succeed(bytes(self._process.readAllStandardOutput()))

    def _succeed(self, output: bytes):
        if not self._json:
            self.finished.emit({})
            return
        try:
            self.finished.emit(json.loads(output.decode("utf-8")))
        except ValueError:
            self.failed.emit(tr("The worker gave no readable answer. Repair its environment in Options."))


def reason(stderr: bytes) -> str:
    """The last line, where the worker puts its one sentence."""
    lines = [line.strip() for line in stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    last = lines[-1] if lines else tr("The worker stopped without a reason. Copy the diagnostics.")
    return last.removeprefix("groundcast: ") if hasattr(last, "removeprefix") else last
