"""Interferograms in HDF5: the layout of KFTS and GIAnT, and MintPy's ifgramStack.

KFTS-InSAR (Dalaison and Jolivet 2020, doi 10.1029/2019JB019150, documentation "Setup and formating"):
`igram` or `figram` (M, Y, X) in radians, `Jmat` (M, T) with +1 for the date that is added and -1 for
the one that is taken off, `dates` (T,) ordinal days; coordinates in lat.flt and lon.flt beside it.
MintPy (documentation "Data structure", ifgramStack): `unwrapPhase` (M, Y, X) in radians, `date` (M, 2)
as YYYYMMDD, `coherence`, `dropIfgram`; attributes WAVELENGTH in metres, REF_Y, REF_X.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..grid import Grid, Points
from ..source import Source
from ..window import Window
from .hdf5 import array, attributes, opened, text
from .hdf5_place import geometry, place_of
from .lookup import Lookup
from .phases import Phases
from .sentinels import emptied, numbers_of

_KFTS = ("igram", "figram")
_SENSES = {
    "away": "Jmat writes interferograms as the earlier date minus the later one: their phase should grow "
    "with motion away from the satellite. Confirm the sign.",
    "towards": "Jmat writes interferograms as the later date minus the earlier one: their phase should "
    "grow with motion towards the satellite. Confirm the sign.",
}
_RADIANS = "The interferograms state no unit and are taken as phase in radians. Confirm it."
_FIRST_DAY, _LAST_DAY = np.datetime64("1950-01-01"), np.datetime64("2100-01-01")


def is_network(names: set[str]) -> bool:
    """Whether the names in a file are those of a stack of interferograms."""
    return ("Jmat" in names and bool(names & set(_KFTS))) or {"unwrapPhase", "date"} <= names


def read_phases(path: Path, source: Source) -> Phases:
    """The interferograms of a file.

    Raises:
        GroundCastError: it is damaged, or its parts do not fit each other.
    """
    with opened(path) as file:
        return _mintpy(file, path, source) if "unwrapPhase" in file else _kfts(file, path, source)


def _kfts(file, path: Path, source: Source) -> Phases:
    name = next((each for each in _KFTS if each in file), "igram")
    values, matrix = array(file, name, path), array(file, "Jmat", path)
    days = _ordinal_days(array(file, "dates", path), path)
    if values.ndim != 3 or matrix.shape != (len(values), len(days)):
        raise GroundCastError(
            f"{path.name} holds {name} of {_size(values)}, Jmat of {_size(matrix)} and {len(days)} dates.",
            "Jmat must have one row an interferogram and one column a date.",
            "shapes",
        )
    added, taken = _ends(matrix, path)
    earlier, later = np.minimum(added, taken), np.maximum(added, taken)
    flat, told = emptied(values.reshape(len(values), -1).astype(np.float32), numbers_of(source))
    backwards = added > taken
    sign = "towards" if backwards.all() else "away"
    if sign == "away":
        # One sense for all: the earlier date minus the later one.
        flat[backwards] *= -1
    flat[~np.isfinite(flat)] = np.nan
    place, notes = _pixels(path, values.shape[1:], source.crs)
    notes += [_RADIANS, _SENSES[sign], *told]
    return Phases(path.name, flat, days[earlier], days[later], place, sign=sign, notes=tuple(notes))


def _ordinal_days(numbers: np.ndarray, path: Path) -> np.ndarray:
    """(T,) dates from days since 0001-01-01, which is day 1."""
    days = np.datetime64("0001-01-01", "D") + (np.round(numbers).astype(np.int64) - 1)
    if days.ndim != 1 or not len(days) or days.min() < _FIRST_DAY or days.max() > _LAST_DAY:
        raise GroundCastError(
            f"The dates of {path.name} are no ordinal days (days since the year 1).",
            "Write them as Python's date.toordinal gives them.",
            "no-dates",
        )
    if (np.diff(days).astype(int) <= 0).any():
        raise GroundCastError(
            f"The dates of {path.name} repeat or are out of order.", "Sort them with Jmat.", "date-order"
        )
    return days


def _ends(matrix: np.ndarray, path: Path) -> tuple[np.ndarray, np.ndarray]:
    """(M,) positions of the date added and of the date taken off in each row."""
    sound = ((matrix == 1).sum(axis=1) == 1) & ((matrix == -1).sum(axis=1) == 1)
    sound &= (matrix != 0).sum(axis=1) == 2
    if not sound.all():
        row = int(np.argmin(sound))
        raise GroundCastError(
            f"Row {row + 1} of Jmat in {path.name} does not join two dates by +1 and -1.",
            "Correct the matrix.",
            "network",
        )
    return matrix.argmax(axis=1), matrix.argmin(axis=1)


def _pixels(path: Path, shape: tuple[int, int], crs: str) -> tuple[Grid | Points, list[str]]:
    """Places of the pixels from lat.flt and lon.flt (float32), else rows and columns."""
    count = shape[0] * shape[1]
    latitude, longitude = (_floats(path.with_name(f"{name}.flt"), count) for name in ("lat", "lon"))
    if latitude is None or longitude is None:
        grid = Grid(crs, (1.0, 0.0, 0.0, 0.0, -1.0, float(shape[0])), *shape)
        return grid, ["No coordinates were found (lat.flt, lon.flt): rows and columns are used."]
    numbers = [f"{row}_{column}" for row in range(shape[0]) for column in range(shape[1])]
    points = Points("EPSG:4326", longitude, latitude, np.array(numbers))
    return points, ["Pixels are in radar geometry: they are points at the places of lat.flt and lon.flt."]


def _floats(path: Path, count: int) -> np.ndarray | None:
    """A companion of float32 numbers, None where there is none.

    Raises:
        GroundCastError: it holds another count (`grid-mismatch`).
    """
    if not path.is_file():
        return None
    if path.stat().st_size != 4 * count:
        raise GroundCastError(
            f"{path.name} holds {path.stat().st_size // 4:,} numbers, the interferograms {count:,} pixels.",
            "Give the one of these interferograms.",
            "grid-mismatch",
        )
    return np.fromfile(path, "<f4").astype(np.float64)


def _mintpy(file, path: Path, source: Source) -> Phases:
    about = attributes(file)
    values = array(file, "unwrapPhase", path)
    pairs = [[find_dates(text(day)) for day in row] for row in file["date"][()]]
    if values.ndim != 3 or len(pairs) != len(values) or not all(len(p) == 2 and all(p) for p in pairs):
        raise GroundCastError(
            f"{path.name} holds unwrapPhase of {_size(values)} and {len(pairs)} pairs of dates.",
            "Give one pair of dates, as YYYYMMDD, for each interferogram.",
            "shapes",
        )
    keep = (
        array(file, "dropIfgram", path).astype(bool) if "dropIfgram" in file else np.full(len(values), True)
    )
    days = np.array([[one[0], other[0]] for one, other in pairs], "datetime64[D]")[keep]
    _require_order(days, path)
    flat, told = emptied(values[keep].reshape(keep.sum(), -1).astype(np.float32), numbers_of(source))
    flat[~np.isfinite(flat)] = np.nan
    if not source.no_data:
        # MintPy marks pixels without phase by 0.
        flat[flat == 0] = np.nan
    place, notes, layers = place_of(file, about, path, values.shape[1:], source.crs)
    notes = (*notes, *told)
    if not keep.all():
        notes = (*notes, f"{(~keep).sum()} interferograms are marked as dropped and are left out.")
    coherence = array(file, "coherence", path)[keep].reshape(flat.shape) if "coherence" in file else None
    phases = Phases(
        path.name,
        flat,
        days[:, 0],
        days[:, 1],
        place,
        coherence=coherence,
        wavelength_mm=1000 * float(about.get("WAVELENGTH", 0) or 0),
        incidence_deg=layers.get("incidenceAngle"),
        quality=geometry(layers),
        reference=_reference(about, values.shape[1:]),
        notes=tuple(notes),
    )
    return _geocoded(phases, place, values.shape[1:]) if isinstance(place, Lookup) else phases


def _geocoded(phases: Phases, table: Lookup, shape: tuple[int, int]) -> Phases:
    """Interferograms of radar geometry on the map."""
    window, box = Window(0, 0, *table.grid.shape), Window(0, 0, *shape)

    def laid(layers: np.ndarray | None) -> np.ndarray | None:
        if layers is None:
            return None
        moved = table.geocoded(layers.reshape(*layers.shape[:-1], *shape), window, box)
        return moved.reshape(*layers.shape[:-1], -1)

    cells = [table.cells_of(*divmod(int(column), shape[1])) for column in phases.reference]
    return replace(
        phases,
        values=laid(phases.values),
        place=table.grid,
        coherence=laid(phases.coherence),
        incidence_deg=laid(phases.incidence_deg),
        quality={name: laid(layer) for name, layer in phases.quality.items()},
        reference=np.concatenate(cells) if cells else phases.reference,
    )


def _require_order(days: np.ndarray, path: Path) -> None:
    if not len(days) or (days[:, 0] >= days[:, 1]).any():
        raise GroundCastError(
            f"{path.name} has pairs whose second date is not after the first, or none at all.",
            "Correct the data set date.",
            "date-order",
        )


def _reference(about: dict[str, str], shape: tuple[int, int]) -> np.ndarray:
    """The column of MintPy's reference pixel; empty where the file names none inside the grid."""
    try:
        row, column = int(about["REF_Y"]), int(about["REF_X"])
    except (KeyError, ValueError):
        return np.empty(0, int)
    inside = 0 <= row < shape[0] and 0 <= column < shape[1]
    return np.array([row * shape[1] + column] if inside else [], int)


def _size(values: np.ndarray) -> str:
    return " x ".join(map(str, values.shape)) or "one number"
