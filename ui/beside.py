"""Work beside the window, waited for in turns: see `Turns`."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from concurrent.futures import Future, wait

from qgis.PyQt.QtCore import QRunnable, QThreadPool, QTimer

# Seconds that a turn waits for a thread: the window answers in between.
PATIENCE = 0.02
# Before whatever else waits for a thread of the pool.
FIRST = 10
# How often what was given up is looked at, in milliseconds.
LOOK_MS = 100
# (weak reference to a piece, its work, its answer) that was given up. They may hold objects of Qt, which
# have to end in the main thread: they are kept here until the thread has let go of them.
_given_up: list[tuple] = []


def aside(told, work) -> Iterator:
    """Do `work()` in a thread, a turn after the other till it has ended; the generator returns what it gave.

    An error of `work` is raised here. Given up on the way, it goes on unheard: nobody waits for it, and what
    it holds ends in the main thread, which is that of the caller. The thread is one of Qt's pool: where the
    end of a thread takes reference systems along, those are kept (`compat.keep_pool_threads`).

    Args:
        told: what every turn yields.
    """
    pool, answer = QThreadPool.globalInstance(), Future()
    piece = _Piece(work, answer)
    held = weakref.ref(piece)
    pool.start(piece, FIRST)
    del piece
    # One thread more: runs of the worker hold theirs for hours.
    pool.releaseThread()
    try:
        while not answer.done():
            yield told
            wait([answer], PATIENCE)
        return answer.result()
    except GeneratorExit:
        _given_up.append((held, work, answer))
        QTimer.singleShot(LOOK_MS, _let_go)
        raise
    finally:
        pool.reserveThread()
        # An error knows this frame, and so would keep itself and the work.
        work = answer = None


def _let_go() -> None:
    """Forget what no thread holds any more."""
    _given_up[:] = [kept for kept in _given_up if kept[0]() is not None]
    if _given_up:
        QTimer.singleShot(LOOK_MS, _let_go)


class _Piece(QRunnable):
    """Work whose answer is told to a future."""

    def __init__(self, work, answer: Future):
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        """Called by Qt in a thread of its pool."""
        work, self._work = self._work, None
        try:
            found = work()
            # Whoever hears the answer holds the work alone: what it is made of ends in that thread.
            work = None
            self._answer.set_result(found)
        except Exception as error:
            # Whoever waits for the answer raises it again.
            self._answer.set_exception(error)
            # It knows this frame: a ring would be taken apart by whatever thread comes next.
            self = work = None
