"""What the user set once for all studies, kept by QGIS."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject, QgsSettings

from ..worker import environment

PREFIX = "groundcast/"


def read(key: str, default=""):
    """One setting as text."""
    return QgsSettings().value(PREFIX + key, default)


def write(key: str, value) -> None:
    """Keep one setting."""
    QgsSettings().setValue(PREFIX + key, value)


def python() -> str:
    """The worker's interpreter: the one the user chose, else the plugin's own environment's."""
    return str(read("python") or environment.python_in())


def is_set_up() -> bool:
    """Whether there is an interpreter to start; whether it works is for `environment.check`."""
    return os.path.isfile(python())


def package() -> Path:
    """The plugin's own folder, from which the worker runs."""
    return Path(__file__).resolve().parent.parent


def results_folder() -> Path:
    """Where runs go: the folder the user set, else beside the project, else the user's own folder."""
    chosen, project = read("results"), QgsProject.instance().homePath()
    if chosen:
        return Path(chosen)
    return Path(project) / "GroundCast" if project else home()


def home() -> Path:
    """The user's GroundCast folder."""
    return Path.home() / "GroundCast"


def pace(device: str, model: str) -> float:
    """Seconds per unit of work measured in the last run on this device; 0 before the first."""
    return float(read(f"pace/{_key(device)}/{model}", 0.0))


def keep_pace(device: str, model: str, seconds: float) -> None:
    """Keep what a finished run measured."""
    write(f"pace/{_key(device)}/{model}", float(seconds))


def _key(text: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in text)
