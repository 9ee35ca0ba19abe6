"""Conversions for the map whose worker ends before its time: one sentence, and nothing is left behind."""

import os
import subprocess
from pathlib import Path
from typing import ClassVar

import pytest
from groundcast.tests.with_qgis.test_add_stack import layers, place, scripted_worker  # noqa: F401
from groundcast.ui import conversion
from qgis.core import QgsApplication

SAID = "The worker stopped unexpectedly. Try again, or copy the diagnostics."


def ended(place, qtbot, lines):  # noqa: F811
    """What is told of a conversion by a worker of these lines of a shell."""
    scripted_worker(place)
    (place / "python").write_text("#!/bin/sh\n" + lines)
    task = conversion.ConversionTask(str(place / "a.h5"), {}, place / "sources" / "a.tif")
    told = []
    task.ended.connect(told.append)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    return told


@pytest.mark.parametrize("signal", ["KILL", "SEGV"])
def test_a_worker_that_is_killed_is_told_and_leaves_nothing(place, qtbot, signal):  # noqa: F811
    folder = place / "sources"
    begun = (
        f"echo x > {folder}/.a.draft.tif; echo x > {folder}/.a.12-34.part.tif; echo y > {folder}/.ab.tif\n"
    )
    assert ended(place, qtbot, f"{begun}echo '52 %, 1 s left' >&2\nkill -{signal} $$\n") == [SAID]
    assert [file.name for file in Path(folder).iterdir()] == [".ab.tif"] and not layers()


def test_the_reason_of_a_worker_that_breaks_down_afterwards_is_kept(place, qtbot):  # noqa: F811
    lines = "echo '70 %, 1 s left' >&2\necho 'groundcast: The disk is full.' >&2\nkill -SEGV $$\n"
    assert ended(place, qtbot, lines) == ["The disk is full."] and not layers()


def test_a_layer_of_a_project_that_was_closed_does_not_join_the_next(place, qtbot):  # noqa: F811
    """The worker had ended when the project was closed, and QGIS told of it afterwards."""
    scripted_worker(place)
    (place / "python").write_text("#!/bin/sh\nexit 0\n")
    task, told = conversion.ConversionTask(str(place / "a.h5"), {}, place / "sources" / "a.tif"), []
    task.ended.connect(told.append)
    assert task.run()
    task.cancel()
    task.finished(True)
    assert told == []


class EndsBeforeItIsKilled(subprocess.Popen):
    """Of a busy machine: over between a wait for its words and the kill."""

    made: ClassVar[list] = []

    def communicate(self, **words):
        self.made.append(self)
        os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)
        raise subprocess.TimeoutExpired(self.args, words["timeout"])


def test_a_cancelled_worker_that_ends_by_itself_leaves_no_pipe(place, monkeypatch):  # noqa: F811
    scripted_worker(place)
    (place / "python").write_text("#!/bin/sh\nexit 0\n")
    monkeypatch.setattr(subprocess, "Popen", EndsBeforeItIsKilled)
    task = conversion.ConversionTask(str(place / "a.h5"), {}, place / "a.tif")
    task.cancel()
    assert not task.run() and EndsBeforeItIsKilled.made.pop().stderr.closed
