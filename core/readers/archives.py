"""Zip archives of tables: which table is meant, its bytes, and what is no archive of data."""

from __future__ import annotations

import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path

from ..errors import GroundCastError

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, KeyError)
# Tables of numbers pack to a third to a tenth; a hundredth is no table.
_MOST_PACKED, _MOST_UNPACKED = 100, 100_000_000


def damaged(path: Path) -> GroundCastError:
    """The error for an archive that was not transferred whole."""
    return GroundCastError(
        f"The archive {path.name} is cut short or damaged.", "Download it again.", "damaged-archive"
    )


def table_in(path: Path, variable: str) -> str:
    """The table inside an archive: the only one, or the one whose name holds `variable`."""
    if not zipfile.is_zipfile(path):
        with open(path, "rb") as file:
            if file.read(2) == b"PK":
                raise damaged(path)
        raise GroundCastError(f"{path.name} is not a zip archive.", "Download it again.", "wrong-format")
    try:
        archive = zipfile.ZipFile(path)
    except (*DAMAGE, ValueError) as error:
        raise damaged(path) from error
    with archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
    names = list(entries)
    tables = [n for n in names if n.lower().endswith((".csv", ".txt")) and "__MACOSX" not in n]
    if not tables:
        held = f"it holds {', '.join(names[:3])}" if names else "it is empty"
        raise GroundCastError(
            f"The archive {path.name} holds no CSV; {held}.", "Choose another archive.", "no-table"
        )
    chosen = [t for t in tables if variable and variable in t] or tables
    require_sane(path, entries[chosen[0]])
    if len(chosen) > 1:
        raise GroundCastError(
            f"The archive {path.name} holds {len(chosen)} tables ({', '.join(chosen[:3])}).",
            "Unpack it and choose one.",
            "several-files",
        )
    return chosen[0]


def require_sane(path: Path, entry: zipfile.ZipInfo) -> None:
    """Refuses a table behind a password, and one that unpacks to what no table does."""
    if entry.flag_bits & 1:
        raise GroundCastError(
            f"The archive {path.name} is locked by a password.", "Unpack it first.", "damaged-archive"
        )
    if entry.file_size > max(_MOST_UNPACKED, _MOST_PACKED * entry.compress_size):
        raise GroundCastError(
            f"The archive {path.name} of {path.stat().st_size / 1e6:,.1f} MB unpacks to "
            f"{entry.file_size / 1e6:,.0f} MB, more than any table.",
            "Download it again from its source.",
            "damaged-archive",
        )


@contextmanager
def opened(path: Path, member: str):
    """The bytes of a table."""
    if not member:
        with open(path, "rb") as raw:
            yield raw
        return
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as raw:
            yield raw
    except DAMAGE as error:
        raise damaged(path) from error
