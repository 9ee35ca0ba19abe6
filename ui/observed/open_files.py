"""A stack of one file a date, kept open: a click unpacks one block of each file, which are then held."""

from __future__ import annotations

import os
from collections import OrderedDict
from pathlib import Path
from threading import Condition, Thread

import numpy as np
from osgeo import gdal

from ...core.errors import GroundCastError
from ..gdal_files import opened
from .block_files import BlockFiles, Column

MOST = 400
"""Systems let a program hold about a thousand files open."""

MOST_BYTES = 384e6
"""What is held of unpacked blocks: nine of 256 x 256 cells and 160 dates, the ones used last."""

AHEAD_BYTES = MOST_BYTES / 2
"""What is unpacked beside the block of a click, in case that the next one goes there."""

IDLE_SECONDS = 3.0
"""The thread that unpacks ends when it is not asked for so long."""

FEW = 20
"""So many files are opened at once in a moment."""

OPENING = Column(-1, -1, 0, 0)
"""Stands for no block: the files are to be opened."""


class OpenFiles:
    """The files of a VRT that lie on one grid; safe in any thread.

    Blocks are unpacked by a thread of its own: the one of a click by all processors, those beside it by one.
    What is asked for last comes first: a block that nobody wants any more is left in the midst of it.
    """

    def __init__(self, paths: list[str], size: tuple[int, int]):
        self._paths, self._size = paths, size
        self._files: BlockFiles | None = None
        self._held: OrderedDict[Column, np.ndarray | GroundCastError] = OrderedDict()
        self._wanted: list[Column] = []
        self._spare: set[Column] = set()
        self._thread: Thread | None = None
        self._turn = Condition()
        self._opened = self._closing = False

    def at(self, column: int, row: int) -> np.ndarray | None:
        """(T,) float32 of one cell, NaN for no data and outside; None where the files lie on other grids.

        Waits for the block where it is not held.

        Raises:
            GroundCastError: a file is gone or cannot be read (`results-file`).
        """
        files = self._there()
        if files is None:
            return None
        width, height = self._size
        if not (0 <= column < width and 0 <= row < height):
            return np.full(len(self._paths), np.nan, np.float32)
        block = files.column_of(column, row, MOST_BYTES)
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
            return self._files.is_quick() or self._files.column_of(column, row, MOST_BYTES) in self._held

    def read_ahead(self, column: int, row: int, around: bool = False) -> None:
        """Unpack the block of a cell in the background; with `around` those beside it, the nearest first."""
        with self._turn:
            files = self._files
            if not self._opened:
                self._want([OPENING])
            elif files is not None and not files.is_quick():
                block = files.column_of(column, row, MOST_BYTES)
                beside = files.around(column, row)[: int(AHEAD_BYTES // files.bytes)] if around else []
                wanted = [each for each in (block, *beside) if each not in self._held]
                if wanted:
                    self._want(wanted, beside)

    def open_ahead(self) -> None:
        """Open the files in the background."""
        self.read_ahead(0, 0)

    def close(self) -> None:
        """Let go of all that is held; what is asked for later is read anew."""
        with self._turn:
            self._wanted, self._files, self._opened, self._closing = [], None, False, True
            self._held.clear()
            self._turn.notify_all()

    def _there(self) -> BlockFiles | None:
        """The open files; None where they lie on other grids."""
        with self._turn:
            if not self._opened:
                data = [opened(path, gdal.OF_RASTER) for path in self._paths]
                alike = all((each.RasterXSize, each.RasterYSize) == self._size for each in data)
                self._files = BlockFiles(self._paths, data) if alike else None
                self._opened = True
                self._held.pop(OPENING, None)
            return self._files

    def _want(self, blocks: list[Column], spare: list[Column] = ()) -> None:
        """Unpack these in place of all that was wanted before; the lock is held."""
        self._wanted, self._spare, self._closing = blocks, set(spare), False
        if self._thread is None:
            self._thread = Thread(target=self._unpack, name="groundcast-blocks", daemon=True)
            self._thread.start()
        self._turn.notify_all()

    def _wait(self, block: Column) -> np.ndarray | GroundCastError:
        with self._turn:
            while block not in self._held:
                if self._wanted[:1] != [block]:
                    self._want([block])
                self._turn.wait()
            self._held.move_to_end(block)
            return self._held[block]

    def _unpack(self) -> None:
        """The thread: what is wanted first, until nothing is wanted for a while."""
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._wanted or self._closing, IDLE_SECONDS)
                if not self._wanted:
                    self._thread = None
                    return
                block = self._wanted[0]
            self._keep(block, self._read(block))

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

    def _keep(self, block: Column, found) -> None:
        """Hold what was read, and let the blocks used longest ago go."""
        with self._turn:
            left = found is None and block != OPENING and self._files is not None
            if not left:
                self._wanted = [each for each in self._wanted if each != block]
            if found is not None:
                self._held[block] = found
            while sum(getattr(each, "nbytes", 0) for each in self._held.values()) > MOST_BYTES:
                self._held.popitem(last=False)
            self._turn.notify_all()


def open_files(vrt: Path) -> OpenFiles | None:
    """The files of a VRT of one file a band; None of any other, and of more files than can be held open."""
    data = opened(vrt, gdal.OF_RASTER)
    paths = [path for path in data.GetFileList() or [] if not os.path.samefile(path, vrt)]
    if not 1 < len(paths) <= MOST or len(paths) != data.RasterCount:
        return None
    return OpenFiles(paths, (data.RasterXSize, data.RasterYSize))
