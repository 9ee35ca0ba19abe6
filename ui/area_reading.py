"""Reads the mean series of an area beside Qt's events: at once where it is quick, else a while later."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer

from .area import Outline
from .run_results import RunResults

AT_ONCE_S, BEAT_MS = 0.08, 20
"""How long a question may hold the window up; then, how often the answer is looked for."""


class AreaReading(QObject):
    """One question at a time; the next one takes the place of the one before."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._asked: tuple[Thread, Event, Future, Callable] | None = None

    def ask(
        self,
        results,
        box: QgsRectangle,
        outline: Outline | None,
        then: Callable[[Future], None],
        at_once_s: float = AT_ONCE_S,
    ) -> bool:
        """Call `then(future)` with what `series_in` gives or raises; whether that has been done already.

        Args:
            at_once_s: how long the answer is waited for before it is left to a later event.
        """
        self.stop()
        over, answer = Event(), Future()
        if not getattr(results, "any_thread", True):
            _answer(results, box, outline, over, answer)
            then(answer)
            return True
        arguments = (results, box, outline, over, answer)
        thread = Thread(target=_answer, args=arguments, name="groundcast-area", daemon=True)
        self._asked = (thread, over, answer, then)
        thread.start()
        thread.join(at_once_s)
        self._look()
        if self._asked is not None:
            self._timer.start()
        return self._asked is None

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._asked is not None

    def stop(self, wait_s: float = 0.0) -> None:
        """Forget the question; its thread ends after the strip that it reads."""
        self._timer.stop()
        if self._asked is not None:
            thread, over, *_ = self._asked
            self._asked = None
            over.set()
            thread.join(wait_s)

    def _look(self) -> None:
        if self._asked is None or not self._asked[2].done():
            return
        _, _, answer, then = self._asked
        self._asked = None
        self._timer.stop()
        then(answer)


def _answer(results, box: QgsRectangle, outline: Outline | None, over: Event, answer: Future) -> None:
    try:
        if isinstance(results, RunResults) and results.at_points:
            # A layer of points keeps the filter of who reads it.
            results = RunResults(results.folder)
        answer.set_result(results.series_in(box, outline, lambda: not over.is_set()))
    except Exception as error:
        # Whoever asked raises it again.
        answer.set_exception(error)
