"""Residuals of models side by side: boxes hold half of them, whiskers nine of ten."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgba

from ..compare_line import Line
from ..words import tr
from .canvas import PlotCanvas
from .names_beside import NamesBeside
from .title_below import TitleBelow

MOST = 12
SHARES = ("5", "25", "50", "75", "95")
HALF, CAP = 0.3, 0.15  # of the height of a box and of a whisker's end, where boxes are 1 apart


class BoxPlot(PlotCanvas):
    """One box a model, in the order of `lines`; baselines pale.

    Args:
        lines: of one region, the first one drawn on top; more than `MOST` leave the last ones out.
        labels: by model.
        region: whose residuals these are, where there are several; else "".
    """

    def __init__(self, theme, lines: list[Line], labels: dict[str, str], region: str = "", parent=None):
        known = [line for line in lines if all(math.isfinite(line.boxes.get(s, math.nan)) for s in SHARES)]
        self.lines, self.left_out = known[:MOST], len(known) - len(known[:MOST])
        self.labels, self.region = labels, region
        self._title: TitleBelow | None = None
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Residuals by model"))
        self.setToolTip(
            tr("Observed minus forecast. A box holds half of the values, its whiskers nine of ten.")
        )
        with self.styled():
            self._fill()
        self.navigation.set_home([(self.axes.get_xlim(), self.axes.get_ylim())])

    def build(self, figure) -> list:
        self.axes = figure.add_subplot()
        self.axes.spines[["top", "right"]].set_visible(False)
        return [self.axes]

    def nearest(self, x: float):
        return None

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        if self._title is not None:
            self._title.fit()
            self._beside.fit()

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        """Small: the table says how high the dock is."""
        return self.minimumSize()

    def _fill(self) -> None:
        if not self.lines:
            return
        at = np.arange(len(self.lines))[::-1]
        self._draw_parts(at)
        self.axes.axvline(0, color=self.theme.text, linewidth=0.8, alpha=0.6)
        names = [self.labels.get(line.model, line.model) for line in self.lines]
        self._beside = NamesBeside(self, at, names)
        self.axes.grid(False, axis="y")
        more = tr(" · {n} more not drawn", n=self.left_out) if self.left_out else ""
        what = tr("Residual (mm), region {name}", name=self.region) if self.region else tr("Residual (mm)")
        self._title = TitleBelow(self, what + more)

    def _draw_parts(self, at: np.ndarray) -> None:
        """Whiskers, boxes and medians, one artist each: one for every stroke held the window up."""
        low, first, middle, third, high = np.array([[line.boxes[s] for s in SHARES] for line in self.lines]).T
        flat = [*_level(low, first, at), *_level(third, high, at)]
        self._strokes([*flat, *_upright(low, at, CAP), *_upright(high, at, CAP)], 1.0)
        self._boxes(first, third, at)
        self._strokes(_upright(middle, at, HALF), 1.6)
        self.axes.autoscale_view()

    def _strokes(self, strokes: list, width: float) -> None:
        self.axes.add_collection(LineCollection(strokes, colors=self.theme.text, linewidths=width))

    def _boxes(self, left: np.ndarray, right: np.ndarray, at: np.ndarray) -> None:
        sides = ((left, -HALF), (right, -HALF), (right, HALF), (left, HALF))
        corners = np.stack([np.stack([x, at + y], axis=1) for x, y in sides], axis=1)  # (boxes, 4, 2)
        pale = [0.25 if line.baseline else 0.7 for line in self.lines]
        faces = [to_rgba(self.theme.colour("forecast"), alpha) for alpha in pale]
        look = {"facecolors": faces, "edgecolors": self.theme.text, "linewidths": 1.0}
        self.axes.add_collection(PolyCollection(corners, **look))


def _level(start: np.ndarray, end: np.ndarray, at: np.ndarray) -> list:
    """Lines from `start` to `end`, one at each height."""
    return [((a, y), (b, y)) for a, b, y in zip(start, end, at)]


def _upright(x: np.ndarray, at: np.ndarray, half: float) -> list:
    """Lines through `x`, from `half` below each height to as much above it."""
    return [((a, y - half), (a, y + half)) for a, y in zip(x, at)]
