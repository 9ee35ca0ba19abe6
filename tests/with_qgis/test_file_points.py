"""A shapefile of the user's, chosen through Add stack: seen in colours, out of the way of results."""

import shutil

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.layers import file_points
from groundcast.ui.layers.sources import SourceLayers
from groundcast.ui.study import Study
from qgis.core import QgsExpression, QgsExpressionContext, QgsProject, QgsSingleSymbolRenderer

DONANA = sample_run.DATA / "donana"
pytestmark = pytest.mark.skipif(not DONANA.is_dir(), reason="needs the data of Doñana (../shared/data)")


@pytest.fixture
def path(qgis_new_project, tmp_path):
    for part in DONANA.glob("Sentinel_Asc.*"):
        shutil.copy(part, tmp_path)
    return str(tmp_path / "Sentinel_Asc.shp")


def drawn_value(layer):
    """What the first point is coloured by."""
    feature, context = next(layer.getFeatures()), QgsExpressionContext()
    context.setFeature(feature)
    return feature, QgsExpression(layer.renderer().classAttribute()).evaluate(context)


def test_points_are_coloured_by_their_last_date_in_the_unit_known_by_then(path):
    layer = file_points.shown(path, {"guessed_unit": "mm"})
    assert layer.name() == "Sentinel_Asc · 2020-01-06 (mm, guessed)"
    assert layer.renderer().ranges()[0].label().endswith(" mm")
    feature, value = drawn_value(layer)
    assert value == feature["D20200106"]
    file_points.follow(layer, {"unit": "cm"})
    assert layer.name() == "Sentinel_Asc · 2020-01-06 (mm)"
    assert drawn_value(layer)[1] == pytest.approx(10 * feature["D20200106"])
    layer.setName("my points")
    file_points.follow(layer, {"unit": "mm"})
    assert layer.name() == "my points" and drawn_value(layer)[1] == feature["D20200106"]


def test_a_look_that_the_file_brings_stays(path, tmp_path):
    plain = file_points.sources.opened_layer(path)
    plain.saveNamedStyle(str(tmp_path / "Sentinel_Asc.qml"))
    layer = file_points.shown(path, {"unit": "mm"})
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer) and layer.name() == "Sentinel_Asc"


def test_the_unit_that_is_said_later_is_followed_and_results_are_seen_alone(path):
    project, study = QgsProject.instance(), Study()
    step, shown = DataStep(study), SourceLayers(project)
    step.take_path(path, {"guessed_unit": "mm"})
    layer = project.mapLayer(study.data_layer_id)
    assert study.name == "Sentinel_Asc" and "guessed" in layer.name()
    shown.add(path, {"unit": "mm"})
    assert "guessed" not in layer.name() and len(project.mapLayers()) == 1
    shown.step_back()
    assert not project.layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()
    shown.close()
    step.deleteLater()


def test_a_layer_that_the_user_has_loaded_keeps_its_look_and_stays_seen(path):
    project = QgsProject.instance()
    own = project.addMapLayer(file_points.sources.opened_layer(path))
    assert file_points.shown(path, {"unit": "mm"}) is own
    assert isinstance(own.renderer(), QgsSingleSymbolRenderer)
    shown = SourceLayers(project)
    shown.step_back()
    assert project.layerTreeRoot().findLayer(own.id()).itemVisibilityChecked()
    shown.close()


def test_a_study_is_called_like_its_data_until_the_user_names_it(path, tmp_path):
    study = Study()
    step = DataStep(study)
    step.take_path(path)
    assert study.name == "Sentinel_Asc"
    step.take_path(str(DONANA / "donana_s1_asc_los_mm_unique.csv"))
    assert study.name == "donana_s1_asc_los_mm_unique"
    step.take_layer(QgsProject.instance().mapLayersByName("Sentinel_Asc · 2020-01-06")[0])
    assert study.name == "Sentinel_Asc · 2020-01-06"
    study.name = "Marshes"
    step.take_path(path)
    assert study.name == "Marshes"
    step.deleteLater()
