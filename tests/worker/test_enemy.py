"""Input and settings that somebody will give one day: a result, or one clear sentence; never a traceback."""

import json
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job, Preparation
from groundcast.models import checkpoint
from groundcast.worker import commands, forecasting, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
RAIN = DATA / "donana_rain_daily_mm.csv"

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def some_rows(path, count, change=lambda cells: cells):
    """The first rows of the real table, written elsewhere; `change` gets the dated cells of each."""
    lines = ASCENDING.read_text().splitlines()
    first = next(i for i, name in enumerate(lines[0].split(",")) if name.isdigit())
    rows = [line.split(",") for line in lines[1 : count + 1]]
    path.write_text("\n".join([lines[0], *(",".join(r[:first] + change(r[first:])) for r in rows)]) + "\n")
    return path


def test_one_series_is_enough(tmp_path):
    source = some_rows(tmp_path / "one_mm.csv", 1)
    report = run("train", source, "--out", tmp_path / "run", "--model", "linear")
    assert report["regions"][0]["series"] == 1
    assert all((tmp_path / "run" / a["path"]).is_file() for a in report["artifacts"])


def test_series_that_never_move_leave_nothing_to_improve_on(tmp_path):
    source = some_rows(tmp_path / "still_mm.csv", 3, lambda cells: ["5.0"] * len(cells))
    scores = run("backtest", source, "--out", tmp_path / "bt", "--models", "persistence,linear")
    assert scores["skill"] == {"persistence": None, "linear": None}
    assert scores["models"]["persistence"]["rmse_mm"]["1"] == 0


def test_stations_without_places_are_no_deformation(tmp_path):
    with pytest.raises(GroundCastError, match=r"donana_rain_daily_mm\.csv is a station table without coord"):
        run("train", RAIN, "--out", tmp_path, "--model", "linear")


def test_a_folder_used_twice_forecasts_its_last_run(tmp_path):
    """Models of an earlier run with other regions lie beside; the report tells which are meant."""
    source = some_rows(tmp_path / "few_mm.csv", 5)
    folder = tmp_path / "run"
    run("train", source, "--out", folder, "--model", "linear")
    (folder / "B").mkdir()
    (folder / "B" / "model.gcast").write_bytes((folder / "all" / "model.gcast").read_bytes())
    assert forecasting.model_files(folder) == [folder / "all" / "model.gcast"]
    (folder / "report.json").write_text("{")
    with pytest.raises(GroundCastError, match=r"report\.json is damaged"):
        forecasting.model_files(folder)


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("mode", "dishonest", "mode = dishonest is out of range. Set it to one of honest, paper, both."),
        ("weighting", "median", "weighting = median is out of range. Set it to one of mean, coherence."),
        ("cell", "-5", "cell = -5 is out of range. Set it to 0 or more."),
        ("cadence_days", "-6", "cadence_days = -6 is out of range. Set it to 0 or more."),
        ("minimum_valid", "7", "minimum_valid = 7 is out of range. Set it to a share from 0 to 1."),
        ("seed", "-1", "seed = -1 is out of range. Set it to 0 or more."),
    ],
)
def test_settings_out_of_range(key, value, told):
    with pytest.raises(GroundCastError) as caught:
        Job().set(key, value)
    assert str(caught.value) == told


def test_preparation_in_range_is_taken():
    assert Preparation(cell=20, weighting="coherence", mode="paper", minimum_valid=1).mode == "paper"


def test_the_future_of_a_factor_and_of_the_series_moves_no_backtest(tmp_path):
    """All after the last origin spoilt, one station silent: forecasts and intervals equal bit for bit."""
    words = ["--origins", "2", "--horizons", "1,3", "--max-series", "40"]
    words += ["--models", "linear,gler-bigrunet"]
    words += [w for s in ("hidden=16", "epochs=1", "repeat=1") for w in ("--set", s)]
    run("backtest", ASCENDING, "--out", tmp_path / "a", "--factor", f"rain={RAIN}", *words)
    before = np.load(tmp_path / "a" / "predictions.npz")
    origin = str(before["origin"][-1])
    names = ASCENDING.read_text().splitlines()[0].split(",")
    first = next(i for i, name in enumerate(names) if name.isdigit())
    known = sum(1 for name in names if name.isdigit() and name <= origin.replace("-", ""))
    source = some_rows(
        tmp_path / "spoilt_mm.csv", 442, lambda cells: cells[:known] + ["1e4"] * (len(names) - first - known)
    )
    lines = RAIN.read_text().splitlines()
    rows = [r if r[:10] <= origin else f"{r[:10]},,900,900,900" for r in lines[1:]]
    (tmp_path / "rain.csv").write_text("\n".join([lines[0], *rows]) + "\n")
    run("backtest", source, "--out", tmp_path / "b", "--factor", f"rain={tmp_path}/rain.csv", *words)
    after = np.load(tmp_path / "b" / "predictions.npz")
    assert set(before.files) == set(after.files)
    for name in (n for n in before.files if n != "truth_mm"):
        np.testing.assert_array_equal(before[name], after[name])
    assert not np.array_equal(before["truth_mm"], after["truth_mm"])


def test_what_was_said_of_the_unit_holds_for_newer_data(tmp_path):
    """Metres that look like millimetres: said once at the training, they stay metres."""
    source = some_rows(tmp_path / "plain.csv", 5)
    trained = run("train", source, "--out", tmp_path / "run", "--model", "linear", "--unit", "m")
    again = run("forecast", tmp_path / "run", "--out", tmp_path / "f", "--source", source)
    assert "The unit is metres, as chosen." in trained["data"]["notes"]
    assert "The unit is metres, as chosen." in again["data"]["notes"]
    assert again["data"]["fingerprint"] == trained["data"]["fingerprint"]


def test_a_date_that_is_none_and_one_in_the_past(tmp_path):
    source = some_rows(tmp_path / "few_mm.csv", 2)
    run("train", source, "--out", tmp_path / "run", "--model", "linear")
    with pytest.raises(GroundCastError, match="'soon' is not a date"):
        run("forecast", tmp_path / "run", "--out", tmp_path / "f", "--until", "soon")
    with pytest.raises(GroundCastError, match="2015-01-01 is not after 2020-01-06"):
        run("forecast", tmp_path / "run", "--out", tmp_path / "f", "--until", "2015-01-01")
    assert not (tmp_path / "f" / "report.json").exists()


def test_a_model_file_cannot_choose_where_results_are_written(tmp_path):
    """A region named like a path, in a file from elsewhere, would write outside of the results folder."""
    source = some_rows(tmp_path / "few_mm.csv", 2)
    run("train", source, "--out", tmp_path / "run", "--model", "linear")
    card, arrays = checkpoint.load(tmp_path / "run" / "all" / "model.gcast")
    card["extra"]["region"] = "../../outside"
    checkpoint.save(tmp_path / "elsewhere.gcast", card, arrays)
    with pytest.raises(GroundCastError, match=r"The region '\.\./\.\./outside' cannot name a folder"):
        run("forecast", tmp_path / "elsewhere.gcast", "--out", tmp_path / "a" / "b" / "c")
    assert not list(tmp_path.rglob("outside*"))
