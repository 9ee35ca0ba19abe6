"""A GeoTIFF drawn window by window: the same as written at once, whole or not at all."""

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.window import Window, blocks
from groundcast.core.write.canvas import TILE, Canvas
from groundcast.core.write.geotiff import write_cog

GRID = Grid("EPSG:32633", (10.0, 0.0, 5e5, 0.0, -10.0, 4e6), 150, 200)
DAYS = np.array(["2020-01-05", "2020-01-17"], "datetime64[D]")


@pytest.mark.parametrize("rows", [0, 7])
def test_windows_make_what_is_written_at_once(tmp_path, rows):
    values = np.random.default_rng(0).normal(size=(2, *GRID.shape)).astype(np.float32)
    canvas = Canvas(tmp_path / "a.tif", tmp_path / "draft.tif", DAYS, GRID, {"UNIT": "mm"}, rows)
    stored, most = ((1, GRID.width), 4 * 2 * 7 * GRID.width) if rows else ((TILE, TILE), 4 * 2 * 2 * TILE**2)
    windows = list(blocks(GRID, 2, most, stored))
    for window in windows[1:]:
        canvas.draw(window, values[:, window.rows, window.columns])
    values[:, windows[0].rows, windows[0].columns] = np.nan
    canvas.finish()
    write_cog(tmp_path / "b.tif", values, DAYS, GRID, {"UNIT": "mm"})
    with rasterio.open(tmp_path / "a.tif") as one, rasterio.open(tmp_path / "b.tif") as other:
        np.testing.assert_array_equal(one.read(), other.read())
        assert (one.descriptions, one.transform, one.crs) == (other.descriptions, other.transform, other.crs)
        assert one.block_shapes == other.block_shapes and one.tags()["UNIT"] == "mm"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "b.tif"]


def test_a_draft_that_is_dropped_leaves_nothing(tmp_path):
    canvas = Canvas(tmp_path / "a.tif", tmp_path / "draft.tif", DAYS, GRID, {})
    canvas.draw(Window(0, 0, TILE, TILE), np.ones((2, TILE, TILE), np.float32))
    canvas.drop()
    assert not list(tmp_path.iterdir())


def test_where_it_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(GroundCastError, match="cannot be written"):
        Canvas(tmp_path / "file/a.tif", tmp_path / "file/draft.tif", DAYS, GRID, {})
    with pytest.raises(GroundCastError, match="could not be written"):
        (tmp_path / "draft.tif").mkdir()
        Canvas(tmp_path / "a.tif", tmp_path / "draft.tif", DAYS, GRID, {})
