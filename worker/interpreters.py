"""Pythons on this computer: finding one that the worker can be built on, and running it cleanly.

Standard library only; runs on Python 3.9 inside QGIS, in any thread.
"""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 - the worker is a program of its own
import sys
from dataclasses import dataclass
from pathlib import Path

OLDEST = (3, 10)
NEWEST = (3, 14)
# QGIS sets these for its own libraries; a second copy of PROJ, GDAL, Qt or Python chokes on them.
FOREIGN = ("PYTHON", "QGIS_", "QT_", "PROJ_", "GDAL_", "OSGEO", "GRASS", "GISBASE", "OTB_")
FOREIGN_NAMES = ("LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "CPL_ZIP_ENCODING", "GEOTIFF_CSV")
# Unpacking pip takes seconds on a slow disk.
PIP_SECONDS = 120
VERSION_CODE = "import sys; print('%d.%d.%d' % sys.version_info[:3])"


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run once: its path and its version, (0, 0, 0) when it did not answer."""

    path: str
    version: tuple

    @property
    def usable(self) -> bool:
        """Whether torch and the other packages exist for it."""
        return OLDEST <= self.version[:2] <= NEWEST

    @property
    def text(self) -> str:
        """The version as people write it."""
        return ".".join(str(part) for part in self.version)


def scrubbed(environ=None) -> dict:
    """`environ` (default: this process's) without what belongs to QGIS or to another Python."""
    environ = dict(os.environ if environ is None else environ)
    qgis = [environ[name] for name in ("OSGEO4W_ROOT", "QGIS_PREFIX_PATH") if environ.get(name)]
    kept = {
        name: value
        for name, value in environ.items()
        if not name.upper().startswith((*FOREIGN, "DYLD_")) and name.upper() not in FOREIGN_NAMES
    }
    path = [entry for entry in environ.get("PATH", "").split(os.pathsep) if not _inside(entry, qgis)]
    return kept | ({"PATH": os.pathsep.join(path)} if path else {})


def window_flags() -> dict:
    """Arguments of `subprocess` that keep a console window from flashing up on Windows."""
    return {"creationflags": 0x08000000} if sys.platform == "win32" else {}


def ask(python: str, arguments: list, timeout: float = 20) -> subprocess.CompletedProcess:
    """Run `python -I` with `arguments` in a scrubbed environment and hand back its output as text.

    Raises:
        OSError: there is no such program, or it may not be run.
        subprocess.TimeoutExpired: no answer within `timeout` seconds.
    """
    return subprocess.run(  # nosec B603 - an interpreter we looked up, arguments of our own
        [str(python), "-I", *arguments],
        env=scrubbed(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        check=False,
        **window_flags(),
    )


def interpreter(path: str) -> Interpreter:
    """The interpreter at `path` with the version it reports when run."""
    try:
        answer = ask(path, ["-c", VERSION_CODE])
        version = tuple(int(part) for part in answer.stdout.strip().split("."))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        version = ()
    return Interpreter(str(path), version if len(version) == 3 else (0, 0, 0))


def has_pip(path: str) -> bool:
    """Whether `path` has pip; an environment that lost it gets the one that its Python brings."""
    try:
        for arguments in (["pip", "--version"], ["ensurepip", "--upgrade"], ["pip", "--version"]):
            answer = ask(path, ["-m", *arguments], timeout=PIP_SECONDS)
            if arguments[0] == "pip" and not answer.returncode:
                return True
    except (OSError, subprocess.TimeoutExpired):
        return False
    return False


def find_python(extra: tuple = ()) -> list:
    """Every Python found here, as `Interpreter`, usable ones first, else in order of preference.

    `extra` paths come first (the user's own choice). `sys.executable` is never taken: inside QGIS
    on Windows and macOS it is QGIS itself, and running it would open a second QGIS.
    """
    found = {}
    for path in [*extra, os.environ.get("GROUNDCAST_PYTHON", ""), *_candidates()]:
        real = os.path.realpath(path) if path else ""
        if real and os.path.isfile(real) and real not in found:
            found[real] = interpreter(path)
    answered = [candidate for candidate in found.values() if any(candidate.version)]
    return sorted(answered, key=lambda candidate: not candidate.usable)


def _candidates():
    """Paths where a Python may lie, most trusted first."""
    if sys.platform == "win32":
        yield from _on_windows()
    elif sys.platform == "darwin":
        yield from _on_macos()
    else:
        yield "/usr/bin/python3"
    for minor in range(13, 9, -1):
        yield shutil.which(f"python3.{minor}") or ""
    for name in ("python3", "python"):
        path = shutil.which(name) or ""
        # The Windows stub of this name opens the shop instead of Python.
        yield "" if "WindowsApps" in path else path
    yield shutil.which(f"python3.{NEWEST[1]}") or ""


def _on_windows():
    home = Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Python"
    programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
    for minor in range(13, 9, -1):
        yield str(home / f"Python3{minor}" / "python.exe")
        yield str(programs / f"Python3{minor}" / "python.exe")
    for prefix in (sys.base_exec_prefix, sys.exec_prefix):
        yield str(Path(prefix) / "python.exe")


def _on_macos():
    for minor in range(13, 9, -1):
        yield f"/opt/homebrew/bin/python3.{minor}"
        yield f"/usr/local/bin/python3.{minor}"
        yield f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3"
    for prefix in (sys.base_exec_prefix, sys.exec_prefix):
        yield str(Path(prefix) / "bin" / "python3")


def _inside(entry: str, folders: list) -> bool:
    """Whether a PATH entry lies in one of QGIS's own folders (its DLLs would be picked up).

    Only Windows builds bring such a folder; on other systems the prefix is /usr, which must stay.
    """
    if sys.platform != "win32":
        return False
    entry = os.path.normcase(os.path.normpath(entry or "."))
    return any(entry.startswith(os.path.normcase(os.path.normpath(folder))) for folder in folders)
