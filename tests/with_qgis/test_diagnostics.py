"""The report for others: complete, and without what tells of its writer."""

import getpass
import json
from pathlib import Path

import pytest
from groundcast.ui import diagnostics, private_words, settings
from groundcast.worker.environment import Status

READY = Status(True, "/p", "3.11.2", "2.13.0", {"kind": "cuda", "name": "Test card"}, (), {"torch": "2.13.0"})


@pytest.fixture
def home(tmp_path, qgis_app, monkeypatch):
    """The user's folder, whose name holds a space, and the user's name."""
    place = tmp_path / "Ada Lovelace"
    place.mkdir()
    monkeypatch.setattr(Path, "home", lambda: place)
    monkeypatch.setattr(getpass, "getuser", lambda: "adalove")
    return place


def run_of(home, log="", **entries):
    run = home / "Secret client" / "run-2-groundcast"
    run.mkdir(parents=True)
    job = {"task": "train", "out": str(run), "deformation": {"path": "/mnt/adalove/Client X/data 1.csv"}}
    (run / "job.json").write_text(json.dumps(job | entries))
    (run / "log.txt").write_text(log)
    return str(run)


def test_report_names_versions_device_environment_options_and_the_last_run(home):
    settings.write("threads", 3)
    try:
        text = diagnostics.report(READY, [run_of(home, "epoch 1\nepoch 2\n")])
    finally:
        settings.write("threads", 0)
    for words in (
        "GroundCast 0.", "QGIS 3.", "Qt 5.", "GDAL 3.", "Python 3.", " cores", "screen ", "locale ",
        "ready: yes", "torch 2.13.0", "Test card", "threads 3", "memory limit no MB", "running now: nothing",
        "### Last run: run-2-groundcast", '"task": "train"', "epoch 2",
    ):  # fmt: skip
        assert words in text, words


def test_report_of_the_first_day(home, monkeypatch):
    monkeypatch.setattr(settings, "is_set_up", lambda: False)
    text = diagnostics.report(None, [])
    assert "not there, not looked at yet" in text and "### Last run\n- none" in text


def test_report_of_a_run_whose_files_are_gone(home):
    assert "(not there)" in diagnostics.report(READY, [str(home / "gone")])


def test_no_folder_and_no_name_is_told(home):
    log = f"read {home}/Secret client/other data.csv\nwrote /mnt/adalove/Client X/data 1.csv for adalove\n"
    log += "C:\\Users\\adalove\\Client X\\x.tif and \\\\server\\Client\\share\\y.tif\n"
    text = diagnostics.report(READY, [run_of(home, log)])
    for words in ("Ada Lovelace", "Client X/", "/mnt", "adalove", "Users", "server"):
        assert words not in text, words
    assert "~/…/run-2-groundcast" in text and "…/data 1.csv" in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/data/x/y.csv", "…/y.csv"),
        ("see (/data/x/y.csv:12)", "see (…/y.csv:12)"),
        ("https://example.org/a/b", "https://example.org/a/b"),
        ("http://me:word@proxy:80", "http://proxy:80"),
        ("1/2 and n/a", "1/2 and n/a"),
        ("D:\\a\\b\\c.tif", "…/c.tif"),
        ("adalovelace wrote", "adalovelace wrote"),
        ("adalove wrote", "user wrote"),
    ],
)
def test_what_is_shortened_and_what_is_not(home, text, told):
    assert private_words.private(text) == told


def test_paths_of_a_document_are_found_wherever_they_stand():
    document = {"a": ["/x/y", {"b": "C:\\z"}], "c": "linear", "d": 3, "e": "simulated:small"}
    assert private_words.paths_in(document) == ["/x/y", "C:\\z"]


def test_a_run_that_failed_is_told_with_its_last_words(home):
    from groundcast.worker.client import Outcome

    tail = "\n".join(f"line {n}" for n in range(60)) + f"\n{home}/Secret client/x.py:3 KeyError"
    outcome = Outcome("died", "The worker stopped unexpectedly.", "", "worker-died", tail=tail, exit_code=-6)
    text = diagnostics.report(READY, [run_of(home)], outcome)
    assert "The worker stopped unexpectedly. (died worker-died, exit code -6)" in text
    assert "line 59" in text and "line 9\n" not in text and "KeyError" in text and "Secret" not in text
