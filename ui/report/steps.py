"""Pieces of the work on a report: told before they begin, done beside the window where that is safe."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

# Seconds that a turn waits for a thread: the window answers in between.
PATIENCE = 0.02


@dataclass(frozen=True)
class Step:
    """What is done next, in words, and the share of the whole that lies behind, 0 to 1."""

    words: str
    share: float


def aside(step: Step, work) -> Iterator[Step]:
    """Do `work()` in a thread, a turn after the other till it has ended; the generator returns what it gave.

    An error of `work` is raised here. Given up on the way, it is waited for: it reads files.
    """
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        while not future.done():
            yield step
            wait([future], PATIENCE)
        return future.result()
