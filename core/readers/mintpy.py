"""Time series of MintPy: timeseries*.h5, geo_timeseries*.h5, and HDF-EOS5 (.he5).

Layout: MintPy 1.6, docs/api/data_structure.md and attributes.md, save_hdfeos5.py (Yunjun et al. 2019,
doi 10.1016/j.cageo.2019.104331). `timeseries` (T, Y, X) in metres, positive towards the satellite, and
`date` (T,) at the top; HDF-EOS5 has `displacement` and `date` in HDFEOS/GRIDS/timeseries/observation, and
the groups quality and geometry beside it. Pixels without a solution are 0 on all dates.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..grid import Grid, Points
from ..source import Source
from ..stack import Stack
from ..window import Window, part, window_of
from . import hdf5
from .cube import Cube
from .deformation import in_millimetres, sign_of
from .files import existing
from .hdf5 import array, attributes, blocks_of, numbers, opened, text
from .hdf5_place import geometry, place_of
from .lookup import Lookup
from .raster_files import require_room

_LOS = "The deformation is line of sight, positive towards the satellite, as MintPy writes it."
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
        with opened(existing(source.path)) as file:
            series = _opened(file, source)
            grid = series.grid
            if grid is None:
                return _stack(series, source, Window(0, 0, *series.dataset.shape[1:]))
            return _stack(series, source, window_of(grid, source.bounds, series.path.name))

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`; None in radar geometry."""
        with opened(existing(source.path)) as file:
            series = _opened(file, source)
            if series.grid is None:
                yield None
                return
            read = partial(_stack, series, source)
            dates, stored = np.sort(series.dates), blocks_of(series.dataset)
            yield Cube(series.path.name, dates, series.grid, read, stored)


@dataclass(frozen=True, eq=False)
class Series:
    """An open series: its data set (T, Y, X), and all that is not one layer a date.

    Attributes:
        about: attributes of the file.
        layers, quality: (Y·X,) layers of the geometry by MintPy's names, and (Y, X) ones of quality.
    """

    path: Path
    dataset: object
    dates: np.ndarray
    place: Grid | Points | Lookup
    about: dict[str, str]
    notes: tuple[str, ...]
    layers: dict[str, np.ndarray]
    quality: dict[str, np.ndarray]

    @property
    def grid(self) -> Grid | None:
        """That of the map; None of points."""
        if isinstance(self.place, Points):
            return None
        return self.place.grid if isinstance(self.place, Lookup) else self.place


def _opened(file, source: Source) -> Series:
    path, about = existing(source.path), attributes(file)
    series, group = ("timeseries", "") if "timeseries" in file else ("displacement", _EOS)
    observed = f"{group}/observation/" if group else ""
    dataset = numbers(file, observed + series, path)
    _require_cube(dataset, path, series)
    shape = dataset.shape[1:]
    dates = dates_of(file, observed + "date", path, len(dataset))
    inner = _inner(file, group, shape, path)
    place, notes, beside = place_of(file, about, path, shape, source.crs, inner)
    quality = {name: inner[key] for key, name in _LAYERS.items() if key in inner}
    quality |= _beside(path, shape) | geometry(beside)
    return Series(path, dataset, dates, place, about, notes, beside, quality)


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


def _require_cube(values, path: Path, name: str) -> None:
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
    for inner in ("quality", "geometry") if group else ():
        for name in file.get(f"{group}/{inner}", ()):
            layer = array(file, f"{group}/{inner}/{name}", path)
            if layer.shape == shape:
                found[name] = layer.astype(np.float32)
    return found


def _without_solution(values: np.ndarray, about: dict[str, str], window: Window, told: bool) -> list[str]:
    """Makes NaN of pixels that are 0 on all dates, but for the reference, and says how many.

    Args:
        told: the source was told which numbers are no data: 0 is none of its own accord.
    """
    values[~np.isfinite(values)] = np.nan
    if told:
        return []
    empty = (values == 0).all(axis=0)
    with suppress(KeyError, ValueError, IndexError):
        row, column = int(about["REF_Y"]) - window.top, int(about["REF_X"]) - window.left
        if row >= 0 and column >= 0:
            empty[row, column] = False
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


def _in_order(values: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Layers in the order of their dates; the same array, not a second one, where they lie so already."""
    return values if (np.diff(order) > 0).all() else values[order]


def _stack(series: Series, source: Source, window: Window) -> Stack:
    """The values of a window, deformation in mm; all of it in radar geometry."""
    about, path, full = series.about, series.path, series.dataset.shape[1:]
    table = series.place if isinstance(series.place, Lookup) else None
    inner = window if table is None else table.box(window)
    radar = 0 if table is None else inner.height * inner.width
    require_room(len(series.dates), window.shape, path.name, radar)
    values = hdf5.part_of(series.dataset, inner)
    told = _without_solution(values, about, inner, bool(source.no_data))
    if table is not None:
        values = table.geocoded(values, window, inner)
    place = series.place if series.grid is None else part(series.grid, window)
    shape = place.shape if isinstance(place, Grid) else (len(place),)
    reference = find_dates(about.get("REF_DATE", ""))
    order = np.argsort(series.dates, kind="stable")
    angle = series.layers.get("incidenceAngle")
    # What `core.write.mintpy` writes may be up or east, and says so.
    kind = source.kind or about.get("KIND", "los")

    def cut(layer: np.ndarray) -> np.ndarray:
        found = layer.reshape(full)[inner.rows, inner.columns]
        return (found if table is None else table.geocoded(found, window, inner)).reshape(shape)

    stack = Stack(
        _in_order(values, order).reshape(len(values), *shape),
        series.dates[order],
        place,
        kind,
        sign=about["SIGN"] if kind == about.get("KIND") and "SIGN" in about else sign_of(kind),
        reference=reference[0] if reference else None,
        incidence_deg=None if angle is None else cut(angle),
        quality={name: cut(layer) for name, layer in series.quality.items()},
        notes=((_LOS,) if kind == "los" else ()) + (*series.notes, *told),
        attribution=about.get("ATTRIBUTION", ""),
        simulated=about.get("SIMULATED", "").lower() == "yes",
    )
    stated = about.get("UNIT", "m")
    return in_millimetres(stack, source, {path.name: stated}, [path.name])
