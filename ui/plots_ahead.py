"""Loads matplotlib in a thread, so that the first plot does not hold the window up."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from threading import Thread

from qgis.PyQt.QtCore import QObject, QTimer

# What the plots load; the last one is slow because it looks through the fonts.
PARTS = (
    "matplotlib",
    "matplotlib.figure",
    "matplotlib.dates",
    "matplotlib.collections",
    "matplotlib.backends.backend_agg",
    "matplotlib.font_manager",
)
BEAT_MS = 25
# Names of fonts that a plot looks up at its first drawing.
FALLBACK = "DejaVu Sans"

_threads: list[Thread] = []


def begin(families: tuple[str, ...] = ()) -> None:
    """Start loading, once; without matplotlib nothing happens.

    Args:
        families: fonts that will be asked for, to be looked up besides.
    """
    there = "matplotlib.font_manager" in sys.modules or importlib.util.find_spec("matplotlib") is None
    if _threads or there:
        return
    thread = Thread(target=_load, args=((*families, FALLBACK),), name="groundcast-plots", daemon=True)
    _threads.append(thread)
    thread.start()


def loading() -> bool:
    """Whether the thread is still at it: a plot made now would wait for it."""
    return any(thread.is_alive() for thread in _threads)


def then(owner: QObject, callback: Callable[[], None]) -> None:
    """Call `callback()` in the main thread when all is loaded, unless `owner` is gone by then."""
    timer = QTimer(owner)
    timer.setInterval(BEAT_MS)

    def look():
        if not loading():
            timer.stop()
            timer.deleteLater()
            callback()

    timer.timeout.connect(look)
    timer.start()


def _load(families: tuple[str, ...]) -> None:
    try:
        for name in PARTS:
            importlib.import_module(name)
        _look_up(families)
    except (ImportError, ValueError, OSError):
        # The plot itself meets the same fault, in the main thread, where it can be told.
        return


def _look_up(families: tuple[str, ...]) -> None:
    manager = sys.modules["matplotlib.font_manager"]
    known = {font.name for font in manager.fontManager.ttflist}
    for family in families:
        if family in known:
            manager.findfont(manager.FontProperties(family=family))
