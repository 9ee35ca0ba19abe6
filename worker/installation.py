"""Making the worker's environment: `venv`, then pip, with progress, cancel and errors in words.

Standard library only; runs on Python 3.9 inside QGIS, in any thread.
"""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 - venv and pip are programs
import sys
import threading
import time
from collections import deque
from pathlib import Path

from ..core.errors import GroundCastError
from .interpreters import OLDEST, ask, find_python, has_pip, interpreter, scrubbed, window_flags
from .supply import Supply, build_in

MB = 1_000_000
REQUIREMENTS = Path(__file__).with_name("requirements.txt")
# Linux, x86-64, torch 2.13.0: size of the finished environment, and what lies on disk at most while
# it is made (installed, the downloads, pip's copy of them). The first was measured, the second
# added up from the contents of the packages.
SIZES_MB = {"cpu": (1510, 2280), "cuda": (5660, 11580)}
# What pip does, by the first word of its lines.
PACKAGES = {
    "Collecting": "Choosing packages",
    "Downloading": "Downloading packages",
    "Installing": "Installing packages",
}
NETWORK_SIGNS = (
    "name resolution",
    "getaddrinfo failed",
    "NewConnectionError",
    "ConnectTimeoutError",
    "Read timed out",
    "ProxyError",
    "SSLError",
    "Network is unreachable",
    "nodename nor servname",
)


def estimate(build: str = "auto") -> tuple:
    """(MB the finished environment takes, MB of free disk needed to make it), as measured."""
    return SIZES_MB[Supply(build).chosen_build]


def install(
    place: Path,
    python: Path,
    requirements: Path,
    base: str,
    progress=None,
    cancelled=None,
    supply: Supply | None = None,
) -> None:
    """Make or complete the environment in `place`; see `environment.create`."""
    supply = supply or Supply()
    steps = _Steps(place, progress or (lambda *_: None), cancelled or (lambda: False), supply)
    fresh = not _serves(python) or is_other_build(place, supply)
    if fresh:
        base = _base(base)
        _room(place, supply)
    try:
        if fresh:
            steps.say("Making the environment", 0.0)
            steps.run([base, "-I", "-m", "venv", "--clear", str(place)])
        steps.say("Choosing packages", 0.01)
        where = supply.options()
        steps.watch_size = True
        pip = [str(python), "-I", "-m", "pip", "install", "--no-input", "--progress-bar", "off"]
        steps.run([*pip, "--prefer-binary", *where, "-r", str(requirements)])
    except GroundCastError:
        if fresh:
            shutil.rmtree(place, ignore_errors=True)
        raise
    finally:
        shutil.rmtree(steps.scratch, ignore_errors=True)
    steps.say("Checking", 0.97)


def _serves(python: Path) -> bool:
    """Whether packages can be added with `python`."""
    return python.exists() and interpreter(str(python)).usable and has_pip(str(python))


def is_other_build(place: Path, supply: Supply) -> bool:
    """Whether the user asked for another build of torch than the environment has."""
    return supply.build != "auto" and build_in(place) not in ("", supply.chosen_build)


def _base(chosen: str) -> str:
    """The interpreter to build on.

    Raises:
        GroundCastError: none is usable, or its venv module is missing.
    """
    found = [interpreter(chosen)] if chosen else find_python()
    if not found or not found[0].usable:
        raise GroundCastError(_no_python(found), _get_python(), "python-missing")
    path = found[0].path
    if ask(path, ["-c", "import ensurepip, venv"]).returncode:
        minor = "{}.{}".format(*found[0].version[:2])
        raise GroundCastError(
            f"{path} lacks the modules venv and ensurepip.",
            f"Install them (Debian, Ubuntu: sudo apt install python{minor}-venv), then set up again.",
            "venv-missing",
        )
    return path


def _no_python(found: list) -> str:
    oldest = "{}.{}".format(*OLDEST)
    if not found:
        return f"No Python {oldest} or newer was found on this computer."
    listing = ", ".join(f"{each.text} ({each.path})" for each in found[:3])
    return f"Python {oldest} to 3.14 is needed; found only {listing}."


def _get_python() -> str:
    if sys.platform in ("win32", "darwin"):
        return "Install Python 3.12 from python.org, then set up again."
    return "Install Python 3.10 or newer from your system's packages, then set up again."


