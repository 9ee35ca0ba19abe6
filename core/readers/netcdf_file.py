"""What the readers of netCDF share: opening, names, values with scale, offset and missing ones."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from . import netcdf_versions as versions
from .hdf5_heaps import sound_heaps
from .netcdf_3 import sound_header

netcdf = Library("netCDF4")

_SIGNATURES = (b"CDF\x01", b"CDF\x02", b"CDF\x05", b"\x89HDF")
_TROUBLE = (OSError, RuntimeError, KeyError, ValueError, TypeError, IndexError, OverflowError, AttributeError)
_FULL = (errno.EMFILE, errno.ENFILE)
_MOST_NUMBERS = 2**36


@contextmanager
def opened(path: Path):
    """A netCDF file, open for reading.

    Raises:
        GroundCastError: it is none, or is damaged (`wrong-format`, `damaged-file`), or too many files are
            open (`too-many-files`).
    """
    start = _start(path)
    if start not in _SIGNATURES:
        held = "is empty" if not start else "is no netCDF file"
        raise GroundCastError(f"{path.name} {held}.", "Choose another file.", "wrong-format")
    if not (sound_heaps(path) and sound_header(path)):
        raise _damaged(path)
    try:
        with netcdf.Dataset(path) as dataset:
            yield dataset
    except _TROUBLE as error:
        if getattr(error, "errno", None) in _FULL:
            raise _too_many(path) from error
        raise _damaged(path) from error


def _damaged(path: Path) -> GroundCastError:
    return GroundCastError(
        f"{path.name} is cut short or damaged.", "Make it or download it again.", "damaged-file"
    )


def _start(path: Path) -> bytes:
    try:
        with open(path, "rb") as raw:
            return raw.read(4)
    except OSError as error:
        if error.errno in _FULL:
            raise _too_many(path) from error
        raise


def _too_many(path: Path) -> GroundCastError:
    return GroundCastError(
        f"Too many files are open to read {path.name}.",
        "Close other programs, or allow more open files (ulimit -n).",
        "too-many-files",
    )


def has_time(path: Path) -> bool:
    """Whether a file has a variable with dates; never raises."""
    try:
        with opened(path) as dataset:
            return bool(dated(dataset))
    except (GroundCastError, OSError):
        return False


def word(variable, name: str) -> str:
    """An attribute as text, "" where there is none."""
    return str(variable.getncattr(name)).strip() if name in variable.ncattrs() else ""


def is_time(dataset, name: str) -> bool:
    """Whether a name is a coordinate of dates: CF units such as "days since 1970-01-01"."""
    found = dataset.variables.get(name)
    return found is not None and found.ndim == 1 and " since " in word(found, "units")


def dated(dataset) -> list[str]:
    """Variables of numbers along a time and at least one more dimension, or a time alone."""
    coordinates = set(dataset.dimensions) | {
        part for variable in dataset.variables.values() for part in word(variable, "bounds").split()
    }
    return [
        name
        for name, variable in dataset.variables.items()
        if name not in coordinates
        and np.dtype(variable.dtype).kind in "fiu"
        and any(is_time(dataset, dimension) for dimension in variable.dimensions)
        and " since " not in word(variable, "units")
    ]


def values_of(dataset, variable, axis: str, path: Path) -> tuple[np.ndarray, tuple[str, ...], list[str]]:
    """Values with time first, float32, NaN where missing; the names of the other dimensions; and notes.

    Scale, offset, fill value and valid range are applied as CF says. Dimensions of one entry are dropped,
    final and preliminary versions joined.

    Raises:
        GroundCastError: the variable claims more numbers than can be read, or has none (`too-large`).
    """
    size = int(np.prod([int(length) for length in variable.shape], dtype=np.float64))
    if not 0 < size < _MOST_NUMBERS:
        raise GroundCastError(
            f"The variable {variable.name} of {path.name} holds {size:,} numbers.",
            "Choose another.",
            "too-large",
        )
    names, rest = list(variable.dimensions), rest_of(variable, axis)
    # Packed values are scaled in float64, then kept as float32.
    values = np.ma.filled(np.ma.asarray(variable[...]).astype(np.float32), np.nan)
    values = np.moveaxis(values, names.index(axis), 0)
    values, names, late = versions.joined(dataset, values, [axis, *(name for name in names if name != axis)])
    drop = tuple(i for i, name in enumerate(names) if i and name not in rest)
    values = np.ascontiguousarray(values.squeeze(axis=drop) if drop else values)
    values[~np.isfinite(values)] = np.nan
    return values, rest, versions.told(dataset, axis, late)


def rest_of(variable, axis: str) -> tuple[str, ...]:
    """Names of a variable's dimensions besides its time; of more than two, those of one entry are dropped."""
    left_out = (axis, versions.DIMENSION)
    sizes = zip(variable.dimensions, variable.shape)
    rest = [(name, length) for name, length in sizes if name not in left_out]
    return tuple(name for name, length in rest if length > 1 or len(rest) < 3)
