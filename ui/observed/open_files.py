"""A stack of one file a date, kept open: GDAL keeps a hundred of a VRT, and opens the others each click."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import numpy as np
from osgeo import gdal

from ..gdal_files import damaged, opened

MOST = 400
"""Systems let a program hold about a thousand files open."""


class OpenFiles:
    """The files of a VRT that lie on one grid; they are opened at the first click."""

    def __init__(self, paths: list[str], size: tuple[int, int]):
        self._paths, self._size = paths, size
        self._bands: list[gdal.Band] = []
        self._data: list[gdal.Dataset] = []
        self._lock = Lock()

    def at(self, column: int, row: int) -> np.ndarray | None:
        """(T,) float32 of one cell, NaN for no data and outside; None where the files lie on other grids.

        Raises:
            GroundCastError: a file is gone or cannot be read (`results-file`).
        """
        with self._lock:
            if not self._bands:
                self._open()
        if not self._bands:
            return None
        width, height = self._size
        if not (0 <= column < width and 0 <= row < height):
            return np.full(len(self._bands), np.nan, np.float32)
        return self._read(column, row)

    def _open(self) -> None:
        data = [opened(path, gdal.OF_RASTER) for path in self._paths]
        if all((each.RasterXSize, each.RasterYSize) == self._size for each in data):
            self._data, self._bands = data, [each.GetRasterBand(1) for each in data]

    def _read(self, column: int, row: int) -> np.ndarray:
        """The same cell of all files; unpacking is shared between the processors."""
        groups = np.array_split(np.arange(len(self._bands)), min(len(self._bands), os.cpu_count() or 1))
        with self._lock, ThreadPoolExecutor(len(groups)) as pool:
            parts = pool.map(lambda group: [self._one(int(i), column, row) for i in group], groups)
            return np.concatenate(list(parts)).astype(np.float32)

    def _one(self, number: int, column: int, row: int) -> float:
        try:
            raw = self._bands[number].ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float32)
        except RuntimeError:
            raw = None
        if not raw:
            raise damaged(self._paths[number])
        return float(np.frombuffer(raw, np.float32)[0])


def open_files(vrt: Path) -> OpenFiles | None:
    """The files of a VRT of one file a band; None of any other, and of more files than can be held open."""
    data = opened(vrt, gdal.OF_RASTER)
    paths = [path for path in data.GetFileList() or [] if not os.path.samefile(path, vrt)]
    if not 1 < len(paths) <= MOST or len(paths) != data.RasterCount:
        return None
    return OpenFiles(paths, (data.RasterXSize, data.RasterYSize))
