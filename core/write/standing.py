"""Folders that must stay while a job writes into them: one that has gone is told, never made anew.

A drive that is unplugged leaves its place in the tree behind. Whoever made the missing folders there would
write half of a run onto another disk, and call it finished.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import GroundCastError

_STANDING: list[Path] = []


@contextmanager
def standing(folder: Path | str) -> Iterator[None]:
    """Within the block, `require` watches over `folder`, which is there now."""
    root = Path(folder)
    _STANDING.append(root)
    try:
        yield
    finally:
        _STANDING.remove(root)


def require(path: Path | str) -> None:
    """Refuse to write `path` into a standing folder that has gone (`folder-gone`)."""
    for root in _STANDING:
        if root in Path(path).parents and not root.is_dir():
            raise folder_gone(root)


def folder_gone(folder: Path) -> GroundCastError:
    """The error of a folder that went away while it was needed."""
    return GroundCastError(
        f"{folder} cannot be reached any more.",
        "Connect its drive again, or choose another folder; then run it again.",
        "folder-gone",
    )
