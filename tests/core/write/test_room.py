"""A disk that is full, or fills up, while a stack is written: one sentence, nothing left behind."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.stack import Stack
from groundcast.core.write import room
from groundcast.core.write.mintpy import write_mintpy
from groundcast.core.write.netcdf import write_netcdf
from groundcast.core.write.zarr_store import write_zarr
from groundcast.worker import converting

WRITERS = {"a.nc": write_netcdf, "a.zarr": write_zarr, "a.h5": write_mintpy}
ROOT = Path(__file__).resolve().parents[3]
LIMITED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, "{tests}")
import conftest
import numpy as np
from groundcast.core.errors import GroundCastError
from groundcast.tests.core.write.test_room import WRITERS, stack
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
out = Path(sys.argv[1])
try:
    WRITERS[out.name](out, stack(side=200), {{}})
except GroundCastError as error:
    print(f"{{error.code}}: {{error}}", flush=True)
"""
FILLED = """
import sys
from pathlib import Path
sys.path.insert(0, "{tests}")
import conftest
from groundcast.core.errors import GroundCastError
from groundcast.core.write import mintpy, netcdf
from groundcast.tests.core.write.test_room import WRITERS, stack
out = Path(sys.argv[1])


def filled(path, parts):
    (out.parent / "other").write_bytes(bytes(6_000_000))
    return parts


netcdf.with_room = mintpy.with_room = filled
try:
    WRITERS[out.name](out, stack(side=800), {{}})
except GroundCastError as error:
    print(f"{{error.code}}: {{error}}", flush=True)
"""


@pytest.fixture
def disk(tmp_path):
    """A file system of 16 MB: what HDF5 writes of it is more than a full disk may call free."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)]
    try:
        subprocess.run(words, check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"No file system can be mounted here ({error}).")
    yield place
    subprocess.run(["umount", str(place)], check=True, timeout=20)


def stack(side=40):
    grid = Grid("EPSG:32633", (10.0, 0.0, 5e5, 0.0, -10.0, 4e6), side, side)
    values = np.random.default_rng(0).normal(0, 3, (6, side, side)).astype(np.float32)
    return Stack(values, np.arange("2020-01-05", "2020-03-10", 12, "datetime64[D]"), grid, "los", "mm")


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_is_told_before_it_is_written(tmp_path, monkeypatch, name):
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: type("", (), {"free": 30_000}))
    with pytest.raises(GroundCastError, match=r"The disk is full: 30.0 kB free, 38.4 kB needed for") as told:
        WRITERS[name](tmp_path / name, stack(), {})
    assert told.value.code == "disk-full" and not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", WRITERS)
def test_missing_values_need_no_room(tmp_path, monkeypatch, name):
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: type("", (), {"free": 30_000}))
    mostly_empty = stack()
    mostly_empty.values[:, 10:] = np.nan
    WRITERS[name](tmp_path / name, mostly_empty, {})
    assert (tmp_path / name).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file.")
@pytest.mark.parametrize("name", ["a.nc", "a.h5"])
def test_a_file_that_cannot_grow_is_told_in_one_sentence(tmp_path, name):
    """HDF5 breaks down at its own end where it could not write; the sentence was said before."""
    before = tmp_path / name
    before.write_text("older")
    script = LIMITED.format(tests=ROOT / "tests")
    said = subprocess.run(
        [sys.executable, "-c", script, str(before)], capture_output=True, text=True, timeout=120
    )
    (line,) = said.stdout.splitlines()
    assert line.split(":")[0] in ("file-too-large", "not-written") and "Traceback" not in said.stderr
    assert before.read_text() == "older" and [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.nc", "a.h5"])
def test_a_disk_that_another_program_fills_meanwhile_is_told_as_full(disk, name):
    """HDF5 fails where it writes, and may fail again where it closes: the first is what is told."""
    script, words = FILLED.format(tests=ROOT / "tests"), {"capture_output": True, "text": True}
    said = subprocess.run([sys.executable, "-c", script, str(disk / name)], timeout=120, **words)
    (line,) = said.stdout.splitlines()
    assert line.startswith("disk-full: The disk is full:") and "Traceback" not in said.stderr
    assert [file.name for file in disk.iterdir()] == ["other"]


def test_what_was_told_first_stays_when_closing_fails_too(tmp_path, monkeypatch):
    """Truncated, the file leaves room: what fails after that is not the reason."""
    free = iter([1000, 1000])
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: type("", (), {"free": next(free, 10**12)}))
    temporary = tmp_path / "t"
    temporary.write_bytes(b"much")
    with (
        pytest.raises(GroundCastError, match=r"The disk is full: 1\.0 kB free") as told,
        room.given_up(temporary, tmp_path / "a.nc"),
        _failing_at_its_end(),
        room.given_up(temporary, tmp_path / "a.nc"),
    ):
        raise RuntimeError("NetCDF: HDF error")
    assert told.value.code == "disk-full" and temporary.stat().st_size == 0


@contextmanager
def _failing_at_its_end():
    try:
        yield
    finally:
        raise RuntimeError("NetCDF: HDF error at close")


def test_a_file_that_was_never_made_keeps_the_first_error(tmp_path):
    never = tmp_path / "never"
    with pytest.raises(PermissionError), room.given_up(never, tmp_path / "a.nc"):
        raise PermissionError(13, "Permission denied", str(never))


@pytest.mark.parametrize("ending", [".tif", ".nc", ".zarr", ".h5"])
def test_a_conversion_in_parts_leaves_nothing_on_a_full_disk(tmp_path, monkeypatch, ending):
    """Of a GeoPackage SQLite itself tells (test_geopackage.py)."""
    source = tmp_path / "source.nc"
    write_netcdf(source, stack(), {})
    monkeypatch.setattr(converting, "AT_ONCE_BYTES", 1000)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: type("", (), {"free": 3_000}))
    out = tmp_path / "out"
    with pytest.raises(GroundCastError, match="The disk is full"):
        converting.convert(converting.Source(str(source)), out / f"a{ending}")
    assert not out.exists() or not list(out.iterdir())
