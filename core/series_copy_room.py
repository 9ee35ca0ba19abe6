"""How much room the series copies of all stacks may take, and which of them goes first."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .series_copy import ABOUT

SHARE_OF_FREE = 0.25
"""Of what would be free on the disk without any copy."""


def stacks(root: Path) -> list[Path]:
    """The folders of the copies, the one used longest ago first."""
    found = [path for path in root.iterdir() if (path / ABOUT).is_file()] if root.is_dir() else []
    return sorted(found, key=_used)


def taken(folder: Path) -> int:
    """Bytes of the files in a stack's folder; 0 where it is gone."""
    try:
        with os.scandir(folder) as entries:
            return sum(entry.stat().st_size for entry in entries if entry.is_file())
    except OSError:
        return 0


def allowed(root: Path, limit: float) -> float:
    """Bytes that all copies together may take: `limit`, and never more than a quarter of the free disk."""
    free = shutil.disk_usage(root).free + sum(map(taken, stacks(root)))
    return min(limit, SHARE_OF_FREE * free)


def make_room(root: Path, own: Path, needed: int, limit: float) -> bool:
    """Whether `needed` bytes more may be kept in the folder `own`; stacks used longest ago go for it.

    Raises:
        OSError: `root` is gone.
    """
    most = allowed(root, limit)
    others = [path for path in stacks(root) if path.name != own.name]
    sizes = {path: taken(path) for path in others}
    held = taken(own) + sum(sizes.values())
    if taken(own) + needed > most:
        return False
    for path in others:
        if held + needed <= most:
            break
        remove(path)
        held -= sizes[path]
    return True


def remove(folder: Path) -> int:
    """Delete the copy of a stack; gives the bytes that became free."""
    before = taken(folder)
    shutil.rmtree(folder, ignore_errors=True)
    return before - taken(folder)


def _used(folder: Path) -> float:
    try:
        return (folder / ABOUT).stat().st_mtime
    except OSError:
        return 0.0
