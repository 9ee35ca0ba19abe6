"""How many processes of a comparison run side by side, and how much of the machine each may take."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

from ..models import catalogue
from . import limits
from .interpreters import scrubbed

MOST = 8
"""More processes would read and prepare the same data more often than is gained."""

MEMORY_SHARE = 0.7
"""Of the free memory: the estimates are rough, and the machine has other work."""


@dataclass(frozen=True)
class Side:
    """Processes side by side.

    Attributes:
        count: how many.
        threads: of each one's libraries; 0 leaves them as they are.
        memory_mb: the most that each may hold; 0 for no limit.
    """

    count: int = 1
    threads: int = 0
    memory_mb: int = 0

    def environment(self) -> dict:
        """The variables of one of the processes."""
        return scrubbed() | limits.variables(self.threads, self.memory_mb)


def side_by_side(names, shape: tuple[int, ...], device: dict, parts: int) -> Side:
    """As many parts at once as there are processors and memory for, the processors shared out among them.

    Two networks on a thread each take less time than one after the other on two threads, which wait for one
    another in every step. A graphics card is not shared.

    Args:
        names: of the models.
        shape: (T, P) or (T, Y, X) of the deformation.
        device: as `devices.describe` tells it.
        parts: how many there are.
    """
    limit = limits.limit_mb()
    if device["kind"] != "cpu":
        return Side(memory_mb=limit)
    free = MEMORY_SHARE * float(device.get("free_bytes") or 0)
    free = min(free, limit * limits.MB) if limit else free
    dates, *sides = shape
    need = max(catalogue.entry(name).needs.memory.of(math.prod(sides), dates) for name in names)
    threads = processors()
    count = max(1, min(threads, parts, MOST, int(free / need)))
    if count == 1:
        return Side(memory_mb=limit)
    return Side(count, threads // count, limit // count)


def processors() -> int:
    """Processors that this process may use, fewer where it was told to take fewer threads."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    told = os.environ.get(limits.THREADS[0], "")
    return min(allowed, int(told)) if told.isdigit() and int(told) else allowed
