"""Plots that tell whether a correction can be believed: innovations, and the load of one cell."""

from __future__ import annotations

import numpy as np

from ..words import tr
from .water_plot import AFTER, BEFORE, WaterPlot, cells


class DiskProfile(WaterPlot):
    """How far one metre of water on one cell moves the ground, over the distance from its middle."""

    TITLE = "One metre of water on one cell"

    def fill(self) -> None:
        self.profile = self.results.table("disk_profile")
        axes = self.axes[0]
        axes.plot(*self.profile.values(), color=self.shade(AFTER), linewidth=1.8)
        axes.axhline(0, color=self.theme.text, linewidth=0.8, alpha=0.5)
        axes.set_xlim(0, self.profile["distance_km"].max())
        axes.set_xlabel(tr("Distance from the middle (km)"))
        axes.set_ylabel(tr("Up (mm per m of water)"))

    def rows(self):
        return list(self.profile), cells(*self.profile.values())


class InnovationSweep(WaterPlot):
    """Mean of the innovations against their standard deviation, for several noises; the target is (1, 0)."""

    TITLE = "Innovations for other noise levels"

    def fill(self) -> None:
        self.sweep = self.results.table("innovation_sweep")
        axes = self.axes[0]
        target = {"marker": "+", "markersize": 14, "markeredgewidth": 2, "linestyle": "none"}
        axes.plot([1], [0], color=self.shade(BEFORE), label=tr("Target: mean 0, sd 1"), **target)
        if self.sweep is not None:
            self._fill_sweep(axes)
        else:
            axes.set_title(
                tr("The sweep over the noise was left out; ask for it under Advanced."), loc="left"
            )
        low, high = axes.get_ylim()
        half = max(0.05, 1.15 * max(abs(low), abs(high)))
        axes.set_ylim(-half, half)
        axes.set_xlabel(tr("Standard deviation of the innovations (1)"))
        axes.set_ylabel(tr("Mean of the innovations (1)"))
        self.legend(axes, loc="upper right")

    def _fill_sweep(self, axes) -> None:
        x, y = self.sweep["sd"], self.sweep["mean"]
        line = {"color": self.shade(AFTER), "marker": "o", "markersize": 5, "linewidth": 1.2}
        axes.plot(x, y, label=tr("For a noise of … mm"), **line)
        used = self.results.water["sigma_mm"]
        for sd, mean, sigma in zip(x, y, self.sweep["sigma_mm"]):
            axes.annotate(
                f"{sigma:g}", (sd, mean), xytext=(0, 8), textcoords="offset points",
                ha="center", weight="bold" if sigma == used else "normal",
            )  # fmt: skip
        reach = max(0.3, 1.2 * float(np.nanmax(np.abs(x - 1))))
        axes.set_xlim(1 - reach, 1 + reach)

    def rows(self):
        if self.sweep is None:
            return ["sigma_mm", "mean", "sd"], []
        return list(self.sweep), cells(*self.sweep.values())


class InnovationHistogram(WaterPlot):
    """Counts of the normalised innovations beside a normal distribution."""

    TITLE = "Distribution of the innovations"

    def fill(self) -> None:
        self.counts = self.results.table("innovation_histogram")
        middle, axes = self.counts["innovation"], self.axes[0]
        width = float(np.median(np.diff(middle)))
        axes.bar(middle, self.counts["count"], 0.9 * width, color=self.shade(AFTER), label=tr("Innovations"))
        style = {"color": self.shade(BEFORE), "linestyle": "--", "linewidth": 1.8}
        axes.plot(middle, self.counts["normal"], label=tr("Normal, mean 0, sd 1"), **style)
        axes.set_xlabel(tr("Normalised innovation (1)"))
        axes.set_ylabel(tr("Cells and dates"))
        self.legend(axes, loc="upper right")

    def rows(self):
        return list(self.counts), cells(*self.counts.values())
