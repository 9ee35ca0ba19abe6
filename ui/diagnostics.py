"""What helps to find out what went wrong, as Markdown for a report: versions, device, last run, its log."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from . import settings

LINES = 30


def report(status, runs: list[str]) -> str:
    """Markdown about this computer and the last run, without names of people's folders.

    Args:
        status: `worker.environment.Status`, None where the environment was not looked at.
        runs: results folders, oldest first.
    """
    parts = ["## GroundCast diagnostics", *_versions(), *_worker(status), *_last_run(runs)]
    return without_home("\n".join(parts)) + "\n"


def _versions() -> list[str]:
    return [
        f"- GroundCast {_own_version()}",
        f"- QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}",
        f"- {platform.system()} {platform.release()} ({platform.machine()}), {os.cpu_count()} cores",
    ]


def _own_version() -> str:
    text = (settings.package() / "metadata.txt").read_text(encoding="utf-8")
    return next((line.split("=", 1)[1] for line in text.splitlines() if line.startswith("version=")), "?")


def _worker(status) -> list[str]:
    lines = ["", "### Worker environment", f"- interpreter: {settings.python()}"]
    if status is None:
        return [*lines, "- not looked at yet"]
    found = json.dumps(status.device, sort_keys=True) if status.device else "none"
    return [
        *lines,
        f"- ready: {'yes' if status.ready else 'no'} {status.problem}".rstrip(),
        f"- device: {found}",
    ]


def _last_run(runs: list[str]) -> list[str]:
    if not runs:
        return ["", "### Last run", "- none"]
    folder = Path(runs[-1])
    log = _read(folder / "log.txt").splitlines()[-LINES:]
    job = _read(folder / "job.json").strip()
    return ["", f"### Last run: {folder.name}", "```json", job, "```", "```", *log, "```"]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "(not there)"


def without_home(text: str) -> str:
    """The text with the user's folder as ~ and without the user's name."""
    home = str(Path.home())
    for written in {home, home.replace("\\", "\\\\"), home.replace("\\", "/")}:
        text = text.replace(written, "~")
    return text
