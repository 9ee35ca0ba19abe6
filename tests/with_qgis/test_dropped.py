"""Loaded layers dropped on the dialog, on the dock and on its step of factors, or chosen from a menu."""

import pytest
from groundcast.tests.with_qgis import made_meshes
from groundcast.tests.with_qgis.dock_window import file_layer, needs_data, needs_worker, points_layer
from groundcast.tests.with_qgis.test_add_stack import OPERA, opened, place, real  # noqa: F401
from groundcast.tests.with_qgis.test_mesh_layers import loaded
from groundcast.ui import dropped
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.study import Study
from groundcast.ui.widgets.factor_path import FILE, FactorPath
from qgis.core import QgsLayerTreeModel, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QWidget

TAKEN = "The values “displacement” were taken from the mesh when it was chosen."


def dragged(*layers):
    """What the layer tree hands over."""
    QgsProject.instance().addMapLayers(list(layers))
    return QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer) for layer in layers])


def drop(widget, mime):
    """Enter and let go; whether the widget took it."""
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, button, key)
    enter.ignore()
    widget.dragEnterEvent(enter)
    widget.dropEvent(QDropEvent(QPoint(5, 5), action, mime, button, key))
    return enter.isAccepted()


@pytest.fixture
def factors(place, qtbot):  # noqa: F811
    step = FactorsStep(Study())
    qtbot.addWidget(step)
    step.show()
    return step


@pytest.fixture
def dock(place, qtbot):  # noqa: F811
    dock = ForecastDock(None, Study())
    qtbot.addWidget(dock)
    yield dock
    dock.stop()


@needs_worker
def test_a_mesh_that_only_qgis_reads_on_the_dialog(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, "", until="")
    assert drop(dialog, dragged(loaded(place, made_meshes.ascii_dat(place))))
    assert dialog.path().endswith("meshes/ground-displacement.gpkg")
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=90000)
    assert "12 points" in dialog.notice.text() and dialog.notice.text().endswith(TAKEN)
    dialog.take(str(place))
    assert "mesh" not in dialog.notice.text()
    dialog.preview.forget()


def test_a_mesh_without_dates_on_the_dialog_is_told(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, "", until="")
    assert drop(dialog, dragged(loaded(place)))
    assert dialog.notice.kind == "error" and 'The mesh "ground" has no values of two' in dialog.notice.text()
    assert dialog.path() == "" and not dialog.add.isEnabled()


def test_meshes_rasters_and_files_on_the_step_of_factors(factors, place):  # noqa: F811
    assert drop(factors, dragged(loaded(place, made_meshes.ascii_dat(place))))
    assert factors.study.factors["ground-displacement"].endswith("meshes/ground-displacement.gpkg")
    assert factors.taking.text() == TAKEN
    mime = QMimeData()
    names = ("rain.csv", "heat.nc")
    mime.setUrls([QUrl.fromLocalFile(str(place / name)) for name in names])
    assert drop(factors, mime)
    assert list(factors.study.factors) == ["ground-displacement", "rain", "heat"]
    assert factors.taking.kind == ""


@real(OPERA)
def test_a_group_of_dated_layers_is_their_folder(place, qtbot):  # noqa: F811
    """Dragged as a whole; what lies beside them without a date need not be loaded."""
    project = QgsProject.instance()
    group = project.layerTreeRoot().addGroup("OPERA")
    for path in sorted(OPERA.glob("displacement_*.tif")):
        group.addLayer(project.addMapLayer(QgsRasterLayer(str(path), path.stem), False))
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    dialog = opened(qtbot, "", until="")
    assert drop(dialog, tree.mimeData([tree.node2index(group)]))
    assert dialog.path() == str(OPERA) and dialog.chosen.form.currentIndex() == 1
    dialog.preview.forget()


@real(OPERA)
def test_rasters_on_the_step_of_factors_are_one_by_their_folder(factors):
    paths = sorted(OPERA.glob("*.tif"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(factors, mime)
    assert factors.study.factors == {"opera_geotiffs": str(OPERA)}
    drop(factors, dragged(*(QgsRasterLayer(str(path), path.stem) for path in paths[:3])))
    assert factors.study.factors["opera_geotiffs-2"] == str(paths[0])
    assert factors.study.factor_options == {"opera_geotiffs-2": {"also": [str(path) for path in paths[1:3]]}}


def test_the_menu_of_factors_lists_the_layers_with_a_file_and_meshes(factors, place):  # noqa: F811
    (place / "points.csv").write_text("x,y,D20200101\n1,2,3\n")
    address = f"file://{place}/points.csv?delimiter=,&xField=x&yField=y"
    table = QgsVectorLayer(address, "Rain", "delimitedtext")
    mesh, bare = loaded(place, made_meshes.ascii_dat(place)), loaded(place)
    bare.setName("bare")
    QgsProject.instance().addMapLayers([table, mesh, bare, QgsVectorLayer("Point", "drawn", "memory")])
    factors.layers.aboutToShow.emit()
    entries = {action.text(): action for action in factors.layers.actions()}
    assert list(entries) == ["bare", "ground", "Rain"]
    entries["Rain"].trigger()
    assert factors.study.factors == {"points": str(place / "points.csv")}
    entries["bare"].trigger()
    assert factors.taking.kind == "error" and "set the first day in Layer Properties" in factors.taking.text()
    entries["ground"].trigger()
    assert len(factors.study.factors) == 2 and factors.taking.text() == TAKEN


def test_a_scenario_takes_a_mesh_or_says_why_not(place, qtbot):  # noqa: F811
    parent = QWidget()
    qtbot.addWidget(parent)
    path = FactorPath("rain", "mm", parent)
    path.path.setCurrentIndex(path.path.findData(FILE))
    bare = loaded(place)
    QgsProject.instance().addMapLayer(bare)
    path.menu.aboutToShow.emit()
    path.menu.actions()[0].trigger()
    assert path.problem().startswith('The mesh "ground" has no values of two dates or more.')
    bare.dataProvider().addDataset(str(made_meshes.ascii_dat(place)))
    path.menu.actions()[0].trigger()
    assert path.problem() == "" and path.source().path.endswith("meshes/ground-displacement.gpkg")


@needs_data
def test_filters_and_layers_of_a_file_with_several_are_kept(place):  # noqa: F811
    layer = file_layer(place, 6)
    layer.setSubsetString("fid <= 30")
    (path,) = dropped.paths_in(dragged(layer))
    assert path.endswith("|subset=fid <= 30")
    assert QgsVectorLayer(path, "again", "ogr").featureCount() == 30


def test_the_dock_takes_a_mesh_and_points_without_a_file_as_layers(dock, place):  # noqa: F811
    mesh = loaded(place, made_meshes.ascii_dat(place))
    assert drop(dock, dragged(mesh))
    assert dock.data.study.data_layer_id == mesh.id() and dock.data.copied.text() == TAKEN
    points = points_layer(dates=6)
    drop(dock, dragged(points))
    assert dock.data.study.data_layer_id == points.id() and dock.data.study.data_path == ""


def test_the_dock_says_why_a_layer_is_no_data(dock):
    drop(dock, dragged(QgsVectorLayer("Polygon?crs=EPSG:3035", "fields", "memory")))
    assert dock.data.problem.text().startswith('The layer "fields" has no file of its own.')


def test_what_is_no_file_and_no_layer_is_not_taken(factors):
    mime = QMimeData()
    mime.setText("hello")
    assert not drop(factors, mime) and factors.study.factors == {}
