"""A run that was stopped stays in the study: step 6 goes on with it, or takes its best model."""

import json
import time

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis.dock_window import flush, message, report, scripted_worker
from groundcast.ui import jobs, settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Memory, Study, carried, landed
from groundcast.worker.protocol import FINISH, STATE
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def dock(qtbot, tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    made = ForecastDock(None, Study(model="gler-bigrunet", horizon=6))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()
    # In a teardown the bot does not wait.
    limit = time.monotonic() + 15
    while made.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
    assert made.queue.current is None
    settings.write("python", "")
    settings.write("results", "")
    flush()


def a_run(folder, trained=True):
    folder.mkdir()
    (folder / "job.json").write_text(Job(task="train", model="gler-bigrunet", out=str(folder)).to_json())
    if trained:
        (folder / "A" / "training" / "origin-0").mkdir(parents=True)
        (folder / "A" / "training" / "origin-0" / STATE).write_bytes(b"")
    return jobs.Prepared(folder, Job(task="train", model="gler-bigrunet", out=str(folder)))


def stopped(dock, qtbot, run):
    scripted_worker(run.folder.parent, ("wait",))
    dock.starting.enqueue(run)
    qtbot.waitUntil(lambda: dock.queue.current._worker.running, timeout=10000)
    assert dock.results.folders() == [] and dock.study.unfinished == [str(run.folder)]
    dock.queue.cancel()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)


def rows(dock):
    tree = dock.results.tree
    return [[tree.topLevelItem(n).text(c) for c in (0, 1)] for n in range(tree.topLevelItemCount())]


def test_a_stopped_run_is_listed_with_both_ways_on(dock, qtbot, tmp_path):
    run = a_run(tmp_path / "run-1-gler-bigrunet")
    stopped(dock, qtbot, run)
    assert rows(dock) == [["1 · run-1-gler-bigrunet", "stopped"]]
    assert dock.results.summary() == "1 stopped"
    assert "takes the best model so far" in dock.results.verdict.text()
    assert dock.run.outcome.button("gcFinishButton") is not None
    done = [message("done", report=str(run.folder / "report.json"))]
    scripted_worker(tmp_path, done)
    (run.folder / "report.json").write_text(json.dumps(report(model="gler-bigrunet")))
    dock.results.verdict.button("gcResultsFinish").click()
    assert (run.folder / FINISH).is_file()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)
    assert dock.study.runs == [str(run.folder)] and dock.study.unfinished == []


def test_continue_takes_back_that_the_training_was_enough(dock, qtbot, tmp_path):
    run = a_run(tmp_path / "run-1-gler-bigrunet")
    stopped(dock, qtbot, run)
    (run.folder / FINISH).touch()
    dock.results.verdict.button("gcResultsContinue").click()
    assert not (run.folder / FINISH).exists()
    assert dock.queue.current.folder == run.folder


def test_without_a_training_there_is_only_continue(dock, qtbot, tmp_path):
    stopped(dock, qtbot, a_run(tmp_path / "run-1-seasonal", trained=False))
    assert dock.results.verdict.button("gcResultsFinish") is None
    assert dock.results.verdict.button("gcResultsContinue") is not None


def test_a_run_whose_job_is_gone_is_told(dock, qtbot, tmp_path):
    run = a_run(tmp_path / "run-1-gler-bigrunet")
    stopped(dock, qtbot, run)
    (run.folder / "job.json").unlink()
    dock.results.verdict.button("gcResultsContinue").click()
    assert "holds no job.json" in dock.run.outcome.text() and dock.queue.current is None


def test_a_run_that_waited_and_was_removed_is_forgotten(dock, qtbot, tmp_path):
    scripted_worker(tmp_path, ("wait",))
    for number in (1, 2):
        dock.starting.enqueue(a_run(tmp_path / f"run-{number}-gler-bigrunet"))
    dock.run.dropRequested.emit(0)
    assert dock.study.unfinished == [str(tmp_path / "run-1-gler-bigrunet")] and dock.queue.waiting() == []
    dock.queue.cancel()


def test_the_project_keeps_them_with_paths_of_its_own(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    study = Study()
    memory = Memory(study, project)
    run = tmp_path / "run-1-gler-bigrunet"
    study.unfinished = [str(run)]
    study.changed()
    path = tmp_path / "place.qgz"
    assert project.write(str(path))
    assert carried(study.to_dict(), project)["unfinished"] == ["./run-1-gler-bigrunet"]
    memory.close()
    project.clear()
    assert project.read(str(path))
    again = Study()
    other = Memory(again, project)
    assert again.unfinished == [str(run)] == landed(again.to_dict(), project)["unfinished"]
    other.close()
