"""How the engine tells what it does: the hall passes a reporter down, nobody prints."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Cancelled(Exception):
    """The user cancelled. Raised by `Reporter.progress`; a checkpoint is written on the way out."""


class Reporter(Protocol):
    """Every call is cheap; `progress` is a cancel point and may raise `Cancelled`."""

    def stage(self, name: str, region: str = "") -> None:
        """What is done now, and in which region."""

    def progress(self, fraction: float) -> None:
        """How far the whole is, 0 to 1."""

    def metric(self, name: str, step: int, value: float) -> None:
        """A number of a training: of which kind, at which epoch."""

    def warning(self, code: str, message: str, cure: str = "") -> None:
        """What the user should know; the run goes on."""

    def artifact(self, kind: str, path: Path, region: str = "", model: str = "") -> None:
        """A file was written."""


class Silent:
    """A reporter for tests and inner loops: says nothing, never cancels."""

    def stage(self, name, region=""):
        """Ignored."""

    def progress(self, fraction):
        """Ignored."""

    def metric(self, name, step, value):
        """Ignored."""

    def warning(self, code, message, cure=""):
        """Ignored."""

    def artifact(self, kind, path, region="", model=""):
        """Ignored."""


class Share:
    """A reporter for one part of a longer task: its progress from `start` to `end`, within 0 to 1."""

    def __init__(self, report: Reporter, start: float, end: float):
        self._report, self._start, self._end = report, start, end

    def progress(self, fraction: float) -> None:
        """How far the part is, 0 to 1."""
        self._report.progress(self._start + fraction * (self._end - self._start))

    def __getattr__(self, name):
        return getattr(self._report, name)


class AfterReading(Share):
    """A reporter for all that comes after the reading of the inputs; `reading` is that for the reading."""

    def __init__(self, report: Reporter, share: float):
        super().__init__(report, share, 1.0)
        self.reading = Share(report, 0.0, share)


def shares(report: Reporter, weights: list[float]) -> list[Share]:
    """One `Share` for each of several parts that take time in the proportion of `weights`."""
    total = sum(weights)
    ends = [sum(weights[: i + 1]) / total for i in range(len(weights))]
    return [Share(report, end - weight / total, end) for end, weight in zip(ends, weights)]
