"""One place's series over time: observed, forecast with its interval, baselines, residuals below."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.dates import ConciseDateFormatter, date2num
from qgis.PyQt.QtCore import pyqtSignal

from ..series_values import unit_suffix
from ..words import tr
from .chosen_curve import ChosenCurve
from .colours import CURVES, Theme
from .export import credit, legend_below
from .factor_axis import FactorAxis
from .fit_curves import FitCurves
from .forecast_fans import ForecastFans
from .kept_curves import KeptCurves
from .member_lines import MemberLines
from .origin_mark import OriginMark
from .quick import KeptDates
from .replicas import Replicas
from .spread_band import SpreadBand
from .stacked import StackedPlot
from .threshold_line import ThresholdLine
from .time_clicks import TimeClicks
from .y_range import DATA, reach

BASELINES = ("persistence", "linear", "seasonal")
MARGIN = 0.06


class SeriesPlot(StackedPlot):
    """Series above, residuals below, on one time axis.

    Attributes:
        threshold: (side, level in mm) to draw as a line with its probability, or None.
        half: half a wavelength in mm, to draw unwrapping replicas; 0 for none.
        factor: (label, dates, values) to draw on an axis at the right, or None.
        fits: (N,) mm of the curves fitted to the past, by the name of what goes on from them.
        curve: the `CurveFit` that was chosen besides, or None.
        y_range: (mode, (lowest, highest)) as in `y_range.reach`.

    Signals: `timed(date)` for a click on the time axis.
    """

    timed = pyqtSignal(object)

    def __init__(self, theme, parent=None):
        self.series = None
        self.threshold = self.factor = None
        self.half, self.fits, self.curve = 0.0, {}, None
        self.y_range = (DATA, (0.0, 0.0))
        super().__init__(theme, parent)
        self.setObjectName("gcSeriesPlot")
        self.setAccessibleName(tr("Series plot"))
        # matplotlib holds what hears of events only weakly.
        self._time_clicks = TimeClicks(self, self.bottom, self._clicked_at)

    def build_artists(self) -> None:
        self.mark, self.fans = OriginMark(self), ForecastFans(self)
        self._build_curves()
        self.kept, self._replicas, self._factor = KeptCurves(self), Replicas(self), FactorAxis(self)
        self._fits, self._spread, self._curve = FitCurves(self), SpreadBand(self), ChosenCurve(self)
        self._members = MemberLines(self)
        self._build_overlay()

    def show_series(self, series, shown: set[str], kept=(), unit: str = "mm", sign: str = "") -> None:
        """Draw a series.

        Args:
            series: a `Series`.
            shown: of "observed", "spread", "forecast", "fan" and the baselines, those to draw.
            kept: (series, `KeptLook`, name) drawn behind it.
            unit, sign: of the values, for the axis.
        """
        new = self.series is not series
        self.series, self._words = series, (unit, sign)
        self._shown = (series, shown, kept, unit, sign)
        self._x = date2num(series.dates)
        # First of all: what moves over the curves waits for the drawing, too.
        self.draw_idle()
        with self.styled():
            self._fill(shown, kept, new)

    def _fill(self, shown: set[str], kept, new: bool) -> None:
        self._fill_curves(shown)
        self.fans.show(self._x, self.series, shown)
        self.mark.show(self._x, self.series)
        self.kept.show(kept)
        self._fits.show(self._x, self.fits, shown)
        self._curve.show(self._x, self.curve)
        self._spread.show(self.series, shown, kept)
        self._members.show(self._x, self.series, shown)
        self._replicas.show(self._x, self.series.observed, self.half if "observed" in shown else 0.0)
        self._factor.show(self.factor)
        self._threshold.show(self.threshold)
        if new:
            self.point_at(None)
        self.residual_words = self._curve.words()
        self.leave_room(self._residuals())
        self.label_axes()
        self.navigation.set_home(self._limits(shown, kept))
        self._threshold.say(self.series, None)
        self.mark.place_note()
        self._date_axis()

    def on_paper(self) -> SeriesPlot:
        """The same plot in light colours, with a legend, a title and the data's credit."""
        paper = SeriesPlot(Theme.paper())
        paper.resize(1100, 640)
        paper.threshold, paper.half, paper.factor = self.threshold, self.half, self.factor
        paper.fits, paper.curve, paper.y_range = self.fits, self.curve, self.y_range
        paper.show_series(*self._shown)
        with paper.styled():
            paper.top.set_title(self.title, loc="left")
            credit(paper.figure, self.credit)
            names = {"forecast": self.model, **{name: tr(CURVES[name].label) for name in BASELINES}}
            paper._dots.set_label(tr(CURVES["observed"].label))
            paper._hollow.set_label(tr("Observed, held back"))
            for name, label in names.items():
                paper._lines[name].set_label(label)
            handles = [paper._dots, paper._hollow, paper._spread.band, paper._lines["forecast"]]
            handles += paper.fans.named() + [paper._lines[name] for name in BASELINES]
            handles += paper._fits.named(names) + paper._curve.named() + paper.kept.named()
            legend_below(paper.bottom, handles, 4)
        x, y = self.top.get_xlim(), self.top.get_ylim()
        paper.top.set_xlim(x)
        paper.top.set_ylim(y)
        return paper

    def other_needs(self) -> tuple:
        """The numbers and the title of the factor's axis."""
        return self._factor.needs()

    def rows(self):
        """Header and rows of the values, of kept series and of the factor too, and the place, for CSV."""
        header, rows = self.series.rows()
        end = unit_suffix(self.series.unit)
        fitted = self._fits.columns(end) | self._curve.columns(end)
        columns = {name: dict(zip(self.series.dates, v)) for name, v in fitted.items()}
        for other, _, name in self._shown[2]:
            columns[f"{name} observed{end}"] = dict(zip(other.dates, other.observed))
            columns[f"{name} median{end}"] = dict(zip(other.dates, other.median))
            if other.has_spread:
                columns[f"{name} observed_spread{end}"] = dict(zip(other.dates, other.spread))
        if self.factor is not None:
            columns[self.factor[0]] = dict(zip(self.factor[1], self.factor[2]))
        for row, date in zip(rows, self.series.dates):
            values = (column.get(date, np.nan) for column in columns.values())
            row += [f"{value:.3f}" if np.isfinite(value) else "" for value in values]
            row += [f"{self.series.x:.6f}", f"{self.series.y:.6f}"]
        return [*header, *columns, "x", "y"], rows

    def point_at(self, index: int | None) -> None:
        """Mark one date with the cross line; None takes it away."""
        for line in self._cross:
            line.set_visible(index is not None)
        self._marker.set_visible(index is not None)
        self._threshold.say(self.series, index)
        if index is not None:
            for line in self._cross:
                line.set_xdata([self._x[index]] * 2)
            self._marker.set_data([self._x[index]], [self._height(index)])
        self.draw_overlay()

    def set_now(self, date: np.datetime64 | None) -> None:
        """The Temporal Controller's date as a thin line; None takes it away."""
        for line in self._now:
            line.set_visible(date is not None)
            if date is not None:
                line.set_xdata([date2num(date)] * 2)
        self.draw_overlay()

    def nearest(self, x: float) -> int | None:
        """Index of the date nearest to `x` that has any value."""
        if self.series is None:
            return None
        any_value = np.isfinite(self.series.observed) | np.isfinite(self.series.median)
        if not any_value.any():
            return None
        return int(np.where(any_value, np.abs(self._x - x), np.inf).argmin())

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        with self.styled():
            self.label_axes()
            self.mark.place_note()
            self._date_axis()

    def _build_curves(self) -> None:
        colour = self.theme.colour
        blue = colour("forecast")
        self._lines = {
            name: self.top.plot([], [], color=colour(name), zorder=2.5, **CURVES[name].style)[0]
            for name in (*BASELINES, "forecast")
        }
        (self._held_line,) = self.top.plot([], [], color=blue, zorder=2.6, **CURVES["forecast"].style)
        dots = {"color": colour("observed"), "zorder": 3, **CURVES["observed"].style}
        (self._dots,) = self.top.plot([], [], markeredgewidth=0, **dots)
        (self._hollow,) = self.top.plot(
            [], [], markerfacecolor=self.theme.base, markeredgewidth=1, **dots | {"markersize": 4}
        )
        self._bars = LineCollection([], colors=blue, linewidths=2.2, zorder=2)
        self.bottom.add_collection(self._bars, autolim=False)

    def _build_overlay(self) -> None:
        cross = {"color": self.theme.text, "linewidth": 0.8, "visible": False}
        now = cross | {"alpha": 0.6, "linestyle": (0, (1, 1))}
        self._cross = [axes.axvline(0, **cross) for axes in (self.top, self.bottom)]
        self._now = [axes.axvline(0, **now) for axes in (self.top, self.bottom)]
        (self._marker,) = self.top.plot(
            [], [], "o", markersize=8, markerfacecolor="none", markeredgecolor=self.theme.text, visible=False
        )
        self._threshold = ThresholdLine(self)
        self.on_overlay(*self._cross, *self._now, self._marker, self._threshold.words)

    def _fill_curves(self, shown: set[str]) -> None:
        series = self.series
        past, hidden = series.known, np.isfinite(series.observed) & ~series.known
        self._dots.set_data(self._x[past], series.observed[past])
        self._hollow.set_data(self._x[hidden], series.observed[hidden])
        lines = {name: series.baseline(name) for name in BASELINES} | {"forecast": series.median}
        for name, values in lines.items():
            _joined(self._lines[name], self._x, values)
            self._lines[name].set_visible(name in shown)
        _joined(self._held_line, self._x, np.where(series.hidden, series.held_back, np.nan))
        self._held_line.set_visible("forecast" in shown)
        for dots in (self._dots, self._hollow):
            dots.set_visible("observed" in shown)
        residual = np.where(series.hidden, series.residual, np.nan)
        at = np.flatnonzero(np.isfinite(residual))
        self._bars.set_segments([[(self._x[i], 0), (self._x[i], residual[i])] for i in at])

    def _limits(self, shown: set[str], kept) -> list:
        series = self.series
        values = [series.observed, series.median, series.held_back]
        values += [series.lower, series.upper] if "fan" in shown else []
        values += [series.baseline(name) for name in BASELINES if name in shown]
        for other, _, _ in kept:
            values += [other.observed, other.median]
        values += self._replicas.room(series.observed) + self._fits.room() + self._spread.room()
        values += self._curve.room() + self._members.room()
        span = max(self._x[-1] - self._x[0], 1)
        x = (self._x[0] - 0.015 * span, self._x[-1] + 0.015 * span)
        low, high = self._threshold.room(*_range(np.concatenate(values)))
        # Room for the words at the top.
        room = (high - low) * 0.08
        residual = np.abs(self._residuals())
        top = (float(np.nanmax(residual)) if np.isfinite(residual).any() else 0.0) or 1.0
        return [(x, reach((low, high + room), *self.y_range)), (x, (-1.15 * top, 1.15 * top))]

    def _residuals(self) -> np.ndarray:
        """(N,) what is drawn below: of the forecast on held-back dates, of the chosen curve before them."""
        return np.where(self.series.hidden, self.series.residual, self._curve.residual())

    def _clicked_at(self, x: float) -> None:
        if self.series is not None:
            self.timed.emit(self.series.dates[np.abs(self._x - x).argmin()])

    def _date_axis(self) -> None:
        em = self.fontMetrics().horizontalAdvance("m")
        locator = KeptDates(minticks=2, maxticks=max(3, int(self.width() / (7 * em))))
        self.bottom.xaxis.set_major_locator(locator)
        self.bottom.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        self.top.tick_params(labelbottom=False)

    def _height(self, index: int) -> float:
        series = self.series
        return next((v[index] for v in (series.observed, series.median) if np.isfinite(v[index])), np.nan)


def _joined(line, x: np.ndarray, values: np.ndarray) -> None:
    """Give a line its finite values only, so that dates without one do not break it."""
    finite = np.isfinite(values)
    line.set_data(x[finite], values[finite])


def _range(values: np.ndarray) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    if not finite.size:
        return -1.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    room = MARGIN * max(high - low, 1e-3)
    return low - room, high + room
