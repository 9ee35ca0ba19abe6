"""Runs inside a real QGIS: opens every dock and dialog of the plugin in its states, and takes their pictures.

Environment, beside that of `window_driver`: GROUNDCAST_SIZE ("1280x800", the screen in pixels),
GROUNDCAST_SOURCE (an EGMS file), GROUNDCAST_RUN (a finished run on it), GROUNDCAST_SCENE (a run with
factors on the simulated scene), GROUNDCAST_SCENARIO, GROUNDCAST_COMPARED and GROUNDCAST_WATER (results of
these kinds), GROUNDCAST_ONLY (a part of the names of views, for a few of them).

`outcome.json` names what is cut off in each view. A view that cannot be opened is named there too, and
does not keep the others.
"""

import os
import sys
import time
import traceback

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

import cut_off
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QScrollArea, QTabWidget
from qgis.utils import iface
from window_driver import OUT, Journey, bench, find, map_click, moving_place, quiet, resize

SOURCE = os.environ["GROUNDCAST_SOURCE"]
RUN, SCENE = os.environ["GROUNDCAST_RUN"], os.environ["GROUNDCAST_SCENE"]
SCENARIO, COMPARED, WATER = (os.environ[f"GROUNDCAST_{name}"] for name in ("SCENARIO", "COMPARED", "WATER"))
ONLY = os.environ.get("GROUNDCAST_ONLY", "")
PATIENCE = 90
ALGORITHMS = ("train", "compare", "report")
# Of a dock that the user has pulled out of the window.
FLOATING = (600, 340)


def dock():
    return find("gcForecastDock")


class Views:
    """Takes a view's picture and asks what of it is cut off."""

    def __init__(self, note):
        self.note = note
        note["cut off"], note["not opened"], note["larger than the screen"] = {}, {}, []
        note["larger, of QGIS"] = []

    def window(self, name, asked=None):
        """The whole window; `asked` is the part of it to be examined."""
        iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
        self._examine(name, asked)

    def dialog(self, name, dialog):
        """A dialog by itself."""
        dialog.grab().save(str(OUT / f"{name}.png"))
        if self._is_larger(dialog.rect().size()):
            self.note["larger than the screen"].append(name)
        self._examine(name, dialog)

    def page(self, name, page):
        """A page of ours in a window of QGIS, whose size is QGIS's; the page must fit, or scroll."""
        window = page.window()
        window.grab().save(str(OUT / f"{name}.png"))
        if self._is_larger(window.rect().size()):
            self.note["larger, of QGIS"].append(name)
        if self._is_larger(page.minimumSizeHint()):
            self.note["larger than the screen"].append(name)
        self._examine(name, page)

    def _is_larger(self, size) -> bool:
        screen = QGuiApplication.primaryScreen().size()
        return size.width() > screen.width() or size.height() > screen.height()

    def _examine(self, name, asked):
        wrong = cut_off.found(asked) if asked is not None else []
        if wrong:
            self.note["cut off"][name] = wrong


def opened(name):
    """The dialog of this name, None while it is not there."""
    found = [d for d in iface.mainWindow().findChildren(QDialog, name) if d.isVisible()]
    return found[0] if found else None


def one_dialog(views, name, open_it, object_name, until=None, pause=0.6):
    """Open a dialog, picture it as soon as `until(dialog)` is true, and close it."""
    QTimer.singleShot(0, open_it)
    yield lambda: opened(object_name) is not None
    dialog = opened(object_name)
    if until is not None:
        yield lambda: until(dialog)
    yield quiet(pause)
    views.dialog(name, dialog)
    dialog.reject()
    yield quiet(0.2)


def first_run(views):
    from groundcast.ui import settings

    bench().show_forecast()
    yield lambda: dock().worker.status is not None
    settings.write("python", "/nowhere/python")
    dock().worker.look()
    yield quiet(1.5)
    views.window("01_dock_first_run", dock())
    settings.write("python", "")
    dock().worker.look()
    yield lambda: dock().worker.ready
    yield quiet(0.5)
    views.window("02_dock_empty", dock())


def empty_docks(views):
    for number, name in ((3, "compare"), (4, "series"), (5, "profile"), (6, "water")):
        bench().docks.show(name)
        yield quiet(1)
        views.window(f"0{number}_{name}_empty", bench().docks[name])
        bench().docks.show(name, False)
    bench().docks.show("forecast")


