"""The run's threshold in a plot of a series: a line, and the probability of crossing it at a date."""

from __future__ import annotations

import numpy as np

from ..words import number, percent, tr

LIGHT, DARK = "#871E00", "#4B78D2"
# A threshold farther off than this share of the values' range is told at the edge, not made room for.
FAR = 0.6


class ThresholdLine:
    """Draws on `plot.top`; `words` belongs to the overlay, since it changes with the pointer."""

    def __init__(self, plot):
        self._axes = plot.top
        self._level = None
        colour = DARK if plot.theme.dark else LIGHT
        style = {"color": colour, "linestyle": (0, (8, 2, 1, 2)), "linewidth": 1.2, "zorder": 2.4}
        self._line = self._axes.axhline(0, visible=False, **style)
        patch = {
            "boxstyle": "square,pad=0.15",
            "facecolor": plot.theme.base,
            "edgecolor": "none",
            "alpha": 0.8,
        }
        self.words = self._axes.annotate(
            "", (0, 0), xycoords=("axes fraction", "data"), xytext=(4, 3), textcoords="offset points",
            va="bottom", color=colour, zorder=9, bbox=patch, visible=False,
        )  # fmt: skip

    def show(self, threshold: tuple[str, float] | None) -> None:
        """Draw the line of (side, level); None takes it away."""
        self._side, self._level = threshold or ("", None)
        self._line.set_visible(threshold is not None)
        self.words.set_visible(threshold is not None)
        if threshold is not None:
            self._line.set_ydata([self._level] * 2)

    def room(self, low: float, high: float) -> tuple[float, float]:
        """The range of the axis with the threshold in it, where it is not far away."""
        if self._level is None:
            return low, high
        span, edge = high - low, 0.06 * (high - low)
        if low - FAR * span <= self._level <= high + FAR * span:
            return min(low, self._level - edge), max(high, self._level + edge)
        return low, high

    def say(self, series, index: int | None) -> None:
        """Write level and, for the date number `index` of `series`, the probability at the line."""
        if self._level is None:
            return
        low, high = self._axes.get_ylim()
        inside = low <= self._level <= high
        arrow = "" if inside else "↓ " if self._level < low else "↑ "
        self.words.set_text(arrow + self._text(series, index))
        right = self._is_free_at_the_end(series)
        self.words.xy = (int(right), float(np.clip(self._level, low, high)))
        self.words.set_ha("right" if right else "left")
        top = self._level > low + 0.85 * (high - low)
        self.words.set_va("top" if top else "bottom")
        self.words.set_position((-4 if right else 4, -3 if top else 3))

    def _is_free_at_the_end(self, series) -> bool:
        """Whether the curves end farther from the threshold than they begin, so that words cover none."""
        if series is None:
            return False
        ends = []
        for values in (series.observed, series.median):
            known = values[np.isfinite(values)]
            part = max(len(known) // 3, 1)
            near = known[:part] if values is series.observed else known[-part:]
            ends.append(np.abs(near - self._level).min() if near.size else 0.0)
        return ends[1] > ends[0]

    def _text(self, series, index: int | None) -> str:
        level = number(self._level, int(self._level % 1 != 0))
        known = series is not None and index is not None and np.isfinite(series.chance[index])
        if not known:
            text = tr("above {level} mm") if self._side == "above" else tr("below {level} mm")
            return text.format(level=level)
        above = self._side == "above"
        text = (
            tr("above {level} mm on {date}: {share}") if above else tr("below {level} mm on {date}: {share}")
        )
        return text.format(level=level, date=series.dates[index], share=percent(series.chance[index]))
