"""A part of a comparison: models that are backtested together from one seed, in a folder of their own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.job import Job
from ..models import catalogue
from . import trained_with

RESULTS = ("scores.json", "predictions.npz")
MARK = "inputs.txt"


@dataclass(frozen=True)
class Part:
    """Models that are backtested together from one seed.

    Attributes:
        job: the backtest, in a folder of its own.
        cost: the relative time that it takes.
    """

    models: tuple[str, ...]
    seed: int
    job: Job
    cost: float

    @property
    def labels(self) -> str:
        """Its models as people know them."""
        return ", ".join(catalogue.label_of(name) for name in self.models)

    def finished(self, mark: str) -> bool:
        """Whether its folder holds what this very job, trained as today, makes of inputs with this `mark`."""
        folder = Path(self.job.out)
        if not all((folder / name).is_file() for name in (*RESULTS, MARK)):
            return False
        if not _same(folder, self.job):
            return False
        return (folder / MARK).read_text(encoding="utf-8") == self.marked(mark)

    def marked(self, mark: str) -> str:
        """What its results are made from as one word: inputs with this `mark`, and every setting."""
        return hashlib.sha256(f"{mark} {trained_with.told(self.job)}".encode()).hexdigest()


def _same(folder: Path, job: Job) -> bool:
    """Whether the folder's job is `job`, also where an earlier version wrote it without newer entries."""
    try:
        return Job.load(folder).to_json() == job.to_json()
    except GroundCastError:
        return False


def running(parts: list[Part]) -> str:
    """What is told while these parts run side by side."""
    told = " · ".join(f"{part.labels}, seed {part.seed}" for part in parts)
    return f"comparing {told}"
