"""Ablations through the hall on real deformation and factors of one place (Doñana)."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Cancelled
from groundcast.worker import ablation, commands, pipeline, told_ablation
from groundcast.worker.reporters import Remembering
from groundcast.worker.seeds import mark

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
RAIN = DATA / "donana_rain_daily_mm.csv"
SMALL = ("hidden=16", "epochs=2", "repeat=1")

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def words_of(out, *more, rain=RAIN):
    settings = [word for change in SMALL for word in ("--set", change)]
    given = ("--factor", f"rain={rain}", "--max-series", 20, "--horizons", "1,3", "--seeds", 2)
    return ["ablation", ASCENDING, "--out", out, *given, *settings, *more]


def run(*words, reporter=None):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    path = pipeline.run(job, reporter or Remembering())
    return path, json.loads(path.read_text())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ablation")
    return folder, *run(*words_of(folder))


def test_every_number_is_there(made):
    _, _, document = made
    errors = {name: np.array(rows) for name, rows in document["rmse_mm"].items()}
    assert {name: rows.shape for name, rows in errors.items()} == {
        "all factors": (2, 2), "no factors": (2, 2),
        "persistence": (2, 1), "linear": (2, 1), "seasonal": (2, 1),
    }  # fmt: skip
    share = 1 - errors["all factors"] / errors["no factors"]
    assert document["gains"]["rain"]["mean"] == pytest.approx(share.mean())
    assert document["gains"]["rain"] == document["gains"]["all factors"]
    assert len(document["origins"]) == len(document["seeds"]) == 2


def test_it_says_in_words_whether_the_factor_helped(made):
    _, path, document = made
    first, last = document["sentences"]
    assert first.startswith("Rain ")
    assert "over 2 seeds and 2 origins" in first
    assert told_ablation.REFERENCES[document["reference"]] in last
    assert told_ablation.table(path).endswith(last)


def test_it_is_held_against_the_best_baseline(made):
    """Against trend and season alone it was "47.8 % better" on Doñana, where persistence is fair."""
    _, _, document = made
    means = {name: np.mean(document["rmse_mm"][name]) for name in told_ablation.REFERENCES}
    assert document["reference"] == min(means, key=means.get)
    assert document["skill"]["all factors"] == document["over"][document["reference"]]
    assert document["skill"]["all factors"]["mean"] == min(each["mean"] for each in document["over"].values())


def test_the_baselines_are_those_of_the_backtest(made, tmp_path):
    _, _, document = made
    given = ("--horizons", "1,3", "--origins", 2, "--max-series", 20, "--models", "seasonal")
    _, scores = run("backtest", ASCENDING, "--out", tmp_path, "--factor", f"rain={RAIN}", *given)
    by_horizon = np.array(list(scores["models"]["seasonal"]["rmse_mm"].values()))
    assert scores["origins"] == document["origins"]
    assert np.mean(document["rmse_mm"]["seasonal"]) == pytest.approx(by_horizon.mean(), rel=0.05)


class Stopping(Remembering):
    """Cancels once some trainings are done."""

    def __init__(self, after):
        super().__init__()
        self.after = after

    def stage(self, name, region=""):
        self.after -= "seed" in name
        if self.after < 0:
            raise Cancelled


def test_a_stopped_ablation_goes_on_with_what_is_finished(made, tmp_path):
    with pytest.raises(Cancelled):
        run(*words_of(tmp_path), reporter=Stopping(5))
    kept = {file: file.stat().st_mtime_ns for file in (tmp_path / "parts").glob("*.npy")}
    assert len(kept) == 5
    _, document = run(*words_of(tmp_path))
    assert {file: file.stat().st_mtime_ns for file in kept} == kept
    assert document["rmse_mm"] == made[2]["rmse_mm"]


def test_other_settings_or_data_do_not_take_finished_parts(made):
    job = commands.job(commands.parser().parse_args([str(word) for word in words_of(made[0])]))
    past = Panel(np.ones((9, 2), np.float32), np.datetime64("2020-01-01") + 6 * np.arange(9), 6)
    own = mark(job, past, 0)
    assert mark(job, past, 0) == own
    others = [
        mark(job, past, 1),
        mark(job.set("learning_rate", "0.01"), past, 0),
        mark(job, replace(past, values=past.values * 2), 0),
        mark(job, replace(past, factors={"rain": Factor("rain", past.values, past.dates)}), 0),
    ]
    assert len({own, *others}) == 5


def test_a_damaged_part_is_made_again(made, tmp_path):
    shutil.copytree(made[0] / "parts", tmp_path / "parts")
    part = next((tmp_path / "parts").glob("*.npy"))
    whole = part.read_bytes()
    part.write_bytes(whole[:100])
    _, document = run(*words_of(tmp_path))
    assert document["rmse_mm"] == made[2]["rmse_mm"]
    assert part.read_bytes() == whole


def test_a_part_of_fewer_dates_ahead_is_made_again(tmp_path):
    file = tmp_path / "part.npy"
    np.save(file, np.zeros((3, 20), np.float32))
    assert ablation._kept(file, 3, 20).shape == (3, 20)
    assert ablation._kept(file, 6, 20) is None
    assert ablation._kept(file, 3, 19) is None
    assert ablation._kept(tmp_path / "none.npy", 3, 20) is None


def test_rain_after_an_origin_never_matters(made, tmp_path):
    origin = np.datetime64(made[2]["origins"][0])
    lines = RAIN.read_text().splitlines()
    late = [np.datetime64(line.split(",")[0]) > origin for line in lines[1:]]
    spoilt = [
        line.split(",")[0] + ",99,99,99,99" if is_late else line for line, is_late in zip(lines[1:], late)
    ]
    (tmp_path / "rain.csv").write_text("\n".join([lines[0], *spoilt]) + "\n")
    _, document = run(*words_of(tmp_path / "out", rain=tmp_path / "rain.csv"))
    for name in ("all factors", "no factors"):
        assert document["rmse_mm"][name][0] == made[2]["rmse_mm"][name][0]
    assert document["rmse_mm"]["all factors"][1] != made[2]["rmse_mm"]["all factors"][1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--model", "groundcast"), "takes no factors: there is nothing to leave out. Choose a model"),
        (("--seeds", "1"), "One seed cannot show whether a factor or chance made the difference."),
        (("--origins", "0"), "An ablation needs a model, horizons and origins of 1 or more"),
        (("--origins", "500"), "dates are too few for 500 origins"),
    ],
)
def test_an_ablation_that_cannot_be_is_refused(tmp_path, words, said):
    plain = [
        word for word in words_of(tmp_path) if "=" not in str(word) and word not in ("--set", "--factor")
    ]
    with pytest.raises(GroundCastError) as caught:
        run(*plain, "--factor", f"rain={RAIN}", *words)
    assert said in f"{caught.value.message} {caught.value.cure}"


def test_an_ablation_without_factors_is_refused(tmp_path):
    with pytest.raises(GroundCastError, match="No factor was given: there is nothing to leave out"):
        run("ablation", ASCENDING, "--out", tmp_path)
