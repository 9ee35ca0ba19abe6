"""Whether there is room on the disk for what is about to be written, and what to do where there was none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..window import Window
from .atomic import disk_full, folder_above

Part = tuple[Window, np.ndarray]
# What a file system that is full may still call free.
_LEAST_ROOM = 5_000_000


def require_space(path: Path, needed: int) -> None:
    """Refuses to write where less than `needed` bytes are free (`disk-full`)."""
    if shutil.disk_usage(folder_above(path)).free < needed:
        raise disk_full(path, needed)


def with_room(path: Path, parts: Iterable[Part]) -> Iterator[Part]:
    """Windows and values as they come, each refused where the disk has no room for its numbers (`disk-full`).

    Missing values pack to nothing; of the others it is not known beforehand how small they become.
    """
    for window, values in parts:
        require_space(path, values.itemsize * int(np.isfinite(values).sum()))
        yield window, values


@contextmanager
def given_up(temporary: Path, path: Path) -> Iterator[None]:
    """Makes room where HDF5 could not write: it cannot close, and so crashes, while the disk is full.

    Raises:
        GroundCastError: the disk is full, or what the library says (`not-written`); one that was raised
            before stays, whatever fails after it.
    """
    try:
        yield
    except (OSError, RuntimeError) as error:
        full = shutil.disk_usage(folder_above(path)).free < _LEAST_ROOM
        # The file may never have been made: the first error is the one to tell.
        with suppress(OSError):
            os.truncate(temporary, 0)
        if told := _told_before(error):
            raise told from told.__cause__
        if isinstance(error, OSError) and error.errno is not None and not full:
            raise
        if full:
            raise disk_full(path) from error
        said = " ".join(str(error).split())
        raise GroundCastError(
            f"{path} could not be written ({said}).", "Look whether the disk is full.", "not-written"
        ) from error


def _told_before(error: BaseException) -> GroundCastError | None:
    """The error for people that was on its way when this one came, None without one."""
    seen = error.__context__
    while seen is not None and not isinstance(seen, GroundCastError):
        seen = seen.__context__
    return seen
