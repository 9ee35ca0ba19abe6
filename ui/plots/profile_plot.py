"""Values along a line: observed against forecast at chosen dates, residuals below."""

from __future__ import annotations

import numpy as np
from matplotlib.ticker import FuncFormatter, MaxNLocator

from ..words import tr
from .colours import CURVES, Theme, blended
from .end_labels import EndLabels
from .export import credit, legend_below
from .factor_axis import FactorAxis
from .profile_band import band_label, curve_label, drawn, edges
from .stacked import StackedPlot
from .y_range import DATA, reach

KILOMETRES = 5000.0  # a longer line is labelled in km
FAINTEST = 0.4
MARGIN = 0.07
LEAST = 1.0  # mm that the axis spans at least: less is noise
# A value between two gaps has no line to be seen by.
LONE = {"marker": "s", "markersize": 2, "markeredgewidth": 0}


def shares(count: int) -> list[float]:
    """How strong the colour of each of `count` dates is, from the first to the last."""
    return [float(share) for share in np.linspace(FAINTEST, 1, count)] if count > 1 else [1.0]


class ProfilePlot(StackedPlot):
    """Profile above, residuals below, over one distance axis.

    Attributes:
        beside: (label, distances, values) of another raster, to draw on an axis at the right, or None.
        y_range: (mode, (lowest, highest)) as in `y_range.reach`.
    """

    def __init__(self, theme, parent=None):
        self.profile, self.band, self.beside = None, "", None
        self.y_range = (DATA, (0.0, 0.0))
        self._artists, self.labels = [], EndLabels(self)
        super().__init__(theme, parent)
        self.setObjectName("gcProfilePlot")
        self.setAccessibleName(tr("Profile plot"))

    def build_artists(self) -> None:
        cross = {"color": self.theme.text, "linewidth": 0.8, "visible": False}
        self._cross = [axes.axvline(0, **cross) for axes in (self.top, self.bottom)]
        self.on_overlay(*self._cross)
        self._beside = FactorAxis(self, "default")

    def other_needs(self) -> tuple:
        """The numbers and the title of the other raster's axis."""
        return self._beside.needs()

    def show_profile(self, profile, band: str = "spread", unit: str = "mm", sign: str = "") -> None:
        """Draw a profile.

        Args:
            profile: a `Profile`, one curve a date.
            band: around the curves, as `profile_band.edges` takes it.
            unit, sign: of the values, for the axis.
        """
        new = self.profile is not profile
        self.profile, self.band = profile, band
        self._words, self._shown = (unit, sign), (profile, band, unit, sign)
        self._clear()
        for index, share in enumerate(shares(len(profile.dates))):
            self._draw_date(index, share, band)
        with self.styled():
            self._beside.show(self.beside)
        self._finish(new)

    def value_words(self, unit: str) -> str:
        """A slope is no displacement."""
        is_slope = self.profile is not None and self.profile.is_slope
        return tr("Slope ({unit})", unit=unit) if is_slope else super().value_words(unit)

    def shown_profiles(self) -> list:
        """Every profile that is drawn."""
        return [] if self.profile is None else [self.profile]

    def _clear(self) -> None:
        for artist in self._artists:
            artist.remove()
        self._artists = []

    def _finish(self, new: bool) -> None:
        if new:
            self.point_at(None)
        self.leave_room(np.concatenate([told.residual.ravel() for told in self.shown_profiles()]))
        self.navigation.set_home(self._limits())
        self._label()

    def point_at(self, index: int | None) -> None:
        """Mark one place with the cross line; None takes it away."""
        for line in self._cross:
            line.set_visible(index is not None)
            if index is not None:
                line.set_xdata([self.profile.distance[index]] * 2)
        self.draw_overlay()

    def nearest(self, x: float) -> int | None:
        """Index of the place nearest to a distance, None beyond the ends."""
        if self.profile is None or not -1 <= x <= self.profile.distance[-1] + 1:
            return None
        return self.profile.nearest(x)

    def on_paper(self) -> ProfilePlot:
        """The same plot in light colours, with a legend, a title and the data's credit."""
        paper = type(self)(Theme.paper())
        paper.resize(1100, 640)
        paper.model, paper.beside, paper.y_range = self.model, self.beside, self.y_range
        paper.show_again(*self._shown)
        with paper.styled():
            paper.top.set_title(self.title, loc="left")
            credit(paper.figure, self.credit)
            legend_below(paper.bottom, paper.legend())
        paper.top.set_xlim(self.top.get_xlim())
        paper.top.set_ylim(self.top.get_ylim())
        return paper

    def show_again(self, *shown) -> None:
        """Draw what another plot of this kind shows."""
        self.show_profile(*shown)

    def legend(self) -> list:
        """What stands below the plot on paper: a line without points for each kind of curve."""
        observed, forecast = CURVES["observed"], CURVES["forecast"]
        named = (("observed", tr(observed.label), observed), ("forecast", self.model, forecast))
        handles = []
        for name, told, curve in named:
            label = curve_label(told, self.profile.middle)
            handles += self.top.plot([], [], color=self.theme.colour(name), label=label, **curve.style)
        return [*handles, *self.band_handle(self.theme.colour(self.band_colour()))]

    def band_colour(self) -> str:
        """Which curve the band belongs to."""
        return "forecast" if self.band == "interval" else "observed"

    def band_handle(self, colour: str) -> list:
        """What the band is, for the legend; none without a band."""
        label = band_label(self.band)
        return self.top.fill([], [], color=colour, alpha=0.2, linewidth=0, label=label) if label else []

    def rows(self):
        """Header and rows of the values, for CSV; those of another raster are the same at every date."""
        header, rows = self.profile.rows()
        if self.beside is None:
            return header, rows
        values = [f"{value:.3f}" if np.isfinite(value) else "" for value in self.beside[2]]
        return [*header, self.beside[0]], [[*row, values[i % len(values)]] for i, row in enumerate(rows)]

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        whole = self.navigation.at_home
        super().resizeEvent(event)
        if self.profile is not None and whole:
            self.navigation.set_home(self._limits())
        self._label()

    def _draw_date(self, index: int, share: float, band: str) -> None:
        profile, x = self.profile, self.profile.distance
        dark, blue = (blended(self.theme.colour(c), self.theme.base, share) for c in ("observed", "forecast"))
        observed, forecast = profile.observed[index], profile.forecast[index]
        line = {"marker": "o", "markersize": 3, "linewidth": 0.7, "markeredgewidth": 0, "zorder": 3}
        self._artists += self.top.plot(x, observed, color=dark, **line)
        self._artists += self.top.plot(
            x, forecast, color=blue, zorder=2.5, **CURVES["forecast"].style, **LONE
        )
        around = edges(profile, band)
        if around is not None:
            look = (blue, 0.14) if band == "interval" else (dark, 0.1)
            self._fill(x, around[0][index], around[1][index], *look)
        residual = {"color": blue, "linewidth": 1.2, "marker": "o", "markersize": 2, "zorder": 2}
        self._artists += self.bottom.plot(x, profile.residual[index], **residual)

    def _fill(self, x, low, high, colour: str, alpha: float) -> None:
        fill = self.top.fill_between(x, low, high, color=colour, alpha=alpha, linewidth=0, zorder=1.2)
        self._artists.append(fill)

    def _limits(self) -> list:
        told = self.shown_profiles()
        values = np.concatenate([part.ravel() for profile in told for part in drawn(profile, self.band)])
        length = max(profile.distance[-1] for profile in told)
        share = self.labels.share()
        x = (-0.01 * length, length * (1 + max(share / (1 - share), 0.01)))
        finite = values[np.isfinite(values)]
        low, high = float(finite.min()), float(finite.max())
        low, high = min(low, (low + high - LEAST) / 2), max(high, (low + high + LEAST) / 2)
        room = MARGIN * (high - low)
        residual = np.abs(np.concatenate([profile.residual.ravel() for profile in told]))
        residual = residual[np.isfinite(residual)]
        top = 1.15 * float(residual.max()) if residual.size and residual.max() > 0 else 1.0
        return [(x, reach((low - room, high + room), *self.y_range)), (x, (-top, top))]

    def _label(self) -> None:
        with self.styled():
            self.label_axes()
            if self.profile is not None:
                self._distance_axis()
                self.labels.place()

    def _distance_axis(self) -> None:
        """The axis's unit in its title, or in a low plot beside the figures."""
        far = max(profile.distance[-1] for profile in self.shown_profiles()) > KILOMETRES
        scale, unit = (1000, "km") if far else (1, "m")
        tall = self.is_tall()
        ending = "" if tall else f" {unit}"
        ticks = max(2, int(self.axes_width() / (1.6 * self.text_width(f"0000{ending}"))))
        self.bottom.xaxis.set_major_locator(MaxNLocator(nbins=ticks))
        self.bottom.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x / scale:g}{ending}"))
        self.bottom.set_xlabel(tr("Distance ({unit})", unit=unit) if tall else "")

    def end_words(self) -> str:
        """The widest words at the end of a curve."""
        return "2024-12-09"

    def ends(self) -> list[tuple[float, float, str, str]]:
        """(height, distance, words, colour) of the last value of each curve that has one."""
        profile, found = self.profile, []
        for index, date in enumerate(profile.dates):
            last = last_value(profile.forecast[index], profile.observed[index])
            if last is not None:
                known = np.isfinite(profile.observed[index]) | np.isfinite(profile.forecast[index])
                place = float(profile.distance[np.flatnonzero(known)[-1]])
                found.append((last, place, str(date), self.theme.text))
        return found


def last_value(*tries: np.ndarray) -> float | None:
    """The last value (S,) of the first of `tries` that has any."""
    for values in tries:
        finite = np.flatnonzero(np.isfinite(values))
        if len(finite):
            return float(values[finite[-1]])
    return None
