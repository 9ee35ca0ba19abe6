"""The bands of a forecast: 90, 80 and 50 % over one another, hatched where it goes far beyond the past."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import PolyCollection

from ..words import tr

# Opacity of the 90, 80 and 50 % band over one another; the widest alone is stronger.
ALPHAS = {"fan": 0.14, "fan80": 0.18, "fan50": 0.24}
ALONE = 0.2
LEVELS = {"fan": 90, "fan80": 80, "fan50": 50}


class ForecastFans:
    """Draws on `plot.top`.

    Attributes:
        bands: "fan", "fan80" and "fan50", the widest first.
    """

    def __init__(self, plot):
        blue = plot.theme.colour("forecast")
        self.bands = {
            name: PolyCollection([], facecolor=blue, alpha=alpha, edgecolor="none", zorder=1.2 + i / 50)
            for i, (name, alpha) in enumerate(ALPHAS.items())
        }
        self._far = PolyCollection(
            [], facecolor="none", edgecolor=blue, hatch="////", linewidth=0, alpha=0.35, zorder=1.3
        )
        for band in (*self.bands.values(), self._far):
            plot.top.add_collection(band, autolim=False)
        self._inner = False

    def show(self, x: np.ndarray, series, shown: set[str]) -> None:
        """Draw the bands of a `Series` at `x` (N,), of those the ones that are `shown`."""
        bounded = np.isfinite(series.lower) & np.isfinite(series.upper) & ("fan" in shown)
        held, ahead = np.flatnonzero(bounded & series.hidden), np.flatnonzero(bounded & ~series.hidden)
        # Two forecasts, two bands: the held-back dates were forecast from an earlier origin.
        outlines = [b for at in (held, ahead) for b in _outline(x[at], series.lower[at], series.upper[at])]
        self.bands["fan"].set_verts(outlines)
        self._show_inner(x, series, shown)
        past = x[series.known]
        limit = past[-1] + (past[-1] - past[0]) / 2 if len(past) else np.inf
        far = ahead[x[ahead] >= limit]
        self._far.set_verts(_outline(x[far], series.lower[far], series.upper[far]))

    def _show_inner(self, x: np.ndarray, series, shown: set[str]) -> None:
        """The 80 and 50 % bands inside the widest, where the run has them."""
        self._inner = 50 in series.inner
        self.bands["fan"].set_alpha(ALPHAS["fan"] if series.inner else ALONE)
        for name in ("fan80", "fan50"):
            level = LEVELS[name]
            low, high = series.inner.get(level, (series.lower, series.upper))
            there = level in series.inner and name in shown
            at = np.flatnonzero(np.isfinite(low) & np.isfinite(high) & there)
            self.bands[name].set_verts(_outline(x[at], low[at], high[at]))

    def named(self) -> list[PolyCollection]:
        """The bands that the series has, with their words, for a legend."""
        for name, band in self.bands.items():
            band.set_label(tr("{level} % band", level=LEVELS[name]))
        return list(self.bands.values())[: 3 if self._inner else 1]


def _outline(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> list:
    """The outline between two curves, or none."""
    return [np.column_stack([np.r_[x, x[::-1]], np.r_[low, high[::-1]]])] if len(x) else []
