"""The forecast dock's states, on live widgets: no worker, no data, data chosen, data that does not fit."""

from dataclasses import replace

import pytest
from groundcast.tests.with_qgis.dock_window import (
    file_layer,
    flush,
    needs_data,
    points_layer,
    polygon_layer,
    scripted_worker,
)
from groundcast.ui import settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QLineEdit


@pytest.fixture
def worker(tmp_path, qgis_new_project):
    settings.write("hide_setup", "")
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    yield tmp_path
    settings.write("python", "")
    settings.write("results", "")


@pytest.fixture
def make_dock(qtbot, worker):
    made = []

    def make(study=None):
        dock = ForecastDock(None, study or Study())
        qtbot.addWidget(dock)
        dock.resize(380, 760)
        dock.show()
        if settings.is_set_up():
            qtbot.waitUntil(lambda: dock.worker.status is not None, timeout=20000)
        made.append(dock)
        return dock

    yield make
    for dock in made:
        dock.stop()
    QgsProject.instance().clear()
    flush()


def test_empty_says_choose_data_and_offers_three_ways(make_dock):
    dock = make_dock()
    assert not dock.run.primary.isEnabled()
    assert dock.run.reason.text() == "Choose data first." and dock.run.reason.isVisible()
    assert "Choose data first." in dock.run.primary.toolTip()
    assert "simulated scene" in dock.data.empty.text() and dock.data.empty.isVisible()
    assert not dock.model.isEnabled() and not dock.factors.isEnabled()


def test_no_worker_environment_offers_set_up_and_greys_learned_models(make_dock, worker):
    settings.write("python", str(worker / "nothing"))
    dock = make_dock()
    qt_wait = dock.setup_notice
    assert qt_wait.isVisible() and "one-time set-up" in qt_wait.text()
    items = dock.model.combo.model()
    learned = [items.item(r) for r in range(items.rowCount()) if items.item(r).data(256) == "gler-bigrunet"]
    assert not learned[0].isEnabled() and "not set up yet" in learned[0].toolTip()
    assert "not set up yet" in dock.run.load.toolTip() and not dock.run.load.isEnabled()
    QTest.mouseClick(qt_wait.button("gcHideSetupButton"), Qt.MouseButton.LeftButton)
    assert not qt_wait.isVisible() and settings.read("hide_setup") == "yes"


def test_torch_missing_blocks_learned_models_only(make_dock, worker):
    scripted_worker(worker, torch=None)
    dock = make_dock()
    dock.study.data_path, dock.study.model = str(worker / "python"), "gler-bigrunet"
    dock.study.changed()
    assert "lacks torch" in dock.run.reason.text()
    dock.model.take_model("seasonal")
    assert "torch" not in dock.run.reason.text()


@needs_data
def test_the_only_layer_with_dates_is_chosen_by_itself(make_dock, worker, qtbot):
    layer = file_layer(worker)
    QgsProject.instance().addMapLayers([layer])
    dock = make_dock()
    assert dock.study.data_path == str(worker / "points.gpkg")
    assert dock.study.data_layer_id == layer.id()
    assert dock.data.combo.currentLayer() == layer
    qtbot.waitUntil(lambda: not dock.data.preview.reading, timeout=20000)
    assert dock.data.summary() == "210 dates, 2020–2024, mm"
    assert "120 points · mm, line of sight · 210 dates" in dock.data.facts.text()
    assert dock.run.primary.isEnabled() and dock.run.primary.font().bold()
    assert "guessed as millimetres" in dock.data.unit.text()
    dock.data.unit.linkActivated.emit("confirm")
    assert dock.study.data_options["unit"] == "mm" and not dock.data.unit.isVisible()


@needs_data
def test_a_layer_added_later_is_found_and_its_removal_told(make_dock, qtbot):
    dock = make_dock()
    layer = points_layer("Points of Ustica")
    QgsProject.instance().addMapLayers([layer])
    qtbot.waitUntil(dock.data.has_data, timeout=5000)
    assert dock.study.data_path == "" and dock.study.data_layer_id == layer.id()
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: not dock.data.has_data(), timeout=5000)
    assert dock.data.problem.text() == 'The layer "Points of Ustica" was removed. Choose data again.'
    assert not dock.run.primary.isEnabled()


