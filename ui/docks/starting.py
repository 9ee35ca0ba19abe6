"""How runs of the forecast dock begin and end: what blocks them, and what is said afterwards."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from ...core.errors import GroundCastError
from ...core.job import Job
from ...models import catalogue
from .. import (
    diagnostics,
    estimate,
    jobs,
    model_needs,
    news,
    results_place,
    run_room,
    scene,
    settings,
    smaller_batch,
    stopped_runs,
    trust_words,
    words,
)
from ..spoken import translated
from ..turns import Turns
from ..words import tr
from ..worker_command import WorkerCommand
from .steps.results import read_report

BASELINE = "seasonal"
SCENE_SETUP = "gcSceneSetup"


class Starting(QObject):
    """The dock's hand on its queue of runs."""

    def __init__(self, dock):
        super().__init__(dock)
        self.dock = dock
        self._making: WorkerCommand | None = None
        self._turns = Turns(QgsProject.instance(), self)

    @property
    def study(self):
        """The study of the dock."""
        return self.dock.study

    def blocked(self) -> str:
        """Why the study cannot run, "" when it can; notices with cures appear in their steps."""
        step = self.dock.model
        step.problem.clear()
        entry = catalogue.entry(self.study.model)
        if not self.dock.data.has_data():
            return tr("Choose data first.")
        if self.dock.data.preview.problem:
            return tr("Cure the data in step 1 first.")
        if self.dock.regions.trouble():
            return tr("Cure the regions in step 3 first.")
        if not settings.is_set_up() or (entry.learned and not self.dock.worker.ready):
            return self.dock.worker.reason() or tr(
                "The worker environment is not set up yet. Set it up first."
            )
        return self._elsewhere(entry) or self._too_few(entry)

    def _elsewhere(self, entry) -> str:
        """A model that cannot leave its region, where regions have roles."""
        if not self.dock.regions.roles() or entry.elsewhere:
            return ""
        text = tr(
            "{model} learns the series of its own region, and can forecast no other. "
            "Choose another model, or set every region to Train.",
            model=tr(entry.label),
        )
        name = Job.model
        label = tr("Use {model}", model=words.label_of(name))
        cure = ("gcUseMovable", label, lambda: self.dock.model.take_model(name))
        self.dock.model.problem.say("error", text, [cure])
        return tr("Choose a model that can leave its region.")

    def _too_few(self, entry) -> str:
        """Message 12, or its like for baselines."""
        count = self.dock.data.preview.epochs()
        training = count - int(self.study.hold_back)
        time_step = int(self.study.settings.get("time_step", 0) or 0)
        if not count:
            return ""
        least = min(entry.least_dates, entry.dates_needed(model_needs.own(entry, self.study.settings)))
        if training < least:
            self._say_least(count, training, entry)
            return tr("Choose another model, or hold back fewer dates.")
        if entry.learned and time_step > training // 3:
            self._say_time_step(count, time_step, training // 3)
            return tr("Cure the time step first.")
        return self._unfit(entry)

    def _unfit(self, entry) -> str:
        """What else keeps the model from the data; a memory that may not do is told, and not in the way."""
        code, wrong = model_needs.problem(entry, self.study.settings, self.dock.model.at_hand())
        if not code:
            return ""
        cure = [self._use_baseline(self.dock.data.preview.epochs())]
        self.dock.model.problem.say("warning" if code == "memory" else "error", wrong, cure)
        return "" if code == "memory" else tr("Choose a model that fits the data.")

    def _say_least(self, count, training, entry):
        text = tr(
            "{n} dates less {held} held back leave {left}; {model} needs {least}.",
            n=count,
            held=count - training,
            left=training,
            model=tr(entry.label),
            least=entry.least_dates,
        )
        self.dock.model.problem.say("error", text, [self._use_baseline(training)])

    def _say_time_step(self, count, time_step, most):
        text = tr(
            "{n} dates are too few for a time step of {step}. "
            "Set a time step of {most} or less, or use a baseline."
        )
        cure = (
            "gcSetTimeStep",
            tr("Set to {most}", most=most),
            lambda: self.dock.model.take_setting("time_step", most),
        )
        text = text.format(n=count, step=time_step, most=most)
        self.dock.model.problem.say("error", text, [cure, self._use_baseline(count)])

    def _use_baseline(self, dates):
        name = BASELINE if dates >= catalogue.entry(BASELINE).least_dates else "persistence"
        label = tr("Use {model}", model=words.label_of(name))
        return ("gcUseBaseline", label, lambda: self.dock.model.take_model(name))

    def train(self, quick: bool = False) -> None:
        """Queue the study's run, where the disk has room for it or the user says that it has."""
        home = jobs.home_of(self.study)
        full = run_room.trouble(home, self._size())
        if not full:
            self._train(quick)
            return
        ways = [("gcChooseFolder", tr("Choose folder…"), self.choose_folder)]
        if hopeless := run_room.trouble(home, run_room.LEAST):
            self.dock.run.outcome.say("error", hopeless, ways)
            return
        # What is needed is guessed without the packing of the maps: mostly it is less.
        anyway = ("gcStartAnyway", tr("Start anyway"), lambda: self._train(quick))
        self.dock.run.outcome.say("warning", full, [anyway, *ways])

    def _train(self, quick: bool):
        self.dock.run.outcome.clear()
        self._start(lambda: jobs.training(self.study, quick))

    def _size(self) -> float:
        """About how many bytes the study's run will write."""
        data, study = self.dock.data.preview, self.study
        series = self.dock.regions.series(data.info) or data.count
        learned = catalogue.entry(study.model).learned
        return run_room.needed(series, data.epochs(), int(study.hold_back), int(study.horizon), learned)

    def forecast(self, run: str, with_data: bool) -> None:
        """Queue a forecast with a trained model."""
        self._start(lambda: jobs.forecasting(self.study, run, with_data))

    def _start(self, prepare):
        try:
            prepared = prepare()
        except GroundCastError as error:
            choose = [("gcChooseFolder", tr("Choose folder…"), self.choose_folder)]
            self.dock.run.outcome.say("error", str(error), choose if error.code == "not-writable" else ())
            return
        self.enqueue(prepared)

    def enqueue(self, prepared, name: str = "") -> None:
        """Run it now or in its turn; the study knows it from now on, so that it can go on after any end."""
        self.dock.queue.add(prepared, name or tr("GroundCast {name}", name=prepared.folder.name))
        stopped_runs.remember(self.study, prepared.folder)

    def drop(self, index: int) -> None:
        """Take a run that waits out of the queue and of the study."""
        queue = self.dock.queue
        waiting = queue.folders()[1 if queue.current is not None else 0 :]
        queue.drop(index)
        if 0 <= index < len(waiting):
            stopped_runs.forget(self.study, waiting[index])

    def go_on(self, folder: str) -> None:
        """Queue a run that was stopped: the worker goes on from its last state."""
        self._start(lambda: stopped_runs.again(folder))

    def finish(self, folder: str) -> None:
        """Queue a run that was stopped, to forecast with the best model that its training had until then."""
        self._start(lambda: stopped_runs.again(folder, as_it_stands=True))

    def choose_folder(self) -> None:
        """Ask where results go from now on."""
        if results_place.ask(self.dock):
            self.dock.run.outcome.clear()
            self.dock.results.show_folder()

    def ask_for_model(self) -> None:
        """Offer the library, a run folder or a .gcast file, then forecast with it."""
        menu = QMenu(self.dock)
        menu.setObjectName("gcLoadModelMenu")
        menu.addAction(tr("Model library…"), lambda: self.dock.libraryRequested.emit(""))
        menu.addAction(tr("Run folder…"), self._ask_folder)
        menu.addAction(tr("Model file (.gcast)…"), self._ask_file)
        button = self.dock.run.load
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_folder(self):
        start = str(settings.results_folder())
        self.take_model_path(QFileDialog.getExistingDirectory(self.dock, tr("Run folder"), start))

    def _ask_file(self):
        start, filters = str(settings.results_folder()), tr("GroundCast models (*.gcast)")
        path = QFileDialog.getOpenFileName(self.dock, tr("Model"), start, filters)[0]
        if path:
            # Its card is shown, and whether it fits the data, before anything runs.
            self.dock.libraryRequested.emit(path)

    def take_model_path(self, path: str) -> None:
        """Forecast with the model at `path`, with the study's data where it has some and can be asked."""
        if not path:
            return
        if not self.dock.data.has_data():
            self.forecast(path, False)
            return
        self.dock.run.outcome.say(
            "info",
            tr("Forecast from the data of step 1, or from the data that the model was trained on?"),
            [
                ("gcForecastStudyData", tr("Data of step 1"), lambda: self._forecast_answered(path, True)),
                ("gcForecastOwnData", tr("The model's own"), lambda: self._forecast_answered(path, False)),
            ],
        )

    def _forecast_answered(self, path, with_data):
        self.dock.run.outcome.clear()
        self.forecast(path, with_data)

    def tell_end(self, task) -> None:
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
        ways = ways_on(folder, self.go_on, self.finish)
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
            less = lambda: self._start(lambda: smaller_batch.again(folder, batch))  # noqa: E731
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

    def make_scene(self) -> None:
        """Make the simulated scene in the worker, once, and load it."""
        folder = settings.home() / "Simulated scene"
        if scene.is_complete(folder):
            self._scene_made(folder)
            return
        notice = self.dock.data.problem
        if not settings.is_set_up():
            notice.say("info", self.dock.worker.reason(), [(SCENE_SETUP, tr("Set up…"), self.dock.set_up)])
            return
        notice.say("info", tr("Making the simulated scene, about 20 s…"))
        self._making = WorkerCommand(["simulate", str(folder), "--size", "small"], self)
        self._making.finished.connect(lambda _: self._scene_made(folder))
        self._making.failed.connect(lambda text: notice.say("error", text))
        self._making.start()

    def set_up_now(self) -> None:
        """The worker environment is there: what asked for it is cured."""
        if self.dock.data.problem.button(SCENE_SETUP) is not None:
            self.dock.data.problem.clear()

    def _scene_made(self, folder):
        self.dock.data.problem.clear()
        self._turns.begin(scene.take(folder, self.dock))

    def stop(self) -> None:
        """End a scene in the making."""
        self._turns.stop()
        if self._making is not None:
            self._making.stop()


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
