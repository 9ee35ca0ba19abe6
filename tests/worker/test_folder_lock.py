"""Two runs on one results folder at once: the second is refused in a sentence, and changes nothing there."""

import errno
import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import folder_lock, pipeline
from groundcast.worker.reporters import Remembering

from .test_door import DOOR, call, table

SECONDS = 120


def job_of(folder, out):
    return Job(deformation=Source(str(table(folder))), model="linear", out=str(out))


def held(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def start(out):
    return subprocess.Popen(
        [*DOOR, "run", str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


@contextmanager
def a_run_that_waits(out):
    """A run of the job in `out` as QGIS starts it, paused in its midst."""
    process = start(out)
    try:
        process.stdin.write("pause\n")
        process.stdin.flush()
        assert any('"paused"' in line for line in process.stdout), "it ended before it could wait"
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def out(tmp_path):
    """The folder of a job, as the dock writes it."""
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "job.json").write_text(job_of(tmp_path, folder).to_json())
    return folder


def test_a_second_run_is_refused_and_the_first_ends_as_if_alone(tmp_path, out):
    with a_run_that_waits(out) as first:
        before = held(out)
        second = call("train", tmp_path / "ramp.csv", "--model", "persistence", "--out", out)
        assert second.returncode == 1 and second.stdout == ""
        assert second.stderr.strip().splitlines()[-1] == (
            f"groundcast: Another run is writing into the folder {out}. "
            "Wait until it has ended, or choose another output folder."
        )
        assert held(out) == before
        first.stdin.write("go on\n")
        first.stdin.flush()
        last = json.loads(first.stdout.read().splitlines()[-1])
        assert last["type"] == "done" and first.wait(SECONDS) == 0
    assert json.loads((out / "report.json").read_text())["model"]["name"] == "linear"
    assert not (out / folder_lock.NAME).exists()


def test_qgis_hears_the_refusal_as_any_other(out):
    with a_run_that_waits(out):
        second = start(out)
        told = json.loads(second.communicate(timeout=SECONDS)[0].splitlines()[-1])
    assert second.returncode == 1
    assert (told["type"], told["code"]) == ("failed", "folder-busy") and str(out) in told["message"]


def test_a_killed_run_blocks_nobody(tmp_path, out):
    with a_run_that_waits(out):
        pass
    assert (out / folder_lock.NAME).exists(), "the killed run could not take it away"
    assert call("train", tmp_path / "ramp.csv", "--model", "linear", "--out", out).returncode == 0
    assert not (out / folder_lock.NAME).exists()


def test_folders_within_are_locked_on_their_own(tmp_path):
    parts = tmp_path / "run" / "parts" / "linear-0"
    with folder_lock.alone_in(tmp_path / "run"), folder_lock.alone_in(parts):
        with pytest.raises(GroundCastError, match="Another run"), folder_lock.alone_in(parts):
            pass
        assert parts.is_dir()
    assert not list(tmp_path.iterdir()), "what was made and is empty goes"


@pytest.mark.skipif(sys.platform == "win32", reason="no file that is open can be removed there")
def test_a_lock_on_a_file_that_was_just_taken_away_is_none(tmp_path, monkeypatch):
    taken = []

    def take(file):
        if not taken:
            (tmp_path / folder_lock.NAME).unlink()
        taken.append(file)

    monkeypatch.setattr(folder_lock, "_take", take)
    with folder_lock.alone_in(tmp_path):
        assert len(taken) == 2 and taken[0].closed and not taken[1].closed
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def test_where_the_file_system_knows_no_locks_a_run_goes_without(number, tmp_path, monkeypatch):
    def take(_file):
        raise OSError(number, "no locks here")

    monkeypatch.setattr(folder_lock, "_take", take)
    report = pipeline.run(job_of(tmp_path, tmp_path / "run"), Remembering())
    assert report.is_file() and not (tmp_path / "run" / folder_lock.NAME).exists()


def test_a_folder_that_cannot_be_made_is_told_as_ever(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    with pytest.raises(GroundCastError) as refused:
        pipeline.run(job_of(tmp_path, file / "run"), Remembering())
    assert refused.value.code == "folder-not-writable" and Path(file).read_text() == "mine"
