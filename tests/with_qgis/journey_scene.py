"""The simulated scene by clicks in a real QGIS: open, draw, train, look, profile, save, open again."""

import os
import sys

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface
from window_driver import (
    OUT,
    PATIENCE,
    Journey,
    click,
    click_link,
    find,
    layer_names,
    map_click,
    move_to,
    picture,
    quiet,
    take_tool,
    tool_button,
)

WIDTH, HEIGHT = 1280, 800
EPOCHS = int(os.environ.get("GROUNDCAST_EPOCHS", "3"))
REPEAT = int(os.environ.get("GROUNDCAST_REPEAT", "4"))


def dock():
    return find("gcForecastDock")


def open_and_take_scene(note):
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, WIDTH, HEIGHT)
    yield quiet(1)
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    yield quiet(1)
    picture("01-empty")
    click_link(find("gcEmptyText"))
    yield lambda: len(dock().study.factors) == 3 and find("gcRunButton").isEnabled()
    yield quiet(3)
    picture("02-data")


def draw_region(note):
    """Two regions drawn by hand take the place of the scene's own, so that drawing is part of the way."""
    note["scene_regions"] = find("gcRegionsTree").topLevelItemCount()
    extent = iface.mapCanvas().extent()
    note["extent"] = extent.toString()
    yield take_tool("gcRegionAction")
    for share in (0.36, 0.56):
        box = QgsRectangle(extent)
        box.scale(0.16)
        x, y = extent.xMinimum() + share * extent.width(), extent.center().y()
        half_width, half_height = box.width() / 2, box.height() / 2
        for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            map_click(x + dx * half_width, y + dy * half_height)
            yield quiet(0.2)
        map_click(x - half_width, y, Qt.MouseButton.RightButton)
        yield quiet(0.7)
    picture("03-regions")
    tree = find("gcRegionsTree")
    note["regions"] = tree.topLevelItemCount()
    if tree.topLevelItemCount() != 2:
        raise RuntimeError(f"{tree.topLevelItemCount()} regions in the dock, 2 were drawn")
    click(tool_button("gcRegionAction"))


def train(note):
    dock().model.setCollapsed(False)
    models = find("gcModelCombo")
    models.setCurrentIndex(models.findData("gler-bigrunet"))
    yield quiet(0.5)
    find("gcAdvanced").setCollapsed(False)
    find("gcSetting_epochs").setValue(EPOCHS)
    find("gcSetting_repeat").setValue(REPEAT)
    yield quiet(0.5)
    dock().run.setCollapsed(False)
    button = find("gcRunButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield lambda: dock().queue.current is not None
    yield lambda: find("gcProgress").value() > 300 or dock().queue.current is None
    picture("04-training")
    yield lambda: dock().queue.current is None and len(dock().study.runs) == 1
    yield lambda: any("forecast" in name for name in layer_names())
    yield quiet(4)
    picture("05-forecast")
    note["layers"] = len(layer_names())


def look_at_a_series(note):
    yield take_tool("gcSeriesAction")
    yield quiet(1)
    centre = _middle_of_result()
    map_click(*centre)
    yield lambda: find("gcSeriesDock").isVisible()
    yield quiet(2)
    picture("06-series")


def look_along_a_profile(note):
    yield take_tool("gcProfileAction")
    yield quiet(1)
    x, y = _middle_of_result()
    width = iface.mapCanvas().extent().width()
    map_click(x - 0.05 * width, y)
    yield quiet(0.3)
    map_click(x + 0.05 * width, y)
    yield quiet(0.3)
    map_click(x + 0.05 * width, y, Qt.MouseButton.RightButton)
    yield quiet(2)
    move_to(x, y)
    yield quiet(1)
    picture("07-profile")


def play_the_run(note):
    navigation = iface.mapCanvas().temporalController()
    button = find("gcPlayButton")
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield lambda: navigation.currentFrameNumber() >= 3
    note["played"] = find("Temporal Controller").isVisible()
    picture("08-playing")
    navigation.pause()
    navigation.setNavigationMode(navigation.NavigationMode.NavigationOff)
    find("Temporal Controller").hide()
    yield quiet(1)


def save_and_open_again(note):
    project = QgsProject.instance()
    path = str(OUT / "projekt ü.qgz")
    before = (dock().study.to_dict(), sorted(layer_names()))
    project.write(path)
    iface.newProject(False)
    yield quiet(1)
    note["empty"] = not dock().study.runs
    project.read(path)
    yield quiet(3)
    after = (dock().study.to_dict(), sorted(layer_names()))
    note["same_study"] = before[0] == after[0]
    note["same_layers"] = before[1] == after[1]
    if not note["same_study"]:
        note["before"], note["after"] = before[0], after[0]
    picture("09-reopened")


def _middle_of_result():
    """A place where the newest result has values: the middle of the first drawn region."""
    layer = QgsProject.instance().mapLayer(dock().study.region_layer_id)
    geometry = next(layer.getFeatures()).geometry()
    project = QgsProject.instance()
    geometry.transform(QgsCoordinateTransform(layer.crs(), project.crs(), project))
    point = geometry.centroid().asPoint()
    return point.x(), point.y()


def leave_alone(note):
    """QGIS itself, before anything of ours is open: what the pauses of later steps are held against."""
    yield quiet(3)


def steps(journey):
    for part in (
        leave_alone, open_and_take_scene, draw_region, train, look_at_a_series, look_along_a_profile,
        play_the_run, save_and_open_again,
    ):  # fmt: skip
        journey.label = part.__name__
        journey.patience = 400 if part is train else PATIENCE
        yield from part(journey.outcome["notes"])


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
