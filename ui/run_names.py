"""What people call a run: a name of their own, kept in its folder, or its number."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import GroundCastError
from .words import run_name, tr

FILE = "name.txt"
"""Lies beside the report, so that the name goes wherever the folder goes."""
LONGEST = 60


def given(folder: Path | str) -> str:
    """The name that the user gave, "" without one."""
    try:
        return (Path(folder) / FILE).read_text(encoding="utf-8").strip()[:LONGEST]
    except (OSError, ValueError):
        return ""


def told(folder: Path | str) -> str:
    """The name that the user gave, else "Run 3" or the folder's own."""
    return given(folder) or run_name(Path(folder).name)


def rename(folder: Path | str, name: str) -> None:
    """Call a run `name`; "" gives it back its number.

    Raises:
        GroundCastError: its folder cannot be written (`run-name`).
    """
    file, name = Path(folder) / FILE, " ".join(name.split())[:LONGEST]
    try:
        if name:
            file.write_text(name, encoding="utf-8")
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise GroundCastError(
            tr("{path} cannot be written ({reason}).", path=folder, reason=error.strerror),
            tr("Make the run's folder writable."),
            "run-name",
        ) from error
