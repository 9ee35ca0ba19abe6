"""What networks of a whole region forecast: how each date deviates from what the dates before it say.

Each date is seen relative to a simple reference fitted to the dates before it, so that every window, of a
training as of a forecast, is made from what was known at its end. The reference is linear in the series: one
matrix holds it for all of them. Networks of points see each window relative to the fit at its own end
(`known`); which reference "auto" stands for is found here for both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core import intervals
from ..core.baselines import BASELINES, YEAR
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from .known import STILL_MM, View, relative_to
from .parts import Cut

AUTO = "auto"
LEADS = 10
"""Dates ahead that references are compared on; scores pool as many."""

MOST_SERIES = 2000
"""So many series tell which reference errs least."""

SILENT = "The network learned nothing that held for the last dates known: its forecast is its reference."


@dataclass(frozen=True)
class Deviations:
    """Deviations from one reference.

    Attributes:
        relative: the reference, as `known.View` names it; relative to "nothing" they are the series.
        first: C dates, the shortest past that a window has; these are seen relative to the fit to them.
    """

    relative: str
    first: int

    def __bool__(self) -> bool:
        return self.relative != "nothing"

    @property
    def kept(self) -> slice:
        """The rows of a past that a forecast is made from."""
        return slice(None) if self else slice(-self.first, None)

    def matrix(self, days: np.ndarray) -> np.ndarray:
        """(N, N) what makes deviations of series (N, P) without gaps; a row has no say of later dates.

        But for the first C rows, whose dates are fitted together. The block of the first n rows and columns
        is the matrix of the first n dates.

        Args:
            days: (N,), at least C of them.
        """
        view, made = self._view, np.eye(len(days), dtype=np.float32)
        start = made[: self.first, : self.first].copy()
        made[: self.first, : self.first] = view.of(start, days[: self.first], days[:1])[0][0]
        for end in range(self.first, len(days)):
            known = np.eye(end, dtype=np.float32)
            made[end, :end] -= view.of(known, days[:end], days[end : end + 1])[1][0]
        return made

    def coming(self, values: np.ndarray, days: np.ndarray, cadence: float, horizon: int) -> np.ndarray:
        """(H, P) mm, the reference on the next `horizon` dates after series (N, P) without gaps."""
        ahead = days[-1] + cadence * np.arange(1, horizon + 1)
        return self._view.of(values, days, ahead)[1].astype(np.float32)

    def scaler(self, table: np.ndarray) -> Scaler:
        """The scale of deviations (N, P): their size after the first C dates, around no mean.

        A series that its reference forecasts to the last digit is scaled by next to nothing.
        """
        if not self:
            return Scaler.fit(table)
        later = table[self.first :] if len(table) > self.first else table
        spread = np.sqrt(np.square(later, dtype=np.float64).mean(axis=0))
        return Scaler(np.zeros_like(table[0]), np.maximum(spread, STILL_MM).astype(np.float32))

    @property
    def _view(self) -> View:
        return View(Cut(0, None), self.relative, self.first)


def deviations_of(settings: dict, first: int) -> Deviations:
    """Those that a network with these settings, `settled`, forecasts."""
    return Deviations(relative_to(settings), first)


def settled(settings: dict, panel: Panel) -> dict:
    """`settings` with the reference that "auto" leaves to the known past of `panel`."""
    if relative_to(settings) != AUTO:
        return settings
    return settings | {"relative_to": least_wrong(panel.values, panel.days)}


def least_wrong(values: np.ndarray, days: np.ndarray) -> str:
    """The baseline of the smallest error at earlier origins within series (N, P), up to ten dates ahead.

    Origins with less than a year before them tell nothing of a season, which is a line there: they have no
    say where there are others.
    """
    few = values[:, :: max(1, -(-values.shape[1] // MOST_SERIES))]
    before = days[intervals.inner_origins(len(days)) - 1] - days[0]
    return min(BASELINES, key=lambda name: _error(few, days, name, before >= YEAR))


def _error(values: np.ndarray, days: np.ndarray, name: str, heard: np.ndarray) -> float:
    """Mean square of a baseline's errors from the origins `heard` (O,), or else all; endless if unknown."""
    errors = intervals.baseline_errors(values, days, name, LEADS)
    known = np.isfinite(errors)
    if known[heard].any():
        errors, known = errors[heard], known[heard]
    return float(np.square(errors[known], dtype=np.float64).mean()) if known.any() else np.inf
