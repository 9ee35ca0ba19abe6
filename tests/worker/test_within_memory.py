"""Rasters larger than the memory: cut to their regions, and the results are those of the whole."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.memory import memory
from groundcast.core.readers import extent
from groundcast.core.source import Source
from groundcast.worker import commands, pipeline
from groundcast.worker.converting import convert
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
DONANA = DATA / "donana" / "donana_s1_asc_los_mm_unique.csv"

pytestmark = pytest.mark.skipif(not DONANA.exists(), reason="the real data are not beside the repository")


def run(*words, reporter=None):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    path = pipeline.run(job, reporter or Remembering())
    return path.parent, json.loads(path.read_text())


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Doñana in cells of 500 m as a raster, and a region in a part of it."""
    folder = tmp_path_factory.mktemp("scene")
    path = convert(Source(str(DONANA)), folder / "donana.tif", 500)
    with rasterio.open(path) as raster:
        rows, columns = np.nonzero(np.isfinite(raster.read(1)))
        (left, right), (top, bottom) = (np.percentile(each, (20, 70)) for each in (columns, rows))
        (left, top), (right, bottom) = (raster.xy(r, c) for r, c in ((top, left), (bottom, right)))
        crs = raster.crs.to_epsg()
    corners = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    shape = {"type": "Polygon", "coordinates": [corners]}
    feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": shape}
    about = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs}"}}
    regions = folder / "regions.geojson"
    regions.write_text(json.dumps({"type": "FeatureCollection", "crs": about, "features": [feature]}))
    return path, regions


def test_a_raster_too_large_is_cut_to_its_regions(scene, tmp_path, monkeypatch):
    path, regions = scene
    words = ["--regions", regions, "--model", "seasonal", "--set", "horizon=3", "--set", "backtest_origins=0"]
    whole, report = run("train", path, "--out", tmp_path / "whole", *words)
    assert not any(warning["code"] == "read-in-part" for warning in report["warnings"])
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(2 * extent(Source(str(path)))[1] / 1e9))
    cut, about = run("train", path, "--out", tmp_path / "cut", *words)
    (warning,) = (each for each in about["warnings"] if each["code"] == "read-in-part")
    assert "pixels around the regions were read" in warning["message"]
    assert about["data"]["grid"]["width"] < report["data"]["grid"]["width"]
    for kind in ("median", "lower", "observed", "residual"):
        name = next(a["path"] for a in report["artifacts"] if a["kind"] == kind)
        with rasterio.open(whole / name) as one, rasterio.open(cut / name) as other:
            assert one.transform == other.transform
            np.testing.assert_array_equal(one.read(), other.read())
    again, newer = run("forecast", cut, "--out", tmp_path / "again", "--source", path, "--horizon", 3)
    name = next(a["path"] for a in newer["artifacts"] if a["kind"] == "median")
    with rasterio.open(cut / name) as one, rasterio.open(again / name) as other:
        np.testing.assert_array_equal(one.read(), other.read())


def test_a_raster_too_large_without_regions_is_refused_with_what_to_do(scene, tmp_path, monkeypatch):
    path, _ = scene
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(extent(Source(str(path)))[1] / 1e9))
    with pytest.raises(GroundCastError, match=r"has 0\.0 GB\. Draw regions, or read a part with"):
        run("train", path, "--out", tmp_path / "run", "--model", "seasonal")
    monkeypatch.setattr("groundcast.core.readers.large._PART_BYTES", 1e4)
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 1e5)
    _, report = run(
        "train", path, "--out", tmp_path / "means", "--model", "seasonal", "--option", "coarser=3",
        "--set", "horizon=3", "--set", "backtest_origins=0",
    )  # fmt: skip
    assert report["data"]["grid"]["cell"] == 1500


def test_a_region_beside_the_data(scene, tmp_path, monkeypatch):
    path, regions = scene
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(2 * extent(Source(str(path)))[1] / 1e9))
    far = tmp_path / "far.geojson"
    document = json.loads(regions.read_text())
    corners = document["features"][0]["geometry"]["coordinates"][0]
    document["features"][0]["geometry"]["coordinates"] = [[[x + 1e6, y] for x, y in corners]]
    far.write_text(json.dumps(document))
    with pytest.raises(GroundCastError, match=r"holds nothing of donana\.tif"):
        run("train", path, "--out", tmp_path / "run", "--regions", far, "--model", "seasonal")


def test_a_memory_that_is_no_number(monkeypatch):
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", "much")
    with pytest.raises(GroundCastError, match="GROUNDCAST_MEMORY_GB is 'much', which is no number"):
        memory()


def test_reading_and_what_follows_are_one_progress(scene, tmp_path, monkeypatch):
    """It grows from the first file to the last, and the reading is a part of it."""

    class Listening(Remembering):
        def __init__(self):
            super().__init__()
            self.shares, self.stages = [], []

        def stage(self, name, region=""):
            self.stages.append((name, len(self.shares)))

        def progress(self, fraction):
            self.shares.append(fraction)
            super().progress(fraction)

    monkeypatch.setattr("groundcast.core.readers.raster_values._AT_A_TIME", 1e5)
    path, heard = scene[0], Listening()
    run("train", path, "--out", tmp_path / "run", "--model", "seasonal", "--set", "horizon=3", reporter=heard)
    read = dict(heard.stages[::-1])["preparing"]
    assert read > 3 and heard.shares[read - 1] <= pipeline.READING < heard.shares[-1] == 1
    assert heard.shares == sorted(heard.shares)
