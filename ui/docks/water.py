"""The Water storage dock: a prior of water, corrected by the deformation that its load causes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...core.errors import GroundCastError
from .. import news, settings, water_words
from ..layers.group import STUDY
from ..layers.water_loader import WaterLoader
from ..run_log import RunLog
from ..run_queue import RunQueue
from ..water_choice import WaterChoice
from ..water_results import WaterResults
from ..widgets import theme
from ..widgets.notice import Notice
from ..widgets.page import scrolled
from ..widgets.step import Step, name_the_arrow
from ..words import tr
from ..worker_command import WorkerCommand
from . import water_inputs
from .water_results_step import WaterResultsStep
from .water_run import WaterRunStep
from .water_settings import ADVANCED, MAIN, UNITS, WaterSettings

WIDTH, LEAST = 54, 36
DIRECTIONS = (("", "As the file says"), ("up", "Vertical, positive up"), ("los", "Line of sight"))
TWIN = {"prior": "prior.tif", "deformation": "up.tif", "validation": "validation.tif", "study": "study.gpkg"}


class WaterDock(QgsDockWidget):
    """Four steps: data, settings, run, results.

    Signals: `plotsRequested(run folder)`, `playRequested(run folder)`, `runFinished(run folder)`.
    """

    plotsRequested = pyqtSignal(str)  # noqa: N815
    playRequested = pyqtSignal(object)  # noqa: N815
    runFinished = pyqtSignal(str)  # noqa: N815

    def __init__(self, iface, parent=None):
        super().__init__(tr("Water storage"), parent)
        self.setObjectName("gcWaterDock")
        self.iface = iface
        self.choice = WaterChoice.load(QgsProject.instance())
        self.queue = RunQueue(self)
        RunLog(self.queue)
        self.loader = WaterLoader(QgsProject.instance(), self)
        self._making: WorkerCommand | None = None
        self._to_play = ""
        self._make_data()
        self._make_settings()
        self.run = WaterRunStep()
        self.results = WaterResultsStep()
        self.steps = (self.data, self.settings, self.run, self.results)
        self.scroll = scrolled(self.steps, LEAST)
        self.scroll.setObjectName("gcWaterScroll")
        self.setWidget(self.scroll)
        self._wire()
        self.refresh()

    def _make_data(self):
        self.data = Step(1, tr("Data"), "gcWaterDataStep")
        self.empty = QLabel(
            tr(
                "Water presses the ground down. Choose a model's water and the motion of the ground, or "
                '<a href="twin">try the simulated twin</a>.'
            )
        )
        self.empty.setObjectName("gcWaterEmptyText")
        self.empty.setWordWrap(True)
        self.empty.linkActivated.connect(lambda _link: self.try_twin())
        self.inputs = {
            name: getattr(water_inputs, name)() for name in ("prior", "deformation", "study", "validation")
        }
        self.direction = QComboBox()
        self.direction.setObjectName("gcWater_direction")
        self.direction.setAccessibleName(tr("Direction"))
        self.direction.setToolTip(tr("<b>Direction</b><br>Line of sight is divided by cos(incidence)."))
        for value, label in DIRECTIONS:
            self.direction.addItem(tr(label), value)
        self.direction.currentIndexChanged.connect(lambda _index: self._edited())
        rows = [(field.label, field) for field in self.inputs.values()]
        rows.insert(2, (tr("Direction"), self.direction))
        self.problem = Notice("gcWaterDataNotice")
        self.data.body.addWidget(self.empty)
        self.data.body.addLayout(water_inputs.form(rows))
        self.data.body.addWidget(self.problem)

    def _make_settings(self):
        self.settings = Step(2, tr("Settings"), "gcWaterSettingsStep")
        self.main = WaterSettings(MAIN, self._edited)
        self.units = WaterSettings(UNITS, self._edited)
        self.more = WaterSettings(ADVANCED, self._edited)
        further = water_inputs.further()
        self.inputs |= further
        self.advanced = QgsCollapsibleGroupBoxBasic(tr("Advanced"))
        self.advanced.setObjectName("gcWaterAdvanced")
        self.advanced.setScrollOnExpand(False)
        name_the_arrow(self.advanced, tr("Advanced"))
        # A closed box hides the children that it has: so it gets a single one.
        content = QWidget()
        column = QVBoxLayout(self.advanced)
        column.addWidget(content)
        rows = [(field.label, field) for field in further.values()] + self.units.rows + self.more.rows
        content.setLayout(water_inputs.form(rows))
        self.advanced.setCollapsed(True)
        self.settings.body.addLayout(water_inputs.form(self.main.rows))
        self.settings.body.addWidget(self.advanced)

    def _wire(self):
        for field in self.inputs.values():
            field.edited.connect(self._edited)
        self.run.edited.connect(self._edited)
        self.run.runRequested.connect(self.start_run)
        self.run.cancelRequested.connect(self._cancel)
        self.queue.started.connect(lambda _task: self._run_started())
        self.queue.told.connect(self.run.hear)
        self.queue.ended.connect(self._run_ended)
        self.results.showRequested.connect(self.show_run)
        self.results.playRequested.connect(self.play_run)
        self.results.plotsRequested.connect(self.plotsRequested)
        self.loader.added.connect(self._added)
        self.loader.refused.connect(lambda text: self.run.outcome.say("error", text))
        project = QgsProject.instance()
        self._signals = (project.readProject, project.cleared)
        for signal in self._signals:
            signal.connect(self._project_changed)
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)

    def _project_changed(self, *_):
        self.choice = WaterChoice.load(QgsProject.instance())
        self.refresh()

    def _layers_changed(self, _layers):
        QTimer.singleShot(0, self._show_inputs)

    def refresh(self) -> None:
        """Show the choice as it is now."""
        self._filling = True
        self._show_inputs()
        self.direction.setCurrentIndex(self.direction.findData(self.choice.direction))
        self.main.show(self.choice.settings)
        self.more.show(self.choice.settings)
        self.units.show(self.choice.settings)
        self.run.show_folder(self.choice.out)
        self.results.show_runs(self.choice.runs)
        self._filling = False
        chosen = not self.choice.blocked()
        self.data.open()
        self.settings.open(chosen)
        self.run.open()
        self.results.open(bool(self.choice.runs))
        self.check()

    def _show_inputs(self):
        for name, field in self.inputs.items():
            field.show_path(self.choice.inputs.get(name, ""))

    def _edited(self):
        """Take over the fields, keep them in the project, and look whether they can run."""
        if self._filling:
            return
        paths = {name: field.path() for name, field in self.inputs.items()}
        self.choice.inputs = {name: path for name, path in paths.items() if path}
        self.choice.direction = self.direction.currentData()
        self.choice.settings = self.main.changed() | self.more.changed() | self.units.changed()
        self.choice.out = self.run.folder.filePath().strip()
        self.choice.save(QgsProject.instance())
        self.problem.clear()
        self.check()

    def check(self) -> None:
        """Whether a run can start; if not, the reason stands beside the button."""
        self.run.block(self.choice.blocked())
        names = [
            Path(self.choice.inputs[n]).stem for n in ("prior", "deformation") if n in self.choice.inputs
        ]
        self.data.summarise(", ".join(names) or tr("none"))
        mode = self.main.fields["mode"].currentText()
        changed = len(self.choice.settings)
        self.settings.summarise(tr("{mode}, {n} changed", mode=mode, n=changed) if changed else mode)

    def start_run(self) -> None:
        """Queue a run; what stands in its way is said in a notice."""
        try:
            prepared = self.choice.prepare(QgsProject.instance())
        except GroundCastError as error:
            self.run.outcome.say("error", str(error))
            return
        self.queue.add(prepared, tr("Water storage {name}", name=prepared.folder.name))

    def _run_started(self):
        self.run.show_running()
        for step in self.steps:
            step.open(step is self.run)
        self._enable(False)

    def _enable(self, on: bool):
        self.data.setEnabled(on)
        self.settings.setEnabled(on)

    def _cancel(self):
        self.run.show_cancelling()
        self.queue.cancel()

    def _run_ended(self, task):
        self.run.show_idle()
        self._enable(True)
        self.check()
        outcome = task.outcome
        if outcome is not None and outcome.kind == "done":
            self._tell_done(str(task.folder))
            return
        said = (
            tr("The run was cancelled.") if outcome is None else f"{outcome.message} {outcome.cure}".strip()
        )
        stopped = outcome is None or outcome.kind == "cancelled"
        log = ("gcWaterLogButton", tr("Log"), lambda: _open(Path(task.folder) / "log.txt"))
        self.run.outcome.say("info" if stopped else "error", said, () if stopped else (log,))
        self.data.open()
        self.settings.open()

    def _tell_done(self, folder: str):
        try:
            run = WaterResults.open(folder)
        except GroundCastError as error:
            self.run.outcome.say("error", str(error))
            return
        if self.queue.is_left(folder):
            text = tr("The run of the project that was closed is ready in {folder}.", folder=folder)
            self.run.outcome.say("success", text)
            return
        self.choice.runs = [*self.choice.runs, folder]
        self.choice.save(QgsProject.instance())
        self.results.show_runs(self.choice.runs)
        self.results.open()
        self.scroll.ensureWidgetVisible(self.results)
        kind, _ = water_words.verdict(run.report)
        level = Qgis.MessageLevel.Success if kind == "success" else Qgis.MessageLevel.Warning
        if self.iface is not None:
            news.tell(self.iface, water_words.headline(run.report), level)
        self.show_run(folder)
        self.runFinished.emit(folder)

    def show_run(self, folder: str) -> None:
        """Put a run on the map."""
        self.loader.add(folder)

    def play_run(self, folder: str) -> None:
        """Play a run on the map, from its first date to its last."""
        self._to_play = folder
        self.loader.add(folder)

    def _added(self, group, folder: str):
        from ..layers import frame
        from ..layers.group import zoom_to

        if self.iface is None:
            return
        canvas = self.iface.mapCanvas()
        frame(group, canvas, QgsProject.instance())
        zoom_to(group, canvas)
        if folder == self._to_play:
            self._to_play = ""
            self.playRequested.emit(group)

    def try_twin(self) -> None:
        """Make the simulated twin in the worker, once, and fill the page with it."""
        folder = settings.home() / "Simulated water storage"
        if (folder / "scene.json").is_file():
            self._twin_made(folder)
            return
        if not settings.is_set_up():
            text = tr("The worker environment is not set up yet. Set it up in the Forecast dock first.")
            self.problem.say("error", text)
            return
        self.problem.say("info", tr("Making the simulated twin, about 10 s…"))
        words = ["simulate", str(folder), "--scene", "loading", "--size", "small"]
        self._making = WorkerCommand(words, self)
        self._making.finished.connect(lambda _: self._twin_made(folder))
        self._making.failed.connect(lambda text: self.problem.say("error", text))
        self._making.start()

    def _twin_made(self, folder: Path):
        self.problem.clear()
        self._show_study(folder)
        self.choice.inputs = {name: str(folder / file) for name, file in TWIN.items()}
        self.choice.direction = ""
        self.choice.save(QgsProject.instance())
        self.refresh()

    def _show_study(self, folder: Path):
        """The twin's study area on the map, once."""
        project, path = QgsProject.instance(), str(folder / TWIN["study"])
        layer = QgsVectorLayer(path, tr("Simulated · Study area"), "ogr")
        if not layer.isValid() or any(
            each.source().startswith(path) for each in project.mapLayers().values()
        ):
            return
        symbol = layer.renderer().symbol().symbolLayer(0)
        symbol.setBrushStyle(Qt.BrushStyle.NoBrush)
        # Layers of the study lead the list, above the maps of runs.
        layer.setCustomProperty(STUDY, "water study")
        if not project.mapLayers():
            project.setCrs(layer.crs())
        project.addMapLayer(layer)

    def showEvent(self, event):  # noqa: N802
        """Follow the theme; the first time, take the width that the steps need."""
        super().showEvent(event)
        theme.adapt_links(self.scroll)
        if self.iface is not None and settings.read("water_shown", "") != "yes":
            settings.write("water_shown", "yes")
            # Methods and not lambdas: Qt forgets them with the dock, which may be gone by then.
            QTimer.singleShot(0, self._widen)

    def _widen(self):
        width = WIDTH * self.fontMetrics().averageCharWidth()
        self.iface.mainWindow().resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def _adapt(self):
        theme.adapt_links(self.scroll)

    def changeEvent(self, event):  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            QTimer.singleShot(0, self._adapt)

    def stop(self) -> None:
        """End what runs, for the plugin's unload."""
        project = QgsProject.instance()
        for signal in self._signals:
            signal.disconnect(self._project_changed)
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self.queue.stop_all()
        self.loader.close()
        if self._making is not None:
            self._making.stop()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