def _room(place: Path, supply: Supply) -> None:
    """Refuse a disk that is too small or a folder that cannot be written.

    Raises:
        GroundCastError: `disk-full` with both sizes, `not-writable`, or `not-environment` where a folder
            that is no environment holds files.
    """
    if place.is_dir() and any(place.iterdir()) and not (place / "pyvenv.cfg").is_file():
        # Making an environment empties its folder.
        raise GroundCastError(
            f"{place} holds other files.",
            "Choose an empty folder, or one that does not exist yet.",
            "not-environment",
        )
    try:
        place.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise GroundCastError(
            f"The folder {place} cannot be written ({error.strerror}).",
            "Choose another data folder.",
            "not-writable",
        ) from error
    needed = estimate(supply.build)[1] * MB
    if free < needed:
        raise GroundCastError(
            f"The disk is full: {free / 1e9:.1f} GB free, {needed / 1e9:.1f} GB needed in {place}.",
            "Free some space, then set up again.",
            "disk-full",
        )


class _Steps:
    """Runs programs one after the other, tells progress by the growth of the folder, can be stopped."""

    def __init__(self, place: Path, progress, cancelled, supply: Supply):
        self.place, self.progress, self.cancelled, self.supply = place, progress, cancelled, supply
        # Downloads go through the same folder, so that one disk and one number count.
        self.scratch = place.with_name(place.name + "-downloads")
        self.watch_size = False
        self.stage = ""

    def say(self, stage: str, fraction: float, detail: str = "") -> None:
        self.stage = stage
        self.progress(stage, fraction, detail)

    def run(self, command: list) -> None:
        """Run `command` to its end.

        Raises:
            GroundCastError: it failed (`network`, `disk-full`, `pip`), or was cancelled.
        """
        self.scratch.mkdir(parents=True, exist_ok=True)
        own = {name: str(self.scratch) for name in ("TMPDIR", "TEMP", "TMP")}
        process = subprocess.Popen(  # nosec B603 - venv or pip with arguments of our own
            command,
            env=self.supply.environment(scrubbed()) | own,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            **window_flags(),
        )
        lines = deque(maxlen=200)
        reader = threading.Thread(target=self._read, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            self._watch(process)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            reader.join(timeout=5)
            process.stdout.close()
        if process.returncode:
            raise _explain(command, list(lines), process.returncode, self.supply)

    def _read(self, stream, lines) -> None:
        for line in stream:
            lines.append(line.rstrip())
            word = line.split(" ", 1)[0]
            self.stage = PACKAGES.get(word, self.stage)

    def _watch(self, process) -> None:
        """Wait for `process`, reporting once a second and asking about ten times whether to stop."""
        told = 0.0
        while process.poll() is None:
            if self.cancelled():
                raise GroundCastError("The set-up was cancelled.", "Start it again at any time.", "cancelled")
            if self.watch_size and time.monotonic() - told > 1:
                told = time.monotonic()
                self._tell_size()
            time.sleep(0.1)

    def _tell_size(self) -> None:
        size, total = _megabytes(self.place) + _megabytes(self.scratch), estimate(self.supply.build)[0]
        fraction = 0.02 + 0.94 * min(size / total, 1.0)
        self.progress(self.stage, fraction, f"{size:.0f} of about {total} MB")


def _megabytes(folder: Path) -> float:
    total = 0
    for here, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(here, name)).st_size
            except OSError:  # pip moves its files while we look
                continue
    return total / MB


def _explain(command: list, lines: list, returncode: int, supply: Supply) -> GroundCastError:
    """The error that a failed venv or pip amounts to, told from its last lines."""
    text = "\n".join(lines)
    last = next((line for line in reversed(lines) if line.startswith("ERROR")), lines[-1] if lines else "")
    if "No space left" in text or "Errno 28" in text:
        free = shutil.disk_usage(Path(command[0]).parent).free if os.path.exists(command[0]) else 0
        return GroundCastError(
            f"The disk is full: {free / 1e9:.1f} GB free, {estimate(supply.build)[1] / 1e3:.1f} GB needed.",
            "Free some space, then set up again.",
            "disk-full",
        )
    if any(sign in text for sign in NETWORK_SIGNS):
        return GroundCastError(
            f"The Python packages could not be downloaded ({last}).",
            "Check the internet connection and the proxy, then set up again.",
            "network",
        )
    if supply.wheels and "No matching distribution found" in text:
        package = last.rpartition(" ")[2]
        return GroundCastError(
            f"The folder {supply.wheels} has no {package} for this computer.",
            f"Fill it on a like computer with internet: pip download -r {REQUIREMENTS.name} -d FOLDER.",
            "wheels-lacking",
        )
    if "No matching distribution found for torch" in text:
        return GroundCastError(
            f"There is no torch for this computer ({last}).",
            "Use Python 3.10 to 3.14 on a 64-bit system, or choose a Python of your own in Options.",
            "torch-unavailable",
        )
    name = "pip" if "pip" in command else "venv"
    return GroundCastError(
        f"{name} stopped with code {returncode}: {last or 'it said nothing'}.",
        "Copy the diagnostics, or choose a Python of your own in Options.",
        "pip",
    )