def dialogs_without_data(views):
    yield from one_dialog(views, "10_set_up", bench().shell.setup.show, "gcSetupDialog", pause=2)
    yield from one_dialog(views, "11_add_stack_empty", dock().add_stack, "gcAddStackDialog")
    yield from one_dialog(views, "12_library_empty", bench().show_models, "gcModelLibrary", pause=1)
    QTimer.singleShot(0, bench().shell.show_options)
    yield lambda: bench().shell.options.page is not None
    page = bench().shell.options.page
    yield lambda: page.environment.status.status is not None and page.isVisible()
    yield quiet(1)
    views.page("13_options", page)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    yield quiet(0.3)
    views.page("14_options_end", page)
    page.window().reject()
    yield quiet(0.3)


def egms(views):
    """A study of EGMS points with a finished run."""
    yield from one_dialog(
        views,
        "20_add_stack",
        lambda: dock().add_stack(SOURCE),
        "gcAddStackDialog",
        lambda d: d.add.isEnabled(),
    )
    dock().data.take_path(SOURCE)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    dock().study.runs = [RUN]
    dock().study.changed()
    bench().runs.show(RUN)
    yield lambda: not bench().runs.loader.busy
    yield quiet(2)


def steps_of_the_dock(views):
    for number, step in enumerate(dock().steps, 1):
        for other in dock().steps:
            other.open(other is step)
        if step is dock().model:
            find("gcAdvanced").setCollapsed(False)
        yield quiet(0.5)
        dock().scroll.ensureWidgetVisible(step, 0, 0)
        dock().scroll.verticalScrollBar().setValue(max(step.y() - 4, 0))
        yield quiet(0.3)
        views.window(f"3{number}_step_{number}", dock())


def is_checked(dialog) -> bool:
    """Whether the window of the steps has looked at the data."""
    return bool(dialog.found) and dialog.state.kind == "success"


def dialogs_of_a_study(views):
    prepared = dock().data.prepared
    yield from one_dialog(views, "40_prepare", prepared.prepare, "gcPreparationDialog", is_checked)
    yield from one_dialog(views, "41_models", find("gcModelsButton").click, "gcModelsDialog")
    yield from one_dialog(views, "42_compare", bench().comparing.ask, "gcCompareDialog")
    yield from one_dialog(views, "43_report", lambda: bench().runs.report_on(RUN), "gcReportDialog")
    yield from one_dialog(views, "44_library", bench().show_models, "gcModelLibrary", pause=2)


def plots(views):
    bench().pick_series()
    yield quiet(1)
    map_click(*moving_place())
    yield lambda: find("gcSeriesDock").series is not None
    yield quiet(1)
    views.window("50_series", find("gcSeriesDock"))
    bench().draw_profile()
    yield quiet(0.5)
    x, y = moving_place()
    half = 0.06 * iface.mapCanvas().extent().width()
    for at, button in ((x - half, "Left"), (x + half, "Left"), (x + half, "Right")):
        map_click(at, y, getattr(Qt.MouseButton, f"{button}Button"))
        yield quiet(0.3)
    yield quiet(1)
    views.window("51_profile", find("gcProfileDock"))
    bench().docks["profile"].tool.stop()
    for name in ("series", "profile"):
        bench().docks.show(name, False)


def comparison(views):
    """A finished comparison of the EGMS points."""
    dock().study.comparisons = [COMPARED]
    dock().study.changed()
    bench().docks.show("compare")
    compare = find("gcCompareDock")
    compare.open(COMPARED)
    yield quiet(1.5)
    views.window("52_compare", compare)
    compare.setFloating(True)
    compare.resize(*FLOATING)
    yield quiet(1)
    views.dialog("53_compare_floating", compare)
    compare.setFloating(False)
    bench().docks.show("compare", False)


