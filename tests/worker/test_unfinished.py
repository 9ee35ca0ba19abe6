"""A backtest that was cancelled or killed goes on: nothing finished is made again, and no number differs."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Cancelled
from groundcast.models import catalogue
from groundcast.models.forecasters import Learned
from groundcast.worker import commands, folder_lock, pipeline, trained_with, unfinished
from groundcast.worker.reporters import Remembering

MAIN = Path(__file__).resolve().parents[2] / "worker" / "__main__.py"
SMALL = ("hidden=16", "time_step=5", "repeat=1", "early_stop=0")
SECONDS = 60


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """Forty dates of six series as a file."""
    draw = np.random.default_rng(0)
    values = draw.normal(size=(6, 40)).cumsum(axis=1)
    days = np.datetime64("2020-01-03") + 12 * np.arange(40)
    lines = ["id,latitude,longitude," + ",".join(str(day).replace("-", "") for day in days)]
    for number, row in enumerate(values):
        lines.append(f"{number},45.{number},7.{number}," + ",".join(f"{v:.2f}" for v in row))
    path = tmp_path_factory.mktemp("table") / "motion_mm.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def job_of(table, out, *words, epochs=2):
    given = ["backtest", str(table), "--out", str(out), "--origins", "2", "--horizons", "1,3"]
    settings = [word for change in (*SMALL, f"epochs={epochs}") for word in ("--set", change)]
    told = [*given, "--models", "persistence,gru", *settings, *words]
    return commands.job(commands.parser().parse_args(told))


def same_predictions(one, other):
    with np.load(one / "predictions.npz") as first, np.load(other / "predictions.npz") as second:
        assert set(first.files) == set(second.files)
        for key in first.files:
            np.testing.assert_array_equal(first[key], second[key], err_msg=key)


class StopsAt(Remembering):
    """Cancels as the training at the second origin begins; remembers what it heard."""

    def __init__(self, origins=9):
        super().__init__()
        self.origins, self.metrics = origins, []

    def stage(self, name, region=""):
        if name.startswith("GRU from"):
            self.origins -= 1
            if not self.origins:
                self.cancel()

    def metric(self, name, step, value):
        self.metrics.append((name, step, value))


def test_a_cancelled_backtest_trains_only_what_it_had_not(table, tmp_path, monkeypatch):
    job, whole = job_of(table, tmp_path / "torn"), job_of(table, tmp_path / "whole")
    with pytest.raises(Cancelled):
        pipeline.run(job, StopsAt(2))
    kept = tmp_path / "torn" / unfinished.FOLDER / "0" / "gru"
    assert [each.name for each in kept.parent.iterdir()] == ["gru"], "what is quick is made again"
    assert (kept / "origin-0.npz").is_file() and not (kept / "origin-0").exists()
    fits, trained = [], Learned.fit
    monkeypatch.setattr(Learned, "fit", lambda self, *given, **rest: fits.append(1) or trained(self, *given))
    heard, once = StopsAt(), StopsAt()
    pipeline.run(job, heard)
    assert len(fits) == 1 and not (tmp_path / "torn" / unfinished.FOLDER).exists()
    pipeline.run(whole, once)
    same_predictions(tmp_path / "torn", tmp_path / "whole")
    assert heard.metrics == once.metrics, "the losses of the finished origin are told again"


def test_other_settings_take_nothing_from_a_stopped_backtest(table, tmp_path, monkeypatch):
    with pytest.raises(Cancelled):
        pipeline.run(job_of(table, tmp_path / "torn"), StopsAt(2))
    fits, trained = [], Learned.fit
    monkeypatch.setattr(Learned, "fit", lambda self, *given, **rest: fits.append(1) or trained(self, *given))
    pipeline.run(job_of(table, tmp_path / "torn", epochs=1), Remembering())
    pipeline.run(job_of(table, tmp_path / "whole", epochs=1), Remembering())
    assert len(fits) == 4
    same_predictions(tmp_path / "torn", tmp_path / "whole")


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_killed_backtest_goes_on_in_the_midst_of_a_training(table, tmp_path):
    """A killed part of a comparison lost every region and origin that it had finished."""
    torn, epochs = tmp_path / "torn", 30
    torn.mkdir()
    job = job_of(table, torn, epochs=epochs)
    (torn / "job.json").write_text(job.to_json())
    own = torn / unfinished.FOLDER / "0" / "gru"
    words = [sys.executable, "-I", str(MAIN), "run", str(torn)]
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    end = time.monotonic() + SECONDS
    while not ((own / "origin-0.npz").is_file() and (own / "origin-1" / "training.state").is_file()):
        assert child.poll() is None and time.monotonic() < end
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdin.close()
    heard = StopsAt()
    pipeline.run(job, heard)
    (resumed,) = [each["message"] for each in heard.warnings if each["code"] == "training-resumed"]
    assert "goes on from epoch" in resumed
    pipeline.run(job_of(table, tmp_path / "whole", epochs=epochs), Remembering())
    same_predictions(torn, tmp_path / "whole")


def test_a_damaged_forecast_is_made_again(table, tmp_path):
    job = job_of(table, tmp_path / "torn")
    with pytest.raises(Cancelled):
        pipeline.run(job, StopsAt(2))
    (tmp_path / "torn" / unfinished.FOLDER / "0" / "gru" / "origin-0.npz").write_bytes(b"PK\3\4 half")
    pipeline.run(job, Remembering())
    scores = json.loads((tmp_path / "torn" / "scores.json").read_text(encoding="utf-8"))
    assert scores["failed"] == {}


def test_a_forecast_that_cannot_be_kept_is_not_lost(tmp_path, monkeypatch):
    """A full disk cost the training that had just been finished: its model was called failed."""
    error = GroundCastError("The disk is full.", "Free some space.", "disk-full")

    def full(path):
        raise error

    monkeypatch.setattr(unfinished, "replacing", full)
    heard, costly = Remembering(), SimpleNamespace(cost=9.0)
    kept = unfinished.Unfinished(tmp_path, "mark")
    parts = {"median": np.ones((1, 2))}
    for origin in range(2):
        (tmp_path / "gru" / f"origin-{origin}").mkdir(parents=True)
        assert kept("gru", origin, costly, heard, lambda report: parts) is parts
        assert (tmp_path / "gru" / f"origin-{origin}").is_dir(), "the training's own state stays"
    assert [each["code"] for each in heard.warnings] == ["disk-full"]
    error.code = "folder-gone"
    with pytest.raises(GroundCastError, match="The disk is full"):
        kept("gru", 2, costly, heard, lambda report: parts)


def test_every_input_is_part_of_the_mark(table, tmp_path):
    days = np.datetime64("2020-01-03") + 12 * np.arange(4)
    rain = Factor("rain", np.ones((4, 2), np.float32), days)
    panel = Panel(np.ones((4, 3), np.float32), days, 12, {"rain": rain}, cells=np.arange(3))
    job = job_of(table, tmp_path)
    others = [
        replace(panel, values=2 * panel.values),
        replace(panel, dates=days + 1),
        replace(panel, cells=np.arange(1, 4)),
        replace(panel, factors={"rain": replace(rain, samples=2 * rain.samples)}),
        replace(panel, factors={"rain": replace(rain, lag_days=12)}),
        replace(panel, factors={}),
        replace(panel, region="A"),
    ]
    marks = {unfinished.mark_of(job, [each]) for each in (panel, *others)}
    assert len(marks) == 1 + len(others)
    assert unfinished.mark_of(replace(job, seed=1), [panel]) not in marks
    assert unfinished.mark_of(replace(job, out="elsewhere"), [panel]) in marks


def test_other_defaults_take_nothing_from_a_stopped_backtest(table, tmp_path, monkeypatch):
    panel = Panel(np.ones((4, 3), np.float32), np.datetime64("2020-01-03") + 12 * np.arange(4), 12)
    job = job_of(table, tmp_path)
    before, settings = unfinished.mark_of(job, [panel]), catalogue.settings
    monkeypatch.setattr(catalogue, "settings", lambda *given: settings(*given) | {"dropout": 0.9})
    assert unfinished.mark_of(job, [panel]) != before
    monkeypatch.undo()
    monkeypatch.setattr(trained_with, "PROTOCOL", trained_with.PROTOCOL + 1)
    assert unfinished.mark_of(job, [panel]) != before


def test_a_folder_is_free_but_while_a_run_is_in_it(tmp_path):
    assert folder_lock.is_free(tmp_path / "none") and folder_lock.is_free(tmp_path)
    with folder_lock.alone_in(tmp_path):
        assert not folder_lock.is_free(tmp_path)
    assert folder_lock.is_free(tmp_path)
