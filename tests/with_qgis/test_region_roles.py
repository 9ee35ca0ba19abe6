"""Roles of regions in the dock: chosen, told, kept, checked for overlap, and carried into the job."""

import json

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.tests.with_qgis.dock_window import (
    flush,
    needs_data,
    points_layer,
    polygon_layer,
    report,
    scripted_worker,
)
from groundcast.ui import copies, jobs, region_roles, settings, trust_words
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.processing.backtest import Backtest
from groundcast.ui.processing.train import Train
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import Memory, Study
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProject

pytestmark = needs_data


@pytest.fixture
def dock(qtbot, tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    study = Study()
    memory = Memory(study, QgsProject.instance())
    QgsProject.instance().addMapLayers([points_layer()])
    made = ForecastDock(None, study)
    qtbot.addWidget(made)
    made.resize(380, 760)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=20000)
    yield made
    made.stop()
    memory.close()
    QgsProject.instance().clear()
    flush()
    settings.write("python", "")
    settings.write("results", "")


def regions(*boxes):
    """A layer of rectangles with names, of the user's own."""
    layer = polygon_layer(*boxes[0][1:], boxes[0][0])
    for name, *corners in boxes[1:]:
        layer.dataProvider().addFeatures(list(polygon_layer(*corners, name).getFeatures()))
    QgsProject.instance().addMapLayers([layer])
    return layer


WEST = ("West", 4597000, 1740000, 4599000, 1742000)
EAST = ("East", 4599000, 1740000, 4601000, 1742000)


def role_box(dock, name):
    tree = dock.regions.tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return next(tree.itemWidget(item, 1) for item in items if item.text(0) == name)


def choose(dock, qtbot, name, role):
    box = role_box(dock, name)
    box.setCurrentIndex(box.findData(role))
    box.activated.emit(box.currentIndex())
    layer = dock.regions.layer()
    qtbot.waitUntil(lambda: region_roles.roles_of(dock.study, layer)[name] == role, timeout=2000)


def test_a_role_is_chosen_told_and_carried_into_the_job(dock, qtbot):
    dock.regions.take(regions(WEST, EAST))
    assert dock.regions.problem.text() == "Set East to Test (unseen) to learn how the model does elsewhere."
    choose(dock, qtbot, "East", "test")
    assert dock.regions.told.text() == "West trains the model. East is unseen, and scored apart."
    assert not dock.regions.problem.text()
    prepared = jobs.training(dock.study)
    assert prepared.job.region_roles == {"West": "train", "East": "test"}
    words = copies.command(prepared.job, "x")
    assert "--role West=train --role East=test" in words
    assert "'ROLES': ['West', 'train', 'East', 'test']" in copies.processing_call(prepared.job)
    assert Job.load(prepared.folder).region_roles == prepared.job.region_roles


def test_regions_that_all_train_have_no_roles(dock):
    dock.regions.take(regions(WEST, EAST))
    assert jobs.training(dock.study).job.region_roles == {}


def test_a_single_region_has_nothing_to_test_on(dock):
    dock.regions.take(regions(WEST))
    box = role_box(dock, "West")
    assert not box.isEnabled() and "Draw a second region to test on." in box.toolTip()


def test_a_study_keeps_roles_of_a_layer_of_the_users_own(dock, qtbot):
    dock.regions.take(regions(WEST, EAST))
    choose(dock, qtbot, "East", "forecast")
    kept = json.loads(QgsProject.instance().readEntry("GroundCast", "study", "")[0])
    assert kept["data_options"]["region_roles"] == {"East": "forecast"}
    assert [f.name() for f in dock.regions.layer().fields()] == ["name"]
    dock.regions.take(None)
    assert "region_roles" not in dock.study.data_options


def test_overlap_of_an_unseen_region_is_refused_and_cut_away(dock, qtbot):
    layer = regions(WEST, ("East", 4598500, 1740000, 4601000, 1742000))
    dock.regions.take(layer)
    choose(dock, qtbot, "East", "test")
    wrong = "Region East overlaps West, so its scores would be too good."
    assert dock.regions.problem.text() == wrong and dock.regions.trouble() == wrong
    dock.regions.problem.button("gcCutRegionButton").click()
    assert not dock.regions.trouble()
    areas = {f["name"]: f.geometry().area() for f in layer.getFeatures()}
    assert areas["West"] == pytest.approx(4e6) and areas["East"] == pytest.approx(4e6)
    layer.undoStack().undo()
    assert dock.regions.trouble() == wrong


def test_a_region_that_an_edit_lets_cross_itself_is_told_before_the_run(dock, qtbot):
    layer = regions(WEST, EAST)
    dock.regions.take(layer)
    assert not dock.regions.trouble()
    west, south, east, north = EAST[1:]
    ring = f"{west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}"
    crossed = QgsGeometry.fromWkt(f"POLYGON(({ring}))")
    edited = next(f.id() for f in layer.getFeatures() if f["name"] == "East")
    layer.startEditing()
    layer.changeGeometry(edited, crossed)
    wrong = "Region East is not a proper polygon (self-intersection). Draw it without crossing lines."
    qtbot.waitUntil(lambda: dock.regions.problem.text() == wrong, timeout=5000)
    assert not dock.run.primary.isEnabled()
    layer.undoStack().undo()
    qtbot.waitUntil(lambda: dock.regions.problem.text() != wrong, timeout=5000)
    layer.rollBack()


