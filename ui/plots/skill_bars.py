"""The skill of models side by side: bars to the right are better than the reference, to the left worse."""

from __future__ import annotations

import math

import numpy as np

from ..compare_line import Line
from ..words import EQUAL, label_of, number, tr
from .box_plot import MOST
from .canvas import PlotCanvas
from .names_beside import NamesBeside
from .title_below import TitleBelow

# The ends of the ramp of skill (PRGn), seen on light ground and on dark; grey where two are about equal.
BETTER, WORSE = ("#008837", "#5aae61"), ("#7b3294", "#c2a5cf")
MOST_WORSE = -1.0
"""Bars of models that are worse still end here, and their number says so: they would squeeze all the rest."""


class SkillBars(PlotCanvas):
    """One bar a model, in the order of `lines`; the reference itself has none.

    Args:
        lines: of one region, the first one drawn on top; more than `MOST` leave the last ones out.
        labels: by model.
        region: whose skill it is, where there are several; else "".
    """

    def __init__(self, theme, lines: list[Line], labels: dict[str, str], region: str = "", parent=None):
        known = [line for line in lines if math.isfinite(line.skill) and line.model != line.reference]
        self.lines, self.left_out = known[:MOST], len(known) - len(known[:MOST])
        self.labels, self.region = labels, region
        self._title: TitleBelow | None = None
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Skill by model"))
        self.setAccessibleDescription(", ".join(f"{self._name(line)}: {line.verdict}" for line in self.lines))
        self.setToolTip(tr("How much smaller the RMSE is than the reference's. Grey: about equal."))
        with self.styled():
            self._fill()
        self.navigation.set_home([(self.axes.get_xlim(), self.axes.get_ylim())])

    def build(self, figure) -> list:
        self.axes = figure.add_subplot()
        # The line at zero is where the bars begin.
        self.axes.spines[["top", "right", "left"]].set_visible(False)
        self.axes.tick_params(axis="y", length=0)
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

    def _name(self, line: Line) -> str:
        return self.labels.get(line.model, line.model)

    def _colour(self, skill: float) -> str:
        if abs(skill) <= EQUAL:
            return self.theme.colour("persistence")
        return (BETTER if skill > 0 else WORSE)[self.theme.dark]

    def _fill(self) -> None:
        if not self.lines:
            return
        at = np.arange(len(self.lines))[::-1]
        skills = np.array([line.skill for line in self.lines])
        ends = 100 * np.maximum(skills, MOST_WORSE)
        self.axes.barh(at, ends, 0.6, color=[self._colour(skill) for skill in skills])
        reach = 1.1 * max(np.abs(ends).max(), 10.0)
        self.axes.set_xlim(-reach, reach)
        for place, skill in zip(at, skills):
            told = ("+" if round(100 * skill) > 0 else "") + number(100 * skill)
            # Beside the bar's foot, where no other bar can be: at its end there is no room in a narrow dock.
            side, apart = ("right", -0.04) if skill >= 0 else ("left", 0.04)
            label = self.axes.text(apart * reach, place, told, va="center", ha=side)
            label.set_in_layout(False)
        self.axes.axvline(0, color=self.theme.text, linewidth=0.8)
        self._beside = NamesBeside(self, at, [self._name(line) for line in self.lines])
        self.axes.grid(False, axis="y")
        self._title = TitleBelow(self, self._told())

    def _told(self) -> str:
        reference = self.lines[0].reference
        words = tr("Better than {reference} (%)", reference=self.labels.get(reference) or label_of(reference))
        more = tr(" · {n} more not drawn", n=self.left_out) if self.left_out else ""
        return (f"{words}, {self.region}" if self.region else words) + more
