"""The spread of an area: a quiet band, one standard deviation about the observed mean."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import PolyCollection

from ..words import tr

ALPHA = 0.15


class SpreadBand:
    """Draws on `plot.top`, below everything else."""

    def __init__(self, plot):
        colour = plot.theme.colour("observed")
        self.band = PolyCollection([], facecolor=colour, alpha=ALPHA, edgecolor="none", zorder=1.1)
        self.band.set_label(tr("± standard deviation"))
        plot.top.add_collection(self.band, autolim=False)
        self._edges: list[np.ndarray] = []

    def show(self, x: np.ndarray, series, shown: set[str]) -> None:
        """Draw the spread of a series at `x` (N,), where it is the mean of an area."""
        there = series.has_spread and "spread" in shown
        self._edges = [series.observed - series.spread, series.observed + series.spread] if there else []
        at = np.flatnonzero(np.isfinite(self._edges[0])) if there else []
        outline = [np.column_stack([np.r_[x[at], x[at][::-1]], self._around(at)])] if len(at) else []
        self.band.set_verts(outline)
        self.band.set_visible(bool(outline))

    def room(self) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return self._edges

    def _around(self, at: np.ndarray) -> np.ndarray:
        low, high = self._edges
        return np.r_[low[at], high[at][::-1]]
