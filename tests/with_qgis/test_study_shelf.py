"""Several studies in one project: switched, copied, renamed, removed, and kept with the project."""

import pytest
from groundcast.ui import region_roles, settings
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import SCOPE, Memory, Study
from groundcast.ui.study_shelf import KEY, Shelf
from groundcast.ui.widgets.study_row import StudyRow
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def shelf(project):
    study = Study()
    memory = Memory(study, project)
    shelf = Shelf(study, project)
    shelf.study = study
    yield shelf
    shelf.close()
    memory.close()


def named(shelf, name, **more):
    shelf.study.name = name
    for key, value in more.items():
        setattr(shelf.study, key, value)
    shelf.study.changed()


def test_each_study_keeps_its_own_settings(shelf):
    named(shelf, "Ustica", horizon=24, settings={"epochs": 5})
    shelf.new()
    assert shelf.study.to_dict() == Study().to_dict() and shelf.names() == ["Ustica", "New study"]
    named(shelf, "Etna", horizon=12)
    shelf.switch(0)
    assert (shelf.study.name, shelf.study.horizon, shelf.study.settings) == ("Ustica", 24, {"epochs": 5})
    shelf.switch(1)
    assert (shelf.study.name, shelf.study.horizon) == ("Etna", 12)
    assert shelf.current == 1


def test_a_copy_has_no_runs_and_a_name_of_its_own(shelf, tmp_path):
    named(shelf, "Ustica", runs=[str(tmp_path)], model="linear")
    shelf.duplicate()
    assert (shelf.study.name, shelf.study.runs, shelf.study.model) == ("Ustica copy", [], "linear")
    shelf.switch(0)
    shelf.duplicate()
    assert shelf.names() == ["Ustica", "Ustica copy", "Ustica copy 2"]
    assert shelf.study.name == "Ustica copy 2"


def draw(study, *places):
    """Squares at these places, as the region tool and By velocity… draw them; gives the ticked ones."""
    drawn, crs = RegionsLayer(), QgsCoordinateReferenceSystem("EPSG:3035")
    made = [
        drawn.add(QgsGeometry.fromWkt(f"POLYGON(({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))"), crs)
        for x in places
    ]
    region_roles.take_drawn(study, drawn.layer(), made)
    study.changed()
    return list(region_roles.of_run(study, drawn.layer()))


def test_a_region_that_one_study_draws_is_none_of_the_others(shelf, tmp_path, monkeypatch):
    """It was ticked in all of them, and kept them from running: no data of theirs lay in it."""
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    named(shelf, "Ustica")
    assert draw(shelf.study, 0, 2) == ["A", "B"]
    shelf.new()
    named(shelf, "Etna")
    assert draw(shelf.study, 900) == ["C"]
    assert draw(shelf.study, 902) == ["C", "D"]
    layer = RegionsLayer().layer()
    shelf.switch(0)
    assert list(region_roles.of_run(shelf.study, layer)) == ["A", "B"]
    assert draw(shelf.study, 4) == ["A", "B", "E"]
    shelf.switch(1)
    assert list(region_roles.of_run(shelf.study, layer)) == ["C", "D"]
    layer.rollBack()


def test_the_last_study_that_is_removed_leaves_an_empty_one(shelf, project):
    named(shelf, "A")
    shelf.new()
    named(shelf, "B")
    shelf.delete()
    assert shelf.names() == ["A"] and project.readEntry(SCOPE, KEY, "") == ("", False)
    shelf.delete()
    assert shelf.names() == ["New study"] and shelf.study.to_dict() == Study().to_dict()


def test_all_of_them_come_back_with_the_project_wherever_it_lies(shelf, project, tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    (work / "a.csv").write_text("x")
    named(shelf, "A", data_path=str(work / "a.csv"))
    shelf.new()
    named(shelf, "B")
    assert project.write(str(work / "p.qgs"))
    assert str(tmp_path) not in (work / "p.qgs").read_text().split("<studies")[1].split("</studies")[0]
    project.clear()
    assert shelf.names() == ["New study"]
    work.rename(tmp_path / "elsewhere ü")
    project.read(str(tmp_path / "elsewhere ü" / "p.qgs"))
    assert shelf.names() == ["A", "B"] and shelf.current == 1
    shelf.switch(0)
    assert shelf.study.data_path == str(tmp_path / "elsewhere ü" / "a.csv")


@pytest.mark.parametrize("text", ["no json", "[null, null]", '[null, {"version": 9}]', "7"])
def test_a_list_that_cannot_be_read_leaves_the_open_study(shelf, project, text):
    project.writeEntry(SCOPE, KEY, text)
    shelf._read()
    assert shelf.names() == ["New study"]
    assert project.readEntry(SCOPE, KEY, "")[0] == text


def test_the_row_follows_and_asks_before_it_removes(shelf, qtbot, monkeypatch):
    row = StudyRow(shelf)
    qtbot.addWidget(row)
    named(shelf, "Ustica")
    assert row.combo.currentText() == "Ustica"
    row.add.click()
    assert row.combo.currentText() == "New study" and row.combo.count() == 2
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("  Etna ", True))
    row.rename()
    assert row.combo.currentText() == "Etna"
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_a, **_k: answers.pop(0))
    row.remove()
    assert row.combo.count() == 2
    row.remove()
    assert row.combo.count() == 1 and row.combo.currentText() == "Ustica"
    row.combo.activated.emit(0)
    assert shelf.study.name == "Ustica"
