"""Scenarios through the hall on real deformation and rain of one place (Doñana)."""

import json
from pathlib import Path

import numpy as np
import pandas
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.response import response, spread_factor
from groundcast.worker import commands, pipeline, told_scenario
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
RAIN = DATA / "donana_rain_daily_mm.csv"
LAST = pandas.Timestamp("2020-01-18")
SMALL = ("hidden=16", "epochs=2", "repeat=1", "horizon=8", "backtest_origins=0", "relative_to=nothing")
STEPS = ("--horizon", 8)

real = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def train(out, rain=RAIN, *more):
    settings = [word for change in SMALL for word in ("--set", change)]
    given = ("--model", "gler-bigrunet", "--factor", f"rain={rain}", *settings)
    return run("train", ASCENDING, "--out", out, *given, *more)


def bands(folder, report, kind):
    path = next(a["path"] for a in report["artifacts"] if a["kind"] == kind and a["path"].endswith("tif"))
    with rasterio.open(folder / path) as raster:
        return raster.read()


def told(*words):
    with pytest.raises(GroundCastError) as caught:
        run("scenario", *words)
    return f"{caught.value.message} {caught.value.cure}"


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    if not DATA.exists():
        pytest.skip("the real data are not beside the repository")
    folder = tmp_path_factory.mktemp("run")
    train(folder)
    return folder


@pytest.fixture(scope="module")
def other_future(trained, tmp_path_factory):
    """The same training where it rained otherwise after the last date."""
    table = pandas.read_csv(RAIN)
    late = pandas.to_datetime(table["date"]) > LAST
    assert late.sum() > 300
    table.loc[late, table.columns[1:]] = 55.5
    folder = tmp_path_factory.mktemp("future")
    table.to_csv(folder / "rain.csv", index=False)
    train(folder, folder / "rain.csv")
    return folder


