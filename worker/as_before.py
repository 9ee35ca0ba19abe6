"""A refused job leaves nothing: the results folder is then as it was before the job was written into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import GroundCastError

JOB = "job.json"


@dataclass(frozen=True)
class Before:
    """A results folder as it was before a run.

    Attributes:
        folder: of the results.
        job: its job.json, None without one.
        held: the time of change of each of its other entries.
    """

    folder: Path
    job: bytes | None
    held: dict[str, int]

    @classmethod
    def of(cls, folder: Path) -> Before:
        """The folder as it is now."""
        path = folder / JOB
        return cls(folder, path.read_bytes() if path.is_file() else None, _others(folder))

    def restore(self) -> None:
        """Take job.json back; a folder with results stays as it is."""
        # The refusal itself must reach the user, also where its drive is gone.
        with suppress(OSError):
            if _others(self.folder) == self.held:
                self._take_back()

    def _take_back(self) -> None:
        if self.job is None:
            (self.folder / JOB).unlink()
        else:
            (self.folder / JOB).write_bytes(self.job)


@contextmanager
def unless_refused(folder: Path) -> Iterator[None]:
    """Within the block a job and its results are written; refused before any result, it leaves nothing."""
    before = Before.of(folder)
    try:
        yield
    except GroundCastError:
        before.restore()
        raise


def _others(folder: Path) -> dict[str, int]:
    if not folder.is_dir():
        return {}
    return {each.name: each.stat().st_mtime_ns for each in folder.iterdir() if each.name != JOB}
