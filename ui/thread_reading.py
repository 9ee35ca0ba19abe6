"""Questions that are answered beside Qt's events: at once where it is quick, else a while later."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

AT_ONCE_S, BEAT_MS = 0.08, 20
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
        self._asked: tuple[Thread, Event, Future, Callable] | None = None
        # What a thread reads from is QGIS's in parts, and is let go of in the main one.
        self._held: list[tuple[Thread, Callable]] = []

    def ask(
        self,
        work: Callable[[Callable[[], bool]], object],
        then: Callable[[Future], None],
        at_once_s: float | None = None,
    ) -> bool:
        """Call `then(future)` with what `work(going)` gives or raises; whether that has been done already.

        Args:
            work: made in a thread of its own; `going()` says whether somebody still waits.
            at_once_s: how long the answer is waited for before it is left to a later event.
        """
        self.stop()
        over, answer = Event(), Future()
        thread = Thread(target=_answer, args=(work, over, answer), name="groundcast-reading", daemon=True)
        self._asked = (thread, over, answer, then)
        self._held.append((thread, work))
        thread.start()
        thread.join(AT_ONCE_S if at_once_s is None else at_once_s)
        self._look()
        if self._asked is not None:
            self._timer.start()
        return self._asked is None

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._asked is not None

    def stop(self, wait_s: float = 0.0) -> None:
        """Forget the question; its thread ends at its next look whether somebody waits."""
        self._timer.stop()
        if self._asked is not None:
            thread, over, *_ = self._asked
            self._asked = None
            over.set()
            thread.join(wait_s)
        self._let_go()

    def _let_go(self) -> None:
        """Of what ended threads have read."""
        self._held = [each for each in self._held if each[0].is_alive()]

    def _look(self) -> None:
        if self._asked is None:
            return
        thread, _, answer, then = self._asked
        if not answer.done():
            self.waited.emit()
            return
        self._asked = None
        self._timer.stop()
        thread.join()
        self._let_go()
        then(answer)


def failed(error: Exception) -> Future:
    """An answer that raises `error` for whoever asks for it."""
    answer = Future()
    answer.set_exception(error)
    return answer


def _answer(work: Callable, over: Event, answer: Future) -> None:
    try:
        answer.set_result(work(lambda: not over.is_set()))
    except Exception as error:
        # Whoever asked raises it again.
        answer.set_exception(error)
