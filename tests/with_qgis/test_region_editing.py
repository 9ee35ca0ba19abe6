"""Regions renamed, recoloured and deleted in the list of step 3, by mouse and by keyboard, with undo."""

import pytest
from groundcast.tests.with_qgis.dock_window import flush, polygon_layer, scripted_worker
from groundcast.ui import jobs, settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.regions_layer import RegionsLayer, colours_of
from groundcast.ui.study import Study
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsRenderContext
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QToolButton


@pytest.fixture
def dock(qtbot, tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    study, drawn = Study(), RegionsLayer()
    crs = polygon_layer(0, 0, 1, 1).crs()
    for left in (0, 2000, 4000):
        drawn.add(QgsGeometry.fromRect(QgsRectangle(4597000 + left, 1740000, 4598000 + left, 1741000)), crs)
    study.region_layer_id, study.data_path = drawn.layer().id(), "simulated:small"
    made = ForecastDock(None, study)
    qtbot.addWidget(made)
    made.resize(380, 760)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=20000)
    made.regions.open()
    QApplication.setActiveWindow(made)
    yield made
    made.stop()
    QgsProject.instance().clear()
    flush()
    settings.write("python", "")
    settings.write("results", "")


def click(dock, row, twice=False):
    tree = dock.regions.tree
    place = tree.visualItemRect(tree.topLevelItem(row))
    at = place.topLeft() + (place.bottomRight() - place.topLeft()) / 2
    at.setX(tree.columnViewportPosition(0) + tree.columnWidth(0) - 6)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if twice:
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def type_name(dock, text):
    line = dock.regions.tree.viewport().findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def names():
    return [feature["name"] for feature in RegionsLayer().features()]


def drawn_colour(name):
    """The colour of the line that QGIS draws a region in."""
    layer = RegionsLayer().layer()
    context = QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    feature = next(each for each in layer.getFeatures() if each["name"] == name)
    context.expressionContext().setFeature(feature)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    line = renderer.symbolForFeature(feature, context).symbolLayer(1)
    own = line.dataDefinedProperties().property(line.PropertyStrokeColor)
    told = own.valueAsColor(context.expressionContext())[0].name().upper()
    renderer.stopRender(context)
    return told


def test_a_double_click_renames_and_the_tick_goes_along(dock, qtbot):
    dock.study.data_options = {"region_names": ["A", "C"]}
    dock.study.changed()
    click(dock, 0, twice=True)
    type_name(dock, "Harbour")
    qtbot.waitUntil(lambda: "Harbour" in names(), timeout=2000)
    assert dock.study.data_options["region_names"] == ["Harbour", "C"]
    assert drawn_colour("Harbour") == "#56B4E9"
    layer = RegionsLayer().layer()
    layer.undoStack().undo()
    assert names() == ["A", "B", "C"] and drawn_colour("A") == "#56B4E9"


def test_f2_renames_and_a_name_that_is_taken_is_refused(dock, qtbot):
    click(dock, 1)
    QTest.keyClick(dock.regions.tree, Qt.Key.Key_F2)
    type_name(dock, "c")
    qtbot.waitUntil(lambda: dock.regions.problem.kind == "error", timeout=2000)
    assert dock.regions.problem.text() == "There is a region C already. Give another name."
    assert names() == ["A", "B", "C"] and dock.regions.tree.topLevelItem(1).text(0) == "B"
    QTest.keyClick(dock.regions.tree, Qt.Key.Key_F2)
    type_name(dock, "a/b")
    qtbot.waitUntil(lambda: "cannot name a folder" in dock.regions.problem.text(), timeout=2000)


def test_the_button_recolours_and_the_map_follows(dock, qtbot):
    button = dock.regions.tree.findChild(QToolButton, "gcColourB")
    assert button.accessibleName() == "Colour of region B" and "Colour" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = dock.regions.editing.dialog
    dialog.setColor(QColor("#123456"))
    accept = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    layer = RegionsLayer().layer()
    assert colours_of(layer)["B"] == "#123456" and drawn_colour("B") == "#123456"
    legend = {
        each.value(): each.symbol().symbolLayer(1).strokeColor() for each in layer.renderer().categories()
    }
    assert legend["B"] == QColor("#123456")
    layer.undoStack().undo()
    assert drawn_colour("B") == "#E69F00"


def test_delete_takes_a_region_away_and_undo_brings_it_back(dock, qtbot):
    dock.study.data_options = {"region_names": ["B"]}
    dock.study.changed()
    click(dock, 1)
    QTest.keyClick(dock.regions.tree, Qt.Key.Key_Delete)
    assert names() == ["A", "C"]
    assert dock.regions.done.text() == "Region B is deleted."
    assert jobs.inputs(dock.study, jobs.Prepared(jobs.new_folder(dock.study), None))["region_names"] == ()
    QTest.mouseClick(dock.regions.done.button("gcUndoDeleteButton"), Qt.MouseButton.LeftButton)
    assert names() == ["A", "B", "C"] and not dock.regions.done.text()
    qtbot.waitUntil(lambda: dock.regions.tree.topLevelItemCount() == 3, timeout=10000)


def test_the_menu_has_the_same_and_polygons_of_another_layer_stay_as_they_are(dock):
    editing, tree = dock.regions.editing, dock.regions.tree
    click(dock, 0)
    assert [action.text() for action in tree.actions()] == ["Rename", "Colour…", "Delete"]
    assert all(action.isEnabled() for action in tree.actions())
    other = polygon_layer(4597000, 1740000, 4599000, 1742000, "West")
    QgsProject.instance().addMapLayers([other])
    dock.regions.take(other)
    tree.setCurrentItem(tree.topLevelItem(0))
    assert not any(action.isEnabled() for action in tree.actions())
    assert not tree.findChild(QToolButton, "gcColourWest").isEnabled()
    assert "Change it there" in tree.topLevelItem(0).toolTip(0)
    click(dock, 0, twice=True)
    assert tree.viewport().findChild(QLineEdit) is None and editing.dialog is None
