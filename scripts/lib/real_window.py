"""Starts a real QGIS with the plugin, in a profile of its own, and lets it go on a journey.

A journey is a script that QGIS runs in itself (`qgis --code`); `window_driver` is what it clicks with.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
QGIS = shutil.which("qgis")
PROFILE = "[PythonPlugins]\ngroundcast=true\nprocessing=true\n"
PATIENCE_S = 1200


class Silent(RuntimeError):
    """QGIS ended without a word; the text is the end of what it printed."""


def go(journey: Path, folder: Path, shots: Path, variables=None, settings: str = "", project="") -> dict:
    """Run `journey` in a QGIS whose profile lies in `folder`; gives what it wrote to `shots`.

    Args:
        variables: of the environment, beside those of this process.
        settings: further lines of QGIS3.ini.
        project: to open, "" for none.

    Raises:
        Silent: the journey wrote nothing down.
    """
    profile = _profile(folder, settings)
    shots.mkdir(parents=True, exist_ok=True)
    told = shots / "outcome.json"
    told.unlink(missing_ok=True)
    words = [QGIS, "--nologo", "--noversioncheck", "--profiles-path", profile, "--code", journey]
    words += [project] if project else []
    # The driver lies here, and what a journey has of its own lies beside it.
    paths = {"GROUNDCAST_SHOTS": str(shots), "GROUNDCAST_JOURNEYS": str(HERE)}
    # QGIS takes the Python that it finds first; one beside the system's does not know QGIS.
    paths["PATH"] = os.pathsep.join((str(Path(QGIS).parent), os.environ.get("PATH", "")))
    surroundings = {**os.environ, **paths, **(variables or {})}
    surroundings.pop("QT_QPA_PLATFORM", None)
    with open(folder / "log.txt", "wb") as log:
        ended = subprocess.run(
            list(map(str, words)), env=surroundings, cwd=folder, timeout=PATIENCE_S, check=False,
            stdout=log, stderr=log,
        )  # fmt: skip
    printed = (folder / "log.txt").read_text(errors="replace")[-3000:]
    if not told.is_file():
        raise Silent("QGIS ended without a word:\n" + printed)
    outcome = json.loads(told.read_text())
    # A crash on the way out is one too.
    if ended.returncode and not outcome["error"]:
        outcome["error"] = f"QGIS ended with {ended.returncode}:\n{printed}"
    return outcome


def _profile(folder: Path, settings: str) -> Path:
    """A folder of profiles with the plugin switched on; one that is there already goes on."""
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not ini.is_file():
        plugins.mkdir(parents=True)
        ini.parent.mkdir()
        ini.write_text(PROFILE + settings)
        (plugins / "groundcast").symlink_to(ROOT)
    return folder


def home_of_the_worker(home: Path | None = None) -> dict[str, str]:
    """Where the worker environment lies stays known when HOME is a folder of the journey's own."""
    share = str((home or Path.home()) / ".local" / "share")
    return {"XDG_DATA_HOME": os.environ.get("XDG_DATA_HOME", share)}
