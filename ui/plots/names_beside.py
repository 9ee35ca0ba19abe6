"""Names of models beside a plot: in two lines where there is height for them, else shortened."""

from __future__ import annotations

import textwrap

import numpy as np

LONGEST = 18
"""Letters of a name in one line: more would take the room of what is drawn."""
# Heights of letters that a name in two lines needs, and those of the words above and below all of them.
TWO_LINES, AROUND = 2.6, 4.0


class NamesBeside:
    """The ticks of a plot's only axes; `fit` after another size.

    Args:
        plot: a `PlotCanvas` with `axes`.
        at: heights of the names, in the axes' units.
    """

    def __init__(self, plot, at: np.ndarray, names: list[str]):
        self._plot, self._at, self._names = plot, at, names
        self.fit()

    def fit(self) -> None:
        """Names in the lines that there is room for."""
        letter = self._plot.fontMetrics().ascent()
        room = (self._plot.height() - AROUND * letter) / max(len(self._names), 1)
        with self._plot.styled():
            self._plot.axes.set_yticks(
                self._at, [_told(name, room > TWO_LINES * letter) for name in self._names]
            )


def _told(name: str, is_high: bool) -> str:
    if is_high:
        return textwrap.fill(name, LONGEST)
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
