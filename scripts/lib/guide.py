"""Runs inside a real QGIS: the pictures of the user guide, of results and of windows with choices in them.

Environment, beside that of `window_driver`: GROUNDCAST_SOURCE (an EGMS file), GROUNDCAST_CELLS (a run on it,
gridded, with a threshold), GROUNDCAST_WATER (a correction of the simulated twin).
"""

import os
import sys

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTabWidget
from qgis.utils import iface
from views import dock, opened
from window_driver import OUT, Journey, bench, find, map_click, moving_place, picture, quiet, resize

SOURCE, CELLS, WATER = (os.environ[f"GROUNDCAST_{name}"] for name in ("SOURCE", "CELLS", "WATER"))
PREPARED = {
    "mask": ("temporal_coherence>=0.7",),
    "drop_dates": ("2020-09-23",),
    "jumps": "mend",
    "cell": 100.0,
}
SERIES = (1100, 600)
OPTIONS_HEIGHT = 780


def results():
    """A run on cells: its verdict, where it is better, how likely the threshold is crossed, one cell."""
    from groundcast.ui.layers.group import find_group, show_only

    bench().show_forecast()
    yield lambda: dock().worker.ready
    dock().data.take_path(SOURCE)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    dock().study.runs = [CELLS]
    dock().study.changed()
    bench().runs.show(CELLS)
    yield lambda: find_group(QgsProject.instance(), CELLS) is not None and not bench().runs.loader.busy
    dock().results.open()
    yield quiet(2)
    iface.messageBar().clearWidgets()
    dock().scroll.verticalScrollBar().setValue(max(dock().results.y() - 4, 0))
    group = find_group(QgsProject.instance(), CELLS)
    for name, kind in (("result", "median"), ("skill", "skill"), ("probability", "probability")):
        for each in group.children():
            each.setExpanded(False)
        show_only(group, kind)
        yield quiet(1.5)
        picture(f"ustica_{name}")


def series():
    """One cell in a dock pulled out of the window."""
    bench().pick_series()
    yield quiet(1)
    map_click(*moving_place())
    yield lambda: find("gcSeriesDock").series is not None
    pulled = find("gcSeriesDock")
    pulled.setFloating(True)
    pulled.resize(*SERIES)
    yield quiet(2)
    pulled.grab().save(str(OUT / "ustica_series.png"))
    pulled.setFloating(False)
    bench().docks.show("series", False)


def preparation():
    """The window of the steps with some of them on."""
    dock().study.data_options = {**dock().study.data_options, **PREPARED}
    dock().study.changed()
    yield quiet(1)
    QTimer.singleShot(0, dock().data.prepared.prepare)
    yield lambda: opened("gcPreparationDialog") is not None
    dialog = opened("gcPreparationDialog")
    yield lambda: bool(dialog.found) and dialog.state.kind == "success"
    yield quiet(1)
    dialog.grab().save(str(OUT / "prepare.png"))
    dialog.reject()


def options():
    """Our page of QGIS's options."""
    QTimer.singleShot(0, bench().shell.show_options)
    yield lambda: bench().shell.options.page is not None
    page = bench().shell.options.page
    yield lambda: page.environment.status.status is not None and page.isVisible()
    page.window().resize(page.window().width(), OPTIONS_HEIGHT)
    yield quiet(1)
    page.window().grab().save(str(OUT / "options.png"))
    page.window().reject()


def water():
    """The dock of water storage with a finished run, its curves, and its noise by itself."""
    QgsProject.instance().clear()
    bench().docks.show("forecast", False)
    bench().docks.show("water")
    page = find("gcWaterDock")
    page.choice.runs = [WATER]
    page.results.show_runs(page.choice.runs)
    page.show_run(WATER)
    yield lambda: not page.loader.busy
    bench().plot_water(WATER)
    page.results.open()
    yield quiet(2)
    iface.messageBar().clearWidgets()
    page.scroll.verticalScrollBar().setValue(max(page.results.y() - 4, 0))
    yield quiet(1)
    picture("water_dock")
    tabs = find("gcWaterTabs", QTabWidget)
    tabs.setCurrentIndex(1)
    yield quiet(1)
    tabs.grab().save(str(OUT / "water_noise.png"))


def steps():
    resize(1280, 800)
    yield quiet(1.5)
    for part in (results, series, preparation, options, water):
        yield from part()


def start():
    journey = Journey(iter(()))
    journey.steps = steps()
    journey.patience = 400


start()
