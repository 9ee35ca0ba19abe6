"""Questions that are answered beside Qt's events: at once where it is quick, else a while later."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Event

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from . import lasting
from .lasting import Work

AT_ONCE_S, BEAT_MS = 0.03, 20
"""How long a question may hold the window up; then, how often the answer is looked for."""


class ThreadReading(QObject):
    """One question at a time; the next one takes the place of the one before.

    Signals: `waited` at each look for an answer that is not there yet.
    """

    waited = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._asked: tuple[Work, Event, Callable] | None = None
        # What a thread reads from is QGIS's in parts, and is let go of in the main one.
        self._held: list[tuple[Work, Callable]] = []

    def ask(
        self,
        work: Callable[[Callable[[], bool]], object],
        then: Callable[[Future], None],
        at_once_s: float | None = None,
    ) -> bool:
        """Call `then(future)` with what `work(going)` gives or raises; whether that has been done already.

        Args:
            work: made in another thread; `going()` says whether somebody still waits.
            at_once_s: how long the answer is waited for before it is left to a later event.
        """
        self.stop()
        over = Event()
        begun = lasting.begin(lambda: work(lambda: not over.is_set()), "groundcast-reading")
        self._asked = (begun, over, then)
        self._held.append((begun, work))
        self._timer.start()
        wait([begun.answer], AT_ONCE_S if at_once_s is None else at_once_s)
        self._look()
        return self._asked is None

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._asked is not None

    def stop(self, wait_s: float = 0.0) -> None:
        """Forget the question; its thread ends at its next look whether somebody waits."""
        if self._asked is not None:
            begun, over, _ = self._asked
            self._asked = None
            over.set()
            wait([begun.answer], wait_s)
        self._let_go()

    def _let_go(self) -> None:
        """Of what no thread reads any more; the last look is the one after which nothing is held."""
        self._held = [each for each in self._held if each[0].is_held()]
        if not self._held:
            self._timer.stop()

    def _look(self) -> None:
        asked = self._asked
        if asked is not None and not asked[0].answer.done():
            self.waited.emit()
            return
        self._asked = None
        self._let_go()
        if asked is not None:
            asked[-1](asked[0].answer)


def failed(error: Exception) -> Future:
    """An answer that raises `error` for whoever asks for it."""
    answer = Future()
    answer.set_exception(error)
    return answer
