"""A study begun before its project was saved: its files are moved beside the project, whole or not at all."""

import shutil
import threading
from collections import namedtuple
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.ui import settings, study_files, tasks
from groundcast.ui.layers.group import RUN, add_run
from groundcast.ui.moving import Moving
from groundcast.ui.profiles_layer import ProfilesLayer
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import Memory, Study
from groundcast.ui.study_shelf import Shelf
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
CRS = QgsCoordinateReferenceSystem("EPSG:3035")


class Window:
    """The parts of QGIS's interface that the offer needs."""

    def __init__(self):
        self.bar, self.told = QgsMessageBar(), []

    def messageBar(self):  # noqa: N802
        return self.bar


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run")


@pytest.fixture
def begun(qtbot, tmp_path, monkeypatch, qgis_new_project, finished):
    """A study with a region, a profile and a run, in a project that was never saved."""
    kept = {}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    project, study, window = QgsProject.instance(), Study(name="Ustica"), Window()
    memory, shelf = Memory(study, project), Shelf(study, project)
    square = QgsGeometry.fromWkt("Polygon ((0 0, 9 0, 9 9, 0 0))")
    RegionsLayer().add(square, CRS)
    ProfilesLayer().add(QgsGeometry.fromWkt("LineString (0 0, 9 9)"), CRS)
    run = shutil.copytree(finished, tmp_path / "home" / "Ustica" / "run-1-seasonal")
    (run / "job.json").write_text(f'{{"out": "{run}"}}')
    add_run(run, project)
    study.region_layer_id, study.runs = RegionsLayer().layer().id(), [str(run)]
    study.changed()
    window.made = Moving(window, study, shelf, lambda text, _level: window.told.append(text))
    window.study, window.memory, window.shelf = study, memory, shelf
    qtbot.addWidget(window.bar)
    yield window
    window.made.close()
    shelf.close()
    memory.close()
    project.clear()


def save(tmp_path):
    """Save the project for the first time, as QGIS does with what was drawn."""
    for layer in (RegionsLayer(), ProfilesLayer()):
        layer.save()
    (tmp_path / "work").mkdir(exist_ok=True)
    assert QgsProject.instance().write(str(tmp_path / "work" / "p.qgz"))


def press(window, qtbot):
    QTest.mouseClick(window.made.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.told), timeout=20000)


def test_all_of_it_is_beside_the_project_and_opens_elsewhere(begun, qtbot, tmp_path):
    save(tmp_path)
    assert begun.made.button.text() == "Move this study's files beside the project"
    press(begun, qtbot)
    beside = tmp_path / "work" / "GroundCast"
    assert begun.told == [f"The study's files now lie in {beside}."]
    assert begun.study.runs == [str(beside / "Ustica" / "run-1-seasonal")]
    assert not [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert str(beside) in (beside / "Ustica" / "run-1-seasonal" / "job.json").read_text()
    QgsProject.instance().clear()
    shutil.move(tmp_path / "work", tmp_path / "elsewhere")
    assert QgsProject.instance().read(str(tmp_path / "elsewhere" / "p.qgz"))
    there = tmp_path / "elsewhere" / "GroundCast"
    assert (
        begun.study.runs == [str(there / "Ustica" / "run-1-seasonal")] and Path(begun.study.runs[0]).is_dir()
    )
    assert [feature["name"] for feature in RegionsLayer().features()] == ["A"]
    assert ProfilesLayer().names() == ["P1"]
    assert begun.study.region_layer_id == RegionsLayer().layer().id()
    layers = list(QgsProject.instance().mapLayers().values())
    assert len(layers) > 3 and all(layer.isValid() and str(there) in layer.source() for layer in layers)


def test_styles_and_marks_stay_with_their_layers(begun, qtbot, tmp_path):
    save(tmp_path)
    project = QgsProject.instance()
    before = {layer.id(): layer.renderer().type() for layer in project.mapLayers().values()}
    press(begun, qtbot)
    assert {layer.id(): layer.renderer().type() for layer in project.mapLayers().values()} == before
    groups = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(RUN)]
    assert [group.customProperty(RUN) for group in groups] == begun.study.runs
    assert RegionsLayer().layer().labelsEnabled()


def test_waiting_studies_move_along(begun, qtbot, tmp_path):
    begun.shelf.new()
    save(tmp_path)
    press(begun, qtbot)
    begun.shelf.switch(0)
    assert begun.study.runs == [str(tmp_path / "work" / "GroundCast" / "Ustica" / "run-1-seasonal")]


def test_a_full_disk_leaves_everything_where_it_is(begun, qtbot, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(study_files.shutil, "disk_usage", lambda _path: usage(10, 10, 0))
    save(tmp_path)
    runs = list(begun.study.runs)
    press(begun, qtbot)
    assert begun.told[0].startswith("The disk is full: 0 MB free,")
    assert begun.study.runs == runs and Path(runs[0]).is_dir()
    assert not (tmp_path / "work" / "GroundCast").exists()


def test_a_disk_that_fills_up_midway_loses_nothing(begun, tmp_path, monkeypatch):
    save(tmp_path)
    planned = study_files.moves(QgsProject.instance(), begun.shelf.all_entries())

    def full(_source, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(study_files.shutil, "copy2", full)
    with pytest.raises(GroundCastError, match=r"cannot be copied .* They stay where they are"):
        study_files.copy(planned, lambda: False)
    assert all(move.source.exists() and not move.target.exists() for move in planned)
    assert not list((tmp_path / "work").rglob(f"*{study_files.PART}"))


def test_nothing_moves_while_a_run_goes_on(begun, qtbot, tmp_path):
    save(tmp_path)
    go = threading.Event()
    task = QgsTask.fromFunction("run", lambda _task: go.wait(20))
    task.setProperty(tasks.MARK, True)
    QgsApplication.taskManager().addTask(task)
    press(begun, qtbot)
    go.set()
    assert begun.told == ["A run goes on. Move the study's files when it has ended."]
    assert Path(begun.study.runs[0]).parts[-3] == "home"
    QgsProject.instance().write()
    assert begun.made.button is not None  # offered once more


def test_a_project_that_cannot_be_saved_keeps_the_old_files(begun, qtbot, tmp_path, monkeypatch):
    save(tmp_path)
    old = list(begun.study.runs)
    project = QgsProject.instance()
    monkeypatch.setattr(begun.made, "_project", Unsaved(project))
    press(begun, qtbot)
    monkeypatch.undo()
    assert "cannot be saved" in begun.told[0] and Path(old[0]).is_dir()


class Unsaved:
    """A project whose file cannot be written."""

    def __init__(self, project):
        self._project = project

    def __getattr__(self, name):
        return (lambda: False) if name == "write" else getattr(self._project, name)


def test_it_is_offered_only_where_something_lies_elsewhere(begun, tmp_path):
    save(tmp_path)
    begun.made.button = None
    QgsProject.instance().write()
    assert begun.made.button is None
    settings.write("results", str(tmp_path))
    assert not study_files.moves(QgsProject.instance(), begun.shelf.all_entries())