@needs_data
def test_two_layers_with_dates_are_not_guessed_between(make_dock):
    QgsProject.instance().addMapLayers([points_layer("one"), points_layer("two")])
    dock = make_dock()
    assert not dock.data.has_data()
    combo = dock.data.combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findText("two")):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert QgsProject.instance().mapLayer(dock.study.data_layer_id).name() == "two"


@needs_data
def test_time_step_that_does_not_fit_is_cured_by_its_buttons(make_dock):
    QgsProject.instance().addMapLayers([points_layer(dates=40)])
    dock = make_dock()
    dock.model.take_model("gler-bigrunet")
    dock.model.form.field("time_step").setValue(36)
    expected = "40 dates are too few for a time step of 36. Set a time step of 10 or less, or use a baseline."
    assert dock.model.problem.text() == expected
    assert dock.run.reason.text() == "Cure the time step first." and not dock.run.primary.isEnabled()
    QTest.mouseClick(dock.model.problem.button("gcSetTimeStep"), Qt.MouseButton.LeftButton)
    assert dock.study.settings == {"time_step": 10}
    assert dock.run.primary.isEnabled() and not dock.model.problem.isVisible()
    dock.model.take_setting("time_step", 36)
    QTest.mouseClick(dock.model.problem.button("gcUseBaseline"), Qt.MouseButton.LeftButton)
    assert dock.study.model == "seasonal" and dock.run.primary.text() == "Forecast"
    assert dock.run.primary.isEnabled()


@needs_data
def test_too_few_dates_for_the_model_names_all_numbers(make_dock):
    QgsProject.instance().addMapLayers([points_layer(dates=25)])
    dock = make_dock()
    dock.model.take_model("gler-bigrunet")
    text = "25 dates less 10 held back leave 15; GLER-BiGRUnet needs 20."
    assert dock.model.problem.text() == text
    dock.model.hold_back.setValue(4)
    assert dock.model.problem.text() == "" and dock.run.primary.isEnabled()


@needs_data
def test_until_and_horizon_move_together(make_dock, qtbot, worker):
    QgsProject.instance().addMapLayers([file_layer(worker)])
    dock = make_dock()
    qtbot.waitUntil(lambda: not dock.data.preview.reading, timeout=20000)
    dock.model.horizon.setValue(10)
    last = dock.data.dates[-1]
    assert (dock.model.end() - last).days == 120 and dock.study.until == ""
    assert dock.model.until.date().toPyDate() == dock.model.end()
    dock.model.until.setDate(dock.model.until.date().addDays(12))
    assert dock.model.horizon.value() == 11
    assert dock.study.until == dock.model.until.date().toString("yyyy-MM-dd")
    dock.model.horizon.setValue(400)
    assert "longer than half the observed span" in dock.model.note.text()


@needs_data
def test_dropped_files_go_to_the_add_stack_dialog(make_dock, worker, qtbot):
    file_layer(worker)
    dock = make_dock()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(worker / "points.gpkg"))])
    where = QPointF(50, 50) if hasattr(QDropEvent, "position") else QPoint(50, 50)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dock.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))
    dialog = dock._dialog
    assert dialog.isVisible() and dialog.path() == str(worker / "points.gpkg")
    qtbot.waitUntil(lambda: dialog.add.isEnabled(), timeout=20000)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dock.study.data_path == str(worker / "points.gpkg")
    flush()


@needs_data
def test_a_source_that_cannot_be_read_says_why_and_blocks(make_dock, worker, qtbot):
    scripted_worker(worker, info="No dates were found in data.csv. Name the columns like 20200105.")
    (worker / "data.csv").write_text("a,b\n1,2\n")
    dock = make_dock()
    dock.data.take_path(str(worker / "data.csv"))
    qtbot.waitUntil(lambda: dock.data.problem.text() != "", timeout=20000)
    assert dock.data.problem.text() == "No dates were found in data.csv. Name the columns like 20200105."
    assert dock.run.reason.text() == "Cure the data in step 1 first."


@needs_data
def test_regions_are_listed_ticked_and_left_out(make_dock, qtbot):
    region = polygon_layer(4597000, 1740000, 4599000, 1742000, "North")
    other = polygon_layer(4599000, 1740000, 4601000, 1742000, "South")
    region.dataProvider().addFeatures(list(other.getFeatures()))
    QgsProject.instance().addMapLayers([points_layer(), region])
    dock = make_dock()
    dock.regions.take(region)
    assert dock.regions.summary() == "North, South"
    assert dock.regions.tree.topLevelItem(0).text(2) == "4.00 km²"
    dock.regions.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dock.regions.summary() == "North", timeout=2000)
    assert dock.study.data_options["region_names"] == ["North"]
    QgsProject.instance().removeMapLayer(region.id())
    qtbot.waitUntil(lambda: dock.study.region_layer_id == "", timeout=2000)
    assert dock.regions.summary() == "whole data set"


