"""A first look at a large source: few of its values, in one stored block or spread over a table."""

import zipfile

import numpy as np
import pytest
from groundcast.core.describe import describe_glimpse
from groundcast.core.grid import Grid
from groundcast.core.readers import glimpse as module
from groundcast.core.readers import read
from groundcast.core.readers.few_rows import few_rows
from groundcast.core.readers.glimpse import glimpse
from groundcast.core.source import Source
from groundcast.core.window import spread

rasterio = pytest.importorskip("rasterio")
DAYS = [str(day).replace("-", "") for day in np.datetime64("2020-01-05") + 12 * np.arange(30)]


@pytest.fixture
def small(monkeypatch):
    """Everything counts as large."""
    for name in ("LARGE_BYTES", "LARGE_TABLE"):
        monkeypatch.setattr(module, name, 1000.0)


def table(path, rows=4000):
    values = np.random.default_rng(0).normal(0, 3, (rows, len(DAYS)))
    lines = [
        f"p{i},{12 + i / 1e5:.5f},38," + ",".join(f"{v:.2f}" for v in row) for i, row in enumerate(values)
    ]
    path.write_text("\n".join(["pid,longitude,latitude," + ",".join(DAYS), *lines]) + "\n")
    return path


def folder(path, side=64, hole=False):
    rng = np.random.default_rng(0)
    shape = {"height": side, "width": side, "count": 1, "tiled": True, "blockxsize": 16, "blockysize": 16}
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(20, 0, 5e5, 0, -20, 4e6), "nodata": np.nan}
    for day in DAYS:
        values = rng.normal(0, 3, (1, side, side)).astype(np.float32)
        if hole:
            values[:, 8:-8, 8:-8] = np.nan
        with rasterio.open(
            path / f"{day}.tif", "w", driver="GTiff", dtype="float32", **shape, **place
        ) as file:
            file.write(values)
            file.units = ["mm"]
    return path


def test_the_first_rows_of_an_archive_are_taken(tmp_path, small):
    path = table(tmp_path / "a.csv")
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, "a.csv")
    seen, whole = glimpse(Source(str(tmp_path / "a.zip"))), read(Source(str(path)))
    np.testing.assert_array_equal(seen.stack.values, whole.values[:, :1600])
    assert seen.looked_at == pytest.approx(0.4, abs=0.02)


def test_a_small_source_is_read_as_a_whole(tmp_path):
    assert glimpse(Source(str(table(tmp_path / "a.csv")))) is None
    assert glimpse(Source(str(folder(tmp_path)))) is None


def test_rows_of_a_table_are_its_own_and_spread_over_it(tmp_path, small):
    source = Source(str(table(tmp_path / "a.csv")))
    seen, whole = glimpse(source), read(source)
    assert 1000 < seen.stack.values.shape[1] < 1700 and seen.grid is None
    assert 0.25 < seen.looked_at < 0.45
    names = list(whole.place.identifiers)
    at = [names.index(name) for name in seen.stack.place.identifiers]
    np.testing.assert_array_equal(seen.stack.values, whole.values[:, at])
    assert min(at) == 0 and max(at) > 3900
    told = describe_glimpse(seen)
    assert told["epochs"] == 30 and told["kind"] == "los" and "series" not in told
    assert "valid_share" not in told and told["looked_at"] == pytest.approx(seen.looked_at, abs=1e-6)
    with few_rows() as taken:
        read(source)
    assert sum(taken) == pytest.approx(seen.looked_at * (tmp_path / "a.csv").stat().st_size)
    assert read(source).values.shape == whole.values.shape, "few rows are taken no longer"


def test_a_raster_is_seen_by_one_block_with_the_grid_of_all(tmp_path, small, monkeypatch):
    monkeypatch.setattr(module, "_PART_BYTES", 4 * 30 * 10 * 10)
    source = Source(str(folder(tmp_path)))
    seen, whole = glimpse(source), read(source)
    assert seen.grid == whole.place and seen.stack.place.shape == (10, 10)
    top = round((4e6 - seen.stack.place.transform[5]) / 20)
    left = round((seen.stack.place.transform[2] - 5e5) / 20)
    assert top // 16 == (top + 9) // 16 and left // 16 == (left + 9) // 16
    part = whole.values[:, top : top + 10, left : left + 10]
    np.testing.assert_array_equal(seen.stack.values, part)
    assert describe_glimpse(seen)["grid"]["width"] == 64


def test_an_empty_middle_says_nothing(tmp_path, small, monkeypatch):
    monkeypatch.setattr(module, "_PART_BYTES", 4 * 30 * 10 * 10)
    source = Source(str(folder(tmp_path, hole=True)))
    assert glimpse(source) is None and read(source).values.shape == (30, 64, 64)


def test_windows_lie_in_one_stored_block_where_they_fit():
    grid = Grid("", (1, 0, 0, 0, -1, 0), 1000, 700)
    for side in (100, 256):
        for window in spread(grid, side, 3, (256, 256)):
            assert window.top // 256 == (window.top + window.height - 1) // 256
            assert window.left // 256 == (window.left + window.width - 1) // 256
            assert window.top + window.height <= 1000 and window.left + window.width <= 700
    assert spread(grid, 300, 3, (256, 256)) == spread(grid, 300, 3)
    assert spread(grid, 100, 3, (1, 700)) == spread(grid, 100, 3)
