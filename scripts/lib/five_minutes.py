"""Runs inside a real QGIS: a stranger's way from the toolbar to forecast, profile and report, timed.

Environment, beside that of `window_driver`: GROUNDCAST_SOURCE is the EGMS file. Every step takes one picture,
and `outcome.json` says how long it took, with what it waited for.
"""

import os
import shutil
import sys
import time

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDialog, QPushButton
from qgis.utils import iface
from window_driver import (
    OUT,
    Journey,
    bench,
    click,
    drop,
    find,
    layer_names,
    map_click,
    move_to,
    moving_place,
    picture,
    quiet,
    resize,
    screen_picture,
    take_tool,
    tool_button,
)

SOURCE = os.environ["GROUNDCAST_SOURCE"]
PAGE = QSize(827, 1170)


def dock():
    return find("gcForecastDock")


def open_the_dock(note):
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    yield quiet(0.5)
    picture("five_1_dock")


def drop_the_file(note):
    drop(SOURCE, dock())
    yield lambda: iface.mainWindow().findChild(QDialog, "gcAddStackDialog") is not None
    dialog = find("gcAddStackDialog", QDialog)
    yield lambda: dialog.add.isEnabled()
    yield quiet(0.5)
    screen_picture("five_2_file")


def add_the_data(note):
    click(find("gcAddStackDialog", QDialog).add)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    yield lambda: bool(layer_names())
    yield quiet(1.5)
    picture("five_3_data")
    note["points"] = dock().data.preview.count


def forecast(note):
    button = find("gcRunButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.3)
    click(button)
    yield lambda: dock().queue.current is not None
    yield lambda: find("gcProgress").value() > 300 or dock().queue.current is None
    picture("five_4_running")
    yield lambda: dock().queue.current is None
    if len(dock().study.runs) != 1:
        raise RuntimeError(dock().run.outcome.text())
    yield lambda: not bench().runs.loader.busy
    yield quiet(1.5)
    note["sentence"] = find("gcVerdictText").text()
    dock().scroll.ensureWidgetVisible(find("gcVerdict"))
    yield quiet(0.3)
    picture("five_5_forecast")


def click_a_point(note):
    yield take_tool("gcSeriesAction")
    yield quiet(0.5)
    map_click(*moving_place())
    yield lambda: find("gcSeriesDock").isVisible() and find("gcSeriesDock").series is not None
    yield quiet(1)
    picture("five_6_series")


def draw_a_profile(note):
    yield take_tool("gcProfileAction")
    yield quiet(0.5)
    x, y = moving_place()
    half = 0.06 * iface.mapCanvas().extent().width()
    map_click(x - half, y)
    yield quiet(0.2)
    map_click(x + half, y)
    yield quiet(0.2)
    map_click(x + half, y, Qt.MouseButton.RightButton)
    yield quiet(1.5)
    move_to(x, y)
    yield quiet(0.5)
    picture("five_7_profile")


def write_the_report(note):
    button = find("gcReportButton", QPushButton)
    dock().results.open()
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.3)
    click(button)
    yield lambda: iface.mainWindow().findChild(QDialog, "gcReportDialog") is not None
    yield quiet(0.3)
    dialog = find("gcReportDialog", QDialog)
    click(dialog.write)
    yield lambda: bool(dialog.notice.kind)
    yield quiet(0.3)
    note["report"] = dialog.notice.text()
    screen_picture("five_8_report")
    shutil.copy(dialog.target.filePath(), OUT / "report.pdf")
    dialog.reject()
    yield quiet(0.2)


def save(note):
    """What the other pictures start from, and the first page of the report as it is printed."""
    layout = QgsProject.instance().layoutManager().printLayouts()[0]
    QgsLayoutExporter(layout).renderPageToImage(0, PAGE).save(str(OUT / "five_9_page.png"))
    QgsProject.instance().write(str(OUT / "five_minutes.qgz"))
    yield quiet(0.1)


STEPS = (
    open_the_dock, drop_the_file, add_the_data, forecast, click_a_point, draw_a_profile, write_the_report,
)  # fmt: skip


def steps(journey):
    journey.label = "window"
    resize(1280, 800)
    yield quiet(1)
    note = journey.outcome["notes"]
    note["seconds"] = {}
    for part in (*STEPS, save):
        journey.label, journey.patience, began = part.__name__, 400, time.monotonic()
        yield from part(note)
        if part in STEPS:
            note["seconds"][part.__name__] = round(time.monotonic() - began, 1)


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
