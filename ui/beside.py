"""Work beside the window, waited for in turns: see `Turns`."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, wait

from qgis.PyQt.QtCore import QRunnable, QThreadPool

# Seconds that a turn waits for a thread: the window answers in between.
PATIENCE = 0.02
# Before whatever else waits for a thread of the pool.
FIRST = 10


def aside(told, work) -> Iterator:
    """Do `work()` in a thread, a turn after the other till it has ended; the generator returns what it gave.

    An error of `work` is raised here. Given up on the way, it goes on unheard: nobody waits for it. The
    thread is one of Qt's pool: where the end of a thread takes reference systems along, those are kept
    (`compat.keep_pool_threads`).

    Args:
        told: what every turn yields.
    """
    pool, answer = QThreadPool.globalInstance(), Future()
    pool.start(_Piece(work, answer), FIRST)
    # One thread more: runs of the worker hold theirs for hours.
    pool.releaseThread()
    try:
        while not answer.done():
            yield told
            wait([answer], PATIENCE)
        return answer.result()
    finally:
        pool.reserveThread()


class _Piece(QRunnable):
    """Work whose answer is told to a future."""

    def __init__(self, work, answer: Future):
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        """Called by Qt in a thread of its pool."""
        try:
            self._answer.set_result(self._work())
        except Exception as error:
            # Whoever waits for the answer raises it again.
            self._answer.set_exception(error)
