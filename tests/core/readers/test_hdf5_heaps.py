"""Heaps of HDF5 files: HDF5 goes round for ever in one whose room that is left has the size 0."""

import h5py
import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import hdf5_heaps, read
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import DAYS, GRID, KFTS, h5, nc
from groundcast.tests.core.readers.time_limit import time_limit

HEAP = b"GCOL\x01\0\0\0"


def without_end(path):
    """The file with zeros where each heap's second half was, as a download that was given up leaves it."""
    content = bytearray(path.read_bytes())
    at = content.find(HEAP)
    while at >= 0:
        content[at + 24 : at + 4096] = bytes(4096 - 24)
        at = content.find(HEAP, at + 1)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "make",
    [
        nc,
        lambda f: h5(f, "timeseries.h5", {"timeseries": np.ones((3, 3, 4), np.float32), "date": DAYS}),
        lambda f: h5(f, "a.h5", KFTS),
    ],
    ids=["netcdf", "mintpy", "kfts"],
)
def test_a_heap_without_end_is_refused(tmp_path, make):
    path = make(tmp_path)
    assert hdf5_heaps.sound_heaps(path) and read(Source(str(path), unit="mm")).values.size
    without_end(path)
    with time_limit(20), pytest.raises(GroundCastError, match=r"is cut short or damaged\. Make it"):
        read(Source(str(path), unit="mm"))


def test_heaps_at_both_ends_of_a_large_file(tmp_path, monkeypatch):
    """Only the ends of a large file are looked at; a heap is found wherever it lies in them."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["early"] = np.array(["a", "b"], object)
        file["much"] = np.random.default_rng(0).normal(size=(200, 200))
        file["late"] = np.array(["c"] * 900, object)
    monkeypatch.setattr(hdf5_heaps, "_AT_EACH_END", 40_000)
    content = bytearray(path.read_bytes())
    last = content.rfind(HEAP)
    assert hdf5_heaps.sound_heaps(path) and last > len(content) - 40_000 > 40_000
    content[last + 16 : last + 40] = bytes(24)
    path.write_bytes(content)
    assert not hdf5_heaps.sound_heaps(path)


def test_other_files_have_no_heaps(tmp_path):
    (tmp_path / "a.nc").write_bytes(HEAP * 600)
    assert hdf5_heaps.sound_heaps(tmp_path / "a.nc")
    (tmp_path / "b.nc").write_bytes(b"")
    assert hdf5_heaps.sound_heaps(tmp_path / "b.nc")
    with netCDF4.Dataset(tmp_path / "c.nc", "w", format="NETCDF3_CLASSIC") as file:
        file.createDimension("x", 12)
        file.createVariable("z", "f4", ("x",))[:] = GRID.ravel()
    assert hdf5_heaps.sound_heaps(tmp_path / "c.nc")
