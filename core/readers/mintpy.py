"""Time series of MintPy: timeseries*.h5, geo_timeseries*.h5, and HDF-EOS5 (.he5).

Layout: MintPy 1.6, docs/api/data_structure.md and attributes.md, save_hdfeos5.py (Yunjun et al. 2019,
doi 10.1016/j.cageo.2019.104331). `timeseries` (T, Y, X) in metres, positive towards the satellite, and
`date` (T,) at the top; HDF-EOS5 has `displacement` and `date` in HDFEOS/GRIDS/timeseries/observation, and
the groups quality and geometry beside it. Pixels without a solution are 0 on all dates.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from ..stack import TOWARDS_SATELLITE, Stack
from . import hdf5
from .files import existing
from .hdf5 import array, attributes, opened, text
from .hdf5_place import geometry, place_of
from .points import in_millimetres

_EOS = "HDFEOS/GRIDS/timeseries"
# Files that MintPy leaves beside a series, their data set, the quality they are, and its factor.
_BESIDE = (
    ("temporalCoherence", "temporalCoherence", "temporal_coherence", 1.0),
    ("avgSpatialCoh", "coherence", "spatial_coherence", 1.0),
    ("velocity", "velocity", "velocity_mm_per_year", 1000.0),
    ("velocity", "velocityStd", "velocity_deviation_mm_per_year", 1000.0),
)
_LAYERS = {
    "temporalCoherence": "temporal_coherence",
    "avgSpatialCoherence": "spatial_coherence",
    "mask": "mask",
}


class MintPy:
    """A displacement series of MintPy."""

    name = "mintpy"
    label = "MintPy time series"

    def accepts(self, source: Source) -> bool:
        """By the data sets inside."""
        names = hdf5.names(source.path)
        return {"timeseries", "date"} <= names or "HDFEOS" in names

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. Further errors: radar geometry without coordinates (`radar-geometry`)."""
        path = existing(source.path)
        with opened(path) as file:
            about = attributes(file)
            series, group = ("timeseries", "") if "timeseries" in file else ("displacement", _EOS)
            observed = f"{group}/observation/" if group else ""
            values = array(file, observed + series, path)
            _require_cube(values, path, series)
            dates = dates_of(file, observed + "date", path, len(values))
            inner = _inner(file, group, values.shape[1:], path)
            place, notes, beside = place_of(file, about, path, values.shape[1:], source.crs, inner)
        values = np.ascontiguousarray(values, np.float32)
        notes = (*notes, *_without_solution(values, about))
        quality = {name: inner[key] for key, name in _LAYERS.items() if key in inner}
        quality |= _beside(path, values.shape[1:]) | geometry(beside)
        return _stack(values, dates, place, about, quality, beside.get("incidenceAngle"), notes, source, path)


def dates_of(file, name: str, path: Path, count: int) -> np.ndarray:
    """(T,) the dates that a data set of texts names.

    Raises:
        GroundCastError: it is not there, is not read as dates, or has another count (`no-dates`).
    """
    found = file.get(name)
    entries = [] if found is None else [find_dates(text(each)) for each in np.atleast_1d(found[()])]
    if len(entries) != count or not all(entries):
        raise GroundCastError(
            f"{path.name} has {sum(map(bool, entries))} dates for {count} layers.",
            "Write one date, as YYYYMMDD, for each layer.",
            "no-dates",
        )
    return np.array([days[0] for days in entries], "datetime64[D]")


def _require_cube(values: np.ndarray, path: Path, name: str) -> None:
    if values.ndim != 3 or not values.size:
        size = " x ".join(map(str, values.shape))
        raise GroundCastError(
            f"{name} of {path.name} has the size {size}, not dates x rows x columns.",
            "Choose another file.",
            "shapes",
        )


def _inner(file, group: str, shape: tuple[int, int], path: Path) -> dict[str, np.ndarray]:
    """Layers of quality and geometry inside an HDF-EOS5 file, (Y, X) by their own names."""
    found = {}
    for part in ("quality", "geometry") if group else ():
        for name in file.get(f"{group}/{part}", ()):
            layer = array(file, f"{group}/{part}/{name}", path)
            if layer.shape == shape:
                found[name] = layer.astype(np.float32)
    return found


def _without_solution(values: np.ndarray, about: dict[str, str]) -> list[str]:
    """Makes NaN of pixels that are 0 on all dates, but for the reference, and says how many."""
    values[~np.isfinite(values)] = np.nan
    empty = (values == 0).all(axis=0)
    with suppress(KeyError, ValueError, IndexError):
        empty[int(about["REF_Y"]), int(about["REF_X"])] = False
    values[:, empty] = np.nan
    return [f"{int(empty.sum()):,} pixels are 0 on all dates and hold no data."] if empty.any() else []


def _beside(path: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    """Quality from the files that MintPy writes beside a series, where their size is the same."""
    prefix = "geo_" if path.name.startswith("geo_") else ""
    found = {}
    for name, dataset, quality, factor in _BESIDE:
        candidate = path.with_name(f"{prefix}{name}.h5")
        if not candidate.is_file():
            continue
        with opened(candidate) as file:
            layer = array(file, dataset, candidate) if dataset in file else np.empty(0)
        if layer.shape == shape:
            found[quality] = layer.astype(np.float32) * np.float32(factor)
    return found


def _stack(values, dates, place, about, quality, angle, notes, source, path) -> Stack:
    shape = place.shape if isinstance(place, Grid) else (len(place),)
    reference = find_dates(about.get("REF_DATE", ""))
    order = np.argsort(dates, kind="stable")
    stack = Stack(
        values[order].reshape(len(values), *shape),
        dates[order],
        place,
        source.kind or "los",
        sign=TOWARDS_SATELLITE,
        reference=reference[0] if reference else None,
        incidence_deg=None if angle is None else angle.reshape(shape),
        quality={name: layer.reshape(shape) for name, layer in quality.items()},
        notes=(
            "The deformation is line of sight, positive towards the satellite, as MintPy writes it.",
            *notes,
        ),
    )
    stated = about.get("UNIT", "m")
    return in_millimetres(stack, source.unit, {path.name: stated}, [path.name])
