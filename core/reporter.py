"""How the engine tells what it does: the hall passes a reporter down, nobody prints."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user cancelled. Raised by `Reporter.progress`; a checkpoint is written on the way out."""


class Reporter(Protocol):
    """Every call is cheap; `progress` is a cancel point and may raise `Cancelled`."""

    def stage(self, name: str, region: str = "") -> None: ...

    def progress(self, fraction: float) -> None: ...

    def metric(self, name: str, step: int, value: float) -> None: ...

    def warning(self, code: str, message: str, cure: str = "") -> None: ...


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
