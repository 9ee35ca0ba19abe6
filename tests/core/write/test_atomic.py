"""A reader sees the old file or the new one, never half a file; trouble is told in words."""

import errno
import os
import sys

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.write import atomic
from groundcast.core.write.atomic import replacing, write_bytes
from groundcast.core.write.json_file import write_json


def test_replaces_the_old_file_only_at_the_end(tmp_path):
    path = tmp_path / "a" / "b.txt"
    write_bytes(path, b"old")
    with replacing(path) as temporary:
        temporary.write_bytes(b"new")
        assert path.read_bytes() == b"old"
        assert temporary.parent == path.parent and temporary.suffix == ".txt"
    assert path.read_bytes() == b"new"
    assert os.listdir(path.parent) == ["b.txt"]


def test_an_error_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "b.txt"
    write_bytes(path, b"old")
    with pytest.raises(RuntimeError), replacing(path) as temporary:
        temporary.write_bytes(b"half")
        raise RuntimeError("midway")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["b.txt"]


def test_full_disk_is_told_with_both_amounts_and_keeps_the_old_file(small_disk):
    path = small_disk / "a.bin"
    write_bytes(path, b"old")
    with pytest.raises(GroundCastError) as told:
        write_bytes(path, bytes(2_600_000))
    assert told.value.code == "disk-full"
    assert told.value.message.startswith("The disk is full: ")
    assert "2.6 MB needed" in told.value.message
    assert told.value.cure == "Free some space; finished files are kept."
    assert path.read_bytes() == b"old"
    assert os.listdir(small_disk) == ["a.bin"]


def test_full_disk_is_told_when_only_the_system_call_says_so(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(GroundCastError, match=r"The disk is full: .* free, 3 bytes needed") as told:
        write_bytes(tmp_path / "a.bin", b"abc")
    assert told.value.code == "disk-full"
    assert os.listdir(tmp_path) == []


def test_read_only_disk_is_told(read_only_disk):
    with pytest.raises(GroundCastError) as told:
        write_bytes(read_only_disk / "a.bin", b"abc")
    assert told.value.message == f"The folder {read_only_disk} cannot be written."
    assert told.value.cure == "Choose another output folder."
    assert told.value.code == "folder-not-writable"


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(GroundCastError, match=r"The folder .*out cannot be written\.") as told:
        write_bytes(tmp_path / "out" / "a.bin", b"abc")
    assert told.value.code == "folder-not-writable"


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a POSIX resource")
def test_a_file_over_the_quota_is_told(tmp_path):
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(GroundCastError, match=r"a\.bin is larger than") as told:
            write_bytes(tmp_path / "a.bin", bytes(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told.value.code == "file-too-large"
    assert os.listdir(tmp_path) == []


def test_an_input_that_is_missing_is_not_blamed_on_the_folder(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "a.bin"):
        (tmp_path / "input.tif").read_bytes()


def test_a_file_held_open_elsewhere_is_told(tmp_path, monkeypatch):
    path = tmp_path / "a.bin"
    write_bytes(path, b"old")

    def held(source, target):
        raise PermissionError(errno.EACCES, "Access is denied", str(source))

    monkeypatch.setattr(atomic.os, "replace", held)
    with pytest.raises(GroundCastError, match=r"a\.bin cannot be replaced") as told:
        write_bytes(path, b"new")
    assert told.value.code == "file-in-use"
    assert path.read_bytes() == b"old"


def test_a_report_that_cannot_be_written_leaves_the_last_one(small_disk):
    write_json(small_disk / "report.json", {"run": 1})
    with pytest.raises(GroundCastError, match="The disk is full"):
        write_json(small_disk / "report.json", {"run": 2, "log": "x" * 200_000})
    assert (small_disk / "report.json").read_text() == '{\n  "run": 1\n}\n'
