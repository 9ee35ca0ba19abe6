"""What results hold at a place that the study remembers, read beside Qt's events as a click is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from qgis.core import QgsCsException
from qgis.PyQt.QtCore import QObject

from . import map_place
from .area_reading import AreaReading
from .observed.waiting import Waiting


class PlaceReading(QObject):
    """One question at a time; the next one takes the place of the one before."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._area, self._waiting = AreaReading(self), Waiting(self)

    def ask(self, results, place: dict, then: Callable[[Future], None], at_once_s: float = 0.0) -> None:
        """Call `then(future)` once the `Series` at the place of a `map_place.entry` is known.

        The future gives None where there is none, and raises what the files of the results raise.

        Args:
            at_once_s: how long the mean of an area is waited for before it is left to a later event.
        """
        self.stop()
        box = map_place.box_in(place, results.crs)
        if box is None:
            then(_told(None))
        elif map_place.is_point(place):
            at_once = lambda: then(_found(place, results))  # noqa: E731
            if not self._waiting.for_series(results, box.center(), at_once):
                at_once()
        else:
            self._ask_area(results, place, box, then, at_once_s)

    def stop(self, wait_s: float = 0.0) -> None:
        """Forget the question."""
        self._waiting.stop()
        self._area.stop(wait_s)

    def _ask_area(self, results, place: dict, box, then: Callable[[Future], None], at_once_s: float) -> None:
        try:
            outline = map_place.outline_of(place, results.crs)
        except QgsCsException:
            then(_told(None))
            return
        first = lambda answer: then(_first(answer))  # noqa: E731
        self._area.ask(results, box if outline is None else outline.box, outline, first, at_once_s)


def _told(series) -> Future:
    answer = Future()
    answer.set_result(series)
    return answer


def _found(place: dict, results) -> Future:
    try:
        return _told(map_place.series_at(place, results))
    except Exception as error:
        return _failed(error)


def _first(answer: Future) -> Future:
    """The series of an area without its spread, which the series holds, too."""
    error = answer.exception()
    found = None if error is not None else answer.result()
    return _told(found[0] if found else None) if error is None else _failed(error)


def _failed(error: BaseException) -> Future:
    answer = Future()
    # Whoever asked raises it again.
    answer.set_exception(error)
    return answer
