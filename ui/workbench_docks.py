"""The docks: made when first shown, placed where the user had them, taken down in reverse."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from . import plots_ahead
from .plots.colours import Theme
from .turns import Turns

CLASSES = {
    "forecast": "ForecastDock",
    "series": "SeriesDock",
    "profile": "ProfileDock",
    "compare": "CompareDock",
    "water": "WaterDock",
    "water_plots": "WaterPlotsDock",
}
PAGES = ("forecast", "water")
RIGHT, BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
# A dock at the bottom must leave the map this much of its height, in heights of a line of text.
MAP_LINES, DOCK_LINES = 16, 17
SOON_MS = 100
IDLE_MS = 500
# What the first dock is made of, loaded once QGIS stands: all at once at the first click held the window up.
PAGE_PARTS = (
    "docks.ending",
    "docks.hindrance",
    "docks.scene_making",
    "docks.starting",
    "docks.steps.run_list",
    "docks.steps.results",
    "docks.steps.data",
    "docks.steps.factors",
    "docks.steps.model",
    "layers",
    "docks.steps.region_table",
    "docks.steps.regions",
    "docks.steps.run",
    "docks.before_run",
    "docks.setup_notice",
    "docks.forecast",
    "exporting.asking",
    "looks",
    "dialogs.add_stack",
)
# What the docks of plots and the dialogs of a study are made of, loaded while nobody waits for them: a part
# in each of Qt's events.
PARTS = (
    "layers",
    "observed.results",
    "kept_series",
    "docks.series",
    "plots.series_plot",
    "docks.profile",
    "plots.profile_plot",
    "observed.opening",
    "dialogs.residuals",
    "plots.residual_plot",
    "docks.compare",
    "compare_maps",
    "dialogs.compare",
    "dialogs.report",
)


class Docks(QObject):
    """The docks by name; `made(name, dock)` is emitted for each once it exists."""

    made = pyqtSignal(str, object)

    def __init__(self, iface, study):
        super().__init__()
        self._iface = iface
        self._study = study
        self._docks: dict = {}
        self._reference = None
        self._run = ""
        self._closed = False
        # QGIS itself clears its project once more while it starts, which ended the loading of the first dock.
        self._turns = Turns(None, self)

    def __getitem__(self, name: str):
        """The dock, made now if need be."""
        if name not in self._docks:
            module = part(f"docks.{name}")
            more = (self._study,) if name in ("forecast", "compare") else ()
            more = (self.reference,) if name in ("series", "profile") else more
            more += (self._study,) if name in ("series", "profile") else ()
            dock = getattr(module, CLASSES[name])(self._iface, *more)
            if name == "profile":
                dock.extras.runs = lambda: self._study.runs
            self._docks[name] = dock
            self._place(name, dock)
            self.made.emit(name, dock)
            # Before the first plot is wanted: loading matplotlib takes longer than a window may stand still.
            # And after the dock is made, which would have to wait for it time and again.
            plots_ahead.begin(Theme.of(self._iface.mainWindow()).family)
            if name in PAGES:
                plots_ahead.then(self, self._load_ahead)
        return self._docks[name]

    def load_page_soon(self) -> None:
        """Load what the first dock is made of while nobody waits for it."""
        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.timeout.connect(lambda: self._load(PAGE_PARTS))
        soon.start(IDLE_MS)

    def _load_ahead(self) -> None:
        self._load(PARTS)

    def _load(self, parts: tuple[str, ...]) -> None:
        if not self._closed and not self._turns.busy:
            self._turns.begin(_loaded(parts))

    @property
    def reference(self):
        """The reference of all plots; made with the first of them."""
        if self._reference is None:
            from .reference import Reference

            self._reference = Reference(self._study, self)
        return self._reference

    def show(self, name: str, on: bool = True) -> None:
        """Open a dock and bring it to the front, or close it."""
        if on:
            dock = self[name]
            dock.show()
            dock.raise_()
        elif name in self._docks:
            self._docks[name].hide()

    def show_soon(self, name: str) -> None:
        """Open a dock once the window is seen, so that it gets its width; never after `close`."""
        soon = QTimer(self)
        soon.timeout.connect(lambda: self._show_if_seen(name, soon))
        soon.start(SOON_MS)

    def _show_if_seen(self, name: str, soon: QTimer) -> None:
        if self._closed or self._iface.mainWindow().isVisible():
            soon.stop()
        if not self._closed and self._iface.mainWindow().isVisible():
            self.show(name)

    def is_made(self, name: str) -> bool:
        """Whether the dock was ever shown."""
        return name in self._docks

    def queues(self) -> list:
        """The queues of runs of the docks that were shown."""
        return [self._docks[name].queue for name in ("forecast", "water") if name in self._docks]

    def is_open(self, name: str) -> bool:
        """Whether the dock is open, tabbed behind another one or not."""
        return name in self._docks and not self._docks[name].isHidden()

    @property
    def run(self) -> str:
        """The folder of the run that docks show, or will show once they are made; "" for none."""
        return self._run

    def set_run(self, folder: str, again: bool = False) -> None:
        """Hand a run's results to the docks that show them; the same run only if asked `again`."""
        if folder == self._run and not again:
            return
        self._run = folder
        for name in ("series", "profile"):
            if name in self._docks:
                self._docks[name].set_run(folder or None)

    def reread(self) -> None:
        """Let the docks read the runs that they show anew."""
        for name in ("series", "profile"):
            if name in self._docks:
                self._docks[name].reread()

    def set_observed(self, results) -> None:
        """Hand the chosen data to the docks that show series, while there is no run."""
        if not self._run:
            for name in ("series", "profile"):
                if name in self._docks:
                    self._docks[name].set_observed(results)

    def close(self) -> None:
        """Stop what the docks do and take them out of the window, the last made first."""
        self._closed = True
        self._turns.stop()
        for dock in reversed(list(self._docks.values())):
            getattr(dock, "unload", dock.stop if hasattr(dock, "stop") else dock.close)()
            if hasattr(dock, "tool"):
                dock.tool.remove()
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self._docks.clear()
        gc.unfreeze()
        if self._reference is not None:
            self._reference.close()
            self._reference = None

    def _place(self, name: str, dock) -> None:
        window = self._iface.mainWindow()
        if window.restoreDockWidget(dock):
            return
        pages = [self._docks[page] for page in PAGES if page in self._docks and page != name]
        if name in PAGES:
            if not pages:
                # In an event of its own: to lay out the window takes as long as to make the dock.
                QTimer.singleShot(0, lambda: self._widen(dock))
            self._iface.addDockWidget(RIGHT, dock)
            dock.show()
            if pages:
                window.tabifyDockWidget(pages[0], dock)
            return
        plots = [other for each, other in self._docks.items() if each not in PAGES and each != name]
        beside = (plots or [None])[0]
        if beside is None and self._is_low():
            beside = (pages or [None])[0]
        self._iface.addDockWidget(RIGHT if beside in pages else BOTTOM, dock)
        if beside is not None:
            window.tabifyDockWidget(beside, dock)

    def _widen(self, dock) -> None:
        window = self._iface.mainWindow()
        # Taken out again in the meantime, perhaps.
        if not self._closed and window.dockWidgetArea(dock) == RIGHT:
            window.resizeDocks([dock], [dock.sizeHint().width()], Qt.Orientation.Horizontal)

    def _is_low(self) -> bool:
        """Whether a dock at the bottom would leave the map too little height."""
        canvas = self._iface.mapCanvas()
        # Behind QGIS's page of projects the map has no size of its own yet.
        room = canvas if canvas.isVisible() else self._iface.mainWindow().centralWidget() or canvas
        return room.height() < (MAP_LINES + DOCK_LINES) * canvas.fontMetrics().height()


def part(name: str):
    """The module `name` of this package.

    Imported as the word `import` does it, which QGIS hears of: it forgets such modules with the plugin, so
    that another version of it brings its own.
    """
    return __import__(f"{__package__}.{name}", fromlist=["*"])


def _loaded(parts: tuple[str, ...]) -> Iterator[None]:
    """Load one part after the other; without matplotlib, which the dock tells of, as far as it goes.

    What is there before and after stays as long as the plugin: Python looks for garbage among the rest alone.
    To look through all that QGIS, its plugins and matplotlib had loaded held the window up for 55 to 104 ms
    whenever enough had been made, also in the midst of a drawing (3.22).
    """
    gc.freeze()
    for name in parts:
        try:
            part(name)
        except ImportError:
            return
        yield
    gc.freeze()
