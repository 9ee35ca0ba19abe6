"""Runs of the forecast dock: from the click on the button to the sentence that tells how it ended."""

import json
import time
from pathlib import Path

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis.dock_window import (
    file_layer,
    flush,
    message,
    needs_data,
    needs_worker,
    points_layer,
    polygon_layer,
    report,
    scripted_worker,
)  # fmt: skip
from groundcast.ui import settings, trust_words, words
from groundcast.ui.docks.copying import copy_study
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from groundcast.ui.study_shelf import Shelf
from groundcast.worker import environment
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

pytestmark = needs_data
HELLO = message("hello", versions={}, device={"kind": "cpu", "name": "Test processor"})


@pytest.fixture
def place(tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    yield tmp_path
    settings.write("python", "")
    settings.write("results", "")


@pytest.fixture
def make_dock(qtbot, place):
    made = []

    def make(layer=None):
        QgsProject.instance().addMapLayers([layer or file_layer(place)])
        dock = ForecastDock(None, Study(model="seasonal", horizon=6))
        qtbot.addWidget(dock)
        dock.resize(380, 760)
        dock.show()
        qtbot.waitUntil(lambda: dock.worker.status is not None, timeout=60000)
        qtbot.waitUntil(lambda: not dock.data.preview.reading, timeout=60000)
        made.append(dock)
        return dock

    yield make
    for dock in made:
        dock.stop()
        until_idle(dock)
    QgsProject.instance().clear()
    flush()


def until_idle(dock, seconds=15):
    """Wait for the end of a cancelled run; in teardown, where the bot does not wait."""
    limit = time.monotonic() + seconds
    while dock.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
    assert dock.queue.current is None


def click(dock, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_end(qtbot, dock, timeout=60000):
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=timeout)


def run_folder(place):
    return next((place / "results").rglob("job.json")).parent


def test_a_run_shows_stage_epoch_time_left_and_loss(make_dock, place, qtbot):
    steps = [HELLO, message("stage", name="training", region="A")]
    for epoch in (1, 2, 3):
        steps += [message("metric", name="loss", step=epoch, value=1 / epoch)]
        steps += [message("metric", name="validation loss", step=epoch, value=1.2 / epoch)]
    steps += [
        message("progress", fraction=0.25, seconds_left=240.0),
        0.3,
        message("stage", name="writing", region=""),
        "wait",
    ]
    scripted_worker(place, steps)
    dock = make_dock()
    dock.model.take_model("gler-bigrunet")
    dock.model.take_setting("epochs", 8)
    click(dock, dock.run.primary)
    qtbot.waitUntil(lambda: len(dock.run.loss.train) == 3, timeout=20000)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 250, timeout=5000)
    assert "epoch 3 of 8" in dock.run.progress_text.text()
    assert "about 4 min left" in dock.run.progress_text.text()
    assert dock.run.loss.best() == 3 and dock.run.loss.isVisible()
    assert not dock.model.isEnabled() and not dock.run.primary.isVisible()
    assert not dock.run.estimate.isVisible(), "it is of the run that comes next"
    dock.run.links.linkActivated.emit("next")
    assert dock.model.isEnabled() and dock.run.primary.isVisible()
    dock.run.primary.click()
    assert len(dock.queue.waiting()) == 1 and "Waiting:" in dock.run.waiting.text()
    dock.run.waiting.linkActivated.emit("0")
    assert dock.queue.waiting() == [] and not dock.run.waiting.isVisible()


def test_cancel_is_one_click_and_leaves_a_way_on(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, message("progress", fraction=0.1, seconds_left=None), "wait"])
    dock = make_dock()
    click(dock, dock.run.primary)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 100, timeout=20000)
    began = time.monotonic()
    click(dock, dock.run.cancel)
    assert time.monotonic() - began < 0.1
    wait_end(qtbot, dock, 10000)
    assert dock.run.outcome.text().startswith("The run was cancelled.")
    assert dock.run.primary.isVisible() and dock.run.primary.isEnabled()
    assert dock.study.runs == []
    scripted_worker(place, [HELLO, "wait"])
    click(dock, dock.run.outcome.button("gcContinueButton"))
    assert dock.queue.current.folder == run_folder(place)
    click(dock, dock.run.cancel)
    wait_end(qtbot, dock, 10000)


def test_a_run_waits_while_it_is_paused_and_goes_on(make_dock, place, qtbot):
    steps = [HELLO, message("progress", fraction=0.1, seconds_left=200.0), "hear", "hear", "wait"]
    scripted_worker(place, steps)
    dock = make_dock()
    click(dock, dock.run.primary)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 100, timeout=20000)
    assert dock.run.pause.text() == "Pause"
    click(dock, dock.run.pause)
    assert dock.run.pause.text() == "Continue"
    qtbot.waitUntil(lambda: dock.run.progress_text.text().endswith(" · paused"), timeout=10000)
    click(dock, dock.run.pause)
    qtbot.waitUntil(lambda: "left" in dock.run.progress_text.text(), timeout=10000)
    click(dock, dock.run.cancel)
    assert not dock.run.pause.isEnabled()
    wait_end(qtbot, dock, 10000)


