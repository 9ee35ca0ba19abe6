"""A piece of the work on a report, told before it begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """What is done next, in words, and the share of the whole that lies behind, 0 to 1."""

    words: str
    share: float


def telling(step: Step, pieces: Iterator) -> Iterator[Step]:
    """Take `pieces` in turns, each told as `step`; returns what they gave."""
    yield step
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            return end.value
        yield step