def scene(views):
    """A study of the simulated scene, with factors, regions, and a run that used them."""
    bench().docks.show("forecast")
    dock().study.runs = []
    QgsProject.instance().clear()
    yield quiet(1)
    dock().try_scene()
    yield lambda: len(dock().study.factors) == 3 and find("gcRunButton").isEnabled()
    dock().study.runs = [SCENE]
    dock().study.changed()
    dock().results.refresh()
    dock().results.select(SCENE)
    yield quiet(1.5)
    for number, step in ((60, dock().factors), (61, dock().regions), (62, dock().results)):
        for other in dock().steps:
            other.open(other is step)
        yield quiet(0.5)
        dock().scroll.verticalScrollBar().setValue(max(step.y() - 4, 0))
        yield quiet(0.5)
        views.window(f"{number}_scene_{step.objectName()[2:].lower()}", dock())
    yield from one_dialog(views, "63_factor", dock().factors.show_details, "gcFactorDialog", pause=4)
    yield from one_dialog(views, "64_scenario", dock().asking.ask_scenario, "gcScenarioDialog", pause=1)
    yield from one_dialog(views, "65_ablation", dock().asking.ask_ablation, "gcAblationDialog", pause=1)


def scenario(views):
    """A finished scenario on the simulated scene."""
    bench().docks.show("forecast")
    dock().study.runs = [SCENE, SCENARIO]
    dock().study.changed()
    dock().results.refresh()
    dock().results.select(SCENARIO)
    bench().runs.show(SCENARIO)
    yield lambda: not bench().runs.loader.busy
    yield quiet(2)
    dock().results.open()
    dock().scroll.verticalScrollBar().setValue(max(dock().results.y() - 4, 0))
    yield quiet(0.5)
    views.window("66_scenario_results", dock())


def water(views):
    """A finished correction of the simulated twin."""
    bench().docks.show("water")
    page = find("gcWaterDock")
    page.choice.runs = [WATER]
    page.results.show_runs(page.choice.runs)
    page.show_run(WATER)
    yield lambda: not page.loader.busy
    yield quiet(2)
    page.results.open()
    page.scroll.ensureWidgetVisible(page.results)
    yield quiet(0.5)
    views.window("80_water", page)
    bench().plot_water(WATER)
    yield quiet(1.5)
    tabs = find("gcWaterTabs", QTabWidget)
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        yield quiet(1)
        views.window(f"8{index + 1}_water_plot", find("gcWaterPlotsDock"))


def processing(views):
    import processing as toolbox

    for number, name in enumerate(ALGORITHMS):
        dialog = toolbox.createAlgorithmDialog(f"groundcast:{name}")
        dialog.show()
        yield quiet(1)
        dialog.grab().save(str(OUT / f"7{number}_processing_{name}.png"))
        dialog.close()
        dialog.deleteLater()
    yield quiet(0.3)


PARTS = (
    first_run, empty_docks, dialogs_without_data, egms, steps_of_the_dock, dialogs_of_a_study, plots,
    comparison, scene, scenario, water, processing,
)  # fmt: skip


class Impatient:
    """A condition that gives up after `PATIENCE` seconds, so that one view does not keep the others."""

    def __init__(self, condition):
        self.condition, self.until, self.late = condition, time.monotonic() + PATIENCE, False

    def __call__(self):
        self.late = time.monotonic() > self.until
        return self.late or self.condition()


def guarded(part, views):
    """The steps of a part; what goes wrong in it is noted, and what it left open is closed."""
    steps = part(views)
    try:
        for condition in steps:
            waiting = Impatient(condition)
            yield waiting
            if waiting.late:
                raise TimeoutError(f"line {steps.gi_frame.f_lineno}: nothing happened in {PATIENCE} s")
    except Exception:
        views.note["not opened"][part.__name__] = traceback.format_exc()[-600:]
        iface.mainWindow().grab().save(str(OUT / f"error_{part.__name__}.png"))
        for dialog in [d for d in iface.mainWindow().findChildren(QDialog) if d.isVisible()]:
            dialog.reject()


def steps(journey):
    width, height = (int(n) for n in os.environ["GROUNDCAST_SIZE"].split("x"))
    share = QGuiApplication.primaryScreen().devicePixelRatio()
    note = journey.outcome["notes"]
    note["theme"], note["pixel ratio"] = QgsApplication.themeName(), share
    resize(round(width / share), round(height / share))
    yield quiet(1.5)
    views = Views(note)
    for part in PARTS:
        needed = part in (first_run, egms) or (part is scene and ONLY == "scenario")
        if ONLY and ONLY not in part.__name__ and not needed:
            continue
        journey.label, journey.patience = part.__name__, 2 * PATIENCE
        yield from guarded(part, views)


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
