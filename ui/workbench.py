"""Everything of GroundCast in one QGIS window: actions, docks, tools, and what passes between them."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QApplication

from . import settings, warm_reader
from .actions import Actions
from .comparing import Comparing
from .drawn import Drawn
from .help_pages import open_page
from .moving import Moving
from .shell import Shell
from .shown_runs import ShownRuns
from .spoken import translated
from .study import Memory, Study
from .study_shelf import Shelf
from .wiring import wire
from .words import tr
from .workbench_docks import Docks

# The setting that says that the user works with water storage.
WATER_USED = "water_used"


class Workbench:
    """Builds and takes down GroundCast's part of the window; docks and tools come when first asked for.

    Attributes:
        study: what the user works on, kept in the project.
        docks: the docks by name, made when first shown.
        actions: toolbar and menu.
    """

    def __init__(self, iface):
        self.iface = iface
        self.study = Study()
        self.memory = self.shelf = None
        self.actions = None
        self.docks = None
        self.runs = None
        self._drawing = None
        self._preview = None
        self._observed = self._exports = self._looks = None
        self._library = None
        self._followed = ("", ())
        self.shell = None

    def build(self) -> None:
        """Put toolbar and menu into the window; a dock that was open last time opens again."""
        self.memory = Memory(self.study, QgsProject.instance())
        self.shelf = Shelf(self.study, QgsProject.instance())
        self.docks = Docks(self.iface, self.study)
        self.actions = Actions(
            self.iface,
            {
                "forecast": self.show_forecast,
                "stack": lambda _on: self.add_stack(),
                "region": self.draw_region,
                "profile": self.draw_profile,
                "series": self.pick_series,
                "compare": self.show_compare,
                "water": self.show_water,
                "models": lambda _on: self.show_models(),
                "options": lambda _on: self.shell.show_options(),
                "help": lambda _on: self.show_help(),
                "diagnostics": lambda _on: self.copy_diagnostics(),
            },
        )
        self.shell = Shell(self.iface, self)
        self.shell.changed.connect(self._worker_changed)
        self.comparing = Comparing(self)
        self.runs = ShownRuns(self.iface, self.study, self.say)
        self.runs.picked = lambda: self.docks["series"].picked if self.docks.is_made("series") else None
        self.runs.shown.connect(lambda folder: self.docks.set_run(folder, again=True))
        self.runs.added.connect(lambda: self.preview.step_back())
        self.drawn = Drawn(lambda text: self.say(text, Qgis.MessageLevel.Warning))
        self.moving = Moving(self.iface, self.study, self.shelf, self.say)
        self.docks.made.connect(lambda name, dock: wire(self, name, dock))
        self._forget = self.study.on_change(self._study_changed)
        QgsProject.instance().readProject.connect(self._project_read)
        self._offer_water()
        if settings.read("open/forecast", "") == "yes":
            self.docks.show_soon("forecast")
        else:
            self.docks.load_page_soon()

    def take_down(self) -> None:
        """Leave nothing behind: tools, tasks, docks, actions, observers, in reverse."""
        QgsProject.instance().readProject.disconnect(self._project_read)
        self._forget()
        settings.write("open/forecast", "yes" if self.docks.is_open("forecast") else "")
        for part in (self.moving, self._drawing, self.drawn, self._preview, self.runs):
            if part is not None:
                part.close()
        self._drawing = self._preview = None
        self.runs.deleteLater()
        self.moving.deleteLater()
        self.drawn.deleteLater()
        if self._exports is not None:
            self._exports.close()
            self._exports.deleteLater()
            self._exports = None
        if self._looks is not None:
            self._looks.close()
            self._looks = None
        if self._observed is not None:
            self._observed.ready.disconnect()
            self._observed.stop()
            self._observed = None
        if self._library is not None:
            self._library.close()
            self._library.deleteLater()
            self._library = None
        self._end_conversions()
        self._close_dialogs()
        self.docks.close()
        warm_reader.close()
        self.shell.remove()
        self.actions.remove()
        self.shelf.close()
        self.memory.close()

    def _close_dialogs(self) -> None:
        from .dialogs.closing import close_all

        close_all()

    def _end_conversions(self) -> None:
        from . import conversion

        conversion.stop_all()

    @property
    def drawing(self):
        """The tool that draws regions; made with the first drawing."""
        if self._drawing is None:
            from .drawing import Drawing

            self._drawing = Drawing(self.iface, self.study, self.actions["region"], self._data_layer)
        return self._drawing

    @property
    def preview(self):
        """Shows chosen data on the map; made when data is chosen that no layer shows."""
        if self._preview is None:
            from .layers.sources import SourceLayers

            self._preview = SourceLayers(QgsProject.instance(), self.iface.mapCanvas())
        return self._preview

    @property
    def exports(self):
        """Writes runs for other programs; made with the Forecast dock."""
        if self._exports is None:
            from .exporting.asking import Exports

            self._exports = Exports(self.say, self.iface.mainWindow())
        return self._exports

    @property
    def looks(self):
        """How a run's maps look; made with the Forecast dock, whose menu it is."""
        if self._looks is None:
            from .looks import Looks

            show, reference = self.runs.show_dates, lambda: self.docks.reference
            self._looks = Looks(self.iface, self.say, reference, show, self.docks["forecast"])
        return self._looks

    @property
    def observed(self):
        """The chosen data itself, for series and profiles before any run; made when first asked for."""
        if self._observed is None:
            from .observed.opening import Observed

            self._observed = Observed(self.study)
            self._observed.ready.connect(lambda: self.docks.set_observed(self._observed.results))
        return self._observed

    def show_forecast(self, on: bool = True) -> None:
        """Open or close the Forecast dock."""
        self.docks.show("forecast", on)

    def show_water(self, on: bool = True) -> None:
        """Open or close the Water storage dock; from the first time on it has a button in the toolbar."""
        settings.write(WATER_USED, "yes")
        self._offer_water()
        self.docks.show("water", on)

    def _offer_water(self) -> None:
        layers = QgsProject.instance().mapLayers().values()
        shown = any(str(layer.customProperty("groundcast/kind", "")).startswith("tws") for layer in layers)
        if shown or settings.read(WATER_USED, "") == "yes":
            self.actions.put_in_toolbar("water")

    def show_models(self, path: str = "") -> None:
        """Open the library of models, with the card of the one at `path`."""
        from .dialogs.model_library import ModelLibraryDialog
        from .study_data import at_hand

        if self._library is None:
            window = self.iface.mainWindow()
            self._library = ModelLibraryDialog(self.study, lambda: at_hand(self.study, self.docks), window)
            self._library.forecastRequested.connect(self._forecast_with)
        self._library.open_at(path)

    def _forecast_with(self, path: str, with_data: bool) -> None:
        self.docks.show("forecast")
        self.docks["forecast"].starting.forecast(path, with_data)

    def _worker_changed(self) -> None:
        """Options were accepted, or the environment was set up: the docks look again."""
        if self.docks.is_made("forecast"):
            self.docks["forecast"].worker.look()

    def plot_water(self, folder: str) -> None:
        """Open the plots of a run of water storage."""
        self.docks.show("water_plots")
        self.docks["water_plots"].set_run(folder)

    def show_compare(self, on: bool = True) -> None:
        """Open or close the Compare dock."""
        self.docks.show("compare", on)

    def add_stack(self) -> None:
        """Open the Forecast dock with the dialog that chooses data."""
        self.docks.show("forecast")
        self.docks["forecast"].add_stack()

    def copy_diagnostics(self) -> None:
        """Put what a report of a problem needs on the clipboard."""
        from . import diagnostics

        status = self.docks["forecast"].worker.status if self.docks.is_open("forecast") else None
        QApplication.clipboard().setText(diagnostics.report(status, self.study.runs))
        self.say(tr("The diagnostics are on the clipboard."))

    def draw_region(self, on: bool = True, shape: str = "polygon") -> None:
        """Take or leave the region tool."""
        self.drawing.region(on, shape)

    def draw_profile(self, on: bool = True) -> None:
        """Open the Profile dock with its tool, or leave the tool."""
        if on:
            self.docks.show("profile")
        self._use(self.docks["profile"].tool, on)

    def pick_series(self, on: bool = True) -> None:
        """Open the Series dock with its tool, or leave the tool."""
        if on:
            self.docks.show("series")
        self._use(self.docks["series"].tool, on)

    def _use(self, tool, on: bool) -> None:
        tool.start() if on else tool.stop()

    def show_help(self, page: str = "index") -> None:
        """Open a page of the help, which lies with the plugin."""
        open_page(page)

    def say(self, text: str, level=Qgis.MessageLevel.Info) -> None:
        """A passing remark in the main window."""
        self.iface.messageBar().pushMessage(tr("GroundCast"), translated(text), level)

    def refresh_water_plots(self, folder: str) -> None:
        """A new run takes the place of the one whose plots are open."""
        if self.docks.is_open("water_plots"):
            self.docks["water_plots"].set_run(folder)

    def rename_water_plots(self, folder: str) -> None:
        """The plots that are open say the run's new name."""
        if self.docks.is_made("water_plots"):
            self.docks["water_plots"].rename(folder)

    def mirror(self) -> None:
        """The toolbar's button shows whether the dock is open, whoever closed it."""
        if self.actions is not None and self.docks is not None:
            for name in ("forecast", "water", "compare"):
                self.actions[name].setChecked(self.docks.is_open(name))

    def _data_layer(self):
        """The layer that shows the study's data, None where none does."""
        chosen = QgsProject.instance().mapLayer(self.study.data_layer_id)
        if chosen is not None or not self.study.data_path:
            return chosen
        return self.preview.shown(self.study.data_path)

    def _project_read(self, *_) -> None:
        self._offer_water()
        from .layers.group import run_groups
        from .layers.playing import follow
        from .layers.temporal import show_all_times

        if run_groups(QgsProject.instance()):
            show_all_times(self.iface.mapCanvas())
            follow(self.iface.mapCanvas(), QgsProject.instance())
            self.runs.watch()

    def _study_changed(self) -> None:
        """Show new data on the map; give the docks the newest run of a project just opened."""
        if self.study.data_path and not self.study.data_layer_id:
            self.preview.show(self.study)
        self._follow_runs()
        if not self.runs.latest() and any(self.docks.is_made(name) for name in ("series", "profile")):
            self.observed.look()
            self.docks.set_observed(self.observed.results)

    def _follow_runs(self) -> None:
        """The docks take a run that is new or of another study; else they stay at what the user looks at."""
        before, listed = self._followed
        newest, runs = self.runs.latest(), tuple(self.study.runs)
        self._followed = newest, runs
        if newest != before or (self.docks.run in listed and self.docks.run not in runs):
            self.docks.set_run(newest)
