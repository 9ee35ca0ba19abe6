"""What the plots of series and profiles share: values above, residuals below, on one x axis."""

from __future__ import annotations

import numpy as np
from matplotlib.ticker import MaxNLocator

from .. import sign_words
from ..words import tr
from . import margins
from .canvas import PlotCanvas
from .colours import CURVES
from .quick import Needs, widest_label

# The axes' part of the width, their labels taken off: near enough to place words by.
AXES_SHARE = 0.85
TALL_LINES = 24
LOW_LINES = 10
FONT_SHARE = 0.9
# Heights of values and residuals to each other, with residuals and without any.
WITH, WITHOUT = (3, 1), (60, 1)


class Ends(MaxNLocator):
    """Ticks on both sides of zero, one alone where they would overlap; at zero where a third fits."""

    def __init__(self, plot: PlotCanvas):
        super().__init__(nbins=3, symmetric=True)
        self._plot = plot

    def tick_values(self, vmin: float, vmax: float):
        ticks = super().tick_values(vmin, vmax)
        low = self._plot.height() < LOW_LINES * self._plot.fontMetrics().height()
        return self._apart(ticks[ticks != 0], vmin, vmax) if low and len(ticks) > 1 else ticks

    def _apart(self, ticks, vmin: float, vmax: float):
        """The ticks between the limits, or the upper one where there is not room for the numbers of all."""
        seen = ticks[(ticks >= vmin) & (ticks <= vmax)]
        pixels = np.diff(seen) * self.axis.axes.bbox.height / (vmax - vmin)
        line = FONT_SHARE * self._plot.fontMetrics().ascent()
        return seen if (pixels >= line).all() else seen[-1:]


class StackedPlot(PlotCanvas):
    """Two axes, three to one in height.

    Attributes:
        top, bottom: the axes of the values and of the residuals.
        residuals: whether there are any; residual_words: what they are, where not the forecast's alone.
        title, credit, model: for files: what is shown, whose data it is, the forecast's name.
    """

    def __init__(self, theme, parent=None):
        self._words, self.residuals, self.residual_words = ("mm", ""), True, ""
        self.title, self.credit, self.model = "", "", CURVES["forecast"].label
        super().__init__(theme, parent)

    def layout_settings(self) -> dict:
        """On the screen by what the words measure; a file has a legend and a credit, which need more."""
        quick = None if self.theme.is_paper else margins.settings(self)
        return quick or super().layout_settings()

    def layout_needs(self):
        """Size, titles, and the width of the numbers beside them."""
        both = (self.top, self.bottom)
        titles = [(axes.get_ylabel(), axes.get_xlabel(), axes.get_title("left")) for axes in both]
        widths = tuple(widest_label(axes.yaxis) for axes in both)
        return Needs((*self.figure.bbox.size, *titles, self.residuals, *self.other_needs()), widths)

    def other_needs(self) -> tuple:
        """What else the room depends on."""
        return ()

    def build(self, figure) -> list:
        rows = figure.add_gridspec(2, 1, height_ratios=WITH)
        self.residuals = True
        self.top = figure.add_subplot(rows[0])
        self.bottom = figure.add_subplot(rows[1], sharex=self.top)
        for axes in (self.top, self.bottom):
            axes.spines[["top", "right"]].set_visible(False)
            axes.set_title("", loc="left", y=1.0)
        self.top.tick_params(labelbottom=False)
        self.bottom.yaxis.set_major_locator(Ends(self))
        self._zero = self.bottom.axhline(0, color=self.theme.text, linewidth=0.8)
        self.build_artists()
        return [self.top, self.bottom]

    def build_artists(self) -> None:
        """Make the empty artists on both axes."""
        raise NotImplementedError

    def leave_room(self, residuals) -> None:
        """Residuals have a quarter of the height; where there are none, only the axis below is left."""
        there = bool(np.isfinite(residuals).any())
        if there == self.residuals:
            return
        self.residuals = there
        self.top.get_gridspec().set_height_ratios(WITH if there else WITHOUT)
        self.top.tick_params(bottom=there)
        for part in (self.bottom.yaxis, self._zero, self.bottom.spines["left"], self.top.spines["bottom"]):
            part.set_visible(there)

    def is_tall(self) -> bool:
        """Whether there is height for every axis title."""
        return self.height() > TALL_LINES * self.fontMetrics().height()

    def axes_width(self) -> float:
        """About how many pixels wide the axes are."""
        return max(AXES_SHARE * self.width(), 1.0)

    def axes_height(self) -> float:
        """About how many pixels high the upper axes are: words above, between and below are taken off."""
        line = self.fontMetrics().height()
        with_residuals = WITH[0] / sum(WITH) * (self.height() - 3.2 * line)
        return max(with_residuals if self.residuals else self.height() - 2.0 * line, 1.0)

    def text_width(self, text: str) -> float:
        """About how many pixels wide a text is in the plot, whose font is a little smaller."""
        return FONT_SHARE * self.fontMetrics().horizontalAdvance(text)

    def value_words(self, unit: str) -> str:
        """What the values above are, with their unit."""
        return tr("Displacement ({unit})", unit=unit)

    def label_axes(self) -> None:
        """The longest titles that fit; in a low plot the residual's stands above its axes."""
        unit, sign = self._words[0], sign_words.told(self._words[1])
        short = self.value_words(unit)
        # Three quarters of the height are the upper axes', less what stands between.
        room, low_room = 0.6 * self.height(), 0.2 * self.height()
        full = f"{short}\n{sign}" if sign and self.is_tall() else short
        fits = [text for text in (full, short) if max(map(self.text_width, text.split("\n"))) < room]
        self.top.set_ylabel(fits[0] if fits else unit if self.text_width(unit) < room else "")
        tall = self.is_tall()
        below = tr("Residual ({unit})", unit=unit) if tall else unit
        below, unit = (below, unit) if self.residuals else ("", "")
        self.bottom.set_ylabel(next((t for t in (below, unit) if self.text_width(t) < low_room), ""))
        told = self.residual_words or tr("Residual, observed − forecast")
        above = told if self.residuals and (self.residual_words or not tall) else ""
        # With its height given, matplotlib does not look for one at every drawing.
        self.bottom.set_title(above, loc="left", pad=2, y=1.0)
        if self.theme.is_paper or margins.LayoutEngine is None:
            # On the screen the layout does it.
            self.figure.align_ylabels([self.top, self.bottom])
