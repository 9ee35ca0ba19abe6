"""What a job needs and had when it began: files and folders that went away meanwhile are told in words."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.write.standing import folder_gone


class Needed:
    """The results folder and the sources of a job, as far as they are there now."""

    def __init__(self, job: Job):
        sources = [job.deformation, *job.factors.values()]
        named = [each for source in sources for each in (source.path, *source.also)]
        paths = (Path(each) for each in (job.out, *named, job.regions) if each)
        self._paths = [path for path in paths if _is_there(path)]

    def lost(self) -> GroundCastError | None:
        """The error of the first of them that is gone, None while all are there."""
        gone = next((path for path in self._paths if not _is_there(path)), None)
        return None if gone is None else folder_gone(gone)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # A name too long for a file, as of a database; or a drive that answers no more.
        return False
