"""Loaded layers that are no plain file on Add stack: in a database, in memory, filtered, with a selection."""

import numpy as np
from groundcast.tests.with_qgis.dock_window import POINTS, needs_data, needs_worker, points_layer
from groundcast.tests.with_qgis.sample_run import egms
from groundcast.tests.with_qgis.test_add_stack import add, opened, place, real  # noqa: F401
from groundcast.tests.with_qgis.test_add_stack_places import DONANA, server  # noqa: F401
from groundcast.tests.with_qgis.test_dropped import dragged, drop
from groundcast.ui import dropped, settings, source_options, sources
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.observed.opening import Observed
from groundcast.ui.study import Study
from groundcast.worker import environment
from osgeo import gdal
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsVectorLayer

SELECTED = '30 of 120 points are selected; all are used. <a href="take">Use the selected only</a>'


def understood(qtbot, dialog):
    qtbot.waitUntil(
        lambda: (
            bool(dialog.path()) and dialog.notice.kind in ("success", "error") and not dialog.preview.reading
        ),
        timeout=90000,
    )
    assert dialog.notice.kind == "success", dialog.notice.text()
    return dialog.notice.text()


def series_of(qtbot, study, point):
    """What the Series dock shows at a point before any run."""
    observed = Observed(study)
    observed.look()
    qtbot.waitUntil(lambda: observed.results is not None, timeout=30000)
    found = observed.results.series_at(QgsPointXY(*point), 1.0)
    observed.stop()
    return found


def taken(qtbot, dialog):
    """The study after Add, as step 1 takes it, and the layer on the map."""
    step = DataStep(Study())
    qtbot.addWidget(step)
    step.take_path(*add(qtbot, dialog))
    step.preview.forget()
    return step.study, QgsProject.instance().mapLayer(step.study.data_layer_id)


@needs_worker
@needs_data
def test_points_in_memory_are_copied_all_of_them_or_the_selected(place, qtbot):  # noqa: F811
    points = points_layer("Points: Ustica", dates=6)
    points.selectByIds(list(range(1, 31)))
    dialog = opened(qtbot, "", until="")
    assert drop(dialog, dragged(points))
    assert dialog.notice.text() == "Copying the points of the layer “Points: Ustica”…"
    text = understood(qtbot, dialog)
    assert f"{POINTS} points" in text and "were copied as they are now." in text and text.endswith(SELECTED)
    assert dialog.path() == str(settings.cache_folder() / "layers" / "Points-Ustica.gpkg")
    dialog.notice.linkActivated.emit("take")
    qtbot.waitUntil(lambda: dialog.path().endswith("Points-Ustica-selected.gpkg"), timeout=20000)
    text = understood(qtbot, dialog)
    assert "30 points" in text and "30 selected points of the layer “Points: Ustica” were copied." in text
    study, layer = taken(qtbot, dialog)
    assert layer.featureCount() == 30 and study.data_path.endswith("Points-Ustica-selected.gpkg")
    x, y, _, _, values = egms()
    found = series_of(qtbot, study, (x[5], y[5]))
    np.testing.assert_allclose(found.observed[:6], values[-6:, 5], rtol=1e-6)


@needs_worker
@real(DONANA)
def test_a_selection_in_a_file_is_told(place, qtbot):  # noqa: F811
    layer = QgsVectorLayer(str(DONANA), "Doñana", "ogr")
    layer.selectByIds(list(range(100)))
    dialog = opened(qtbot, "", until="")
    drop(dialog, dragged(layer))
    assert dialog.path() == str(DONANA)
    assert "100 of" in understood(qtbot, dialog) and "are selected; all are used" in dialog.notice.text()
    study, shown = taken(qtbot, dialog)
    assert shown.id() == layer.id() and study.data_path == str(DONANA)


