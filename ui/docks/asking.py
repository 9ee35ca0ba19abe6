"""What can be asked of a run with factors: the dialogs, their jobs, and what is said at the end."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject

from ...core.errors import GroundCastError
from .. import news, run_names, scenario_jobs, settings
from ..ablation_words import verdict
from ..report_file import read_report
from ..trained_run import ABLATION, TrainedRun
from ..words import tr


class Asking(QObject):
    """The dock's hand on scenarios and ablations; both run in its queue, like any other run."""

    def __init__(self, dock):
        super().__init__(dock)
        self.dock = dock
        self._dialog = None
        dock.results.questions.scenarioRequested.connect(self.ask_scenario)
        dock.results.questions.ablationRequested.connect(self.ask_ablation)

    def run(self) -> TrainedRun | None:
        """The selected run, None where there is none that is finished."""
        folder = self.dock.results.current()
        report = read_report(folder) if folder else None
        return TrainedRun(Path(folder), report) if report else None

    def ask_scenario(self) -> None:
        """Open the dialog for the selected run."""
        from ..dialogs.scenario import ScenarioDialog

        run = self.run()
        if run is None or run.blocked():
            return
        self._dialog = ScenarioDialog(run, self.dock)
        self._dialog.asked.connect(lambda *asked: self.start_scenario(run, *asked))
        self._dialog.open()

    def ask_ablation(self) -> None:
        """Open what was found out, or what it takes to find out."""
        from ..dialogs.ablation import AblationDialog

        run = self.run()
        if run is None or run.blocked():
            return
        self._dialog = AblationDialog(run, self.dock)
        self._dialog.asked.connect(lambda seeds: self.start_ablation(run, seeds))
        self._dialog.open()

    def start_scenario(self, run, asked, trainings: int, horizon: int, folder: str) -> None:
        """Queue a scenario."""
        study = self.dock.study
        self._queue(lambda: scenario_jobs.scenario(study, run, asked, trainings, horizon, folder))

    def start_ablation(self, run, seeds: int) -> None:
        """Queue an ablation, or go on with the one that was stopped."""
        self._queue(lambda: scenario_jobs.ablation(run, seeds, settings.device(self.dock.study.device)))

    def _queue(self, prepare) -> None:
        """Add a job to the queue, unless the worker or the folder stands in the way."""
        reason = self.dock.worker.reason()
        try:
            if reason:
                raise GroundCastError(reason, "", "environment-missing")
            prepared = prepare()
        except GroundCastError as error:
            self.dock.run.open()
            self.dock.run.outcome.say("error", str(error).strip())
            self.dock.scroll.ensureWidgetVisible(self.dock.run.outcome)
            return
        if prepared.folder.name == ABLATION:
            self.dock.queue.add(prepared, _title(prepared))
        else:
            self.dock.starting.enqueue(prepared, _title(prepared))

    def ended(self, task) -> bool:
        """Say what an ablation found; False for runs that the dock tells of as of any other."""
        if task.job.task != "ablation" or task.outcome is None or task.outcome.kind != "done":
            return False
        folder = Path(task.folder).parent
        report = read_report(str(folder))
        found = TrainedRun(folder, report).ablation() if report else None
        if found is None:
            text = tr("The trainings ended, but {path} holds no result.", path=task.folder)
            self.dock.run.outcome.say("error", text)
            return True
        kind, text = verdict(found)
        self.dock.run.outcome.say(kind, text, [("gcAblationShow", tr("Show"), self.ask_ablation)])
        self.dock.results.refresh()
        self.dock.results.select(str(folder))
        self.dock.results.open()
        if self.dock.iface is not None:
            news.tell(self.dock.iface, tr("The factors of {run} were tested.", run=run_names.told(folder)))
        return True


def _title(prepared) -> str:
    """The task's name in QGIS's task bar."""
    if prepared.folder.name == ABLATION:
        return tr("GroundCast: did the factors of {run} help?", run=run_names.told(prepared.folder.parent))
    return tr("GroundCast {name}", name=prepared.folder.name)
