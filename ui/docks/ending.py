"""How runs of the forecast dock end: what is said of them in the dock and in the main window."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .. import diagnostics, estimate, news, smaller_batch, stopped_runs, trust_words
from ..report_file import read_report
from ..spoken import translated
from ..words import tr


class Ending:
    """Tells it in a `ForecastDock`, whose `Starting` begins what shall go on."""

    def __init__(self, dock, starting):
        self.dock, self.starting = dock, starting

    @property
    def study(self):
        """The study of the dock."""
        return self.dock.study

    def tell(self, task) -> None:
        """Say how a run ended, in the dock and in the main window."""
        outcome = task.outcome
        if outcome is not None and outcome.kind == "done":
            self._tell_done(str(task.folder))
        else:
            self._tell_stop(task, outcome)

    def _tell_done(self, folder):
        report = read_report(folder)
        if report is None:
            self.dock.run.outcome.say("error", tr("The run ended, but {path} holds no report.", path=folder))
            return
        estimate.learn(report)
        if self.dock.queue.is_left(folder):
            self._tell_left(folder)
            return
        stopped_runs.has_results(self.study, folder)
        self.dock.results.refresh()
        self.dock.results.select(folder)
        self.dock.results.open()
        kind, _ = trust_words.told(report)
        self.dock.run.outcome.clear()
        known = {"success": Qgis.MessageLevel.Success, "info": Qgis.MessageLevel.Info}
        level = known.get(kind, Qgis.MessageLevel.Warning)
        # The bar of the main window has room for one line; the dock has the rest.
        self._bar(trust_words.headline(report), level)
        self.dock.runFinished.emit(folder)

    def _tell_left(self, folder):
        """A run whose project was closed belongs to no study that is open now."""
        text = tr("The run of the project that was closed is ready in {folder}.", folder=folder)
        show = ("gcShowLeftRun", tr("Show on map"), lambda: self.dock.showRun.emit(folder))
        self.dock.run.outcome.say("success", text, [show])
        self._bar(text, Qgis.MessageLevel.Info)

    def _tell_stop(self, task, outcome):
        folder, kind = str(task.folder), "cancelled" if outcome is None else outcome.kind
        ways = ways_on(folder, self.starting.go_on, self.starting.finish)
        if kind == "failed" and not stopped_runs.has_model(folder):
            # It was refused: there is nothing to go on with.
            stopped_runs.forget(self.study, folder)
        self.dock.results.refresh()
        if kind == "cancelled":
            self.dock.run.outcome.say("info", _told(outcome), ways)
            return
        text = _told(outcome)
        buttons = [("gcLogButton", tr("Log"), lambda: self._log(task.folder))]
        if outcome.kind == "died":
            buttons = [*ways, *buttons]
        if batch := smaller_batch.after(task.job, outcome):
            label = tr("Run with batch {n}", n=batch)
            less = lambda: self.starting.begin(lambda: smaller_batch.again(folder, batch))  # noqa: E731
            buttons.insert(0, ("gcSmallerBatch", label, less))
        buttons.append(("gcCopyDiagnostics", tr("Copy diagnostics"), lambda: self._copy(task, outcome)))
        self.dock.run.outcome.say("error", text, buttons)
        self._bar(outcome.message, Qgis.MessageLevel.Critical)
        QgsMessageLog.logMessage(translated(text), "GroundCast", Qgis.MessageLevel.Critical)

    def _bar(self, text, level):
        if self.dock.iface is not None:
            news.tell(self.dock.iface, translated(text), level)

    def _log(self, folder):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(folder) / "log.txt")))

    def _copy(self, task, outcome):
        text = diagnostics.report(self.dock.worker.status, [str(task.folder)], outcome)
        QgsApplication.clipboard().setText(text)


def ways_on(folder: str, go_on, finish) -> list:
    """The buttons of a run that was stopped: go on, or forecast with the best model so far."""
    ways = [("gcContinueButton", tr("Continue"), lambda: go_on(folder))]
    if stopped_runs.has_model(folder):
        ways.append(("gcFinishButton", tr("Forecast now"), lambda: finish(folder)))
    return ways


def _told(outcome) -> str:
    """Message and cure of an outcome."""
    if outcome is None:
        return tr("The run was cancelled.")
    return f"{outcome.message} {outcome.cure}".strip()
