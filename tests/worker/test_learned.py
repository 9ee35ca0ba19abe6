"""GLER-BiGRUnet through the hall on real deformation and factors of one place (Doñana)."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.worker import commands, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
SMALL = ("hidden=16", "epochs=2", "repeat=1", "horizon=8")

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def train(source, out, *more):
    settings = [word for change in SMALL for word in ("--set", change)]
    return run(
        "train",
        source,
        "--model",
        "gler-bigrunet",
        "--out",
        out,
        "--factor",
        f"rain={DATA}/donana_rain_daily_mm.csv",
        *settings,
        *more,
    )


def bands(folder, report, kind):
    path = next(a["path"] for a in report["artifacts"] if a["kind"] == kind)
    with rasterio.open(folder / path) as raster:
        return raster.read()


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gler")
    return folder, train(ASCENDING, folder)


def test_the_report_names_the_network_and_its_factor(trained):
    folder, report = trained
    (factor,) = report["factors"]
    assert (factor["name"], factor["rule"], factor["places"]) == ("rain", "monthly", 4)
    (region,) = report["regions"]
    assert region["parameters"] > 10_000
    assert region["time_step"] >= 12
    assert not (folder / "all" / "training").exists()
    rows = {row["model"]: row for row in report["scores"] if row["on"] == "pixels"}
    assert np.isfinite(rows["gler-bigrunet"]["rmse_mm"]["all"])
    upper, median = bands(folder, report, "upper"), bands(folder, report, "median")
    assert (upper >= median)[np.isfinite(upper)].all()


def test_a_network_is_tried_on_the_past_only_where_that_is_asked_for(trained, tmp_path):
    """Each origin is one more training."""
    assert trained[1]["backtest"] is None
    report = train(ASCENDING, tmp_path, "--set", "backtest_origins=1")
    found = report["backtest"]
    assert len(found["origins"]) == 1
    assert np.isfinite(found["mean_rmse_mm"]["gler-bigrunet"])
    assert found["reference"] in ("persistence", "linear", "seasonal")


def test_the_model_file_forecasts_the_same_without_the_data(trained, tmp_path):
    folder, report = trained
    again = run("forecast", folder / "all" / "model.gcast", "--out", tmp_path, "--horizon", 8)
    np.testing.assert_array_equal(bands(folder, report, "median"), bands(tmp_path, again, "median"))
    np.testing.assert_array_equal(bands(folder, report, "residual"), bands(tmp_path, again, "residual"))


def test_what_is_held_back_does_not_move_its_forecast(trained, tmp_path):
    """Change every value after the origin, in deformation and factor alike: the forecast stays."""
    folder, report = trained
    changed = tmp_path / ASCENDING.name
    lines = ASCENDING.read_text().splitlines()
    first = lines[0].split(",").index(report["dates"]["held_back"][0].replace("-", ""))
    rows = [line.split(",") for line in lines[1:]]
    spoilt = [",".join(row[:first] + [f"{90 + k % 7}" for k in range(len(row) - first)]) for row in rows]
    changed.write_text("\n".join([lines[0], *spoilt]) + "\n")
    again = train(changed, tmp_path / "run")
    for kind in ("held_back", "held_back_lower", "held_back_upper"):
        np.testing.assert_array_equal(bands(folder, report, kind), bands(tmp_path / "run", again, kind))
    assert not np.array_equal(bands(folder, report, "residual"), bands(tmp_path / "run", again, "residual"))


def test_paper_mode_is_labelled_and_starts_before_the_held_back_dates(tmp_path):
    report = train(ASCENDING, tmp_path, "--set", "mode=paper")
    assert report["model"]["optimistic"] is True
    assert report["dates"]["forecast"][0] == report["dates"]["held_back"][0]
    held, forecast = bands(tmp_path, report, "held_back"), bands(tmp_path, report, "median")
    np.testing.assert_allclose(held[:8], forecast[:8], atol=1e-4)


def test_backtest_trains_anew_at_each_origin(tmp_path):
    document = run(
        "backtest", ASCENDING, "--out", tmp_path, "--models", "persistence,gler-bigrunet",
        "--horizons", "1,3", "--origins", "2", "--max-series", "40",
        *[word for change in SMALL[:3] for word in ("--set", change)],
    )  # fmt: skip
    arrays = np.load(tmp_path / "predictions.npz")
    median = arrays["gler-bigrunet.median_mm"]
    assert median.shape == (2, 2, 40)
    assert np.isfinite(median).all()
    assert document["reference"] == "persistence"
    assert document["skill"]["gler-bigrunet"] == pytest.approx(
        1 - document["mean_rmse_mm"]["gler-bigrunet"] / document["mean_rmse_mm"]["persistence"]
    )
