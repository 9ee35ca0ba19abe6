"""Comparisons between the docks: the dialog, the queue of the Forecast dock, and the Compare dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..core.errors import GroundCastError
from . import compare_jobs, compare_needs, compare_words, copies, jobs, news
from .words import tr


class Comparing(QObject):
    """The workbench's hand on comparisons; they run in the same queue as all other jobs."""

    def __init__(self, bench):
        super().__init__()
        self._bench = bench
        self._dialog = None

    def follow(self, dock) -> None:
        """Serve a Compare dock, which is made once a session."""
        queue = self._forecast().queue
        dock.newRequested.connect(self.ask)
        dock.runRequested.connect(self.start)
        dock.cancelRequested.connect(queue.cancel)
        queue.started.connect(dock.run_started)
        queue.told.connect(dock.hear)
        queue.ended.connect(dock.run_ended)
        queue.ended.connect(self._ended)
        if queue.current is not None:
            dock.run_started(queue.current)

    def _forecast(self):
        """The Forecast dock, which holds data and queue; it stays closed where it was not open."""
        made = self._bench.docks.is_made("forecast")
        dock = self._bench.docks["forecast"]
        if not made:
            dock.hide()
        return dock

    def ask(self, folder: str = "") -> None:
        """Open the dialog, for a new comparison or to go on in a folder."""
        from .dialogs.compare import CompareDialog

        forecast = self._forecast()
        try:
            before = compare_jobs.asked_before(folder) if folder else None
        except GroundCastError as error:
            self._bench.docks["compare"].notice.say("error", str(error))
            return
        setting = compare_needs.of_dock(forecast)
        window = self._bench.iface.mainWindow()
        self._dialog = CompareDialog(setting, before, self.written, window)
        self._dialog.asked.connect(self.run)
        self._dialog.open()

    def run(self, asked: compare_jobs.Asked) -> None:
        """Queue what the dialog asked for."""
        try:
            prepared = compare_jobs.prepared(self._bench.study, asked)
        except GroundCastError as error:
            self._bench.docks["compare"].notice.say("error", str(error))
            return
        self.start(prepared)

    def start(self, prepared: jobs.Prepared) -> None:
        """Queue a comparison; the study knows it from now on, so that it can go on after any end."""
        study, folder = self._bench.study, str(prepared.folder)
        if folder not in study.comparisons:
            study.comparisons = [*study.comparisons, folder]
            study.changed()
        name = compare_words.name(prepared.folder.name)
        self._forecast().queue.add(prepared, tr("GroundCast {name}", name=name))

    def written(self, asked: compare_jobs.Asked) -> tuple[str, str, str]:
        """(command, call of Processing, folder) of what is asked for; the folder is made, with its job.

        Raises:
            GroundCastError: as `compare_jobs.prepared`, or data without a file (`layer-file`).
        """
        made = compare_jobs.prepared(self._bench.study, asked)
        if made.exports:
            raise GroundCastError(
                tr("The data layer has no file of its own."), tr("Save it to a file first."), "layer-file"
            )
        folder = str(made.folder)
        return copies.command(made.job, folder), copies.processing_call(made.job), folder

    def _ended(self, task) -> None:
        outcome = task.outcome
        if task.job.task != "compare" or outcome is None or outcome.kind != "done":
            return
        self._bench.docks.show("compare")
        headline = self._bench.docks["compare"].headline.text()
        news.tell(self._bench.iface, headline)
