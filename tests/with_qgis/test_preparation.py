"""The preparation in the dock: every step by click, checked by the worker, kept in study and job."""

import json

import pytest
from groundcast.core.job import Job
from groundcast.core.preparation import Preparation
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.tests.with_qgis.test_add_stack import choose, real
from groundcast.ui import jobs, preparation_words, settings
from groundcast.ui.dialogs.preparation import PreparationDialog
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

OTHER = EGMS.parent / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
FOUND = {
    "steps": [],
    "axis": "Common axis: 30 dates 12 days apart, 30 of them observed.",
    "prepared": {"held": 40},
    "series": 40,
    "kind": "los",
    "crs": "EPSG:3035",
    "incidence": True,
    "directions": False,
    "coherence": True,
    "usual_cell": 50.0,
    "layers": {"rmse": [i / 50 for i in range(101)], "temporal_coherence": [i / 100 for i in range(101)]},
    "checks": {
        "outlier_dates": [{"date": "2020-09-23", "score": 4.0, "residual_mm": 2.3, "share": 0.31}],
        "unwrapping_jumps": {
            "count": 3,
            "series": 2,
            "looked_at": 40,
            "half_wavelength_mm": 27.733,
            "dates": [{"date": "2021-01-01", "series": 2, "share": 0.05}],
        },
    },
}


