"""One factor, or another raster, beside the displacement, on an axis of its own at the right."""

from __future__ import annotations

import numpy as np
from matplotlib.dates import date2num
from matplotlib.ticker import MaxNLocator

COLOUR = "#7F7F7F"
ROOM = 0.08


class FactorAxis:
    """Steps of a factor behind the curves; the axis is there only while a factor is.

    Args:
        drawstyle: of matplotlib's lines: steps over time, "default" along a line.
    """

    def __init__(self, plot, drawstyle: str = "steps-mid"):
        self._plot, self.axes, self._line = plot, None, None
        self._drawstyle = drawstyle
        self.shown: tuple | None = None

    def show(self, factor: tuple | None) -> None:
        """Draw (label, dates or distances (M,), values (M,)); None takes it away."""
        self.shown = factor
        if factor is None:
            if self.axes is not None:
                self.axes.set_visible(False)
            return
        label, at, values = factor
        if self.axes is None:
            self._build()
        known = np.isfinite(values)
        at = date2num(at) if np.issubdtype(at.dtype, np.datetime64) else at
        self._line.set_data(at[known], values[known])
        low, high = (float(values[known].min()), float(values[known].max())) if known.any() else (0.0, 1.0)
        edge = ROOM * ((high - low) or 1.0)
        self.axes.set_ylim(low - edge, high + edge)
        self.axes.set_ylabel(label)
        self.axes.set_visible(True)

    def needs(self) -> tuple:
        """What the room at the right depends on."""
        if self.shown is None:
            return ()
        return self.axes.get_ylabel(), tuple(round(y, 6) for y in self.axes.get_ylim())

    def _build(self) -> None:
        top = self._plot.top
        self.axes = top.twinx()
        # Behind the displacement, whose axes keep the pointer.
        self.axes.set_zorder(top.get_zorder() - 1)
        self.axes.patch.set_visible(True)
        self.axes.patch.set_facecolor(top.get_facecolor())
        top.patch.set_visible(False)
        self.axes.spines[["top", "left", "bottom"]].set_visible(False)
        self.axes.spines["right"].set_color(COLOUR)
        self.axes.tick_params(axis="y", colors=COLOUR)
        self.axes.tick_params(axis="x", labelbottom=False)
        self.axes.yaxis.label.set_color(COLOUR)
        self.axes.yaxis.set_major_locator(MaxNLocator(nbins=4))
        self.axes.grid(False)
        (self._line,) = self.axes.plot([], [], color=COLOUR, linewidth=1, drawstyle=self._drawstyle)
