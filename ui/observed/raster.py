"""Dated rasters as one stack: a folder of GeoTIFFs, one for each date, or the bands of one file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle

from ...core.dates import find_dates
from ...core.errors import GroundCastError
from .. import series_copies
from ..gdal_files import OF_SOURCE, opened
from ..layers.velocity import TO_MM
from ..raster_files import RasterFile
from ..words import tr
from .open_files import open_files

ENDINGS = (".tif", ".tiff", ".vrt")


def write_stack(path: Path, target: Path) -> Path:
    """Write a VRT of one band a date, named by it, over a folder or a file of bands; safe in any thread.

    Raises:
        GroundCastError: fewer than two dates are found (`rasters-dates`), or GDAL makes no stack of the
            files (`rasters-stack`).
    """
    found = sorted(_folder(path) if path.is_dir() else _bands(path))
    if len(found) < 2 and path.is_file():
        # One file of a series stands for all, as the worker reads it.
        path = path.parent
        found = sorted(_folder(path))
    if len(found) < 2:
        raise GroundCastError(
            tr("{name} has fewer than two dates.", name=path.name),
            tr("Name files or bands by their dates, like 20200105."),
            "rasters-dates",
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    made = _from_files(found, target) if path.is_dir() else _from_bands(path, found, target)
    if made is None:
        raise GroundCastError(
            tr("The rasters of {name} make no stack.", name=path.name),
            tr("Give all of them the same grid and CRS."),
            "rasters-stack",
        )
    for band, (day, _) in enumerate(found, 1):
        made.GetRasterBand(band).SetDescription(day.replace("-", ""))
    return target


def _folder(path: Path):
    for file in path.iterdir():
        days = find_dates(file.name)
        if file.suffix.lower() in ENDINGS and len(days):
            yield str(days[-1]), str(file)


def _bands(path: Path):
    data = gdal.Open(str(path))
    for band in range(1, data.RasterCount + 1 if data else 1):
        days = find_dates(data.GetRasterBand(band).GetDescription())
        if len(days):
            yield str(days[-1]), band


def _from_files(found, target: Path):
    options = gdal.BuildVRTOptions(separate=True)
    return gdal.BuildVRT(str(target), [file for _, file in found], options=options)


def _from_bands(path: Path, found, target: Path):
    options = gdal.TranslateOptions(format="VRT", bandList=[band for _, band in found])
    return gdal.Translate(str(target), str(path), options=options)


def stated_unit(path: Path) -> str:
    """The unit that the first raster of a stack tells, as the worker reads it; "" of none, or an odd one."""
    files = [file for file in opened(path, cure=OF_SOURCE).GetFileList() or [] if file != str(path)]
    try:
        data = opened(files[0], cure=OF_SOURCE) if files else None
    except GroundCastError:
        data = None  # who reads its values tells of it
    if data is None or not data.RasterCount:
        return ""
    band = data.GetRasterBand(1)
    told = band.GetUnitType() or band.GetMetadataItem("UNIT") or data.GetMetadataItem("UNIT") or ""
    return told if told in TO_MM else ""


class RasterPlaces:
    """The cells of a stack that `write_stack` wrote.

    Args:
        unit: of the values; without one, that which the files tell.
    """

    at_points = False

    def __init__(self, path: Path, unit: str = ""):
        unit = unit or stated_unit(path)
        self._file, self._scale = RasterFile(path, OF_SOURCE), np.float32(TO_MM.get(unit, 1.0))
        self._open = open_files(path, series_copies.room())
        if self._open is not None:
            self._open.open_ahead()
        self.unit = "mm" if unit else ""
        self.dates = self._file.dates
        reference = osr.SpatialReference(wkt=opened(path, cure=OF_SOURCE).GetProjection())
        self.crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())

    def nearest(self, point: QgsPointXY, _tolerance: float):
        """(what it is called, place, (T,) mm) of the cell at `point`, or None where it has no values."""
        values = self._at(point) * self._scale
        if not np.isfinite(values).any():
            return None
        column, row = self._file.cell_at(point)
        return tr("Pixel {column}, {row}", column=column + 1, row=row + 1), self._file.centre(point), values

    def is_ready(self, point: QgsPointXY) -> bool:
        """Whether `nearest` answers at once."""
        return self._open is None or self._open.holds(*self._file.cell_at(point))

    def read_ahead(self, point: QgsPointXY) -> None:
        """Begin to read, in the background, what `nearest` needs there."""
        if self._open is not None:
            self._open.read_ahead(*self._file.cell_at(point))

    @property
    def open(self):
        """The files of one a date, None of any other stack."""
        return self._open

    def cells_of(self, box: QgsRectangle):
        """(left, top, right, bottom) of a box, and its middle, in columns and rows that may lie outside."""
        corners = [QgsPointXY(x, y) for x in (box.xMinimum(), box.xMaximum())
                   for y in (box.yMinimum(), box.yMaximum())]  # fmt: skip
        columns, rows = zip(*map(self._file.cell_at, corners))
        edges = min(columns), min(rows), max(columns) + 1, max(rows) + 1
        return edges, self._file.cell_at(box.center())

    def close(self) -> None:
        """Let go of what is held in memory; a later question reads it anew."""
        if self._open is not None:
            self._open.close()

    def _at(self, point: QgsPointXY) -> np.ndarray:
        values = None if self._open is None else self._open.at(*self._file.cell_at(point))
        if values is None:
            return self._file.at(point)
        # The next click is often beside this one.
        self._open.read_ahead(*self._file.cell_at(point), around=True)
        missing = self._file.nodata
        return values if missing is None else np.where(values == missing, np.float32(np.nan), values)

    def within(self, box: QgsRectangle, dates=None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the cells in a box."""
        dates, values, x, y = self._file.within(box, dates)
        return dates, values * self._scale, x, y

    def near(self, swath, dates=None):
        """(dates (B,), values (B, n), share of the way (n,)) of the cells in a `Swath`."""
        dates, values, share = self._file.near(swath, dates)
        return dates, values * self._scale, share

    def cell(self) -> float:
        """Mean width of a cell in units of the CRS."""
        return float(np.mean(self._file.cell()))

    def extent(self) -> QgsRectangle:
        """The box around the cells."""
        return self._file.extent()