@pytest.fixture(scope="module")
def dry(trained, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dry")
    words = ("--set-factor", "rain=climatology", "--change", "rain=x0.5", *STEPS)
    return folder, run("scenario", trained, "--out", folder, *words)


def test_the_response_is_the_difference_of_two_forecasts_within_its_interval(dry):
    folder, report = dry
    parts = ("median", "reference", "response", "response_lower", "response_upper")
    median, reference, moved, lower, upper = (bands(folder, report, kind) for kind in parts)
    known = np.isfinite(moved)
    np.testing.assert_allclose(moved[known], (median - reference)[known], atol=1e-4)
    assert (moved[0][known[0]] == 0).all()
    assert (moved[-1][known[-1]] != 0).any()
    assert ((lower <= moved) & (moved <= upper))[known].all()


def test_every_artifact_is_listed_with_its_dates(dry):
    folder, report = dry
    assert {a["kind"] for a in report["artifacts"]} >= {"response", "lower", "upper", "points"}
    for artifact in report["artifacts"]:
        assert (folder / artifact["path"]).is_file()
        if artifact["kind"].startswith("response"):
            assert artifact["dates"] == report["dates"]["forecast"]
            assert artifact["unit"] == "mm"


def test_the_report_says_what_was_compared_and_what_it_is_not(dry):
    _, report = dry
    entry = report["scenario"]
    (factor,) = entry["factors"]
    assert (factor["path"], factor["changes"], factor["reference"]) == (
        "climatology",
        ["x0.5"],
        "climatology",
    )
    assert entry["seeds"] == [0, 1, 2]
    assert "no proof" in entry["meaning"]
    (region,) = entry["regions"]
    paths = region["paths"]["rain"]
    np.testing.assert_allclose(paths["scenario"], 0.5 * np.array(paths["reference"]), rtol=1e-5)
    assert len(region["response_mm"]) == len(region["dates"]) == 8
    assert region["sentence"].startswith("Mean response of everything:")


def test_the_terminal_tells_it(dry):
    folder, _ = dry
    text = told_scenario.table(folder / "report.json")
    assert "Scenario   rain: the usual year, x0.5" in text
    assert "Reference  rain: the usual year" in text
    assert "no proof" in text


def test_trainings_are_kept_beside_the_model_and_used_again(trained, dry, tmp_path):
    files = [trained / "all" / "seeds" / f"seed-{seed}.gcast" for seed in (1, 2)]
    made = [file.stat().st_mtime_ns for file in files]
    again = run(
        "scenario",
        trained,
        "--out",
        tmp_path,
        "--set-factor",
        "rain=climatology",
        "--change",
        "rain=x0.5",
        *STEPS,
    )
    assert [file.stat().st_mtime_ns for file in files] == made
    np.testing.assert_array_equal(bands(tmp_path, again, "response"), bands(dry[0], dry[1], "response"))


def test_a_training_of_other_data_is_not_used(trained, dry, tmp_path):
    run_folder = tmp_path / "run"
    train(run_folder, RAIN, "--seed", "7")
    (run_folder / "all" / "seeds").mkdir()
    stranger = (trained / "all" / "seeds" / "seed-1.gcast").read_bytes()
    for seed in (8, 9):
        (run_folder / "all" / "seeds" / f"seed-{seed}.gcast").write_bytes(stranger)
    run("scenario", run_folder, "--out", tmp_path / "s", "--change", "rain=x0.5", *STEPS)
    assert (run_folder / "all" / "seeds" / "seed-8.gcast").read_bytes() != stranger


@pytest.mark.parametrize(
    "words", [("--change", "rain=x0.5"), ("--set-factor", "rain=climatology"), ("--change", "rain=year:2017")]
)
def test_rain_after_the_last_date_never_matters(trained, other_future, tmp_path, words):
    for folder in (trained, other_future):
        run("scenario", folder, "--out", tmp_path / folder.name / "s", "--seeds", 1, *words, *STEPS)
    answers = [
        tmp_path / folder.name / "s" / "all" / "gler-bigrunet_response.tif"
        for folder in (trained, other_future)
    ]
    rasters = [rasterio.open(answer).read() for answer in answers]
    np.testing.assert_array_equal(*rasters)
    assert np.nanmax(np.abs(rasters[0])) > 0


def test_a_table_continues_the_rain(trained, tmp_path):
    table = pandas.read_csv(RAIN, parse_dates=["date"])
    table = table[table["date"] > LAST]
    table[table.columns[1:]] = 0.0
    table.to_csv(tmp_path / "dry.csv", index=False)
    report = run(
        "scenario", trained, "--out", tmp_path / "s", "--set-factor", f"rain={tmp_path}/dry.csv", *STEPS
    )
    (region,) = report["scenario"]["regions"]
    path = np.array(region["paths"]["rain"]["scenario"])
    january = np.array(region["dates"], "datetime64[D]") < np.datetime64("2020-02-01")
    # The mean of January holds its known days too.
    assert (path[january] > 0).all()
    assert (path[~january] == 0).all()
    assert report["scenario"]["factors"][0]["reference"] == "own"


def test_a_table_that_ends_early_is_refused_before_anything_is_trained(trained, tmp_path):
    table = pandas.read_csv(RAIN, parse_dates=["date"])
    table = table[(table["date"] > LAST) & (table["date"] < "2020-02-15")].fillna(0)
    table.to_csv(tmp_path / "short.csv", index=False)
    said = told(trained, "--out", tmp_path / "s", "--set-factor", f"rain={tmp_path}/short.csv", *STEPS)
    assert "The scenario's rain does not cover 2020-02-" in said
    assert "Values are not carried on" in said


@real
def test_one_training_has_no_interval_and_says_so(trained, tmp_path):
    report = run("scenario", trained, "--out", tmp_path, "--change", "rain=+20", "--seeds", "1", *STEPS)
    assert "response_lower" not in {a["kind"] for a in report["artifacts"]}
    codes = {warning["code"] for warning in report["warnings"]}
    assert {"scenario-one-seed", "scenario-outside"} <= codes
    assert "One training shows no interval" in report["scenario"]["regions"][0]["sentence"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--change", "snow=+1"), "The model knows no factor 'snow'. It was trained with rain."),
        (("--change", "rain=less"), "The change 'less' of rain holds no number that can be used."),
        (("--change", "rain=year:1999"), "The year 1999 of rain is not in the record"),
        (("--change", "rain"), "--change rain is not of the form NAME=+1|x0.8|year:2021."),
        (("--set-factor", "rain=own"), "The scenario changes nothing"),
        ((), "The scenario changes nothing"),
        (
            ("--set-factor", "rain=own", "--set-factor", "rain=climatology"),
            "--set-factor gives rain two paths.",
        ),
        (("--set-factor", "rain=nowhere.csv"), "nowhere.csv"),
        (("--change", "rain=+1", "--seeds", "0"), "seeds = 0 is out of range"),
        (("--change", "rain=+1", "--horizon", "0"), "There is nothing to forecast: the horizon is 0 dates"),
    ],
)
def test_a_scenario_that_cannot_be_is_refused(trained, tmp_path, words, said):
    assert said in told(trained, "--out", tmp_path, *words)


