"""The worker's Python environment: where it lies, whether it works, making it, removing it.

It is a virtual environment of the plugin's own in the user's data folder, outside the plugin and
outside QGIS. Standard library only; runs on Python 3.9 inside QGIS, in any thread.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess  # nosec B404 - only for the names of its exceptions
import sys
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import GroundCastError
from .installation import REQUIREMENTS, estimate, install, is_other_build
from .interpreters import OLDEST, ask, find_python, scrubbed
from .supply import Supply

__all__ = [
    "Status",
    "Supply",
    "check",
    "create",
    "estimate",
    "find_python",
    "folder",
    "python_in",
    "remove",
    "repair",
    "scrubbed",
]

PROBE = Path(__file__).with_name("probe.py")
# The first import of torch after an installation reads several hundred MB.
PROBE_SECONDS = 180


@dataclass(frozen=True)
class Status:
    """What `check` found.

    Attributes:
        ready: learned models can run.
        python: path of the worker's interpreter, also where it does not exist yet.
        version, torch: of Python and torch, "" while unknown.
        device: {"kind": "cpu"|"cuda"|"mps", "name", "memory_bytes"} of the fastest, {} while unknown.
        devices: the same of every one, the fastest first, each with the `value` that a job's device takes.
        versions: of every required package, None where missing.
        problem, cure, code: what is wrong, what to do, a stable word; "" when ready.
    """

    ready: bool
    python: str
    version: str = ""
    torch: str = ""
    device: dict = field(default_factory=dict)
    devices: tuple = ()
    versions: dict = field(default_factory=dict)
    problem: str = ""
    cure: str = ""
    code: str = ""


def folder() -> Path:
    """Where the environment lies: `groundcast/worker` in the user's data folder."""
    if sys.platform == "win32":
        data = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "groundcast" / "worker"


def python_in(place: Path | None = None) -> Path:
    """The interpreter of the environment in `place` (default `folder()`), existing or not."""
    place = Path(place or folder())
    return place / "Scripts" / "python.exe" if sys.platform == "win32" else place / "bin" / "python"


def requirements() -> dict:
    """The required packages: name to (operator, version)."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    found = [re.fullmatch(r"([\w.-]+)(==|>=)([\d.]+)", line.strip()) for line in lines]
    return {match[1]: (match[2], match[3]) for match in found if match}


def check(python: str | Path | None = None) -> Status:
    """Run the worker's Python once and say whether it can work; takes 1 to 5 seconds.

    `python` is an interpreter of the user's own choice; default is the plugin's environment.
    Never raises: what is wrong stands in the status.
    """
    python = str(python or python_in())
    if not os.path.isfile(python):
        return _not_ready(python, "missing", "The worker environment is not set up yet.", "Set it up first.")
    try:
        answer = ask(python, [str(PROBE), *requirements()], timeout=PROBE_SECONDS)
        return _judge(python, json.loads(answer.stdout.strip().splitlines()[-1]))
    except subprocess.TimeoutExpired:
        problem = f"The worker environment gave no answer within {PROBE_SECONDS} seconds ({python})."
    except (OSError, ValueError, LookupError) as error:
        why = getattr(error, "strerror", "") or error
        problem = f"The worker environment does not start ({python}: {why})."
    return _not_ready(python, "broken", problem, "Repair it in Options.")


def create(
    progress=None,
    cancelled=None,
    place: Path | None = None,
    python: str = "",
    supply: Supply | None = None,
) -> Status:
    """Make the environment, or complete it; blocks for minutes, so call it from a thread.

    Args:
        progress: called with (stage, fraction 0–1, detail in words), about once a second.
        cancelled: called about ten times a second; True stops, and removes what was half made.
        place: folder of the environment, default `folder()`.
        python: interpreter to build on, default the first usable of `find_python()`.
        supply: build, proxy and folder of packages; another build than is there makes it anew.

    Raises:
        GroundCastError: no usable Python (`python-missing`), no venv module (`venv-missing`),
            disk too small (`disk-full`), folder not writable (`not-writable`), package index out
            of reach (`network`), a folder of packages that lacks one (`wheels-lacking`), cancelled
            (`cancelled`), or pip failed (`pip`).
    """
    place = Path(place or folder())
    install(place, python_in(place), REQUIREMENTS, python, progress, cancelled, supply)
    status = check(python_in(place))
    if not status.ready:
        raise GroundCastError(status.problem, status.cure, status.code)
    return status


def repair(progress=None, cancelled=None, place: Path | None = None, supply: Supply | None = None) -> Status:
    """Mend what `check` finds wrong: add what is missing, or make it anew; arguments as of `create`.

    One that works, but has another build of torch than `supply` asks for, is made anew too.

    Raises:
        GroundCastError: as `create` and `remove`.
    """
    place = Path(place or folder())
    found = check(python_in(place))
    if found.ready and not is_other_build(place, supply or Supply()):
        return found
    if not found.ready and found.code not in ("packages", "torch-missing", "missing"):
        remove(place)
    return create(progress, cancelled, place, supply=supply)


def remove(place: Path | None = None) -> None:
    """Delete the environment; nothing happens where there is none.

    Raises:
        GroundCastError: the folder is no environment (`not-environment`), or is in use (`in-use`).
    """
    place = Path(place or folder())
    if not place.exists():
        return
    if not (place / "pyvenv.cfg").is_file():
        raise GroundCastError(
            f"{place} is no Python environment.", "Delete it by hand if it is not needed.", "not-environment"
        )
    try:
        shutil.rmtree(place)
    except OSError as error:
        raise GroundCastError(
            f"{place} could not be deleted ({error.strerror}).", "Stop running jobs and try again.", "in-use"
        ) from error


def _judge(python: str, answer: dict) -> Status:
    """The status that a probe's answer amounts to."""
    version, versions = answer["python"], answer["versions"]
    known = {"version": version, "versions": versions, "device": answer.get("device") or {}}
    known["devices"] = tuple(answer.get("devices") or ())
    known["torch"] = versions.get("torch") or ""
    if tuple(int(part) for part in version.split("."))[:2] < OLDEST:
        problem = f"The worker environment has Python {version.rsplit('.', 1)[0]}; 3.10 or newer is needed."
        return _not_ready(python, "python-version", problem, "Repair it in Options.", **known)
    lacking = [_lack(name, versions.get(name)) for name in requirements()]
    lacking = [text for text in lacking if text]
    if lacking:
        code = "torch-missing" if not known["torch"] else "packages"
        problem = f"The worker environment lacks {', '.join(lacking)}."
        return _not_ready(python, code, problem, "Set it up again, or use a baseline.", **known)
    if answer["error"]:
        problem = f"torch {known['torch']} does not start in the worker environment ({answer['error']})."
        return _not_ready(
            python, "torch-broken", problem, "Repair it in Options, or use a baseline.", **known
        )
    return Status(True, python, **known)


def _lack(name: str, found: str | None) -> str:
    """What is missing of package `name`, "" when the installed version will do."""
    operator, wanted = requirements()[name]
    if found is None:
        return name
    have, need = _numbers(found), _numbers(wanted)
    fits = have[: len(need)] == need if operator == "==" else have >= need
    return "" if fits else f"{name} {wanted} (it has {found})"


def _numbers(version: str) -> tuple:
    """The leading numbers of a version: "2.13.0+cpu" gives (2, 13, 0)."""
    return tuple(int(part) for part in re.match(r"[\d.]*", version)[0].split(".") if part)


def _not_ready(python: str, code: str, problem: str, cure: str, **known) -> Status:
    return Status(False, python, problem=problem, cure=cure, code=code, **known)
