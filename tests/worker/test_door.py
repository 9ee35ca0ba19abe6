"""The command line as a program: exit codes, what goes to stdout and what to stderr, the leash."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from groundcast.core.job import Job
from groundcast.core.reporter import Cancelled
from groundcast.core.source import Source
from groundcast.models import catalogue
from groundcast.worker import commands, faults, protocol, reporters, verdicts

ROOT = Path(__file__).resolve().parents[2]
DOOR = [sys.executable, "-u", "-I", str(ROOT / "worker" / "__main__.py")]


def call(*words, cwd=None):
    return subprocess.run(
        [*DOOR, *map(str, words)], capture_output=True, text=True, timeout=120, cwd=cwd, check=False
    )


def table(folder, dates=40, points=5):
    """A small series made of a ramp and a step pattern, as a csv with date columns."""
    columns = [f"2020{1 + d // 28:02d}{1 + d % 28:02d}" for d in range(0, dates * 6, 6)]
    rows = ["pid,easting,northing," + ",".join(columns)]
    for p in range(points):
        values = ",".join(f"{-0.1 * d * (p + 1) + (d * 7 % 5) / 5:.2f}" for d in range(len(columns)))
        rows.append(f"p{p},{4598600 + 100 * p},{1739700 + 50 * p},{values}")
    path = folder / "ramp.csv"
    path.write_text("\n".join(rows) + "\n")
    return path


def test_info_prints_one_json_document(tmp_path):
    result = call("info", table(tmp_path), "--json")
    assert result.returncode == 0, result.stderr
    document = json.loads(result.stdout)
    wanted = {"kind", "epochs", "first", "last", "gaps", "unit", "sign", "series", "valid_share"}
    assert wanted <= set(document)
    assert (document["epochs"], document["series"], document["unit"]) == (40, 5, "mm")


@pytest.mark.parametrize(
    "words", [["info", "nowhere.csv"], ["fly"], [], ["train", "nowhere.csv", "--out", "x"]]
)
def test_an_error_is_one_line_on_stderr_and_a_code(words, tmp_path):
    result = call(*words, cwd=tmp_path)
    assert result.returncode != 0
    assert result.stdout == ""
    assert result.stderr.startswith("groundcast: ") or "\ngroundcast: " in result.stderr
    assert "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()[-1]) > 20


def test_models_lists_the_catalogue():
    names = [entry["name"] for entry in json.loads(call("models", "--json").stdout)]
    assert names[:4] == ["persistence", "linear", "seasonal", "gler-bigrunet"]
    assert names[names.index("groundcast") :] == [
        "groundcast",
        "gaussian-process",
        "factor-regression",
        "mean-of-three",
        "drift",
        "recent-linear",
        "seasonal-ridge",
        "seasonal-naive",
        "exponential",
        "damped-holt",
        "theta",
        "theta-deseasonalised",
        "harmonic-ar",
        "pooled-ar",
        "pooled-ar-deseasonalised",
        "components-var",
        "dmd",
    ]


def test_all_stands_for_every_model_of_the_catalogue():
    words = ["backtest", "a.csv", "--out", "b", "--models", "all"]
    made = commands.job(commands.parser().parse_args(words))
    assert made.plan.models == tuple(entry.name for entry in catalogue.ENTRIES)
    assert {"gler-bigrunet", "groundcast", "dmd"} <= set(made.plan.models)


def test_run_speaks_only_the_protocol_on_stdout(tmp_path):
    folder = tmp_path / "job ü"
    folder.mkdir()
    job = Job(deformation=Source(str(table(tmp_path))), model="linear", horizon=5, out=str(folder))
    (folder / "job.json").write_text(job.to_json())
    result = subprocess.run(
        [*DOOR, "run", str(folder)],
        stdin=open_pipe(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    messages = [protocol.decode(line) for line in result.stdout.splitlines()]
    assert None not in messages
    assert messages[0]["type"] == "hello"
    assert messages[-1]["type"] == "done"
    assert Path(messages[-1]["report"]).is_file()
    fractions = [m["fraction"] for m in messages if m["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert result.returncode == 0


def open_pipe():
    """A stdin that stays open: the leash of a worker whose parent lives."""
    holder = subprocess.Popen(["sleep", "100"], stdout=subprocess.PIPE)
    LEASHES.append(holder)
    return holder.stdout


LEASHES = []


@pytest.fixture(autouse=True)
def _let_go():
    yield
    while LEASHES:
        holder = LEASHES.pop()
        holder.kill()
        holder.wait()
        holder.stdout.close()


def test_a_wrong_job_fails_in_words(tmp_path):
    (tmp_path / "job.json").write_text('{"version": 1, "wings": 2, "deformation": {"path": "a"}}')
    result = call("run", tmp_path)
    (message,) = [protocol.decode(line) for line in result.stdout.splitlines()]
    assert (result.returncode, message["type"], message["code"]) == (1, "failed", "job-key")
    assert "wings" in message["message"]


def test_the_end_of_stdin_stops_the_worker(tmp_path):
    folder = tmp_path / "job"
    folder.mkdir()
    job = Job(deformation=Source(str(table(tmp_path))), model="linear", out=str(folder))
    (folder / "job.json").write_text(job.to_json())
    started = time.monotonic()
    result = subprocess.run(
        [*DOOR, "run", str(folder)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert time.monotonic() - started < 50
    last = protocol.decode(result.stdout.splitlines()[-1])
    assert (last["type"], last["code"], result.returncode) == ("failed", "cancelled", 130)


def test_a_paused_worker_waits_until_it_may_go_on(tmp_path):
    """The whole way: words on the leash, a job that stands still, the same result in the end."""
    folder = tmp_path / "job"
    folder.mkdir()
    job = Job(deformation=Source(str(table(tmp_path))), model="linear", horizon=5, out=str(folder))
    (folder / "job.json").write_text(job.to_json())
    pipes = dict.fromkeys(("stdin", "stdout"), subprocess.PIPE)
    worker = subprocess.Popen([*DOOR, "run", str(folder)], stderr=subprocess.DEVNULL, text=True, **pipes)
    worker.stdin.write("pause\nnonsense\n")
    worker.stdin.flush()
    said = []
    for line in worker.stdout:
        said.append(protocol.decode(line))
        if said[-1]["type"] == "paused":
            break
    assert said[-1]["on"] is True and not (folder / "report.json").exists()
    with pytest.raises(subprocess.TimeoutExpired):
        worker.wait(1)
    worker.stdin.write("go on\n")
    worker.stdin.flush()
    rest = [protocol.decode(line) for line in worker.stdout]
    assert rest[0] == {"type": "paused", "on": False} and rest[-1]["type"] == "done"
    assert worker.wait(10) == 0 and (folder / "report.json").is_file()
    worker.stdin.close()
    worker.stdout.close()


def test_a_pause_is_no_time_of_the_run_and_ends_with_a_cancel():
    told = []

    class Listening(reporters.Remembering):
        def send(self, message, /, **entries):
            told.append((message, entries.get("on")))

    reporter = Listening()
    reporter.pause()
    threading.Timer(0.4, reporter.go_on).start()
    began = time.monotonic()
    reporter.progress(0.5)
    assert time.monotonic() - began >= 0.3 and reporter.seconds < 0.3
    assert told[:2] == [("paused", True), ("paused", False)]
    reporter.pause()
    threading.Timer(0.1, reporter.cancel).start()
    with pytest.raises(Cancelled):
        reporter.progress(0.6)
    reporter.pause()
    assert not reporter.paused


def test_times_and_verdicts_in_words():
    assert [reporters.clock(s) for s in (5, 100, 8000)] == ["5 s", "2 min", "2 h 13 min"]
    assert verdicts.sentence(0.18, "seasonal") == "18 % better than seasonal"
    assert verdicts.sentence(-0.02, "linear") == "about as good as linear"
    assert verdicts.sentence(-0.3, "linear") == "not better than linear: 30 % worse"


@pytest.mark.parametrize("words", [["info", ""], ["train", "ramp.csv", "--out", " "]])
def test_an_empty_name_is_not_the_folder_one_is_in(words, tmp_path):
    table(tmp_path)
    result = call(*words, cwd=tmp_path)
    assert result.returncode == 1
    assert "no file or folder ''" in result.stderr or "--out names no folder" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["ramp.csv"]


def test_a_file_that_may_not_be_opened_is_named_wherever_it_is_met():
    told = faults.told(PermissionError(13, "Permission denied", "/data/a.tif"))
    assert told.message == "/data/a.tif may not be opened by this user."
