"""A training that was stopped becomes a model as it stands, which says that it was stopped."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.reporter import Cancelled
from groundcast.models import checkpoint
from groundcast.models.progress import ENOUGH, STATE
from groundcast.worker import commands, pipeline
from groundcast.worker.protocol import FINISH
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
NETWORKS = {
    "gler-bigrunet": (("hidden=16", "epochs=9", "repeat=1", "early_stop=0", "time_step=6"), "epoch"),
}

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


class Stopping(Remembering):
    """Cancels once so many epochs have told their loss; 0 before the first one."""

    def __init__(self, epochs: int):
        super().__init__()
        self.left = epochs

    def stage(self, name, region=""):
        if name == "training" and not self.left:
            self.cancel()

    def metric(self, name, step, value):
        self.left -= name == "validation loss"
        if name == "validation loss" and not self.left:
            self.cancel()


def some_series(folder: Path) -> Path:
    """The first series of the real data, few enough for a quick training."""
    folder.mkdir(exist_ok=True)
    few = folder / "few.csv"
    few.write_text("".join(ASCENDING.read_text().splitlines(keepends=True)[:13]))
    return few


def asked(model, out) -> Job:
    changes = [word for change in NETWORKS[model][0] for word in ("--set", change)]
    source = some_series(out.parent)
    words = ["train", str(source), "--model", model, "--out", str(out), "--set", "horizon=8", *changes]
    return commands.job(commands.parser().parse_args(words))


def stopped(model, out, epochs) -> Job:
    job = asked(model, out)
    with pytest.raises(Cancelled):
        pipeline.run(job, Stopping(epochs))
    return job


def finished(job) -> dict:
    (Path(job.out) / FINISH).touch()
    return json.loads(pipeline.run(job, Remembering()).read_text())


@pytest.mark.parametrize("model", NETWORKS)
def test_a_stopped_training_forecasts_as_it_stands_and_says_so(model, tmp_path):
    out, unit = tmp_path / "run", NETWORKS[model][1]
    job = stopped(model, out, 3)
    assert not (out / "report.json").exists() and list(out.rglob(STATE))
    report = finished(job)
    (region,) = report["regions"]
    most = {"epoch": 9, "check": 10}[unit]
    said = f"The training was stopped after {unit} 3 of {most}; the model is that of {unit} "
    assert said in region["note"]
    (warning,) = [each for each in report["warnings"] if each["code"] == "training-stopped"]
    assert warning["message"] in region["note"]
    card, _ = checkpoint.load(out / "all" / "model.gcast")
    assert said in card["facts"]["note"]
    assert not (out / FINISH).exists() and not list(out.rglob(STATE)) and not list(out.rglob(ENOUGH))
    words = ["forecast", str(out), "--out", str(tmp_path / "again"), "--horizon", "8"]
    again = json.loads(
        pipeline.run(commands.job(commands.parser().parse_args(words)), Remembering()).read_text()
    )
    assert np.isfinite(again["scores"][0]["rmse_mm"]["all"])
    assert again["dates"]["forecast"] == report["dates"]["forecast"]


def test_the_model_is_that_of_a_training_of_as_many_epochs(tmp_path):
    """Nothing else is looked at: with as many epochs from the start the forecast is the same, bit for bit."""
    job = stopped("gler-bigrunet", tmp_path / "stopped", 3)
    report = finished(job)
    assert report["regions"][0]["epochs_trained"] == 3
    short = asked("gler-bigrunet", tmp_path / "short").set("epochs", "3")
    pipeline.run(short, Remembering())
    one, other = (_median(tmp_path / name) for name in ("stopped", "short"))
    assert np.isfinite(one).any() and np.array_equal(one, other, equal_nan=True)


def _median(folder) -> np.ndarray:
    report = json.loads((folder / "report.json").read_text())
    paths = [each["path"] for each in report["artifacts"] if each["kind"] == "median"]
    if paths:
        with rasterio.open(folder / paths[0]) as raster:
            return raster.read()
    return _points(folder, report)


def _points(folder, report) -> np.ndarray:
    import pyogrio

    path = next(each["path"] for each in report["artifacts"] if each["kind"] == "points")
    table = pyogrio.read_dataframe(folder / path, layer="median", read_geometry=False)
    return table.filter(regex="^D[0-9]{8}$").to_numpy()


def test_a_training_that_goes_on_after_all_is_not_called_stopped(tmp_path):
    job = stopped("gler-bigrunet", tmp_path / "run", 3)
    (tmp_path / "run" / FINISH).touch()
    (tmp_path / "run" / FINISH).unlink()
    report = json.loads(pipeline.run(job, Remembering()).read_text())
    assert report["regions"][0]["epochs_trained"] == 9
    assert "stopped after" not in report["regions"][0]["note"]


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("gler-bigrunet", "There is no model yet"),
        ("seasonal", "cannot be ended early: it has no model before its end"),
    ],
)
def test_without_an_epoch_there_is_no_model(model, said, tmp_path):
    NETWORKS.setdefault("seasonal", ((), ""))
    job = stopped(model, tmp_path / "run", 0)
    NETWORKS.pop("seasonal", None)
    with pytest.raises(GroundCastError, match=said) as refused:
        finished(job)
    assert refused.value.code == "nothing-trained" and refused.value.cure == "Continue the run."
