"""The parts of a comparison are made in the same way and scored on the same truth."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job, Plan
from groundcast.core.preparation import Preparation
from groundcast.core.source import Source
from groundcast.models import catalogue
from groundcast.worker import comparison, inputs, trained_with
from groundcast.worker.comparison_part import MARK, RESULTS
from groundcast.worker.comparison_series import require_same_series


def job_of(out, mode="honest"):
    made = Job("compare", Source("simulated:small:0"), out=str(out), preparation=Preparation(mode=mode))
    return replace(made, plan=Plan(("gru",)))


def finished(part):
    """The part, its folder as a run leaves it."""
    folder = Path(part.job.out)
    folder.mkdir(parents=True)
    for name in RESULTS:
        (folder / name).write_bytes(b"")
    (folder / "job.json").write_text(part.job.to_json(), encoding="utf-8")
    (folder / MARK).write_text(part.marked("data"), encoding="utf-8")
    return part


def test_parts_that_other_defaults_made_are_made_anew(tmp_path, monkeypatch):
    """A part's job names what differs from the defaults: with others the same words train another network."""
    part = finished(comparison._part_of(job_of(tmp_path), ("gru",), 0))
    assert part.finished("data") and not part.finished("other data")
    monkeypatch.setattr(trained_with, "PROTOCOL", trained_with.PROTOCOL + 1)
    assert not part.finished("data")
    monkeypatch.undo()
    settings = catalogue.settings
    monkeypatch.setattr(catalogue, "settings", lambda *given: settings(*given) | {"dropout": 0.9})
    assert not part.finished("data")


def test_networks_of_papers_are_scored_on_the_truth_of_the_others(tmp_path):
    """Whole interferograms, and a second track between its dates, made another truth of theirs."""
    both = [comparison._job_of(job_of(tmp_path, "both"), (name,), 0) for name in ("gru", "gru-paper")]
    paper = comparison._job_of(job_of(tmp_path, "paper"), ("gru",), 0)
    modes = [inputs._preparation(job).mode for job in (*both, paper)]
    networks = [inputs.as_known(job, job.deformation).network for job in (*both, paper)]
    assert modes == ["honest", "honest", "paper"] and networks == ["as-acquired", "as-acquired", ""]
    assert both[1].preparation.mode == "paper", "factors still come to the series as published"


def test_parts_with_other_series_are_refused_in_one_sentence(tmp_path):
    truth = np.ones((1, 2, 3), np.float32)
    truth[0, 0, 1] = np.nan
    dates = {"origin": np.array(["2020-01-01"], "datetime64[D]"), "horizon": np.array([1, 2])}
    for name, series in (("a", [0, 1, 2]), ("b", [0, 1, 2]), ("c", [0, 1])):
        (tmp_path / name).mkdir()
        own = {
            "truth_mm": truth[..., series],
            "series": np.array(series),
            "region": np.full(len(series), "A"),
        }
        np.savez(tmp_path / name / "predictions.npz", **own, **dates)
    require_same_series([tmp_path / "a", tmp_path / "b"])
    with pytest.raises(GroundCastError, match="parts a and c of the comparison hold different series"):
        require_same_series([tmp_path / "a", tmp_path / "b", tmp_path / "c"])
