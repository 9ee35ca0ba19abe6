"""`keep-series`: blocks of real files in a real process, and what ends it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.packed_files import PackedFiles
from groundcast.core.series_copy import Column, SeriesCopy, mark_of
from groundcast.worker import keeping_series
from groundcast.worker.keeping_series import Keeping
from rasterio.transform import Affine

DOOR = Path(keeping_series.__file__).with_name("__main__.py")
SIDE, BLOCK, GB = 48, Column(16, 32, 16, 16), 1e9


@pytest.fixture
def files(tmp_path):
    """(paths, values (T, Y, X)) of packed tiles; the kinds of numbers differ from file to file."""
    rng, paths, layers = np.random.default_rng(0), [], []
    for number, kind in enumerate(("float32", "int16", "float64", "uint8", "int32", "float32")):
        values = (rng.normal(100, 20, (SIDE, SIDE))).astype(kind)
        if kind.startswith("float"):
            values[20, 40] = np.nan
        path = tmp_path / f"{number}.tif"
        place = {"width": SIDE, "height": SIDE, "crs": "EPSG:32633", "transform": Affine(10, 0, 0, 0, -10, 0)}
        tiles = {"tiled": True, "blockxsize": 16, "blockysize": 16, "compress": "deflate", "nodata": 99}
        with rasterio.open(path, "w", driver="GTiff", count=1, dtype=kind, **place, **tiles) as file:
            file.write(values, 1)
            file.scales, file.offsets = (0.5,), (3.0,)
        paths.append(str(path))
        layers.append(values.astype(np.float32))
    return paths, np.array(layers)


@pytest.fixture
def copy(files, tmp_path):
    made = SeriesCopy(tmp_path / "series", mark_of(files[0]), len(files[0]))
    made.begin("test")
    return made


def lines(files, copy, *blocks, limit=GB):
    first = {"paths": files[0], "root": str(copy.root), "mark": copy.mark}
    asked = [{"block": [each.top, each.left, each.height, each.width], "limit": limit} for each in blocks]
    return [json.dumps(each) for each in (first, *asked)]


def served(monkeypatch, files, copy, *blocks, **more):
    """What is answered, in this process."""
    monkeypatch.setattr(keeping_series, "step_back", lambda: None)
    stream = io.StringIO()
    Keeping(stream, lines(files, copy, *blocks, **more)).serve()
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_process_keeps_blocks_bit_for_bit_and_steps_back(files, copy):
    asked = "\n".join(lines(files, copy, BLOCK, Column(0, 0, 16, 16))) + "\n"
    command = [sys.executable, "-u", "-I", "-X", "utf8", str(DOOR), "keep-series"]
    ended = subprocess.run(command, input=asked, capture_output=True, text=True, timeout=120, check=True)
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [each["type"] for each in told] == ["answer", "answer"] and all(
        e["document"]["kept"] for e in told
    )
    assert told[1]["document"]["bytes"] > 2 * copy.size(BLOCK)
    for row in range(16, 32):
        for column in range(32, 48):
            found = copy.read(BLOCK, column, row).view(np.uint32)
            np.testing.assert_array_equal(found, files[1][:, row, column].view(np.uint32))
    assert len(copy.blocks()) == 2


@pytest.mark.skipif(os.name != "posix", reason="Windows has no niceness")
def test_it_leaves_the_processors_to_everybody_else():
    before = os.getpriority(os.PRIO_PROCESS, 0)
    code = f"import os, sys; sys.path.insert(0, {str(Path(__file__).parents[1])!r}); import conftest;"
    code += "from groundcast.worker.keeping_series import step_back; step_back(); print(os.nice(0))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(told.stdout) == 19 and os.getpriority(os.PRIO_PROCESS, 0) == before < 19


def test_without_room_nothing_is_kept(files, copy, monkeypatch):
    (told,) = served(monkeypatch, files, copy, BLOCK, limit=1000)
    assert told["document"]["kept"] is False and not copy.blocks()


def test_files_that_were_changed_are_not_kept(files, copy, monkeypatch):
    read = PackedFiles.read

    def changed(self, block):
        Path(files[0][3]).touch()
        return read(self, block)

    monkeypatch.setattr(PackedFiles, "read", changed)
    (told,) = served(monkeypatch, files, copy, BLOCK)
    assert told["type"] == "failed" and told["code"] == "series-copy-changed" and not copy.blocks()
    (told,) = served(monkeypatch, files, copy)
    assert "files of the stack were changed" in told["message"]


def test_a_folder_that_is_gone_and_a_damaged_file_end_it_with_a_sentence(files, copy, monkeypatch):
    Path(files[0][2]).write_bytes(b"II*\0")
    (told,) = served(monkeypatch, files, SeriesCopy(copy.root, mark_of(files[0]), copy.dates), BLOCK)
    assert told["type"] == "failed" and "2.tif" in told["message"]
    gone = SeriesCopy(copy.root / "gone", mark_of(files[0][:2]), 2)
    (told,) = served(monkeypatch, (files[0][:2], None), gone, BLOCK)
    assert told["code"] == "series-copy-gone" and not gone.folder.exists()
