"""Waits for work in the threads of `ui.lasting`, without Qt's events."""

import time

from groundcast.ui import lasting


def ended(name: str, within_s: float = 20.0) -> bool:
    """Whether no work of this name goes on any more."""
    until = time.monotonic() + within_s
    while name in lasting.working() and time.monotonic() < until:
        time.sleep(0.01)
    return name not in lasting.working()
