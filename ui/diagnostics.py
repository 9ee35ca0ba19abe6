"""What helps to find out what went wrong, as Markdown for a report: versions, device, options, last run."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QGuiApplication

from . import language, settings, tasks, worker_limits
from .private_words import paths_in, private

LINES = 30
# As long as they say what was chosen; addresses and folders are the user's own.
CHOICES = ("device", "build", "proxy", "hide_setup")


def report(status, runs: list[str], outcome=None) -> str:
    """Markdown about this computer and the last run, without names of people's folders.

    Args:
        status: `worker.environment.Status`, None where the environment was not looked at.
        runs: results folders, oldest first.
        outcome: `worker.client.Outcome` of the last one, where it failed.
    """
    folder = Path(runs[-1]) if runs else None
    job = _read(folder / "job.json").strip() if folder else ""
    told = [
        _versions(),
        _screen(),
        _worker(status),
        _options(),
        _now(),
        _ended(outcome),
        _last_run(folder, job),
    ]
    text = "\n".join(["## GroundCast diagnostics", *(line for part in told for line in part)])
    known = [settings.python(), str(settings.package()), QgsProject.instance().homePath(), *runs]
    return private(text, [*known, *_paths_of(job)]) + "\n"


def _versions() -> list[str]:
    return [
        f"- GroundCast {_own_version()}",
        f"- QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, GDAL {gdal.__version__}, "
        f"Python {platform.python_version()}",
        f"- {platform.system()} {platform.release()} ({platform.machine()}), {os.cpu_count()} cores",
    ]


def _own_version() -> str:
    text = (settings.package() / "metadata.txt").read_text(encoding="utf-8")
    return next((line.split("=", 1)[1] for line in text.splitlines() if line.startswith("version=")), "?")


def _screen() -> list[str]:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    spoken = language.chosen() or "as QGIS"
    return [
        f"- screen {size.width()} x {size.height()} at {screen.devicePixelRatio():g}, "
        f"locale {QgsApplication.locale()}, language {spoken}"
    ]


def _worker(status) -> list[str]:
    lines = ["", "### Worker environment", f"- interpreter: {settings.python()}"]
    if status is None:
        return [*lines, f"- {'there' if settings.is_set_up() else 'not there'}, not looked at yet"]
    found = json.dumps(status.device, sort_keys=True) if status.device else "none"
    packages = ", ".join(f"{name} {version or 'missing'}" for name, version in status.versions.items())
    return [
        *lines,
        f"- ready: {'yes' if status.ready else 'no'} {status.problem}".rstrip(),
        f"- Python {status.version or '?'}: {packages or 'packages unknown'}",
        f"- device: {found}",
    ]


def _options() -> list[str]:
    chosen = [f"{name} {settings.read(name)}" for name in CHOICES if settings.read(name)]
    chosen += [f"threads {worker_limits.threads() or 'automatic'}"]
    chosen += [f"memory limit {worker_limits.memory_mb() or 'no'} MB"]
    chosen += ["packages from a folder"] if settings.read("wheels") else []
    return ["", "### Options", f"- {', '.join(chosen)}"]


def _now() -> list[str]:
    names = tasks.running()
    return [f"- running now: {', '.join(names) or 'nothing'}"]


def _ended(outcome) -> list[str]:
    if outcome is None:
        return []
    said = f"- {outcome.message} ({outcome.kind} {outcome.code}, exit code {outcome.exit_code})"
    return ["", "### How it ended", said, "```", *outcome.tail.splitlines()[-LINES:], "```"]


def _last_run(folder: Path | None, job: str) -> list[str]:
    if folder is None:
        return ["", "### Last run", "- none"]
    log = _read(folder / "log.txt").splitlines()[-LINES:]
    return ["", f"### Last run: {folder.name}", "```json", job, "```", "```", *log, "```"]


def _paths_of(job: str) -> list[str]:
    """The paths that a job names, [] where it cannot be read."""
    try:
        return paths_in(json.loads(job))
    except ValueError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "(not there)"
