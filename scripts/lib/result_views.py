"""Views of results: curves, comparisons, factors and scenarios, corrections of water storage."""

import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QTabWidget
from qgis.utils import iface
from views import dock, one_dialog
from window_driver import bench, find, map_click, moving_place, quiet

SCENE, SCENARIO, COMPARED, WATER = (
    os.environ[f"GROUNDCAST_{name}"] for name in ("SCENE", "SCENARIO", "COMPARED", "WATER")
)
# Of a dock that the user has pulled out of the window.
FLOATING = (600, 340)


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
    view = find("gcProfileView", QComboBox)
    for name, kind in (("54_profile_heat", "displacement"), ("5c_profile_slope", "slope")):
        view.setCurrentIndex(view.findData(kind))
        yield quiet(1)
        views.window(name, find("gcProfileDock"))
    view.setCurrentIndex(0)
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
    choice = find("gcComparePlot", QComboBox)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    yield quiet(1)
    views.dialog("5a_skill_floating", compare)
    compare.setFloating(False)
    bench().docks.show("compare")
    yield quiet(1)
    views.window("5b_skill", compare)
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    bench().docks.show("compare", False)


def scene(views):
    """A study of the simulated scene, with factors, regions, and a run that used them."""
    bench().docks.show("forecast")
    dock().study.runs = []
    # QGIS would ask what becomes of the lines that were drawn, and wait for an answer.
    for layer in QgsProject.instance().mapLayers().values():
        if getattr(layer, "isEditable", bool)():
            layer.rollBack()
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
    yield from scan_of_lags(views)
    yield from one_dialog(views, "64_scenario", dock().asking.ask_scenario, "gcScenarioDialog", pause=1)
    yield from one_dialog(views, "65_ablation", dock().asking.ask_ablation, "gcAblationDialog", pause=1)


def scan_of_lags(views):
    """A factor's window once its lags were scanned."""
    name = "gcFactorDialog"

    def scanned(dialog):
        if dialog.plot is None and dialog.start.isEnabled():
            dialog.start.click()
        return dialog.plot is not None

    yield from one_dialog(views, "67_lags", dock().factors.show_details, name, scanned, pause=1)


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
    page.scroll.verticalScrollBar().setValue(max(page.results.y() - 4, 0))
    yield quiet(0.5)
    views.window("80_water", page)
    bench().plot_water(WATER)
    yield quiet(1.5)
    tabs = find("gcWaterTabs", QTabWidget)
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        yield quiet(1)
        views.window(f"8{index + 1}_water_plot", find("gcWaterPlotsDock"))