@pytest.mark.parametrize(
    ("kind", "begins"), [("command", "scripts/groundcast train "), ("call", "processing.run(")]
)
def test_what_is_set_is_copied_and_leaves_no_folder(make_dock, place, kind, begins):
    dock = make_dock()
    shelf = Shelf(dock.study, QgsProject.instance())
    dock.show_studies(shelf)
    dock.study.horizon = 7
    dock.study_row.copyRequested.emit(kind)
    text = QApplication.clipboard().text()
    assert text.startswith(begins) and "7" in text and dock.study.data_path in text
    assert "Copied" in dock.run.outcome.text() and not list(place.rglob("job.json"))
    shelf.close()


def test_what_has_no_parameter_is_not_copied_as_a_call(make_dock, place):
    dock = make_dock()
    dock.study.device = "cuda:7"
    copy_study(dock, "call")
    assert "Copy it as a command instead." in dock.run.outcome.text() and not list(place.rglob("job.json"))


def test_a_run_holds_its_study_open(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, message("progress", fraction=0.1, seconds_left=None), "wait"])
    dock = make_dock()
    shelf = Shelf(dock.study, QgsProject.instance())
    dock.show_studies(shelf)
    click(dock, dock.run.primary)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 100, timeout=20000)
    assert not dock.study_row.combo.isEnabled() and "A run goes on" in dock.study_row.combo.toolTip()
    click(dock, dock.run.cancel)
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=20000)
    qtbot.waitUntil(lambda: dock.study_row.combo.isEnabled(), timeout=5000)
    shelf.close()


def test_a_killed_worker_is_told_in_words_and_can_go_on(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, message("stage", name="training", region=""), "kill"])
    dock = make_dock()
    click(dock, dock.run.primary)
    wait_end(qtbot, dock)
    assert dock.run.outcome.kind == "error"
    assert "The worker stopped unexpectedly (killed by SIGABRT)." in dock.run.outcome.text()
    assert dock.run.outcome.button("gcContinueButton") is not None
    click(dock, dock.run.outcome.button("gcCopyDiagnostics"))
    from qgis.core import QgsApplication

    assert '"task": "train"' in QgsApplication.clipboard().text()


def test_the_workers_own_sentence_is_shown(make_dock, place, qtbot):
    failed = message("failed", code="x", message="Region C lies outside the data.", cure="Draw it anew.")
    scripted_worker(place, [HELLO, failed])
    dock = make_dock()
    click(dock, dock.run.primary)
    wait_end(qtbot, dock)
    assert dock.run.outcome.text() == "Region C lies outside the data. Draw it anew."
    assert dock.run.outcome.button("gcContinueButton") is None


def test_a_folder_that_cannot_be_written_is_refused(make_dock, place, qtbot, monkeypatch):
    scripted_worker(place)
    (place / "file").write_text("")
    settings.write("results", str(place / "file"))
    dock = make_dock()
    click(dock, dock.run.primary)
    assert "cannot be written. Choose another output folder." in dock.run.outcome.text()
    assert dock.queue.current is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(place / "elsewhere"))
    click(dock, dock.run.outcome.button("gcChooseFolder"))
    assert settings.results_folder() == place / "elsewhere" and dock.run.outcome.text() == ""
    assert "elsewhere" in dock.results.place.text()


