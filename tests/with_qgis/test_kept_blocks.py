"""Series from the copy on disk are those of the files, bit for bit; where it is wrong, the files answer."""

import errno
import os
import shutil
import threading

import numpy as np
import pytest
from groundcast.core import series_copy
from groundcast.core.series_copy import SeriesCopy
from groundcast.tests.with_qgis import packed_stack, works
from groundcast.tests.with_qgis.packed_stack import BLOCK, SIDE
from groundcast.ui.observed import block_files
from groundcast.ui.observed import open_files as module
from groundcast.ui.observed.block_files import BlockFiles
from groundcast.ui.observed.kept_blocks import Room
from qgis.core import QgsApplication

CELLS = [(column, row) for column in (0, 31, 32, 50, 95, 96, 99) for row in (0, 33, 63, 64, 99)]


@pytest.fixture(autouse=True)
def no_block_is_quick(monkeypatch):
    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)


@pytest.fixture
def stack(tmp_path):
    return packed_stack.write(tmp_path)


@pytest.fixture
def room(tmp_path):
    return Room(tmp_path / "series", 1e9)


@pytest.fixture
def opening(stack, room):
    """Opens the stack as a new session does; all are closed at the end."""
    made = []

    def one(room=room):
        made.append(module.open_files(stack[1], room))
        return made[-1]

    yield one
    for files in made:
        files.close()
    works.ended("groundcast-blocks")


@pytest.fixture
def log(qgis_app):
    """What GroundCast writes into QGIS's log."""
    told = []

    def hear(text, tag, _level):
        if tag == "GroundCast":
            told.append(text)

    QgsApplication.messageLog().messageReceived.connect(hear)
    yield told
    QgsApplication.messageLog().messageReceived.disconnect(hear)


def fill(files, qtbot):
    """Click into every block, and wait until all are kept."""
    for row in range(0, SIDE, BLOCK):
        for column in range(0, SIDE, BLOCK):
            files.at(column, row)
    qtbot.waitUntil(lambda: len(files.kept) == len(files.all_blocks()) == 16, timeout=20000)


def bits(series):
    return np.asarray(series, np.float32).view(np.uint32)


def no_reading(monkeypatch):
    """No file is unpacked from here on."""
    monkeypatch.setattr(BlockFiles, "read", None)


def test_series_from_the_copy_are_those_of_the_files_bit_for_bit(stack, opening, qtbot, monkeypatch):
    plain, first = opening(None), opening()
    fill(first, qtbot)
    from_files = {cell: plain.at(*cell) for cell in CELLS}
    first.close()
    again = opening()
    again.open_ahead()
    qtbot.waitUntil(lambda: again._opened, timeout=10000)
    no_reading(monkeypatch)
    for column, row in CELLS:
        assert again.holds(column, row)
        found = again.at(column, row)
        np.testing.assert_array_equal(bits(found), bits(from_files[column, row]))
        np.testing.assert_array_equal(bits(found), bits(stack[0][:, row, column]))
    assert not again._held and np.isnan(again.at(-1, 0)).all()
    again.read_ahead(50, 50, around=True)
    assert not again._wanted, "nothing that the copy has is unpacked ahead"


def test_a_changed_file_is_never_answered_from_an_old_copy(stack, opening, tmp_path, qtbot):
    values, files = stack[0], opening()
    fill(files, qtbot)
    old = files.kept.copy.folder
    day = packed_stack.days()[4]
    packed_stack.write_one(tmp_path / "stack", day, values[4] + 1)
    assert not files.holds(50, 50), "in the session that made it"
    values[4] += 1
    for column, row in CELLS:
        np.testing.assert_array_equal(bits(files.at(column, row)), bits(values[:, row, column]))
    assert files.kept.copy.folder != old and files.kept.is_current()
    path = tmp_path / "stack" / f"los_{str(day).replace('-', '')}.tif"
    os.utime(path, ns=(10**18, 10**18))
    later = opening()
    np.testing.assert_array_equal(bits(later.at(50, 50)), bits(values[:, 50, 50]))
    assert later.kept.copy.folder not in (old, files.kept.copy.folder), "in the next one"


def test_what_was_read_before_a_change_is_not_kept_under_the_new_files(stack, opening, tmp_path, monkeypatch):
    values, files, read = stack[0], opening(), BlockFiles.read
    files.at(0, 0)

    def changing(self, *words):
        found = read(self, *words)
        packed_stack.write_one(tmp_path / "stack", packed_stack.days()[9], values[9] * 2)
        return found

    monkeypatch.setattr(BlockFiles, "read", changing)
    files.at(70, 70)
    monkeypatch.undo()
    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)
    values[9] *= 2
    for cell in ((70, 70), (0, 0), (99, 99)):
        np.testing.assert_array_equal(bits(files.at(*cell)), bits(values[:, cell[1], cell[0]]))


