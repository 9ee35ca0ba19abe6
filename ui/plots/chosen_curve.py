"""The curve that was chosen to be fitted to the past, and what is left of the observed values without it."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import LineCollection

from ..fitted import CurveFit
from ..words import tr
from .colours import REFUSED

WIDTH, ALPHA, RING = 1.4, 0.6, 9


class ChosenCurve:
    """Draws a `CurveFit` through the dots of `plot.top`, in their colour, and its residuals on `plot.bottom`.

    Dates that stand out have a ring.

    Attributes:
        fit: the curve drawn, None without one.
    """

    def __init__(self, plot):
        self._plot, self.fit = plot, None
        colour = plot.theme.colour("observed")
        (self.line,) = plot.top.plot([], [], color=colour, linewidth=WIDTH, zorder=2.7, visible=False)
        ring = {"marker": "o", "markersize": RING, "markerfacecolor": "none", "markeredgecolor": REFUSED}
        (self.rings,) = plot.top.plot([], [], linestyle="none", zorder=3.1, visible=False, **ring)
        self.bars = LineCollection([], colors=colour, linewidths=1.6, alpha=ALPHA, zorder=1.9)
        plot.bottom.add_collection(self.bars, autolim=False)

    def show(self, x: np.ndarray, fit: CurveFit | None) -> None:
        """Draw a curve at `x` (N,); None takes it away."""
        self.fit = fit
        there = np.zeros(len(x), bool) if fit is None else np.isfinite(fit.values)
        self.line.set_data(x[there], fit.values[there] if fit is not None else [])
        self.line.set_visible(bool(there.any()))
        observed = self._plot.series.observed
        far = there & fit.stands_out(observed) if fit is not None else there
        self.rings.set_data(x[far], observed[far])
        self.rings.set_visible(bool(far.any()))
        left = self.residual()
        at = np.flatnonzero(np.isfinite(left))
        self.bars.set_segments([[(x[i], 0), (x[i], left[i])] for i in at])

    def residual(self) -> np.ndarray:
        """(N,) mm that are drawn below; all NaN where they are not asked for."""
        observed = self._plot.series.observed
        asked = self.fit is not None and self.fit.residuals
        return self.fit.residual(observed) if asked else np.full(len(observed), np.nan)

    def room(self) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return [] if self.fit is None else [self.fit.values]

    def columns(self, end: str) -> dict[str, np.ndarray]:
        """The curve and its residuals, by the names of their columns in a table, which end in their unit."""
        if self.fit is None:
            return {}
        both = {"curve": self.fit.values, "curve_residual": self.fit.residual(self._plot.series.observed)}
        return {f"{name}_{self.fit.name.replace('-', '_')}{end}": values for name, values in both.items()}

    def named(self) -> list:
        """The line with its label for a legend; none without a curve."""
        if self.fit is None or not self.line.get_visible():
            return []
        self.line.set_label(tr("{curve}: fit", curve=self.fit.label))
        return [self.line]

    def words(self) -> str:
        """What the residuals are, above their axes; "" where only those of the forecast are drawn."""
        return (
            tr("Residual, observed − fit, observed − forecast") if np.isfinite(self.residual()).any() else ""
        )