def test_the_job_says_what_the_dock_shows(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock()
    region = polygon_layer(4597000, 1740000, 4599000, 1742000, "North")
    QgsProject.instance().addMapLayers([region])
    dock.regions.take(region)
    dock.model.take_setting("epochs", 7)
    dock.model.hold_back.setValue(12)
    dock.data.unit.linkActivated.emit("confirm")
    click(dock, dock.run.primary)
    job = Job.load(run_folder(place))
    assert job.deformation.path == str(place / "points.gpkg") and job.deformation.unit == "mm"
    assert (job.task, job.model, job.horizon, job.hold_back) == ("train", "seasonal", 6, 12)
    assert job.settings == {}  # epochs is no setting of a baseline
    drawn = QgsVectorLayer(job.regions, "regions", "ogr")
    assert [f["name"] for f in drawn.getFeatures()] == ["North"]
    assert job.out == str(run_folder(place)) and run_folder(place).name == "run-1-seasonal"
    del drawn


def test_a_layer_without_a_file_is_exported_before_the_run(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock(points_layer())
    click(dock, dock.run.primary)
    job = Job.load(run_folder(place))
    assert job.deformation.path == str(run_folder(place) / "data.gpkg")
    qtbot.waitUntil(
        lambda: dock.run.progress_text.text() != "" and dock.queue.current._worker.running, timeout=20000
    )
    written = QgsVectorLayer(job.deformation.path, "data", "ogr")
    assert written.featureCount() == 120 and written.fields().lookupField("D20200103") >= 0
    del written


def test_load_model_asks_which_data_and_starts_a_forecast(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock()
    dock.starting.take_model_path(str(place / "other-run"))
    click(dock, dock.run.outcome.button("gcForecastOwnData"))
    job = Job.load(run_folder(place))
    assert (job.task, job.run, job.deformation.path) == ("forecast", str(place / "other-run"), "")


def own_time():
    """Seconds without those that this thread waited for a processor of a busy machine."""
    try:
        waited = int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        waited = 0.0
    return time.monotonic() - waited


@needs_worker
def test_a_real_run_of_a_baseline_ends_in_a_sentence_without_stalling_qgis(make_dock, place, qtbot):
    settings.write("python", str(environment.python_in()))
    dock = make_dock()
    finished, beats = [], [own_time()]
    dock.runFinished.connect(finished.append)
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(own_time()))
    timer.start(5)
    click(dock, dock.run.primary)
    wait_end(qtbot, dock, 120000)
    timer.stop()
    assert finished == dock.study.runs and len(finished) == 1, dock.run.outcome.text()
    told = json.loads((Path(finished[0]) / "report.json").read_text())
    assert trust_words.told(told)[1] == dock.results.verdict.text()
    assert "over the next 4 months; 90\u00a0% intervals held" in dock.results.verdict.text()
    assert "Scored from 4 past origins, up to 10 dates ahead" in dock.results.scores.text()
    assert len(told["dates"]["forecast"]) == 6 and told["model"]["name"] == "seasonal"
    assert max(b - a for a, b in zip(beats, beats[1:])) < 0.1


@needs_worker
def test_the_real_worker_describes_a_real_layer(make_dock, place, qtbot):
    settings.write("python", str(environment.python_in()))
    dock = make_dock()
    assert dock.data.preview.problem == ""
    assert dock.data.preview.info["epochs"] == 210 and dock.data.preview.count == 120
    assert len(dock.data.dates) == 210 and len(dock.data.preview.missing) == 3


@pytest.mark.parametrize(
    ("skill", "kind", "text"),
    [
        (0.18, "success", "On 10 held-back dates it is 18\u00a0% better than Trend and season."),
        (
            -0.09,
            "warning",
            "Not better than Trend and season on 10 held-back dates (9\u00a0% worse). Use the baseline",
        ),
        (
            0.03,
            "warning",
            "About as good as Trend and season on 10 held-back dates. The baseline is enough here.",
        ),
        (
            -0.05,
            "warning",
            "About as good as Trend and season on 10 held-back dates. The baseline is enough here.",
        ),
    ],
)
def test_the_sentence_never_hides_a_model_that_is_not_better(skill, kind, text):
    found = words.result(report(skill=skill))
    assert found[0] == kind and text in found[1] and "2026-12-31" in found[1]


@pytest.mark.parametrize(
    ("skills", "told"),
    [
        ([0.18], "18\u00a0% better than Trend and season."),
        ([0.03], "About as good as Trend and season."),
        ([-0.1, 0.03], "Not better than Trend and season."),
        ([-0.3, -0.1], "Not better than Trend and season."),
        ([0.3, 0.1], "At least 10\u00a0% better than Trend and season."),
        ([0.3, -0.1], "Better in 1 of 2 regions."),
    ],
)
def test_the_bar_gets_one_short_sentence(skills, told):
    document = report()
    document["verdicts"] = [
        {"region": name, "reference": "seasonal", "skill": skill} for name, skill in zip("AB", skills)
    ]
    assert words.headline(document) == f"Forecast ready to 2026-12-31. {told}"
    # What one line of the bar holds in a window 1280 pixels wide.
    assert len(words.headline(document)) <= 76


def test_several_regions_each_get_their_clause():
    document = report()
    document["verdicts"] = [
        {"region": "A", "reference": "seasonal", "skill": 0.2},
        {"region": "B", "reference": "linear", "skill": -0.3},
    ]
    kind, text = words.result(document)
    assert kind == "warning"
    assert "A 20\u00a0% better than Trend and season; B 30\u00a0% worse than Linear" in text


def test_regions_that_are_all_worse_lead_with_it():
    document = report()
    document["verdicts"] = [
        {"region": r, "reference": "seasonal", "skill": s} for r, s in (("A", -0.3), ("B", -0.1))
    ]
    expected = "On 10 held-back dates: A 30\u00a0%, B 10\u00a0% worse than Trend and season. Forecast ready"
    assert words.result(document)[0] == "warning" and words.result(document)[1].startswith(expected)
    assert words.skill_range(document["verdicts"]) == "\u221230 to \u221210\u00a0%"
