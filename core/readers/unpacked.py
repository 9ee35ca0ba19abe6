"""Unpacked copies of archives in the temporary folder: one of each, however often it is asked for.

A copy goes with the last who uses it, or, inside of `kept`, at the end of that or with `let_go`. What a
killed process left is taken away by the next one (`core/write/temporary`).
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import GroundCastError
from ..write.atomic import FULL, readable
from ..write.temporary import beside, forget, sweep
from .archives import DAMAGE, damaged, require_sane

Members = list[tuple[zipfile.ZipInfo, str]]


@dataclass
class _Copy:
    """Where a copy lies, its files, and how many use it."""

    folder: Path
    files: list[Path]
    users: int = 0


_COPIES: dict[tuple, _Copy] = {}
_KEEPERS = [0]
# Two threads may read one archive.
_LOCK = threading.RLock()


@contextmanager
def kept() -> Iterator[None]:
    """Copies that are made inside stay until its end: a question reads its source several times, and factors
    of a run may lie in one archive.
    """
    with _LOCK:
        _KEEPERS[0] += 1
    try:
        yield
    finally:
        with _LOCK:
            _KEEPERS[0] -= 1
            _drop_unkept()


def let_go() -> None:
    """Take away what nobody uses, `kept` or not: a run has read all, and may train for hours."""
    with _LOCK:
        _drop_unused()


@contextmanager
def copy_of(path: Path, members: Members) -> Iterator[list[Path]]:
    """Members of an archive as files, for as long as the context lasts.

    Args:
        members: each with the name that its file gets.

    Raises:
        GroundCastError: the archive is damaged, locked, or unpacks to more than data do (`damaged-archive`);
            there is no room for it (`disk-full`), its names are too long (`long-name`), or the temporary
            folder cannot be written (`folder-not-writable`).
    """
    held = path.stat()
    key = (str(path.absolute()), held.st_mtime_ns, held.st_size)
    with _LOCK:
        if key not in _COPIES:
            _COPIES[key] = _made(path, members, zlib.crc32(repr(key).encode()))
        copy = _COPIES[key]
        copy.users += 1
    try:
        yield copy.files
    finally:
        with _LOCK:
            copy.users -= 1
            _drop_unkept()


def _drop_unkept() -> None:
    if not _KEEPERS[0]:
        _drop_unused()


def _drop_unused() -> None:
    for key, copy in list(_COPIES.items()):
        if not copy.users:
            del _COPIES[key]
            forget(copy.folder)


def _made(path: Path, members: Members, number: int) -> _Copy:
    for member, _ in members:
        require_sane(path, member)
    root = Path(tempfile.gettempdir())
    sweep(root)
    _require_room(path, root, sum(member.file_size for member, _ in members))
    folder = beside(root / f"groundcast-{number:08x}")
    files = [folder / str(place) / name for place, (_, name) in enumerate(members)]
    try:
        # Others who use the computer have no part in it.
        folder.mkdir(mode=0o700)
        for (member, _), file in zip(members, files):
            file.parent.mkdir()
            _unpack(path, member, file)
    except OSError as error:
        forget(folder)
        raise _told(error, path, root) from error
    except BaseException:
        forget(folder)
        raise
    return _Copy(folder, files)


def _unpack(path: Path, member: zipfile.ZipInfo, target: Path) -> None:
    with open(target, "wb") as out:
        try:
            with zipfile.ZipFile(path) as archive, archive.open(member) as raw:
                shutil.copyfileobj(raw, out, 1 << 20)
        except DAMAGE as error:
            if isinstance(error, OSError) and error.errno in FULL:
                raise
            raise damaged(path) from error


def _require_room(path: Path, root: Path, needed: int) -> None:
    if shutil.disk_usage(root).free < needed:
        raise _no_room(path, root, needed)


def _no_room(path: Path, root: Path, needed: int = 0) -> GroundCastError:
    free = readable(shutil.disk_usage(root).free)
    said = f"{path.name} is unpacked into the temporary folder {root}, which has no room for it: {free} free."
    if needed:
        said = f"{path.name} unpacks to {readable(needed)}, and the temporary folder {root} has {free} free."
    variable = "TEMP" if os.name == "nt" else "TMPDIR"
    return GroundCastError(
        said,
        f"Free some space there, set {variable} to another one, or unpack it yourself and give that folder.",
        "disk-full",
    )


def _told(error: OSError, path: Path, root: Path) -> GroundCastError:
    """What the system says of the temporary folder, as a sentence."""
    if error.errno in FULL:
        return _no_room(path, root)
    if error.errno == errno.ENAMETOOLONG:
        return GroundCastError(
            f"A file in {path.name} has a name that is too long for the temporary folder.",
            "Unpack it yourself, with shorter names, and give the folder.",
            "long-name",
        )
    return GroundCastError(
        f"{path.name} could not be unpacked into the temporary folder {root} ({error.strerror or error}).",
        "Unpack it yourself and give the folder.",
        "folder-not-writable",
    )
