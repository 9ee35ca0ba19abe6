"""The ground of the plots of water storage: axes that fill themselves from a run's tables."""

from __future__ import annotations

import numpy as np

from ..words import tr
from .canvas import PlotCanvas

# Colours of the two records, light and dark window; line style repeats what they say.
BEFORE = ("#D55E00", "#E69F00")
AFTER = ("#0072B2", "#56B4E9")
MARGIN = 0.06


class WaterPlot(PlotCanvas):
    """A plot of one table of a run; subclasses set `TITLE` and give `axes_of`, `fill` and `rows`.

    Attributes:
        title, credit: for files.
    """

    TITLE = ""

    def __init__(self, theme, results, parent=None):
        self.results = results
        self.title, self.credit = tr(self.TITLE), ""
        if results.report.get("simulated"):
            self.credit = tr("Simulated data")
        super().__init__(theme, parent)
        self.setAccessibleName(self.title)
        with self.styled():
            self.fill()
        self.navigation.set_home([(each.get_xlim(), each.get_ylim()) for each in self.axes])

    def build(self, figure) -> list:
        self.axes = self.axes_of(figure)
        for each in self.axes:
            each.spines[["top", "right"]].set_visible(False)
        return self.axes

    def axes_of(self, figure) -> list:
        """The axes, the main one first."""
        return [figure.add_subplot()]

    def fill(self) -> None:
        """Draw the values."""
        raise NotImplementedError

    def rows(self) -> tuple[list[str], list[list[str]]]:
        """Header and rows of what is shown."""
        raise NotImplementedError

    def nearest(self, x: float):
        return None

    def on_paper(self) -> WaterPlot:
        """The same plot in light colours, with its title and the word that data is simulated."""
        from .colours import Theme

        paper = type(self)(Theme.paper(), self.results)
        said = f"{self.credit} · {self.title}" if self.credit else self.title
        paper.axes[0].set_title(said, loc="left")
        return paper

    def shade(self, pair: tuple[str, str]) -> str:
        """One of two colours, by the window."""
        return pair[1] if self.theme.dark else pair[0]

    def legend(self, axes, **more) -> None:
        """A legend without a frame."""
        axes.legend(frameon=False, handlelength=2.4, **more)


def cells(*columns) -> list[list[str]]:
    """Columns as rows of text; nothing for NaN."""
    return [[_cell(value) for value in row] for row in zip(*columns)]


def _cell(value) -> str:
    if isinstance(value, np.datetime64):
        return str(value)
    return "" if not np.isfinite(value) else repr(float(value))
