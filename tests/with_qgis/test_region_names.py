"""Names of regions: refused when given, in words, by the same rule as the worker's."""

import re
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.ui import region_names, scene, settings
from groundcast.ui.docks.steps.regions import RegionsStep
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import Study
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

ROOT = Path(__file__).resolve().parents[2]
CRS = QgsCoordinateReferenceSystem("EPSG:3035")
GOOD = ["A", "North bowl", "Süd-2", "quai (2)", "x" * 80]
BAD = ["A/B", "..", "a:b", "end.", "end ", " a", "x" * 81, "", "a\\b"]


def layer_of(names, field="name"):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3035&field={field}:string", "Mine", "memory")
    for at, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(at, 0, at + 1, 1)))
        feature[field] = name
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def project(qgis_new_project, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    return QgsProject.instance()


def test_the_rule_is_the_worker_s():
    """`core.regions` needs libraries that QGIS may lack, so its text is compared."""
    text = (ROOT / "core" / "regions.py").read_text(encoding="utf-8")
    assert f'_FOLDER = re.compile(r"{region_names.ALLOWED}")' in text
    assert f"len(name) <= {region_names.LONGEST}" in text


@pytest.mark.parametrize("name", GOOD)
def test_good_names_are_taken(name):
    region_names.require(name)


@pytest.mark.parametrize("name", BAD)
def test_bad_names_are_refused_in_words(name):
    expected = f"The region {name[:80]!r} cannot name a folder of results. Use letters, digits, spaces"
    with pytest.raises(GroundCastError, match=re.escape(expected)):
        region_names.require(name)


def test_a_region_cannot_be_added_under_a_bad_name(project):
    regions = RegionsLayer(project)
    with pytest.raises(GroundCastError, match="cannot name a folder"):
        regions.add(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), CRS, name="A/B")
    assert regions.layer() is None


@pytest.mark.parametrize(("name", "good"), [("North bowl", True), ("Süd-2", True), ("A/B", False)])
def test_qgis_s_own_forms_refuse_bad_names(project, name, good):
    regions = RegionsLayer(project)
    regions.add(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), CRS)
    layer = regions.layer()
    feature = QgsFeature(layer.fields())
    feature["name"] = name
    taken, errors = QgsVectorLayerUtils.validateAttribute(layer, feature, layer.fields().indexOf("name"))
    assert taken == good, errors


def test_regions_step_tells_of_names_in_a_layer_taken(qtbot, project):
    layer = layer_of(["A", "B/C"])
    project.addMapLayer(layer)
    step = RegionsStep(Study())
    qtbot.addWidget(step)
    step.take(layer)
    assert step.problem.kind == "error" and "'B/C' cannot name a folder of results" in step.problem.text()
    layer.dataProvider().changeAttributeValues({2: {0: "a"}})
    step.refresh()
    assert step.problem.text() == "The regions A and a differ in case only. Rename one."
    layer.dataProvider().changeAttributeValues({2: {0: "B"}})
    step.refresh()
    assert step.problem.kind == "info" and "to learn how the model does elsewhere" in step.problem.text()
    assert step.trouble() == ""


def test_regions_without_names_get_letters_as_in_the_worker(project):
    assert region_names.names_of(layer_of(["North", None])) == ["A", "B"]
    assert region_names.names_of(layer_of(["x", "y"], "kind")) == ["A", "B"]
    assert region_names.names_of(layer_of(["x", "y"], "Label")) == ["x", "y"]


def test_regions_of_the_scene_look_like_drawn_ones(project):
    drawn = RegionsLayer(project)
    drawn.add(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), CRS)
    layer = layer_of(["A", "B", "C", "D"])
    scene.colour_regions(layer)
    assert layer.renderer().classAttribute() == "name" and layer.labelsEnabled()
    assert lines(layer) == lines(drawn.layer())
    colours = [colour.upper() for colour, _ in lines(layer)]
    assert colours == ["#56B4E9", "#E69F00", "#225555", "#8C510A"]


def lines(layer):
    """(colour, pen) of each region's line."""
    renderer, found = layer.renderer(), []
    for index in range(len(renderer.categories())):
        category = renderer.categories()[index]
        symbol = category.symbol().clone()
        line = symbol.symbolLayer(1)
        found.append((line.strokeColor().name(), line.strokeStyle()))
    return found
