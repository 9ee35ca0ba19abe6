"""What the learned correction learns from: the combination's errors at the origins of the inner backtest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.combination import Combination
from ..core.inner import Inner
from ..core.panel import Panel
from .learned_inputs import MOST, context, situation

LONGEST = 10
"""Nothing is learned of longer leads; they are corrected like this one."""


@dataclass(frozen=True, eq=False)
class Lesson:
    """What one inner origin and lead teach, of S series.

    Attributes:
        number: of the origin; `until` so many dates, its truths are known.
        context: (S, K), apart: (S, M) float32, see `learned_inputs`.
        errors: (S,) float32 observed minus combination, in noise levels.
    """

    number: int
    until: int
    context: np.ndarray
    apart: np.ndarray
    errors: np.ndarray


def lessons_of(
    made: Combination,
    members: tuple[str, ...],
    factors: tuple[str, ...],
    tested: Inner,
    panel: Panel,
    judges: int,
) -> tuple[list[Lesson], np.ndarray, np.ndarray]:
    """The lessons of all inner origins, leads up to `LONGEST`, and centre and spread (6,) of the traits.

    Args:
        members, factors: whose departures, and which factors, are read.
        tested: the inner backtest of all members of `made` on the `panel`.
        judges: so many last origins have no say in centre and spread.
    """
    rows = [made.names.index(name) for name in members]
    weights = made.at(tested.leads).astype(np.float32)
    pasts = [panel.before(int(origin)) for origin in tested.origins]
    known = [situation(p, tested.columns, n, factors) for p, n in zip(pasts, tested.noise)]
    early = np.concatenate([each.traits for each in known[:-judges]])
    centre, spread = early.mean(axis=0), early.std(axis=0) + 1e-6
    found = []
    for number, origin in enumerate(tested.origins):
        traits = (known[number].traits - centre) / spread
        for place in np.flatnonzero(tested.leads <= LONGEST):
            step = int(tested.leads[place])
            scaled = tested.errors[number, place] / tested.noise[number]
            own = weights[place] @ scaled
            apart = np.clip(own - scaled[rows], -MOST, MOST).T
            seen = np.isfinite(own) & np.isfinite(apart).all(axis=1)
            if seen.sum() > 1:
                read = context(known[number], traits, apart, step, panel.cadence_days)[seen]
                errors = np.clip(own[seen], -MOST, MOST).astype(np.float32)
                found.append(Lesson(number, int(origin) + step, read, np.float32(apart[seen]), errors))
    return found, centre, spread


def until(lessons: list[Lesson], tested: Inner, number: int) -> list[Lesson]:
    """Those whose truths were known at the inner origin `number`."""
    return [lesson for lesson in lessons if lesson.until <= tested.origins[number]]


def of(lessons: list[Lesson], number: int) -> list[Lesson]:
    """Those of the inner origin `number`."""
    return [lesson for lesson in lessons if lesson.number == number]
