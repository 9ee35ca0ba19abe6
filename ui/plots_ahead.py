"""Loads matplotlib in a thread, so that the first plot does not hold the window up."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from threading import Thread

from qgis.PyQt.QtCore import QObject, QTimer

from .plots import fonts

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

_threads: list[Thread] = []


def begin(family: str = "") -> None:
    """Start loading, once; without matplotlib nothing happens.

    Args:
        family: of the window's letters, to be looked up besides.
    """
    there = "matplotlib.font_manager" in sys.modules or importlib.util.find_spec("matplotlib") is None
    if _threads or there:
        return
    thread = Thread(target=_load, args=(family,), name="groundcast-plots", daemon=True)
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


def _load(family: str) -> None:
    try:
        for name in PARTS:
            importlib.import_module(name)
        _look_up(family)
        _rehearse()
    except (ImportError, ValueError, OSError):
        # The plot itself meets the same fault, in the main thread, where it can be told.
        return


def _look_up(family: str) -> None:
    """Find and open the fonts, as the first drawing would."""
    manager = sys.modules["matplotlib.font_manager"]
    for name in fonts.families(family):
        manager.get_font(manager.findfont(manager.FontProperties(family=name)))


def _rehearse() -> None:
    """Draw what nobody sees: the parts that matplotlib makes or loads at its first drawing are there then."""
    figure = sys.modules["matplotlib.figure"].Figure((2, 2))
    canvas = sys.modules["matplotlib.backends.backend_agg"].FigureCanvasAgg(figure)
    rows = figure.add_gridspec(2, 1)
    top = figure.add_subplot(rows[0])
    top.plot([0, 1], [0, 1], "o-")
    top.fill_between([0, 1], [0, 1])
    top.annotate("0", (0, 0), textcoords="offset points", xytext=(1, 1), bbox={"boxstyle": "square"})
    top.xaxis.axis_date()
    figure.add_subplot(rows[1], sharex=top).axvline(0)
    canvas.draw()
