"""Series copies: bit for bit what was written, or nothing; and within their room."""

import os
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core import series_copy, series_copy_room
from groundcast.core.errors import GroundCastError
from groundcast.core.series_copy import LEFT, Column, SeriesCopy, mark_of

DATES, BLOCK = 7, Column(64, 32, 24, 16)
MARK = "ab" * 32


@pytest.fixture
def copy(tmp_path):
    made = SeriesCopy(tmp_path / "series", MARK, DATES)
    made.begin("a stack")
    return made


@pytest.fixture
def values():
    """Every kind of number that a file can hold: NaN of several bits, infinity, minus zero, the smallest."""
    bits = np.random.default_rng(0).integers(0, 2**32, (DATES, BLOCK.height, BLOCK.width), np.uint32)
    bits.flat[:5] = (0x7FC00000, 0xFFC12345, 0x7F800000, 0x80000000, 1)
    return bits.view(np.float32)


def bits(series):
    return series.view(np.uint32)


def damage(path, at, to=None):
    data = bytearray(path.read_bytes())
    data[at] = data[at] ^ 0x01 if to is None else to
    path.write_bytes(bytes(data))


def test_every_cell_comes_back_bit_for_bit(copy, values, monkeypatch):
    monkeypatch.setattr(series_copy, "AT_ONCE", 50)
    copy.write(BLOCK, values)
    for row in range(BLOCK.height):
        for column in range(BLOCK.width):
            found = copy.read(BLOCK, BLOCK.left + column, BLOCK.top + row)
            np.testing.assert_array_equal(bits(found), bits(values)[:, row, column])
    assert copy.blocks() == {BLOCK} and copy.path(BLOCK).stat().st_size == copy.size(BLOCK)


def test_no_changed_byte_is_ever_taken_for_a_value(copy, values):
    copy.write(BLOCK, values)
    whole, record = copy.path(BLOCK).read_bytes(), 4 * DATES + 8
    for at in range(3 * record, 4 * record):
        damage(copy.path(BLOCK), at)
        assert copy.read(BLOCK, BLOCK.left + 3, BLOCK.top) is None
        assert copy.read(BLOCK, BLOCK.left + 2, BLOCK.top) is not None
        copy.path(BLOCK).write_bytes(whole)


def test_a_hole_a_cut_and_a_lost_file_are_nothing(copy, values):
    copy.write(BLOCK, values)
    size = copy.size(BLOCK)
    copy.path(BLOCK).write_bytes(bytes(size))
    assert copy.blocks() == {BLOCK}
    assert copy.read(BLOCK, BLOCK.left, BLOCK.top) is None, "zeros, as after a power cut"
    copy.write(BLOCK, values)
    os.truncate(copy.path(BLOCK), size - 1)
    assert copy.blocks() == set() and copy.read(BLOCK, BLOCK.left, BLOCK.top) is None
    copy.drop(BLOCK)
    assert not copy.path(BLOCK).exists() and copy.read(BLOCK, BLOCK.left, BLOCK.top) is None
    copy.drop(BLOCK)


def test_a_block_of_another_place_or_other_files_is_nothing(copy, values, tmp_path):
    copy.write(BLOCK, values)
    other = Column(0, 32, 24, 16)
    shutil.copy(copy.path(BLOCK), copy.path(other))
    assert copy.read(other, 32, 0) is None
    stranger = SeriesCopy(copy.root, MARK[:16] + "cd" * 24, DATES)
    assert stranger.folder == copy.folder and stranger.read(BLOCK, BLOCK.left, BLOCK.top) is None


def test_mark_changes_with_name_size_time_and_order(tmp_path):
    paths = [str(tmp_path / name) for name in ("a.tif", "b.tif")]
    for path in paths:
        with open(path, "w") as file:
            file.write("12")
        os.utime(path, ns=(10**18, 10**18))
    mark = mark_of(paths)
    assert mark == mark_of(list(paths)) and mark != mark_of(paths[::-1]) and mark != mark_of(paths[:1])
    os.utime(paths[1], ns=(10**18, 10**18 + 1))
    later = mark_of(paths)
    with open(paths[1], "w") as file:
        file.write("123")
    os.utime(paths[1], ns=(10**18, 10**18 + 1))
    assert len({mark, later, mark_of(paths)}) == 3
    os.unlink(paths[0])
    with pytest.raises(OSError, match=r"a\.tif"):
        mark_of(paths)


def test_a_block_is_written_whole_or_not_at_all(copy, values, monkeypatch):
    monkeypatch.setattr(series_copy, "AT_ONCE", 50)
    turns = iter((True, True, False))
    with pytest.raises(GroundCastError) as told:
        copy.write(BLOCK, values, going=lambda: next(turns))
    assert told.value.code == LEFT
    assert [path.name for path in copy.folder.iterdir()] == [series_copy.ABOUT]


def test_nothing_is_kept_in_a_folder_that_is_gone(copy, values):
    shutil.rmtree(copy.folder)
    with pytest.raises(GroundCastError, match=r"The folder .* is gone\.") as told:
        copy.write(BLOCK, values)
    assert told.value.code == "series-copy-gone" and not copy.folder.exists()
    assert copy.blocks() == set()


def stack(root, number, size):
    """The copy of a stack that takes about so many bytes, the oldest first."""
    made = SeriesCopy(root, f"{number:x}" * 64, DATES)
    made.begin("x" * 10)
    with open(made.path(BLOCK), "wb") as file:
        file.truncate(size)
    os.utime(made.folder / series_copy.ABOUT, (number, number))
    return made.folder


def test_stacks_used_longest_ago_go_first_and_never_ones_own(tmp_path):
    root = tmp_path / "series"
    first, second, own = (stack(root, number, 10_000_000) for number in (1, 2, 3))
    (root / "photos").mkdir()
    assert series_copy_room.stacks(root) == [first, second, own]
    assert series_copy_room.make_room(root, own, 1_000_000, 32_000_000)
    assert series_copy_room.stacks(root) == [first, second, own]
    assert series_copy_room.make_room(root, own, 5_000_000, 26_000_000)
    assert series_copy_room.stacks(root) == [second, own]
    assert not series_copy_room.make_room(root, own, 20_000_000, 26_000_000)
    assert series_copy_room.stacks(root) == [second, own], "nothing goes for what has no room all the same"
    assert (root / "photos").is_dir()


def test_no_more_than_a_quarter_of_the_free_disk_is_used(tmp_path, monkeypatch):
    root = tmp_path / "series"
    own = stack(root, 1, 20_000_000)
    disk = SimpleNamespace(free=80_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: disk)
    assert series_copy_room.allowed(root, 1e12) == pytest.approx(25_000_000, rel=1e-4)
    assert series_copy_room.make_room(root, own, 4_000_000, 1e12)
    assert not series_copy_room.make_room(root, own, 6_000_000, 1e12)
    assert series_copy_room.remove(own) > 20_000_000 and not own.exists()