def test_a_damaged_copy_is_left_for_the_files_and_told_once(stack, opening, qtbot, log):
    files = opening()
    fill(files, qtbot)
    files.close()
    again = opening()
    again.at(0, 0)
    for block in sorted(again.all_blocks(), key=lambda each: each.top)[:8]:
        path = again.kept.copy.path(block)
        data = bytearray(path.read_bytes())
        data[::101] = bytes(255 - byte for byte in data[::101])
        path.write_bytes(bytes(data))
    for column, row in CELLS:
        found = again.at(column, row)
        np.testing.assert_array_equal(bits(found), bits(stack[0][:, row, column]))
    assert len([text for text in log if "damaged" in text]) == 1
    qtbot.waitUntil(lambda: len(again.kept) == 16, timeout=20000)


def test_a_cut_or_lost_block_is_read_from_the_files(stack, opening, qtbot):
    files = opening()
    fill(files, qtbot)
    files.close()
    again = opening()
    again.at(0, 0)
    cut, lost = (again.kept.copy.path(again._files.column_of(column, 40)) for column in (40, 70))
    os.truncate(cut, 100)
    lost.unlink()
    for column in (40, 70):
        assert not again.holds(column, 40)
        np.testing.assert_array_equal(bits(again.at(column, 40)), bits(stack[0][:, 40, column]))


def test_a_folder_that_is_gone_is_left_for_the_files_and_told_once(stack, opening, qtbot, log, room):
    files = opening()
    fill(files, qtbot)
    files.close()
    again = opening()
    again.at(0, 0)
    shutil.rmtree(room.root)
    for column, row in CELLS:
        np.testing.assert_array_equal(bits(again.at(column, row)), bits(stack[0][:, row, column]))
    qtbot.waitUntil(lambda: not again.is_busy(), timeout=10000)
    assert len([text for text in log if "is gone" in text]) == 1
    assert again.kept.full and not room.root.exists()


def test_a_full_disk_ends_the_keeping_and_is_told_once(stack, opening, qtbot, log, monkeypatch):
    files = opening()
    files.at(0, 0)
    qtbot.waitUntil(lambda: len(files.kept) == 1, timeout=10000)

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(SeriesCopy, "_records", full)
    for column, row in CELLS[5:]:
        np.testing.assert_array_equal(bits(files.at(column, row)), bits(stack[0][:, row, column]))
    qtbot.waitUntil(lambda: files.kept.full, timeout=10000)
    qtbot.waitUntil(lambda: any("The disk is full" in text for text in log), timeout=10000)
    monkeypatch.undo()
    assert len([text for text in log if "The disk is full" in text]) == 1
    left = sorted(path.suffix for path in files.kept.copy.folder.iterdir())
    assert left == [".series", ".txt"], "nothing half written"


def test_a_folder_that_cannot_be_made_is_told_and_the_files_answer(stack, opening, tmp_path, log):
    (tmp_path / "file").write_text("")
    files = opening(Room(tmp_path / "file" / "series", 1e9))
    np.testing.assert_array_equal(bits(files.at(5, 5)), bits(stack[0][:, 5, 5]))
    assert files.kept is None and [text for text in log if "cannot be kept" in text]


def test_the_limit_is_kept(opening, tmp_path, qtbot):
    first = opening()
    first.at(0, 0)
    size = first.kept.copy.size(first._files.column_of(0, 0))
    files = opening(Room(tmp_path / "few", 2.5 * size))
    for column in (0, 32, 64, 96):
        files.at(column, 0)
    qtbot.waitUntil(lambda: files.kept.full, timeout=10000)
    assert len(files.kept) == 2
    assert sum(path.stat().st_size for path in files.kept.copy.folder.iterdir()) < 2.5 * size


def test_a_click_does_not_wait_for_a_block_being_written(opening, monkeypatch, qtbot):
    files = opening()
    files.at(0, 0)
    qtbot.waitUntil(lambda: len(files.kept) == 1, timeout=10000)
    records, read = SeriesCopy._records, BlockFiles.read
    began, clicked, order = threading.Event(), threading.Event(), []

    def slow(self, *words):
        order.append("written")
        began.set()
        clicked.wait(10)
        return records(self, *words)

    def noted(self, *words):
        order.append("read")
        return read(self, *words)

    monkeypatch.setattr(series_copy, "AT_ONCE", 100)
    files.at(40, 40)
    monkeypatch.setattr(SeriesCopy, "_records", slow)
    monkeypatch.setattr(BlockFiles, "read", noted)
    files.at(40, 70)
    assert began.wait(10)
    order.clear()
    files.read_ahead(99, 99)
    clicked.set()
    qtbot.waitUntil(lambda: len(files.kept) == 4, timeout=10000)
    assert order[0] == "read", "the rest of the eleven parts of a block came later"


@pytest.mark.parametrize("options", [("TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32"), ()])
def test_files_that_are_not_packed_need_no_copy(tmp_path, room, options):
    _, vrt = packed_stack.write(tmp_path, options)
    files = module.open_files(vrt, room)
    files.at(0, 0)
    assert files.kept is None and not room.root.exists()
    files.close()


def test_quick_blocks_need_no_copy(opening, monkeypatch, room):
    monkeypatch.setattr(block_files, "QUICK_BYTES", 1e9)
    files = opening()
    files.at(0, 0)
    assert files.kept is None and not room.root.exists()
