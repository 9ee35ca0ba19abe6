"""The copies of unpacked blocks that make clicks quick: where they lie, and how much they may take."""

from __future__ import annotations

from pathlib import Path

from ..core import series_copy_room
from . import settings

ON, LIMIT_GB = "series_copy", "series_copy_gb"
DEFAULT_GB = 20
"""A stack of 160 dates of 5,000 x 5,000 cells takes 16.2 GB."""

GB = 1_000_000_000


def are_kept() -> bool:
    """Whether the user lets copies be kept."""
    return settings.read(ON, "yes") != "no"


def limit_gb() -> int:
    """The most that they may take together, in GB."""
    text = str(settings.read(LIMIT_GB, DEFAULT_GB))
    return int(text) if text.isdigit() and int(text) else DEFAULT_GB


def folder() -> Path:
    """Where they lie; in the main thread only."""
    return settings.cache_folder() / "series"


def room():
    """What an `OpenFiles` may use of the disk; None where the user wants no copies."""
    from .observed.kept_blocks import Room

    return Room(folder(), limit_gb() * GB) if are_kept() else None


def size() -> int:
    """Bytes that they take."""
    return sum(map(series_copy_room.taken, series_copy_room.stacks(folder())))


def empty() -> int:
    """Delete all of them; gives the bytes that became free."""
    return sum(map(series_copy_room.remove, series_copy_room.stacks(folder())))


def trim() -> int:
    """Delete those used longest ago until the limit is kept; gives the bytes that became free."""
    stacks, freed = series_copy_room.stacks(folder()), 0
    while stacks and size() > series_copy_room.allowed(folder(), limit_gb() * GB):
        freed += series_copy_room.remove(stacks.pop(0))
    return freed
