"""A reference chosen after the training: observed and forecast are relative to it, alike."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.worker import commands, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
SOURCE = DATA / "donana_s1_asc_los_mm_unique.csv"

pytestmark = pytest.mark.skipif(not SOURCE.exists(), reason="the real data are not beside the repository")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def layer(folder, name):
    """(B, P) values of a layer of the points of a run."""
    path = next(folder.glob("all/*_points.gpkg"))
    meta, _, _, columns = pyogrio.raw.read(path, layer=name)
    days = [i for i, field in enumerate(meta["fields"]) if field.startswith("D2")]
    return np.array([columns[i] for i in days], float)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """A trained run, its forecast as it is, and one relative to the third series."""
    folder = tmp_path_factory.mktemp("relative")
    quick = ("--model", "seasonal", "--set", "backtest_origins=0", "--set", "horizon=4")
    run("train", SOURCE, "--out", folder / "run", *quick)
    place = read(Source(str(SOURCE))).place
    there = f"reference_place={place.x[2]},{place.y[2]}"
    plain = run("forecast", folder / "run", "--out", folder / "plain", "--horizon", 4)
    words = ("--out", folder / "later", "--horizon", 4, "--set", there)
    return folder, plain, run("forecast", folder / "run", *words)


@pytest.mark.parametrize("kind", ["observed", "held_back", "median", "lower", "upper"])
def test_every_series_is_less_the_reference(runs, kind):
    folder, *_ = runs
    before, after = layer(folder / "plain", kind), layer(folder / "later", kind)
    middle = kind if kind in ("observed", "held_back") else "median"
    reference = layer(folder / "plain", middle)[:, 2:3]
    np.testing.assert_allclose(after, before - reference, atol=1e-3)
    if kind == middle:
        seen = np.isfinite(before[:, 2])
        assert seen.any() and np.abs(after[seen, 2]).max() < 1e-4


def test_the_report_says_so_and_repeats_it(runs):
    _, plain, later = runs
    assert "reference-later" in {warning["code"] for warning in later["warnings"]}
    assert "reference-later" not in {warning["code"] for warning in plain["warnings"]}
    assert len(later["job"]["preparation"]["reference_place"]) == 2


def test_a_place_without_a_series_is_refused(runs, tmp_path):
    with pytest.raises(GroundCastError, match="The reference at 0, 0, 1, 1 holds no series"):
        run("forecast", runs[0] / "run", "--out", tmp_path, "--set", "reference_place=0,0,1,1")
