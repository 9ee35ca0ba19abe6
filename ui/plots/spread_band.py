"""The spread of areas: quiet bands, one standard deviation about the observed means."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.dates import date2num

from ..words import tr

ALPHA = 0.15


class SpreadBand:
    """Draws on `plot.top`, below everything else."""

    def __init__(self, plot):
        colour = plot.theme.colour("observed")
        self.band = PolyCollection([], facecolor=colour, alpha=ALPHA, edgecolor="none", zorder=1.1)
        self.band.set_label(tr("± standard deviation"))
        self.others = PolyCollection([], alpha=ALPHA, edgecolor="none", zorder=1.05)
        for each in (self.band, self.others):
            plot.top.add_collection(each, autolim=False)
        self._room: list[np.ndarray] = []

    def show(self, series, shown: set[str], kept=()) -> None:
        """Draw the spread of a series where it is the mean of an area, and of those kept beside it.

        Args:
            shown: holds "spread" where bands are wanted.
            kept: (series, `KeptLook`, name), each in its own colour.
        """
        drawn = "spread" in shown
        own = [series] if drawn and series.has_spread else []
        others = [(each, look.colour) for each, look, _ in kept if drawn and each.has_spread]
        self._room = [edge for each in (*own, *(other for other, _ in others)) for edge in _edges(each)]
        self.band.set_verts([_outline(each) for each in own])
        self.band.set_visible(bool(own))
        self.others.set_verts([_outline(each) for each, _ in others])
        self.others.set_facecolor([colour for _, colour in others])
        self.others.set_visible(bool(others))

    def room(self) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return self._room


def _edges(series) -> tuple[np.ndarray, np.ndarray]:
    """(N,) mm, the lower and the upper edge."""
    return series.observed - series.spread, series.observed + series.spread


def _outline(series) -> np.ndarray:
    """(2 K, 2) corners of the band over the K dates that have a spread."""
    low, high = _edges(series)
    at = np.flatnonzero(np.isfinite(low))
    x = date2num(series.dates[at])
    return np.column_stack([np.r_[x, x[::-1]], np.r_[low[at], high[at][::-1]]])
