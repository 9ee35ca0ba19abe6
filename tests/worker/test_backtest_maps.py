"""What `backtest` says of whole maps in scores.json, recomputed from its predictions."""

import json

import numpy as np
import pytest
import rasterio
from groundcast.core import comparison as core_comparison
from groundcast.core import similarity
from groundcast.worker import commands, comparison, pipeline
from groundcast.worker.reporters import Remembering

WORDS = "backtest simulated:small:0 --models persistence,linear --origins 1 --horizons 1,2"


def told(out, *words):
    job = commands.job(commands.parser().parse_args([*WORDS.split(), "--out", str(out), *words]))
    return json.loads(pipeline.run(job, Remembering()).read_text(encoding="utf-8"))


def test_maps_of_a_raster_are_scored_whole(tmp_path):
    document = told(tmp_path)
    assert set(document["maps"]) == set(document["regions"])
    region, found = next(iter(document["maps"].items()))
    with rasterio.open(tmp_path / "skill.tif") as skill:
        width = skill.width
    with np.load(tmp_path / "predictions.npz", allow_pickle=False) as arrays:
        inside = arrays["region"] == region
        truth = arrays["truth_mm"][0][:, inside]
        rows, columns = np.divmod(arrays["series"][inside], width)
        rows, columns = rows - rows.min(), columns - columns.min()
        maps = np.full((2, rows.max() + 1, columns.max() + 1), np.nan)
        maps[0][rows, columns] = truth[1]
        maps[1][rows, columns] = arrays["linear.median_mm"][0, 1, inside]
    peak = float(np.nanmax(truth) - np.nanmin(truth))
    noise = similarity.psnr(*maps, peak)
    assert found["linear"]["psnr_db"]["2"] == pytest.approx(noise)
    assert found["linear"]["ssim"]["2"] == pytest.approx(similarity.ssim(*maps, peak, masked=True))
    assert 0 < found["persistence"]["ms_ssim"]["all"] < 1
    # A comparison takes them from its parts: they are computed once.
    maps = comparison._maps(tmp_path, "linear")
    assert maps[region] == found["linear"]
    rows = core_comparison.rows(*comparison._loaded(tmp_path, "linear"), maps)
    pixels = next(row for row in rows if (row["region"], row["on"]) == (region, "pixels"))
    assert pixels["ssim"] == found["linear"]["ssim"]["all"]
    assert pixels["by_horizon"]["psnr_db"]["2"] == pytest.approx(noise)


def test_a_sample_fills_no_map(tmp_path):
    assert told(tmp_path, "--max-series", "30")["maps"] == {}
