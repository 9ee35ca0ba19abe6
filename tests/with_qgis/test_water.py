"""The Water storage dock on the simulated twin, by clicks, with the real worker."""

import time
from pathlib import Path

import pytest
from groundcast.core.job import Job
from groundcast.core.water import Water
from groundcast.tests.with_qgis.dock_window import flush, needs_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import settings, water_choice
from groundcast.ui.docks.water import WaterDock
from groundcast.ui.docks.water_settings import ADVANCED, MAIN, default
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

PATIENCE = 180000  # a loaded machine takes its time


@pytest.fixture(scope="module")
def twin(tmp_path_factory):
    """The twin's folder as the dock makes it, made once."""
    return tmp_path_factory.mktemp("home ü") / "Simulated water storage"


@pytest.fixture
def dock(qtbot, qgis_new_project, tmp_path, monkeypatch, twin):
    monkeypatch.setattr(settings, "home", lambda: twin.parent)
    settings.write("results", str(tmp_path / "results"))
    window = qgis_window()
    made = WaterDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.show()
    yield made
    made.stop()
    limit = time.monotonic() + 15
    while made.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
    window.window.removeDockWidget(made)
    made.deleteLater()
    QgsProject.instance().clear()
    settings.write("results", "")
    flush()


def click(dock, name):
    QTest.mouseClick(dock.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def text(dock, name):
    return dock.findChild(QLabel, name).text()


def fill(qtbot, dock):
    """The twin, by its link."""
    dock.findChild(QLabel, "gcWaterEmptyText").linkActivated.emit("twin")
    qtbot.waitUntil(lambda: dock.findChild(QWidget, "gcWaterRunButton").isEnabled(), timeout=PATIENCE)


def test_nothing_chosen_is_said_beside_the_button(dock):
    assert not dock.run.primary.isEnabled()
    assert text(dock, "gcWaterReason") == "Choose a prior of water storage first."


def test_every_setting_of_the_command_line_has_a_field_with_its_default():
    names = {setting.name for setting in (*MAIN, *ADVANCED)}
    plain = {name for name in Water.__dataclass_fields__ if name not in (*water_choice.NAMES, "love")}
    assert names == plain | {"seed"}
    assert all(default(setting.name) == getattr(Water(), setting.name, default(setting.name))
               for setting in MAIN)  # fmt: skip


def test_fields_show_the_defaults_and_give_back_only_what_was_changed(dock):
    assert dock.main.changed() == {} and dock.more.changed() == {}
    box = dock.findChild(QComboBox, "gcWater_mode")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert dock.choice.settings == {"mode": "joint"}
    assert water_choice.WaterChoice.load(QgsProject.instance()).settings == {"mode": "joint"}


@needs_worker
def test_the_twin_is_made_corrected_told_and_mapped(qtbot, dock, twin):
    fill(qtbot, dock)
    assert dock.inputs["prior"].combo.currentText() == "prior.tif"
    assert dock.inputs["study"].combo.currentText() == "Simulated · Study area"
    click(dock, "gcWaterRunButton")
    assert not dock.run.primary.isVisible() and dock.run.cancel.isVisible()
    with qtbot.waitSignal(dock.loader.added, timeout=PATIENCE) as added:
        pass
    folder = Path(dock.choice.runs[0])
    job = Job.load(folder)
    assert job.water.prior.path == str(twin / "prior.tif") and job.water.members == Water.members
    assert "mm" in dock.results.verdict.text() and "34 months" in dock.results.verdict.text()
    told = text(dock, "gcWaterTold")
    assert told.startswith("Simulated data") and "100 mm of water move the ground" in told
    group = added.args[0]
    assert group.name() == "Simulated · Water storage · Run 1"
    names = [child.name() for child in group.children()]
    assert "Simulated · Error against the validation (ubRMSD), after (mm)" in names
    assert "Deformation, before (mm, up)" in names
    shown = [node.name() for node in group.findLayers() if node.isVisible()]
    assert shown == ["Simulated · Water storage, corrected 2021-01-01 (mm)"]


@needs_worker
def test_the_run_of_a_closed_project_belongs_to_no_other(qtbot, dock):
    fill(qtbot, dock)
    click(dock, "gcWaterRunButton")
    folder = dock.queue.current.folder
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=PATIENCE)
    assert dock.choice.runs == [] and not QgsProject.instance().mapLayers()
    assert dock.run.outcome.text() == f"The run of the project that was closed is ready in {folder}."


@needs_worker
def test_cancel_ends_a_run_and_says_so(qtbot, dock):
    fill(qtbot, dock)
    dock.findChild(QWidget, "gcWater_members").setValue(5000)
    click(dock, "gcWaterRunButton")
    qtbot.waitUntil(lambda: dock.queue.current is not None)
    click(dock, "gcWaterCancelButton")
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=PATIENCE)
    assert "cancelled" in dock.run.outcome.text() and dock.run.primary.isVisible()
    assert not dock.choice.runs


@needs_worker
def test_what_the_worker_refuses_stands_in_the_run_step(qtbot, dock):
    fill(qtbot, dock)
    dock.inputs["validation"].take_path("/nowhere/grace.csv")
    click(dock, "gcWaterRunButton")
    qtbot.waitUntil(lambda: dock.run.outcome.kind == "error", timeout=PATIENCE)
    assert "There is no validation /nowhere/grace.csv." in dock.run.outcome.text()


