"""What lies at a path: whether it is there, and whether it is what its name says."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..errors import GroundCastError, forbidden

_SIGNATURES = (
    (b"II*\0", "a GeoTIFF", ".tif"),
    (b"MM\0*", "a GeoTIFF", ".tif"),
    (b"II+\0", "a GeoTIFF", ".tif"),
    (b"PK", "a zip archive", ".zip"),
    (b"SQLite format 3", "a GeoPackage", ".gpkg"),
    (b"\x89HDF", "an HDF5 file", ".h5"),
    (b"CDF", "a NetCDF file", ".nc"),
)


def existing(path: str) -> Path:
    """`path` without a layer name after |: refused if not there (`missing`) or closed (`forbidden`)."""
    found = Path(path.split("|")[0])
    if not path or not _is_there(found):
        shown = path if len(path) <= 200 else f"{path[:200]}…"
        if re.match(r"[a-z][a-z0-9+.-]+://|/vsi", path):
            cure = "Addresses on other computers are not read: download the file first."
        else:
            cure = "Check the path, or choose the source again."
        raise GroundCastError(f"There is no file or folder {shown!r}.", cure, "missing")
    _require_readable(found)
    return found


def _require_readable(path: Path) -> None:
    """Refuses what this user may not read (`forbidden`); rights on paper do not tell for every drive."""
    try:
        if path.is_dir():
            os.scandir(path).close()
            # A folder may be listed and closed all the same.
            os.stat(os.path.join(path, "."))
        elif path.is_file():
            open(path, "rb").close()
    except PermissionError as error:
        raise forbidden(path) from error


def _is_there(path: Path) -> bool:
    """Whether a path exists; a path that no system could hold does not."""
    try:
        return path.exists()
    except PermissionError as error:
        raise forbidden(path) from error
    except (OSError, ValueError):
        return False


def contents(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    """Files of `folder` that end so, sorted by name, hidden ones left out."""
    # Readers ask in turn: names are looked at before files, and the folder's own list says what is one.
    with os.scandir(folder) as entries:
        named = [e for e in entries if not e.name.startswith(".") and e.name.lower().endswith(suffixes)]
        names = [entry.name for entry in named if _is_file(entry)]
    return [folder / name for name in sorted(names, key=os.path.normcase)]


def _is_file(entry: os.DirEntry) -> bool:
    """Whether an entry of a folder is a file; a link that leads round to itself is none."""
    try:
        return entry.is_file()
    except OSError:
        return False


def has_suffix(path: str, suffixes: tuple[str, ...]) -> bool:
    """Whether `path` is a file that ends so; never raises."""
    found = Path(path.split("|")[0])
    return found.name.lower().endswith(suffixes) and found.is_file()


def require_text(path: Path) -> None:
    """Refuses a binary file that is named like a table (`wrong-format`), and an empty one."""
    start = _start(path)
    if not start.strip():
        raise GroundCastError(f"{path.name} is empty.", "Choose another file.", "empty-file")
    what, suffix = _kind(start)
    if what:
        raise GroundCastError(
            f"{path.name} is {what}, not a table of text.", f"Rename it to end in {suffix}.", "wrong-format"
        )
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise GroundCastError(f"{path.name} is text in UTF-16.", "Save it as UTF-8.", "wrong-format")
    if b"\0" in start:
        raise GroundCastError(
            f"{path.name} holds binary data, not a table of text.", "Choose another file.", "wrong-format"
        )


def require_tiff(path: Path) -> None:
    """Refuses a file that is named .tif and is none (`wrong-format`), and an empty one (`empty-file`)."""
    start = _start(path)
    if not start:
        raise GroundCastError(
            f"{path.name} is empty.", "Choose another file, or download it again.", "empty-file"
        )
    what, suffix = _kind(start)
    if what == "a GeoTIFF":
        return
    cure = f"Rename it to end in {suffix}." if what else "Choose another file, or download it again."
    held = what or ("text" if b"\0" not in start else "something else")
    raise GroundCastError(f"{path.name} is not a GeoTIFF but {held}.", cure, "wrong-format")


def _start(path: Path) -> bytes:
    """The first bytes of a file that may be read."""
    try:
        with open(path, "rb") as file:
            return file.read(4096)
    except PermissionError as error:
        raise forbidden(path) from error


def _kind(start: bytes) -> tuple[str, str]:
    """What the first bytes announce and the suffix it should have; empty where unknown."""
    for signature, what, suffix in _SIGNATURES:
        if start.startswith(signature):
            return what, suffix
    return "", ""
