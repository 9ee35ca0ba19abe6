"""Reads the mean series of an area beside Qt's events: at once where it is quick, else a while later."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from qgis.core import QgsRectangle

from ..core.errors import GroundCastError
from .area import Outline
from .thread_reading import ThreadReading, failed


class AreaReading(ThreadReading):
    """One area at a time; the next one takes the place of the one before."""

    def ask(
        self,
        results,
        box: QgsRectangle,
        outline: Outline | None,
        then: Callable[[Future], None],
        at_once_s: float | None = None,
    ) -> bool:
        """Call `then(future)` with what `series_in` gives or raises; whether that has been done already.

        Args:
            at_once_s: how long the answer is waited for before it is left to a later event.
        """
        try:
            own = results.in_thread() if hasattr(results, "in_thread") else results
        except GroundCastError as error:
            # A run of points is opened anew; its drive may be gone, which is told like any other answer.
            self.stop()
            then(failed(error))
            return True
        return super().ask(lambda going: own.series_in(box, outline, going), then, at_once_s)
