"""Virtual rasters beside the results: the regions of a run as one map a date, and differences."""

from __future__ import annotations

import os
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...core.errors import GroundCastError
from ..gdal_files import opened
from ..words import tr


@dataclass(frozen=True)
class Piece:
    """One region's raster: size in cells, geotransform, CRS, date (YYYYMMDD) of each band."""

    path: Path
    width: int
    height: int
    place: tuple[float, ...]
    crs: str
    dates: tuple[str, ...]


def piece(path: Path) -> Piece:
    """What a mosaic needs to know of a raster."""
    data = opened(path)
    dates = tuple(data.GetRasterBand(b + 1).GetDescription() for b in range(data.RasterCount))
    return Piece(
        Path(path), data.RasterXSize, data.RasterYSize, data.GetGeoTransform(), data.GetProjection(), dates
    )


def mosaic(paths: list[Path], target: Path) -> Path:
    """Write `target`, a VRT that shows the rasters side by side, one band for every date of any.

    Raises:
        GroundCastError: the rasters differ in CRS or cell size (`results-grids`).
    """
    pieces = [piece(path) for path in paths]
    _check(pieces)
    whole = _bounds(pieces)
    dates = sorted({date for each in pieces for date in each.dates})
    bands = [_band(n, date, pieces, whole, target.parent) for n, date in enumerate(dates, 1)]
    return _write(target, pieces[0], whole, bands)


def difference(upper: Path, lower: Path, target: Path) -> Path:
    """Write `target`, a VRT of `upper` minus `lower` band by band: the interval's width."""
    top, bottom = piece(upper), piece(lower)
    _check([top, bottom])
    whole = _bounds([top])
    bands = []
    for number, date in enumerate(top.dates, 1):
        if date not in bottom.dates:
            continue
        sources = _source(top, number, whole, target.parent)
        sources += _source(bottom, bottom.dates.index(date) + 1, whole, target.parent)
        kind = ' subClass="VRTDerivedRasterBand"'
        inside = "<PixelFunctionType>diff</PixelFunctionType>" + sources
        bands.append(_band_xml(len(bands) + 1, date, inside, kind))
    return _write(target, top, whole, bands)


def _check(pieces: list[Piece]) -> None:
    first = pieces[0]
    for other in pieces[1:]:
        same = np.allclose([first.place[i] for i in (1, 2, 4, 5)], [other.place[i] for i in (1, 2, 4, 5)])
        if not same or first.crs != other.crs:
            raise GroundCastError(
                tr("{path} has another grid than {first}.", path=other.path, first=first.path),
                tr("Run the forecast again with one grid for all regions."),
                "results-grids",
            )


def _bounds(pieces: list[Piece]) -> tuple[tuple[float, ...], int, int]:
    """(geotransform, width, height) of the grid around all pieces."""
    first = pieces[0].place
    places = [_offset(each, first) for each in pieces]
    left, top = min(p[0] for p in places), min(p[1] for p in places)
    right = max(x + each.width for (x, _), each in zip(places, pieces))
    bottom = max(y + each.height for (_, y), each in zip(places, pieces))
    corner = gdal.ApplyGeoTransform(first, left, top)
    place = (corner[0], first[1], first[2], corner[1], first[4], first[5])
    return place, right - left, bottom - top


def _offset(each: Piece, place: tuple[float, ...]) -> tuple[int, int]:
    """Column and row of a piece's first cell on the grid `place`."""
    x, y = gdal.ApplyGeoTransform(gdal.InvGeoTransform(place), each.place[0], each.place[3])
    return round(x), round(y)


def _band(number: int, date: str, pieces: list[Piece], whole, folder: Path) -> str:
    inside = "".join(
        _source(each, each.dates.index(date) + 1, whole, folder) for each in pieces if date in each.dates
    )
    return _band_xml(number, date, inside)


def _band_xml(number: int, date: str, inside: str, kind: str = "") -> str:
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}"{kind}>'
        f"<Description>{escape(date)}</Description><NoDataValue>nan</NoDataValue>{inside}</VRTRasterBand>"
    )


def _source(each: Piece, band: int, whole, folder: Path) -> str:
    x, y = _offset(each, whole[0])
    near, relative = _near(each.path, folder)
    size = f'xSize="{each.width}" ySize="{each.height}"'
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="{relative}">{escape(near)}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{x}" yOff="{y}" {size}/>'
        "<NODATA>nan</NODATA></ComplexSource>"
    )


def _near(path: Path, folder: Path) -> tuple[str, int]:
    """A file as seen from a folder, and whether it can be: another drive of Windows cannot."""
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/"), 1
    except ValueError:
        return str(path), 0


def _write(target: Path, first: Piece, whole, bands: list[str]) -> Path:
    place, width, height = whole
    numbers = ", ".join(repr(float(n)) for n in place)
    text = (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
        f"<SRS>{escape(first.crs)}</SRS><GeoTransform>{numbers}</GeoTransform>{''.join(bands)}</VRTDataset>"
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, target)
    return target