def test_factors_are_named_after_their_files_and_renamed_in_place(make_dock, worker, qtbot):
    dock = make_dock()
    (worker / "rain").mkdir()
    dock.factors.take(str(worker / "rain"))
    dock.factors.take(str(worker / "rain"))
    assert list(dock.study.factors) == ["rain", "rain-2"]
    dock.factors.tree.topLevelItem(1).setText(0, "storms")
    qtbot.waitUntil(lambda: "storms" in dock.study.factors, timeout=2000)
    qtbot.waitUntil(lambda: dock.factors.summary() == "rain, storms", timeout=2000)
    dock.factors.tree.setCurrentItem(dock.factors.tree.topLevelItem(0))
    dock.factors._remove()
    assert list(dock.study.factors) == ["storms"]


def test_learned_settings_are_kept_only_where_changed(make_dock):
    dock = make_dock()
    dock.model.take_model("gler-bigrunet")
    dock.model.form.field("epochs").setValue(20)
    target = dock.model.form.field("target")
    target.setCurrentIndex(target.findData("seq"))
    assert dock.study.settings == {"epochs": 20, "target": "seq"}
    assert "2 changed" in dock.model.summary()
    dock.model.reset.linkActivated.emit("reset")
    assert dock.study.settings == {} and dock.model.form.field("epochs").value() != 20


def test_a_study_from_a_project_is_shown(make_dock, worker):
    study = Study()
    dock = make_dock(study)
    other = Study(name="Etna", model="linear", horizon=24, hold_back=5, factors={"rain": str(worker)})
    study.become(other)
    assert dock.model.combo.currentData() == "linear"
    assert dock.model.horizon.value() == 24 and dock.model.hold_back.value() == 5
    assert dock.factors.summary() == "rain"


@pytest.mark.parametrize("width", [256, 380, 520])
@needs_data
def test_nothing_is_cut_at_any_width(make_dock, qtbot, width):
    QgsProject.instance().addMapLayers([points_layer()])
    dock = make_dock()
    dock.resize(width, 760)
    for step in dock.steps:
        step.setEnabled(True)
        step.open()
    qtbot.wait(50)
    assert dock.scroll.horizontalScrollBar().maximum() == 0
    for label in dock.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            needed = label.heightForWidth(label.width())
            assert label.height() >= needed, (label.text(), label.height(), needed)
    for button in dock.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.objectName().startswith("gc"):
            room = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= room, (button.objectName(), button.width(), room)


def test_every_control_has_a_name_and_an_accessible_name(make_dock):
    dock = make_dock()
    for button in dock.findChildren(QAbstractButton):
        told = button.accessibleName() or button.text()
        inner = button.parent().inherits("QLineEdit") or button.parent().inherits("QAbstractScrollArea")
        inner = inner or isinstance(button.parent(), QLineEdit) or button.objectName().startswith("qt_")
        assert told or inner or button.objectName() == "", button.objectName()
    for step in dock.steps:
        assert step.objectName().startswith("gc") and step.accessibleName()
        arrows = [b for b in step.findChildren(QAbstractButton) if b.objectName() == "collapseButton"]
        assert arrows and all(b.accessibleName().startswith("Open or close") for b in arrows)


def test_the_device_is_named_with_its_memory_and_can_be_changed(make_dock):
    dock = make_dock()
    assert dock.run.device.text() == "Test processor"
    card = {"kind": "cuda", "name": "NVIDIA H200", "memory_bytes": 139_000_000_000}
    dock.worker.status = replace(dock.worker.status, device=card)
    dock.check()
    assert dock.run.device.text().startswith("NVIDIA H200 · 139.0 GB memory")
    dock.worker.status.device["free_bytes"] = 120_000_000_000
    assert dock.worker.device_line("auto").startswith("NVIDIA H200 · 120.0 GB of 139.0 GB memory free")
    dock.run.device.linkActivated.emit("device")
    assert dock.study.device == "cpu" and dock.run.device.text().startswith("Processor")
    dock.run.device.linkActivated.emit("device")
    assert dock.study.device == "auto"
