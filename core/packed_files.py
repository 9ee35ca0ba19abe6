"""The first bands of several rasters on one grid, kept open, as QGIS's own GDAL reads them for clicks."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import rasterio
from rasterio.windows import Window

from .series_copy import Column

CACHE_MB = 64
"""GDAL's own: each block is read once."""


class PackedFiles:
    """A context in which files are open.

    Args:
        paths: of the files, in order of time.
    """

    def __init__(self, paths: list[str]):
        self._paths, self._held, self._files = paths, ExitStack(), []

    def __enter__(self) -> PackedFiles:
        self._held.enter_context(rasterio.Env(GDAL_CACHEMAX=CACHE_MB))
        self._files = [self._held.enter_context(rasterio.open(path)) for path in self._paths]
        return self

    def __exit__(self, *error) -> None:
        self._held.close()

    def read(self, block: Column) -> np.ndarray:
        """(T, height, width) float32 of a block, neither scaled nor masked.

        Raises:
            rasterio.errors.RasterioIOError: a file cannot be read.
        """
        window = Window(block.left, block.top, block.width, block.height)
        values = np.empty((len(self._files), block.height, block.width), np.float32)
        for file, out in zip(self._files, values):
            file.read(1, window=window, out=out)
        return values
