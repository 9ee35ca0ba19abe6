"""What a run of water storage left in its folder: report, tables, maps. Plain values, no layers."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from .words import tr

TASK = "assimilate"
# Columns of text in the tables; all others are numbers.
WORDS = ("date", "month")


@dataclass(frozen=True, eq=False)
class WaterResults:
    """A finished run.

    Attributes:
        folder: holds report.json.
        report: its contents; `water` is its entry of that name.
    """

    folder: Path
    report: dict

    @classmethod
    def open(cls, folder: Path | str) -> WaterResults:
        """Read the report of `folder`.

        Raises:
            GroundCastError: there is none, or it is of another task (`results-water`).
        """
        path = Path(folder) / "report.json"
        try:
            report = json.loads(path.read_text(encoding="utf-8"))
            found = report["job"]["task"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise GroundCastError(
                tr("{path} holds no readable report.", path=folder),
                tr("Run it again, or choose another run."),
                "results-water",
            ) from error
        if found != TASK:
            raise GroundCastError(
                tr("{path} is no run of water storage.", path=folder),
                tr("Choose a run of the Water storage dock."),
                "results-water",
            )
        return cls(Path(folder), report)

    @property
    def water(self) -> dict:
        """The scores, as in scores.json."""
        return self.report["water"]

    def file(self, kind: str) -> Path | None:
        """The file of an artifact, None where the run has none of this kind.

        Raises:
            GroundCastError: the report names it, but it is gone (`results-file`).
        """
        named = [entry["path"] for entry in self.report["artifacts"] if entry["kind"] == kind]
        if not named:
            return None
        path = self.folder / named[0]
        if not path.is_file():
            raise GroundCastError(
                tr("{path} is missing, though the report names it.", path=path),
                tr("Correct the water storage again."),
                "results-file",
            )
        return path

    def table(self, kind: str) -> dict[str, np.ndarray] | None:
        """Columns of a table by name, dates as datetime64, NaN for no number; None where there is none.

        Raises:
            GroundCastError: the file is gone or no such table (`results-file`).
        """
        path = self.file(kind)
        if path is None:
            return None
        try:
            with open(path, encoding="utf-8", newline="") as opened:
                rows = list(csv.DictReader(opened))
            return {name: _column(name, [row[name] for row in rows]) for name in rows[0]}
        except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
            raise GroundCastError(
                tr("{path} cannot be read as a table.", path=path),
                tr("Correct the water storage again."),
                "results-file",
            ) from error


def _column(name: str, cells: list[str]) -> np.ndarray:
    if name in WORDS:
        return np.array(cells, "datetime64[D]")
    return np.array([float(cell) if cell else np.nan for cell in cells])
