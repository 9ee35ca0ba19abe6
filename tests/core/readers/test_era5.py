"""ERA5 in the forms in which the Climate Data Store gives it: versions, archives, amounts since midnight."""

import shutil
import zipfile

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import extent, read
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_factors
from groundcast.tests.core.readers.making import CSV, archive, nc, raw

DAYS = 18262 + np.arange(6)
VALUES = np.random.default_rng(0).uniform(0, 8, (6, 3, 4)).round(2)


@pytest.mark.parametrize("versions", [(1, 5), (5, 1)])
def test_final_and_preliminary_values_along_a_dimension_are_one_series(tmp_path, versions):
    stack = read(Source(str(made_factors.merged(tmp_path / "a.nc", DAYS, VALUES, 2, versions))))
    np.testing.assert_allclose(stack.values, 280 + VALUES, atol=1e-4)
    assert any("2 of 6 times are preliminary (ERA5T)" in note for note in stack.notes)


def test_final_values_come_before_preliminary_ones(tmp_path):
    path = made_factors.merged(tmp_path / "a.nc", DAYS, VALUES, 2)
    with made_factors.netCDF4.Dataset(path, "r+") as file:
        file["t2m"][0, 1] = 999.0
    np.testing.assert_allclose(read(Source(str(path))).values, 280 + VALUES, atol=1e-4)


def test_a_part_of_merged_values(tmp_path):
    path = made_factors.merged(tmp_path / "a.nc", DAYS, VALUES, 2)
    part = read(Source(str(path), bounds=(-6.6, 36.8, -6.1, 37.1)))
    np.testing.assert_allclose(part.values, 280 + VALUES[:, 1:, 1:], atol=1e-4)


def test_preliminary_times_by_their_text_are_told(tmp_path):
    path = made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES, late=3)
    notes = read(Source(str(path), kind="temperature")).notes
    assert any("3 of 6 times are preliminary (ERA5T)" in note for note in notes)


@pytest.mark.parametrize("name", ["era5.zip", "download.nc"])
@pytest.mark.parametrize(("kind", "unit", "base"), [("temperature", "K", 280), ("rain", "m", 0)])
def test_an_archive_of_two_kinds_of_step(tmp_path, name, kind, unit, base):
    path = made_factors.mixed(tmp_path / name, DAYS, VALUES)
    stack = read(Source(str(path), kind=kind))
    np.testing.assert_allclose(stack.values, base + VALUES, atol=1e-4)
    assert (stack.kind, stack.unit, stack.place.crs) == (kind, unit, "EPSG:4326")
    assert any(f"of {name} is taken, one of 2" in note for note in stack.notes)
    assert extent(Source(str(path), kind=kind))[0] == stack.place
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_archives_of_a_folder_follow_each_other(tmp_path):
    for part, first in (("a", 0), ("b", 3)):
        made_factors.mixed(tmp_path / f"{part}.zip", DAYS[first : first + 3], VALUES[first : first + 3])
    stack = read(Source(str(tmp_path), kind="temperature"))
    np.testing.assert_allclose(stack.values, 280 + VALUES, atol=1e-4)


def test_the_files_of_an_archive_unpacked_by_hand(tmp_path):
    path = made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES)
    with zipfile.ZipFile(path) as packed:
        packed.extractall(tmp_path / "s")
    np.testing.assert_allclose(read(Source(str(tmp_path / "s"), kind="rain")).values, VALUES, atol=1e-4)


def test_what_an_archive_holds_is_said_where_the_variable_is_not_told(tmp_path):
    path = made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES)
    with pytest.raises(GroundCastError, match=r"a.zip holds 2 variables \(.*t2m.*\)"):
        read(Source(str(path)))
    assert read(Source(str(path), variable="tp")).unit == "m"


def test_damaged_archives(tmp_path):
    made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES)
    content = (tmp_path / "a.zip").read_bytes()
    with pytest.raises(GroundCastError, match=r"The archive cut.zip is cut short or damaged"):
        read(Source(str(raw(tmp_path, "cut.zip", content[:2000])), kind="rain"))
    wrong = archive(tmp_path, "b.zip", {"t2m.nc": b"hello"})
    with pytest.raises(GroundCastError, match=r"t2m.nc in b.zip is no netCDF file"):
        read(Source(str(wrong), kind="rain"))
    bomb = archive(tmp_path, "c.zip", {"t2m.nc": 300})
    with pytest.raises(GroundCastError, match=r"c.zip of 0.3 MB unpacks to 315 MB"):
        read(Source(str(bomb), kind="rain"))


def test_an_archive_without_room_for_what_it_holds(tmp_path, monkeypatch):
    path = made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(GroundCastError) as caught:
        read(Source(str(path), kind="rain"))
    assert caught.value.code == "disk-full"


def test_archives_of_tables_are_left_to_the_readers_of_tables(tmp_path):
    assert len(read(Source(str(archive(tmp_path, "a.zip", {"a.csv": CSV})), unit="mm")).dates) == 3


def test_files_of_one_variable_in_a_folder_stay_as_they_were(tmp_path):
    (tmp_path / "s").mkdir()
    nc(tmp_path / "s", "2020.nc", fill=1.0)
    nc(tmp_path / "s", "2021.nc", units="days since 2021-01-05", fill=2.0)
    stack = read(Source(str(tmp_path / "s")))
    assert stack.values[:, 0, 0].tolist() == [1, 1, 1, 2, 2, 2]


HOURS = 24 * 18262 + 1 + np.arange(24 * 8)
AMOUNTS = np.random.default_rng(1).gamma(0.3, 1e-3, (len(HOURS), 3, 4))


def _by_day(amounts):
    """Sums of the days of the calendar; the last hour belongs to the next day."""
    return np.stack([amounts[max(0, 24 * i - 1) : 24 * i + 23].sum(axis=0) for i in range(9)])


def test_amounts_since_midnight_are_taken_apart(tmp_path):
    stack = read(Source(str(made_factors.land(tmp_path / "a.nc", HOURS, AMOUNTS)), kind="rain"))
    np.testing.assert_allclose(stack.values, _by_day(AMOUNTS), atol=1e-6)
    assert any("count up within each day" in note for note in stack.notes)


def test_amounts_of_each_hour_are_summed_as_they_are(tmp_path):
    made_factors._era5(tmp_path / "a.nc", 3600 * HOURS, AMOUNTS, "tp")
    stack = read(Source(str(tmp_path / "a.nc"), kind="rain"))
    np.testing.assert_allclose(stack.values, _by_day(AMOUNTS), atol=1e-6)
    assert not any("count up" in note for note in stack.notes)


def test_what_comes_later_does_not_change_how_amounts_are_read(tmp_path):
    made_factors.land(tmp_path / "a.nc", HOURS, AMOUNTS)
    later = np.concatenate([HOURS, HOURS[-1] + 1 + np.arange(24 * 8)])
    since = np.concatenate([AMOUNTS, np.random.default_rng(2).gamma(0.3, 1e-3, AMOUNTS.shape)])
    # From some day on the file holds amounts of each hour, which no archive would write.
    made_factors.land(tmp_path / "b.nc", later, since)
    with made_factors.netCDF4.Dataset(tmp_path / "b.nc", "r+") as file:
        file["tp"][24 * 12 :] = since[24 * 12 :]
    one, other = (read(Source(str(tmp_path / name), kind="rain")) for name in ("a.nc", "b.nc"))
    np.testing.assert_array_equal(one.values[:8], other.values[:8])
