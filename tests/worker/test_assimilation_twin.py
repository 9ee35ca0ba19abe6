"""The simulated twin of water storage, run as a user would: files of the contract, report, scores."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.hydrology import twin as scene
from groundcast.core.hydrology.twin_files import write_twin
from groundcast.worker import commands, pipeline, water_commands
from groundcast.worker.reporters import Remembering

ROOT = Path(__file__).resolve().parents[2]
DOOR = [sys.executable, "-u", "-I", str(ROOT / "worker" / "__main__.py")]


def job(*words):
    return water_commands.job(commands.parser().parse_args(["assimilate", *map(str, words)]))


@pytest.fixture(scope="module")
def twin(tmp_path_factory):
    folder = tmp_path_factory.mktemp("twin")
    write_twin(scene.twin("small", 0), folder)
    return folder


def assimilated(twin, out, *words):
    files = (
        "--prior",
        twin / "prior.tif",
        "--validation",
        twin / "validation.tif",
        "--study",
        twin / "study.gpkg",
    )
    report = Remembering()
    path = pipeline.run(job(*files, "--out", out, *words), report)
    return json.loads((path.parent / "scores.json").read_text()), json.loads(path.read_text())


@pytest.fixture(scope="module")
def usual(twin, tmp_path_factory):
    out = tmp_path_factory.mktemp("usual")
    return out, *assimilated(twin, out, "--deformation", twin / "up.tif")


def test_files_of_the_contract_with_bands_dated_as_the_prior(twin, usual):
    out = usual[0]
    with rasterio.open(twin / "prior.tif") as prior:
        dates, shape = prior.descriptions, prior.shape
    for name in ("tws_analysis", "tws_spread", "innovation"):
        with rasterio.open(out / f"{name}.tif") as file:
            assert (file.descriptions, file.shape) == (dates, shape)
            assert file.tags()["SIMULATED"] == "yes"
            assert np.isfinite(file.read()[0]).any()


def test_report_lists_every_file_with_unit_sign_and_dates(usual):
    out, _, report = usual
    kinds = {a["kind"] for a in report["artifacts"]}
    assert kinds >= {
        "tws_analysis", "tws_spread", "tws_increment", "innovation", "innovation_mean", "innovation_sd",
        "deformation_observed", "deformation_before", "deformation_after", "correlation_before",
        "correlation_after", "ubrmsd_before", "ubrmsd_after", "tws_series", "tws_monthly",
        "innovation_sweep", "innovation_histogram", "disk_profile",
    }  # fmt: skip
    for artifact in report["artifacts"]:
        assert (out / artifact["path"]).is_file()
    first = report["artifacts"][0]
    assert (first["kind"], first["unit"], len(first["dates"])) == ("tws_analysis", "mm", 92)
    assert report["simulated"]
    assert report["water"]["love_numbers"]["source"].startswith("PREM, Wang et al. (2012)")
    assert "100 mm of water move the ground by 0.27 mm" in report["water"]["detectability"]["sentence"]


def test_noise_of_nine_millimetres_leaves_little_to_gain(usual):
    scores = usual[1]
    assert scores["validation"]["area"]["ubrmsd_fell_percent"] == pytest.approx(5, abs=3)
    assert scores["innovation"]["sd"] == pytest.approx(1, abs=0.02)
    assert scores["validation"]["months_without_validation"] == ["2018-07", "2018-08", "2018-09"]
    assert [row["sigma_mm"] for row in scores["sweep"]] == [7, 8, 9, 10, 11, 12]


def test_noise_of_three_millimetres_gains_a_quarter_and_joint_more(twin, tmp_path):
    words = ("--deformation", twin / "up_3mm.tif", "--sigma-mm", 3, "--set", "sweep=off")
    gained = {}
    for mode in ("per-cell", "joint"):
        scores, _ = assimilated(twin, tmp_path / mode, *words, "--mode", mode)
        gained[mode] = scores["validation"]["area"]["ubrmsd_fell_percent"]
        assert scores["innovation"]["sd"] == pytest.approx(1, abs=0.03)
    assert 20 < gained["per-cell"] < 40 < gained["joint"]


def test_series_carry_what_the_curves_need(usual):
    with open(usual[0] / "tws_series.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 92
    assert rows[30]["cells_observed"] == "0"
    assert rows[30]["uplift_observed_mm"] == ""
    assert float(rows[0]["spread_mm"]) > 10


def test_the_analysis_is_the_prior_plus_the_increment_on_the_priors_level(twin, usual):
    values = {}
    for folder, name in ((twin, "prior"), (usual[0], "tws_analysis"), (usual[0], "tws_increment")):
        with rasterio.open(folder / f"{name}.tif") as file:
            values[name] = file.read()
    known = np.isfinite(values["tws_increment"])
    changed = values["prior"] + values["tws_increment"]
    assert values["tws_analysis"][known] == pytest.approx(changed[known], abs=1e-3)
    assert np.array_equal(values["tws_analysis"][~known], values["prior"][~known])


def test_the_program_says_simulated_and_detectability(tmp_path):
    def call(*words):
        return subprocess.run(
            [*DOOR, *map(str, words)], capture_output=True, text=True, timeout=300, check=False
        )

    made = call("simulate", tmp_path / "s", "--scene", "loading")
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("Simulated data.")
    run = call(
        "assimilate", "--prior", tmp_path / "s" / "prior.tif", "--deformation", tmp_path / "s" / "up.tif",
        "--out", tmp_path / "run", "--set", "sweep=off",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("Simulated data.")
    assert "mm of noise one date of one cell resolves" in run.stdout
