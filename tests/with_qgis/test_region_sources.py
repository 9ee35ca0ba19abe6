"""Regions that nobody draws: from a layer's selection, and around what moves fast."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import polygon_layer
from groundcast.ui import region_sources, settings, threads
from groundcast.ui.dialogs.velocity_regions import VelocityRegionsDialog
from groundcast.ui.docks.steps.regions import RegionsStep
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import Study
from groundcast.ui.words import number
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture
def step(qtbot, qgis_new_project, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    made = RegionsStep(Study())
    qtbot.addWidget(made)
    yield made
    layer = RegionsLayer().layer()
    if layer is not None:
        layer.rollBack()
    QgsProject.instance().clear()


def velocities():
    """Slopes in mm a year of the EGMS points."""
    _, _, _, dates, values = sample_run.egms()
    years = dates.astype(float) / 365.25
    return np.polyfit(years - years.mean(), np.nan_to_num(values), 1)[0]


def points():
    """A layer of the EGMS points with their velocities."""
    x, y = sample_run.egms()[:2]
    layer = QgsVectorLayer("Point?crs=EPSG:3035&field=velocity_mm_yr:double", "Ustica", "memory")
    rows = []
    for east, north, speed in zip(x, y, velocities()):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(east, north)))
        feature["velocity_mm_yr"] = float(speed)
        rows.append(feature)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


def entries(step):
    step.choice._layers.aboutToShow.emit()
    return {action.text(): action for action in step.choice._layers.actions()}


def test_selected_polygons_become_regions_of_the_study(step):
    layer = polygon_layer(4597000, 1740000, 4599000, 1742000, "North")
    layer.dataProvider().addFeatures(list(polygon_layer(4599000, 1740000, 4601000, 1742000).getFeatures()))
    QgsProject.instance().addMapLayer(layer)
    assert not region_sources.selected_layers()
    layer.selectByIds([2])
    entries(step)["Regions: 1 selected"].trigger()
    drawn = RegionsLayer()
    assert [f["name"] for f in drawn.features()] == ["A"]
    assert step.study.region_layer_id == drawn.layer().id() and step.summary() == "A"
    assert drawn.features()[0].geometry().area() == pytest.approx(4e6)
    drawn.layer().undoStack().undo()
    assert not drawn.features()


def test_a_layer_that_is_no_longer_used_may_go(step):
    """Only the layer that the study takes its regions from resets them."""
    first, second = (polygon_layer(0, 0, 1, 1, name) for name in ("First", "Second"))
    QgsProject.instance().addMapLayers([first, second])
    step.take(first)
    step.take(second)
    used = second.id()
    QgsProject.instance().removeMapLayer(first)
    assert step.study.region_layer_id == used and step.summary() == "Second"
    QgsProject.instance().removeMapLayer(second)
    assert step.study.region_layer_id == ""


def test_places_that_move_fast_become_regions_around_their_points(step):
    layer = points()
    step.study.data_layer_id = layer.id()
    assert "By velocity…" in entries(step)
    speeds = np.sort(np.abs(velocities()))
    least = float(speeds[-400])
    step.choice.take_fast(layer, least)
    drawn = RegionsLayer().features()
    assert 1 <= len(drawn) <= region_sources.MOST and step.study.region_layer_id
    x, y = sample_run.egms()[:2]
    fast = np.abs(velocities()) >= least
    for feature in drawn:
        shape = feature.geometry()
        inside = sum(shape.contains(QgsPointXY(a, b)) for a, b in zip(x[fast], y[fast]))
        assert inside >= region_sources.LEAST


def test_the_dialog_counts_while_the_threshold_is_turned_and_draws_on_a_click(step, qtbot):
    layer = points()
    step.study.data_layer_id = layer.id()
    entries(step)["By velocity…"].trigger()
    dialog = step.window().findChild(VelocityRegionsDialog)
    speeds = np.abs(velocities())
    qtbot.waitUntil(lambda: "points or cells" in dialog.count.text(), timeout=20000)
    for least in (2.0, 7.5, 11.0):
        dialog.least.setValue(least)
        told = number(int((speeds >= least).sum()))
        assert dialog.count.text().startswith(f"{told} of {number(len(speeds))} points or cells")
    dialog.least.setValue(900.0)
    assert not dialog.take.isEnabled() and "A region needs 20" in dialog.count.text()
    assert f"The fastest 20 move {number(np.sort(speeds)[-20], 1)} mm/yr." in dialog.count.text()
    dialog.least.setValue(round(float(np.sort(speeds)[-400]), 1))
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert 1 <= len(RegionsLayer().features()) <= region_sources.MOST
    threads.wait()


def test_counting_never_waits_for_the_values(step, qtbot, monkeypatch):
    """The window is there, and goes on, before the values are; closing it gives them up."""
    begun = []
    monkeypatch.setattr(threads, "start", begun.append)
    dialog = VelocityRegionsDialog(points())
    qtbot.addWidget(dialog)
    dialog.least.setValue(3.0)
    assert dialog.count.text() == "Counting…" and dialog.take.isEnabled() and len(begun) == 1
    dialog.reject()


def test_a_layer_removed_while_the_dialog_is_open_is_one_sentence(step, qtbot):
    layer = points()
    step.study.data_layer_id = layer.id()
    entries(step)["By velocity…"].trigger()
    dialog = step.window().findChild(VelocityRegionsDialog)
    qtbot.waitUntil(lambda: "points or cells" in dialog.count.text(), timeout=20000)
    threads.wait()
    QgsProject.instance().removeMapLayer(layer.id())
    dialog.least.setValue(1.0)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert step.problem.text() == 'The layer "Ustica" was removed. Choose another one.'
    assert RegionsLayer().layer() is None


def test_a_velocity_that_nothing_reaches_is_told(step):
    step.choice.take_fast(points(), 900.0)
    assert step.problem.text() == (
        "No place of 20 points or cells moves 900.0 mm a year. Choose a lower velocity."
    )
    assert RegionsLayer().layer() is None


def test_a_map_of_velocities_gives_its_patches(step, tmp_path):
    """Two patches of cells, of which the small one is left out."""
    values = np.zeros((40, 50), np.float32)
    values[5:15, 5:15], values[30:33, 30:33], values[20, 20] = -12, 12, np.nan
    path = tmp_path / "velocity.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 50, 40, 1, gdal.GDT_Float32)
    data.SetGeoTransform((4597000, 100, 0, 1744000, 0, -100))
    place = osr.SpatialReference()
    place.ImportFromEPSG(3035)
    data.SetProjection(place.ExportToWkt())
    data.GetRasterBand(1).WriteArray(values)
    data = None
    layer = QgsRasterLayer(str(path), "velocity")
    layer.setCustomProperty("groundcast/kind", "velocity")
    QgsProject.instance().addMapLayer(layer)
    assert region_sources.velocity_layer(None) is layer
    assert region_sources.by_velocity(layer, 10.0) == ["A"]
    assert RegionsLayer().features()[0].geometry().area() == pytest.approx(1e6)
    with pytest.raises(GroundCastError, match="No place of 20 points or cells") as told:
        region_sources.by_velocity(layer, 20.0)
    assert told.value.code == "too-slow"
