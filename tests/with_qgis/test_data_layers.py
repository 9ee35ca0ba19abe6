"""Layers of the project as the data of step 1: rasters, a group of dates, a mesh, points with a choice."""

from datetime import date
from pathlib import Path

import pytest
from groundcast.tests.with_qgis.dock_window import needs_data, needs_worker, points_layer
from groundcast.tests.with_qgis.test_add_stack import LAI, OPERA, opened, place, real  # noqa: F401
from groundcast.tests.with_qgis.test_add_stack_layouts import made  # noqa: F401
from groundcast.ui import jobs, settings, sources
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.observed.raster import write_stack
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsMeshLayer, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def step(place, qtbot):  # noqa: F811
    """Step 1 alone, with nothing chosen."""
    settings.write("python", str(environment.python_in()))
    shown = DataStep(Study(hold_back=1))
    qtbot.addWidget(shown)
    shown.resize(420, 600)
    shown.show()
    yield shown
    shown.preview.forget()


def chosen(qtbot, step, layers, name):
    """Put layers into the project and choose one by its name, with the keyboard."""
    for layer in layers:
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
    qtbot.wait(20)
    step.combo.setFocus()
    QTest.keyClick(step.combo, Qt.Key.Key_Home)
    for _ in range(step.combo.findText(name)):
        QTest.keyClick(step.combo, Qt.Key.Key_Down)
    assert step.combo.currentText() == name
    qtbot.waitUntil(lambda: not step.preview.reading, timeout=90000)
    assert not step.preview.problem
    return step.facts.text()


@needs_worker
@real(OPERA)
def test_one_of_a_group_of_dated_layers_stands_for_all(step, place, made, qtbot):  # noqa: F811
    group = QgsProject.instance().layerTreeRoot().addGroup("Displacement")
    rasters = [QgsRasterLayer(str(path), path.stem) for path in sorted((made / "cog").glob("*.tif"))]
    told = chosen(qtbot, step, rasters, rasters[1].name())
    for layer in rasters:
        group.addLayer(layer)
    assert "4,800 pixels" in told and "4 dates" in told
    assert len(step.dates) == 4 and step.study.data_path == rasters[1].source()
    series = write_stack(Path(step.study.data_path), place / "series.vrt")
    assert QgsRasterLayer(str(series)).bandCount() == 4


@needs_worker
@real(OPERA)
def test_dated_layers_dropped_together_are_their_folder(made, place, qtbot):  # noqa: F811
    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted((made / "cog").glob("*.tif"))]
    QgsProject.instance().addMapLayers(layers)
    dialog = opened(qtbot, "", until="")
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer) for layer in layers])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, key))
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert dialog.path() == str(made / "cog") and "4 dates" in dialog.notice.text()
    dialog.preview.forget()


@needs_worker
@real(OPERA)
def test_a_raster_with_a_band_a_date(step, place, made, qtbot):  # noqa: F811
    from osgeo import gdal

    files = [str(path) for path in sorted((made / "cog").glob("*.tif"))]
    stacked = gdal.BuildVRT(str(place / "bands.vrt"), files, separate=True)
    for number, path in enumerate(files, 1):
        stacked.GetRasterBand(number).SetDescription(path[-12:-4])
    stacked.FlushCache()
    del stacked
    told = chosen(qtbot, step, [QgsRasterLayer(str(place / "bands.vrt"), "bands")], "bands")
    assert "4,800 pixels" in told and "4 dates" in told


@needs_worker
@real(LAI)
def test_a_mesh_layer_is_read_from_its_file(step, qtbot):
    layer = QgsMeshLayer(str(LAI), "leaves", "mdal")
    days = sources.layer_dates(layer)
    assert len(days) == 333 and days[0] == date(2015, 7, 4)
    told = chosen(qtbot, step, [layer], "leaves")
    assert "333 dates" in told and "pixels" in told
    assert step.study.data_path == str(LAI) and step.dates == days
    assert jobs.training(step.study).job.deformation.path == str(LAI)


@needs_worker
@real(OPERA)
def test_an_unstructured_mesh_is_read_where_it_says(step, made, qtbot):  # noqa: F811
    layer = QgsMeshLayer(str(made / "mesh.nc"), "squares", "mdal")
    assert len(sources.layer_dates(layer)) == 5
    told = chosen(qtbot, step, [layer], "squares")
    assert "5 dates" in told and "12 points" in told and "no coordinates" not in told.lower()
    assert step.preview.info["crs"] == "EPSG:32633"


@needs_data
def test_a_filtered_layer_is_handed_on_with_its_filter(step, place, qtbot):  # noqa: F811
    from groundcast.tests.with_qgis.dock_window import file_layer

    layer = file_layer(place, 6)
    layer.setSubsetString("fid <= 30")
    assert "30 points" in chosen(qtbot, step, [layer], layer.name())
    assert step.study.data_path == ""
    (exported,) = jobs.training(step.study).exports
    assert exported[0] is layer and exported[0].featureCount() == 30


@needs_data
def test_selected_points_become_the_data_by_a_link(step, qtbot):
    layer = points_layer(dates=6)
    told = chosen(qtbot, step, [layer], layer.name())
    assert "120 points" in told and step.selected.isHidden()
    layer.selectByIds(list(range(1, 26)))
    assert "25 of 120 points are selected; all are used." in step.selected.text()

    step.selected.linkActivated.emit("take")
    assert "25 points" in step.facts.text() and step.selected.isHidden()
    taken = QgsProject.instance().mapLayer(step.study.data_layer_id)
    assert isinstance(taken, QgsVectorLayer) and taken.name() == f"{layer.name()} (selected)"
    assert sources.layer_dates(taken) == sources.layer_dates(layer) and layer.featureCount() == 120
    layer.removeSelection()
    assert step.selected.isHidden()
