"""The copy of one stack's unpacked blocks as this session uses it: read by clicks, filled behind them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

import numpy as np
from qgis.core import Qgis, QgsMessageLog

from ...core.errors import GroundCastError
from ...core.series_copy import LEFT, Column, SeriesCopy, mark_of
from ...core.series_copy_room import make_room, taken
from ..spoken import translated
from ..words import tr, why

QUICK_SECONDS, AGAIN_SECONDS = 0.01, 10.0
"""Where asking for the files' times takes longer, as on a share far away, it is not done at each click."""


@dataclass(frozen=True)
class Room:
    """Where copies are kept, and the most bytes that they may take together."""

    root: Path
    limit: float


class KeptBlocks:
    """Safe in any thread. Whatever fails, the files themselves are read, and GroundCast's log says why, once.

    Attributes:
        paths: of the files, in order of time; room: what the copy may use.
        bytes: that the copy takes; full: whether nothing more can be kept;
        paused: whether the user wants no more to be kept.
    """

    def __init__(self, paths: list[str], mark: str, room: Room):
        self.room, self.paths = room, paths
        self.copy = SeriesCopy(room.root, mark, len(paths))
        self._blocks: set[Column] = set()
        self._tried: set[Column] = set()
        self._told: set[str] = set()
        self._lock, self._looked, self._slow = RLock(), 0.0, False
        self.bytes = 0
        self.full = self.paused = False

    @classmethod
    def begun(cls, paths: list[str], mark: str, room: Room) -> KeptBlocks | None:
        """The copy of these files, with the blocks of earlier sessions; None where it cannot be kept."""
        made = cls(paths, mark, room)
        try:
            made.copy.begin(os.path.dirname(os.path.abspath(paths[0])))
            made._blocks, made.bytes = made.copy.blocks(), taken(made.copy.folder)
        except OSError as error:
            _log(tr("The series copy cannot be kept ({error}). Clicks read the files.", error=why(error)))
            return None
        return made

    def __len__(self) -> int:
        return len(self._blocks)

    def holds(self, block: Column) -> bool:
        """Whether the copy has a block."""
        return block in self._blocks

    def is_current(self) -> bool:
        """Whether the files are those that the copy was made from."""
        start = time.monotonic()
        if self._slow and start - self._looked < AGAIN_SECONDS:
            return True
        try:
            same = mark_of(self.paths) == self.copy.mark
        except OSError:
            same = False
        self._looked = time.monotonic()
        self._slow = self._looked - start > QUICK_SECONDS
        return same

    def at(self, block: Column, column: int, row: int) -> np.ndarray | None:
        """(T,) float32 of a cell, None where the copy does not have it whole."""
        with self._lock:
            if block not in self._blocks:
                return None
            found = self.copy.read(block, column, row)
            if found is None:
                self._lose(block)
            return found

    def wants(self, block: Column) -> bool:
        """Whether the values of a block may be given to `keep`."""
        closed = self.full or self.paused or self.holds(block)
        return not closed and block not in self._tried and block.cells > 1

    def keep(self, block: Column, values: np.ndarray, going: Callable[[], bool] = lambda: True) -> None:
        """Write the values (T, height, width) of a block, where there is room and the files are the same.

        It is left, for another time, once it is not `going` any more.
        """
        with self._lock:
            self._tried.add(block)
        needed = self.copy.size(block)
        try:
            self.copy.require_folder()
            if not make_room(self.room.root, self.copy.folder, needed, self.room.limit):
                self.full = True
                return
            if mark_of(self.paths) == self.copy.mark:
                self.copy.write(block, values, going)
                self.filled(block, self.bytes + needed)
        except (GroundCastError, OSError) as error:
            if getattr(error, "code", "") == LEFT:
                self._tried.discard(block)
            else:
                self.stop(str(error))

    def filled(self, block: Column, size: int) -> None:
        """A block lies in the copy now, which takes `size` bytes."""
        with self._lock:
            self._blocks.add(block)
            self.bytes = size

    def stop(self, why: str) -> None:
        """Keep no more blocks in this session; those that are there answer on, where their folder is."""
        with self._lock:
            self.full = True
            if not self.copy.folder.is_dir():
                self._blocks.clear()
        self._tell(tr("No more is kept for quick clicks: {why}", why=translated(why)))

    def _lose(self, block: Column) -> None:
        if not self.copy.folder.is_dir():
            self.stop(tr("The folder {folder} is gone.", folder=self.copy.folder))
            return
        self._blocks.discard(block)
        self.copy.drop(block)
        self._tell(tr("A block of the series copy is damaged or gone; the files are read in its place."))

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            _log(text)


def _log(text: str) -> None:
    QgsMessageLog.logMessage(text, "GroundCast", Qgis.MessageLevel.Warning)
