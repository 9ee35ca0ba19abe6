"""Many polygons at once: the list of regions is made anew once for all of them, and has an end."""

import pytest
from groundcast.tests.with_qgis.dock_window import needs_data, points_layer, polygon_layer
from groundcast.ui.docks.steps import region_table
from groundcast.ui.docks.steps.regions import RegionsStep
from groundcast.ui.drawing import counter
from groundcast.ui.study import Study
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def step(qtbot, qgis_new_project):
    made = RegionsStep(Study())
    qtbot.addWidget(made)
    yield made
    made.stop()


def squares(layer, count):
    """Features of `count` squares in a row."""
    made = []
    for i in range(count):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(20 * i, 100, 20 * i + 10, 110)))
        feature["name"] = f"R{i}"
        made.append(feature)
    return made


def loaded(count):
    layer = polygon_layer(0, 0, 10, 10)
    layer.dataProvider().addFeatures(squares(layer, count - 1))
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_paste_of_many_polygons_makes_the_list_anew_once(step, qtbot, monkeypatch):
    """The list and its boxes were made anew for each of n polygons: n² lines."""
    layer, made = loaded(1), []
    step.take(layer)
    refresh = RegionsStep.refresh
    monkeypatch.setattr(RegionsStep, "refresh", lambda self: made.append(1) or refresh(self))
    layer.startEditing()
    layer.beginEditCommand("paste")
    layer.addFeatures(squares(layer, 60))
    layer.endEditCommand()
    qtbot.waitUntil(lambda: step.tree.topLevelItemCount() == 61, timeout=20000)
    assert len(made) <= 2
    layer.undoStack().undo()
    qtbot.waitUntil(lambda: step.tree.topLevelItemCount() == 1, timeout=20000)
    layer.rollBack()


def test_a_layer_with_too_many_polygons_is_refused_with_the_cure(step):
    told = "Regions has more than 200 polygons. Select those you want first."
    step.take(loaded(region_table.MOST + 1))
    assert step.problem.text() == told and step.study.region_layer_id == ""
    step.take(loaded(region_table.MOST))
    assert step.tree.topLevelItemCount() == region_table.MOST and step.problem.text() != told


def test_a_taken_layer_that_grows_too_long_is_told(step, qtbot, monkeypatch):
    monkeypatch.setattr(region_table, "MOST", 5)
    layer = loaded(5)
    step.take(layer)
    assert "more than" not in step.problem.text()
    layer.startEditing()
    layer.addFeatures(squares(layer, 3))
    told = "Regions has more than 5 polygons. Select those you want first."
    qtbot.waitUntil(lambda: step.problem.text() == told, timeout=20000)
    assert step.problem.kind == "warning" and step.tree.topLevelItemCount() == 5
    layer.rollBack()


def test_an_earlier_study_of_more_polygons_runs_as_it_did(step, monkeypatch):
    """It opened and could not be started; a tick taken away took those beyond the list away, too."""
    monkeypatch.setattr(region_table, "MOST", 5)
    step.study.region_layer_id = loaded(8).id()
    step.refresh()
    assert step.trouble() == "" and step.count() == 8 and step.tree.topLevelItemCount() == 5
    step.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    step._take_ticks()
    assert step.count() == 7 and len(step.study.data_options["region_names"]) == 7
    step.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    step._take_ticks()
    assert step.count() == 8 and "region_names" not in step.study.data_options


@needs_data
def test_points_under_the_region_tool_are_counted_beside_the_window(qgis_new_project, qtbot):
    """At every corner all points of the box were asked for, while the mouse waited."""
    layer = points_layer(dates=3)
    count = counter(layer)
    area = QgsGeometry.fromRect(layer.extent().buffered(1.0))
    qtbot.waitUntil(lambda: count(area) is not None, timeout=20000)
    assert count(area) == layer.featureCount()
    outside = QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10))
    assert count(outside) == 0
