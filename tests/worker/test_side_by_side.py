"""Parts of a comparison side by side: how many, in which order they are told, and who hears a pause."""

import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.reporter import Cancelled
from groundcast.models import catalogue
from groundcast.worker import comparison_parts, folder_lock, limits, machine
from groundcast.worker.client import Outcome
from groundcast.worker.comparison_part import RESULTS, Part
from groundcast.worker.comparison_parts import Parts
from groundcast.worker.machine import Side, side_by_side
from groundcast.worker.reporters import Remembering

CPU = {"kind": "cpu", "free_bytes": 16e9}


class Hand:
    """In place of a process: it works through so many looks, and hears pause and go on."""

    made: ClassVar[list] = []
    looks, fails = 3, ()

    def __init__(self, python, package, folder, listener, environment):
        self.folder, self.listener, self.environment = Path(folder), listener, environment
        self.left, self.heard, self.outcome = Hand.looks, [], None

    def start(self):
        Hand.made.append(self)
        self.beside = sum(each.outcome is None for each in Hand.made)

    def wait(self, timeout=None):
        for each in Hand.made:
            each.left -= 1
            if each.left <= 0 and each.outcome is None:
                each.outcome = each.end()
        return self.outcome

    def end(self):
        if self.folder.name in Hand.fails:
            return Outcome("failed", "It failed.", "Mend it.", "broken")
        for name in RESULTS:
            (self.folder / name).write_text("{}")
        return Outcome("done")

    def pause(self):
        self.heard.append("pause")

    def go_on(self):
        self.heard.append("go on")

    def cancel(self):
        self.heard.append("cancel")
        self.outcome = Outcome("cancelled")


@pytest.fixture
def hands(monkeypatch):
    monkeypatch.setattr(Hand, "made", [])
    monkeypatch.setattr(Hand, "fails", ())
    monkeypatch.setattr(comparison_parts, "Worker", Hand)
    return Hand


def parts_of(folder, *names):
    """A part for each name; "gru-1" is the model gru from seed 1."""
    made = []
    for name in names:
        model, seed = name.rsplit("-", 1)
        made.append(Part((model,), int(seed), Job(task="backtest", out=str(folder / name)), 1.0))
        (folder / name).mkdir(exist_ok=True)
    return made


def run(parts, side, reporter=None, failed=()):
    known = set(failed)

    def heard(part, end):
        known.update(part.models if isinstance(end, GroundCastError) else ())
        return known

    return Parts(parts, "mark", side, heard).run(reporter or Remembering())


def until(holds, seconds=60):
    """Wait until it holds, or no longer: what is asserted afterwards fails then, and nothing hangs."""
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)


def test_as_many_run_at_once_as_there_is_room_for(hands, tmp_path):
    parts = parts_of(tmp_path, "gru-0", "bigru-0", "svr-0", "mlp-0", "lstm-0")
    told = run(parts, Side(2, 1))
    assert told == [tmp_path / part.job.out for part in parts], "in the order of the parts"
    assert max(each.beside for each in hands.made) == 2
    assert all(part.finished("mark") for part in parts)


def test_each_process_gets_its_share_of_threads_and_memory(hands, tmp_path):
    run(parts_of(tmp_path, "gru-0"), Side(2, 3, 700))
    environment = hands.made[0].environment
    assert environment["OMP_NUM_THREADS"] == "3" and environment[limits.MEMORY] == "700"


def test_of_a_model_that_failed_no_further_seed_is_begun(hands, tmp_path):
    hands.fails = ("gru-0",)
    told = run(parts_of(tmp_path, "gru-0", "bigru-0", "gru-1"), Side(1))
    assert isinstance(told[0], GroundCastError) and told[2] is None
    assert [each.folder.name for each in hands.made] == ["gru-0", "bigru-0"]


