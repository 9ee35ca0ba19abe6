"""A dated raster of a run: band dates, one cell's series, the values in a box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

import numpy as np
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle

from .gdal_files import OF_RUN, damaged, opened
from .swath import Swath, side_of

ROWS_AHEAD = 256
"""Rows that are read ahead between two looks whether anybody will ask for them: whole blocks."""


PARTS = 8
"""Along each side, of a map that is too large to be read as a whole."""


class RasterFile:
    """A multi-band GeoTIFF with dates as band descriptions; values come as float32, NaN for none.

    Args:
        cure: what mends the file where it is damaged, untranslated.
    """

    there = True
    # A click that unpacks no more than this is quick without being read ahead.
    quick_bytes = 2e6

    def __init__(self, path: Path, cure: str = OF_RUN):
        self._path, self._cure = path, cure
        self._data = opened(path, gdal.OF_RASTER, cure)
        bands = range(1, self._data.RasterCount + 1)
        texts = [self._data.GetRasterBand(b).GetDescription() for b in bands]
        self.dates = np.array([f"{t[:4]}-{t[4:6]}-{t[6:8]}" for t in texts], "datetime64[D]")
        self._forward = self._data.GetGeoTransform()
        self._lock = Lock()
        self._held = None
        self._backward = gdal.InvGeoTransform(self._forward)

    @property
    def size(self) -> int:
        """Bytes of all values in memory."""
        return 4 * self._data.RasterXSize * self._data.RasterYSize * len(self.dates)

    @property
    def nodata(self) -> np.float32 | None:
        """The number that stands for no value; None where NaN does."""
        number = self._data.GetRasterBand(1).GetNoDataValue()
        return np.float32(number) if number is not None and np.isfinite(number) else None

    def is_quick(self) -> bool:
        """Whether a click reads fast enough from the file: blocks hold every date, so they must be small."""
        width, height = self._data.GetRasterBand(1).GetBlockSize()
        return 4 * width * height * len(self.dates) <= self.quick_bytes

    def preload(self, going: Callable[[], bool]) -> None:
        """Read the whole stack into memory; made for another thread, by a file handle of its own.

        A click would otherwise wait for the thread, which holds the handle while it reads.

        Args:
            going: () → whether to go on; otherwise nothing is kept.
        """
        ahead = RasterFile(self._path, self._cure)
        width, height = self._data.RasterXSize, self._data.RasterYSize
        values = np.empty((len(self.dates), height, width), np.float32)
        for top in range(0, height, ROWS_AHEAD):
            if not going():
                return
            rows = min(ROWS_AHEAD, height - top)
            values[:, top : top + rows] = ahead._read(0, top, width, rows)
        self._held = values

    def at(self, point: QgsPointXY) -> np.ndarray:
        """(B,) values of the cell that holds `point`; NaN outside."""
        column, row = self.cell_at(point)
        if not (0 <= column < self._data.RasterXSize and 0 <= row < self._data.RasterYSize):
            return np.full(len(self.dates), np.nan, np.float32)
        return self._read(column, row, 1, 1)[:, 0, 0]

    def centre(self, point: QgsPointXY) -> QgsPointXY:
        """The centre of the cell that holds `point`."""
        column, row = self.cell_at(point)
        return QgsPointXY(*gdal.ApplyGeoTransform(self._forward, column + 0.5, row + 0.5))

    def cell(self) -> tuple[float, float]:
        """Width and height of a cell in units of the CRS."""
        _, a, b, _, d, e = self._forward
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def within(self, box: QgsRectangle, dates: np.ndarray | None = None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the cells whose centres lie in `box`.

        Args:
            dates: those to read, else all.
        """
        window, bands = self._window(box), self._bands(dates)
        if window is None or not len(bands):
            return self.dates[bands], np.empty((len(bands), 0), np.float32), np.empty(0), np.empty(0)
        left, top, width, height = window
        values = self._read(*window, bands=bands)
        columns, rows = np.meshgrid(np.arange(left, left + width) + 0.5, np.arange(top, top + height) + 0.5)
        c, a, b, f, d, e = self._forward
        x, y = a * columns + b * rows + c, d * columns + e * rows + f
        inside = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
        return self.dates[bands], values[:, inside], x[inside], y[inside]

    def near(self, swath: Swath, dates: np.ndarray | None = None):
        """(dates (B,), values (B, n), share of the way (n,)) of the cells in a swath, read part by part.

        Any thread may ask: the parts are read by a handle of its own, so that no click waits for one.

        Args:
            dates: those to read, else all.
        """
        bands = self._bands(dates)
        side = side_of(self._data.GetRasterBand(1).GetBlockSize())
        parts = swath.parts(self._forward, (self._data.RasterXSize, self._data.RasterYSize), side)
        places = sum(part.index.size for part in parts)
        swath.require(places, len(bands))
        values, at = np.empty((len(bands), places), np.float32), 0
        own = self if self._held is not None else RasterFile(self._path, self._cure)
        for number, part in enumerate(parts if len(bands) else ()):
            swath.go_on(number / len(parts))
            here = own._read(*part.window, bands=bands).reshape(len(bands), -1)
            values[:, at : at + part.index.size] = here[:, part.index]
            at += part.index.size
        shares = np.concatenate([part.share for part in parts]) if parts else np.empty(0)
        return self.dates[bands], values, shares

    def thinned(self, most: int) -> tuple[np.ndarray, bool]:
        """(values (B, n), whether they are a part of all): even parts of the map, cells as they are stored.

        Overviews would not do: their cells are means of many.
        """
        width, height = self._data.RasterXSize, self._data.RasterYSize
        cells = max(most // max(len(self.dates), 1), 1)
        if width * height <= cells:
            return self._read(0, 0, width, height).reshape(len(self.dates), -1), False
        side = max(int(np.sqrt(cells / PARTS**2)), 1)
        wide, high = min(side, width), min(side, height)
        lefts, tops = (np.linspace(0, all_ - own, PARTS, dtype=int) for all_, own in
                       ((width, wide), (height, high)))  # fmt: skip
        parts = [self._read(int(x), int(y), wide, high) for y in tops for x in lefts]
        return np.concatenate([part.reshape(len(self.dates), -1) for part in parts], axis=1), True

    def _bands(self, dates: np.ndarray | None) -> np.ndarray:
        """Indices of the bands of `dates`, of all for None."""
        return np.arange(len(self.dates)) if dates is None else np.flatnonzero(np.isin(self.dates, dates))

    def extent(self) -> QgsRectangle:
        """The box around the raster in its CRS."""
        width, height = self._data.RasterXSize, self._data.RasterYSize
        corners = [gdal.ApplyGeoTransform(self._forward, i, j) for i in (0, width) for j in (0, height)]
        xs, ys = zip(*corners)
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def cell_at(self, point: QgsPointXY) -> tuple[int, int]:
        """(column, row) of the cell that holds `point`, from 0; outside the raster, too."""
        column, row = gdal.ApplyGeoTransform(self._backward, point.x(), point.y())
        return int(np.floor(column)), int(np.floor(row))

    def _window(self, box: QgsRectangle) -> tuple[int, int, int, int] | None:
        """(left, top, width, height) in cells of the part of the raster in `box`, or None."""
        corners = [
            gdal.ApplyGeoTransform(self._backward, x, y)
            for x in (box.xMinimum(), box.xMaximum())
            for y in (box.yMinimum(), box.yMaximum())
        ]
        columns, rows = zip(*corners)
        left, top = max(int(np.floor(min(columns))), 0), max(int(np.floor(min(rows))), 0)
        right = min(int(np.ceil(max(columns))), self._data.RasterXSize)
        bottom = min(int(np.ceil(max(rows))), self._data.RasterYSize)
        return (left, top, right - left, bottom - top) if right > left and bottom > top else None

    def _read(self, left: int, top: int, width: int, height: int, bands=None) -> np.ndarray:
        """(B, height, width) float32, NaN for no data."""
        if self._held is not None:
            part = self._held[:, top : top + height, left : left + width]
            return part.copy() if bands is None else part[bands]
        numbers = None if bands is None else [int(b) + 1 for b in bands]
        with self._lock:
            values = self._values(left, top, width, height, numbers)
        values = values.astype(np.float32, copy=False)
        values = values.reshape(-1, height, width)
        if self.nodata is not None:
            values[values == self.nodata] = np.nan
        return values

    def _values(self, left: int, top: int, width: int, height: int, numbers) -> np.ndarray:
        """What GDAL reads of the bands `numbers`, None for all.

        Raises:
            GroundCastError: the file ends too early (`results-file`).
        """
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            values = self._data.ReadAsArray(left, top, width, height, band_list=numbers)
        except RuntimeError:
            values = None
        finally:
            gdal.PopErrorHandler()
        if values is None:
            raise damaged(self._path, self._cure)
        return values
