"""A results folder belongs to one run at a time: two at once would mix their files.

The lock is the system's own, on a small hidden file in the folder. The system takes it back from a process
that ends in whatever way, so that a killed run never stands in the way of the next.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..core.errors import GroundCastError
from ..core.write.standing import require

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


NAME = ".groundcast-run.lock"
_TAKEN = (errno.EAGAIN, errno.EACCES)
_TRIES = 10


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Within the block no other run writes into `folder`, which is made where it is missing.

    Folders that were made and are empty at the end are taken away. Where the file system knows no locks,
    or the folder cannot be written, the block runs without one.

    Raises:
        GroundCastError: another run holds the folder (`folder-busy`), or the job's folder has gone.
    """
    path = folder / NAME
    require(path)
    missing = tuple(each for each in (folder, *folder.parents) if not each.exists())
    held = _held(path)
    try:
        yield
    finally:
        # What the run itself has to say must reach the user, also where its drive is gone.
        with suppress(OSError):
            _let_go(path, held)
            for made in missing:
                made.rmdir()


def is_free(folder: Path) -> bool:
    """Whether no run holds `folder` now; where the file system knows no locks, none ever does."""
    path = folder / NAME
    try:
        with open(path, "r+b") as file:
            _take(file)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def _held(path: Path) -> BinaryIO | None:
    """The locked file, None where there can be none."""
    for _ in range(_TRIES):
        try:
            if file := _locked(path):
                return file
        except FileNotFoundError:
            # The run before ends just now, and takes the file or its folder away between two steps.
            continue
        except OSError:
            break
    return None


def _locked(path: Path) -> BinaryIO | None:
    """The file with its lock, None where what was locked is no longer the file of that name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = open(path, "ab")  # noqa: SIM115 - it stays open, and locked, as long as the run lasts
    try:
        _take(file)
        if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
            return file
    except OSError as error:
        file.close()
        if error.errno in _TAKEN:
            raise busy(path.parent) from error
        path.unlink(missing_ok=True)
        raise
    file.close()
    return None


def _let_go(path: Path, held: BinaryIO | None) -> None:
    """Take the file away and release it; Windows removes no file that is open."""
    if held is None:
        return
    if sys.platform == "win32":
        held.close()
        path.unlink(missing_ok=True)
        return
    with held:
        path.unlink(missing_ok=True)


def busy(folder: Path) -> GroundCastError:
    """The error of a folder that another run holds (`folder-busy`)."""
    return GroundCastError(
        f"Another run is writing into the folder {folder}.",
        "Wait until it has ended, or choose another output folder.",
        "folder-busy",
    )
