"""Rasters larger than the memory, forecast block by block: blocks do not show, and nothing looks ahead."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core import plausible
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.job import Job
from groundcast.core.readers import extent
from groundcast.core.readers.cube import Cube
from groundcast.core.reporter import Cancelled
from groundcast.core.source import Source
from groundcast.core.stack import Stack
from groundcast.worker import commands, pipeline
from groundcast.worker.converting import convert
from groundcast.worker.large_raster import LargeRaster
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
USTICA = DATA / "egms_ustica" / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
SHORT = ["--set", "horizon=6", "--set", "hold_back=5"]
DATED = ("median", "lower", "upper", "held_back", "residual", "observed", "width", "lower50")
ROUNDING = {"rtol": 1e-4, "atol": 2e-2}
"""Of float32 sums in another order, and of the grain of 1/128 mm that bands and widths are rounded to."""

pytestmark = pytest.mark.skipif(not USTICA.exists(), reason="the real data are not beside the repository")


def run(*words, reporter=None):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    path = pipeline.run(job, reporter or Remembering())
    return path.parent, json.loads(path.read_text())


def values(folder, report, kind):
    name = next(each["path"] for each in report["artifacts"] if each["kind"] == kind)
    with rasterio.open(folder / name) as raster:
        return raster.read()


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """Ustica in cells of 50 m: four blocks of 64 x 64, one of them empty."""
    return convert(Source(str(USTICA)), tmp_path_factory.mktemp("scene") / "ustica.tif", 50)


def narrow(raster, patch):
    """So little memory that the raster is read, and not worked on as a whole."""
    patch.setenv("GROUNDCAST_MEMORY_GB", str(2 * extent(Source(str(raster)))[1] / 1e9))


def small(patch):
    patch.setattr("groundcast.worker.large_raster.BLOCK_BYTES", 4 * 350 * 64 * 64)


@pytest.fixture
def little_memory(raster, monkeypatch):
    narrow(raster, monkeypatch)


@pytest.fixture
def small_blocks(little_memory, monkeypatch):
    small(monkeypatch)


@pytest.fixture(scope="module")
def seasonal(raster, tmp_path_factory):
    """Words of a run of trend and season in one block, its folder and its report."""
    words = ["train", raster, "--model", "seasonal", *SHORT, "--set", "backtest_origins=0"]
    with pytest.MonkeyPatch.context() as patch:
        narrow(raster, patch)
        return words, *run(*words, "--out", tmp_path_factory.mktemp("seasonal"))


@pytest.fixture(scope="module")
def trained(raster, tmp_path_factory):
    """The folder and the report of a run of the combination in small blocks."""
    words = ["--model", "groundcast", *SHORT, "--set", "backtest_origins=1"]
    with pytest.MonkeyPatch.context() as patch:
        narrow(raster, patch)
        small(patch)
        return run("train", raster, *words, "--out", tmp_path_factory.mktemp("trained"))


def changed(raster, path, first, seed=0):
    """The raster with other values from band `first` on, counted from 1."""
    with rasterio.open(raster) as given:
        made, kept, told = given.read(), given.profile, given.tags()
        descriptions = given.descriptions
    made[first - 1 :] += np.random.default_rng(seed).normal(0, 50, made[first - 1 :].shape).astype(np.float32)
    with rasterio.open(path, "w", **kept | {"driver": "GTiff"}) as file:
        file.write(made)
        file.descriptions = descriptions
        file.update_tags(**told)
    return path


@pytest.mark.parametrize("model", ["groundcast", "seasonal", "pooled-ar", "gaussian-process"])
def test_small_blocks_give_what_one_block_gives(model, raster, little_memory, tmp_path, monkeypatch):
    words = ["train", raster, "--model", model, *SHORT, "--set", "backtest_origins=0"]
    one, report = run(*words, "--out", tmp_path / "one")
    assert any(warning["code"] == "in-blocks" for warning in report["warnings"])
    small(monkeypatch)
    many, other = run(*words, "--out", tmp_path / "many")
    assert report["scores"] == other["scores"]
    assert report["regions"][0]["series"] == other["regions"][0]["series"] > 1000
    for kind in (*DATED, "velocity", "acceleration", "change"):
        first, second = values(one, report, kind), values(many, other, kind)
        assert np.isfinite(first).any()
        np.testing.assert_allclose(first, second, **ROUNDING, err_msg=kind)


def test_a_method_of_single_series_gives_what_the_whole_gives(raster, seasonal, tmp_path):
    words, blocks, other = seasonal
    whole, report = run(*words, "--out", tmp_path / "whole")
    assert not any(warning["code"] == "in-blocks" for warning in report["warnings"])
    for kind in ("median", "held_back", "residual", "observed"):
        one, two = (put(folder, about, kind, raster) for folder, about in ((whole, report), (blocks, other)))
        np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-3, err_msg=kind)
    widths = [values(*given, "width")[0] for given in ((whole, report), (blocks, other))]
    medians = [np.nanmedian(width) for width in widths]
    assert abs(medians[0] / medians[1] - 1) < 0.1


def put(folder, report, kind, raster):
    """Values on the grid of the raster: a whole run writes the box around its series only."""
    name = next(each["path"] for each in report["artifacts"] if each["kind"] == kind)
    with rasterio.open(raster) as full, rasterio.open(folder / name) as file:
        place = rasterio.windows.from_bounds(*file.bounds, full.transform).round_offsets().round_lengths()
        made = np.full((file.count, *full.shape), np.nan, np.float32)
        rows, columns = place.toslices()
        made[:, rows, columns] = file.read()
    return made


def test_what_comes_after_the_origin_moves_nothing_before_it(raster, trained, small_blocks, tmp_path):
    past, report = trained
    with rasterio.open(raster) as given:
        later = given.count - 4
    other = changed(raster, tmp_path / "other.tif", later)
    words = ["--model", "groundcast", *SHORT, "--set", "backtest_origins=0"]
    future, changes = run("train", other, *words, "--out", tmp_path / "future")
    for kind in ("held_back", "held_back_lower", "held_back_upper"):
        np.testing.assert_array_equal(values(past, report, kind), values(future, changes, kind))
    differ = values(past, report, "median") - values(future, changes, "median")
    assert np.nanmedian(np.abs(differ)) > 1


def test_a_saved_model_forecasts_again_and_with_newer_data(raster, trained, small_blocks, tmp_path):
    trained, report = trained
    assert report["backtest"]["verdict"]["origins"] > 0
    again, other = run("forecast", trained, "--out", tmp_path / "again", "--horizon", 6)
    for kind in ("median", "lower", "held_back"):
        np.testing.assert_array_equal(values(trained, report, kind), values(again, other, kind))
    with rasterio.open(raster) as given:
        newer = changed(raster, tmp_path / "newer.tif", given.count)
    moved, last = run("forecast", trained, "--out", tmp_path / "newer", "--source", newer, "--horizon", 6)
    assert np.nanmedian(np.abs(values(moved, last, "median") - values(trained, report, "median"))) > 0.5
    assert last["backtest"] == report["backtest"]
    elsewhere = convert(Source(str(USTICA)), tmp_path / "elsewhere.tif", 40)
    with pytest.raises(GroundCastError, match="does not have the pixels of the one that the model"):
        run("forecast", trained, "--out", tmp_path / "no", "--source", elsewhere)
    with pytest.raises(GroundCastError, match="cannot be brought to another reference"):
        run("forecast", trained, "--out", tmp_path / "no", "--set", "reference_place=1,2")
    with pytest.raises(GroundCastError, match="cannot be read block by block"):
        run("forecast", trained, "--out", tmp_path / "no", "--source", USTICA)


def test_masks_and_dropped_dates_hold_in_blocks(raster, small_blocks, tmp_path):
    with rasterio.open(raster) as given:
        day = given.descriptions[-12]
    words = ["--model", "persistence", *SHORT, "--set", "backtest_origins=0"]
    dropped = f"drop_dates={day[:4]}-{day[4:6]}-{day[6:]}"
    folder, report = run("train", raster, "--out", tmp_path / "run", *words, "--set", dropped)
    observed = values(folder, report, "observed")
    place = report["dates"]["observed"].index(dropped.split("=")[1])
    assert not np.isfinite(observed[place]).any() and np.isfinite(observed[place + 1]).any()


def test_a_mask_holds_in_blocks(tmp_path, monkeypatch):
    opera = DATA / "opera_geotiffs"
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(2 * extent(Source(str(opera)))[1] / 1e9))
    words = [
        "--model",
        "persistence",
        "--set",
        "hold_back=2",
        "--set",
        "horizon=2",
        "--set",
        "backtest_origins=0",
    ]
    words += ["--set", "mask=temporal_coherence>=0.7", "--set", "cadence_days=24"]
    folder, report = run("train", opera, "--out", tmp_path / "run", *words)
    assert any(warning["code"] == "in-blocks" for warning in report["warnings"])
    with rasterio.open(opera / "average_temporal_coherence.tif") as layer:
        coherent = layer.read(1) >= 0.7
    forecast = np.isfinite(values(folder, report, "median")[0])
    assert forecast.any() and not forecast[~coherent].any() and (~coherent).any()


def test_a_box_is_forecast_block_by_block(raster, monkeypatch, tmp_path):
    with rasterio.open(raster) as given:
        left, bottom, right, top = given.bounds
    box = f"bounds={left},{bottom},{(left + 2 * right) / 3},{top}"
    needed = extent(Source(str(raster)))[1]
    words = ["train", raster, "--model", "linear", *SHORT, "--set", "backtest_origins=0", "--option", box]
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(2 * needed / 1e9))
    folder, report = run(*words, "--out", tmp_path / "run")
    assert any(warning["code"] == "in-blocks" for warning in report["warnings"])
    with rasterio.open(raster) as given, rasterio.open(folder / "all" / "linear_median.tif") as made:
        assert made.bounds.left == left and made.width == pytest.approx(given.width * 2 / 3, abs=1)


@pytest.mark.parametrize("step", ["cell=90", "reference_place=1,2", "jumps=mend"])
def test_steps_that_need_all_of_the_raster_are_refused(step, raster, tmp_path, monkeypatch):
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(extent(Source(str(raster)))[1] / 1e9))
    with pytest.raises(GroundCastError, match=rf"{step.split('=')[0]} needs all of it"):
        run("train", raster, "--out", tmp_path / "run", "--model", "seasonal", "--set", step)


def test_a_model_that_looks_at_all_series_together_is_refused(raster, tmp_path, monkeypatch):
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(extent(Source(str(raster)))[1] / 1e9))
    with pytest.raises(GroundCastError, match=r"Draw regions, or read a part with"):
        run("train", raster, "--out", tmp_path / "run", "--model", "factor-regression")


def test_cancelled_it_leaves_no_draft(raster, small_blocks, tmp_path):
    class Impatient(Remembering):
        def stage(self, name, region=""):
            super().stage(name, region)
            if name == "forecasting":
                self.cancel()

    with pytest.raises(Cancelled):
        words = ["--model", "linear", *SHORT, "--set", "backtest_origins=0"]
        run("train", raster, "--out", tmp_path / "run", *words, reporter=Impatient())
    assert not list((tmp_path / "run").rglob("*.tif"))


def test_factors_are_not_read(raster, small_blocks, tmp_path):
    words = ["--model", "linear", *SHORT, "--set", "backtest_origins=0", "--factor", "rain=nowhere.csv"]
    _, report = run("train", raster, "--out", tmp_path / "run", *words)
    (warning,) = (each for each in report["warnings"] if each["code"] == "factors-unused")
    assert "looks at no factor: rain is not read" in warning["message"]


def test_a_forecast_that_runs_away_is_told(seasonal, little_memory, tmp_path, monkeypatch):
    words, _, ordinary = seasonal

    def told(report):
        assert any(warning["code"] == "in-blocks" for warning in report["warnings"])
        last = report["dates"]["observed"][-1]
        return last, [each["message"] for each in report["warnings"] if each["code"] == "runaway"]

    assert told(ordinary)[1] == []
    monkeypatch.setattr(plausible, "TIMES", 0.01)
    last, (message,) = told(run(*words, "--out", tmp_path / "far")[1])
    assert f"by Trend and season from {last} runs away" in message


def test_a_full_disk_is_told_before_it_is_written(raster, small_blocks, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "groundcast.core.write.atomic.shutil.disk_usage", lambda _: type("", (), {"free": 10})
    )
    with pytest.raises(GroundCastError, match="The disk is full: 10 bytes free"):
        run("train", raster, "--out", tmp_path / "run", "--model", "linear", *SHORT)
    assert not list((tmp_path / "run").rglob("*.tif"))


def test_a_raster_that_is_empty_where_the_model_was_trained():
    grid, days = Grid("", (1, 0, 0, 0, -1, 0), 20, 20), np.array(["2020-01-05"], "datetime64[D]")
    cube = Cube(
        "newer.tif", days, grid, lambda window: Stack(np.full((1, *window.shape), np.nan), days, grid)
    )
    with pytest.raises(GroundCastError, match=r"newer\.tif holds no values where the model was trained"):
        LargeRaster(cube, None, Job()).again([[0, 0, 10, 10]])