@real
def test_models_that_no_factor_moves_are_refused(tmp_path):
    run(
        "train",
        ASCENDING,
        "--out",
        tmp_path / "line",
        "--model",
        "linear",
        "--set",
        "horizon=8",
        "--set",
        "backtest_origins=0",
    )
    said = told(tmp_path / "line", "--out", tmp_path / "s", "--change", "rain=+1")
    assert "Linear takes no factors" in said
    assert "Train a model that takes factors: gler-bigrunet" in said
    settings = [word for change in SMALL for word in ("--set", change)]
    run("train", ASCENDING, "--out", tmp_path / "net", "--model", "gler-bigrunet", *settings)
    said = told(tmp_path / "net", "--out", tmp_path / "s", "--change", "rain=+1")
    assert "was trained without factors" in said


def test_a_response_interval_holds_one_more_training():
    draw = np.random.default_rng(0)
    trainings = draw.normal(2, 1, (4, 1, 20_000)).astype(np.float32)
    made = response(trainings[:3])
    held = (made.lower <= trainings[3]) & (trainings[3] <= made.upper)
    assert held.mean() == pytest.approx(0.9, abs=0.01)
    np.testing.assert_allclose(made.mean, trainings[:3].mean(axis=0), atol=1e-6)
    assert response(trainings[:1]).lower is None
    assert spread_factor(3) > spread_factor(30)


@pytest.fixture(scope="module")
def regression(tmp_path_factory):
    """A run of the simulated scene's region A, where factors move the ground."""
    from groundcast.core.simulate import scene, write_scene

    folder = tmp_path_factory.mktemp("simulated")
    write_scene(scene("small", 0), folder)
    given = ("--factor", f"temperature={folder}/factors/temperature", "--regions", folder / "regions.gpkg")
    settings = ("--set", "horizon=8", "--set", "backtest_origins=0", "--set", "cadence_days=12")
    words = ("--model", "factor-regression", *given, *settings)
    return folder / "run", run("train", folder / "deformation", "--out", folder / "run", *words)


def test_a_regression_on_factors_answers_without_a_network(regression, tmp_path):
    folder, trained_report = regression
    report = run("scenario", folder, "--out", tmp_path, "--change", "temperature=+1", "--seeds", 5, *STEPS)
    assert report["simulated"]
    assert [region["region"] for region in report["scenario"]["regions"]] == ["A", "B", "C", "D"]
    used = {region["name"] for region in trained_report["regions"] if "are used" in region["note"]}
    assert used
    for region in report["scenario"]["regions"]:
        moved = np.array(region["response_mm"])
        assert (moved != 0).all() == (region["region"] in used)
        if region["region"] in used:
            assert region["lower_mm"][-1] < moved[-1] < region["upper_mm"][-1]
