"""Several regions and seeds compared by clicks in a real QGIS: table, spread, order, a map, what is saved."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from groundcast.models import catalogue
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QPushButton
from qgis.utils import iface
from window_driver import Journey, click, click_link, find, layer_names, picture, quiet, tool_button

WIDTH, HEIGHT = 1280, 800
REGIONS = ("A", "B")
NETWORKS = ("gru", "mhca-gru")
# The least that trains at all: what is looked at is the way through the window, not the forecast.
TINY = "epochs=1 repeat=1 hidden=32"


def dock():
    return find("gcForecastDock")


def compared():
    return find("gcCompareDock")


def take_the_scene(note):
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, WIDTH, HEIGHT)
    yield quiet(1)
    click(tool_button("gcForecastAction"))
    yield lambda: dock().isVisible() and dock().worker.status is not None
    yield quiet(1)
    click_link(find("gcEmptyText"))
    yield lambda: len(dock().study.factors) == 3 and find("gcRunButton").isEnabled()
    yield quiet(1)


def ask(note):
    """The dialog: a quick look at two networks in two regions, each trained twice at each of two origins."""
    click(tool_button("gcCompareAction"))
    yield lambda: compared().isVisible()
    yield quiet(0.5)
    click(find("gcCompareNew"))
    yield lambda: iface.mainWindow().findChild(QDialog, "gcCompareDialog") is not None
    yield quiet(0.5)
    dialog = find("gcCompareDialog", QDialog)
    click(find("gcTickNone", QPushButton))
    for name in NETWORKS:
        _tick(dialog.list, name)
        yield quiet(0.2)
    form = dialog.form
    for row in range(form.regions.count()):
        kept = form.regions.item(row).text() in REGIONS
        form.regions.item(row).setCheckState(Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked)
    form.seeds.setValue(2)
    form.origins.setValue(2)
    form.series.setValue(64)
    form.horizons.setText("1, 2, 3")
    form.settings.setText(TINY)
    yield quiet(0.5)
    dialog.grab().save(os.path.join(os.environ["GROUNDCAST_SHOTS"], "compare-two-dialog.png"))
    note["sentence"] = dialog.sentence.text()
    click(find("gcCompareStart", QPushButton))
    yield lambda: dock().queue.current is not None


def _tick(tree, name):
    item = tree._items[name]
    tree.scrollToItem(item)
    tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
    box = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 8, box.center().y()))


def wait_for_the_table(note):
    text = find("gcCompareProgressText")
    yield lambda: "seed" in text.text() or dock().queue.current is None
    note["progress"] = text.text()
    picture("compare-two-running")
    yield lambda: dock().queue.current is None
    if compared().found is None:
        raise RuntimeError(compared().notice.text())
    yield quiet(2)
    picture("compare-two-table")
    lines = find("gcCompareTable").lines()
    note["basis"], note["headline"] = compared().basis.text(), compared().headline.text()
    note["rows"] = [[line.region, line.model, line.seeds == line.seeds, line.origins] for line in lines]
    note["table"] = find("gcCompareTable").text()


def look_at_one_region(note):
    """One region, and its rows in the order of the spread over seeds, by a click on that column's head."""
    box = find("gcCompareRegion", QComboBox)
    box.setCurrentIndex(box.findData("B"))
    box.activated.emit(box.currentIndex())
    yield quiet(0.5)
    table = find("gcCompareTable")
    note["of_b"] = [line.region for line in table.lines()]
    heads = [
        table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(table.model().columnCount())
    ]
    head, column = table.horizontalHeader(), heads.index("± seeds")
    at = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
    orders = []
    for _ in range(2):
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        yield quiet(0.5)
        orders.append([line.seeds for line in table.lines() if not line.baseline])
    note["orders"], note["pinned"] = orders, [line.baseline for line in table.lines()]
    picture("compare-two-region")


def look_at_a_cell(note):
    table = find("gcCompareTable")
    row = next(i for i, line in enumerate(table.lines()) if line.model == "gru")
    index = table.model().index(row, 3)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    label = catalogue.entry("gru").label
    yield lambda: any(name.startswith(f"{label}, ") for name in layer_names())
    yield quiet(2)
    picture("compare-two-map")
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    note["group"] = next(name for name in groups if "Comparison 1" in name)


def save(note):
    out = Path(os.environ["GROUNDCAST_SHOTS"]) / "scores.csv"
    compared().export_csv(str(out))
    yield quiet(0.5)
    note["notice"] = compared().notice.text()
    note["csv"] = out.read_text(encoding="utf-8")
    figures = compared().found.folder / "figures"
    note["figures"] = sorted(path.name for path in figures.iterdir())
    note["captions"] = (figures / "captions.md").read_text(encoding="utf-8")


def steps(journey):
    note = journey.outcome["notes"]
    for part in (take_the_scene, ask, wait_for_the_table, look_at_one_region, look_at_a_cell, save):
        journey.label, journey.patience = part.__name__, 500
        yield from part(note)


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
