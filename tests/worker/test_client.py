"""The client against small workers that misbehave: each is a package folder with worker/__main__.py."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.worker.client import Worker

ROOT = Path(__file__).resolve().parents[2]
SAY = """
import json, os, sys, time
def say(kind, **entries):
    print(json.dumps({"type": kind} | entries), flush=True)
folder = sys.argv[2]
"""


@pytest.fixture
def start(tmp_path):
    """Starts a worker made of `code` and returns (worker, messages); what is left is killed."""
    started = []

    def make(code, folder="job", python=sys.executable, listener=None):
        main = tmp_path / "package" / "worker" / "__main__.py"
        main.parent.mkdir(parents=True, exist_ok=True)
        main.write_text(SAY + code, encoding="utf-8")
        (tmp_path / folder).mkdir(exist_ok=True)
        messages = []
        worker = Worker(python, tmp_path / "package", tmp_path / folder, listener or messages.append)
        worker.start()
        started.append(worker)
        return worker, messages

    yield make
    for worker in started:
        worker.cancel(grace=0)
        worker.wait(10)


def log_of(worker):
    return (worker.folder / "log.txt").read_text(encoding="utf-8", errors="replace")


def gone(pid):
    """Whether no process of that number is left, not even an unreaped one."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def soon(condition, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def test_messages_arrive_in_order_and_done_carries_the_report(start):
    worker, messages = start('say("hello"); say("stage", name="Training"); say("done", report="r.json")')
    outcome = worker.wait(20)
    assert [m["type"] for m in messages] == ["hello", "stage", "done"]
    assert (outcome.kind, outcome.report, outcome.message) == ("done", "r.json", "")
    assert gone(worker._process.pid)
    assert not worker.running


def test_stray_prints_and_half_lines_go_to_the_log(start):
    worker, messages = start('print("stray"); print("[1, 2]"); say("hello"); print(\'{"type": "do\', end="")')
    outcome = worker.wait(20)
    assert [m["type"] for m in messages] == ["hello"]
    assert "stray\n[1, 2]\n" in log_of(worker)
    assert '{"type": "do' in log_of(worker)
    assert outcome.kind == "died"


def test_megabytes_on_stderr_neither_stall_nor_pile_up(start):
    code = """
say("hello")
for i in range(60000):
    sys.stderr.write("warning %06d %s\\n" % (i, "x" * 80))
say("done", report="r")
"""
    worker, _ = start(code)
    outcome = worker.wait(30)
    assert outcome.kind == "done"
    assert (worker.folder / "log.txt").stat().st_size > 5_000_000
    assert "warning 059999" in outcome.tail
    assert len(outcome.tail) <= 65536


def test_a_line_without_end_is_bounded(start):
    worker, _ = start('sys.stdout.write("x" * 3_000_000); sys.stdout.flush(); say("hello")')
    worker.wait(20)
    assert (worker.folder / "log.txt").stat().st_size >= 3_000_000


def test_abort_is_told_in_words(start):
    worker, _ = start('say("hello"); print("last words", file=sys.stderr, flush=True); os.abort()')
    outcome = worker.wait(20)
    assert outcome.kind == "died"
    assert outcome.message == "The worker stopped unexpectedly (killed by SIGABRT)."
    assert outcome.cure == "The best model so far is kept; continue, or copy the diagnostics."
    assert "last words" in outcome.tail
    assert outcome.exit_code == -6


def test_a_kill_from_outside_is_guessed_to_be_memory(start):
    worker, messages = start('say("hello"); time.sleep(60)')
    assert soon(lambda: messages)
    worker._process.kill()
    outcome = worker.wait(10)
    assert outcome.code == "out-of-memory"
    assert "probably because memory ran out" in outcome.message


def test_memory_error_is_told(start):
    worker, _ = start('say("hello"); x = bytearray(1 << 62)')
    outcome = worker.wait(20)
    assert outcome.code == "out-of-memory"
    assert "exit code 1" in outcome.message


def test_failed_carries_message_and_cure(start):
    worker, _ = start('say("hello"); say("failed", code="c", message="What.", cure="Do."); sys.exit(1)')
    outcome = worker.wait(20)
    assert (outcome.kind, outcome.message, outcome.cure, outcome.code) == ("failed", "What.", "Do.", "c")


def test_death_before_hello_names_the_reason(start):
    worker, _ = start("raise ImportError('no torch here')")
    outcome = worker.wait(20)
    assert outcome.code == "worker-start"
    assert "no torch here" in outcome.message


def test_cancel_ends_a_worker_that_minds_its_leash(start):
    code = 'say("hello"); sys.stdin.read(); open(os.path.join(folder, "saved"), "w").close()'
    worker, messages = start(code)
    assert soon(lambda: messages)
    began = time.monotonic()
    worker.cancel()
    assert time.monotonic() - began < 0.1
    outcome = worker.wait(10)
    assert outcome.kind == "cancelled"
    assert (worker.folder / "saved").exists()
    assert time.monotonic() - began < 4


