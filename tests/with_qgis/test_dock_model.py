"""The Model step: the recommended model first, reasons for greyed ones, and the threshold, by clicks."""

import time

import pytest
from groundcast.core.job import Job
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import (
    file_layer,
    flush,
    message,
    needs_data,
    points_layer,
    scripted_worker,
)
from groundcast.ui import settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.docks.steps.model import ModelStep
from groundcast.ui.study import Study
from groundcast.ui.widgets.model_chooser import NAME, sections
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton

HELLO = message("hello", versions={}, device={"kind": "cpu", "name": "Test processor"})


@pytest.fixture
def make_dock(qtbot, tmp_path, qgis_new_project):
    scripted_worker(tmp_path, [HELLO, "wait"])
    settings.write("results", str(tmp_path / "results"))
    for key in ("threshold", "threshold_side"):
        settings.write(key, None)
    made = []

    def make(layer):
        QgsProject.instance().addMapLayers([layer])
        dock = ForecastDock(None, Study())
        qtbot.addWidget(dock)
        dock.resize(380, 900)
        dock.show()
        qtbot.waitUntil(
            lambda: dock.worker.status is not None and not dock.data.preview.reading, timeout=60000
        )
        made.append(dock)
        return dock

    yield make
    for dock in made:
        dock.stop()
        until_idle(dock)
    for key in ("python", "results"):
        settings.write(key, "")
    QgsProject.instance().clear()
    flush()


def until_idle(dock, seconds=15):
    """Wait for the end of a cancelled run; in teardown, where the bot does not wait."""
    limit = time.monotonic() + seconds
    while dock.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
    assert dock.queue.current is None


def item(dock, name):
    combo = dock.model.combo
    return combo.model().item(combo.findData(name))


def test_sections_hold_every_model_once_and_the_recommended_one_leads():
    titles = [title for title, _ in sections()]
    assert titles == ["Recommended", "Baselines", "Learned", "Statistical"]
    names = [entry.name for _, entries in sections() for entry in entries]
    assert sorted(names) == sorted(entry.name for entry in catalogue.ENTRIES)
    assert names[0] == "groundcast" and names[1:4] == list(catalogue.BASELINES)


@needs_data
def test_a_new_study_forecasts_with_the_recommended_model_after_one_click(make_dock, tmp_path):
    dock = make_dock(file_layer(tmp_path))
    assert dock.model.combo.currentText() == "GroundCast" and dock.run.primary.isEnabled()
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    job = Job.load(next((tmp_path / "results").rglob("job.json")).parent)
    assert job.model == "groundcast" and job.task == "train"


@needs_data
def test_models_that_need_more_dates_are_greyed_with_the_numbers(make_dock):
    dock = make_dock(points_layer(dates=25))
    assert not item(dock, "gler-bigrunet").isEnabled()
    assert "Needs 20 dates; 15 are left." in item(dock, "gler-bigrunet").toolTip()
    assert item(dock, "groundcast").isEnabled()
    assert "weight" in item(dock, "groundcast").toolTip()
    dock.model.hold_back.setValue(5)
    assert item(dock, "gler-bigrunet").isEnabled()
    assert item(dock, "groundcast").data(NAME) == "groundcast"


@needs_data
def test_the_threshold_is_typed_stepped_and_cleared(make_dock, tmp_path):
    dock = make_dock(file_layer(tmp_path))
    box = dock.model.threshold.level
    assert box.text() == "none" and dock.study.threshold_side == ""
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert (dock.study.threshold_side, dock.study.threshold_mm) == ("below", -20.0)
    box.selectAll()
    QTest.keyClicks(box, "-32.5")
    assert dock.study.threshold_mm == -20.0  # half-typed values are not taken
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dock.study.threshold_mm == -32.5 and "below −32.5 mm" in dock.model.summary()
    dock.model.threshold.side.setCurrentIndex(1)
    assert dock.study.threshold_side == "above" and "above −32.5 mm" in dock.model.summary()
    QTest.mouseClick(box.lineEdit().findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert dock.study.threshold_side == "" and box.text() == "none"
    assert Study.from_dict(dock.study.to_dict()).threshold_side == ""


@needs_data
def test_a_study_with_an_end_is_shown_before_its_dates_are_known(qtbot):
    step = ModelStep(Study(until="2026-12-31"))
    qtbot.addWidget(step)
    assert not step.note.isVisible()


def test_the_next_study_is_offered_the_threshold_used_last(make_dock, tmp_path):
    dock = make_dock(file_layer(tmp_path))
    dock.model.threshold.level.setValue(-35.0)
    chosen = {"data_path": dock.study.data_path, "data_layer_id": dock.study.data_layer_id}
    dock.study.become(Study(**chosen))
    box = dock.model.threshold.level
    assert box.text() == "none"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert dock.study.threshold_mm == -35.0


@needs_data
def test_undo_in_the_threshold_takes_back_the_typing_only(make_dock, tmp_path):
    dock = make_dock(file_layer(tmp_path))
    box = dock.model.threshold.level
    box.setValue(-20.0)
    edit = box.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "-99")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dock.study.threshold_mm == -20.0 and dock.study.threshold_side == "below"
