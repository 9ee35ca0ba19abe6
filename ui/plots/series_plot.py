"""One place's series over time: observed, forecast with its interval, baselines, residuals below."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.dates import ConciseDateFormatter, date2num
from matplotlib.patches import Rectangle
from qgis.PyQt.QtCore import pyqtSignal

from ..series_values import unit_suffix
from ..words import tr
from .chosen_curve import ChosenCurve
from .colours import CURVES, Theme
from .export import credit, legend_below
from .factor_axis import FactorAxis
from .fit_curves import FitCurves
from .quick import KeptDates
from .replicas import Replicas
from .spread_band import SpreadBand
from .stacked import StackedPlot
from .threshold_line import ThresholdLine
from .time_clicks import TimeClicks
from .y_range import DATA, reach

BASELINES = ("persistence", "linear", "seasonal")
# Opacity of the 90, 80 and 50 % band over one another; the widest alone is stronger.
FANS = {"fan": 0.14, "fan80": 0.18, "fan50": 0.24}
ALONE = 0.2
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
        self._kept = []
        super().__init__(theme, parent)
        self.setObjectName("gcSeriesPlot")
        self.setAccessibleName(tr("Series plot"))
        # matplotlib holds what hears of events only weakly.
        self._time_clicks = TimeClicks(self, self.bottom, self._clicked_at)

    def build_artists(self) -> None:
        self._build_backdrop()
        self._build_curves()
        self._replicas, self._factor = Replicas(self), FactorAxis(self)
        self._fits, self._spread, self._curve = FitCurves(self), SpreadBand(self), ChosenCurve(self)
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
        self._fill_backdrop(shown)
        self._fill_kept(kept)
        self._fits.show(self._x, self.fits, shown)
        self._curve.show(self._x, self.curve)
        self._spread.show(self.series, shown, kept)
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
        self._place_note()
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
            for name, level in (("fan", 90), ("fan80", 80), ("fan50", 50)):
                paper._fans[name].set_label(tr("{level} % band", level=level))
            for name, label in names.items():
                paper._lines[name].set_label(label)
            fans = list(paper._fans.values())[: 3 if 50 in self.series.inner else 1]
            handles = [paper._dots, paper._hollow, paper._spread.band, paper._lines["forecast"], *fans]
            kept = [line for line in paper._kept if not line.get_label().startswith("_")]
            handles += [paper._lines[name] for name in BASELINES] + paper._fits.named(names)
            handles += paper._curve.named()
            legend_below(paper.bottom, handles + kept, 4)
        x, y = self.top.get_xlim(), self.top.get_ylim()
        paper.top.set_xlim(x)
        paper.top.set_ylim(y)
        return paper

    def other_needs(self) -> tuple:
        """The numbers and the title of the factor's axis."""
        return self._factor.needs()

    def rows(self):
        """Header and rows of the values, those of kept series and of the factor too, for CSV."""
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
        return [*header, *columns], rows

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
            self._place_note()
            self._date_axis()

    def _build_backdrop(self) -> None:
        self._spans = []
        for axes in (self.top, self.bottom):
            style = {"color": "#888888", "alpha": 0.12, "linewidth": 0}
            span = Rectangle((0, 0), 0, 1, transform=axes.get_xaxis_transform(), **style)
            axes.add_patch(span)
            self._spans.append(span)
        style = {"color": self.theme.text, "linestyle": (0, (4, 3)), "linewidth": 1, "alpha": 0.7}
        self._origins = [axes.axvline(0, **style) for axes in (self.top, self.bottom)]
        # Above everything: the words stay readable over dots.
        patch = {
            "boxstyle": "square,pad=0.15",
            "facecolor": self.theme.base,
            "edgecolor": "none",
            "alpha": 0.8,
        }
        self._note = self.top.annotate(
            "",
            (0, 1),
            xycoords=("data", "axes fraction"),
            xytext=(4, -2),
            textcoords="offset points",
            va="top",
            zorder=9,
            bbox=patch,
        )
        self._note.set_in_layout(False)

    def _build_curves(self) -> None:
        colour = self.theme.colour
        blue = colour("forecast")
        self._fans = {
            name: PolyCollection([], facecolor=blue, alpha=alpha, edgecolor="none", zorder=1.2 + i / 50)
            for i, (name, alpha) in enumerate(FANS.items())
        }
        self._far_fan = PolyCollection(
            [], facecolor="none", edgecolor=blue, hatch="////", linewidth=0, alpha=0.35, zorder=1.3
        )
        for fan in (*self._fans.values(), self._far_fan):
            self.top.add_collection(fan, autolim=False)
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

    def _fill_backdrop(self, shown: set[str]) -> None:
        series, x = self.series, self._x
        bounded = np.isfinite(series.lower) & np.isfinite(series.upper) & ("fan" in shown)
        held, fan = np.flatnonzero(bounded & series.hidden), np.flatnonzero(bounded & ~series.hidden)
        # Two forecasts, two bands: the held-back dates were forecast from an earlier origin.
        self._fans["fan"].set_verts(
            [b for at in (held, fan) for b in _band(x[at], series.lower[at], series.upper[at])]
        )
        self._fill_inner(shown)
        past = x[series.known]
        limit = past[-1] + (past[-1] - past[0]) / 2 if len(past) else np.inf
        far = fan[x[fan] >= limit]
        self._far_fan.set_verts(_band(x[far], series.lower[far], series.upper[far]))
        held = x[series.hidden]
        for span in self._spans:
            span.set_visible(len(held) > 0)
            if len(held):
                span.set_x(held[0])
                span.set_width(held[-1] - held[0])
        for line in (*self._origins, self._note):
            line.set_visible(series.origin is not None)
        if series.origin is not None:
            for line in self._origins:
                line.set_xdata([date2num(series.origin)] * 2)

    def _fill_inner(self, shown: set[str]) -> None:
        """The 80 and 50 % bands inside the widest, where the run has them."""
        self._fans["fan"].set_alpha(FANS["fan"] if self.series.inner else ALONE)
        for name, level in (("fan80", 80), ("fan50", 50)):
            low, high = self.series.inner.get(level, (self.series.lower, self.series.upper))
            there = level in self.series.inner and name in shown
            at = np.flatnonzero(np.isfinite(low) & np.isfinite(high) & there)
            self._fans[name].set_verts(_band(self._x[at], low[at], high[at]))

    def _place_note(self) -> None:
        """The words at the origin's line: after it, before it, or shorter, whichever fits first."""
        if self.series is None or self.series.origin is None:
            return
        x, (left, right) = date2num(self.series.origin), self.top.get_xlim()
        before = (x - left) / (right - left) * self.axes_width()
        after = self.axes_width() - before
        day = str(self.series.origin)
        tries = [(t, side) for t in (tr("Forecast starts {date}", date=day), day) for side in (after, before)]
        need = self.text_width
        text, room = next(((t, side) for t, side in tries if need(t) <= side), ("", after))
        late = room == before
        self._note.xy = (x, 1)
        self._note.set_ha("right" if late else "left")
        self._note.set_position((-4 if late else 4, -2))
        self._note.set_text(text)

    def _fill_kept(self, kept) -> None:
        for line in self._kept:
            line.remove()
        self._kept = []
        for series, look, name in kept:
            x = date2num(series.dates)
            style = {"color": look.colour, "alpha": 0.85, "zorder": 2.2}
            inside = look.colour if look.filled else self.theme.base
            dots = {"marker": look.marker, "markersize": 3.5, "markeredgewidth": 0 if look.filled else 0.8}
            dots |= {"markerfacecolor": inside, "linestyle": "none", "label": name}
            self._kept += self.top.plot(x, series.observed, **style, **dots)
            self._kept += self.top.plot(x, series.median, linewidth=1.2, linestyle=look.dashes, **style)

    def _limits(self, shown: set[str], kept) -> list:
        series = self.series
        values = [series.observed, series.median, series.held_back]
        values += [series.lower, series.upper] if "fan" in shown else []
        values += [series.baseline(name) for name in BASELINES if name in shown]
        for other, _, _ in kept:
            values += [other.observed, other.median]
        values += self._replicas.room(series.observed) + self._fits.room() + self._spread.room()
        values += self._curve.room()
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


def _band(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> list:
    """The outline between two curves, or none."""
    return [np.column_stack([np.r_[x, x[::-1]], np.r_[low, high[::-1]]])] if len(x) else []


def _range(values: np.ndarray) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    if not finite.size:
        return -1.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    room = MARGIN * max(high - low, 1e-3)
    return low - room, high + room
