"""Unpacked copies of archives: one for a question, none left behind, troubles told as what they are."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read, unpacked
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_factors
from groundcast.tests.core.readers.making import archive, raw
from groundcast.worker import commands, converting, lags, looking, pipeline, training
from groundcast.worker.looking import look
from groundcast.worker.reporters import Remembering

ROOT = Path(__file__).resolve().parents[3]
DAYS = 18262 + np.arange(6)
VALUES = np.random.default_rng(0).uniform(0, 8, (6, 3, 4)).round(2)


@pytest.fixture
def room(tmp_path, monkeypatch):
    """A temporary folder of this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def zipped(tmp_path):
    return made_factors.mixed(tmp_path / "a.zip", DAYS, VALUES)


@pytest.fixture
def made(monkeypatch):
    """The archives that were unpacked."""
    found, own = [], unpacked._made

    def listed(path, *given):
        found.append(path.name)
        return own(path, *given)

    monkeypatch.setattr(unpacked, "_made", listed)
    return found


def test_a_question_unpacks_its_archive_once(room, zipped, made):
    look(Source(str(zipped), kind="rain"), True, lambda document: None)
    assert made == ["a.zip"] and not list(room.iterdir())


DAYS_OF_YEARS = 18262 + np.arange(0, 2000, 10)
AS_SERIES = ("--option", "kind=up", "--option", "variable=t2m", "--unit", "mm")


@pytest.fixture
def years(tmp_path):
    values = np.random.default_rng(1).uniform(0, 8, (200, 3, 4)).round(2)
    return made_factors.mixed(tmp_path / "years.zip", DAYS_OF_YEARS, values)


def _job(years, tmp_path, *more):
    words = ("train", years, *AS_SERIES, "--out", tmp_path / "run", "--model", "linear", *more)
    return commands.job(commands.parser().parse_args([str(word) for word in words]))


def test_series_and_factors_in_one_archive_unpack_it_once(room, years, made, tmp_path):
    job = _job(years, tmp_path, "--factor", f"rain={years}", "--factor", f"temperature={years}")
    pipeline.run(job, Remembering())
    lags.lags(job, lags.Range(60), Remembering())
    assert made == ["years.zip"] * 2 and not list(room.iterdir())


def test_a_copy_goes_as_soon_as_all_is_read(room, years, tmp_path, monkeypatch):
    seen, own = [], training.roles_of

    def looking_around(*given):
        seen.append(list(room.iterdir()))
        return own(*given)

    monkeypatch.setattr(training, "roles_of", looking_around)
    pipeline.run(_job(years, tmp_path), Remembering())
    assert seen == [[]]


def test_a_conversion_and_info_unpack_once(room, zipped, made, tmp_path):
    source = Source(str(zipped), kind="up", variable="t2m", unit="mm")
    converting.convert(source, tmp_path / "o.nc")
    looking.described(source)
    assert made == ["a.zip", "a.zip"] and not list(room.iterdir())


def test_archives_of_one_name_stay_apart(room, tmp_path, made):
    halves = []
    for number, own in enumerate((slice(0, 3), slice(3, 6))):
        (tmp_path / str(number)).mkdir()
        halves.append(made_factors.mixed(tmp_path / str(number) / "download.zip", DAYS[own], VALUES[own]))
    stack = read(Source(str(halves[0]), kind="rain", also=(str(halves[1]),)))
    np.testing.assert_allclose(stack.values, VALUES, atol=1e-4)
    assert len(made) == 2 and not list(room.iterdir())


def test_an_archive_that_changed_is_unpacked_anew(room, zipped, made):
    with unpacked.kept():
        read(Source(str(zipped), kind="rain"))
        made_factors.mixed(zipped, DAYS[:4], VALUES[:4])
        assert len(read(Source(str(zipped), kind="rain")).dates) == 4
    assert len(made) == 2 and not list(room.iterdir())


HOLD = """
import os, sys
sys.path.insert(0, {tests!r})
import conftest
from pathlib import Path
from groundcast.core.readers.netcdf_zip import unpacked
from groundcast.worker.answering import Answering
with unpacked([Path({path!r})]) as files:
    print(len(files), flush=True)
    Answering(sys.stdout)._hear()
"""


