"""A click whose series is not yet there: it is read beside Qt's events, and shown when it has come."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .results import ObservedResults

BEAT_MS, HINT_MS = 5, 150
"""How often is looked; after how long a wait is said."""


class Waiting(QObject):
    """Waits for one place at a time; the next click takes the place of the one before.

    Signals: `lasts` once a wait is noticed; `ended` after such a wait.
    """

    lasts = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._hint = QTimer(self)
        self._hint.setSingleShot(True)
        self._hint.setInterval(HINT_MS)
        self._hint.timeout.connect(self._say)
        self._said = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._asked = None

    def for_series(self, results, place: QgsPointXY, then: Callable[[], None]) -> bool:
        """Whether the series at a place must be waited for; then it is read, and `then()` is called.

        Only data read where they lie are slow: those of a run are written for clicks.
        """
        self.stop()
        if not isinstance(results, ObservedResults) or results.is_ready(place):
            return False
        results.read_ahead(place)
        self._asked = (results, place, then)
        self._timer.start()
        self._hint.start()
        return True

    def ahead(self, results, place: QgsPointXY) -> None:
        """A click may come here."""
        if isinstance(results, ObservedResults) and self._asked is None:
            results.read_ahead(place)

    def stop(self) -> None:
        """Forget the place."""
        self._timer.stop()
        self._hint.stop()
        self._asked = None
        if self._said:
            self._said = False
            self.ended.emit()

    def _say(self) -> None:
        self._said = True
        self.lasts.emit()

    def _look(self) -> None:
        results, place, then = self._asked
        if results.is_ready(place):
            self.stop()
            then()
        else:
            # Files that had to be opened first are asked for their block now.
            results.read_ahead(place)
