"""Writes a file under another name and renames it, so that no reader sees half a file."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import GroundCastError
from .standing import require
from .temporary import beside, forget, sweep

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.ENOENT)


@contextmanager
def replacing(path: Path | str) -> Iterator[Path]:
    """A temporary path beside `path`, renamed to `path` when the block ends without an error.

    Missing folders are made. After an error the temporary file is gone and an older file of that
    name is as it was. What a writer left in the folder that was killed goes, too.

    Raises:
        GroundCastError: the disk is full (`disk-full`), the file is larger than the disk's format
            or a quota allows (`file-too-large`), the folder cannot be written
            (`folder-not-writable`), another program holds the old file open (`file-in-use`), or the
            folder of the job is gone (`folder-gone`).
    """
    path = Path(path)
    temporary = beside(path)
    try:
        require(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        yield temporary
        _rename(temporary, path)
    except OSError as error:
        raise told(error, path) from error
    finally:
        forget(temporary)


@contextmanager
def replacing_folder(path: Path | str, marks: tuple[str, ...]) -> Iterator[Path]:
    """A temporary folder beside `path`, renamed to `path` when the block ends without an error.

    Args:
        marks: files of which an older folder of that name must hold one: nothing else is ever deleted.

    Raises:
        GroundCastError: something else lies there (`folder-in-use`), or as in `replacing`.
    """
    path = Path(path)
    if path.exists() and not any((path / mark).is_file() for mark in marks):
        raise GroundCastError(
            f"{path} is there already, and is not a folder of this format.",
            "Choose another name.",
            "folder-in-use",
        )
    temporary = beside(path)
    try:
        require(path)
        temporary.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        yield temporary
        if path.exists():
            shutil.rmtree(path)
        _rename(temporary, path)
    except OSError as error:
        raise told(error, path) from error
    finally:
        forget(temporary)


def write_bytes(path: Path | str, data: bytes) -> None:
    """Write `data` to `path` as a whole.

    Raises:
        GroundCastError: as in `replacing`; a full disk is told with what is free and needed.
    """
    with replacing(path) as temporary:
        try:
            with open(temporary, "wb") as file:
                file.write(data)
                file.flush()
                # Network and quota file systems report a full disk only here.
                os.fsync(file.fileno())
        except OSError as error:
            raise told(error, Path(path), len(data)) from error


def told(error: OSError, path: Path, needed: int = 0) -> Exception:
    """`error` as the sentence a user can act on, or itself when it is about something else."""
    if error.errno in FULL:
        return disk_full(path, needed)
    if error.errno == errno.EFBIG:
        return GroundCastError(
            f"{path} is larger than its disk's format or a quota allows.",
            "Choose another output folder, or fewer dates or regions.",
            "file-too-large",
        )
    if error.errno in FORBIDDEN and _concerns(error, path):
        return GroundCastError(
            f"The folder {path.parent} cannot be written.",
            "Choose another output folder.",
            "folder-not-writable",
        )
    return error


def disk_full(path: Path, needed: int = 0) -> GroundCastError:
    """The error of a full disk at `path`, with free and `needed` bytes in words people use."""
    free = readable(shutil.disk_usage(folder_above(path)).free)
    amounts = f"{free} free, {readable(needed)} needed" if needed else f"{free} free"
    return GroundCastError(
        f"The disk is full: {amounts} for {path}.",
        "Free some space; finished files are kept.",
        "disk-full",
    )


def readable(size: int) -> str:
    """A number of bytes as "1.1 GB"."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= scale:
            return f"{size / scale:.1f} {unit}"
    return f"{size} bytes"


def _rename(temporary: Path, path: Path) -> None:
    """Give the finished file its name; Windows refuses while another program has it open."""
    try:
        os.replace(temporary, path)
    except PermissionError as error:
        if not path.exists():
            raise
        raise GroundCastError(
            f"{path} cannot be replaced: another program has it open.",
            "Close it there, or choose another output folder.",
            "file-in-use",
        ) from error


def _concerns(error: OSError, path: Path) -> bool:
    """Whether the error's file lies on the way to `path`, rather than being some input."""
    if error.filename is None:
        return True
    named = Path(error.filename)
    ours = named.parent == path.parent and named.name.startswith(f".{path.stem}.")
    return ours or named == path or named in path.parents


def folder_above(path: Path) -> Path:
    """The nearest folder above `path` that exists."""
    return next(folder for folder in path.absolute().parents if folder.is_dir())
