"""How long the window was held up between two turns of Qt's events, measured as the journeys do."""

import time
from collections import defaultdict

from groundcast.scripts.lib.window_watch import BEAT_MS, queued_ms
from qgis.PyQt.QtCore import QTimer


class Holds:
    """While it is entered, a timer of 5 ms notes the longest pause in ms by what `label()` says goes on.

    Attributes:
        held: less the time that the thread waited for a processor; computed: what it computed itself.
    """

    def __init__(self, label):
        self._label, self._timer = label, QTimer()
        self._timer.timeout.connect(self._beat)
        self.held, self.computed = defaultdict(float), defaultdict(float)

    def __enter__(self):
        self._mark()
        self._timer.start(BEAT_MS)
        return self

    def __exit__(self, *_):
        self._timer.stop()

    def _mark(self):
        self._last, self._queued = time.monotonic(), queued_ms()
        self._used, self._name = time.thread_time(), self._label()

    def _beat(self):
        pause = 1000 * (time.monotonic() - self._last) - (queued_ms() - self._queued)
        used = 1000 * (time.thread_time() - self._used)
        self.held[self._name] = max(self.held[self._name], pause)
        self.computed[self._name] = max(self.computed[self._name], used)
        self._mark()

    def told(self):
        """A line for each label: what was computed and held at most, the longest first."""
        order = sorted(self.held, key=self.computed.get, reverse=True)
        return "\n".join(
            f"{n:36} {self.computed[n]:4.0f} ms computed, {self.held[n]:4.0f} held" for n in order
        )
