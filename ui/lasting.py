"""Work in threads that last as long as QGIS.

On QGIS 3.22 a reference system loses what it is made of when the thread that met it first ends, and whoever
else holds it with it (see `compat.keep_pool_threads`): threads that are begun for one piece of work and end
with it may not touch anything of QGIS. These do not end.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import Future

from qgis.PyQt.QtCore import QRunnable

from . import compat

_PIECES: weakref.WeakSet[_Piece] = weakref.WeakSet()
# Those that no thread has taken up yet: in QGIS's window the Python part of a piece went before a thread came
# to it (seen on 3.22, PyQt 5.15.9: half of all pieces on a busy machine), and its work never began.
_UNTAKEN: set[_Piece] = set()


class Work:
    """What was begun: `answer`, a future, and whether the thread still holds what it works with."""

    def __init__(self, piece: _Piece, answer: Future):
        self.answer, self._piece = answer, weakref.ref(piece)

    def is_held(self) -> bool:
        """Objects of Qt that the work holds have to be kept elsewhere for so long: they end where they are
        held last, which has to be the main thread."""
        return self._piece() is not None


def begin(work: Callable[[], object], name: str) -> Work:
    """Call `work()` in a thread of `compat.own_pool`.

    Args:
        name: by which `working` tells of it.
    """
    answer = Future()
    piece = _Piece(work, answer, name)
    _PIECES.add(piece)
    begun = Work(piece, answer)
    _UNTAKEN.add(piece)
    compat.own_pool().start(piece)
    return begun


def working() -> list[str]:
    """Names of the pieces of work that have not ended."""
    return sorted(piece.name for piece in _PIECES if not piece.is_done())


class _Piece(QRunnable):
    """Work whose answer is told to a future."""

    def __init__(self, work: Callable[[], object], answer: Future, name: str):
        super().__init__()
        self._work, self._answer, self.name = work, answer, name

    def is_done(self) -> bool:
        """Whether the answer is there."""
        return self._answer.done()

    def run(self) -> None:
        """Called by Qt in a thread of its pool."""
        _UNTAKEN.discard(self)
        work, answer, self._work = self._work, self._answer, None
        # An error that is kept, be it by the work itself, knows this frame and so would keep the piece.
        self = None
        try:
            found = work()
            # Whoever hears the answer holds the work alone: what it is made of ends in that thread.
            work = None
            answer.set_result(found)
        except Exception as error:
            # Whoever waits for the answer raises it again.
            answer.set_exception(error)
            # It knows this frame: a ring would be taken apart by whatever thread comes next.
            work = answer = None