def test_a_title_that_is_written_anew_reads_no_regions(dock, qtbot, monkeypatch):
    """Each title of step 3 read them from their file, fourteen times when a project was opened."""
    dock.regions.take(regions(WEST, EAST))
    asked, of_run = [], region_roles.of_run
    monkeypatch.setattr(region_roles, "of_run", lambda *words: asked.append(1) or of_run(*words))
    dock.regions.refresh()
    assert len(asked) == 1
    for opened in (False, True, False):
        dock.regions.open(opened)
        dock.regions.notices_changed()
    assert len(asked) == 1
    choose(dock, qtbot, "West", "test")
    choose(dock, qtbot, "East", "test")
    assert dock.regions.trouble() in dock.regions.toolTip() and "\u26a0" in dock.regions.title()


def test_layers_that_come_together_are_counted_once(dock, qtbot, monkeypatch):
    """A project with 114 layers had the regions counted 114 times before it was open."""
    dock.regions.take(regions(WEST, EAST))
    looked = []
    monkeypatch.setattr(dock.regions.counts, "look", lambda *words: looked.append(1))
    for _ in range(3):
        QgsProject.instance().layersAdded.emit([])
    assert not looked
    qtbot.waitUntil(lambda: bool(looked), timeout=2000)
    qtbot.wait(50)
    assert len(looked) == 1


def test_without_a_region_that_trains_nothing_runs(dock, qtbot):
    dock.regions.take(regions(WEST, EAST))
    for name in ("West", "East"):
        choose(dock, qtbot, name, "test")
    assert dock.regions.problem.text().startswith("No region has the role Train")
    assert dock.before_run.hindrance.reason() in ("Cure the regions in step 3 first.", "Choose data first.")


def test_a_drawn_region_keeps_its_role_itself(dock, qtbot):
    drawn = RegionsLayer()
    for name, *corners in (WEST, EAST):
        shape = next(polygon_layer(*corners).getFeatures()).geometry()
        drawn.add(shape, points_layer().crs(), name=name)
    dock.study.region_layer_id = drawn.layer().id()
    dock.study.changed()
    choose(dock, qtbot, "East", "validate")
    assert [f["role"] for f in drawn.features()] == ["validate", "train"]
    assert "region_roles" not in dock.study.data_options
    drawn.layer().undoStack().undo()
    assert region_roles.roles_of(dock.study, drawn.layer())["East"] == "train"


def test_a_model_of_its_own_region_only_is_refused_in_the_model_step(dock, qtbot):
    dock.data.take_layer(QgsProject.instance().mapLayersByName("Ustica")[0])
    qtbot.waitUntil(lambda: not dock.data.preview.reading, timeout=20000)
    dock.regions.take(regions(WEST, EAST))
    choose(dock, qtbot, "East", "test")
    dock.study.model = "gler-bigrunet"
    dock.study.changed()
    assert dock.before_run.hindrance.reason() == "Choose a model that can leave its region."
    dock.model.problem.button("gcUseMovable").click()
    assert dock.study.model == "groundcast"


def test_scores_of_an_unseen_region_stand_apart_in_the_results():
    told = report(skill=0.2)
    row = told["scores"][0]
    told["scores"] = [row | {"region": "A", "role": "train"}, row | {"region": "C", "role": "test"}]
    told["regions"] = [
        {"name": "A", "role": "train", "series": 9},
        {"name": "C", "role": "test", "series": 9},
    ]
    told["verdicts"] = [
        {"region": "A", "reference": "seasonal", "skill": 0.2},
        {"region": "C", "reference": "linear", "skill": -0.3},
    ]
    kind, text = trust_words.told(told)
    assert kind == "success" and text.endswith("Unseen region C: 30\u00a0% worse than Linear.")
    assert trust_words.in_a_cell(told) == "20\u00a0%"


@pytest.mark.parametrize("algorithm", [Train, Backtest])
def test_processing_takes_a_table_of_roles(qgis_app, tmp_path, algorithm):
    made = algorithm().create()
    given = {"FOLDER": str(tmp_path), "ROLES": ["A", "train", "B", "test"], "OUTPUT": str(tmp_path / "out")}
    assert made.job(given, QgsProcessingContext()).region_roles == {"A": "train", "B": "test"}
    assert made.job(given | {"ROLES": []}, QgsProcessingContext()).region_roles == {}
    with pytest.raises(GroundCastError, match="A region lacks its name or its role"):
        made.job(given | {"ROLES": ["A", ""]}, QgsProcessingContext())
