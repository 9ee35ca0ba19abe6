"""Residuals of models side by side: boxes hold half of them, whiskers nine of ten."""

from __future__ import annotations

import math
import textwrap
from inspect import signature

import numpy as np

from ..compare_line import Line
from ..words import tr
from .canvas import PlotCanvas

MOST = 12
SHARES = ("5", "25", "50", "75", "95")
LONGEST = 18  # letters of a label in one line: more would take the room of the boxes


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

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        """Small: the table says how high the dock is."""
        return self.minimumSize()

    def _fill(self) -> None:
        if not self.lines:
            return
        stats = [self._stat(line) for line in self.lines]
        at = np.arange(len(stats))[::-1]
        colour = self.theme.colour("forecast")
        drawn = self.axes.bxp(
            stats, positions=at, **_lying(self.axes.bxp), showfliers=False, widths=0.6, patch_artist=True,
            medianprops={"color": self.theme.text, "linewidth": 1.6},
            whiskerprops={"color": self.theme.text}, capprops={"color": self.theme.text},
        )  # fmt: skip
        for box, line in zip(drawn["boxes"], self.lines):
            box.set(facecolor=colour, alpha=0.25 if line.baseline else 0.7, edgecolor=self.theme.text)
        self.axes.axvline(0, color=self.theme.text, linewidth=0.8, alpha=0.6)
        self.axes.set_yticks(at, [textwrap.fill(stat["label"], LONGEST) for stat in stats])
        self.axes.grid(False, axis="y")
        more = tr(" · {n} more not drawn", n=self.left_out) if self.left_out else ""
        what = tr("Residual (mm), region {name}", name=self.region) if self.region else tr("Residual (mm)")
        self.axes.set_xlabel(what + more, loc="right")

    def _stat(self, line: Line) -> dict:
        low, first, middle, third, high = (line.boxes[share] for share in SHARES)
        label = self.labels.get(line.model, line.model)
        return {"whislo": low, "q1": first, "med": middle, "q3": third, "whishi": high, "label": label}


def _lying(draw) -> dict:
    """What lays boxes on their side: a word since matplotlib 3.10, a switch before."""
    return {"orientation": "horizontal"} if "orientation" in signature(draw).parameters else {"vert": False}