def _holder(room, path):
    """A process that has an archive unpacked until its input ends, as `answer` has."""
    code = HOLD.format(tests=str(ROOT / "tests"), path=str(path))
    environment = os.environ | {"TMPDIR": str(room), "TEMP": str(room)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-c", code], env=environment, cwd=ROOT, **pipes)


def test_a_process_whose_input_ends_takes_its_copies_away(room, zipped):
    with _holder(room, zipped) as held:
        assert held.stdout.readline().strip() == b"2" and len(list(room.iterdir())) == 1
        held.stdin.close()
        assert held.wait(60) == 0
    assert not list(room.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that ends a process hard")
def test_what_a_killed_process_left_goes_with_the_next_one(room, zipped, tmp_path):
    with _holder(room, zipped) as held:
        assert held.stdout.readline().strip() == b"2"
        read(Source(str(zipped), kind="rain"))
        assert len(list(room.iterdir())) == 1, "a copy in use must stay"
        held.send_signal(signal.SIGKILL)
    assert len(list(room.iterdir())) == 1
    read(Source(str(zipped), kind="rain"))
    assert not list(room.iterdir())


def test_a_copy_is_for_its_owner_alone(room, zipped):
    with unpacked.kept():
        read(Source(str(zipped), kind="rain"))
        mode = next(room.iterdir()).stat().st_mode
    if os.name != "nt":
        assert mode & 0o077 == 0


def test_no_room_is_told_before_unpacking_with_the_way_out(room, zipped, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(GroundCastError) as caught:
        read(Source(str(zipped), kind="rain"))
    assert caught.value.code == "disk-full"
    assert f"the temporary folder {room} has 0 bytes free" in caught.value.message
    assert ("TEMP" if os.name == "nt" else "TMPDIR") in caught.value.cure and "unpack it" in caught.value.cure


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        (errno.ENOSPC, "disk-full", "which has no room for it"),
        (errno.EACCES, "folder-not-writable", "could not be unpacked into the temporary folder"),
    ],
)
def test_a_disk_that_fills_up_is_no_damaged_archive(room, zipped, monkeypatch, number, code, said):
    def refuse(*_given, **_more):
        raise OSError(number, os.strerror(number))

    place = (shutil, "copyfileobj") if number == errno.ENOSPC else (Path, "mkdir")
    monkeypatch.setattr(*place, refuse)
    with pytest.raises(GroundCastError, match=said) as caught:
        read(Source(str(zipped), kind="rain"))
    assert caught.value.code == code
    monkeypatch.undo()
    assert not list(room.iterdir())


def test_names_that_are_too_long_are_told(room, tmp_path):
    path = archive(tmp_path, "a.zip", {f"{'x' * 250}.nc": b"hello"})
    with pytest.raises(GroundCastError, match=r"A file in a.zip has a name that is too long"):
        read(Source(str(path), kind="rain"))
    assert not list(room.iterdir())


def test_damage_within_a_member_stays_damage(room, zipped, tmp_path):
    content = bytearray(zipped.read_bytes())
    content[2000:2200] = bytes(byte ^ 0x55 for byte in content[2000:2200])
    with pytest.raises(GroundCastError, match=r"The archive cut.zip is cut short or damaged"):
        read(Source(str(raw(tmp_path, "cut.zip", bytes(content))), kind="rain"))
    assert not list(room.iterdir())


def _parts(folder, names):
    for number, name in enumerate(names):
        own = slice(2 * number, 2 * number + 2)
        made_factors.mixed(folder / name, DAYS[own], VALUES[own])


def test_a_folder_of_archives_that_are_named_as_netcdf(room, tmp_path):
    (tmp_path / "s").mkdir()
    _parts(tmp_path / "s", ["a.nc", "b.nc", "c.nc"])
    np.testing.assert_allclose(read(Source(str(tmp_path / "s"), kind="rain")).values, VALUES, atol=1e-4)


def test_archives_beside_a_stray_file_are_read_with_it(room, tmp_path):
    (tmp_path / "s").mkdir()
    _parts(tmp_path / "s", ["a.zip", "b.zip"])
    made_factors._era5(tmp_path / "s" / "last.nc", 86400 * DAYS[4:], VALUES[4:], "tp")
    np.testing.assert_allclose(read(Source(str(tmp_path / "s"), kind="rain")).values, VALUES, atol=1e-4)


def test_an_archive_unpacked_beside_itself_counts_once(room, tmp_path):
    (tmp_path / "s").mkdir()
    path = made_factors.mixed(tmp_path / "s" / "a.zip", DAYS, VALUES)
    shutil.unpack_archive(path, tmp_path / "s")
    np.testing.assert_allclose(read(Source(str(tmp_path / "s"), kind="rain")).values, VALUES, atol=1e-4)
