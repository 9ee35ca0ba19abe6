"""What a trained model's file says of itself, checked against the data it was trained on."""

import json
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.extent import degrees, velocity_range
from groundcast.models.checkpoint import read_card
from groundcast.worker import commands, door, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
DONANA = DATA / "donana" / "donana_s1_asc_los_mm_unique.csv"
needs_data = pytest.mark.skipif(not DONANA.exists(), reason="the real data are not beside the repository")


def test_velocities_are_slopes_in_mm_a_year():
    dates = np.datetime64("2020-01-01") + np.arange(0, 720, 12)
    years = (dates - dates[0]).astype(float) / 365.25
    values = np.outer(years, np.linspace(-10, 10, 101)).astype(np.float32)
    low, high = velocity_range(values, dates)
    assert (low, high) == pytest.approx((-9.6, 9.6), abs=0.01)
    values[:, ::2] = np.nan
    assert velocity_range(values, dates) == pytest.approx([-9.4, 9.4], abs=0.05)
    assert velocity_range(np.full((60, 3), np.nan, np.float32), dates) is None


def test_place_in_degrees():
    x, y = np.array([4600000.0, 4601000.0, np.nan]), np.array([1750000.0, 1752000.0, 0.0])
    west, south, east, north = degrees("EPSG:3035", x, y)
    assert 13 < west < east < 14 and 38 < south < north < 39
    assert degrees("", x, y) is None


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    words = ["train", DONANA, "--out", folder, "--model", "linear", "--set", "horizon=5",
             "--set", "backtest_origins=0"]  # fmt: skip
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    report = json.loads(pipeline.run(job, Remembering()).read_text())
    return report, read_card(folder / "all" / "model.gcast")["extra"]


@needs_data
def test_card_holds_the_scores_of_the_report(trained):
    report, card = trained
    assert card["about"]["scores"] == report["scores"]
    assert card["about"]["series"] == report["regions"][0]["series"]
    assert card["about"]["last"] == report["dates"]["observed"][-1]


@needs_data
def test_card_and_info_say_the_same_of_the_same_data(trained, capsys):
    _, card = trained
    assert door.main(["info", str(DONANA), "--json"]) == 0
    info = json.loads(capsys.readouterr().out)
    assert card["about"]["extent_degrees"] == pytest.approx(info["extent_degrees"], abs=1e-4)
    assert card["about"]["velocity_mm_yr"] == pytest.approx(info["velocity_mm_yr"], abs=0.5)
    west, south, east, north = info["extent_degrees"]
    assert -7 < west < east < -6 and 36.5 < south < north < 37.5, "Doñana lies in the south of Spain"


def test_info_of_a_raster_says_where_its_cells_lie(tmp_path, capsys):
    from groundcast.core.simulate import scene, write_scene

    write_scene(scene("small", 0), tmp_path)
    assert door.main(["info", str(tmp_path / "deformation"), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["transform"]) == 6
