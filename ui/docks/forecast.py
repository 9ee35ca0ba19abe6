"""The forecast dock: six steps from data to result, and the runs that they start."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .. import settings
from ..run_log import RunLog
from ..run_queue import RunQueue
from ..setup_window import SetupWindow
from ..widgets import theme
from ..widgets.drops import TakesDrops
from ..widgets.page import scrolled
from ..widgets.study_row import StudyRow
from ..words import tr
from ..worker_status import WorkerStatus
from .asking import Asking
from .before_run import BeforeRun
from .copying import copy_study
from .ending import Ending
from .scene_making import SceneMaking
from .setup_notice import SetupNotice
from .starting import Starting
from .steps.data import DataStep
from .steps.factors import FactorsStep
from .steps.model import ModelStep
from .steps.regions import RegionsStep
from .steps.results import ResultsStep
from .steps.run import RunStep

# The dock in letters' widths: 380 and 310 pixels at the usual font; narrower, dates and models are cut.
WIDTH, LEAST = 54, 44
LATER_MS = 1000


class ForecastDock(TakesDrops, QgsDockWidget):
    """Edits a `Study`, starts its runs and tells what came of them.

    Signals: `runFinished(run folder)`, `showRun(run folder)`, `playRun(run folder)`,
    `showSkill(run folder)`, `drawRegionRequested(shape)`, `profileRequested`, `seriesRequested`,
    `optionsRequested`, `libraryRequested(path of a model, or "")`, `helpRequested(page)`.
    """

    runFinished = pyqtSignal(str)  # noqa: N815
    showRun = pyqtSignal(str)  # noqa: N815
    playRun = pyqtSignal(str)  # noqa: N815
    showSkill = pyqtSignal(str)  # noqa: N815
    drawRegionRequested = pyqtSignal(str)  # noqa: N815
    profileRequested = pyqtSignal()  # noqa: N815
    seriesRequested = pyqtSignal()  # noqa: N815
    optionsRequested = pyqtSignal()  # noqa: N815
    libraryRequested = pyqtSignal(str)  # noqa: N815
    helpRequested = pyqtSignal(str)  # noqa: N815

    def __init__(self, iface, study, parent=None):
        super().__init__(tr("GroundCast"), parent)
        self.setObjectName("gcForecastDock")
        self.setAcceptDrops(True)
        self.iface = iface
        self.study = study
        self.worker = WorkerStatus(self)
        self.queue = RunQueue(self)
        RunLog(self.queue)
        self._locked = False
        self.setup = SetupWindow(self)
        self._make_steps()
        self._lay_out()
        self._wire()
        self.starting, self.before_run = Starting(self), BeforeRun(self)
        self.ending, self.scene = Ending(self, self.starting), SceneMaking(self)
        self.asking = Asking(self)
        self._forget = study.on_change(self._study_changed)
        self.refresh()
        self.worker.look()

    def _make_steps(self):
        self.setup_notice = SetupNotice()
        self.data = DataStep(self.study)
        self.factors = FactorsStep(self.study)
        self.regions = RegionsStep(self.study)
        self.model = ModelStep(self.study)
        self.run = RunStep()
        self.results = ResultsStep(self.study)
        self.steps = (self.data, self.factors, self.regions, self.model, self.run, self.results)

    def _lay_out(self):
        self.scroll = scrolled((self.setup_notice, *self.steps), LEAST)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.scroll)
        self.study_row = None
        self.setWidget(body)
        self._width = WIDTH * self.fontMetrics().averageCharWidth()

    def show_studies(self, shelf) -> None:
        """Put the row of the project's studies above the steps."""
        self.study_row = StudyRow(shelf)
        self.study_row.helpRequested.connect(lambda: self.helpRequested.emit("forecast"))
        self.study_row.copyRequested.connect(lambda kind: copy_study(self, kind))
        self._column.insertWidget(0, self.study_row)
        self.study_row.follow(self.queue)

    def showEvent(self, event):  # noqa: N802
        """The first time, take the width that the steps need; QGIS remembers the user's own after."""
        super().showEvent(event)
        self._adapt()
        if self.iface is not None and settings.read("dock_shown", "") != "yes":
            QTimer.singleShot(0, self._widen)

    def changeEvent(self, event):  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            QTimer.singleShot(0, self._adapt)

    def _adapt(self):
        theme.adapt_links(self.scroll)

    def _widen(self):
        self.iface.mainWindow().resizeDocks([self], [self._width], Qt.Orientation.Horizontal)
        # A setting is written to its file at once, and a first dock is much to show as it is.
        QTimer.singleShot(LATER_MS, self._remember_shown)

    def _remember_shown(self):
        settings.write("dock_shown", "yes")

    def _wire(self):
        self.data.edited.connect(self._data_edited)
        self.data.known.connect(self._data_known)
        self.data.addRequested.connect(self.add_stack)
        self.data.sceneRequested.connect(self.try_scene)
        self.factors.edited.connect(self.check)
        self.factors.modelsRequested.connect(self.model.show_models)
        self.regions.edited.connect(self.check)
        self.regions.drawRequested.connect(self.drawRegionRequested)
        self.model.edited.connect(self._model_edited)
        self.run.runRequested.connect(self.start_run)
        self.run.quickRequested.connect(lambda: self.starting.train(quick=True))
        self.run.loadRequested.connect(self.load_model)
        self.run.cancelRequested.connect(self._cancel)
        self.run.pauseRequested.connect(self.queue.pause)
        self.run.dropRequested.connect(lambda index: self.starting.drop(index))
        self.run.nextRequested.connect(self._prepare_next)
        self.run.logRequested.connect(self._open_log)
        self.results.busy = lambda: [str(folder) for folder in self.queue.folders()]
        self.results.continueRequested.connect(lambda folder: self.starting.go_on(folder))
        self.results.finishRequested.connect(lambda folder: self.starting.finish(folder))
        self.results.showRequested.connect(self.showRun)
        self.results.playRequested.connect(self.playRun)
        self.results.seriesRequested.connect(self.seriesRequested)
        self.results.profileRequested.connect(self.profileRequested)
        self.results.folderRequested.connect(lambda: self.starting.choose_folder())
        self.results.baselineRequested.connect(self._use_baseline)
        self.results.skillMapRequested.connect(self.showSkill)
        self.run.deviceRequested.connect(self._change_device)
        self.run.setupRequested.connect(self.set_up)
        self.queue.started.connect(self._run_started)
        self.queue.told.connect(self.run.hear)
        self.queue.ended.connect(self._run_ended)
        self.queue.left.connect(self._unlock)
        self.queue.waitingChanged.connect(lambda: self.run.show_waiting(self.queue.waiting()))
        self.setup.ready.connect(self.worker.look)
        self.setup_notice.setupRequested.connect(self.set_up)
        self.setup_notice.repairRequested.connect(lambda: self.setup.show(repair=True))
        self.setup_notice.optionsRequested.connect(self.optionsRequested)
        self.worker.changed.connect(self._worker_known)

    def refresh(self) -> None:
        """Show the study as it is now."""
        self.data.refresh()
        self.factors.refresh()
        self.regions.refresh()
        self.model.show_dates(self.data.dates, self.data.preview.cadence(), chosen=False)
        self.results.refresh()
        self._fold()
        self._worker_known()

    def _fold(self):
        """Open the steps that come next; without data only the first."""
        chosen = self.data.has_data()
        self.data.open()
        for step in (self.factors, self.regions):
            step.open(False)
        self.model.open(chosen)
        self.run.open(True)
        self.results.open(chosen and bool(self.results.folders()))
        self._enable_steps()

    def _enable_steps(self):
        """Steps 1 to 4 show the run that goes on until the user prepares the next one."""
        chosen, locked = self.data.has_data(), self._locked
        self.data.setEnabled(not locked)
        for step in (self.factors, self.regions, self.model):
            step.setEnabled(chosen and not locked)
        self.results.setEnabled(chosen or bool(self.results.folders()))

    def _study_changed(self):
        """The study was changed by the dock itself, by a map tool, or by opening a project."""
        if not self.data.preview.is_of(self.study):
            self.refresh()
            return
        if not self.data.has_data():
            # Another study without data, perhaps.
            self.data.refresh()
        for step in (self.factors, self.regions, self.model, self.results):
            step.refresh()
        self._enable_steps()
        self.check()

    def _data_edited(self):
        self.model.show_dates(self.data.dates, self.data.preview.cadence(), chosen=True)
        self._fold()
        self.check()

    def _data_known(self):
        self.model.show_dates(self.data.dates, self.data.preview.cadence())
        self.check()

    def _model_edited(self):
        self.data.show_held_back()
        self.check()

    def _worker_known(self):
        reason = self.worker.reason()
        if not reason and not self.data.preview.is_of(self.study):
            # What was taken from names before the set-up is read now.
            self.data.refresh()
        self.model.allow_learned(not reason, reason)
        if not reason:
            self.scene.set_up_now()
        found = self.worker.status
        broken = bool(reason) and found is not None and found.code not in ("", "missing")
        self.run.set_trouble(reason if broken else "")
        self.setup_notice.tell(reason, broken)
        self.check()

    def check(self) -> None:
        """Whether the study can run; if not, the reason stands beside the button."""
        self.before_run.tell()

    def start_run(self) -> None:
        """Train and forecast (or fit a baseline), now or after the runs before."""
        self.starting.train()

    def load_model(self) -> None:
        """Ask for a trained model and forecast with it."""
        self.starting.ask_for_model()

    def add_stack(self, path: str = "") -> None:
        """Open the Add-stack dialog, with a path where one is known."""
        from ..dialogs.add_stack import AddStackDialog

        # What was said of one source says nothing of another.
        known = dict(self.study.data_options) if path == self.study.data_path else {}
        dialog = AddStackDialog(path, known, self)
        dialog.added.connect(self._added)
        dialog.setupRequested.connect(self.set_up)
        self._dialog = dialog
        dialog.open()

    def _added(self, path, options):
        """With what the dialog's reader found of the unit, so that the map need not wait for step 1's."""
        self.data.take_path(path, self._dialog.preview.found_unit() | options)

    def try_scene(self) -> None:
        """Make the simulated scene and take it as data."""
        self.scene.begin()

    def set_up(self) -> None:
        """Open the set-up of the worker environment."""
        self.setup.show()

    def _run_started(self, task):
        self.run.show_running(task.job)
        self._locked = not self.queue.is_left(task.folder)
        if not self._locked:
            return self._unlock()
        self._enable_steps()
        for step in self.steps:
            step.open(step is self.run)
        self.scroll.ensureWidgetVisible(self.run)

    def _use_baseline(self, name):
        """Choose the baseline for the next run and show the button that starts it."""
        self.model.take_model(name)
        self.model.open()
        self.run.open()
        self.scroll.ensureWidgetVisible(self.run)

    def _change_device(self):
        """From the graphics card to the processor, or back to what is fastest."""
        fastest = "auto" if settings.device() != "cpu" else self.worker.device.get("value", "auto")
        self.study.device = fastest if settings.device(self.study.device) == "cpu" else "cpu"
        self.study.changed()
        self.check()

    def _prepare_next(self):
        self._unlock()
        self.model.open()

    def _unlock(self):
        self._locked = False
        self._enable_steps()
        self.run.unlock()
        self.check()

    def _cancel(self):
        self.run.show_cancelling()
        self.queue.cancel()

    def _open_log(self):
        task = self.queue.current
        if task is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(task.folder) / "log.txt")))

    def _run_ended(self, task):
        self._locked = False
        self.run.show_idle()
        self._enable_steps()
        if task.job.task == "compare" and task.outcome is not None and task.outcome.kind == "done":
            self.run.outcome.clear()
        elif not self.asking.ended(task):
            self.ending.tell(task)
        self.check()

    def dropped(self, path: str) -> None:
        """A dropped file or folder goes to the Add-stack dialog."""
        self.add_stack(path)

    def dropped_together(self, paths: list[str]) -> None:
        """Several files go there together."""
        self.add_stack(paths[0])
        self._dialog.dropped_together(paths)

    def dropped_layer(self, layer) -> bool:
        """Points without a file, and meshes that only QGIS reads, go to step 1 as layers."""
        return self.data.dropped_layer(layer)

    def drop_refused(self, text: str) -> None:
        """Said in step 1, where data are chosen."""
        self.data.open()
        self.data.problem.say("error", text)

    def stop(self) -> None:
        """End what runs, for the plugin's unload."""
        self._forget()
        self.queue.stop_all()
        self.data.preview.forget()
        self.regions.stop()
        self.scene.stop()
        self.setup.stop()
        self.worker.wait()
