"""A multi-band GeoTIFF with one band per date, the dates in the band descriptions or in their tags.

GDAL keeps both in the tag GDAL_METADATA of a GeoTIFF, as DESCRIPTION and as items of a band
(gdal.org/en/stable/drivers/raster/gtiff.html, "Metadata"); of ENVI they are the `band names` of the header
(gdal.org/en/stable/drivers/raster/envi.html). `core/write/geotiff.py` writes the same.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from ..dates import any_dates
from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from ..window import Window, part
from .cube import Cube
from .dated_names import about_names, first_day
from .deformation import assumed, in_millimetres, sign_of
from .files import existing
from .point_csv import kind_in_name
from .raster_files import (
    about_crs,
    described,
    grid_of,
    is_raster,
    opened,
    rasters_in,
    require_room,
    require_some,
)
from .raster_values import band_of, read_bands, unit_tag


class Bands:
    """One GeoTIFF of many dates."""

    name = "bands"
    label = "GeoTIFF with one band per date"

    def accepts(self, source: Source) -> bool:
        """A GeoTIFF of several bands, or a folder with no other."""
        if source.also:
            return False
        try:
            path = _only(Path(source.path))
            if not is_raster(path):
                return False
            with opened(path) as dataset:
                return dataset.count > 1 and band_of(dataset, path) == 1
        except (GroundCastError, OSError):
            return False

    def read(self, source: Source) -> Stack:
        """See `Reader.read`."""
        with self.cube(source) as cube:
            return cube.within(source)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`."""
        path = _only(existing(source.path))
        with opened(path) as dataset:
            told, grid = _told(dataset, source, path), grid_of(dataset)
            dates = np.array(list(told.bands), "datetime64[D]")
            read = partial(_stack, dataset, told, source, path)
            place = replace(grid, crs=source.crs or grid.crs)
            yield Cube(path.name, dates, place, read, dataset.block_shapes[0])


@dataclass(frozen=True)
class _Told:
    """What the bands say of themselves, asked once for all windows.

    Attributes:
        bands: numbers by date, in order of time.
        units: of those that state one, by words for the band.
        counts: a note on how days of the year are counted, or nothing.
    """

    bands: dict[np.datetime64, int]
    units: dict[str, str]
    counts: tuple[str, ...]


def _told(dataset, source: Source, path: Path) -> _Told:
    bands = _bands(dataset, path, first_day(source))
    units = {f"band {band} of {path.name}": unit_tag(dataset, band) for band in bands.values()}
    stated = {band: unit for band, unit in units.items() if unit}
    return _Told(bands, stated, about_names(described(dataset), source))


def _stack(dataset, told: _Told, source: Source, path: Path, window: Window) -> Stack:
    """The values of a window, deformation in mm."""
    grid, tags = grid_of(dataset), dataset.tags()
    require_room(len(told.bands), window.shape, path.name)
    values = np.empty((len(told.bands), *window.shape), np.float32)
    read_bands(dataset, list(told.bands.values()), values, path, window)
    require_some(values, path.name)
    kind = source.kind or tags.get("KIND") or kind_in_name(path.stem)
    stack = Stack(
        values,
        np.array(list(told.bands), "datetime64[D]"),
        part(replace(grid, crs=source.crs or grid.crs), window),
        kind,
        sign=tags.get("SIGN") or sign_of(kind),
        notes=(*about_crs(grid, source), *assumed(kind, source, tags.get("KIND", "")), *told.counts),
        simulated=tags.get("SIMULATED", "").lower() == "yes",
    )
    return in_millimetres(stack, source, told.units, [path.name])


def _only(path: Path) -> Path:
    """The only GeoTIFF of a folder; the path itself where it is a file or holds several."""
    files = rasters_in(path) if path.is_dir() else []
    return files[0] if len(files) == 1 else path


def _bands(dataset, path: Path, first: int) -> dict[np.datetime64, int]:
    """Band numbers by date, in order of time.

    Raises:
        GroundCastError: no band or not every one is dated (`no-dates`), or a date occurs twice.
    """
    found = {}
    for band, text in enumerate(described(dataset), start=1):
        days = any_dates(text, first)
        if not days:
            continue
        if days[-1] in found:
            raise GroundCastError(
                f"{path.name} has the date {days[-1]} twice, in the bands {found[days[-1]]} and {band}.",
                "Take one away.",
                "duplicate-date",
            )
        found[days[-1]] = band
    if len(found) < dataset.count:
        said = f"Only {len(found)} of {dataset.count}" if found else f"None of the {dataset.count}"
        raise GroundCastError(
            f"{said} bands of {path.name} are described by a date.",
            "Describe every band like 20200105.",
            "no-dates",
        )
    return {day: found[day] for day in sorted(found)}
