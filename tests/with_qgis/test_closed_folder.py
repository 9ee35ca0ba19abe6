"""A project in a folder closed to writing: regions and profiles offer another folder, and go there."""

import os
import shutil
import subprocess

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import polygon_layer
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import settings
from groundcast.ui.actions import COMMANDS, Actions
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.steps.regions import RegionsStep
from groundcast.ui.drawing import Drawing
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QPushButton

CRS = QgsCoordinateReferenceSystem("EPSG:3035")


def shut(folder, closed):
    """Close a folder to everybody, to the system's administrator too, whom modes do not bind; or open it."""
    if closed:
        folder.chmod(0o555)
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("chattr"):
        subprocess.run(["chattr", "+i" if closed else "-i", str(folder)], capture_output=True, check=False)
    if not closed:
        folder.chmod(0o755)


@pytest.fixture
def closed(tmp_path, qgis_new_project, monkeypatch):
    """The folder of the saved project, where nothing can be written any more."""
    folder = tmp_path / "closed"
    folder.mkdir()
    project, kept = QgsProject.instance(), settings.read("results", "")
    settings.write("results", "")
    project.write(str(folder / "study.qgz"))
    project.read(str(folder / "study.qgz"))
    shut(folder, True)
    try:
        (folder / "probe").write_text("")
    except OSError:
        yield folder
    else:
        pytest.skip("no folder can be closed to this user here")
    finally:
        shut(folder, False)
        settings.write("results", kept)
        project.clear()


@pytest.fixture
def open_folder(tmp_path, monkeypatch):
    """The folder that the user chooses when asked."""
    folder = tmp_path / "open"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_a_drawn_profile_goes_to_the_folder_chosen(closed, open_folder):
    dock = ProfileDock(qgis_window())
    qgis_window().window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    line = QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(100, 0)])
    dock.drawn(line, CRS)
    assert "cannot be written" in dock.notice.text() and str(closed) in dock.notice.text()
    QTest.mouseClick(dock.notice.button("gcChooseFolder"), Qt.MouseButton.LeftButton)
    assert dock.layer.names() == ["P1"] and not dock.notice.text()
    assert list(open_folder.glob("*.gpkg")) and not list(closed.glob("*.gpkg"))
    dock.unload()
    qgis_window().window.removeDockWidget(dock)


def test_a_folder_that_was_not_chosen_leaves_the_sentence(closed, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dock = ProfileDock(qgis_window())
    line = QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(100, 0)])
    dock.drawn(line, CRS)
    QTest.mouseClick(dock.notice.button("gcChooseFolder"), Qt.MouseButton.LeftButton)
    assert "cannot be written" in dock.notice.text() and settings.read("results", "") == ""
    dock.unload()


def test_a_drawn_region_goes_to_the_folder_chosen(closed, open_folder):
    window, study = qgis_window(), Study()
    actions = Actions(window, {command.name: lambda _on: None for command in COMMANDS})
    drawing = Drawing(window, study, actions["region"], lambda: None)
    drawing._drawn(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)), CRS)
    assert drawing.layer.layer() is None
    button = window.messageBar().findChild(QPushButton, "gcChooseFolder")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [f["name"] for f in drawing.layer.features()] == ["A"]
    assert study.region_layer_id and list(open_folder.glob("*.gpkg"))
    drawing.close()
    actions.remove()


def test_regions_of_a_selection_go_to_the_folder_chosen(closed, open_folder, qtbot):
    layer = polygon_layer(0, 0, 100, 100)
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    step = RegionsStep(Study())
    qtbot.addWidget(step)
    step.choice.take_selection(layer)
    assert "cannot be written" in step.problem.text()
    QTest.mouseClick(step.problem.button("gcChooseFolder"), Qt.MouseButton.LeftButton)
    assert step.layer() is not None and step.tree.topLevelItemCount() == 1
    assert list(open_folder.glob("*.gpkg"))
    step.stop()


@pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
def test_a_profile_that_cannot_be_kept_is_shown_all_the_same(closed, tmp_path, profiles_at_once):
    run = sample_run.write_raster_run(tmp_path / "Run 1")
    dock = ProfileDock(qgis_window())
    dock.set_run(run)
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    dock.show()
    dock.drawn(QgsGeometry.fromPolylineXY([QgsPointXY(x - 300, y), QgsPointXY(x + 300, y)]), dock.results.crs)
    assert dock.profile is not None and "cannot be written" in dock.notice.text()
    dock.unload()
