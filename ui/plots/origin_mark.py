"""Where a forecast starts: a dashed line with words, and a grey span over the dates that were held back."""

from __future__ import annotations

import numpy as np
from matplotlib.dates import date2num
from matplotlib.patches import Rectangle

from ..words import tr

SPAN = {"color": "#888888", "alpha": 0.12, "linewidth": 0}


class OriginMark:
    """Draws on `plot.top` and `plot.bottom`.

    Attributes:
        note: the words at the line.
    """

    def __init__(self, plot):
        self._plot, self._origin = plot, None
        both = (plot.top, plot.bottom)
        self._spans = [Rectangle((0, 0), 0, 1, transform=a.get_xaxis_transform(), **SPAN) for a in both]
        for axes, span in zip(both, self._spans):
            axes.add_patch(span)
        style = {"color": plot.theme.text, "linestyle": (0, (4, 3)), "linewidth": 1, "alpha": 0.7}
        self._lines = [axes.axvline(0, **style) for axes in both]
        self.note = self._make_note()

    def _make_note(self):
        """Above everything: the words stay readable over dots."""
        base = self._plot.theme.base
        patch = {"boxstyle": "square,pad=0.15", "facecolor": base, "edgecolor": "none", "alpha": 0.8}
        place = {"xycoords": ("data", "axes fraction"), "xytext": (4, -2), "textcoords": "offset points"}
        note = self._plot.top.annotate("", (0, 1), va="top", zorder=9, bbox=patch, **place)
        note.set_in_layout(False)
        return note

    def show(self, x: np.ndarray, series) -> None:
        """Mark the origin of a `Series` at `x` (N,); nothing where it has none."""
        held = x[series.hidden]
        for span in self._spans:
            span.set_visible(len(held) > 0)
            if len(held):
                span.set_x(held[0])
                span.set_width(held[-1] - held[0])
        self._origin = series.origin
        for artist in (*self._lines, self.note):
            artist.set_visible(self._origin is not None)
        for line in self._lines if self._origin is not None else ():
            line.set_xdata([date2num(self._origin)] * 2)

    def place_note(self) -> None:
        """The words at the line: after it, before it, or shorter, whichever fits first."""
        if self._origin is None:
            return
        x, (left, right) = date2num(self._origin), self._plot.top.get_xlim()
        before = (x - left) / (right - left) * self._plot.axes_width()
        after = self._plot.axes_width() - before
        day = str(self._origin)
        tries = [(t, side) for t in (tr("Forecast starts {date}", date=day), day) for side in (after, before)]
        need = self._plot.text_width
        text, room = next(((t, side) for t, side in tries if need(t) <= side), ("", after))
        late = room == before
        self.note.xy = (x, 1)
        self.note.set_ha("right" if late else "left")
        self.note.set_position((-4 if late else 4, -2))
        self.note.set_text(text)
