"""Interferograms as GeoTIFFs named by their two dates: HyP3, LiCSAR's GEOC folders, OPERA and others.

LiCSAR (Lazecký et al. 2020, doi 10.3390/rs12152430): GEOC/20200105_20200117/20200105_20200117.geo.unw.tif
in radians, 0 where there is none, and .geo.cc.tif, coherence from 0 to 255. HyP3 (ASF,
hyp3-docs.asf.alaska.edu/guides/insar_product_guide): one folder of files ending in _unw_phase.tif (radians,
0 where there is none) and _corr.tif (0 to 1). Both grow with motion away from the satellite. ISCE: folders of
pairs with filt_fine.unw, amplitude and phase, filt_fine.cor and filt_fine.unw.conncomp, in radar geometry or
geocoded (MintPy, docs/dir_structure.md and prep_isce.py, `merged/interferograms`); where pixels lie tells
`network_place`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..grid import Grid, Points
from ..source import Source
from ..units import length_unit
from .network_place import incidence_of, map_geometry, radar_place
from .phases import Phases
from .raster_files import (
    about_crs,
    grid_of,
    listed,
    opened,
    rasters_in,
    require_room,
    require_same,
    require_some,
)
from .raster_values import band_of, read_band, unit_tag
from .sentinels import emptied, numbers_of

_PHASE = {"unw", "unwrapped", "phase"}
_COHERENCE = {"cc", "coh", "cor", "corr", "coherence"}
_ANGLE = {"inc", "incidence", "theta"}
_OTHER = {"conncomp", "mask", "amp", "amplitude", "dem", "water", "lv", "wrapped", "vert"}
_RADIANS = ("rad", "radian", "radians")
# What GDAL gives where a file tells no place.
_ROWS_AND_COLUMNS = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_PLAIN_RADIANS = (
    "Interferograms are unwrapped phase in radians that grows with motion away from the satellite. "
    "Confirm the sign."
)


def rasters_of(source: Source) -> list[Path]:
    """The rasters that a source lists, else those of its folder and of subfolders that are named by pairs."""
    path = Path(source.path)
    return listed(source, _rasters) or _rasters(path if path.is_dir() else path.parent)


def pairs(files: list[Path], variable: str = "") -> dict[Path, tuple[np.datetime64, np.datetime64]]:
    """The interferograms among rasters: file to dates.

    Files of phase are taken where names say so, else those whose names speak of nothing else.
    """
    named = {file: found for file in files if (found := _dates(file))}
    chosen = [file for file in named if variable in file.name]
    if not variable:
        # filt_fine.unw.conncomp, wrapped_phase and the like have a word of phase, and are none.
        telling = [f for f in chosen if _words(f) & _PHASE and not _words(f) & _OTHER]
        chosen = telling or [f for f in chosen if not _words(f) & (_COHERENCE | _ANGLE | _OTHER)]
    return {file: named[file] for file in chosen}


def is_network(source: Source) -> bool:
    """Whether a source's pairs start on different dates, or are phase: a network, not a series."""
    found = pairs(rasters_of(source), source.variable)
    return len({first for first, _ in found.values()}) > 1 or any(_words(file) & _PHASE for file in found)


def read_phases(folder: Path, source: Source) -> Phases:
    """All interferograms of a folder, or those that the source lists.

    Raises:
        GroundCastError: their grids or units differ, a date cannot be read, or nothing is in them.
    """
    files = dict(sorted(pairs(rasters_of(source), source.variable).items(), key=lambda item: item[1]))
    paths = list(files)
    if not paths:
        raise GroundCastError(
            f"No pairs of dates were found in the names of {folder.name}.",
            "Name the files or their folders like 20200105_20200117.",
            "no-dates",
        )
    with opened(paths[0]) as first:
        grid = grid_of(first)
    require_room(len(paths), grid.shape, folder.name)
    values = np.empty((len(paths), *grid.shape), np.float32)
    units = {_unit(path, grid, paths[0], out) for path, out in zip(paths, values)}
    require_some(values, folder.name)
    if len(units) > 1:
        raise GroundCastError(
            f"The interferograms of {folder.name} are in different units ({', '.join(sorted(units))}).",
            "Bring them to one unit.",
            "mixed-units",
        )
    unit, note = _decided(source, units.pop(), paths[0])
    values, told = emptied(values, numbers_of(source))
    if unit == "rad" and not source.no_data:
        values[values == 0] = np.nan
    coherence = _coherence(paths, grid)
    place, layers, about = _place(paths[0], grid, source)
    days = np.array(list(files.values()), "datetime64[D]")
    flat = values.reshape(len(values), -1)
    return Phases(
        folder.name,
        flat,
        days[:, 0],
        days[:, 1],
        place,
        unit,
        "away" if unit == "rad" else "towards",
        coherence,
        incidence_deg=incidence_of(layers),
        quality=layers,
        notes=(*about, note, *told),
    )


