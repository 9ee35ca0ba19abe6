"""Time series of LiCSBAS: cum.h5 and cum_filt.h5.

Layout: LiCSBAS 1.5, LiCSBAS13_sb_inv.py and LiCSBAS16_filt_ts.py (Morishita et al. 2020,
doi 10.3390/rs12030424; files: github.com/yumorishita/LiCSBAS/wiki/file_structure). `cum` (T, Y, X) in mm,
positive towards the satellite; `imdates` (T,) as YYYYMMDD; `corner_lat`, `corner_lon` the middle of the upper
left pixel (LiCSBAS02_ml_prep.py), `post_lat` (negative) and `post_lon` in degrees; `refarea` as x1:x2/y1:y2;
noise indices, and E.geo, N.geo, U.geo, the line of sight. The mask (1 is good) lies in cum_filt.h5 or as raw
float32 in results/mask.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from ..stack import TOWARDS_SATELLITE, Stack
from ..window import Window, part
from . import hdf5
from .cube import Cube
from .deformation import in_millimetres
from .files import existing
from .hdf5 import array, blocks_of, numbers, opened, text
from .raster_files import require_room

_QUALITY = {
    "coh_avg": "spatial_coherence",
    "resid_rms": "network_residual_mm",
    "n_gap": "network_gaps",
    "n_unw": "interferograms",
    "n_loop_err": "loop_errors",
    "n_ifg_noloop": "interferograms_without_loop",
    "maxTlen": "longest_network_years",
    "vstd": "velocity_deviation_mm_per_year",
    "stc": "spatio_temporal_consistency_mm",
    "mask": "mask",
    "vel": "velocity_mm_per_year",
    "E.geo": "los_east",
    "N.geo": "los_north",
    "U.geo": "los_up",
}
_PLACE = ("corner_lon", "corner_lat", "post_lon", "post_lat")


class LiCSBAS:
    """A displacement series of LiCSBAS."""

    name = "licsbas"
    label = "LiCSBAS time series"

    def accepts(self, source: Source) -> bool:
        """By the data sets inside."""
        return {"cum", "imdates"} <= hdf5.names(source.path)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. Masks and noise indices are kept as quality; no pixel is masked unasked."""
        with self.cube(source) as cube:
            return cube.within(source)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`."""
        path = existing(source.path)
        with opened(path) as file:
            dataset = numbers(file, "cum", path)
            dates = _dates(array(file, "imdates", path), dataset, path)
            grid = _grid(file, path, dataset.shape[1:], source.crs)
            layers = {n: array(file, n, path) for n in _QUALITY if n in file}
            area = text(file["refarea"]) if "refarea" in file else ""
            if "mask" not in layers:
                layers |= _mask(path, grid)
            quality = {_QUALITY[n]: v.astype(np.float32) for n, v in layers.items() if v.shape == grid.shape}
            whole = Stack(
                np.broadcast_to(np.float32(np.nan), dataset.shape),
                dates,
                grid,
                source.kind or "los",
                sign=TOWARDS_SATELLITE,
                reference=dates[0],
                quality=quality,
                notes=tuple(_notes(quality, area)),
            )
            yield Cube(
                path.name, dates, grid, partial(_read, dataset, whole, source, path), blocks_of(dataset)
            )


def _read(dataset, whole: Stack, source: Source, path: Path, window: Window) -> Stack:
    """The values of a window, all else as `whole` has it."""
    require_room(len(whole.dates), window.shape, path.name)
    values = hdf5.part_of(dataset, window)
    values[~np.isfinite(values)] = np.nan
    quality = {name: layer[window.rows, window.columns] for name, layer in whole.quality.items()}
    up = quality.get("los_up")
    stack = replace(
        whole,
        values=values,
        place=part(whole.place, window),
        incidence_deg=None if up is None else np.degrees(np.arccos(np.clip(up, -1, 1))),
        quality=quality,
    )
    return in_millimetres(stack, source, {path.name: "mm"}, [path.name])


def _dates(listed: np.ndarray, values, path: Path) -> np.ndarray:
    days = [find_dates(str(int(number))) for number in np.atleast_1d(listed)]
    if values.ndim != 3 or len(days) != len(values) or not all(days):
        size = " x ".join(map(str, values.shape))
        raise GroundCastError(
            f"{path.name} holds cum of {size} and {sum(map(bool, days))} dates in imdates.",
            "Give one date, as YYYYMMDD, for each layer.",
            "no-dates",
        )
    found = np.array([day[0] for day in days], "datetime64[D]")
    if (np.diff(found).astype(int) <= 0).any():
        raise GroundCastError(
            f"The dates of {path.name} repeat or are out of order.", "Make it again.", "date-order"
        )
    return found


def _grid(file, path: Path, shape: tuple[int, int], crs: str) -> Grid:
    """The grid; its corner lies half a pixel before the middle of the first one."""
    if any(name not in file for name in _PLACE):
        raise GroundCastError(
            f"{path.name} is in radar geometry: it has no corner_lat and corner_lon.",
            "Run LiCSBAS on geocoded interferograms (GEOCml).",
            "radar-geometry",
        )
    left, top, width, height = (float(array(file, name, path)) for name in _PLACE)
    if not width or not height or not np.isfinite([left, top, width, height]).all():
        raise GroundCastError(
            f"The pixels of {path.name} have the size {width:g} x {height:g}.", "Make it again.", "place"
        )
    corner = (width, 0.0, left - width / 2, 0.0, height, top - height / 2)
    return Grid(crs or "EPSG:4326", corner, *shape)


def _mask(path: Path, grid: Grid) -> dict[str, np.ndarray]:
    """The mask in results/, where it has the right size."""
    file = path.parent / "results" / "mask"
    if not file.is_file() or file.stat().st_size != 4 * grid.height * grid.width:
        return {}
    return {"mask": np.fromfile(file, "<f4").reshape(grid.shape)}


def _notes(quality: dict[str, np.ndarray], area: str) -> list[str]:
    notes = ["The deformation is line of sight, positive towards the satellite, as LiCSBAS writes it."]
    if re.fullmatch(r"\d+:\d+/\d+:\d+", area):
        notes.append(f"Values are relative to the area of columns and rows {area}.")
    if "mask" in quality:
        left = int((quality["mask"] != 1).sum())
        notes.append(f"LiCSBAS would mask {left:,} of {quality['mask'].size:,} pixels: see the layer mask.")
    return notes
