"""Unpacked blocks of a stack of packed files, kept so that the series of a cell is one short read.

A stack has a folder, named by the mark of its files, and in it a file a block: for each cell, row by row, T
float32 (little endian, bit for bit those of the files) and a sum over them that fits this cell of this block
of these files alone. What is damaged, cut short or of other files is never taken for values.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .errors import GroundCastError
from .write.atomic import replacing

FORMAT = 1
ENDING = ".series"
ABOUT = "stack.txt"
"""Says whose blocks these are; its time of modification is when they were used last."""

SUM_BYTES = 8
AT_ONCE = 4096
"""Cells that are turned about at once: few enough for the processor's cache."""

LEFT = "series-copy-left"
"""The code of a block that was not written to its end, since something else came first."""


@dataclass(frozen=True)
class Column:
    """The same block of all files, in cells of the grid."""

    top: int
    left: int
    height: int
    width: int

    @property
    def cells(self) -> int:
        """How many cells it holds."""
        return self.height * self.width


def mark_of(paths: list[str]) -> str:
    """64 hexadecimal digits that change with the path, size or time of modification of any file.

    Raises:
        OSError: a file is gone.
    """
    digest = hashlib.sha256(f"series copy {FORMAT} {len(paths)}\n".encode())
    for path in paths:
        state = os.stat(path)
        digest.update(f"{os.path.abspath(path)}\n{state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


@dataclass(frozen=True)
class SeriesCopy:
    """The blocks of one stack.

    Args:
        root: folder of all copies; mark: of the stack's files (`mark_of`); dates: T.
    """

    root: Path
    mark: str
    dates: int

    @property
    def folder(self) -> Path:
        """Where the blocks lie."""
        return self.root / self.mark[:16]

    def begin(self, title: str) -> None:
        """Make the folder, and say whose it is and that it is used now.

        Raises:
            OSError: it cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        text = f"GroundCast keeps here, for quick clicks, the values of {self.dates} files: {title}\n"
        (self.folder / ABOUT).write_text(text, encoding="utf-8")

    def blocks(self) -> set[Column]:
        """The blocks that are there, whole by their size."""
        if not self.folder.is_dir():
            return set()
        with os.scandir(self.folder) as entries:
            named = [(_named(entry.name), entry) for entry in entries]
        # Drafts of blocks come and go meanwhile: only blocks are looked at.
        return {block for block, entry in named if block and entry.stat().st_size == self.size(block)}

    def path(self, block: Column) -> Path:
        """The file of a block."""
        return self.folder / f"{block.top}_{block.left}_{block.height}_{block.width}{ENDING}"

    def size(self, block: Column) -> int:
        """Bytes of the file of a block."""
        return block.cells * self._record

    def write(self, block: Column, values: np.ndarray, going: Callable[[], bool] = lambda: True) -> None:
        """Keep the values (T, height, width) float32 of a block, whole or not at all.

        Raises:
            GroundCastError: the folder is gone (`series-copy-gone`), it was not `going` any more
                (`series-copy-left`), the disk is full or cannot be written.
        """
        self.require_folder()
        bits = np.ascontiguousarray(values, "<f4").view("<u4").reshape(self.dates, block.cells)
        with replacing(self.path(block)) as temporary, open(temporary, "wb") as file:
            for start in range(0, block.cells, AT_ONCE):
                if not going():
                    raise GroundCastError("Unpacking was interrupted by a click.", "It goes on later.", LEFT)
                file.write(self._records(block, start, bits[:, start : start + AT_ONCE]).tobytes())

    def read(self, block: Column, column: int, row: int) -> np.ndarray | None:
        """(T,) float32 of a cell of the grid; None where the file is gone or not what was written."""
        cell = (row - block.top) * block.width + column - block.left
        try:
            with open(self.path(block), "rb", buffering=0) as file:
                if os.fstat(file.fileno()).st_size != self.size(block):
                    return None
                file.seek(cell * self._record)
                record = np.frombuffer(file.read(self._record), np.uint8)
        except OSError:
            return None
        if record.size != self._record:
            return None
        bits = record[:-SUM_BYTES].view("<u4")
        whole = self._records(block, cell, bits[:, None])[0]
        return bits.view("<f4").astype(np.float32) if np.array_equal(whole, record) else None

    def require_folder(self) -> None:
        """Nothing is kept where somebody took the folder away.

        Raises:
            GroundCastError: the folder is gone (`series-copy-gone`).
        """
        if not self.folder.is_dir():
            raise GroundCastError(
                f"The folder {self.folder} is gone.",
                "Clicks read the files themselves until the data are opened again.",
                "series-copy-gone",
            )

    def drop(self, block: Column) -> None:
        """Take a damaged block away, where the system lets it go."""
        try:
            self.path(block).unlink()
        except OSError:
            return  # it stays, and is found damaged again

    @property
    def _record(self) -> int:
        return 4 * self.dates + SUM_BYTES

    def _records(self, block: Column, start: int, bits: np.ndarray) -> np.ndarray:
        """(n, bytes) records of n cells from number `start` on, whose values are `bits` (T, n)."""
        values = np.ascontiguousarray(bits.T)
        cells = np.arange(start, start + len(values), dtype=np.uint64)
        sums = self._seed(block) ^ _mixed(cells)
        sums += (values.astype(np.uint64) * (_mixed(np.arange(self.dates, dtype=np.uint64)) | 1)).sum(1)
        records = np.empty((len(values), self._record), np.uint8)
        records[:, :-SUM_BYTES] = values.view(np.uint8)
        records[:, -SUM_BYTES:] = sums.astype("<u8")[:, None].view(np.uint8)
        return records

    def _seed(self, block: Column) -> np.ndarray:
        words = f"{self.mark} {block.top} {block.left} {block.height} {block.width}".encode()
        return np.frombuffer(hashlib.sha256(words).digest()[:8], "<u8").astype(np.uint64)


def _mixed(numbers: np.ndarray) -> np.ndarray:
    """Numbers spread over 64 bits (the finaliser of SplitMix64, Steele and others 2014)."""
    mixed = (numbers + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def _named(name: str) -> Column | None:
    """The block that a file of this name holds."""
    parts = name[: -len(ENDING)].split("_") if name.endswith(ENDING) else []
    return Column(*map(int, parts)) if len(parts) == 4 and all(part.isdigit() for part in parts) else None
