"""The histogram of a run's residuals, symmetric about zero; bias, RMSE and the interval as words."""

from __future__ import annotations

import math

import numpy as np

from ..residuals import Residuals
from ..words import number, percent, tr
from .canvas import PlotCanvas
from .colours import Theme
from .export import credit

BINS = 40
SHARE = 99.0
"""Of the sizes of the residuals, in percent; the few that lie beyond would squeeze all the others."""


class ResidualPlot(PlotCanvas):
    """Residuals of the held-back dates.

    Attributes:
        title, credit: for files: which run it is, and whose data.
    """

    def __init__(self, theme, found: Residuals, parent=None):
        self.found, self.title, self.credit = found, "", ""
        reach = float(np.percentile(np.abs(found.values), SHARE)) or 1.0
        self.counts, self.edges = np.histogram(found.values, BINS, (-reach, reach))
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Residuals"))
        self.setAccessibleDescription(self.said())
        self.navigation.set_home([(self.axes.get_xlim(), self.axes.get_ylim())])

    def build(self, figure) -> list:
        self.axes = axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.stairs(
            self.counts, self.edges, fill=True, alpha=0.6, color=self.theme.colour("forecast"), linewidth=0
        )
        axes.axvline(0, color=self.theme.text, linewidth=1.0)
        axes.axvline(self.found.bias, color=self.theme.text, linewidth=1.2, linestyle="--")
        axes.set_xlim(self.edges[0], self.edges[-1])
        axes.set_ylim(0, 1.1 * max(self.counts.max(), 1))
        axes.set_xlabel(tr("Residual (mm), observed − forecast"))
        axes.set_ylabel(tr("Values"))
        return [axes]

    def said(self) -> str:
        """Bias, RMSE and what the interval held."""
        found, sign = self.found, "+" if self.found.bias > 0 else ""
        parts = [
            tr("bias {value} mm (dashed)", value=sign + number(found.bias, 1)),
            tr("RMSE {value} mm", value=number(found.rmse, 1)),
        ]
        if math.isfinite(found.held):
            parts.append(tr("90 % band held {share}", share=percent(found.held)))
        return " · ".join(parts)

    def nearest(self, x: float) -> int | None:
        """The bar at x, None beyond the ends."""
        at = int(np.searchsorted(self.edges, x)) - 1
        return at if 0 <= at < BINS else None

    def words(self, bar: int | None) -> str:
        """A bar in words."""
        if bar is None:
            return ""
        low, high = (number(each, 1) for each in self.edges[bar : bar + 2])
        count = number(int(self.counts[bar]))
        return tr("{low} to {high} mm: {n} values", low=low, high=high, n=count)

    def on_paper(self) -> ResidualPlot:
        """The same plot in light colours, with a title and the data's credit."""
        paper = ResidualPlot(Theme.paper(), self.found)
        paper.resize(1100, 640)
        with paper.styled():
            paper.axes.set_title(f"{self.title}\n{self.said()}", loc="left")
            credit(paper.figure, self.credit)
        return paper

    def rows(self):
        """Header and rows of the bars, for CSV."""
        bars = zip(self.edges[:-1], self.edges[1:], self.counts)
        return ["from_mm", "to_mm", "values"], [[f"{a:.3f}", f"{b:.3f}", str(int(n))] for a, b, n in bars]
