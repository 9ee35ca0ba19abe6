"""How well series stand apart by the number of patterns: a small curve, and the number that is chosen."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QSize, pyqtSignal

from ..words import number, tr
from .canvas import PlotCanvas


class PatternPlot(PlotCanvas):
    """The curves that `groundcast patterns --json` gives, one a region; a click picks a number.

    `picked` tells the number of patterns nearest to a click.
    """

    picked = pyqtSignal(int)

    def build(self, figure) -> list:
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_xlabel(tr("Number of patterns"))
        axes.set_ylabel(tr("Mean silhouette"))
        self.chosen = axes.axvline(0, color=self.theme.text, linestyle=":", linewidth=1.4, visible=False)
        self.plain, self._numbers = axes, np.array([])
        self.mpl_connect("button_release_event", self._clicked)
        return [axes]

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        em = self.fontMetrics().height()
        return QSize(26 * em, 11 * em)

    def show_curves(self, regions: list[dict]) -> None:
        """Draw the curve of each region that has one."""
        blue = self.theme.colour("forecast")
        with self.styled():
            for row in regions:
                numbers = [int(each) for each in row["silhouette"]]
                style = {"marker": "o", "markersize": 3.5, "linewidth": 1.6, "color": blue}
                self.plain.plot(numbers, list(row["silhouette"].values()), alpha=0.8, **style)
                self._numbers = np.union1d(self._numbers, numbers)
            self.plain.set_xticks(self._numbers)
            # The mark of the number chosen stands at 0 until there is one.
            self.plain.set_xlim(self._numbers[0] - 0.5, self._numbers[-1] + 0.5)
        self.navigation.set_home([(self.plain.get_xlim(), self.plain.get_ylim())])
        self.setAccessibleDescription(", ".join(map(self._said, regions)))
        self.draw_idle()

    def mark(self, count: int) -> None:
        """Show which number is chosen; 1 lies beside the curve."""
        self.chosen.set_xdata([count, count])
        self.chosen.set_visible(count > 1)
        self.draw_idle()

    def nearest(self, x: float):
        """The number nearest to x, None before a curve."""
        return int(self._numbers[np.argmin(np.abs(self._numbers - x))]) if len(self._numbers) else None

    @staticmethod
    def _said(row: dict) -> str:
        told = [f"{each}: {number(value, 2)}" for each, value in row["silhouette"].items()]
        return f"{row['region']}: {', '.join(told)}"

    def _clicked(self, event) -> None:
        if event.button == 1 and event.inaxes is not None and not self.navigation.dragging:
            count = self.nearest(event.xdata)
            if count is not None:
                self.picked.emit(count)
