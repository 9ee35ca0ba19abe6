"""A stack of one file a date, kept open: a click unpacks one block of each file, which are then held."""

from __future__ import annotations

import os
from collections import OrderedDict
from pathlib import Path
from threading import Condition, Lock

import numpy as np
from osgeo import gdal

from ...core.errors import GroundCastError
from ...core.series_copy import Column, mark_of
from .. import lasting
from ..gdal_files import OF_SOURCE, opened
from ..words import tr
from .block_files import BlockFiles
from .kept_blocks import KeptBlocks, Room

MOST = 400
"""Systems let a program hold about a thousand files open."""

MOST_BYTES = 384e6
"""What is held of unpacked blocks: nine of 256 x 256 cells and 160 dates, the ones used last."""

AHEAD_BYTES = MOST_BYTES / 2
"""What is unpacked beside the block of a click, in case that the next one goes there."""

IDLE_SECONDS = 3.0
"""The thread that unpacks is given back when it is not asked for so long."""

FEW = 20
"""So many files are opened at once in a moment."""

OPENING = Column(-1, -1, 0, 0)
"""Stands for no block: the files are to be opened."""


class OpenFiles:
    """The files of a VRT that lie on one grid; safe in any thread.

    Blocks are unpacked by a thread of its own: the one of a click by all processors, those beside it by one.
    What is asked for last comes first: a block that nobody wants any more is left in the midst of it.
    What was unpacked goes into the stack's copy on disk, which then answers in its place.

    Args:
        paths: of the files, in order of time; size: columns and rows of each.
        room: where copies may be kept, None for nowhere.
    """

    def __init__(self, paths: list[str], size: tuple[int, int], room: Room | None = None):
        self._paths, self._size, self._room = paths, size, room
        self._kept: KeptBlocks | None = None
        self._files: BlockFiles | None = None
        self._held: OrderedDict[Column, np.ndarray | GroundCastError] = OrderedDict()
        self._wanted: list[Column] = []
        self._spare: set[Column] = set()
        # What the thread is known by that unpacks; None where none does.
        self._unpacking: object | None = None
        self._turn, self._opening = Condition(), Lock()
        self._opened = self._closing = False
        # How often all was let go: what was being opened meanwhile is not held.
        self._closed = 0

    def at(self, column: int, row: int) -> np.ndarray | None:
        """(T,) float32 of one cell, NaN for no data and outside; None where the files lie on other grids.

        Waits for the block where it is not held.

        Raises:
            GroundCastError: a file is gone or cannot be read (`results-file`).
        """
        self._look_again()
        files = self._there()
        if files is None:
            return None
        width, height = self._size
        if not (0 <= column < width and 0 <= row < height):
            return np.full(len(self._paths), np.nan, np.float32)
        block = files.column_of(column, row, MOST_BYTES)
        kept = self._from_copy(block, column, row)
        if kept is not None:
            return kept
        found = self._wait(block)
        if isinstance(found, GroundCastError):
            with self._turn:
                self._held.pop(block, None)
            raise found
        return found[:, row - block.top, column - block.left].copy()

    def holds(self, column: int, row: int) -> bool:
        """Whether `at` answers at once, be it with an error."""
        with self._turn:
            if not self._opened:
                return len(self._paths) <= FEW or OPENING in self._held
            width, height = self._size
            if self._files is None or not (0 <= column < width and 0 <= row < height):
                return True
            block = self._files.column_of(column, row, MOST_BYTES)
            there = self._files.is_quick() or block in self._held
            there = there or self._from_copy(block, column, row) is not None
            return there and not self._look_again()

    def read_ahead(self, column: int, row: int, around: bool = False) -> None:
        """Unpack the block of a cell in the background; with `around` those beside it, the nearest first."""
        with self._turn:
            files = self._files
            if not self._opened:
                self._want([OPENING])
            elif files is not None and not files.is_quick():
                block = files.column_of(column, row, MOST_BYTES)
                beside = files.around(column, row)[: int(AHEAD_BYTES // files.bytes)] if around else []
                wanted = [each for each in (block, *beside) if not self._is_at_hand(each)]
                if wanted:
                    self._want(wanted, beside)

    def open_ahead(self) -> None:
        """Open the files in the background."""
        self.read_ahead(0, 0)

    @property
    def kept(self) -> KeptBlocks | None:
        """The copy on disk; None while the files are not open, and where there is none."""
        return self._kept

    def all_blocks(self) -> list[Column]:
        """Those of the open files, row by row; none while they are not open."""
        with self._turn:
            return self._files.blocks() if self._files is not None else []

    def is_busy(self) -> bool:
        """Whether somebody waits for a block, or may soon."""
        with self._turn:
            return bool(self._wanted) or not self._opened

    def close(self) -> None:
        """Let go of all that is held; what is asked for later is read anew."""
        with self._turn:
            self._let_go()
            self._closing = True
            self._turn.notify_all()

    def _let_go(self) -> None:
        """The lock is held."""
        self._wanted, self._files, self._kept, self._opened = [], None, None, False
        self._closed += 1
        self._held.clear()

    def _look_again(self) -> bool:
        """Whether a file was changed since its blocks were kept; then all is read anew."""
        with self._turn:
            changed = self._kept is not None and not self._kept.is_current()
            if changed:
                self._let_go()
            return changed

    def _from_copy(self, block: Column, column: int, row: int) -> np.ndarray | None:
        """The series of a cell that lies in the copy on disk, not in memory."""
        with self._turn:
            kept = self._kept if block not in self._held else None
            return kept.at(block, column, row) if kept is not None else None

    def _is_at_hand(self, block: Column) -> bool:
        return block in self._held or (self._kept is not None and self._kept.holds(block))

    def _there(self) -> BlockFiles | None:
        """The open files; None where they lie on other grids."""
        with self._opening:
            with self._turn:
                if self._opened:
                    return self._files
                closed = self._closed
            # Before the files are opened: what is changed from now on is noticed.
            mark = self._mark()
            # Not while `_turn` is held: Qt's events ask whether a block is there.
            data = [opened(path, gdal.OF_RASTER, OF_SOURCE) for path in self._paths]
            alike = all((each.RasterXSize, each.RasterYSize) == self._size for each in data)
            files = BlockFiles(self._paths, data) if alike else None
            kept = self._copy(files, mark)
            with self._turn:
                if closed == self._closed:
                    self._files, self._kept, self._opened = files, kept, True
                    self._held.pop(OPENING, None)
            return files

    def _mark(self) -> str:
        """What the copy of these files is known by; "" where none is kept, or a file is gone."""
        try:
            return mark_of(self._paths) if self._room is not None else ""
        except OSError:
            return ""  # the opening says which file

    def _copy(self, files: BlockFiles | None, mark: str) -> KeptBlocks | None:
        """The copy of files whose blocks take long to unpack."""
        if not mark or files is None or files.is_quick():
            return None
        if files.bytes > MOST_BYTES or not files.is_packed():
            return None
        return KeptBlocks.begun(self._paths, mark, self._room)

    def _want(self, blocks: list[Column], spare: list[Column] = ()) -> None:
        """Unpack these in place of all that was wanted before; the lock is held."""
        self._wanted, self._spare, self._closing = blocks, set(spare), False
        if self._unpacking is None:
            mine = self._unpacking = object()
            lasting.begin(lambda: self._unpack(mine), "groundcast-blocks")
        self._turn.notify_all()

    def _wait(self, block: Column) -> np.ndarray | GroundCastError:
        with self._turn:
            while block not in self._held:
                if self._unpacking is None or self._wanted[:1] != [block]:
                    self._want([block])
                self._turn.wait()
            self._held.move_to_end(block)
            return self._held[block]

    def _unpack(self, mine: object) -> None:
        """The thread, which tells however it ends: who waits for a block would wait for good."""
        try:
            self._unpack_wanted()
        finally:
            with self._turn:
                # The next thread may have begun.
                self._unpacking = None if self._unpacking is mine else self._unpacking
                self._turn.notify_all()

    def _unpack_wanted(self) -> None:
        """What is wanted first, until nothing is wanted for a while."""
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._wanted or self._closing or self._unkept(), IDLE_SECONDS)
                spare = None if self._wanted or self._closing else self._unkept()
                if not self._wanted and spare is None:
                    self._unpacking = None
                    return
                block, kept, closed = None if spare else self._wanted[0], self._kept, self._closed
            if spare is not None:
                kept.keep(*spare, going=lambda: not self._wanted and not self._closing)
            else:
                self._keep(block, self._read(block), closed)

    def _unkept(self) -> tuple[Column, np.ndarray] | None:
        """A block with its values that is in memory and may go into the copy; the lock is held."""
        if self._kept is None:
            return None
        both = ((block, found) for block, found in self._held.items() if isinstance(found, np.ndarray))
        return next(((block, found) for block, found in both if self._kept.wants(block)), None)

    def _read(self, block: Column) -> np.ndarray | GroundCastError | None:
        """The values of a block; None of `OPENING`, and where the block is no longer wanted."""
        try:
            files = self._there()
            if files is None or block == OPENING:
                return None
            threads = 1 if block in self._spare else os.cpu_count() or 1
            return files.read(block, threads, lambda: self._wanted[:1] == [block])
        except GroundCastError as error:
            return error
        except Exception as error:
            # Memory or threads of the system are short; whoever waits for the block hears of it.
            return GroundCastError(
                tr("The series here cannot be read ({error}).", error=str(error) or type(error).__name__),
                tr("Close other programs where memory is short, and click once more."),
                "observed",
            )

    def _keep(self, block: Column, found, closed: int) -> None:
        """Hold what was read, and let the blocks used longest ago go."""
        with self._turn:
            # What was read before all was let go may be of other files.
            stale = closed != self._closed
            left = found is None and block != OPENING and self._files is not None
            if not left and not stale:
                self._wanted = [each for each in self._wanted if each != block]
            if found is not None and not stale:
                self._held[block] = found
            while sum(getattr(each, "nbytes", 0) for each in self._held.values()) > MOST_BYTES:
                self._held.popitem(last=False)
            self._turn.notify_all()


def open_files(vrt: Path, room: Room | None = None) -> OpenFiles | None:
    """The files of a VRT of one file a band; None of any other, and of more files than can be held open.

    Args:
        room: where a copy of unpacked blocks may be kept.
    """
    data = opened(vrt, gdal.OF_RASTER, OF_SOURCE)
    # Newer GDAL lists files that are gone, too: whoever opens them says which.
    own = os.path.realpath(vrt)
    paths = [path for path in data.GetFileList() or [] if os.path.realpath(path) != own]
    if not 1 < len(paths) <= MOST or len(paths) != data.RasterCount:
        return None
    return OpenFiles(paths, (data.RasterXSize, data.RasterYSize), room)
