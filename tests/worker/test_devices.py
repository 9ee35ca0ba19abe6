"""The device of a run: one that is asked for in vain is told, one that is not there is refused."""

import json

import pytest
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import devices, pipeline
from groundcast.worker.reporters import Remembering

from .test_door import call, table

UNUSED = "The device cuda is not used: without a network, a run stays on the processor."


def test_a_card_asked_for_a_baseline_is_told_as_unused(tmp_path):
    result = call(
        "train", table(tmp_path), "--model", "linear", "--device", "cuda", "--out", tmp_path / "run"
    )
    assert result.returncode == 0 and f"Note: {UNUSED}" in result.stderr
    report = json.loads((tmp_path / "run" / "report.json").read_text())
    assert [each["message"] for each in report["warnings"] if each["code"] == "device-unused"] == [UNUSED]
    assert report["device"]["kind"] == "cpu"


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_the_processor_itself_is_no_news(device, tmp_path):
    reporter = Remembering()
    job = Job(
        deformation=Source(str(table(tmp_path))), model="linear", device=device, out=str(tmp_path / "run")
    )
    pipeline.run(job, reporter)
    assert not any(each["code"] == "device-unused" for each in reporter.warnings)


def test_beside_a_network_the_device_has_its_use():
    reporter = Remembering()
    assert devices.told(reporter, ["linear", "gru"], "cpu")["kind"] == "cpu"
    assert not reporter.warnings


def test_a_card_that_is_not_there_is_refused_in_one_sentence(tmp_path):
    result = call(
        "train", table(tmp_path), "--model", "gru", "--device", "cuda:99", "--out", tmp_path / "run"
    )
    assert result.returncode == 1 and result.stdout == "" and not (tmp_path / "run").exists()
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("groundcast: The device cuda:99 was asked for; this worker environment finds ")
    assert "Choose auto or cpu" in last and "Traceback" not in result.stderr
