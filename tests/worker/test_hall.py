"""The hall from end to end on real data, as the command line and the dock drive it."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from groundcast.core import metrics
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.reporter import Cancelled
from groundcast.worker import commands, pipeline, verdicts
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
DONANA = DATA / "donana" / "donana_s1_asc_los_mm_unique.csv"
USTICA = DATA / "egms_ustica" / "EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip"

pytestmark = pytest.mark.skipif(not DONANA.exists(), reason="the real data are not beside the repository")


def run(*words, reporter=None):
    """Run words of the command line through the hall; gives the document it wrote."""
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, reporter or Remembering()).read_text())


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run ü")
    return folder, run("train", DONANA, "--out", folder, "--model", "seasonal", "--set", "horizon=12")


def test_every_artifact_exists_and_has_the_dates_it_claims(trained):
    folder, report = trained
    kinds = {artifact["kind"] for artifact in report["artifacts"]}
    assert {"observed", "held_back", "residual", "median", "lower", "upper", "points", "model"} <= kinds
    for artifact in report["artifacts"]:
        path = folder / artifact["path"]
        assert path.is_file()
        if artifact["kind"] == "skill":
            assert (artifact["unit"], artifact["dates"]) == ("%", [])
        elif path.suffix == ".tif":
            with rasterio.open(path) as raster:
                found = [f"{d[:4]}-{d[4:6]}-{d[6:]}" for d in raster.descriptions if d[0].isdigit()]
                assert found == artifact["dates"]
                assert raster.tags()["UNIT"] == artifact["unit"]
                assert np.isfinite(raster.read()).any()


def test_the_residual_is_observed_minus_forecast(trained):
    folder, report = trained
    rasters = {
        a["kind"]: rasterio.open(folder / a["path"]) for a in report["artifacts"] if a["path"].endswith("tif")
    }
    count = len(report["dates"]["held_back"])
    assert count == 10
    observed = rasters["observed"].read()[-count:]
    residual = rasters["residual"].read()
    np.testing.assert_allclose(residual, observed - rasters["held_back"].read(), atol=1e-3)


def test_the_forecast_starts_after_the_last_date_and_keeps_the_cadence(trained):
    _, report = trained
    days = np.diff(np.array(report["dates"]["observed"][-1:] + report["dates"]["forecast"], "datetime64[D]"))
    assert set(days.astype(int)) == {report["data"]["cadence_days"]}
    assert len(report["dates"]["forecast"]) == 12


def test_scores_hold_the_baselines_and_a_verdict(trained):
    _, report = trained
    on_pixels = {row["model"]: row for row in report["scores"] if row["on"] == "pixels"}
    assert set(on_pixels) == {"persistence", "linear", "seasonal"}
    for row in on_pixels.values():
        assert row["interval_score90_mm"] >= row["width90_mm"]
        assert 0 < row["crps_mm"] < row["mae_mm"]["all"]
    (verdict,) = report["verdicts"]
    best = min(("persistence", "linear"), key=lambda name: on_pixels[name]["rmse_mm"]["all"])
    assert verdict["reference"] == best
    expected = 1 - on_pixels["seasonal"]["rmse_mm"]["all"] / on_pixels[best]["rmse_mm"]["all"]
    assert verdict["skill"] == pytest.approx(expected)


def test_a_run_opens_with_its_backtest(trained):
    """The references and the model from earlier dates of the same record, and what it comes to."""
    folder, report = trained
    found = report["backtest"]
    assert set(found["models"]) == {"persistence", "linear", "seasonal"}
    assert (len(found["origins"]), found["horizons"]) == (4, [1, 2, 3, 5, 7, 10])
    assert found["reference"] != "seasonal"
    means = found["mean_rmse_mm"]
    assert found["skill"]["seasonal"] == pytest.approx(1 - means["seasonal"] / means[found["reference"]])
    said = found["verdict"]
    assert said["skill"] == found["skill"]["seasonal"]
    assert said["coverage90"] == found["pooled"]["models"]["seasonal"]["coverage90"]
    assert said["days"] == 10 * report["data"]["cadence_days"]
    told = verdicts.table(folder / "report.json").splitlines()
    assert told[0].startswith("On this stack the forecast ")


def test_the_map_of_skill_holds_one_band_in_percent(trained):
    folder, report = trained
    (entry,) = [a for a in report["artifacts"] if a["kind"] == "skill"]
    with rasterio.open(folder / entry["path"]) as raster:
        assert raster.descriptions == ("seasonal",)
        assert (raster.tags()["UNIT"], raster.tags()["KIND"]) == ("%", "skill")
        values = raster.read(1)
    assert np.nanmax(values) <= 100
    assert np.isfinite(values).sum() > 50


def test_a_backtest_of_the_run_can_be_left_out(tmp_path):
    report = run(
        "train",
        DONANA,
        "--out",
        tmp_path,
        "--model",
        "linear",
        "--set",
        "backtest_origins=0",
        "--set",
        "horizon=5",
    )
    assert report["backtest"] is None
    assert "skill" not in {artifact["kind"] for artifact in report["artifacts"]}


def test_the_job_beside_the_results_repeats_them(trained, tmp_path):
    folder, report = trained
    job = Job.load(folder)
    assert json.loads(job.to_json()) == report["job"]
    again = json.loads(
        pipeline.run(
            Job.from_json(job.to_json().replace(str(folder), str(tmp_path))), Remembering()
        ).read_text()
    )
    assert again["scores"] == report["scores"]


def test_a_forecast_from_the_run_needs_no_data_and_equals_that_of_the_training(trained, tmp_path):
    folder, report = trained
    again = run("forecast", folder, "--out", tmp_path / "f", "--horizon", 12)
    assert again["dates"] == report["dates"]
    assert again["backtest"] == report["backtest"]
    name = next(a["path"] for a in report["artifacts"] if a["kind"] == "median")
    with rasterio.open(folder / name) as first, rasterio.open(tmp_path / "f" / name) as second:
        np.testing.assert_array_equal(first.read(), second.read())


def test_a_forecast_until_a_date_reaches_it(trained, tmp_path):
    folder, _ = trained
    report = run("forecast", folder, "--out", tmp_path / "f", "--until", "2021-01-01")
    last = np.datetime64(report["dates"]["forecast"][-1])
    assert np.datetime64("2021-01-01") <= last < np.datetime64("2021-01-13")
    with pytest.raises(GroundCastError, match="There is nothing to forecast: 2019-01-01 is not after"):
        run("forecast", folder, "--out", tmp_path / "g", "--until", "2019-01-01")


def test_newer_data_of_the_same_points_move_the_forecast_and_other_points_are_refused(trained, tmp_path):
    folder, report = trained
    again = run("forecast", folder, "--out", tmp_path / "f", "--source", DONANA, "--horizon", 12)
    assert again["scores"] == report["scores"]
    other = DONANA.with_name("donana_s1_desc_los_mm_unique.csv")
    with pytest.raises(GroundCastError, match="do not lie at the places that the model was trained on"):
        run("forecast", folder, "--out", tmp_path / "g", "--source", other)


def test_backtest_writes_what_outsiders_can_score(tmp_path):
    document = run(
        "backtest", USTICA, "--out", tmp_path, "--models", "persistence,linear,seasonal",
        "--horizons", "1,5", "--origins", "3", "--max-series", "200",
    )  # fmt: skip
    arrays = np.load(tmp_path / "predictions.npz")
    assert arrays["truth_mm"].shape == (3, 2, 200)
    assert arrays["origin"].astype(str).tolist() == document["origins"]
    for name in ("persistence", "linear", "seasonal"):
        median = arrays[f"{name}.median_mm"]
        for h, horizon in enumerate(arrays["horizon"]):
            stated = document["models"][name]["rmse_mm"][str(horizon)]
            assert stated == pytest.approx(metrics.rmse(arrays["truth_mm"][:, h], median[:, h]), rel=1e-5)
        assert (arrays[f"{name}.lower_mm"] < median).all()
    assert document["reference"] in ("linear", "seasonal")
    others = [name for name in document["models"] if name != document["reference"]]
    with rasterio.open(tmp_path / "skill.tif") as raster:
        assert list(raster.descriptions) == others
    about, _, _, columns = pyogrio.raw.read(tmp_path / "skill.gpkg", read_geometry=False)
    table = dict(zip(about["fields"], columns))
    assert len(table["pid"]) == 200
    differences = arrays["truth_mm"] - arrays[f"{others[0]}.median_mm"]
    rivals = arrays["truth_mm"] - arrays[f"{document['reference']}.median_mm"]
    skill = 100 * (1 - np.sqrt(np.nanmean(differences**2, (0, 1)) / np.nanmean(rivals**2, (0, 1))))
    np.testing.assert_allclose(table[others[0]], skill, atol=0.01)


def test_points_listed_twice_count_once_in_a_backtest(tmp_path):
    """The table as delivered repeats places; the one beside it holds each place once."""
    words = ["--models", "linear", "--horizons", "1", "--origins", "2"]
    twice = run("backtest", DONANA.with_name("donana_s1_asc_los_mm.csv"), "--out", tmp_path / "a", *words)
    once = run("backtest", DONANA, "--out", tmp_path / "b", *words)
    assert twice["series"] == once["series"]
    assert "same-place" in {warning["code"] for warning in twice["warnings"]}


def test_a_model_that_fails_does_not_lose_the_others(tmp_path):
    document = run(
        "backtest", DONANA, "--out", tmp_path, "--models", "linear,gler-bigrunet", "--horizons", "1",
        "--origins", "2", "--max-series", "20", "--set", "time_step=90",
    )  # fmt: skip
    assert list(document["models"]) == ["linear"]
    failed = document["failed"]["gler-bigrunet"]
    assert "needs 270 with time_step = 90" in failed["message"]
    (warning,) = [w for w in document["warnings"] if w["code"] == "model-failed"]
    assert failed["message"] in warning["message"]
    with pytest.raises(GroundCastError, match="needs 270 with time_step = 90"):
        run(
            "backtest", DONANA, "--out", tmp_path, "--models", "gler-bigrunet", "--horizons", "1",
            "--origins", "2", "--max-series", "20", "--set", "time_step=90",
        )  # fmt: skip


def test_a_setting_that_no_model_has_is_told(tmp_path):
    with pytest.raises(GroundCastError, match="None of the models has a setting 'speed'"):
        run("backtest", DONANA, "--out", tmp_path, "--models", "linear", "--set", "speed=2")


def test_more_dates_held_back_than_there_are_is_told(tmp_path):
    with pytest.raises(GroundCastError, match="500 dates cannot be held back of 1"):
        run("train", DONANA, "--out", tmp_path, "--model", "linear", "--set", "hold_back=500")


def test_a_cancelled_run_stops_at_the_next_step(tmp_path):
    reporter = Remembering()
    reporter.cancel()
    with pytest.raises(Cancelled):
        run("train", DONANA, "--out", tmp_path, "--model", "linear", reporter=reporter)


def test_a_folder_without_a_model_is_told(tmp_path):
    with pytest.raises(GroundCastError, match="holds no trained model"):
        run("forecast", tmp_path, "--out", tmp_path / "f")
