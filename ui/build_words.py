"""What a build of the worker environment costs, in words: to download, on disk, and in time."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..worker import environment
from ..worker.supply import has_nvidia
from .words import duration, memory, tr

MB = 1_000_000
# The line that download times are told for, and how fast packages are unpacked (both in MB a second).
LINE_MBIT = 100
UNPACKING = 25.0


def download(label: str, build: str) -> str:
    """A build with what it downloads and how long that takes."""
    final, peak = environment.estimate(build)
    # At the peak the disk holds what is installed, the downloads, and pip's copy of them.
    size = (peak - final) / 2
    return tr(
        "{label}: {size} to download, {time} at {line} Mbit/s",
        label=label,
        size=memory(size * MB),
        time=duration(size * 8 / LINE_MBIT + final / UNPACKING),
        line=LINE_MBIT,
    )


def room(build: str, place: Path) -> str:
    """What a build takes in a folder, and how much is free there; that its card is missing here."""
    final, needed = environment.estimate(build)
    text = tr(
        "{size} in {place}, {needed} while it is made; {free} are free.",
        size=memory(final * MB),
        needed=memory(needed * MB),
        place=place,
        free=memory(free(place)),
    )
    if build == "cuda" and not has_nvidia():
        text += " " + tr("No NVIDIA card was found here; the processor will be used.")
    return text


def lack_of_room(build: str, place: Path) -> str:
    """Why a build cannot be made in a folder, "" where it can."""
    needed, there = environment.estimate(build)[1] * MB, free(place)
    if there >= needed:
        return ""
    text = tr("Needs {needed} while it is made, {free} are free. Free some space.")
    return text.format(needed=memory(needed), free=memory(there))


def free(place: Path) -> int:
    """Free bytes where the environment goes."""
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free
