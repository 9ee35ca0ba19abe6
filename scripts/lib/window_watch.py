"""How long QGIS's window is held up between two turns of its events, by the step that goes on."""

import contextlib
import time
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer

BEAT_MS = 5


def queued_ms():
    """How long the window's thread was ready to go on and had to wait for a processor; 0 where none tells."""
    try:
        return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e6
    except (OSError, IndexError, ValueError):
        return 0.0


class Watch:
    """Notes the longest pauses in ms in `found`, by kind and label.

    pauses_ms is by the clock; held_ms the same without the time that the thread waited for a processor; and
    computed_ms what the thread computed itself.

    Args:
        label: () → what goes on.
    """

    def __init__(self, label):
        self._label = label
        self.found = {"pauses_ms": {}, "held_ms": {}, "computed_ms": {}}
        self._mark()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(BEAT_MS)

    def look(self):
        """Take down what lies between the last look and now."""
        pause = 1000 * (time.monotonic() - self._clock) - BEAT_MS
        self._worst("pauses_ms", pause)
        # What is left when a busy machine is taken off: what the window itself did, or waited for.
        self._worst("held_ms", pause - (queued_ms() - self._queued))
        self._worst("computed_ms", 1000 * (time.thread_time() - self._used))
        self._mark()

    @contextlib.contextmanager
    def not_counted(self):
        """Work of the driver itself, such as a picture of the screen."""
        self.look()
        try:
            yield
        finally:
            self._mark()

    def stop(self):
        """Note no more."""
        self._timer.stop()

    def _mark(self):
        self._clock, self._queued, self._used = time.monotonic(), queued_ms(), time.thread_time()

    def _worst(self, kind, value):
        found, label = self.found[kind], self._label()
        found[label] = round(max(found.get(label, 0), value))
