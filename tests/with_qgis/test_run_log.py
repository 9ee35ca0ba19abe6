"""The GroundCast tab of QGIS's log: what a run did and warned of, beside errors."""

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis.dock_window import message, scripted_worker
from groundcast.ui import jobs, settings
from groundcast.ui.run_log import RunLog
from groundcast.ui.run_queue import RunQueue
from qgis.core import Qgis, QgsApplication


@pytest.fixture
def told():
    lines = []
    log = QgsApplication.messageLog()

    def hear(text, tab, level):
        lines.append((text, level)) if tab == "GroundCast" else None

    log.messageReceived.connect(hear)
    yield lines
    log.messageReceived.disconnect(hear)
    settings.write("python", "")


def ran(qtbot, folder, steps, cancels=False):
    folder.mkdir()
    scripted_worker(folder.parent, steps)
    (folder / "job.json").write_text(Job().to_json())
    queue = RunQueue()
    RunLog(queue)
    queue.add(jobs.Prepared(folder, Job()), "Run 1")
    if cancels:
        qtbot.waitUntil(lambda: queue.current._worker.running, timeout=10000)
        queue.cancel()
    qtbot.waitUntil(lambda: queue.current is None, timeout=15000)
    queue.stop_all()


def test_stages_and_warnings_of_a_run_go_to_the_tab(told, qtbot, tmp_path):
    steps = [
        message("stage", name="training", region="A"),
        message("warning", code="long-horizon", message="A long forecast.", cure="Take care."),
        message("done", report="report.json"),
    ]
    ran(qtbot, tmp_path / "run-1", steps)
    info, warning = Qgis.MessageLevel.Info, Qgis.MessageLevel.Warning
    assert told[0] == (f"Run 1 begins in {tmp_path / 'run-1'}.", info)
    assert any(text.startswith("Run 1: Training") and level == info for text, level in told)
    assert ("Run 1: A long forecast. Take care.", warning) in told
    assert told[-1] == ("Run 1 is done.", info)


def test_a_run_that_was_stopped_says_so(told, qtbot, tmp_path):
    ran(qtbot, tmp_path / "run-1", ("wait",), cancels=True)
    assert told[-1] == ("Run 1 was stopped.", Qgis.MessageLevel.Info)
