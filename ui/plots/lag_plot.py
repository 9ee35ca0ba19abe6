"""The lag scan: correlation over lags, the band that chance stays in, and the lag that is chosen."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QSize, pyqtSignal

from ..spoken import translated
from ..words import number, tr
from .canvas import PlotCanvas

# Of a line of the legend, in widths of an m; and the part of the width that lines may take.
HANDLE, ROOM = 4, 0.85


class LagPlot(PlotCanvas):
    """One factor's scan as `groundcast lags --json` gives it; a click on it picks a lag.

    `picked` tells the days of the lag nearest to a click.
    """

    picked = pyqtSignal(int)

    def build(self, figure) -> list:
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_xlabel(tr("Lag (days that the factor is ahead)"))
        axes.set_ylabel(tr("Correlation"))
        blue, grey = self.theme.colour("forecast"), self.theme.colour("persistence")
        axes.axhline(0, color=self.theme.text, linewidth=0.8, alpha=0.5)
        style = {"linestyle": "--", "linewidth": 1.2, "color": grey, "label": tr("with its yearly cycle")}
        (self.season,) = axes.plot([], [], **style)
        style = {"marker": "o", "markersize": 3.5, "linewidth": 1.8, "color": blue}
        (self.curve,) = axes.plot([], [], label=tr("without trend and season"), **style)
        self.chosen = axes.axvline(0, color=self.theme.text, linestyle=":", linewidth=1.4, visible=False)
        self.band = None
        self.plain = axes
        self.mpl_connect("button_release_event", self._clicked)
        return [axes]

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        em = self.fontMetrics().height()
        return QSize(30 * em, 13 * em)

    def show_scan(self, scan: dict) -> None:
        """Draw a scan; the band is what the best of all lags exceeds by chance in one case of twenty."""
        self._lags = np.array(scan["lags_days"], float)
        curves = [_known(scan[name]) for name in ("correlation", "with_season", "band_all")]
        self.curve.set_data(self._lags, curves[0])
        self.season.set_data(self._lags, curves[1])
        with self.styled():
            self._show_band(curves[2])
            highest = np.nanmax(np.abs(np.concatenate(curves)))
            # Lags that reach before the factor's record have no values, and need no room.
            longest = self._lags[np.isfinite(curves).any(axis=0)].max(initial=0)
            limits = (-0.02 * longest - 1, 1.02 * longest + 1)
            self.plain.set_xlim(limits)
            self.plain.set_ylim(-1.1 * highest, 1.1 * highest)
            self._show_legend()
        self.navigation.set_home([(limits, (-1.1 * highest, 1.1 * highest))])
        self.setAccessibleDescription(translated(scan["sentence"]))
        self.draw_idle()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        if self.band is not None:
            with self.styled():
                self._show_legend()

    def _show_legend(self) -> None:
        """In one row above the axes, or in as many as the width asks for."""
        handles = [self.season, self.curve, self.band]
        letters = self.fontMetrics().horizontalAdvance
        widths = [letters(each.get_label()) + HANDLE * letters("m") for each in handles]
        columns = 3 if sum(widths) < ROOM * self.width() else 1
        place = {"loc": "lower left", "bbox_to_anchor": (0, 0.98), "borderaxespad": 0.1}
        self.plain.legend(handles=handles, frameon=False, ncol=columns, **place)

    def _show_band(self, band: np.ndarray) -> None:
        if self.band is not None:
            self.band.remove()
        style = {"color": self.theme.text, "alpha": 0.12, "linewidth": 0, "label": tr("reached by chance")}
        self.band = self.plain.fill_between(self._lags, -band, band, zorder=0, **style)

    def mark(self, days: int) -> None:
        """Show which lag is chosen."""
        self.chosen.set_xdata([days, days])
        self.chosen.set_visible(True)
        self.draw_idle()

    def nearest(self, x: float):
        """The lag nearest to x, None before a scan."""
        lags = getattr(self, "_lags", None)
        return None if lags is None else int(lags[np.argmin(np.abs(lags - x))])

    def said(self, days: int | None) -> str:
        """The values at a lag, in words."""
        if days is None or getattr(self, "_lags", None) is None:
            return ""
        at = int(np.argmin(np.abs(self._lags - days)))
        r, season = self.curve.get_ydata()[at], self.season.get_ydata()[at]
        if not np.isfinite(r):
            return tr("{days} days: the factor's record is too short.", days=days)
        values = {"r": number(r, 2), "season": number(season, 2)}
        return tr("{days} days: {r}, with the yearly cycle {season}", days=days, **values)

    def _clicked(self, event) -> None:
        if event.button == 1 and event.inaxes is not None and not self.navigation.dragging:
            days = self.nearest(event.xdata)
            if days is not None:
                self.picked.emit(days)


def _known(values: list) -> np.ndarray:
    """Numbers of a document, in which unknown ones are null."""
    return np.array([np.nan if value is None else value for value in values], float)
