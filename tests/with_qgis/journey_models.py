"""Models by clicks in a real QGIS: each is chosen from its card and trained through the dock; then compared.

GROUNDCAST_MODELS lists the models to train, all learned ones without it; GROUNDCAST_COMPARED
those to compare. A comma: none.
"""

import os
import sys

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from groundcast.models import catalogue
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QPushButton
from qgis.utils import iface
from window_driver import Journey, click, click_link, find, layer_names, picture, quiet, tool_button

WIDTH, HEIGHT = 1280, 800
LEARNED = [entry.name for entry in catalogue.ENTRIES if entry.learned]


def asked(variable, usual):
    return [name for name in (os.environ.get(variable) or usual).split(",") if name]


MODELS = asked("GROUNDCAST_MODELS", ",".join(LEARNED))
COMPARED = asked("GROUNDCAST_COMPARED", "groundcast,gru,svr")
# The least that trains at all: what is looked at is the way through the window, not the forecast.
TINY = {
    "epochs": 1, "repeat": 1, "hidden": 32, "compression_epochs": 1, "steps": 5, "samples": 50,
    "width": 16, "layers": 1, "batch": 4, "group": 8,
}  # fmt: skip
HORIZON = 6


def dock():
    return find("gcForecastDock")


def open_and_take_scene(note):
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, WIDTH, HEIGHT)
    yield quiet(1)
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    yield quiet(1)
    click_link(find("gcEmptyText"))
    yield lambda: len(dock().study.factors) == 3 and find("gcRunButton").isEnabled()
    yield quiet(2)
    tree = find("gcRegionsTree")
    for row in range(1, tree.topLevelItemCount()):
        tree.topLevelItem(row).setCheckState(0, Qt.CheckState.Unchecked)
        yield quiet(0.3)
    dock().model.setCollapsed(False)
    find("gcHorizon").setValue(HORIZON)
    yield quiet(0.5)


def choose(name):
    """Choose a model by clicks: Models…, its row, Choose; the card is read on the way."""
    button = find("gcModelsButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.3)
    click(button)
    yield lambda: iface.mainWindow().findChild(QDialog, "gcModelsDialog") is not None
    yield quiet(0.5)
    dialog = find("gcModelsDialog", QDialog)
    click_row(dialog.list, name)
    yield quiet(0.3)
    if dialog.facts.name != name or catalogue.entry(name).about[:30] not in dialog.facts.toPlainText():
        raise RuntimeError(f"the card of {name} does not show")
    dialog.grab().save(os.path.join(os.environ["GROUNDCAST_SHOTS"], f"card-{name}.png"))
    click(find("gcChooseModelButton", QPushButton))
    yield lambda: dock().study.model == name
    yield quiet(0.3)


def click_row(tree, name):
    """Click the row of a model in a list of models."""
    item = tree._items[name]
    tree.scrollToItem(item)
    box = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def tick_row(tree, name):
    """Click the box of a model's row."""
    item = tree._items[name]
    tree.scrollToItem(item)
    tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
    box = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 8, box.center().y()))


def make_tiny():
    find("gcAdvanced").setCollapsed(False)
    known = {setting.name for setting in catalogue.entry(dock().study.model).settings}
    for key, value in TINY.items():
        if key in known:
            find(f"gcSetting_{key}").setValue(value)


def train(name, note):
    yield from choose(name)
    make_tiny()
    yield quiet(0.5)
    dock().run.setCollapsed(False)
    button = find("gcRunButton", QPushButton)
    dock().scroll.ensureWidgetVisible(button)
    yield quiet(0.5)
    if not button.isEnabled():
        raise RuntimeError(f"{name}: {find('gcReason').text()} {dock().model.problem.text()}")
    before, layers = len(dock().study.runs), len(layer_names())
    click(button)
    yield lambda: dock().queue.current is not None
    yield lambda: dock().queue.current is None
    if len(dock().study.runs) != before + 1:
        raise RuntimeError(f"{name}: {dock().run.outcome.text()}")
    yield lambda: len(layer_names()) > layers + 5
    yield quiet(2)
    picture(f"model-{name}")
    note["trained"] = [*note.get("trained", []), name]
    note.setdefault("new_layers", {})[name] = len(layer_names()) - layers
    note.setdefault("sentences", {})[name] = find("gcVerdictText").text()


def compare(note):
    click(tool_button("gcCompareAction"))
    yield lambda: find("gcCompareDock").isVisible()
    yield quiet(0.5)
    picture("compare-empty")
    click(find("gcCompareNew"))
    yield lambda: iface.mainWindow().findChild(QDialog, "gcCompareDialog") is not None
    yield quiet(0.5)
    dialog = find("gcCompareDialog", QDialog)
    click(find("gcTickNone", QPushButton))
    for name in COMPARED:
        tick_row(dialog.list, name)
        yield quiet(0.2)
    dialog.form.origins.setValue(1)
    dialog.form.series.setValue(64)
    dialog.form.horizons.setText("1, 2, 3")
    known = {setting.name for name in COMPARED for setting in catalogue.entry(name).settings}
    dialog.form.settings.setText(" ".join(f"{k}={v}" for k, v in TINY.items() if k in known))
    yield quiet(0.5)
    dialog.grab().save(os.path.join(os.environ["GROUNDCAST_SHOTS"], "compare-dialog.png"))
    note["asked"] = list(dialog.chosen().models)
    click(find("gcCompareStart", QPushButton))
    yield lambda: dock().queue.current is not None
    yield quiet(3)
    picture("compare-running")
    yield lambda: dock().queue.current is None
    found = find("gcCompareDock")
    if found.found is None:
        raise RuntimeError(found.notice.text())
    yield quiet(2)
    note["headline"] = found.headline.text()
    note["rows"] = sorted({line.model for line in found.table.lines()})
    picture("compare-table")


def look_at_a_cell(note):
    table = find("gcCompareTable")
    row = next(i for i, line in enumerate(table.lines()) if line.model == COMPARED[-1])
    index = table.model().index(row, 3)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    label = catalogue.entry(COMPARED[-1]).label
    yield lambda: any(name.startswith(f"{label}, ") and "residual" in name for name in layer_names())
    yield quiet(2)
    picture("compare-map")
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    note["group"] = next(name for name in groups if "Comparison 1" in name)


def steps(journey):
    note = journey.outcome["notes"]
    journey.label, journey.patience = "open_and_take_scene", 240
    yield from open_and_take_scene(note)
    for name in MODELS:
        journey.label, journey.patience = f"train {name}", 400
        yield from train(name, note)
    for part in (compare, look_at_a_cell) if COMPARED else ():
        journey.label, journey.patience = part.__name__, 400
        yield from part(note)


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
