"""Curves of water storage and of the ground over time: prior, corrected, and what was measured."""

from __future__ import annotations

import numpy as np
from matplotlib.dates import ConciseDateFormatter

from ..words import tr
from .quick import KeptDates
from .water_plot import AFTER, BEFORE, WaterPlot, cells

# Half the width of a 90 % band in standard deviations.
BAND = 1.645
HALF_MONTH = 14
# Letters that a legend in one row takes.
WIDE = 75


class WaterCurves(WaterPlot):
    """Area means: water above, uplift below."""

    TITLE = "Water storage and uplift, mean of the study area"

    _columns = 0

    def axes_of(self, figure) -> list:
        rows = figure.add_gridspec(2, 1, height_ratios=(3, 2))
        self.top = figure.add_subplot(rows[0])
        self.bottom = figure.add_subplot(rows[1], sharex=self.top)
        self.top.tick_params(labelbottom=False)
        return [self.top, self.bottom]

    def fill(self) -> None:
        self.series = self.results.table("tws_series")
        self.months = self.results.table("tws_monthly")
        self._fill_water()
        self._fill_uplift()
        locator = KeptDates(minticks=3, maxticks=8)
        self.bottom.xaxis.set_major_locator(locator)
        self.bottom.xaxis.set_major_formatter(ConciseDateFormatter(locator, show_offset=False))
        self.figure.align_ylabels([self.top, self.bottom])

    def _fill_water(self) -> None:
        series, days = self.series, self.series["date"]
        after, spread = series["analysis_mm"], BAND * series["spread_mm"]
        blue, red = self.shade(AFTER), self.shade(BEFORE)
        self.top.fill_between(
            days, after - spread, after + spread, color=blue, alpha=0.2, linewidth=0, label=tr("90 % band")
        )
        self.top.plot(days, series["prior_mm"], color=red, linestyle="--", label=tr("Prior"), zorder=3)
        self.top.plot(days, after, color=blue, linewidth=1.8, label=tr("Corrected"))
        if self.months is not None:
            middle = self.months["month"] + np.timedelta64(HALF_MONTH, "D")
            style = {"linestyle": "none", "marker": "o", "markersize": 3.5, "color": self.theme.text}
            self.top.plot(middle, self.months["validation_mm"], label=tr("Validation"), **style)
        self.top.axhline(0, color=self.theme.text, linewidth=0.8, alpha=0.5)
        self.top.set_ylabel(tr("Water (mm)"))
        self._place_legend()

    def _place_legend(self) -> None:
        """Above the axes, in as many columns as there is room for."""
        columns = 4 if self.width() > WIDE * self.fontMetrics().averageCharWidth() else 2
        if columns != self._columns:
            self._columns = columns
            self.legend(self.top, loc="lower left", bbox_to_anchor=(0, 0.98), ncol=columns, borderaxespad=0.1)

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        with self.styled():
            self._place_legend()

    def _fill_uplift(self) -> None:
        series, days = self.series, self.series["date"]
        observed = {"linestyle": "none", "marker": "o", "markersize": 3, "color": self.theme.text}
        self.bottom.plot(days, series["uplift_observed_mm"], label=tr("Observed"), **observed)
        self.bottom.plot(days, series["uplift_before_mm"], color=self.shade(BEFORE), linestyle="--", zorder=3)
        self.bottom.plot(days, series["uplift_after_mm"], color=self.shade(AFTER), linewidth=1.8)
        self.bottom.axhline(0, color=self.theme.text, linewidth=0.8, alpha=0.5)
        self.bottom.set_ylabel(tr("Up (mm)"))

    def rows(self):
        names = list(self.series)
        return names, cells(*self.series.values())
