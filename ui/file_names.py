"""Files that a user names in a dialog, which adds no ending of its own."""

from __future__ import annotations

from pathlib import Path


def with_ending(path: str, ending: str) -> Path:
    """The file, with its `ending` ("gif") where that was left out; dots in the name are the user's own."""
    return Path(path if path.lower().endswith(f".{ending}") else f"{path}.{ending}")
