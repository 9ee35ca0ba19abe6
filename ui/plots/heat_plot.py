"""A profile over time: distance along the line against date, displacement or residual as colour."""

from __future__ import annotations

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.ticker import FuncFormatter, MaxNLocator

from ..layers import ramps
from ..words import tr
from .canvas import PlotCanvas
from .colours import CURVES, Theme
from .export import credit

KILOMETRES = 5000.0
# Middle share of the values that the colours span.
SHARE = 98
# The axes' part of width and height: near enough to choose words by.
WIDE_SHARE, HIGH_SHARE = 0.7, 0.7
MOST_TICKS = 8
# What the colours mean, as on the map.
MEANINGS = {"displacement": "motion", "residual": "error"}


class HeatPlot(PlotCanvas):
    """Distance to the right, time upwards; one picture of observed dates and of those forecast.

    Attributes:
        title, credit, model: for files.
        row: the date under the pointer, an index, None without one.
    """

    def __init__(self, theme, parent=None):
        self.profile, self.row = None, None
        self.title, self.credit, self.model = "", "", CURVES["forecast"].label
        self._drawn = self._bar = None
        self._meaning = ("", "")
        super().__init__(theme, parent)
        self.setObjectName("gcHeatPlot")
        self.setAccessibleName(tr("Profile over time"))

    def build(self, figure) -> list:
        self.axes = figure.add_subplot()
        self.axes.grid(False)
        cross = {"color": self.theme.text, "linewidth": 0.8, "visible": False}
        self._cross = [self.axes.axvline(0, **cross), self.axes.axhline(0, **cross)]
        style = {"color": "#1A1A1A", "linestyle": (0, (4, 3)), "linewidth": 1, "visible": False}
        self._origin = self.axes.axhline(0, zorder=3, **style)
        self.on_overlay(*self._cross)
        return [self.axes]

    def show_profile(self, profile, what="displacement", unit="mm", origin=None, own="") -> None:
        """Draw a profile of many dates.

        Args:
            what: "displacement" (observed where there is a value, else forecast) or "residual".
            unit: of the values, for the bar of colours.
            origin: the first forecast date, None without one.
            own: the run's own ramp of motion, as `ramps.ramp` takes it.
        """
        new = self.profile is not profile
        self.profile, self._shown = profile, (profile, what, unit, origin, own)
        self.values = profile.residual if what == "residual" else profile.told
        with self.styled():
            self._fill(what, unit, own)
            if new:
                self.point_at(None)
        self._origin.set_visible(origin is not None)
        if origin is not None:
            self._origin.set_ydata([date2num(origin)] * 2)
        x, y = _edges(profile.distance), _edges(date2num(profile.dates))
        self.navigation.set_home([((x[0], x[-1]), (y[0], y[-1]))])
        self.draw_idle()

    def point_at(self, index: int | None) -> None:
        """Mark one place, and the date under the pointer; None takes the cross away."""
        across, up = self._cross
        across.set_visible(index is not None)
        up.set_visible(index is not None and self.row is not None)
        if index is not None:
            across.set_xdata([self.profile.distance[index]] * 2)
            if self.row is not None:
                up.set_ydata([date2num(self.profile.dates[self.row])] * 2)
        self.draw_overlay()

    def nearest(self, x: float) -> int | None:
        """Index of the place nearest to a distance."""
        if self.profile is None or not -1 <= x <= self.profile.distance[-1] + 1:
            return None
        return self.profile.nearest(x)

    def on_paper(self) -> HeatPlot:
        """The same plot in light colours, with a title and the data's credit."""
        paper = HeatPlot(Theme.paper())
        paper.resize(1100, 640)
        paper.show_profile(*self._shown)
        with paper.styled():
            paper.axes.set_title(self.title, loc="left")
            credit(paper.figure, self.credit)
        paper.axes.set_xlim(self.axes.get_xlim())
        paper.axes.set_ylim(self.axes.get_ylim())
        return paper

    def rows(self):
        """Header and rows of the values, for CSV."""
        return self.profile.rows()

    def _hover(self, event) -> None:
        """The date under the pointer, besides the place."""
        known = self.profile is not None and event.inaxes is self.axes
        self.row = int(np.abs(date2num(self.profile.dates) - event.ydata).argmin()) if known else None
        super()._hover(event)

    def _fill(self, what: str, unit: str, own: str) -> None:
        if self._bar is not None:
            self._bar.remove()
            self._drawn.remove()
        known = np.abs(self.values[np.isfinite(self.values)])
        most = float(np.percentile(known, SHARE)) if known.size else 1.0
        ramp = LinearSegmentedColormap.from_list(
            what, ramps.colours_of(ramps.ramp(MEANINGS[what], own), ramps.STOPS)
        )
        x, y = _edges(self.profile.distance), _edges(date2num(self.profile.dates))
        limits = {"vmin": -(most or 1.0), "vmax": most or 1.0, "cmap": ramp}
        self._drawn = self.axes.pcolormesh(x, y, np.ma.masked_invalid(self.values), rasterized=True, **limits)
        words = tr("Residual ({unit})") if what == "residual" else tr("Displacement ({unit})")
        self._meaning = (words.format(unit=unit), unit)
        self._bar = self.figure.colorbar(self._drawn, ax=self.axes, label=unit, pad=0.01)
        self._bar.outline.set_linewidth(0.5)
        self._label()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        if self._bar is not None:
            with self.styled():
                self._label()

    def _label(self) -> None:
        """As many dates, distances and words as there is room for."""
        letters = self.fontMetrics()
        high = HIGH_SHARE * self.height()
        self._bar.set_label(next((w for w in self._meaning if letters.horizontalAdvance(w) < high), ""))
        locator = AutoDateLocator(minticks=2, maxticks=max(3, self.height() // (3 * letters.height())))
        self.axes.yaxis.set_major_locator(locator)
        self.axes.yaxis.set_major_formatter(ConciseDateFormatter(locator))
        ticks = int(WIDE_SHARE * self.width() / letters.horizontalAdvance("000000"))
        ticks = min(max(ticks, 2), MOST_TICKS)
        far = self.profile.distance[-1] > KILOMETRES
        scale, unit = (1000, "km") if far else (1, "m")
        self.axes.xaxis.set_major_locator(MaxNLocator(nbins=ticks))
        self.axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x / scale:g}"))
        self.axes.set_xlabel(tr("Distance ({unit})", unit=unit))


def _edges(middles: np.ndarray) -> np.ndarray:
    """(n + 1,) borders of cells around (n,) middles."""
    if len(middles) == 1:
        return np.array([middles[0] - 0.5, middles[0] + 0.5])
    between = (middles[1:] + middles[:-1]) / 2
    return np.r_[2 * middles[0] - between[0], between, 2 * middles[-1] - between[-1]]
