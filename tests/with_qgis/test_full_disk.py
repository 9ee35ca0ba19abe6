"""A disk that is full, a folder that answers no more: a sentence, and no half a file for a good one."""

import signal
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.ui import jobs
from groundcast.ui.layers import crossings
from groundcast.ui.study import Study
from osgeo import gdal

resource = pytest.importorskip("resource")


@contextmanager
def full_after(size):
    """No file may grow beyond `size` bytes, as on a disk that is full."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


def raster(path, values):
    data = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Float32)
    data.SetGeoTransform((0, 1, 0, 0, 0, -1))
    data.GetRasterBand(1).WriteArray(values)
    return path


@pytest.fixture
def maps(tmp_path):
    values = np.random.default_rng(1).normal(20000, 100, (300, 300)).astype(np.float32)
    values[:100] = np.nan
    return raster(tmp_path / "days.tif", values), raster(tmp_path / "median.tif", np.ones_like(values))


@pytest.mark.parametrize("exceptions", [True, False])
def test_a_map_of_crossings_replaces_another_only_when_it_is_whole(qgis_app, maps, tmp_path, exceptions):
    """WriteArray's answer was not looked at: half a file took the place of the good one."""
    target, had = tmp_path / "maps" / "crossing.tif", gdal.GetUseExceptions()
    crossings.told_apart(*maps, target)
    good = target.read_bytes()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with full_after(20000), pytest.raises(OSError, match=r"\w"):
            crossings.told_apart(*maps, target)
    finally:
        (gdal.UseExceptions if had else gdal.DontUseExceptions)()
    assert target.read_bytes() == good and [path.name for path in target.parent.iterdir()] == ["crossing.tif"]


@pytest.mark.parametrize("exceptions", [True, False])
def test_a_map_that_cannot_be_begun_is_an_error_of_the_disk(qgis_app, maps, tmp_path, exceptions):
    """GDAL gives None for it where nobody turned its exceptions on: that was an AttributeError."""
    had = gdal.GetUseExceptions()
    (tmp_path / "maps" / ".crossing.partial.tif").mkdir(parents=True)
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with pytest.raises(OSError, match=r"\w"):
            crossings.told_apart(*maps, tmp_path / "maps" / "crossing.tif")
    finally:
        (gdal.UseExceptions if had else gdal.DontUseExceptions)()


def test_a_results_folder_that_answers_no_more_is_told(qgis_app, tmp_path, monkeypatch):
    """Looking for a free name stood outside of what is told: a drive that was gone raised its own error."""

    def gone(_self):
        raise OSError(116, "Stale file handle")

    study = Study()
    monkeypatch.setattr(Path, "exists", gone)
    with pytest.raises(GroundCastError, match="cannot be written"):
        jobs.new_folder(study, "linear", tmp_path)


def test_a_job_that_the_disk_has_no_room_for_is_told(qgis_app, tmp_path):
    with full_after(10), pytest.raises(GroundCastError, match="cannot be written"):
        jobs.written(jobs.Prepared(tmp_path, Job()))