@needs_worker
def test_a_layer_without_crs_is_named_before_anything_runs(qtbot, dock, twin):
    fill(qtbot, dock)
    layer = QgsRasterLayer(str(twin / "prior.tif"), "water of the model")
    QgsProject.instance().addMapLayer(layer)
    layer.setCrs(QgsCoordinateReferenceSystem())
    chosen(dock.inputs["prior"], "water of the model")
    click(dock, "gcWaterRunButton")
    said = 'The layer "water of the model" has no CRS. Set it by Layer → Set CRS of Layer(s)…'
    assert dock.run.outcome.text() == said
    assert dock.queue.current is None


def test_a_file_is_taken_again_after_a_layer(qtbot, dock, twin):
    """The list shows files beside layers: what is chosen there is what runs."""
    field = dock.inputs["prior"]
    layer = QgsRasterLayer(str(twin / "up.tif"), "Up")
    QgsProject.instance().addMapLayer(layer)
    field.show_path(str(twin / "prior.tif"))
    file = field.combo.currentText()
    chosen(field, "Up")
    assert field.path() != str(twin / "prior.tif")
    chosen(field, file)
    assert field.combo.currentText() == file and field.path() == str(twin / "prior.tif")


def test_a_removed_layer_gives_its_place_to_no_other(qtbot, dock, twin):
    """The list went to the row before, which was taken for a choice: another layer stood in its place."""
    field = dock.inputs["prior"]
    up, other = QgsRasterLayer(str(twin / "up.tif"), "Up"), QgsRasterLayer(str(twin / "prior.tif"), "Prior")
    QgsProject.instance().addMapLayers([up, other])
    chosen(field, "Up")
    kept = field.path()
    QgsProject.instance().removeMapLayer(up.id())
    qtbot.wait(20)
    there = (twin / "up.tif").is_file()
    assert field.path() == kept and field.combo.currentText() == ("up.tif" if there else "")
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "Area", "memory")
    QgsProject.instance().addMapLayer(area)
    chosen(dock.inputs["study"], "Area")
    QgsProject.instance().removeMapLayer(area.id())
    qtbot.wait(20)
    assert dock.inputs["study"].combo.currentText() == "" and dock.inputs["study"].path()


def chosen(field, text):
    """Choose an entry of a list with the keyboard."""
    QTest.keyClick(field.combo, Qt.Key.Key_Home)
    for _ in range(field.combo.findText(text)):
        QTest.keyClick(field.combo, Qt.Key.Key_Down)
    assert field.combo.currentText() == text


def test_settings_out_of_range_and_folders_that_cannot_be_written_are_told(dock, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "is_set_up", lambda: True)
    (tmp_path / "in the way").write_text("")
    for field in ("prior", "deformation"):
        dock.inputs[field].take_path(str(tmp_path / f"{field}.tif"))
    dock.findChild(QWidget, "gcWater_sigma_mm").setValue(0)
    click(dock, "gcWaterRunButton")
    assert dock.run.outcome.text() == "sigma_mm = 0 is out of range. Set it to a number above 0."
    dock.findChild(QWidget, "gcWater_sigma_mm").setValue(9)
    dock.run.folder.setFilePath(str(tmp_path / "in the way"))
    click(dock, "gcWaterRunButton")
    assert "cannot be written. Choose another output folder." in dock.run.outcome.text()


def test_units_and_love_numbers_go_with_the_job_and_come_back_with_the_project(dock, tmp_path, monkeypatch):
    """What the command line says by --unit, --prior-unit, --validation-unit and --love."""
    monkeypatch.setattr(settings, "is_set_up", lambda: True)
    (tmp_path / "ak135.txt").write_text("n h l k")
    for field in ("prior", "deformation", "validation"):
        dock.inputs[field].take_path(str(tmp_path / f"{field}.tif"))
    dock.inputs["love"].take_path(str(tmp_path / "ak135.txt"))
    for name, downs in (("unit", 3), ("prior_unit", 4), ("validation_unit", 2)):
        box = dock.findChild(QComboBox, f"gcWater_{name}")
        for _ in range(downs):
            QTest.keyClick(box, Qt.Key.Key_Down)
    assert "changed" in dock.settings.summary()
    water = (job := dock.choice.prepare(QgsProject.instance()).job).water
    assert (job.deformation.unit, water.prior.unit, water.validation.unit) == ("m", "kg/m2", "cm")
    assert water.love == str(tmp_path / "ak135.txt")
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert dock.inputs["love"].path() == "" and dock.findChild(QComboBox, "gcWater_unit").currentData() == ""
    project.read(str(tmp_path / "p.qgz"))
    assert dock.inputs["love"].path() == str(tmp_path / "ak135.txt")
    assert dock.findChild(QComboBox, "gcWater_validation_unit").currentData() == "cm"
    (tmp_path / "ak135.txt").unlink()
    click(dock, "gcWaterRunButton")
    assert dock.run.outcome.text().startswith("There are no Love numbers")
    assert "Choose another file, or none for PREM." in dock.run.outcome.text()


def test_the_project_brings_everything_back(dock, tmp_path):
    for field in ("prior", "deformation"):
        (tmp_path / f"{field}.tif").write_text("")
        dock.inputs[field].take_path(str(tmp_path / f"{field}.tif"))
    dock.findChild(QWidget, "gcWater_tau_days").setValue(120)
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert not dock.choice.inputs and dock.findChild(QWidget, "gcWater_tau_days").value() == 90
    project.read(str(tmp_path / "p.qgz"))
    assert dock.choice.inputs["prior"] == str(tmp_path / "prior.tif")
    assert dock.findChild(QWidget, "gcWater_tau_days").value() == 120
    assert dock.inputs["prior"].combo.currentText() == "prior.tif"


def test_a_damaged_entry_of_the_project_is_left_out(qgis_new_project):
    QgsProject.instance().writeEntry("GroundCast", "water", '{"version": 9}')
    assert water_choice.WaterChoice.load(QgsProject.instance()).inputs == {}
