"""The fit of the past that a run writes: one date ahead, from the dates before, never from later ones."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.reporter import Cancelled
from groundcast.models import catalogue, one_ahead
from groundcast.models.one_ahead import WITHOUT, has_fit
from groundcast.worker import commands, fit, pipeline
from groundcast.worker.forecasting import opened
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
DEFORMATION = DATA / "donana_s1_desc_los_mm_unique.csv"
SMALL = ("epochs=1", "repeat=1", "hidden=16", "time_step=6")
SERIES, HOLD = 12, 10

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def table(path, later=0.0):
    """Twelve real series; `later` is added to the values of the held-back dates."""
    lines = DEFORMATION.read_text().splitlines()[: SERIES + 1]
    rows = [line.split(",") for line in lines]
    for row in rows[1:]:
        row[-HOLD:] = [f"{float(value) + later:.2f}" for value in row[-HOLD:]]
    path.write_text("\n".join(",".join(row) for row in rows) + "\n")
    return path


def train(out, source, model, *changes):
    settings = [w for c in ("backtest_origins=0", "horizon=4", *changes) for w in ("--set", c)]
    words = ["train", source, "--out", out, "--model", model, *settings]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def fits(folder, report):
    """(dates of the map, its values, the points' columns) of the fit; None without one."""
    found = {a["kind"]: a for a in report["artifacts"]}
    if "fit" not in found:
        return None
    with rasterio.open(folder / found["fit"]["path"]) as raster:
        values = raster.read()
    columns = pyogrio.raw.read(folder / found["points"]["path"], layer="fit")
    named = dict(zip(columns[0]["fields"], columns[3]))
    return found["fit"]["dates"], values, np.stack([c for n, c in named.items() if n[0] == "D"])


@pytest.mark.parametrize(
    ("model", "changes"),
    [("groundcast", ()), ("theta", ()), ("gaussian-process", ()), ("gler-bigrunet", SMALL)],
)
def test_the_fit_is_the_models_own_forecast_and_blind_to_what_comes_later(tmp_path, model, changes):
    report = train(tmp_path / "run", table(tmp_path / "a.csv"), model, *changes)
    dates, values, points = fits(tmp_path / "run", report)
    observed = report["dates"]["observed"]
    assert dates == observed[len(observed) - HOLD - len(dates) : -HOLD] and len(dates) > 20
    made = opened(tmp_path / "run" / "all" / "model.gcast", "cpu")
    past = made.panel.before(-HOLD)
    for number in (0, len(dates) // 2, len(dates) - 1):
        known = past.before(observed.index(dates[number]))
        own = made.fitted.predict(known, 1).median[0]
        np.testing.assert_allclose(points[number], own, atol=0.02)
    other = train(tmp_path / "other", table(tmp_path / "b.csv", later=500.0), model, *changes)
    again = fits(tmp_path / "other", other)
    assert again[0] == dates
    assert again[1].tobytes() == values.tobytes() and again[2].tobytes() == points.tobytes()


@pytest.mark.parametrize(("model", "changes"), [("seasonal", ()), ("theta", ("products=width",))])
def test_curves_and_runs_that_ask_for_none_have_no_fit(tmp_path, model, changes):
    report = train(tmp_path / "run", table(tmp_path / "a.csv"), model, *changes)
    assert fits(tmp_path / "run", report) is None


def test_a_forecast_from_a_model_has_the_fit_of_its_training(tmp_path):
    first = train(tmp_path / "run", table(tmp_path / "a.csv"), "theta")
    words = ["forecast", tmp_path / "run", "--out", tmp_path / "later"]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    second = json.loads(pipeline.run(job, Remembering()).read_text())
    one, other = fits(tmp_path / "run", first), fits(tmp_path / "later", second)
    assert one[0] == other[0] and one[1].tobytes() == other[1].tobytes()


def test_a_model_that_cannot_look_back_loses_its_fit_alone(tmp_path, monkeypatch):
    def refused(*_):
        raise GroundCastError("Too few series.", "Add some.", "few-series")

    monkeypatch.setattr(fit, "one_ahead", refused)
    report = train(tmp_path / "run", table(tmp_path / "a.csv"), "theta")
    assert fits(tmp_path / "run", report) is None
    told = next(w for w in report["warnings"] if w["code"] == "no-fit")
    assert told["message"] == "The past has no fit: Too few series." and told["cure"] == "Add some."


def test_a_run_can_be_cancelled_while_it_looks_back(tmp_path):
    made = opened(_model(tmp_path), "cpu")
    seen = []

    class Impatient:
        def progress(self, share):
            seen.append(share)
            if len(seen) > 2:
                raise Cancelled

    from groundcast.core.job import Job

    with pytest.raises(Cancelled):
        fit.fit_of(Job(model="theta"), made.fitted, made.panel.before(-HOLD), Impatient())
    assert seen == sorted(seen) and 0.5 <= seen[0] < seen[-1] < 0.9


def _model(folder):
    train(folder / "run", table(folder / "a.csv"), "theta")
    return folder / "run" / "all" / "model.gcast"


def test_every_other_model_of_the_catalogue_has_a_fit():
    names = {entry.name for entry in catalogue.ENTRIES}
    assert set(WITHOUT) < names and all(has_fit(name) for name in names - set(WITHOUT))


def test_a_model_that_takes_long_for_each_date_has_a_fit_of_the_latest(tmp_path, monkeypatch):
    whole = fits(tmp_path / "all", train(tmp_path / "all", table(tmp_path / "a.csv"), "theta"))
    monkeypatch.setitem(one_ahead.LATEST, "theta", 5)
    few = fits(tmp_path / "few", train(tmp_path / "few", table(tmp_path / "b.csv"), "theta"))
    assert few[0] == whole[0][-5:]
    np.testing.assert_array_equal(few[1], whole[1][-5:])
