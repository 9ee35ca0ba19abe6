"""A whole study of Doñana by clicks in a real QGIS: data, rain, region, run, plots, comparison and report.

The project's folder is moved in the end, and opened where it lies then.
"""

import os
import shutil
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from groundcast.models import catalogue
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
)
from qgis.utils import iface
from window_driver import (
    OUT,
    Journey,
    bench,
    choose,
    click,
    drag,
    drop,
    find,
    layer_names,
    map_click,
    moving_place,
    name_file,
    open_menu,
    picture,
    quiet,
    resize,
    screen_picture,
    take_tool,
    tool_button,
)

SOURCE, RAIN = os.environ["GROUNDCAST_SOURCE"], os.environ["GROUNDCAST_RAIN"]
MODEL, COMPARED = "factor-regression", ("theta", "factor-regression")


def dock():
    return find("gcForecastDock")


def window(name):
    return iface.mainWindow().findChild(QDialog, name)


def take_data_and_rain(note):
    """Files are copied beside the project: what is moved later is all that there is."""
    home = OUT / "here"
    home.mkdir()
    data, rain = (Path(shutil.copy(path, home)) for path in (SOURCE, RAIN))
    QgsProject.instance().write(str(home / "study.qgz"))
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    drop(data, dock())
    yield lambda: window("gcAddStackDialog") is not None and window("gcAddStackDialog").add.isEnabled()
    click(window("gcAddStackDialog").add)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    yield quiet(1)
    drop(rain, dock().factors)
    yield lambda: window("gcFactorDialog") is not None and window("gcFactorDialog").source.preview.info
    yield quiet(0.5)
    picture("study-1-factor")
    kinds = QDialogButtonBox.StandardButton
    click(window("gcFactorDialog").buttons.button(kinds.Ok))
    yield lambda: len(dock().study.factors) == 1 and window("gcFactorDialog") is None
    note["factor"] = dock().factors.tree.topLevelItem(0).text(0)
    picture("study-1-data")


def draw_a_region(note):
    extent = iface.mapCanvas().extent()
    x, y = extent.center().x(), extent.center().y()
    across, up = 0.3 * extent.width(), 0.3 * extent.height()
    yield take_tool("gcRegionAction")
    for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        map_click(x + dx * across, y + dy * up)
        yield quiet(0.2)
    map_click(x - across, y, Qt.MouseButton.RightButton)
    yield lambda: find("gcRegionsTree").topLevelItemCount() == 1
    click(tool_button("gcRegionAction"))
    yield quiet(0.5)


