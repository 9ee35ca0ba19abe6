"""What a backtest that was stopped had finished: forecasts by region, model and origin, and the training
under way. The same backtest started again takes the forecasts and goes on with the training.

    unfinished/0/gru/origin-1.npz    a forecast: region, model, origin; with what was told of it
    unfinished/0/gru/origin-2/       the state of a training (`models.progress`)
"""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.version import VERSION
from ..core.write.atomic import replacing
from . import trained_with

FOLDER = "unfinished"
TOGETHER = "together"
"""Of models that several regions share; no region has such a number."""

WORTH = 5.0
"""The least relative cost of a fit whose forecast is kept: quicker ones are made again."""


def folder_of(job: Job) -> Path:
    """Where a backtest keeps what it has, until it is finished."""
    return Path(job.out) / FOLDER


def clear(job: Job) -> None:
    """Let go of it all: the backtest has its results."""
    shutil.rmtree(folder_of(job), ignore_errors=True)


def mark_of(job: Job, panels: Sequence[Panel]) -> str:
    """The same for the same program, job, settings and series only, wherever its folder lies."""
    digest = hashlib.sha256(f"{VERSION} {trained_with.told(job)} {replace(job, out='').to_json()}".encode())
    for panel in panels:
        digest.update(f"{panel.region} {panel.cadence_days} {panel.raster}".encode())
        factors = panel.factors.values()
        digest.update(repr([(f.name, f.rule, f.lag_days, f.repeats) for f in factors]).encode())
        own = (panel.values, panel.dates, panel.cells, panel.places)
        for array in (*own, *(part for f in factors for part in (f.samples, f.dates))):
            if array is not None:
                digest.update(str(array.shape).encode())
                digest.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8))
    return digest.hexdigest()


class Unfinished:
    """The forecasts of one region; called as `core.backtest.run` calls `kept`.

    Args:
        folder: of the region.
        mark: as `mark_of` gives it.
    """

    def __init__(self, folder: Path, mark: str):
        self.folder, self._mark = folder, mark
        self._said: set[tuple[str, str]] = set()
        self._warned = False

    def __call__(self, name: str, origin: int, make, report, forecast) -> dict[str, np.ndarray]:
        """The parts (H, P) of a forecast, of the stopped run where it had made it, and all that it told."""
        if make.cost < WORTH:
            return forecast(report)
        path = self.folder / name / f"origin-{origin}.npz"
        heard = Heard(report, self._said)
        parts, told = self._found(path)
        if parts is None:
            parts = forecast(heard)
            if not self._kept(path, parts, heard.told, report):
                return parts
        else:
            heard.tell_again(told)
        shutil.rmtree(path.with_suffix(""), ignore_errors=True)
        return parts

    def _found(self, path: Path) -> tuple[dict | None, list]:
        """The parts in a file and what was told; None where it is missing, of another job, or damaged."""
        try:
            with open(path, "rb") as file, np.load(file, allow_pickle=False) as arrays:
                card = json.loads(str(arrays["card"]))
                parts = {key: arrays[key] for key in arrays.files if key != "card"}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None, []
        return (parts, card["told"]) if card.get("mark") == self._mark else (None, [])

    def _kept(self, path: Path, parts: dict[str, np.ndarray], told: list, report) -> bool:
        """Whether a forecast could be written; a run goes on without, as it has it in memory, and warns once.

        Raises:
            GroundCastError: the folder of the run is gone (`folder-gone`): its results have no place either.
        """
        try:
            self._write(path, parts, told)
        except GroundCastError as error:
            if error.code == "folder-gone":
                raise
            if not self._warned:
                report.warning(error.code, error.message, error.cure)
            self._warned = True
            return False
        return True

    def _write(self, path: Path, parts: dict[str, np.ndarray], told: list) -> None:
        card = json.dumps({"mark": self._mark, "told": told})
        with replacing(path) as temporary, open(temporary, "wb") as file:
            np.savez(file, card=np.array(card), **parts)


class Heard:
    """A reporter that remembers warnings and metrics, so that they can be told again.

    Args:
        said: warnings of this run, each of which is told once.
    """

    def __init__(self, report, said: set[tuple[str, str]]):
        self._report, self._said = report, said
        self.told: list[list] = []

    def warning(self, code: str, message: str, cure: str = "") -> None:
        self.told.append(["warning", code, message, cure])
        if (code, message) not in self._said:
            self._said.add((code, message))
            self._report.warning(code, message, cure)

    def metric(self, name: str, step: int, value: float) -> None:
        self.told.append(["metric", name, int(step), float(value)])
        self._report.metric(name, step, value)

    def tell_again(self, told: list) -> None:
        """All that was told of a forecast when it was made."""
        for kind, *words in told:
            getattr(self, kind)(*words)

    def __getattr__(self, name):
        return getattr(self._report, name)
