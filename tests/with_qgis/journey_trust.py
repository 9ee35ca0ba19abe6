"""Ustica by clicks in a real QGIS: three clicks to a forecast, its worth in words, and every map of it."""

import os
import sys

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface
from window_driver import (
    OUT,
    Journey,
    bench,
    click,
    find,
    map_click,
    picture,
    quiet,
    resize,
    take_tool,
    tool_button,
)

SIZES = ((1280, 800), (1600, 900))
SOURCE = os.environ["GROUNDCAST_SOURCE"]
LEVEL = "-15"
MAPS = (
    ("median", "forecast"),
    ("probability", "probability"),
    ("crossing", "crossing"),
    ("velocity", "velocity"),
    ("acceleration", "acceleration"),
    ("change", "change"),
    ("width", "width"),
)


def dock():
    return find("gcForecastDock")


def both(name):
    """A picture in each size of the window."""
    for width, height in SIZES:
        resize(width, height)
        yield quiet(1.2)
        picture(f"{name}-{width}")


def take_data(note):
    resize(*SIZES[0])
    yield quiet(1)
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    dock().add_stack(SOURCE)
    yield lambda: dock()._dialog.add.isEnabled()
    dock()._dialog.gridded.setChecked(True)
    dock()._dialog.cell.setValue(100)
    click(dock()._dialog.add)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    yield quiet(2)
    note["model"] = dock().study.model


def choose(note):
    dock().model.setCollapsed(False)
    combo = find("gcModelCombo")
    dock().scroll.ensureWidgetVisible(combo)
    yield quiet(0.5)
    combo.showPopup()
    yield quiet(0.8)
    view = combo.view().window()
    view.grab().save(str(OUT / "models.png"))
    note["popup"] = [view.width(), view.height()]
    combo.hidePopup()
    level = find("gcThresholdLevel")
    level.setFocus()
    level.selectAll()
    QTest.keyClicks(level, LEVEL)
    QTest.keyClick(level, Qt.Key.Key_Return)
    yield lambda: dock().study.threshold_side == "below"
    dock().scroll.ensureWidgetVisible(level)
    yield from both("01-model")


def run(note):
    dock().run.setCollapsed(False)
    button = find("gcRunButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield lambda: dock().queue.current is not None
    yield lambda: dock().queue.current is None and len(dock().study.runs) == 1
    yield lambda: not bench().runs.loader.busy
    yield quiet(3)
    note["sentence"] = find("gcVerdict").text()
    dock().scroll.ensureWidgetVisible(find("gcVerdict"))
    yield from both("02-result")


def look_where_it_is_better(note):
    button = find("gcVerdict").button("gcSkillMapButton")
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield from both("03-skill")
    note["shown"] = [layer.name() for layer in iface.mapCanvas().layers()]


def look_at_the_maps(note):
    from groundcast.ui.layers import find_group, show_only

    group = find_group(QgsProject.instance(), dock().study.runs[0])
    note["group"] = [child.name() for child in group.children()]
    for kind, name in MAPS:
        layer = show_only(group, kind)
        for child in group.children():
            child.setExpanded(child.isVisible())
        note[f"map of {kind}"] = layer.name() if layer else ""
        resize(*SIZES[0])
        yield quiet(1.2)
        picture(f"04-{name}")
    show_only(group, "median")


def look_at_a_series(note):
    yield take_tool("gcSeriesAction")
    yield quiet(1)
    map_click(*place())
    yield lambda: find("gcSeriesDock").isVisible() and find("gcSeriesDock").series is not None
    yield quiet(2)
    yield from both("05-series")
    plot = find("gcSeriesPlot")
    series = find("gcSeriesDock").series
    at = plot.top.transData.transform((plot._x[-8], series.median[-8]))
    QTest.mouseMove(plot, QPoint(int(at[0]), int(plot.height() - at[1])))
    QApplication.processEvents()
    yield quiet(0.5)
    find("gcSeriesDock").read_out(len(series.dates) - 8)
    yield quiet(0.5)
    note["read"] = find("gcSeriesDockReadout").toolTip()
    picture("06-hover")
    find("gcSeriesDock").setFloating(True)
    find("gcSeriesDock").resize(1100, 600)
    yield quiet(1)
    find("gcSeriesDock").grab().save(str(OUT / "07-large.png"))
    find("gcSeriesDock").setFloating(False)


def place():
    """The cell that moves fastest down, in map coordinates."""
    import numpy as np
    from osgeo import gdal

    results = bench().docks["series"].results
    path = results.artifact("velocity", results.regions[0]) or results.artifact("median", results.regions[0])
    data = gdal.Open(str(path))
    values = data.GetRasterBand(data.RasterCount).ReadAsArray()
    row, column = np.unravel_index(np.nanargmin(values), values.shape)
    x, y = gdal.ApplyGeoTransform(data.GetGeoTransform(), column + 0.5, row + 0.5)
    project = QgsProject.instance()
    found = QgsCoordinateTransform(results.crs, project.crs(), project).transform(QgsPointXY(x, y))
    return found.x(), found.y()


def steps(journey):
    parts = (take_data, choose, run, look_where_it_is_better, look_at_the_maps, look_at_a_series)
    for part in parts:
        journey.label = part.__name__
        journey.patience = 240 if part is run else 60
        yield from part(journey.outcome["notes"])


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
