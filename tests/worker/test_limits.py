"""Threads and memory of a worker: told by its environment, kept by the worker itself."""

import subprocess
import sys
from pathlib import Path

import numpy as np
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import limits
from groundcast.worker.client import Worker
from groundcast.worker.interpreters import scrubbed

PACKAGE = Path(__file__).resolve().parents[2]
COUNT = (
    "import torch, threadpoolctl as pools\n"
    "print(torch.get_num_threads(), max(pool['num_threads'] for pool in pools.threadpool_info()))"
)


def test_open_limits_change_nothing():
    assert limits.variables(0, 0) == {}
    assert limits.limit_mb(limits.variables(0, 0)) == 0


def counted(threads):
    """Threads of torch, and the most of any library, in a program with these variables."""
    told = scrubbed() | limits.variables(threads)
    answer = subprocess.run(
        [sys.executable, "-c", COUNT], env=told, capture_output=True, text=True, check=True
    )
    return [int(word) for word in answer.stdout.split()]


def test_threads_reach_torch_and_the_linear_algebra():
    assert counted(1) == [1, 1]
    assert counted(2)[0] == 2


def test_memory_of_this_process_is_known():
    before = limits.held_bytes()
    block = np.ones(40_000_000)
    assert 0.9 * block.nbytes < limits.held_bytes() - before < 1.5 * block.nbytes


def test_watch_without_a_limit_does_nothing(monkeypatch):
    monkeypatch.delenv(limits.MEMORY, raising=False)
    told = []
    limits.watch(told.append, told.append).set()
    assert told == []


def table(folder, series=3000, dates=120):
    """A point table of random walks, large enough that reading it takes more memory than the limit."""
    from datetime import date, timedelta

    days = [date(2020, 1, 1) + timedelta(days=12 * k) for k in range(dates)]
    walks = np.cumsum(np.random.default_rng(0).normal(0, 1, (series, dates)), axis=1)
    head = "pid,easting,northing," + ",".join(d.strftime("%Y%m%d") for d in days)
    rows = [
        f"p{i},{4600000 + i % 100},{1700000 + i // 100}," + ",".join(f"{v:.1f}" for v in walk)
        for i, walk in enumerate(walks)
    ]
    path = folder / "points.csv"
    path.write_text("\n".join([head, *rows]) + "\n")
    return path


def test_run_beyond_the_limit_ends_with_a_sentence(tmp_path):
    """The interpreter with numpy alone takes more than 20 MB."""
    job = Job(deformation=Source(str(table(tmp_path))), model="linear", horizon=3, out=str(tmp_path))
    (tmp_path / "job.json").write_text(job.to_json())
    told = scrubbed() | limits.variables(memory_mb=20)
    worker = Worker(sys.executable, PACKAGE, tmp_path, environment=told)
    worker.start()
    outcome = worker.wait(120)
    assert (outcome.kind, outcome.code, outcome.exit_code) == ("failed", "memory-limit", limits.EXIT_CODE)
    assert (
        outcome.message == "The run needs more than the 0.02 GB of memory that Options → GroundCast allows."
    )
    assert "raise the limit" in outcome.cure


def test_run_within_the_limit_ends_well(tmp_path):
    job = Job(deformation=Source(str(table(tmp_path, 20, 60))), model="linear", horizon=3, out=str(tmp_path))
    (tmp_path / "job.json").write_text(job.to_json())
    worker = Worker(sys.executable, PACKAGE, tmp_path, environment=scrubbed() | limits.variables(1, 4000))
    worker.start()
    outcome = worker.wait(300)
    assert outcome.kind == "done", outcome


def test_command_beyond_the_limit_says_so_on_one_line(tmp_path):
    door = PACKAGE / "worker" / "__main__.py"
    answer = subprocess.run(
        [sys.executable, "-u", "-I", str(door), "info", str(table(tmp_path, 20_000))],
        env=scrubbed() | limits.variables(memory_mb=20), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.returncode == limits.EXIT_CODE
    assert answer.stderr.strip().startswith("groundcast: The run needs more than the 0.02 GB")
