"""Kept series behind the one that is shown: dots for what was observed, a line for the forecast."""

from __future__ import annotations

from matplotlib.dates import date2num


class KeptCurves:
    """Draws on `plot.top`.

    Attributes:
        lines: dots and line of each kept series, one after the other.
    """

    def __init__(self, plot):
        self._plot, self.lines = plot, []

    def show(self, kept) -> None:
        """Draw (series, `KeptLook`, name) of each, in place of those before."""
        for line in self.lines:
            line.remove()
        self.lines = [line for each in kept for line in self._drawn(*each)]

    def _drawn(self, series, look, name: str) -> list:
        x, axes = date2num(series.dates), self._plot.top
        style = {"color": look.colour, "alpha": 0.85, "zorder": 2.2}
        inside = look.colour if look.filled else self._plot.theme.base
        dots = {"marker": look.marker, "markersize": 3.5, "markeredgewidth": 0 if look.filled else 0.8}
        dots |= {"markerfacecolor": inside, "linestyle": "none", "label": name}
        observed = axes.plot(x, series.observed, **style, **dots)
        return observed + axes.plot(x, series.median, linewidth=1.2, linestyle=look.dashes, **style)

    def named(self) -> list:
        """What stands for each in a legend."""
        return [line for line in self.lines if not line.get_label().startswith("_")]
