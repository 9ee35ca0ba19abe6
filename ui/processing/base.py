"""What the algorithms share: one job, run by the worker, told in Processing's own window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ... import resources
from ...core.errors import GroundCastError
from ...core.job import Job
from ...worker.client import Outcome, Worker
from .. import settings, words, worker_limits
from ..jobs import not_writable
from ..spoken import translated
from ..words import tr

OUTPUT, LOAD, REPORT = "OUTPUT", "LOAD", "REPORT"
# How often cancel is looked at, in seconds.
BEAT = 0.2


class GroundCastAlgorithm(QgsProcessingAlgorithm):
    """An algorithm with a name, a help text and an icon; see the class attributes."""

    NAME = LABEL = HELP = ICON = ""

    def createInstance(self):  # noqa: N802  (QGIS asks for these names)
        return type(self)()

    def name(self):
        return self.NAME

    def displayName(self):  # noqa: N802
        return tr(self.LABEL)

    def shortHelpString(self):  # noqa: N802
        return tr(self.HELP)

    def helpUrl(self):  # noqa: N802
        return QUrl.fromLocalFile(resources.path("help/processing.html")).toString()

    def icon(self):
        return QIcon(resources.path(f"icons/{self.ICON}.svg"))

    def svgIconPath(self):  # noqa: N802
        return resources.path(f"icons/{self.ICON}.svg")

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """As QGIS does, of values that went through Python.

        A table given cell by cell to qgis_process (`--FACTORS=rain --FACTORS=rain.csv`) is a list of
        strings, which QGIS 3.22 refuses; from Python it comes as the list that it takes.
        """
        return super().checkParameterValues(parameters, context)


class JobAlgorithm(GroundCastAlgorithm):
    """An algorithm that runs a job; `job(parameters, context)` makes it, without its folder."""

    def job(self, parameters, context) -> Job:
        """The job that the parameters describe."""
        raise NotImplementedError

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """Refuses dates ahead that are none before anything is asked of the worker."""
        good, message = super().checkParameterValues(parameters, context)
        if good and self.parameterDefinition("HORIZONS") is not None:
            from .parameters import horizons_of

            try:
                horizons_of(self, parameters, context)
            except GroundCastError as error:
                return False, translated(str(error))
        return good, message

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        try:
            self._job = self.job(parameters, context)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        folder = Path(self.parameterAsString(parameters, OUTPUT, context))
        try:
            outcome = run_job(self._job, folder, feedback)
        except GroundCastError as error:
            raise QgsProcessingException(translated(str(error))) from error
        if outcome.kind == "cancelled":
            feedback.pushInfo(translated(outcome.message))
            return {OUTPUT: str(folder)}
        if outcome.kind != "done":
            raise QgsProcessingException(translated(f"{outcome.message} {outcome.cure}".strip()))
        self._folder = folder
        self._load = self.parameterDefinition(LOAD) is not None and self.parameterAsBool(
            parameters, LOAD, context
        )
        return {OUTPUT: str(folder), REPORT: outcome.report}

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        """Put the results on the map; called in the main thread."""
        if not getattr(self, "_load", False):
            return {}
        from ..layers import add_run

        try:
            add_run(self._folder, context.project() or QgsProject.instance())
        except GroundCastError as error:
            feedback.reportError(translated(str(error)))
        return {}


def run_job(job: Job, folder: Path, feedback) -> Outcome:
    """Run `job` in `folder`, which gets job.json, and tell its messages to `feedback`.

    Raises:
        GroundCastError: no worker environment (`environment-missing`), or the folder cannot be
            written (`not-writable`).
    """
    if not settings.is_set_up():
        raise GroundCastError(
            tr("The worker environment is not set up yet."),
            tr("Open the GroundCast dock and set it up."),
            "environment-missing",
        )
    job = replace(job, device=settings.device(job.device))
    write_job(job, folder)
    worker = Worker(
        settings.python(),
        settings.package(),
        folder,
        lambda message: tell(message, feedback),
        worker_limits.environment(),
    )
    worker.start()
    while (outcome := worker.wait(BEAT)) is None:
        if feedback.isCanceled():
            worker.cancel()
    return outcome


def write_job(job: Job, folder: Path) -> None:
    """Write job.json.

    Raises:
        GroundCastError: the folder cannot be written (`not-writable`).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "job.json").write_text(job.to_json(), encoding="utf-8")
    except OSError as error:
        raise not_writable(folder) from error


def tell(message: dict, feedback) -> None:
    """One message of the worker in Processing's window."""
    kind = message["type"]
    if kind == "progress":
        feedback.setProgress(100 * (message.get("fraction") or 0))
        left = message.get("seconds_left")
        feedback.setProgressText(tr("{time} left", time=words.duration(left)) if left else "")
    elif kind == "stage":
        feedback.pushInfo(words.stage(message.get("name", ""), message.get("region", "")))
    elif kind == "hello":
        feedback.pushInfo(tr("Device: {name}", name=message.get("device", {}).get("name", "")))
    elif kind == "warning":
        feedback.pushWarning(translated(f"{message.get('message', '')} {message.get('cure', '')}".strip()))
    elif kind == "artifact":
        feedback.pushDebugInfo(str(message.get("path", "")))