def run(note):
    dock().model.setCollapsed(False)
    models = find("gcModelCombo")
    models.setCurrentIndex(models.findData(MODEL))
    dock().run.setCollapsed(False)
    button = find("gcRunButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    if not button.isEnabled():
        raise RuntimeError(f"{find('gcReason').text()} {dock().model.problem.text()}")
    click(button)
    yield lambda: dock().queue.current is not None
    yield lambda: dock().queue.current is None
    if len(dock().study.runs) != 1:
        raise RuntimeError(dock().run.outcome.text())
    yield lambda: any("forecast" in name for name in layer_names()) and not bench().runs.loader.busy
    yield quiet(1)
    note["sentence"] = find("gcVerdictText").text()
    picture("study-2-forecast")


def tipped(widget, tip):
    """A button of QGIS's own by its tooltip: names differ between its versions."""
    return next(button for button in widget.findChildren(QAbstractButton) if button.toolTip() == tip)


def look_at_the_residuals(note):
    """Time and again: in a busy window half of what was asked of threads was never answered."""
    button = find("gcResidualsButton", QPushButton)
    dock().results.open()
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    note["residuals"] = []
    for _ in range(4):
        click(button)
        yield lambda: window("gcResidualsDialog") is not None
        yield lambda: window("gcResidualsDialog").plot is not None
        yield quiet(0.3)
        note["residuals"].append(window("gcResidualsDialog").plot.said())
        screen_picture("study-2-residuals")
        window("gcResidualsDialog").reject()
        yield lambda: window("gcResidualsDialog") is None


def play_it(note):
    """From the button of step 6 through the Temporal Controller's own buttons."""
    button, moves = find("gcPlayButton", QPushButton), iface.mapCanvas().temporalController()
    dock().results.open()
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield lambda: moves.currentFrameNumber() >= 2
    controller = find("Temporal Controller")
    note["playing"] = [controller.isVisible(), moves.totalFrameCount() > 3]
    picture("study-2-playing")
    click(tipped(controller, "Pause"))
    at = moves.currentFrameNumber()
    yield quiet(1)
    note["paused"] = moves.currentFrameNumber() in (at, at + 1)
    click(tipped(controller, "Turn off temporal navigation"))
    yield lambda: not iface.mapCanvas().mapSettings().isTemporal()
    controller.hide()


def swipe_two_maps(note):
    button = find("gcLookButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    yield open_menu(button)
    for text in ("Swipe against", "donana", "Residual"):
        yield choose(text)
        yield quiet(0.3)
    swipe = bench().looks.swipe
    yield lambda: swipe.active and not swipe.picture.isNull()
    view = iface.mapCanvas().viewport()
    at = QPoint(view.width() // 4, view.height() // 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, at.y()))
    drag(at)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    yield quiet(0.5)
    note["swiped"] = round(swipe.share, 2)
    picture("study-2-swipe")
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=at)
    yield lambda: not swipe.active


def export_it(note):
    button, target = find("gcExportButton", QPushButton), OUT / "für Google.kmz"
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    yield open_menu(button)
    yield choose("Maps for Google Earth")
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    screen_picture("study-2-export")
    yield name_file(target)
    yield lambda: target.is_file() and iface.messageBar().currentItem() is not None
    yield lambda: "Exported" in iface.messageBar().currentItem().text()
    with zipfile.ZipFile(target) as packed:
        note["exported"] = sorted(Path(name).suffix for name in packed.namelist())


def look_at_a_series(note):
    yield take_tool("gcSeriesAction")
    yield quiet(0.5)
    map_click(*moving_place())
    yield lambda: find("gcSeriesDock").isVisible() and find("gcSeriesDock").series is not None
    yield quiet(1)
    picture("study-3-series")


def look_along_a_profile(note):
    yield take_tool("gcProfileAction")
    yield quiet(0.5)
    x, y = moving_place()
    half = 0.1 * iface.mapCanvas().extent().width()
    for at in (x - half, x + half):
        map_click(at, y)
        yield quiet(0.3)
    map_click(x + half, y, Qt.MouseButton.RightButton)
    yield lambda: find("gcProfileDock").isVisible()
    yield quiet(1.5)
    picture("study-4-profile")


def compare(note):
    click(tool_button("gcCompareAction"))
    yield lambda: find("gcCompareDock").isVisible()
    yield quiet(0.5)
    click(find("gcCompareNew"))
    yield lambda: window("gcCompareDialog") is not None
    yield quiet(0.5)
    dialog = window("gcCompareDialog")
    click(find("gcTickNone", QPushButton))
    for name in COMPARED:
        _tick(dialog.list, name)
        yield quiet(0.2)
    dialog.form.origins.setValue(2)
    dialog.form.horizons.setText("1, 3, 6")
    yield quiet(0.3)
    click(find("gcCompareStart", QPushButton))
    yield lambda: dock().queue.current is not None
    yield lambda: dock().queue.current is None
    found = find("gcCompareDock")
    if found.found is None:
        raise RuntimeError(found.notice.text())
    yield quiet(1)
    note["rows"] = sorted({line.model for line in found.table.lines()})
    picture("study-5-compare")
    bench().docks.show("compare", False)


def _tick(tree, name):
    item = tree._items[name]
    tree.scrollToItem(item)
    tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
    box = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 8, box.center().y()))


def write_the_report(note):
    button = find("gcReportButton", QPushButton)
    dock().results.open()
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    click(button)
    yield lambda: window("gcReportDialog") is not None
    yield quiet(0.3)
    dialog = window("gcReportDialog")
    click(dialog.write)
    yield lambda: bool(dialog.notice.kind)
    yield quiet(0.3)
    screen_picture("study-6-report")
    note["report"], note["pdf"] = dialog.notice.kind, Path(dialog.target.filePath()).read_bytes()[:5].decode()
    dialog.reject()
    yield quiet(0.2)


def save_move_and_open_again(note):
    project = QgsProject.instance()
    project.write()
    before = (_told(), sorted(layer_names()))
    iface.newProject(False)
    yield quiet(1)
    there = OUT / "anderswo ü"
    (OUT / "here").rename(there)
    project.read(str(there / "study.qgz"))
    yield lambda: len(dock().study.runs) == 1 and find("gcRunButton").isEnabled()
    yield quiet(2)
    note["before"], note["after"] = before, (_told(), sorted(layer_names()))
    note["lost"] = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
    note["elsewhere"] = [path for path in _paths() if not path.startswith(str(there))]
    yield take_tool("gcSeriesAction")
    yield quiet(0.5)
    map_click(*moving_place())
    yield lambda: find("gcSeriesDock").isVisible() and find("gcSeriesDock").series is not None
    yield quiet(1)
    picture("study-7-reopened")


def _paths():
    study = dock().study
    return [str(path) for path in (study.data_path, *study.factors.values(), *study.runs, *study.comparisons)]


def _told():
    """The study by what a user sees of it, wherever its files lie."""
    study = dock().study
    names = [Path(path).name for path in _paths()]
    return [study.model, names, list(study.factors), find("gcRegionsTree").topLevelItemCount()]


PARTS = (
    take_data_and_rain, draw_a_region, run, look_at_the_residuals, play_it, swipe_two_maps, export_it,
    look_at_a_series, look_along_a_profile, compare, write_the_report, save_move_and_open_again,
)  # fmt: skip


def steps(journey):
    resize(1280, 800)
    yield quiet(1)
    for part in PARTS:
        journey.label, journey.patience = part.__name__, 300
        yield from part(journey.outcome["notes"])
    journey.outcome["notes"]["label"] = catalogue.entry(MODEL).label


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
