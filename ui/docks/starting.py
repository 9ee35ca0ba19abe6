"""How runs of the forecast dock begin: anew, with a trained model, or where they were stopped."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from ...core.errors import GroundCastError
from ...models import catalogue
from .. import jobs, results_place, run_room, settings, stopped_runs
from ..words import tr


class Starting(QObject):
    """The dock's hand on its queue of runs."""

    def __init__(self, dock):
        super().__init__(dock)
        self.dock = dock

    @property
    def study(self):
        """The study of the dock."""
        return self.dock.study

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
        self.begin(lambda: jobs.training(self.study, quick))

    def _size(self) -> float:
        """About how many bytes the study's run will write."""
        data, study = self.dock.data.preview, self.study
        series = self.dock.regions.series(data.info) or data.count
        learned = catalogue.entry(study.model).learned
        return run_room.needed(series, data.epochs(), int(study.hold_back), int(study.horizon), learned)

    def forecast(self, run: str, with_data: bool) -> None:
        """Queue a forecast with a trained model."""
        self.begin(lambda: jobs.forecasting(self.study, run, with_data))

    def begin(self, prepare) -> None:
        """Queue what `prepare` gives; an error is told, with another folder where that would cure it."""
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
        self.begin(lambda: stopped_runs.again(folder))

    def finish(self, folder: str) -> None:
        """Queue a run that was stopped, to forecast with the best model that its training had until then."""
        self.begin(lambda: stopped_runs.again(folder, as_it_stands=True))

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
