"""The study's drawn layers: letters, colours, undo, and a file that a job can read."""

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.ui import compat, settings
from groundcast.ui.plots.colours import REGIONS
from groundcast.ui.profiles_layer import ProfilesLayer
from groundcast.ui.regions_layer import RegionsLayer
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsTask,
)

CRS = QgsCoordinateReferenceSystem("EPSG:3035")


@pytest.fixture
def project(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    project = QgsProject.instance()
    project.removeAllMapLayers()
    yield project
    project.removeAllMapLayers()


def square(left):
    return QgsGeometry.fromRect(QgsRectangle(left, 0, left + 10, 10))


def test_regions_get_letters_and_colours_of_the_plan(project):
    regions = RegionsLayer(project)
    assert [regions.add(square(20 * n), CRS) for n in range(5)] == ["A", "B", "C", "D", "E"]
    layer = regions.layer()
    categories = layer.renderer().categories()
    symbols = {category.value(): category.symbol() for category in categories}
    for name, style in REGIONS.items():
        if name in symbols:
            assert symbols[name].symbolLayer(1).strokeColor().name().upper() == style.colour
            assert symbols[name].symbolLayer(0).strokeColor().name().upper() == style.casing
    assert {"A", "B", "C", "D", "E"} == set(symbols)
    assert layer.labelsEnabled()


def test_undo_takes_the_last_region_back_and_its_letter_is_free(project):
    regions = RegionsLayer(project)
    regions.add(square(0), CRS)
    regions.add(square(20), CRS)
    regions.layer().undoStack().undo()
    assert [f["name"] for f in regions.features()] == ["A"]
    assert regions.next_name() == "B"
    regions.layer().undoStack().redo()
    assert [f["name"] for f in regions.features()] == ["A", "B"]


def test_deleted_letter_is_given_again(project):
    regions = RegionsLayer(project)
    for n in range(3):
        regions.add(square(20 * n), CRS)
    regions.remove("B")
    assert regions.next_name() == "B"


def test_saved_file_holds_names_roles_and_crs(project):
    regions = RegionsLayer(project)
    regions.add(square(0), CRS)
    regions.add(square(20), CRS)
    regions.set_role("B", "test")
    path = regions.save()
    assert not regions.layer().isEditable()
    data = ogr.Open(str(path))
    layer = data.GetLayerByName("regions")
    assert [(f["name"], f["role"], f["colour"]) for f in layer] == [
        ("A", "train", "#56B4E9"),
        ("B", "test", "#E69F00"),
    ]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "3035"


def test_geometry_of_another_crs_is_carried_over(project):
    regions = RegionsLayer(project)
    regions.add(QgsGeometry.fromRect(QgsRectangle(4598000, 1740000, 4599000, 1741000)), CRS)
    degrees = QgsGeometry.fromRect(QgsRectangle(13.17, 38.70, 13.18, 38.71))
    regions.add(degrees, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert regions.features()[1].geometry().boundingBox().xMinimum() > 4.5e6


def test_a_layer_whose_crs_was_taken_away_takes_no_places_of_another(project):
    regions = RegionsLayer(project)
    regions.add(square(0), CRS)
    regions.layer().setCrs(QgsCoordinateReferenceSystem())
    degrees = QgsGeometry.fromRect(QgsRectangle(13.17, 38.70, 13.18, 38.71))
    with pytest.raises(
        GroundCastError, match=r"Nothing here can be carried from EPSG:4326 to .* Check the CRS"
    ):
        regions.add(degrees, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert [f["name"] for f in regions.features()] == ["A"]


def test_session_of_the_user_is_not_committed(project):
    regions = RegionsLayer(project)
    regions.add(square(0), CRS)
    regions.save()
    layer = regions.layer()
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(square(50))
    layer.addFeature(feature)
    with pytest.raises(GroundCastError, match=r"Save or discard the edits in Regions first\."):
        regions.save()
    layer.rollBack()


def test_profiles_and_regions_share_one_file(project):
    regions, profiles = RegionsLayer(project), ProfilesLayer(project)
    regions.add(square(0), CRS)
    name = profiles.add(QgsGeometry.fromWkt("LineString (0 0, 10 10)"), CRS)
    assert name == "P1"
    assert profiles.line("P1").length() == pytest.approx(200**0.5)
    assert regions.save() == profiles.save()


def test_layer_is_found_again_in_a_reopened_project(project, tmp_path):
    regions = RegionsLayer(project)
    regions.add(square(0), CRS)
    regions.save()
    project.write(str(tmp_path / "study.qgz"))
    project.clear()
    project.read(str(tmp_path / "study.qgz"))
    assert [f["name"] for f in RegionsLayer(project).features()] == ["A"]
    project.clear()


def test_folder_that_cannot_be_written_is_told(project, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path / "file")
    with pytest.raises(GroundCastError, match=r"cannot be written .* Choose another output folder\."):
        RegionsLayer(project).add(square(0), CRS)


def test_a_crs_that_a_task_met_first_stays_whole(project, qtbot):
    """QGIS breaks it for all when the pool's thread ends; the plugin lets these threads live."""
    for pool in compat.pools():
        pool.setExpiryTimeout(100)
    compat.keep_pool_threads()
    met = []
    task = QgsTask.fromFunction("meets", lambda _task: met.append(QgsCoordinateReferenceSystem("EPSG:28355")))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(met), timeout=20_000)
    assert QgsCoordinateTransform(met[0], CRS, project).isValid()
    qtbot.wait(600)
    assert QgsCoordinateTransform(met[0], QgsCoordinateReferenceSystem("EPSG:3857"), project).isValid()