@pytest.fixture
def place(tmp_path, qgis_new_project, monkeypatch):
    kept = {"results": str(tmp_path), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    yield tmp_path
    QgsApplication.taskManager().cancelAll()


def opened(qtbot, path, options=None):
    dialog = PreparationDialog(str(path), options or {})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def answered(qtbot, dialog, text=""):
    qtbot.waitUntil(
        lambda: (
            dialog.state.kind == "success" and text in dialog.state.text() and not dialog._soon.isActive()
        ),
        timeout=90000,
    )


@pytest.fixture
def told(qtbot, place, monkeypatch):
    """A dialog whose worker never answers; the tests do."""
    monkeypatch.setattr(PreparationDialog, "_ask", lambda self: None)

    def make(options=None):
        dialog = opened(qtbot, "/data/a.zip", options)
        dialog._answered(json.loads(json.dumps(FOUND)))
        return dialog

    return make


@needs_worker
@real(EGMS)
def test_ustica_is_checked_and_prepared_by_clicks(place, qtbot):
    dialog, given = opened(qtbot, EGMS), []
    dialog.chosen.connect(given.append)
    answered(qtbot, dialog, "No step changes a value")
    assert "11,590 series are prepared." in dialog.state.text().replace("\u00a0", ",")
    assert dialog.outliers.table.topLevelItem(0).text(0) == "2020-09-23"
    assert (
        "half a wavelength (27.7 mm)" in dialog.jumps.about.text() and dialog.jumps.table.topLevelItemCount()
    )

    QTest.mouseClick(dialog.masks.add, Qt.MouseButton.LeftButton)
    row = dialog.masks.rows[0]
    assert row.layer.currentData() == "temporal_coherence" and row.side.currentData() == ">="
    row.limit.setValue(0.7)
    dialog.outliers.table.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    choose(dialog.jumps.choice, "mend")
    answered(qtbot, dialog, "3,943 of 11,590 series are left out by temporal_coherence>=0.7.")
    assert "Dates left out: 2020-09-23." in dialog.state.text() and "were mended" in dialog.state.text()
    near = int("".join(c for c in row.count.text().split(" of ")[0] if c.isdigit()))
    assert abs(near - 3943) < 200
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert given == [
        {"mask": ["temporal_coherence>=0.7"], "drop_dates": ["2020-09-23"], "jumps": "mend"},
    ]


@needs_worker
@real(OTHER)
def test_two_tracks_of_ustica_become_up(place, qtbot):
    """The dialog's own words, run by the worker: up of both tracks, with the assumption in words."""
    dialog, given = opened(qtbot, EGMS), []
    dialog.chosen.connect(given.append)
    answered(qtbot, dialog, "No step changes a value")
    choose(dialog.direction.choice, "up")
    assert not dialog.use.isEnabled() and dialog.state.text() == "Choose the second track."
    dialog.direction.other.setFilePath(str(OTHER))
    dialog.cells.gridded.setChecked(True)
    dialog.cells.cell.setValue(100)
    answered(qtbot, dialog, "Two tracks were decomposed on shared cells")
    assert (
        "not to move north or south" in dialog.state.text()
        and "north or south" in dialog.direction.about.text()
    )
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert given == [{"other": str(OTHER), "component": "up", "cell": 100.0}]


def test_the_data_step_keeps_the_steps_and_the_job_has_them(place, qtbot, monkeypatch):
    monkeypatch.setattr(PreparationDialog, "_ask", lambda self: None)
    study = Study(data_path=str(place / "data.csv"), data_options={"unit": "mm", "cell": 50.0})
    step = DataStep(study)
    qtbot.addWidget(step)
    step.preview.look = lambda *_: None
    edited = []
    step.edited.connect(lambda: edited.append(1))
    step.refresh()
    assert "Prepared: cells of 50 m" in step.prepared.text()
    dialog = step.prepared.prepare()
    dialog.jumps.fill("drop")
    dialog.outliers.show_found(FOUND["checks"]["outlier_dates"], ["2020-09-23"])
    dialog.accept()
    assert edited and study.data_options == {
        "unit": "mm",
        "cell": 50.0,
        "jumps": "drop",
        "drop_dates": ["2020-09-23"],
    }
    assert "without 2020-09-23 · without series that jump · cells of 50 m" in step.prepared.text()
    job = Job.load(jobs.training(study).folder)
    assert job.preparation == Preparation(cell=50.0, jumps="drop", drop_dates=("2020-09-23",))
    again = Study.from_dict(json.loads(json.dumps(study.to_dict())))
    assert preparation_words.preparation(again.data_options) == job.preparation
    # The window of the source itself decides on cells alone; the other steps stay.
    step.take_path(study.data_path, {"unit": "cm"})
    assert study.data_options == {"unit": "cm", "jumps": "drop", "drop_dates": ["2020-09-23"]}
    step.prepared.follow("undo")
    assert study.data_options == {"unit": "cm"} and "Prepared" not in step.prepared.text()
    step.preview.forget()


def test_every_step_is_shown_again_as_it_was_chosen(told):
    options = {
        "mask": ["rmse<=1.5", "temporal_coherence>=0.4"],
        "drop_dates": ["2020-09-23", "2021-03-03"],
        "jumps": "mend",
        "reference_place": [10.5, 20.0, 30.0, 40.0],
        "vertical": True,
        "cell": 200.0,
        "weighting": "coherence",
        "cadence_days": 24,
        "minimum_valid": 0.4,
        "mode": "paper",
    }
    dialog = told(options)
    assert dialog.options() == options
    dialog.reset.click()
    assert dialog.options() == {"minimum_valid": 0.4, "mode": "paper"}


def test_what_the_data_lack_is_said_and_cannot_be_chosen(told):
    dialog = told()
    model = dialog.direction.choice.model()
    assert model.item(1).isEnabled() and not model.item(2).isEnabled()
    assert "incidence and heading" in model.item(2).toolTip()
    dialog.reference.text.setText("12; 13")
    dialog._edited()
    assert not dialog.use.isEnabled() and "2 numbers" in dialog.state.text()


def test_a_mask_that_no_layer_of_the_data_has_stays_visible(told):
    dialog = told({"mask": ["velocity<=3"]})
    assert dialog.masks.rows[0].count.text() == "not among the data's layers"
    dialog.masks.rows[0].remove.click()
    assert dialog.options() == {}


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({}, ""),
        ({"mask": ["rmse<=3"]}, "only rmse<=3"),
        ({"drop_dates": ["2020-01-01", "2020-02-01"], "cadence_days": 12}, "without 2 dates · every 12 days"),
        ({"other": "/d/asc.zip", "component": "east"}, "east, with asc.zip"),
        ({"reference_place": [1, 2], "vertical": True}, "relative to a point · vertical"),
    ],
)
def test_one_line_says_what_is_on(options, text):
    assert preparation_words.summary(options) == text
