"""Several profile lines in one plot, at one date: a colour and a name each, as on the map."""

from __future__ import annotations

import numpy as np

from ..profile_values import NamedLine
from ..words import tr
from .colours import CURVES, LINES, line_of
from .profile_band import curve_label, edges
from .profile_plot import LONE, ProfilePlot, last_value

# With more lines the bands would hide one another's curves.
MOST_BANDS = 3
DASHES = {
    "solid": "-",
    "dash": (0, (6, 2)),
    "dot": (0, (1, 1.2)),
    "dash dot": (0, (6, 2, 1, 2)),
    "dash dot dot": (0, (6, 2, 1, 2, 1, 2)),
}
TINT = 0.13


class LinesPlot(ProfilePlot):
    """One curve a line over the distance from its own start.

    What was observed is drawn as dots on a thin line, the forecast as a line with the map's dashes.

    Attributes:
        lines: the lines that are drawn.
    """

    def __init__(self, theme, parent=None):
        self.lines: list[NamedLine] = []
        super().__init__(theme, parent)
        self.setObjectName("gcLinesPlot")
        self.setAccessibleName(tr("Profile lines together"))

    def show_lines(
        self, lines: list[NamedLine], current: int, band: str, unit: str = "mm", sign: str = ""
    ) -> None:
        """Draw lines; the cross follows that at the index `current`.

        Args:
            band: as in `show_profile`; drawn around up to `MOST_BANDS` lines.
        """
        profile = lines[current].profile
        new = self.profile is not profile
        self.lines, self.profile = lines, profile
        self.band = band if len(lines) <= MOST_BANDS else ""
        self._words, self._shown = (unit, sign), (lines, current, band, unit, sign)
        self._clear()
        for line in lines:
            self._draw_line(line)
        self._finish(new)

    def show_again(self, *shown) -> None:
        """Draw what another plot of this kind shows."""
        self.show_lines(*shown)

    def shown_profiles(self) -> list:
        """Those of all lines."""
        return [line.profile for line in self.lines]

    def legend(self) -> list:
        """A line for each name, and what dots and lines mean."""
        label = curve_label(tr("Observed"), self.profile.middle)
        observed = CURVES["observed"].style | {"color": self.theme.text, "label": label}
        handles = [*self.top.plot([], [], **observed)]
        for line in self.lines:
            style = {"color": self.theme.line(line.name), "linestyle": dashes(line.name), "linewidth": 1.8}
            label = tr("{line}, {model}", line=line.name, model=self.model)
            handles += self.top.plot([], [], label=label, **style)
        return [*handles, *self.band_handle(self.theme.text)]

    def rows(self):
        """Header and rows of the values, for CSV; the line's name comes first."""
        header, rows = [], []
        for line in self.lines:
            header, own = line.profile.rows()
            rows += [[line.name, *row] for row in own]
        return ["line", *header], rows

    def end_words(self) -> str:
        """The longest name."""
        return max((line.name for line in self.lines), key=len, default="")

    def ends(self) -> list[tuple[float, float, str, str]]:
        """The names at the ends of their curves, in the curves' colours."""
        found = []
        for line in self.lines:
            forecast, observed = line.profile.forecast[0], line.profile.observed[0]
            last = last_value(forecast, observed)
            if last is not None:
                known = np.flatnonzero(np.isfinite(forecast if np.isfinite(forecast).any() else observed))
                place = float(line.profile.distance[known[-1]])
                found.append((last, place, line.name, self.theme.line(line.name)))
        return found

    def nearest(self, x: float) -> int | None:
        """Index on the current line of the place nearest to a distance, its end beyond it."""
        longest = max((profile.distance[-1] for profile in self.shown_profiles()), default=-1)
        return self.profile.nearest(x) if self.profile is not None and -1 <= x <= longest + 1 else None

    def _draw_line(self, line: NamedLine) -> None:
        profile, colour = line.profile, self.theme.line(line.name)
        x, observed, forecast = profile.distance, profile.observed[0], profile.forecast[0]
        dots = {"marker": "o", "markersize": 3, "linewidth": 0.7, "markeredgewidth": 0, "zorder": 3}
        self._artists += self.top.plot(x, observed, color=colour, **dots)
        ahead = {"color": colour, "linestyle": dashes(line.name), "linewidth": 1.8, "zorder": 2.5} | LONE
        self._artists += self.top.plot(x, forecast, **ahead)
        around = edges(profile, self.band)
        if around is not None:
            self._fill(x, around[0][0], around[1][0], colour, TINT)
        below = {"color": colour, "linestyle": dashes(line.name), "linewidth": 1.2, "zorder": 2}
        self._artists += self.bottom.plot(x, profile.residual[0], **below)


def dashes(name: str):
    """The dashes of a line's curve, those that it has on the map."""
    return DASHES[LINES[line_of(name)][2]]
