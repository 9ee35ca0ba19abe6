"""What QGIS itself sees of a source at once, while the worker reads it: dates in names, a header's grid.

Names promise, they prove nothing: all of it is said to be from names, and gives way to what the reader finds.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsRectangle

from ..core.dates import any_dates, field_date
from ..core.errors import GroundCastError
from . import gdal_files, sources
from .crs_way import way
from .sources import columns_of
from .words import number, tr

# Formats whose headers GDAL reads at once, from this computer alone: a VRT may point anywhere.
RASTERS, TABLES = (".tif", ".tiff"), (".csv", ".txt")
MOST_FILES, LONGEST_LINE = 20_000, 1 << 20
_UNREADABLE = (
    OSError,
    GroundCastError,
    QgsCsException,
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    RuntimeError,
)


@dataclass(frozen=True)
class Sight:
    """What is seen of one source.

    Attributes:
        what: what kind of source it is, with a count.
        dates: the days in its names, sorted, each once.
        size: how large, and in which CRS; "" where no header says so.
        info: `extent_degrees` as `groundcast info --json` gives it, where a header says it.
    """

    what: str
    dates: list[date]
    size: str = ""
    info: dict = field(default_factory=dict)

    def told(self) -> str:
        """In one line."""
        days = tr("1 date") if len(self.dates) == 1 else tr("{n} dates", n=number(len(self.dates)))
        years = "–".join(dict.fromkeys(str(day.year) for day in (self.dates[0], self.dates[-1])))
        parts = [part for part in (self.what, days, years, self.size) if part]
        return tr("From names, at first sight: {seen}", seen=" · ".join(parts))


def first_sight(path: str, options: dict) -> Sight | None:
    """What names and headers of a source say; None where they say no dates.

    Args:
        options: of the source; `variable` is a part of the file names; with `bounds` or `crs` a header says
            no extent.
    """
    file = Path(path.split("|")[0])
    try:
        if file.is_dir():
            return _of_folder(file, options)
        ending = file.suffix.lower()
        if ending in RASTERS and options.get("also"):
            # Just these files: the folder would say more than is read.
            return None
        if ending in RASTERS:
            return _of_bands(file, options) or _of_folder(file.parent, options)
        if sources.is_layer(path):
            return _of_layer(path, file, options)
        return _of_table(file) if ending in (*TABLES, ".zip") else None
    except _UNREADABLE:
        return None


def stands_alone(path: str, options: dict) -> bool:
    """Whether map, series and profiles of a source come from QGIS alone, as far as its names tell."""
    if first_sight(path, options) is None:
        return False
    return sources.is_drawn(path, options) or sources.is_layer(path)


def _of_folder(folder: Path, options: dict) -> Sight | None:
    """Rasters with dates in their names; of pairs with one first date the second ones count."""
    with os.scandir(folder) as entries:
        names = [entry.name for entry, _ in zip(entries, range(MOST_FILES))]
    wanted = [name for name in names if name.lower().endswith(RASTERS) and not name.startswith(".")]
    first = int(options.get("first_day") or 1)
    dated = {name: any_dates(name, first) for name in wanted if options.get("variable", "") in name}
    dated = {name: days for name, days in dated.items() if days}
    if not dated:
        return None
    firsts = {days[0] for days in dated.values() if len(days) > 1}
    series = len(firsts) < 2
    days = [days[-1:] if series else days[:2] for days in dated.values()]
    what = tr("{n} GeoTIFF files", n=number(len(dated)))
    size, info = _of_grid(gdal_files.opened(folder / min(dated)), options)
    return Sight(what, _sorted(day for each in days for day in each), size, info)


def _of_bands(file: Path, options: dict) -> Sight | None:
    """One raster with a band a date."""
    data = gdal_files.opened(file)
    texts = [data.GetRasterBand(i + 1).GetDescription() for i in range(data.RasterCount)]
    first = int(options.get("first_day") or 1)
    days = _sorted(day for text in texts for day in any_dates(text, first)[:1])
    if len(days) < 2:
        return None
    return Sight(tr("{n} bands", n=number(data.RasterCount)), days, *_of_grid(data, options))


def _of_table(file: Path) -> Sight | None:
    """A table, or an archive of one, with a column a date."""
    if file.suffix.lower() == ".zip":
        with zipfile.ZipFile(file) as archive:
            tables = [name for name in archive.namelist() if name.lower().endswith(TABLES)]
            if not tables:
                return None
            with archive.open(tables[0]) as raw:
                line = raw.readline(LONGEST_LINE)
    else:
        with open(file, "rb") as raw:
            line = raw.readline(LONGEST_LINE)
    return _of_fields(columns_of(line.decode("utf-8-sig", "replace")), tr("table"))


def _of_layer(path: str, file: Path, options: dict) -> Sight | None:
    """A layer of points with a field a date."""
    data = gdal_files.opened(file, gdal.OF_VECTOR)
    named = [part[10:] for part in path.split("|") if part.startswith("layername=")]
    layer = data.GetLayerByName(named[0]) if named else data.GetLayer(0)
    if layer is None:
        return None
    names = [each.GetName() for each in layer.schema]
    count = layer.GetFeatureCount(0)
    what = tr("{n} points", n=number(count)) if count >= 0 else tr("points")
    crs = layer.GetSpatialRef()
    left, right, bottom, top = layer.GetExtent()
    box = QgsRectangle(left, bottom, right, top)
    cut = "|subset=" in path or bool(options.get("crs"))
    return _of_fields(names, what, *_placed(box, crs.ExportToWkt() if crs else "", cut))


def _of_fields(names: list[str], what: str, size: str = "", info: dict | None = None) -> Sight | None:
    days = _sorted(day for day in map(field_date, names) if day is not None)
    return Sight(what, days, size, info or {}) if len(days) > 1 else None


def _of_grid(data, options: dict) -> tuple[str, dict]:
    """Size and place of an open raster."""
    west, width, _, north, _, height = data.GetGeoTransform()
    columns, rows = data.RasterXSize, data.RasterYSize
    box = QgsRectangle(west, north, west + width * columns, north + height * rows)
    pixels = tr("{x} x {y} pixels", x=number(columns), y=number(rows))
    crs, info = _placed(box, data.GetProjection(), bool(options.get("bounds") or options.get("crs")))
    return " · ".join(part for part in (pixels, crs) if part), info


def _placed(box: QgsRectangle, wkt: str, cut: bool) -> tuple[str, dict]:
    """Name of the CRS, and where the box lies in degrees, unless only a part of it is read."""
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
    if not crs.isValid():
        return "", {}
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    found = None if cut else way(crs, degrees).transformBoundingBox(box)
    sides = ("xMinimum", "yMinimum", "xMaximum", "yMaximum")
    return crs.authid(), {"extent_degrees": [getattr(found, side)() for side in sides]} if found else {}


def _sorted(days) -> list[date]:
    return sorted({day.astype(object) for day in days})
