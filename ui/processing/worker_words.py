"""The worker's command line as a Processing algorithm calls it."""

from __future__ import annotations

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QProcess

from .. import settings, worker_limits
from ..spoken import translated
from ..words import tr
from ..worker_command import reason

BEAT_MS = 200


def ask(words: list[str], feedback) -> str:
    """Run the worker's command line to its end; gives what it printed, "" where it was cancelled.

    Raises:
        QgsProcessingException: it did not start, or ended with an error, in its own words.
    """
    process = QProcess()
    process.setProcessEnvironment(worker_limits.process_environment())
    door = settings.package() / "worker" / "__main__.py"
    process.start(settings.python(), ["-u", "-I", "-X", "utf8", str(door), *words])
    if not process.waitForStarted():
        raise QgsProcessingException(
            tr("The worker environment is not set up yet. Open the GroundCast dock and set it up.")
        )
    while process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(BEAT_MS):
        if feedback.isCanceled():
            process.kill()
    if feedback.isCanceled():
        return ""
    if process.exitCode() or process.exitStatus() != QProcess.ExitStatus.NormalExit:
        raise QgsProcessingException(translated(reason(bytes(process.readAllStandardError()))))
    return bytes(process.readAllStandardOutput()).decode("utf-8", "replace")
