"""Clicks into a stack of one packed file a date: blocks are unpacked beside Qt's events, and few are held."""

import threading
import time
from concurrent.futures import Future

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import packed_stack, works
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.tests.with_qgis.packed_stack import BLOCK, BLOCK_BYTES, DATES, place_of
from groundcast.ui import lasting, series_copies
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed import block_files
from groundcast.ui.observed import open_files as module
from groundcast.ui.observed.block_files import BlockFiles
from groundcast.ui.observed.raster import RasterPlaces
from groundcast.ui.observed.results import ObservedResults
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt


@pytest.fixture(autouse=True)
def no_block_is_quick(monkeypatch):
    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)
    # The copy on disk has tests of its own.
    monkeypatch.setattr(series_copies, "room", lambda: None)


@pytest.fixture
def stack(tmp_path):
    """(values (T, Y, X), VRT) of tiled and packed rasters, one a date."""
    return packed_stack.write(tmp_path)


@pytest.fixture
def files(stack):
    made = module.open_files(stack[1])
    yield made
    made.close()


@pytest.fixture
def slow(monkeypatch):
    """Reading a block takes until the event is set."""
    going, one = threading.Event(), BlockFiles._one

    def later(self, *words):
        going.wait(10)
        one(self, *words)

    monkeypatch.setattr(BlockFiles, "_one", later)
    return going


