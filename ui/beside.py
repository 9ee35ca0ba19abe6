"""Work beside the window, waited for in turns: see `Turns`."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from concurrent.futures import Future, wait

from qgis.PyQt.QtCore import QRunnable, QTimer

from . import compat

# Seconds that a turn waits for a thread: the window answers in between.
PATIENCE = 0.02
# How often what was given up is looked at, in milliseconds.
LOOK_MS = 100
# (weak reference to a piece, its work, its answer) that was given up. They may hold objects of Qt, which
# have to end in the main thread: they are kept here until the thread has let go of them.
_given_up: list[tuple] = []


def aside(told, work) -> Iterator:
    """Do `work()` in a thread, a turn after the other till it has ended; the generator returns what it gave.

    An error of `work` is raised here. Given up on the way, it goes on unheard: nobody waits for it, and what
    it holds ends in the main thread, which is that of the caller. The thread is one of `compat.own_pool`:
    runs of the worker hold those of Qt's pool for hours, and to widen that for a while lets its threads end.

    Args:
        told: what every turn yields.
    """
    answer = Future()
    piece = _Piece(work, answer)
    held = weakref.ref(piece)
    compat.own_pool().start(piece)
    del piece
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
