"""The simulated twin of water storage by clicks in a real QGIS: fill, correct, maps, plots, play."""

import os
import sys

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAction, QPushButton, QTabWidget
from qgis.utils import iface
from window_driver import (
    PATIENCE,
    Journey,
    click,
    click_link,
    find,
    layer_names,
    picture,
    quiet,
    tool_button,
)

WIDTH, HEIGHT = (int(n) for n in os.environ.get("GROUNDCAST_SIZE", "1280x800").split("x"))
NAME = f"water_{WIDTH}x{HEIGHT}"


def dock():
    return find("gcWaterDock")


def open_the_page(note):
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, WIDTH, HEIGHT)
    yield quiet(1)
    # The button comes to the toolbar with the first use; till then the menu has it.
    action = find("gcWaterAction", QAction)
    note["tooltip"] = action.toolTip()
    action.trigger()
    yield lambda: tool_button("gcWaterAction").isChecked()
    yield lambda: dock().isVisible()
    yield quiet(1)
    note["reason"] = find("gcWaterReason").text()
    picture(f"{NAME}_1_empty")


def take_the_twin(note):
    click_link(find("gcWaterEmptyText"))
    yield lambda: find("gcWaterRunButton").isEnabled()
    yield quiet(1)
    picture(f"{NAME}_2_ready")
    dock().advanced.setCollapsed(False)
    yield quiet(0.5)
    dock().scroll.ensureWidgetVisible(find("gcWater_treatment"))
    yield quiet(0.5)
    picture(f"{NAME}_3_advanced")
    dock().advanced.setCollapsed(True)
    yield quiet(0.5)


def correct(note):
    dock().scroll.ensureWidgetVisible(find("gcWaterRunButton"))
    yield quiet(0.3)
    click(find("gcWaterRunButton"))
    yield lambda: find("gcWaterProgress").value() > 100
    picture(f"{NAME}_4_running")
    yield lambda: bool(dock().choice.runs) and not dock().loader.busy
    yield quiet(2)
    note["verdict"] = dock().results.verdict.text()
    note["layers"] = len(layer_names())
    picture(f"{NAME}_5_results")


def look_at_plots(note):
    button = find("gcWaterPlotsButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.3)
    click(button)
    yield lambda: find("gcWaterPlotsDock").isVisible()
    tabs = find("gcWaterTabs", QTabWidget)
    for index in range(tabs.count()):
        bar = tabs.tabBar()
        click(bar, bar.tabRect(index).center())
        yield lambda: find("gcWaterPlotsDock").plot is not None
        yield quiet(1)
        picture(f"{NAME}_6_plot{index}")
    click(tabs.tabBar(), tabs.tabBar().tabRect(0).center())
    yield quiet(0.5)


def look_at_maps(note):
    from groundcast.ui.layers import show_only
    from groundcast.ui.layers.group import run_groups

    group = run_groups(QgsProject.instance())[0]
    note["group"] = [child.name() for child in group.children()]
    for kind in ("tws_increment", "ubrmsd_after", "innovation_sd"):
        show_only(group, kind)
        yield quiet(1.5)
        picture(f"{NAME}_7_{kind}")


def play_the_run(note):
    navigation = iface.mapCanvas().temporalController()
    button = find("gcWaterPlayButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.3)
    click(button)
    yield lambda: navigation.navigationMode() == navigation.NavigationMode.Animated
    first = navigation.currentFrameNumber()
    yield lambda: navigation.currentFrameNumber() >= first + 3
    note["played"] = find("Temporal Controller").isVisible()
    picture(f"{NAME}_8_playing")
    navigation.pause()


def steps(journey):
    for part in (open_the_page, take_the_twin, correct, look_at_plots, look_at_maps, play_the_run):
        journey.label = part.__name__
        journey.patience = 400 if part is correct else PATIENCE
        yield from part(journey.outcome["notes"])


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
