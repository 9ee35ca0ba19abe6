"""Threads that each run whole tasks, in place of many threads inside each small operation.

An operation that is split among threads waits for the slowest of them, thousands of times in an
optimizer step; with another program on the processor each wait costs milliseconds. A task here is long
enough to be waited for a few times a step only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import torch


class Crew:
    """At most `most` workers, and no more than torch has threads; the caller is one of them."""

    def __init__(self, most: int = 1 << 10):
        self.threads = torch.get_num_threads()
        self.size = min(most, self.threads)
        self._others = None

    @contextmanager
    def at_work(self) -> Iterator[Crew]:
        """Within this block every worker, the caller included, runs its operations on one thread."""
        start = {"initializer": torch.set_num_threads, "initargs": (1,)}
        torch.set_num_threads(1)
        self._others = ThreadPoolExecutor(max(1, self.size - 1), "groundcast-crew", **start)
        try:
            yield self
        finally:
            self._others.shutdown()
            self._others = None
            torch.set_num_threads(self.threads)

    def run(self, tasks: list[Callable]) -> list:
        """Results of the tasks, in their order; they run at the same time while `at_work`."""
        if self._others is None or self.size == 1:
            return [task() for task in tasks]
        waiting = [self._others.submit(task) for task in tasks[1:]]
        return [task() for task in tasks[:1]] + [each.result() for each in waiting]
