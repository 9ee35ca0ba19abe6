"""What the readers of HDF5 files share: opening, names, texts, words for damage."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from ..window import Window
from .files import has_suffix
from .hdf5_heaps import sound_heaps
from .telling import tell

h5py = Library("h5py")

SUFFIXES = (".h5", ".hdf5", ".he5", ".hdf")
_SIGNATURE = b"\x89HDF\r\n\x1a\n"
# As archives deliver MODIS.
_HDF4 = b"\x0e\x03\x13\x01"
# More numbers than any machine at hand can hold: a damaged or hostile header.
_MOST_NUMBERS = 2**36


def names(path: str) -> set[str]:
    """Names of the data sets and groups at the top of an HDF5 file; none where it is no such file."""
    if not has_suffix(path, SUFFIXES):
        return set()
    try:
        if not sound_heaps(Path(path)):
            return set()
        with h5py.File(path) as file:
            return set(file)
    except (OSError, RuntimeError, KeyError, ValueError):
        return set()


@contextmanager
def opened(path: Path):
    """An HDF5 file, open for reading.

    Raises:
        GroundCastError: it is none, is damaged, or lacks what was asked for (`wrong-format`,
            `damaged-file`, `no-dataset`).
    """
    with open(path, "rb") as raw:
        start = raw.read(len(_SIGNATURE))
    if start.startswith(_HDF4):
        cure = "Download it as netCDF (AppEEARS does), or convert it to GeoTIFF."
        raise GroundCastError(f"{path.name} is HDF4, which is not read.", cure, "wrong-format")
    if start != _SIGNATURE:
        held = "it is empty" if not start else "it starts with other bytes"
        raise GroundCastError(f"{path.name} is no HDF5 file: {held}.", "Choose another file.", "wrong-format")
    if not sound_heaps(path):
        raise damaged(path)
    try:
        with h5py.File(path) as file:
            yield file
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, OverflowError, UnicodeError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> GroundCastError:
    """The error for a file that cannot be read to its end."""
    return GroundCastError(
        f"{path.name} is cut short or damaged.", "Make it or download it again.", "damaged-file"
    )


def part_of(dataset, window: Window) -> np.ndarray:
    """(T, rows, columns) float32, a window of a data set (T, Y, X), some dates at a time."""
    values = np.empty((len(dataset), *window.shape), np.float32)
    step = dataset.chunks[0] if dataset.chunks else 1
    for start in range(0, len(values), step):
        tell(start / len(values))
        some = slice(start, start + step)
        values[some] = dataset[some, window.rows, window.columns]
    return values


def array(file, name: str, path: Path) -> np.ndarray:
    """A data set as an array of numbers; errors as `numbers`."""
    return numbers(file, name, path)[()]


def numbers(file, name: str, path: Path):
    """A data set of numbers, still in its file.

    Raises:
        GroundCastError: it is not there, holds no numbers or too many of them (`no-dataset`, `too-large`).
    """
    found = file.get(name)
    if not isinstance(found, h5py.Dataset):
        held = ", ".join(list(file)[:8]) or "nothing"
        raise GroundCastError(
            f"{path.name} has no data set {name!r}; it holds {held}.", "Choose another file.", "no-dataset"
        )
    if found.size and found.size > _MOST_NUMBERS:
        raise GroundCastError(
            f"The data set {name} of {path.name} claims {found.size:,} numbers.",
            "Choose a smaller part of it.",
            "too-large",
        )
    if found.dtype.kind not in "fiub":
        raise GroundCastError(
            f"The data set {name} of {path.name} holds {found.dtype}, not real numbers.",
            "Choose another.",
            "no-dataset",
        )
    return found


def blocks_of(dataset) -> tuple[int, int]:
    """Rows and columns of the blocks that a data set (T, Y, X) is stored in; of a contiguous one, a row."""
    return tuple(dataset.chunks[-2:]) if dataset.chunks else (1, dataset.shape[-1])


def text(value) -> str:
    """An attribute or entry as text, however the writer stored it."""
    value = value[()] if isinstance(value, h5py.Dataset) else value
    if isinstance(value, np.ndarray) and value.size == 1:
        value = value.ravel()[0]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def attributes(place) -> dict[str, str]:
    """The attributes of a file or data set as text."""
    return {name: text(value) for name, value in place.attrs.items()}