def unpacked(files):
    """The blocks that are held, by their number along each side."""
    return {(block.left // BLOCK, block.top // BLOCK) for block in files._held}


def test_cells_are_those_of_the_files_and_a_block_is_unpacked_once(stack, files, monkeypatch):
    values, _ = stack
    assert not files.holds(40, 40)
    np.testing.assert_array_equal(files.at(40, 40), values[:, 40, 40])
    assert files.holds(63, 32) and not files.holds(64, 32)
    monkeypatch.setattr(BlockFiles, "read", None)
    np.testing.assert_array_equal(files.at(63, 32), values[:, 32, 63])
    monkeypatch.undo()
    for column, row in ((0, 0), (99, 99), (97, 3)):
        np.testing.assert_array_equal(files.at(column, row), values[:, row, column])
    assert np.isnan(files.at(-1, 5)).all() and np.isnan(files.at(5, 100)).all() and files.holds(-1, 5)


def test_what_is_held_is_bounded_and_the_block_used_longest_ago_goes(files, monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 2.5 * BLOCK_BYTES)
    for column in (0, 32, 0, 64):
        files.at(column, 0)
    assert unpacked(files) == {(0, 0), (2, 0)}


def test_of_blocks_that_are_too_large_the_cell_alone_is_read(stack, files, monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", BLOCK_BYTES - 1)
    np.testing.assert_array_equal(files.at(70, 20), stack[0][:, 20, 70])
    assert files.holds(70, 20) and not files.holds(71, 20)
    assert [each.nbytes for each in files._held.values()] == [4 * DATES]


def test_blocks_beside_a_click_are_unpacked_ahead_the_nearest_first(files, monkeypatch, qtbot):
    monkeypatch.setattr(module, "AHEAD_BYTES", 2 * BLOCK_BYTES)
    files.at(34, 60)
    files.read_ahead(34, 60, around=True)
    qtbot.waitUntil(lambda: len(files._held) == 3, timeout=10000)
    assert unpacked(files) == {(1, 1), (0, 1), (1, 2)}
    files.read_ahead(40, 40)
    assert not files._wanted, "what is held is not asked for"


def test_what_is_asked_for_last_comes_first_and_the_rest_is_left(files, slow, qtbot):
    files.open_ahead()
    qtbot.waitUntil(lambda: files._opened, timeout=10000)
    files.read_ahead(0, 0, around=True)
    qtbot.waitUntil(lambda: files._unpacking is not None, timeout=10000)
    files.read_ahead(99, 99)
    slow.set()
    qtbot.waitUntil(lambda: files.holds(99, 99), timeout=10000)
    assert unpacked(files) == {(3, 3)}


def test_a_lost_file_is_told_and_closing_ends_the_unpacking(stack, tmp_path, qtbot):
    files = module.open_files(stack[1])
    files.at(0, 0)
    assert "groundcast-blocks" in lasting.working()
    files.close()
    assert works.ended("groundcast-blocks") and not files._held
    lost = sorted((tmp_path / "stack").iterdir())[7]
    lost.unlink()
    files.open_ahead()
    qtbot.waitUntil(lambda: files.holds(0, 0), timeout=10000)
    with pytest.raises(GroundCastError, match=lost.name):
        files.at(0, 0)
    files.close()


def test_a_damaged_file_is_told_at_its_block_and_looked_at_again(stack, files, monkeypatch):
    files.at(0, 0)
    bands = files._files._bands

    class Damaged:
        def ReadRaster(self, *_words, **_options):  # noqa: N802
            raise RuntimeError("TIFFReadEncodedTile")

    whole, bands[4] = bands[4], Damaged()
    with pytest.raises(GroundCastError, match=r"los_20200218.*Copy or download the file again"):
        files.at(99, 0)
    bands[4] = whole
    np.testing.assert_array_equal(files.at(99, 0), stack[0][:, 0, 99])


@pytest.mark.parametrize("error", [MemoryError("no room"), RuntimeError("can't start new thread")])
def test_a_lack_of_memory_or_threads_is_told_and_the_next_click_reads_again(stack, files, monkeypatch, error):
    def short(*_words):
        raise error

    files.at(0, 0)
    monkeypatch.setattr(BlockFiles, "read", short)
    with pytest.raises(GroundCastError, match=f"{error}.*Close other programs"):
        answer_of(lambda: files.at(99, 0))
    monkeypatch.undo()
    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)
    np.testing.assert_array_equal(answer_of(lambda: files.at(99, 0)), stack[0][:, 0, 99])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_breaks_down_is_replaced_by_the_next_question(stack, files, monkeypatch):
    kept, broken = module.OpenFiles._keep, []

    def once(self, *words):
        if not broken:
            broken.append(words)
            raise ValueError("broken")
        kept(self, *words)

    monkeypatch.setattr(module.OpenFiles, "_keep", once)
    np.testing.assert_array_equal(answer_of(lambda: files.at(40, 40)), stack[0][:, 40, 40])
    assert broken


def test_the_cure_of_a_damaged_source_is_another_copy_not_another_run(stack, tmp_path):
    file = sorted((tmp_path / "stack").iterdir())[7]
    file.write_bytes(b"no raster")
    files = module.open_files(stack[1])
    with pytest.raises(GroundCastError, match=rf"{file.name} cannot.*Copy or download the file again"):
        files.at(0, 0)
    files.close()


def answer_of(question):
    """What a question gives or raises in a thread that may wait for good."""
    answer = Future()

    def ask():
        try:
            answer.set_result(question())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=ask, daemon=True).start()
    return answer.result(timeout=10)


@pytest.fixture
def dock(stack):
    window = map_window().reset(crs=QgsCoordinateReferenceSystem("EPSG:32633"), corner=(500000, 4199000))
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.show()
    made.set_observed(ObservedResults(RasterPlaces(stack[1], "mm"), "stack"))
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()


def test_a_click_never_waits_and_the_last_one_is_shown(dock, stack, slow, qtbot):
    values, _ = stack
    files = dock.results.places._open
    qtbot.waitUntil(lambda: files._opened, timeout=10000)
    start = time.perf_counter()
    dock.pick(place_of(10, 10))
    dock.pick(place_of(80, 90))
    assert dock.series is None and time.perf_counter() - start < 5
    slow.set()
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    np.testing.assert_array_equal(dock.series.observed[:DATES], values[:, 90, 80])
    qtbot.wait(50)
    assert "Pixel 81, 91" in dock.series.where


def test_a_block_is_read_where_the_mouse_rests_and_where_its_button_goes_down(dock, qtbot):
    files = dock.results.places._open
    qtbot.waitUntil(lambda: files._opened, timeout=10000)
    aimed = []
    dock.tool.aimed.connect(aimed.append)
    dock.tool.aimed.emit(place_of(5, 5))
    qtbot.waitUntil(lambda: files.holds(5, 5), timeout=10000)
    dock.tool.start()
    dock.iface.hover(20, 20)
    dock.iface.hover(30, 20)
    qtbot.waitUntil(lambda: len(aimed) == 2, timeout=10000)
    dock.iface.click(40, 20)
    assert len(aimed) == 3, "the button, not the way to it"
    qtbot.wait(150)
    assert len(aimed) == 3
    dock.tool.stop()