@needs_worker
@real(DONANA)
def test_a_dropped_file_of_points_comes_to_map_and_series(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, DONANA)
    assert not dialog.findings.converted.text()
    study, layer = taken(qtbot, dialog)
    assert layer.isValid() and sources.layer_path(layer) == str(DONANA)
    point = next(layer.getFeatures()).geometry().centroid().asPoint()
    assert np.isfinite(series_of(qtbot, study, (point.x(), point.y())).observed).sum() > 100


@needs_worker
@real(DONANA)
def test_a_filtered_layer_of_spatialite(place, qtbot):  # noqa: F811
    path = place / "insar.sqlite"
    words = gdal.VectorTranslateOptions(
        format="SQLite", datasetCreationOptions=["SPATIALITE=YES"], layerName="p"
    )
    done = gdal.VectorTranslate(str(path), str(DONANA), options=words)
    del done
    layer = QgsVectorLayer(f"dbname='{path}' table=\"p\" (geometry) ", "points", "spatialite")
    assert layer.isValid()
    layer.setSubsetString("ogc_fid <= 50")
    dialog = opened(qtbot, "", until="")
    drop(dialog, dragged(layer))
    assert dialog.path() == f"{path}|layername=p|subset=ogc_fid <= 50"
    assert "50 points" in understood(qtbot, dialog) and dialog.findings.converted.text()
    assert dropped.has_path(layer) and add(qtbot, dialog)[0] == dialog.path()
    shown = lambda: [each for each in QgsProject.instance().mapLayers().values() if each is not layer]  # noqa: E731
    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=90000)
    assert shown()[0].featureCount() == 50 and len(sources.layer_dates(shown()[0])) > 100


@needs_worker
def test_a_layer_of_postgis_with_filter_and_selection(server, place, qtbot):  # noqa: F811
    port = dict(part.split("=") for part in server.split())["port"]
    words = f"dbname='postgres' host=localhost port={port} user='postgres' key='ogc_fid' "
    layer = QgsVectorLayer(words + 'table="public"."donana" (wkb_geometry)', "Doñana", "postgres")
    layer.setSubsetString("ogc_fid <= 200")
    layer.selectByExpression("ogc_fid <= 40")
    assert layer.featureCount() == 200 and layer.selectedFeatureCount() == 40
    dialog = opened(qtbot, "", until="")
    drop(dialog, dragged(layer))
    text = understood(qtbot, dialog)
    assert "200 points" in text and "dates" in text and "40 of 200 points are selected" in text
    dialog.notice.linkActivated.emit("take")
    qtbot.waitUntil(lambda: dialog.path().endswith("-selected.gpkg"), timeout=20000)
    assert "40 points" in understood(qtbot, dialog)
    study, shown = taken(qtbot, dialog)
    point = next(shown.getFeatures()).geometry().centroid().asPoint()
    assert np.isfinite(series_of(qtbot, study, (point.x(), point.y())).observed).sum() > 100
    assert "password" not in str(study.to_dict()) and source_options.words(study.data_options) == []


def test_a_copy_that_cannot_be_written_is_told(place, qtbot):  # noqa: F811
    (place / "sources").mkdir()
    (place / "sources" / "layers").write_text("in the way")
    settings.write("python", str(environment.python_in()))
    dialog = opened(qtbot, "", until="")
    drop(dialog, dragged(QgsVectorLayer("Point?crs=EPSG:3035&field=D20200101:double", "drawn", "memory")))
    assert dialog.notice.kind == "error" and "The layer cannot be copied (" in dialog.notice.text()
    assert not dialog.add.isEnabled()


def test_a_dialog_that_closes_gives_its_copy_up(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, "", until="")
    layer = QgsVectorLayer("Point?crs=EPSG:3035&field=D20200101:double", "drawn", "memory")
    drop(dialog, dragged(layer))
    heard = []
    dialog.layer.found.connect(lambda *told: heard.append(told))
    dialog.reject()
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=20000)
    assert dialog.layer.copying == "" and not heard
