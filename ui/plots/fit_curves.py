"""The fitted curves behind the observed past: thin, each in the colour of what goes on from it."""

from __future__ import annotations

import numpy as np

from ..words import tr
from .colours import CURVES

THIN, ALPHA = 0.8, 0.8


class FitCurves:
    """Draws on `plot.top` the curves that baselines, and a model that has one, fitted to the past."""

    def __init__(self, plot):
        self._plot, self._values = plot, {}
        self.lines = {
            name: plot.top.plot([], [], **_style(name, plot.theme.colour(name)))[0]
            for name in ("linear", "seasonal", "forecast")
        }

    def show(self, x: np.ndarray, fits: dict[str, np.ndarray], shown: set[str]) -> None:
        """Draw `fits`, (N,) mm by the name of the curve, at `x` (N,), of those that are `shown`."""
        there = {name: values for name, values in fits.items() if np.isfinite(values).any()}
        self._values = {name: values for name, values in there.items() if name in shown}
        for name, line in self.lines.items():
            values = self._values.get(name, np.full(len(x), np.nan))
            known = np.isfinite(values)
            line.set_data(x[known], values[known])
            line.set_visible(name in self._values)

    def room(self) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return list(self._values.values())

    def columns(self, end: str = "_mm") -> dict[str, np.ndarray]:
        """The curves drawn, by the names of their columns in a table, which end in that of their unit."""
        return {f"{name}_fit{end}": values for name, values in self._values.items()}

    def named(self, names: dict[str, str]) -> list:
        """The lines drawn, with labels for a legend from the `names` of their curves."""
        drawn = [line for line in self.lines.values() if line.get_visible()]
        for name, line in self.lines.items():
            line.set_label(tr("{curve}: fit", curve=names[name]))
        return drawn


def _style(name: str, colour: str) -> dict:
    own = {key: value for key, value in CURVES[name].style.items() if key == "linestyle"}
    return {"color": colour, "linewidth": THIN, "alpha": ALPHA, "zorder": 2.4, **own}
