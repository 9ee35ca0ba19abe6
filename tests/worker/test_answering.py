"""Questions on stdin, answers on stdout: one process for many, which ends with its stdin."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from groundcast.worker import answering, limits
from groundcast.worker.answering import Answering

DOOR = Path(answering.__file__).with_name("__main__.py")


def table(folder, name="points.csv"):
    days = [str(day).replace("-", "") for day in np.datetime64("2020-01-05") + 12 * np.arange(20)]
    rows = np.random.default_rng(0).normal(0, 3, (30, 20))
    path = folder / name
    lines = [f"p{i},{12 + i / 1e4},38," + ",".join(f"{v:.1f}" for v in row) for i, row in enumerate(rows)]
    path.write_text("\n".join(["pid,longitude,latitude," + ",".join(days), *lines]) + "\n")
    return path


def asked(number, path, *more):
    return json.dumps({"question": number, "words": ["info", str(path), "--json", *more]}) + "\n"


@pytest.fixture
def process():
    command = [sys.executable, "-u", "-I", str(DOOR), "answer"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        yield made
        made.kill()


def told(process):
    """The messages up to the last one of a question, without those of progress."""
    found = []
    while not found or found[-1]["type"] not in ("answer", "failed"):
        found.append(json.loads(process.stdout.readline()))
    return [message for message in found if message["type"] != "progress"]


def test_answers_are_those_of_info_and_errors_do_not_end_it(process, tmp_path):
    path = table(tmp_path)
    process.stdin.write(asked(1, path, "--glance") + asked(2, tmp_path / "none.csv") + asked(3, path))
    process.stdin.flush()
    known, answer = told(process)
    assert (known["type"], answer["type"], answer["question"]) == ("known", "answer", 1)
    assert {**known["document"], "checks": answer["document"]["checks"]} == answer["document"]
    assert len(answer["document"]["glance"]["series"]) == 3
    (failed,) = told(process)
    assert failed["question"] == 2 and "none.csv" in failed["message"]
    third = told(process)[-1]["document"]
    assert third == {key: value for key, value in answer["document"].items() if key != "glance"}
    command = [sys.executable, "-u", "-I", str(DOOR), "info", str(path), "--json"]
    plain = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    assert json.loads(plain.stdout) == third


def test_the_end_of_stdin_ends_it(process):
    process.stdin.close()
    assert process.wait(120) == 0


@pytest.mark.parametrize("line", [b"no question\n", b"\xff\xfe\n"])
def test_a_line_that_is_no_question_ends_it_though_stdin_stays_open(line):
    command = [sys.executable, "-u", "-I", str(DOOR), "answer"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as made:
        made.stdin.write(line)
        made.stdin.flush()
        assert made.wait(120) == 1


@pytest.mark.parametrize("large", [0, 10**9])
def test_a_folder_of_tiles_is_answered(monkeypatch, tmp_path, large):
    """No part of it shows all: it is read as a whole, however large it is."""
    names = "pid,easting,northing,mean_velocity,seasonality,incidence_angle,los_up,20200105,20200117,20200129"
    for tile in range(2):
        rows = [f"t{tile}-{i},{4.6e6 + 100 * i},{1.7e6 + 500 * tile},1,1,39,0.78,0,{i},2" for i in range(20)]
        name = f"EGMS_L2b_022_084{tile}_IW2_VV_2020_2024_1.csv"
        (tmp_path / name).write_text("\n".join([names, *rows]) + "\n")
    from groundcast.core.readers import glimpse

    monkeypatch.setattr(glimpse, "LARGE_TABLE", large)
    said = serve(monkeypatch, [asked(1, tmp_path, "--glance")])
    assert [m["type"] for m in said if m["type"] != "progress"] == ["known", "answer"]
    assert said[-1]["document"]["series"] == 40


def serve(monkeypatch, questions, **kept):
    """What is said of `questions` by an `Answering` whose stdin then stays open."""
    said, waiting = [], threading.Event()

    class Stream:
        def write(self, line):
            said.append(json.loads(line))

        def flush(self):
            """Nothing to do."""

    class Asks:
        def __iter__(self):
            yield from questions
            waiting.wait()

    monkeypatch.setattr("sys.stdin", Asks())
    for name, value in kept.items():
        monkeypatch.setattr(answering, name, value)
    Answering(Stream(), idle=0.3).serve()
    return said


def test_it_ends_without_questions_and_when_it_holds_too_much(monkeypatch, tmp_path):
    path = table(tmp_path)
    questions = [asked(1, path), asked(2, path)]
    said = serve(monkeypatch, questions, MOST_KEPT=10**12)  # this process holds what other tests left
    assert [m["question"] for m in said if m["type"] == "answer"] == [1, 2]
    said = serve(monkeypatch, questions, MOST_KEPT=1)
    assert [m["question"] for m in said if m["type"] == "answer"] == [1]


def test_the_limit_of_memory_is_told_of_the_question(monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr(limits, "watch", lambda exceeded: exceeded(2000))
    said = serve(monkeypatch, [asked(1, table(tmp_path))])
    assert said[0]["type"] == "failed" and "2 GB of memory" in said[0]["message"]
