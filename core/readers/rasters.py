"""A folder of rasters, one per date: 20200105.tif, or reference_secondary pairs of dates.

Names as archives write them: displacements of OPERA DISP-S1 as GeoTIFF, FIRST_SECOND with metres as the unit
(github.com/opera-adt/bowser, tests; `opera` reads netCDF as delivered); PyGMTSAR's export_geotiff,
disp.YYYY-MM-DD.tif (github.com/AlexeyPechnikov/pygmtsar, pygmtsar/Stack_export.py); AppEEARS,
PRODUCT_LAYER_doyYYYYDDD…_aid0001.tif ("Area Sample Naming Convention" in the README of each delivery;
lpdaac.usgs.gov/appeears); CHIRPS 2.0, chirps-v2.0.YYYY.MM.DD.tif (data.chc.ucsb.edu/products/CHIRPS-2.0);
ENVI, SARscape, ISCE and VRT as in `raster_files`.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..dates import any_dates
from ..errors import GroundCastError
from ..grid import Grid
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
    dates_inside,
    grid_of,
    is_raster,
    listed,
    opened,
    rasters_in,
    require_room,
    require_same,
    require_some,
    words,
)
from .raster_values import band_of, read_band, unit_tag
from .telling import tell

# Systems let a program hold about a thousand files open.
_MOST_OPEN = 400
_BESIDE = {"coh", "coherence", "cor", "corr", "conncomp", "mask", "amp", "amplitude", "unc", "incidence"}


@dataclass(frozen=True)
class Layer:
    """One dated file: `reference` is the first date of a pair, else None."""

    path: Path
    date: np.datetime64
    reference: np.datetime64 | None


class Rasters:
    """A series of GeoTIFFs."""

    name = "rasters"
    label = "One GeoTIFF per date"
    several = True

    def accepts(self, source: Source) -> bool:
        """A folder that holds GeoTIFFs, or one file of them."""
        path = Path(source.path)
        return bool(rasters_in(path)) if path.is_dir() else is_raster(path)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`.

        `source.variable` keeps the files whose name holds it. A file stands for its whole folder; with
        `source.also`, files or folders, just those that are listed are taken.
        Undated rasters of the same grid are kept where their name says what they are: coherence
        (as `quality`) and incidence angle.
        """
        with self.cube(source) as cube:
            return cube.within(source)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`."""
        path = existing(source.path)
        for each in source.also:
            existing(each)
        if path.is_file():
            with opened(path):
                folder = path.parent
        else:
            folder = path
        layers, others, notes = _sort(listed(source) or rasters_in(folder), source, path)
        with Files() as files:
            first = files.open(layers[0].path)
            grid = grid_of(first)

            def read(window: Window) -> Stack:
                stack = _stack(files, layers, source, folder, window)
                beside, more = _beside(others, grid, window)
                return replace(stack, **beside, notes=(*stack.notes, *notes, *more))

            dates = np.array([layer.date for layer in layers], "datetime64[D]")
            place = replace(grid, crs=source.crs or grid.crs)
            yield Cube(folder.name, dates, place, read, first.block_shapes[0])


class Files(ExitStack):
    """Rasters that stay open, so that the next window of a stack is read without opening them again.

    Attributes:
        units: of the files whose grid was found to be that of the others; "" where they state none.
    """

    def __init__(self):
        super().__init__()
        self._open = {}
        self.units: dict[Path, str] = {}

    def open(self, path: Path):
        """The raster at a path, open until the end."""
        if path not in self._open:
            self._open[path] = self.enter_context(opened(path))
        return self._open[path]

    def lent(self, path: Path):
        """The raster at a path for a while: of many files, only the first stay open."""
        if path in self._open or len(self._open) < _MOST_OPEN:
            return nullcontext(self.open(path))
        return opened(path)


def _sort(files: list[Path], source: Source, path: Path) -> tuple[list[Layer], list[Path], list[str]]:
    """Dated layers in order of time, the other files, and notes on dated files that are left out."""
    variable, first = source.variable, first_day(source)
    dated = {f: any_dates(f.name, first) for f in files}
    if not any(dated.values()):
        dated = {f: dates_inside(f, first) for f in files}
    chosen = [f for f, days in dated.items() if days and variable in f.name]
    aside = [] if variable else [f for f in chosen if _BESIDE & set(words(f.name))]
    if len(aside) < len(chosen):
        chosen = [f for f in chosen if f not in aside]
    else:
        aside = []
    if not chosen:
        raise GroundCastError(
            f"No dates were found in the names of {path.name}.",
            "Name the files like 20200105.tif, or describe the bands so.",
            "no-dates",
        )
    layers = sorted((_layer(f, dated[f]) for f in chosen), key=lambda layer: layer.date)
    _require_series(layers)
    others = [f for f, days in dated.items() if not days]
    notes = [f"{len(aside)} rasters such as {aside[0].name} are left out."] if aside else []
    notes += about_names((f.name for f in chosen), source)
    return layers, others, notes


def _layer(path: Path, days: list[np.datetime64]) -> Layer:
    """A file by its dates: of a pair, the second is the date and the first the reference."""
    if len(days) > 1 and days[1] > days[0]:
        return Layer(path, days[1], days[0])
    return Layer(path, days[0], None)


def _require_series(layers: list[Layer]) -> None:
    """Refuses dates that occur twice, and pairs with different references."""
    for one, other in zip(layers, layers[1:]):
        if one.reference != other.reference:
            raise GroundCastError(
                f"{one.path.name} and {other.path.name} have different first dates: they are "
                "interferograms, not a series.",
                "Let the format be found, as line of sight: interferograms are inverted to a series.",
                "references",
            )
        if one.date == other.date:
            raise GroundCastError(
                f"The date {one.date} occurs twice, in {one.path.name} and {other.path.name}.",
                "Take one away, or name the part of the file names to take as the variable.",
                "duplicate-date",
            )


def _stack(files: Files, layers: list[Layer], source: Source, folder: Path, window: Window) -> Stack:
    """The values of a window of all layers, deformation in mm."""
    with files.lent(layers[0].path) as first:
        grid, tags = grid_of(first), first.tags()
    require_room(len(layers), window.shape, folder.name)
    values = np.empty((len(layers), *window.shape), np.float32)
    units = {}
    for number, (layer, out) in enumerate(zip(layers, values)):
        tell(number / len(layers))
        with files.lent(layer.path) as dataset:
            if layer.path not in files.units:
                require_same(grid, grid_of(dataset), layer.path, layers[0].path)
                files.units[layer.path] = unit_tag(dataset, 1)
            read_band(dataset, band_of(dataset, layer.path), out, layer.path, window)
        if files.units[layer.path]:
            units[layer.path.name] = files.units[layer.path]
    require_some(values, folder.name)
    kind = source.kind or tags.get("KIND") or kind_in_name(layers[0].path.stem)
    stack = Stack(
        values,
        np.array([layer.date for layer in layers], "datetime64[D]"),
        part(replace(grid, crs=source.crs or grid.crs), window),
        kind,
        sign=tags.get("SIGN") or sign_of(kind),
        reference=layers[0].reference,
        notes=(*about_crs(grid, source), *assumed(kind, source, tags.get("KIND", ""))),
        simulated=tags.get("SIMULATED", "").lower() == "yes",
    )
    return in_millimetres(stack, source, units, [layers[0].path.name, folder.name])


def _beside(files: list[Path], grid: Grid, window: Window) -> tuple[dict, list[str]]:
    """Undated rasters that say something about the stack, and notes on the rest."""
    found, notes = {"quality": {}}, []
    for path in files:
        role = _role(path)
        with opened(path) as dataset:
            if not role or grid_of(dataset).shape != grid.shape:
                notes.append(f"{path.name} has no date and is left out.")
                continue
            layer = np.empty(window.shape, np.float32)
            read_band(dataset, 1, layer, path, window)
        if role == "incidence":
            found["incidence_deg"] = np.degrees(layer) if np.nanmax(layer) < 1.6 else layer
        else:
            found["quality"][role] = layer
        notes.append(f"{path.name} is read as {role.replace('_', ' ')}.")
    return found, notes


def _role(path: Path) -> str:
    """What an undated raster is, "" where its name does not say."""
    found = set(words(path.stem))
    if "coherence" in found or "coh" in found:
        return "temporal_coherence"
    return "incidence" if found & {"incidence", "inc", "theta"} else ""
