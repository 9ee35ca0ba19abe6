"""Whether the disk has room for what a run will write, asked before it begins."""

from __future__ import annotations

import shutil
from pathlib import Path

from .words import memory, tr

BYTES = 4
# A report, a log and tables; and what the training of a network keeps.
LEAST, TRAINING = 20e6, 100e6
# Held back: forecast and its interval. Ahead: the median, three intervals and what is made of them.
HELD, AHEAD = 4, 9


def needed(series: int, dates: int, held_back: int, horizon: int, learned: bool) -> float:
    """About how many bytes a run writes; maps are packed, so that it is seldom more."""
    values = series * (dates + HELD * held_back + AHEAD * horizon)
    return BYTES * values + LEAST + (TRAINING if learned else 0)


def trouble(folder: Path, size: float) -> str:
    """Message of a disk with less room than `size` bytes, "" where there is enough or nobody can tell."""
    there = next((each for each in (folder, *folder.parents) if each.is_dir()), None)
    try:
        free = shutil.disk_usage(there).free if there is not None else size
    except OSError:
        free = size
    if free >= size:
        return ""
    words = tr("The disk is full: {free} free, {needed} needed. Free some space; finished files are kept.")
    return words.format(free=memory(free), needed=memory(size))
