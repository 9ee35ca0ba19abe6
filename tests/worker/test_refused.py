"""A job that is refused leaves the results folder as it was; one that began keeps what it has."""

import json
import subprocess

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import as_before, commands, pipeline
from groundcast.worker.reporters import Remembering

from .test_door import DOOR, call, table

TRAIN = ("--model", "linear")


@pytest.fixture
def out(tmp_path):
    return tmp_path / "results" / "2026" / "run"


REFUSED = {
    "no data": ("train", "nowhere.csv", *TRAIN),
    "too few dates": ("train", "{table}", *TRAIN, "--set", "hold_back=500"),
    "no factor": ("train", "{table}", *TRAIN, "--factor", "rain=nowhere.nc"),
    "too few for the model": ("train", "{table}", "--model", "gler-bigrunet", "--set", "time_step=90"),
    "no model": ("forecast", "{folder}"),
    "backtest": ("backtest", "{table}", "--models", "linear", "--set", "speed=2"),
    "comparison": ("compare", "nowhere.csv", "--models", "linear"),
}


def run(*words):
    return pipeline.run(
        commands.job(commands.parser().parse_args([str(word) for word in words])), Remembering()
    )


@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_nothing_is_left_of_a_refused_job(words, tmp_path, out):
    given = {"table": table(tmp_path), "folder": tmp_path}
    with pytest.raises(GroundCastError):
        run(*(word.format(**given) for word in words), "--out", out)
    assert sorted(tmp_path.iterdir()) == [tmp_path / "ramp.csv"]


def test_nothing_is_left_of_a_refused_command(tmp_path, out):
    result = call("train", "nowhere.csv", "--out", out, cwd=tmp_path)
    assert result.returncode == 1 and "groundcast: " in result.stderr
    assert not list(tmp_path.iterdir())


def test_a_folder_that_was_there_stays(tmp_path, out):
    out.mkdir(parents=True)
    (out.parent / "notes.txt").write_text("mine")
    with pytest.raises(GroundCastError):
        run("train", "nowhere.csv", "--out", out)
    assert not list(out.iterdir()) and (out.parent / "notes.txt").read_text() == "mine"


def test_an_earlier_run_keeps_its_job(tmp_path, out):
    run("train", table(tmp_path), "--out", out, *TRAIN)
    held = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(GroundCastError):
        run("train", "nowhere.csv", "--out", out, *TRAIN)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == held
    assert json.loads((out / "job.json").read_text())["deformation"]["path"].endswith("ramp.csv")


def test_what_was_written_before_a_refusal_stays_with_its_job(tmp_path, out, monkeypatch):
    def half(job, _reporter):
        (out / "A").mkdir()
        raise GroundCastError("The second region holds nothing.", "Draw it anew.", "no-series")

    monkeypatch.setitem(pipeline.TASKS, "train", half)
    with pytest.raises(GroundCastError, match="second region"):
        pipeline.run(Job(deformation=Source(str(table(tmp_path))), out=str(out)), Remembering())
    assert {path.name for path in out.iterdir()} == {"A", "job.json"}


def test_a_job_folder_of_the_dock_keeps_what_diagnostics_show(tmp_path, out):
    out.mkdir(parents=True)
    text = Job(deformation=Source("nowhere.csv"), model="linear", out=str(out)).to_json()
    (out / "job.json").write_text(text)
    command = [*DOOR, "run", str(out)]
    done = subprocess.run(command, input="", capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode != 0 and '"failed"' in done.stdout
    assert (out / "job.json").read_text() == text


def test_a_folder_that_is_gone_is_no_other_trouble(out):
    with pytest.raises(GroundCastError, match="cannot be reached"), as_before.unless_refused(out):
        raise GroundCastError("The drive cannot be reached any more.", "Connect it.", "folder-gone")
    assert not out.exists()
