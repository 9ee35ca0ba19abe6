"""Model files: a zip of `card.json` and `arrays/NAME.npy`; reading one never executes anything.

    card.json       JSON object, "format": "groundcast"
    arrays/a.npy    numpy's own format, plain numbers only

The standard library and numpy suffice to read it. Entries are stored, not compressed, since weights
do not compress.
"""

from __future__ import annotations

import json
import math
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.write.atomic import replacing

FORMAT, SCHEMA = "groundcast", 1
CARD_LIMIT = 64 << 20
PIECE = 1 << 24
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
_NAME = re.compile(r"[A-Za-z0-9_.\-]+(/[A-Za-z0-9_.\-]+)*")


def save(path: Path, card: dict, arrays: dict[str, np.ndarray]) -> None:
    """Write a model file, whole or not at all.

    Args:
        card: JSON object that says what the arrays are.
        arrays: numbers by name; letters, digits, "_", ".", "-", and "/" between parts.

    Raises:
        GroundCastError: it cannot be written, or the disk is full; see `core.write.atomic.replacing`.
    """
    header = {"format": FORMAT, "schema": SCHEMA}
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("card.json", json.dumps(header | card, allow_nan=False))
        for name, array in arrays.items():
            _write(archive, name, np.asarray(array))


def _write(archive: zipfile.ZipFile, name: str, array: np.ndarray) -> None:
    if not _NAME.fullmatch(name) or array.dtype.kind not in "biuf":
        raise ValueError(f"Array {name!r} of type {array.dtype} does not belong in a model file.")
    with archive.open(f"arrays/{name}.npy", "w", force_zip64=True) as entry:
        np.lib.format.write_array(entry, np.ascontiguousarray(array), allow_pickle=False)


def load(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """Card and arrays of a model file; errors as of `read_card` and `read_arrays`."""
    return read_card(path), dict(read_arrays(path))


def read_card(path: Path) -> dict:
    """The card of a model file.

    Raises:
        GroundCastError: there is no such file (`model-missing`); it is no model file or is damaged
            (`model-damaged`); it was written by a newer GroundCast (`model-version`).
    """
    with _opened(path) as archive:
        card = _card(archive)
    if card["schema"] > SCHEMA:
        raise GroundCastError(
            f"{Path(path).name} has schema {card['schema']}, this GroundCast reads schema {SCHEMA}.",
            "Update GroundCast.",
            "model-version",
        )
    return card


def read_arrays(path: Path) -> Iterator[tuple[str, np.ndarray]]:
    """Name and array of each entry, one after the other, so that only one need be in memory.

    Raises:
        GroundCastError: as in `read_card`, and where an entry is anything but plain numbers.
    """
    with _opened(path) as archive:
        for entry in archive.infolist():
            if entry.filename != "card.json":
                yield _array_name(entry), _array(archive, entry)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    if not Path(path).is_file():
        raise GroundCastError(f"There is no model at {path}.", "Choose a .gcast file.", "model-missing")
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (
        zipfile.BadZipFile,
        ValueError,
        KeyError,
        EOFError,
        OSError,
        NotImplementedError,
        RecursionError,
    ) as error:
        raise damaged(path) from error


def damaged(path: Path) -> GroundCastError:
    """The one sentence for a file that is not, or is no longer, a model."""
    return GroundCastError(
        f"{Path(path).name} is not a GroundCast model, or was damaged in transfer.",
        "Nothing was loaded. Choose a .gcast file or a run folder.",
        "model-damaged",
    )


def _card(archive: zipfile.ZipFile) -> dict:
    if archive.getinfo("card.json").file_size > CARD_LIMIT:
        raise ValueError("The card is too large.")
    card = json.loads(archive.read("card.json"))
    if not isinstance(card, dict) or card.get("format") != FORMAT or not isinstance(card.get("schema"), int):
        raise ValueError("The card is of another format.")
    return card


def _array_name(entry: zipfile.ZipInfo) -> str:
    name = entry.filename
    if not (name.startswith("arrays/") and name.endswith(".npy") and _NAME.fullmatch(name[7:-4])):
        raise ValueError(f"{name} does not belong in a model file.")
    if entry.compress_type != zipfile.ZIP_STORED:
        raise ValueError(f"{name} is compressed.")
    return name[7:-4]


def _array(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> np.ndarray:
    """The array of one entry; its header must agree with the entry's size before any is allocated."""
    with archive.open(entry) as stream:
        shape, fortran, dtype = _HEADERS[np.lib.format.read_magic(stream)](stream)
        expected = math.prod(shape) * dtype.itemsize
        if dtype.kind not in "biuf" or fortran or stream.tell() + expected != entry.file_size:
            raise ValueError(f"{entry.filename} does not hold what its header says.")
        array = np.empty(shape, dtype)
        _read_into(array, stream)
    return array


def _read_into(array: np.ndarray, stream) -> None:
    """Fill the array; the read that finds the end also finds a wrong checksum."""
    raw = array.reshape(-1).view(np.uint8)
    filled = 0
    while piece := stream.read(PIECE):
        raw[filled : filled + len(piece)] = np.frombuffer(piece, np.uint8)
        filled += len(piece)
    if filled != len(raw):
        raise ValueError("The array ends too soon.")
