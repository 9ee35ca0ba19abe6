"""Rasters come back as they were, where they were, with everything a reader needs to know."""

import os

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.write import atomic
from groundcast.core.write.geotiff import crop, result_tags, write_cog
from rasterio.shutil import copy

GRID = Grid("EPSG:32646", (15.0, 0.0, 500_000.0, 0.0, -15.0, 3_900_000.0), 40, 30)
DATES = np.array(["2022-07-29", "2022-08-10"], "datetime64[D]")
TAGS = result_tags("mm", "positive up", "up", "gler-bigrunet", "A", simulated=True)


def _values(rng, grid=GRID):
    values = rng.normal(0, 10, (len(DATES), *grid.shape)).astype(np.float32)
    values[:, 3:5, 7] = np.nan
    return values


def test_round_trip(tmp_path):
    values = _values(np.random.default_rng(1))
    write_cog(tmp_path / "A" / "median.tif", values, DATES, GRID, TAGS)
    with rasterio.open(tmp_path / "A" / "median.tif") as raster:
        np.testing.assert_array_equal(raster.read(), values)
        assert raster.descriptions == ("20220729", "20220810")
        assert np.isnan(raster.nodata) and raster.dtypes == ("float32", "float32")
        assert raster.crs.to_epsg() == 32646
        assert tuple(raster.transform)[:6] == GRID.transform
        found = raster.tags()
    assert found.items() >= TAGS.items()
    assert found["SIMULATED"] == "yes" and found["SOFTWARE"].startswith("GroundCast ")


def test_is_cloud_optimised_with_overviews_where_large(tmp_path):
    large = Grid(GRID.crs, GRID.transform, 600, 700)
    values = np.full((2, 600, 700), 4.0, np.float32)
    values[:, :, :350] = np.nan
    write_cog(tmp_path / "a.tif", values, DATES, large, TAGS)
    with rasterio.open(tmp_path / "a.tif") as raster:
        structure = raster.tags(ns="IMAGE_STRUCTURE")
        assert structure["LAYOUT"] == "COG"
        assert structure["COMPRESSION"] == "DEFLATE" and structure["PREDICTOR"] == "3"
        assert raster.overviews(1)[:2] == [2, 4] and raster.block_shapes[0] == (32, 32)
        small = raster.read(1, out_shape=(150, 175))
    assert set(np.unique(small[np.isfinite(small)])) == {4.0}
    assert np.isnan(small[:, :87]).all()
    assert (tmp_path / "a.tif").stat().st_size < 200_000


def test_cells_are_put_where_they_lie_and_the_file_is_cropped(tmp_path):
    inside = np.zeros(GRID.shape, bool)
    inside[10:14, 5:12] = True
    inside[12, 8] = False
    cells = np.flatnonzero(inside)
    values = np.random.default_rng(2).normal(size=(2, len(cells))).astype(np.float32)
    window = write_cog(tmp_path / "a.tif", values, DATES, GRID, TAGS, cells)
    assert window.shape == (4, 7)
    x, y = GRID.centres()
    with rasterio.open(tmp_path / "a.tif") as raster:
        for at, cell in enumerate(cells):
            row, column = raster.index(x.flat[cell], y.flat[cell])
            np.testing.assert_array_equal(raster.read()[:, row, column], values[:, at])
        assert np.isnan(raster.read()[:, 2, 3]).all()


def test_crop_follows_a_rotated_grid():
    turned = Grid("EPSG:32646", (10.0, 2.0, 100.0, 2.0, -10.0, 200.0), 20, 20)
    cells = np.array([5 * 20 + 6, 9 * 20 + 3])
    window, inner = crop(turned, cells)
    for whole, part in zip(turned.centres(), window.centres(), strict=True):
        np.testing.assert_allclose(part.flat[inner], whole.flat[cells])


def test_a_failing_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    write_cog(path, _values(np.random.default_rng(1)), DATES, GRID, TAGS)
    before = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(GroundCastError, match="The disk is full"):
        write_cog(path, _values(np.random.default_rng(2)), DATES, GRID, TAGS)
    assert path.read_bytes() == before and os.listdir(tmp_path) == ["a.tif"]


def test_values_that_do_not_fit_are_refused(tmp_path):
    with pytest.raises(GroundCastError, match=r"\(2, 40, 30\) do not fit 3 dates on 40 rows and 30 col"):
        write_cog(tmp_path / "a.tif", np.zeros((2, 40, 30)), np.append(DATES, DATES[:1]), GRID, TAGS)
    with pytest.raises(GroundCastError, match="3 series but 2 cells"):
        write_cog(tmp_path / "a.tif", np.zeros((2, 3)), DATES, GRID, TAGS, np.array([1, 2]))
    assert os.listdir(tmp_path) == []


def test_an_unknown_crs_is_told_and_an_absent_one_accepted(tmp_path):
    values = _values(np.random.default_rng(1))
    with pytest.raises(GroundCastError, match="The CRS 'EPSG:999999' is not known"):
        write_cog(tmp_path / "a.tif", values, DATES, Grid("EPSG:999999", GRID.transform, 40, 30), TAGS)
    write_cog(tmp_path / "a.tif", values, DATES, Grid("", GRID.transform, 40, 30), TAGS)
    with rasterio.open(tmp_path / "a.tif") as raster:
        assert raster.crs is None


def test_remarks_on_small_blocks_stay_out_of_logs(tmp_path, caplog):
    write_cog(tmp_path / "a.tif", _values(np.random.default_rng(1)), DATES, GRID, TAGS)
    assert not [record for record in caplog.records if "BLOCKSIZE" in record.getMessage()]
    # Without the filter GDAL says it, or this test would see nothing either way.
    copy(tmp_path / "a.tif", tmp_path / "b.tif", driver="COG", BLOCKSIZE=32)
    assert [record for record in caplog.records if "BLOCKSIZE" in record.getMessage()]
