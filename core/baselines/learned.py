"""Methods that learn from all series of a stack: learned once, then applied to each series alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import update_wrapper

import numpy as np

from .gaps import observed, observed_dates, spread
from .simple import persistence

Known = Mapping[str, np.ndarray]
"""What a method has learned, plain arrays by name."""


class Pooled:
    """A method that learns from all series together.

    Called like any method of `core.baselines` it learns from the series that it is given; `fitted` keeps
    what it learned. Dates on which nothing was observed are taken out before, so that it sees
    observed ones only; with fewer than `least` of them it gives `persistence`.

    Attributes:
        learn: (values (N, P), days (N,)) → what it learns.
        parts: the names of what it learns.
        tied: "dates" where what it learns holds for the dates that it was learned on only, else "nothing".
    """

    def __init__(self, apply: Callable, learn: Callable, parts: tuple[str, ...], least: int, tied: str):
        self._apply, self.learn, self.parts, self.least, self.tied = apply, learn, parts, least, tied
        update_wrapper(self, apply)

    def __call__(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """(H, P) float32 mm, from statistics of the series given."""
        return self.apply(None, *observed(values, days), ahead)

    def apply(
        self, known: Known | None, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
    ) -> np.ndarray:
        """(H, P) float32 mm by what is `known`; None learns it from `values` (N, P) on observed dates."""
        if not len(days):
            return np.full((len(ahead), values.shape[1]), np.nan, np.float32)
        if len(days) < self.least:
            return persistence(values, days, ahead)
        return self._apply(values, days, ahead, known)

    def fitted(self, values: np.ndarray, days: np.ndarray) -> Learned:
        """The method with what `values` (N, P) on `days` (N,) have in common, kept from now on."""
        rows = observed_dates(values)
        some = spread(values)
        inside = some if rows.all() else some[rows]
        known = self.learn(inside, days[rows]) if rows.sum() >= self.least else {}
        return Learned(self, dict(known), np.asarray(days, np.float64), rows)


def pooled(learn: Callable, parts: tuple[str, ...], least: int, tied: str = "nothing") -> Callable:
    """Makes a `Pooled` of a function of values, days, ahead and what is known."""
    return lambda apply: Pooled(apply, learn, parts, least, tied)


@dataclass(frozen=True, eq=False)
class Learned:
    """A pooled method with what it learned: each series is forecast as if it stood alone.

    Attributes:
        method: the method.
        known: what it learned; empty where dates were too few.
        days: (N,) the days that it was fitted on.
        seen: (N,) bool, whether any series was observed on them.
    """

    method: Pooled
    known: Known
    days: np.ndarray
    seen: np.ndarray

    def __call__(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """(H, P) float32 mm; what does not hold on newer dates is learned from the series given."""
        here = self.settled(values, days)
        rows = here._rows(values, days)
        when = days[rows]
        inside = values if rows.all() else values[rows]
        return self.method.apply(here.known or None, inside, when, ahead)

    def settled(self, values: np.ndarray, days: np.ndarray) -> Learned:
        """The method for `days` (N,): where it is tied to other dates, learned anew from `values` (N, P)."""
        rows = self._rows(values, days)
        same = self.method.tied == "nothing" or np.array_equal(days[rows], self.days[self.seen])
        if (same and self.known) or rows.sum() < self.method.least:
            return replace(self, days=np.asarray(days, np.float64), seen=rows)
        return self.method.fitted(values, days)

    def _rows(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        """(N,) bool: dates that count. Older ones as fitted; a newer one where any series was observed."""
        place = np.searchsorted(self.days, days).clip(max=len(self.days) - 1)
        known = self.days[place] == days
        newer = ~known
        if newer.any():
            newer[newer] = np.isfinite(values[newer]).any(axis=1)
        return np.where(known, self.seen[place], newer)
