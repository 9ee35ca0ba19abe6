"""Variables of MATLAB's .mat files, up to version 7 and 7.3, which is HDF5."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from .hdf5_heaps import sound_heaps
from .matlab_5 import arrays

h5py = Library("h5py")

_HDF5 = b"\x89HDF\r\n\x1a\n"
# What is raised for files whose bytes are not as they should be.
_DAMAGE = (
    OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError, NotImplementedError,
    OverflowError, MemoryError, EOFError, ArithmeticError, struct.error, zlib.error,
)  # fmt: skip


def variables(path: Path, names: set[str]) -> dict[str, np.ndarray]:
    """Those of the named variables that a file holds as arrays of real numbers, shaped as MATLAB shows them.

    Raises:
        GroundCastError: it is no file of MATLAB (`wrong-format`), or is damaged (`damaged-file`).
    """
    with open(path, "rb") as file:
        start = file.read(520)
    if not start.startswith(b"MATLAB") and _HDF5 not in start:
        raise GroundCastError(f"{path.name} is no file of MATLAB.", "Choose another file.", "wrong-format")
    try:
        found = _newer(path, names) if _HDF5 in start else arrays(path, names)
    except _DAMAGE as error:
        raise GroundCastError(
            f"{path.name} is cut short or damaged.", "Make it again in MATLAB.", "damaged-file"
        ) from error
    return {name: values for name, values in found.items() if values.dtype.kind in "fiu" and values.ndim == 2}


def _newer(path: Path, names: set[str]) -> dict[str, np.ndarray]:
    """MATLAB lays arrays down by columns, which HDF5 shows turned round."""
    if not sound_heaps(path):
        raise ValueError("a heap has no end")
    with h5py.File(path) as file:
        return {name: file[name][()].T for name in names if isinstance(file.get(name), h5py.Dataset)}