def test_a_pause_reaches_every_process_and_ends_for_every_one(hands, monkeypatch, tmp_path):
    reporter = Remembering()
    monkeypatch.setattr(hands, "looks", 10**12)
    parts = parts_of(tmp_path, "gru-0", "bigru-0")
    seen = []

    def look():
        until(lambda: len(hands.made) == 2)
        reporter.pause()
        until(lambda: all(each.heard for each in hands.made))
        seen.extend(list(each.heard) for each in hands.made)
        reporter.go_on()
        until(lambda: all(len(each.heard) > 1 for each in hands.made))
        for each in hands.made:
            each.left = 1

    watcher = threading.Thread(target=look)
    watcher.start()
    run(parts, Side(2), reporter)
    watcher.join()
    assert seen == [["pause"], ["pause"]]
    assert all(each.heard == ["pause", "go on"] for each in hands.made)


def test_cancelled_it_stops_every_process(hands, tmp_path):
    reporter = Remembering()
    monkey = SimpleNamespace(
        progress=reporter.progress, stage=lambda name: len(hands.made) > 1 and reporter.cancel()
    )
    with pytest.raises(Cancelled):
        run(parts_of(tmp_path, "gru-0", "bigru-0"), Side(2), monkey)
    assert [each.heard for each in hands.made] == [["cancel"], ["cancel"]]


def test_a_part_waits_for_that_of_a_comparison_that_was_killed(hands, tmp_path):
    """The folder was still held for a moment, and the model was left out."""
    parts = parts_of(tmp_path, "gru-0", "bigru-0")
    (held, let_go), told = (threading.Event(), threading.Event()), []

    def orphan():
        with folder_lock.alone_in(tmp_path / "gru-0"):
            held.set()
            until(lambda: hands.made and all(each.outcome for each in hands.made))
            let_go.wait(0.3)

    other = threading.Thread(target=orphan)
    other.start()
    held.wait()
    reporter = SimpleNamespace(progress=lambda _: None, stage=told.append)
    ends = run(parts, Side(1), reporter)
    other.join()
    assert ends == [tmp_path / "gru-0", tmp_path / "bigru-0"]
    assert [each.folder.name for each in hands.made] == ["bigru-0", "gru-0"], "others go before"
    assert told.count(comparison_parts.WAITING) == 1


def test_a_part_whose_folder_is_never_free_is_told_of(hands, tmp_path, monkeypatch):
    monkeypatch.setattr(comparison_parts, "PATIENCE_SECONDS", 0.0)
    with folder_lock.alone_in(tmp_path / "gru-0"):
        (end,) = run(parts_of(tmp_path, "gru-0"), Side(1))
    assert end.code == "folder-busy" and not hands.made


def test_processors_are_shared_out(monkeypatch):
    monkeypatch.setattr(machine, "processors", lambda: 5)
    assert side_by_side(["gru"], (89, 783), CPU, 11) == Side(5, 1)
    assert side_by_side(["gru"], (89, 783), CPU, 2) == Side(2, 2)
    assert side_by_side(["gru"], (89, 783), CPU, 1) == Side(1), "alone it takes all threads"


def test_a_graphics_card_is_not_shared(monkeypatch):
    monkeypatch.setattr(machine, "processors", lambda: 8)
    assert side_by_side(["gru"], (89, 783), CPU | {"kind": "cuda"}, 11) == Side(1)


def test_no_more_processes_than_there_is_memory_for(monkeypatch):
    monkeypatch.setattr(machine, "processors", lambda: 8)
    need = catalogue.entry("gru").needs.memory.of(783, 89)
    device = CPU | {"free_bytes": 3.2 * need / machine.MEMORY_SHARE}
    assert side_by_side(["gru"], (89, 27, 29), device, 11) == Side(3, 2)
    monkeypatch.setenv(limits.MEMORY, str(round(2.5 * need / limits.MB)))
    assert side_by_side(["gru"], (89, 783), device, 11).count == 2
    monkeypatch.setenv(limits.MEMORY, "10")
    assert side_by_side(["gru"], (89, 783), device, 11) == Side(1, 0, 10)


def test_a_limit_of_threads_is_kept(monkeypatch):
    monkeypatch.setenv(limits.THREADS[0], "1")
    assert machine.processors() == 1
    monkeypatch.delenv(limits.THREADS[0])
    assert machine.processors() >= 1
