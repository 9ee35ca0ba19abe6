"""The first bands of several rasters on one grid, read by the blocks that the files store as one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import numpy as np
from osgeo import gdal

from ...core.series_copy import Column
from ..gdal_files import OF_SOURCE, damaged

QUICK_BYTES = 2e6
"""Blocks of all files that together hold no more are unpacked within some milliseconds."""


class BlockFiles:
    """Open rasters; safe in any thread, each file in one at a time.

    Args:
        paths, data: of each raster, in order of time.
    """

    def __init__(self, paths: list[str], data: list):
        self._paths, self._data = paths, data
        self._bands = [each.GetRasterBand(1) for each in data]
        self._locks = [Lock() for _ in data]
        self._block = self._bands[0].GetBlockSize()

    @property
    def bytes(self) -> float:
        """Of one block of all files, in memory."""
        width, height = self._block
        return 4.0 * width * height * len(self._bands)

    def is_quick(self) -> bool:
        """Whether a block of all files is unpacked so fast that nobody notices."""
        return self.bytes <= QUICK_BYTES

    def is_packed(self) -> bool:
        """Whether blocks must be unpacked, of files that are one with their values: no VRT beside others."""
        plain = all(each.GetDriver().ShortName == "GTiff" for each in self._data)
        return plain and any(each.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") for each in self._data)

    def blocks(self) -> list[Column]:
        """All of them, row by row."""
        (width, height), data = self._block, self._data[0]
        tops, lefts = range(0, data.RasterYSize, height), range(0, data.RasterXSize, width)
        return [self.column_of(left, top) for top in tops for left in lefts]

    def column_of(self, column: int, row: int, most_bytes: float = np.inf) -> Column:
        """The block that holds a cell; the cell alone where blocks need more than `most_bytes`."""
        if self.bytes > most_bytes:
            return Column(row, column, 1, 1)
        width, height = self._block
        left, top = column // width * width, row // height * height
        data = self._data[0]
        return Column(top, left, min(height, data.RasterYSize - top), min(width, data.RasterXSize - left))

    def around(self, column: int, row: int) -> list[Column]:
        """The blocks beside the one that holds a cell, the nearest to the cell first."""
        width, height = self._block
        data, found = self._data[0], {}
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                x, y = (column // width + right) * width, (row // height + down) * height
                if (down or right) and 0 <= x < data.RasterXSize and 0 <= y < data.RasterYSize:
                    beside = max(x - column, 0, column - x - width + 1)
                    above = max(y - row, 0, row - y - height + 1)
                    found[self.column_of(x, y)] = np.hypot(beside, above)
        return sorted(found, key=found.get)

    def read(self, block: Column, threads: int, wanted: Callable[[], bool]) -> np.ndarray | None:
        """(T, height, width) float32, unpacked in so many threads; None once it is no longer `wanted`.

        Raises:
            GroundCastError: a file cannot be read (`results-file`).
        """
        values = np.empty((len(self._bands), block.height, block.width), np.float32)
        groups = np.array_split(np.arange(len(self._bands)), min(len(self._bands), threads))

        def part(group) -> bool:
            for number in group:
                if not wanted():
                    return False
                self._one(int(number), block, values)
            return True

        with ThreadPoolExecutor(len(groups)) as pool:
            return values if all(list(pool.map(part, groups))) else None

    def _one(self, number: int, block: Column, values: np.ndarray) -> None:
        place = (block.left, block.top, block.width, block.height)
        with self._locks[number]:
            try:
                raw = self._bands[number].ReadRaster(*place, buf_type=gdal.GDT_Float32)
                if block.height * block.width > 1:
                    # Held here from now on: GDAL's own copy would take the same room again.
                    self._bands[number].FlushCache()
            except RuntimeError:
                raw = None
        if not raw:
            raise damaged(self._paths[number], OF_SOURCE)
        values[number] = np.frombuffer(raw, np.float32).reshape(block.height, block.width)