def _place(first: Path, grid: Grid, source: Source) -> tuple[Grid | Points, dict, tuple[str, ...]]:
    """Place of the pixels, their line of sight, and what is said of it."""
    if grid.crs or source.crs or grid.transform != _ROWS_AND_COLUMNS:
        place = grid if not source.crs else replace(grid, crs=source.crs)
        return place, map_geometry(first, grid), about_crs(grid, source)
    points, layers, note = radar_place(first, grid)
    return points or grid, layers, (note,)


def _rasters(folder: Path) -> list[Path]:
    """Rasters of a folder and of its subfolders that are named by a pair of dates."""
    inner = sorted(f for f in folder.iterdir() if f.is_dir() and len(find_dates(f.name)) == 2)
    return [file for each in (folder, *inner) for file in rasters_in(each)]


def _dates(file: Path) -> tuple[np.datetime64, np.datetime64] | None:
    """The two dates of a file or of its folder, None where neither names exactly one pair in order."""
    days = _days(file)
    return (days[0], days[1]) if len(days) == 2 and days[0] < days[1] else None


def _days(file: Path) -> list[np.datetime64]:
    return find_dates(file.name) or find_dates(file.parent.name)


def _words(file: Path) -> set[str]:
    return set(re.split(r"[^a-z]+", file.stem.lower()))


def _unit(path: Path, grid, first: Path, out: np.ndarray) -> str:
    """Reads a file into `out` and gives the unit that it states, or that its name speaks of."""
    with opened(path) as dataset:
        require_same(grid, grid_of(dataset), path, first)
        read_band(dataset, band_of(dataset, path), out, path)
        stated = unit_tag(dataset, 1)
    if stated:
        return "rad" if stated.lower() in _RADIANS else stated
    return "rad" if _words(path) & _PHASE else ""


def _decided(source: Source, stated: str, path: Path) -> tuple[str, str]:
    """ "rad" or a unit of length, and the sentence on it.

    Raises:
        GroundCastError: nothing says the unit (`unit`).
    """
    unit = source.unit or stated
    if unit.lower() in _RADIANS and source.no_data:
        return "rad", _PLAIN_RADIANS
    if unit.lower() in _RADIANS:
        return "rad", (
            "Interferograms are unwrapped phase in radians that grows with motion away from the satellite, "
            "0 where there is none. Confirm the sign."
        )
    if not length_unit(unit):
        said = f"in {unit!r}, which is neither phase nor length" if unit else "without a unit"
        raise GroundCastError(
            f"The interferograms such as {path.name} are {said}.", "Choose rad, mm, cm or m.", "unit"
        )
    return length_unit(unit), "Interferograms are displacements, positive towards the satellite."


def _coherence(paths: list[Path], grid) -> np.ndarray | None:
    """(M, P) coherence of every interferogram, None unless each has its own file beside it.

    ISCE's may have two bands, of which the first is amplitude.
    """
    found = [_partner(path) for path in paths]
    if not all(found):
        return None
    layers = np.empty((len(paths), *grid.shape), np.float32)
    for path, out in zip(found, layers):
        with opened(path) as dataset:
            require_same(grid, grid_of(dataset), path, paths[0])
            read_band(dataset, band_of(dataset, path), out, path)
            if dataset.dtypes[0] == "uint8":
                out /= 255
    return layers.reshape(len(layers), -1)


def _partner(path: Path) -> Path | None:
    """The coherence file of an interferogram: same folder, same dates."""
    days = _days(path)
    beside = rasters_in(path.parent)
    return next((f for f in beside if _words(f) & _COHERENCE and _days(f) == days), None)