def test_pause_and_go_on_reach_the_worker_as_words(start):
    worker, messages = start(
        'say("hello")\n'
        'for line in sys.stdin: say("paused", on=line.strip() == "pause")\n'
        'say("done", report="r")'
    )
    assert soon(lambda: messages)
    worker.pause()
    worker.go_on()
    assert soon(lambda: [m["on"] for m in messages if m["type"] == "paused"] == [True, False])
    worker.cancel()
    worker.pause()  # a worker that is going hears no more
    assert worker.wait(10).kind == "done"


def test_cancel_kills_a_worker_that_ignores_it(start):
    worker, messages = start('say("hello"); time.sleep(60)')
    assert soon(lambda: messages)
    worker.cancel(grace=0.3)
    worker.cancel(grace=0.3)
    outcome = worker.wait(10)
    assert outcome.kind == "cancelled"
    assert outcome.exit_code == -9
    assert gone(worker._process.pid)
    assert "was killed" in log_of(worker)


def test_done_before_the_cancel_stays_done(start):
    worker, messages = start('say("hello"); say("done", report="r"); sys.stdin.read()')
    assert soon(lambda: len(messages) == 2)
    worker.cancel()
    assert worker.wait(10).kind == "done"


def test_cancel_after_the_end_does_nothing(start):
    worker, _ = start('say("done", report="r")')
    worker.wait(20)
    worker.cancel()
    assert worker.outcome.kind == "done"


def test_a_child_that_holds_the_pipes_delays_nobody(start):
    code = """
import subprocess
say("hello")
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"])
say("done", report=str(child.pid))
"""
    worker, _ = start(code)
    outcome = worker.wait(15)
    assert outcome is not None
    assert outcome.kind == "done"
    os.kill(int(outcome.report), 9)
    assert soon(lambda: not [t for t in threading.enumerate() if "_listen" in t.name])


def test_a_broken_listener_is_logged_and_the_rest_arrives(start):
    heard = []

    def listener(message):
        heard.append(message["type"])
        raise ValueError("a bug in the dock")

    worker, _ = start('say("hello"); say("done", report="r")', listener=listener)
    assert worker.wait(20).kind == "done"
    assert heard == ["hello", "done"]
    assert "a bug in the dock" in log_of(worker)


def test_folders_may_have_spaces_and_any_letters(start):
    worker, messages = start('say("hello", name=folder); say("done", report=folder)', "Straße 日本 ñ job")
    assert worker.wait(20).report.endswith("Straße 日本 ñ job")
    assert messages[0]["name"] == str(worker.folder)


def test_surroundings_of_qgis_do_not_reach_the_worker(start, monkeypatch):
    for name in ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "QGIS_PREFIX_PATH", "LD_PRELOAD"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("GROUNDCAST_KEPT", "yes")
    worker, messages = start('say("hello", names=sorted(os.environ)); say("done", report="r")')
    worker.wait(20)
    names = messages[0]["names"]
    assert "GROUNDCAST_KEPT" in names
    assert "PATH" in names
    assert not [n for n in names if n.startswith(("PYTHON", "PROJ_", "GDAL_", "QT_", "QGIS_", "LD_"))]


def test_an_interpreter_that_is_none_is_told(start, tmp_path):
    with pytest.raises(GroundCastError, match="The worker does not start"):
        start("", python=tmp_path / "no" / "python")


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(GroundCastError, match="cannot be written") as caught:
        Worker(sys.executable, tmp_path, tmp_path / "missing").start()
    assert caught.value.code == "not-writable"


def test_a_worker_starts_once(start):
    worker, _ = start('say("done", report="r")')
    with pytest.raises(GroundCastError, match="started before"):
        worker.start()


def test_no_threads_are_left(start):
    worker, _ = start('say("done", report="r")')
    worker.wait(20)
    names = ("groundcast-worker", "groundcast-cancel")
    assert soon(lambda: not [t for t in threading.enumerate() if t.name in names])


PARENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
from package import register; register()
from groundcast.worker.client import Worker
worker = Worker(sys.executable, sys.argv[2], sys.argv[3], lambda m: print(m["pid"], flush=True))
worker.start()
time.sleep(60)
"""


def test_the_worker_does_not_outlive_its_parent(tmp_path):
    """The leash: when QGIS is killed, the end of stdin tells the worker to go."""
    main = tmp_path / "package" / "worker" / "__main__.py"
    main.parent.mkdir(parents=True)
    main.write_text(SAY + 'say("hello", pid=os.getpid()); sys.stdin.read()')
    (tmp_path / "job").mkdir()
    command = [sys.executable, "-c", PARENT, str(ROOT / "scripts" / "lib")]
    with subprocess.Popen(
        [*command, tmp_path / "package", tmp_path / "job"], stdout=subprocess.PIPE
    ) as parent:
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        parent.kill()
        parent.wait()
    assert soon(lambda: gone(pid))


def test_messages_reach_the_listener_as_the_protocol_writes_them(start):
    message = {"type": "metric", "name": "loss", "step": 3, "value": None, "region": "A"}
    worker, messages = start(f"print({json.dumps(json.dumps(message))}, flush=True)")
    worker.wait(20)
    assert messages == [message]
