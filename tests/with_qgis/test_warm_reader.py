"""One worker that answers question after question: real sources, real processes."""

import json

import numpy as np
import pytest
from groundcast.tests.with_qgis.dock_window import INFO, needs_data, needs_worker, scripted_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.ui import settings, warm_reader
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.preview import Preview
from groundcast.ui.study import Study
from groundcast.ui.warm_reader import Question, shared
from groundcast.worker import environment
from qgis.PyQt.QtCore import QEvent, QProcess, Qt
from qgis.PyQt.QtWidgets import QApplication

SLOW = """#!{python}
import json, sys, time
if "answer" in sys.argv:
    for line in sys.stdin:
        asked = json.loads(line)
        source = asked["words"][1]
        about = dict(question=asked["question"])
        say = lambda kind, **more: print(json.dumps(dict(about, type=kind, **more)), flush=True)
        if source == "late":
            sys.exit(0)
        if source == "crash":
            sys.exit("groundcast: There is no module named pandas.")
        say("progress", fraction=0.4)
        say("known", document=dict(source=source, looked_at=0.1))
        while source == "slow":
            time.sleep(1)
        say("answer", document=dict(source=source))
"""


@pytest.fixture
def place(tmp_path, qgis_app, monkeypatch):
    kept = {"results": str(tmp_path), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    yield tmp_path
    warm_reader.close()


@pytest.fixture
def slow(place):
    """A worker that answers at once, but never about "slow"."""
    path = scripted_worker(place)
    path.write_text(SLOW.format(python=path.read_text().splitlines()[0][2:]))
    return path


def ask(source):
    question, told = Question(["info", str(source), "--json", "--glance"]), []
    question.known.connect(lambda info: told.append(("known", info)))
    question.finished.connect(lambda info: told.append(("finished", info)))
    question.failed.connect(lambda text: told.append(("failed", text)))
    question.told = told
    question.start()
    return question


def ended(question):
    return bool(question.told) and question.told[-1][0] in ("finished", "failed")


def running():
    process = shared()._process
    return process is not None and process.state() == QProcess.ProcessState.Running


@needs_worker
@needs_data
def test_one_process_answers_several_questions_and_tells_what_it_knows_early(place, qtbot):
    first = ask(EGMS)
    qtbot.waitUntil(lambda: ended(first), timeout=120000)
    process = shared()._process.processId()
    assert [kind for kind, _ in first.told] == ["known", "known", "finished"], first.told[-1]
    glimpsed, early, info = (told for _, told in first.told)
    assert glimpsed["dates"] == info["dates"] and 0.1 < glimpsed["looked_at"] < 0.2
    assert "series" not in glimpsed and "looked_at" not in early
    assert info["series"] == 11590 and len(info["dates"]) == 210
    assert "checks" not in early and {**early, "checks": info["checks"]} == info
    assert info["checks"]["unwrapping_jumps"] is not None
    wrong = ask(place / "nowhere.csv")
    qtbot.waitUntil(lambda: ended(wrong), timeout=120000)
    assert wrong.told[0][0] == "failed" and "nowhere.csv" in wrong.told[0][1]
    again = ask(EGMS)
    qtbot.waitUntil(lambda: ended(again), timeout=120000)
    assert again.told[-1] == ("finished", info)
    assert shared()._process.processId() == process


@needs_worker
def test_a_large_table_is_seen_before_it_is_read(place, qtbot):
    rng = np.random.default_rng(0)
    days = [str(day).replace("-", "") for day in np.datetime64("2018-01-05") + 6 * np.arange(100)]
    rows = [",".join(f"{value:.1f}" for value in rng.normal(0, 5, 100)) for _ in range(200)]
    path = place / "points.csv"
    with path.open("w") as file:
        file.write("pid,longitude,latitude," + ",".join(days) + "\n")
        file.writelines(
            f"p{i},{12 + i % 300 * 1e-4:.4f},{38 + i // 300 * 1e-4:.4f},{rows[i % 200]}\n"
            for i in range(110_000)
        )
    dialog = AddStackDialog(str(path))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    qtbot.dialog = dialog
    dialog.show()
    seen = []
    dialog.preview.changed.connect(
        lambda: seen.append(
            (dialog.notice.kind, dialog.notice.text(), dialog.facts.text(), dialog.add.isEnabled())
        )
    )
    qtbot.waitUntil(lambda: not dialog.preview.reading, timeout=180000)
    kind, text, facts, ready = seen[0]
    assert kind == "info", text
    assert kind == "info" and "100 dates" in text and "2018–2019" in text and "Stop" in text and not ready
    assert "points" not in text, "their number is not known yet"
    assert facts.startswith("First look, from ") and dialog.glance.isVisible()
    kind, text, facts, ready = seen[-1]
    assert kind == "success" and "110,000 points" in text and "First look" not in facts and ready


def test_another_source_ends_the_reading_of_the_first(slow, qtbot):
    preview = Preview(more=("--glance",))
    preview.look("slow", None, {})
    qtbot.waitUntil(lambda: bool(preview.info), timeout=20000)
    assert preview.reading and preview.share == 0.4 and preview.info["source"] == "slow"
    process = shared()._process.processId()
    preview.look("quick", None, {})
    assert preview.info == {} and preview.share == 0.0
    qtbot.waitUntil(lambda: not preview.reading, timeout=20000)
    assert preview.info == {"source": "quick"} and shared()._process.processId() != process


def test_a_question_waits_for_the_one_before_and_a_dropped_one_is_not_asked(slow, qtbot):
    first, second, third = ask("slow"), ask("quick"), ask("quick")
    qtbot.waitUntil(lambda: bool(first.told), timeout=20000)
    second.stop()
    first.stop()
    qtbot.waitUntil(lambda: ended(third), timeout=20000)
    assert third.told[-1] == ("finished", {"source": "quick"})
    assert second.told == [] and not ended(first)


def test_a_process_that_had_just_ended_is_started_again_once(slow, qtbot):
    late = ask("late")
    qtbot.waitUntil(lambda: ended(late), timeout=20000)
    assert late.told == [("failed", "The worker stopped unexpectedly. Try again, or copy the diagnostics.")]
    crashed = ask("crash")
    qtbot.waitUntil(lambda: ended(crashed), timeout=20000)
    assert crashed.told == [("failed", "There is no module named pandas.")]
    after = ask("quick")
    qtbot.waitUntil(lambda: ended(after), timeout=20000)
    assert after.told[-1][0] == "finished"


def test_another_interpreter_is_started_anew_and_nothing_is_left(slow, place, qtbot):
    shared().warm()
    qtbot.waitUntil(running, timeout=20000)
    process = shared()._process
    shared().warm()
    assert shared()._process is process
    (place / "other").mkdir()
    scripted_worker(place / "other")
    found = ask("x")
    qtbot.waitUntil(lambda: ended(found), timeout=20000)
    assert json.loads(json.dumps(INFO)) == found.told[-1][1]
    warm_reader.close()
    assert not running()


def test_a_question_whose_dialog_is_gone_is_passed_over(slow, qtbot):
    from qgis.PyQt import sip

    gone, after = ask("quick"), ask("quick")
    sip.delete(gone)
    qtbot.waitUntil(lambda: ended(after), timeout=20000)
    settings.write("python", str(slow.parent / "nowhere"))
    unset = ask("quick")
    qtbot.waitUntil(lambda: ended(unset), timeout=20000)
    assert "not set up yet" in unset.told[-1][1]


@pytest.mark.parametrize("name", ["add", "empty"])
def test_the_process_starts_when_the_mouse_comes_near(slow, qtbot, name):
    step = DataStep(Study())
    qtbot.addWidget(step)
    assert shared()._process is None
    QApplication.sendEvent(getattr(step, name), QEvent(QEvent.Type.Enter))
    process = shared()._process
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.Running)
    QApplication.sendEvent(step.add, QEvent(QEvent.Type.Leave))
    assert shared()._process is process
