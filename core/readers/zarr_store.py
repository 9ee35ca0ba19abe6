"""Zarr stores through the names that the readers of netCDF know: dimensions, attributes, values.

Zarr 2 names dimensions in the attribute `_ARRAY_DIMENSIONS` (xarray, "Zarr encoding specification"),
zarr 3 in `dimension_names`. Scale, offset, missing values and valid ranges are those of CF (1.11, 2.5.1
and 8.1).
"""

from __future__ import annotations

import base64
import struct
import warnings
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library

zarr = Library("zarr")

_MARKS = ("zarr.json", ".zgroup", ".zmetadata", ".zarray")
_DIMENSIONS = "_ARRAY_DIMENSIONS"
_TROUBLE = (
    OSError,
    RuntimeError,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    OverflowError,
    AttributeError,
    SystemError,  # of numcodecs, where a damaged block claims a size below 0
    struct.error,
)


_SMALL = 1 << 26
"""Bytes that every computer has: where they are too many, a damaged block claims more than it holds."""


def is_store(path: Path) -> bool:
    """Whether a folder is a zarr store: by its ending, or by the files that every store has."""
    return path.is_dir() and (path.suffix.lower() == ".zarr" or any((path / m).is_file() for m in _MARKS))


class Array:
    """One array of a store as a variable of netCDF: `dimensions`, attributes, and values by index."""

    def __init__(self, name: str, array, title: str):
        self.name, self._array, self._title = name, array, title
        self._about = {key: value for key, value in dict(array.attrs).items() if key != _DIMENSIONS}
        self.shape, self.ndim = array.shape, len(array.shape)
        self.dtype = array.dtype if array.dtype.kind in "fiub" else str
        self.dimensions = self._named(array)

    def _named(self, array) -> tuple[str, ...]:
        """Names of the dimensions; numbers where the store gives none."""
        names = dict(array.attrs).get(_DIMENSIONS) or getattr(array.metadata, "dimension_names", None)
        if names and len(names) == self.ndim:
            return tuple(str(each) for each in names)
        return tuple(f"{self.name}_{axis}" for axis in range(self.ndim))

    def ncattrs(self) -> list[str]:
        return list(self._about)

    def getncattr(self, name: str):
        return self._about[name]

    def chunking(self) -> tuple[int, ...]:
        """Sizes of the blocks that are stored as one."""
        return tuple(self._array.chunks)

    def __getitem__(self, index) -> np.ma.MaskedArray:
        """Values with scale and offset applied, missing ones masked.

        Raises:
            GroundCastError: they are more than the memory holds (`too-large`).
        """
        raw = self._read(index)
        if raw.dtype.kind not in "fiu":
            return np.ma.asarray(raw)
        missing = np.zeros(raw.shape, bool)
        for number in self._missing():
            missing |= raw == number
        for compare, limit in self._limits():
            missing |= compare(raw, limit)
        values = np.ma.masked_array(raw, missing)
        if "scale_factor" not in self._about and "add_offset" not in self._about:
            return values
        return values * float(self._about.get("scale_factor", 1)) + float(self._about.get("add_offset", 0))

    def _read(self, index) -> np.ndarray:
        """Values as they are stored; ValueError of a small part whose damaged block claims to be large."""
        try:
            return np.asarray(self._array[index])
        except MemoryError as error:
            count = np.broadcast_to(np.False_, self.shape)[index].size
            if max(count, np.prod(self.chunking(), dtype=float)) * self._array.dtype.itemsize <= _SMALL:
                raise ValueError(f"a damaged block of {self.name}") from error
            raise GroundCastError(
                f"The data set {self.name} of {self._title} claims {count:,} numbers.",
                "Choose a smaller part of it.",
                "too-large",
            ) from error

    def _limits(self) -> list[tuple]:
        """What is out of range, before scale and offset (CF 1.11, 2.5.1); `valid_range` goes first."""
        named = [self._about.get(name) for name in ("valid_min", "valid_max")]
        lowest, highest = self._about.get("valid_range") or named
        found = ((np.less, lowest), (np.greater, highest))
        return [(compare, _number(limit)) for compare, limit in found if limit is not None]

    def _missing(self) -> list[float]:
        """Numbers that stand for no value; a store's own 0 is what arrays are filled with by default."""
        named = [self._about[name] for name in ("_FillValue", "missing_value") if name in self._about]
        filled = self._array.fill_value
        return [_number(each) for each in named or ([] if filled is None or not filled else [filled])]


def _number(value) -> float:
    """A missing value as a number: xarray writes those of zarr 3 as eight bytes in base 64."""
    try:
        return float(value)
    except ValueError:
        return struct.unpack("<d", base64.b64decode(value))[0]


class Store:
    """An open store as a data set of netCDF: `variables` and `dimensions` by name."""

    def __init__(self, group, title: str):
        arrays = [(name, each) for name, each in group.arrays()]
        self.variables = {name: Array(name, each, title) for name, each in sorted(arrays)}
        self.dimensions = {
            name: range(length)
            for variable in self.variables.values()
            for name, length in zip(variable.dimensions, variable.shape)
        }


@contextmanager
def opened(path: Path):
    """A zarr store, open for reading.

    Raises:
        GroundCastError: it is none, is damaged, or too large (`wrong-format`, `damaged-file`, `too-large`).
    """
    if not any((path / mark).is_file() for mark in _MARKS):
        held = "is empty" if not any(path.iterdir()) else "is no zarr store"
        raise GroundCastError(
            f"{path.name} {held}.", "Choose the folder that holds zarr.json or .zgroup.", "wrong-format"
        )
    if (path / ".zarray").is_file():
        raise GroundCastError(
            f"{path.name} is a single array without dates.", "Choose the folder above it.", "wrong-format"
        )
    try:
        with warnings.catch_warnings():
            # Stores without the list of their arrays are read array by array.
            warnings.simplefilter("ignore")
            store = Store(zarr.open_group(str(path), mode="r"), path.name)
        # Several stores are open at once, and closed in any order: filters of warnings must not be.
        yield store
    except _TROUBLE as error:
        raise GroundCastError(
            f"{path.name} is cut short or damaged.", "Make it or download it again.", "damaged-file"
        ) from error
