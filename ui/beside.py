"""Work beside the window, waited for in turns: see `Turns`."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import wait

from qgis.PyQt.QtCore import QTimer

from . import lasting

# Seconds that a turn waits for a thread: the window answers in between.
PATIENCE = 0.02
# How often what was given up is looked at, in milliseconds.
LOOK_MS = 100
# What was given up, with its work. They may hold objects of Qt, which
# have to end in the main thread: they are kept here until the thread has let go of them.
_given_up: list[tuple] = []


def aside(told, work) -> Iterator:
    """Do `work()` in a thread, a turn after the other till it has ended; the generator returns what it gave.

    An error of `work` is raised here. Given up on the way, it goes on unheard: nobody waits for it, and what
    it holds ends in the main thread, which is that of the caller.

    Args:
        told: what every turn yields.
    """
    begun = lasting.begin(work, "groundcast-aside")
    try:
        while not begun.answer.done():
            yield told
            wait([begun.answer], PATIENCE)
        return begun.answer.result()
    except GeneratorExit:
        _given_up.append((begun, work))
        QTimer.singleShot(LOOK_MS, _let_go)
        raise
    finally:
        # An error knows this frame, and so would keep itself and the work.
        work = begun = None


def _let_go() -> None:
    """Forget what no thread holds any more."""
    _given_up[:] = [(begun, work) for begun, work in _given_up if begun.is_held()]
    if _given_up:
        QTimer.singleShot(LOOK_MS, _let_go)
