"""Conversions cancelled or killed in the midst: they end soon, and nothing is left but what was there."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.write import temporary
from groundcast.tests.core.readers.making import tif

ROOT = Path(__file__).resolve().parents[2]
BY_PARTS = (
    "import runpy, sys; sys.argv = ['groundcast', '--help']\n"
    "try: runpy.run_path({door!r}, run_name='__main__')\n"
    "except SystemExit: pass\n"
    "from groundcast.worker import converting, door; converting.AT_ONCE_BYTES = {bytes}\n"
    "sys.exit(door.main(['convert', *{words!r}]))"
)
"""The command line with another size from which rasters are written part by part."""
SECONDS = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals end processes otherwise there")


@pytest.fixture
def source(tmp_path):
    """A raster that takes GDAL a second or more to pack."""
    values = np.random.default_rng(0).normal(size=(20, 1000, 1000)).astype(np.float32)
    days = [f"2020{month:02d}05" for month in range(1, 13)] + [f"2021{month:02d}05" for month in range(1, 9)]
    path = tif(tmp_path, "source/stack.tif", values)
    import rasterio

    with rasterio.open(path, "r+") as file:
        file.descriptions = days
    return path


def started(source, out, by_parts):
    code = BY_PARTS.format(
        door=str(ROOT / "worker" / "__main__.py"),
        bytes=1 if by_parts else 1e12,
        words=[str(source), str(out)],
    )
    return subprocess.Popen(
        [sys.executable, "-I", "-c", code], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )


def until(process, sign):
    """Wait for a sign of a process that works."""
    deadline = time.monotonic() + SECONDS
    while not sign():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.02)


def packing(folder):
    """Whether the last of the files is being made, which GDAL does without a word."""
    return any(".draft." not in name for name in hidden(folder))


def hidden(folder):
    return [name for name in os.listdir(folder) if name.startswith(".")]


@pytest.mark.parametrize("which", [signal.SIGTERM, signal.SIGINT])
def test_a_cancel_while_gdal_packs_is_heard_at_once_and_leaves_no_file(source, tmp_path, which):
    process = started(source, tmp_path / "a.tif", True)
    until(process, lambda: packing(tmp_path))
    process.send_signal(which)
    said = process.communicate(timeout=SECONDS)[1]
    # Heard only after GDAL, it would come too late: the file would be there.
    assert process.returncode == 130
    assert said.strip().splitlines()[-1] == "groundcast: Cancelled. What was finished is kept."
    assert os.listdir(tmp_path) == ["source"]


def test_what_was_there_before_is_kept_when_a_conversion_is_cancelled(source, tmp_path):
    (tmp_path / "a.tif").write_bytes(b"older")
    process = started(source, tmp_path / "a.tif", True)
    until(process, lambda: packing(tmp_path))
    process.terminate()
    process.communicate(timeout=SECONDS)
    assert (tmp_path / "a.tif").read_bytes() == b"older" and not hidden(tmp_path)


def test_the_next_conversion_takes_away_what_a_killed_one_left(source, tmp_path):
    process = started(source, tmp_path / "a.tif", True)
    until(process, lambda: packing(tmp_path))
    process.kill()
    process.communicate(timeout=SECONDS)
    assert len(hidden(tmp_path)) >= 2
    small = tif(tmp_path, "source/other/20200105.tif")
    other = started(small, tmp_path / "b.nc", False)
    assert other.wait(timeout=SECONDS) == 0, other.stderr.read()
    other.stderr.close()
    assert not hidden(tmp_path) and (tmp_path / "b.nc").is_file()


def test_files_of_writers_that_live_are_left_to_them(tmp_path):
    living = f".a.{temporary.COMPUTER}-{os.getppid()}-1.part.tif"
    elsewhere = ".a.00000000-999999999-1.part.tif"
    gone = f".a.{temporary.COMPUTER}-999999999-1.part.tif"
    earlier = f".a.{temporary.COMPUTER}-{os.getpid()}-1.part.zarr"
    own = temporary.beside(tmp_path / "b.tif")
    for name in (living, elsewhere, gone, own.name, ".hidden.part.tif", ".a.tif"):
        (tmp_path / name).write_text("x")
    (tmp_path / earlier).mkdir()
    temporary.sweep(tmp_path)
    assert sorted(hidden(tmp_path)) == sorted([living, elsewhere, own.name, ".hidden.part.tif", ".a.tif"])
    temporary.forget_all()
    assert not own.exists()


def test_a_folder_that_is_not_there_has_nothing_to_sweep(tmp_path):
    temporary.sweep(tmp_path / "none")
    assert not (tmp_path / "none").exists()
