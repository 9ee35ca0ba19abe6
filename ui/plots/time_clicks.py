"""Clicks on the time axis under a plot: which date they mean."""

from __future__ import annotations

from collections.abc import Callable


class TimeClicks:
    """Calls `clicked(x)` for a left click beneath the lowest axes of a canvas, within their width.

    Args:
        canvas: a `PlotCanvas`; axes: the lowest ones; clicked: x is in units of the axis.
    """

    def __init__(self, canvas, axes, clicked: Callable[[float], None]):
        self._axes, self._clicked = axes, clicked
        self._began = False
        canvas.mpl_connect("button_press_event", self._pressed)
        canvas.mpl_connect("button_release_event", self._released)

    def _pressed(self, event) -> None:
        self._began = event.button == 1 and self._is_under(event)

    def _released(self, event) -> None:
        # What was begun inside is a zoom box or a drag, wherever it ends.
        began, self._began = self._began, False
        if began and event.button == 1 and self._is_under(event):
            self._clicked(float(self._axes.transData.inverted().transform((event.x, event.y))[0]))

    def _is_under(self, event) -> bool:
        box = self._axes.bbox
        return event.inaxes is None and 0 <= event.y < box.y0 and box.x0 <= event.x <= box.x1
