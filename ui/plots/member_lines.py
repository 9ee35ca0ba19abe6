"""The single series of an area: faint lines behind the mean."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import LineCollection

from .colours import blended

# Lighter than the mean, however many lie over one another.
WIDTH, TONE = 0.5, 0.3


class MemberLines:
    """Draws on `plot.top`, behind the band of their spread."""

    def __init__(self, plot):
        colour = blended(plot.theme.colour("observed"), plot.theme.base, TONE)
        self.lines = LineCollection([], colors=colour, linewidths=WIDTH, zorder=1.06)
        plot.top.add_collection(self.lines, autolim=False)
        self._drawn: np.ndarray | None = None

    def show(self, x: np.ndarray, series, shown: set[str]) -> None:
        """Draw the members of a series at `x` (N,) where it has any and `shown` holds them."""
        self._drawn = series.members if "members" in shown else None
        columns = [] if self._drawn is None else self._drawn.T
        known = [(np.isfinite(values), values) for values in columns]
        self.lines.set_segments(
            [np.column_stack([x[at], values[at]]) for at, values in known if at.sum() > 1]
        )
        self.lines.set_visible(self._drawn is not None)

    def room(self) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return [] if self._drawn is None else [self._drawn.ravel()]
