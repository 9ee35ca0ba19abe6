"""Several stacks of one place that follow each other in time, as one: a file a year."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from ..stack import Stack


def in_sequence(stacks: list[Stack], names: list[str]) -> Stack:
    """The dates of all stacks in order; a single stack as it is.

    Raises:
        GroundCastError: places or units differ (`grid-mismatch`, `mixed-units`), or a date occurs in two
            of them (`duplicate-date`).
    """
    first = stacks[0]
    require_one_place([stack.place for stack in stacks], names)
    for stack, name in zip(stacks[1:], names[1:]):
        if (stack.unit, stack.kind) != (first.unit, first.kind):
            raise GroundCastError(
                f"{name} holds {stack.kind} in {stack.unit or 'no unit'}, {names[0]} {first.kind} in "
                f"{first.unit or 'no unit'}.",
                "Bring them to one.",
                "mixed-units",
            )
    if len(stacks) == 1:
        return first
    dates = np.concatenate([stack.dates for stack in stacks])
    order = np.argsort(dates, kind="stable")
    if (np.diff(dates[order]).astype(int) == 0).any():
        day = dates[order][1:][np.diff(dates[order]).astype(int) == 0][0]
        raise GroundCastError(f"The date {day} occurs in two files.", "Leave one file out.", "duplicate-date")
    values = np.concatenate([stack.values for stack in stacks])[order]
    notes = tuple(dict.fromkeys(note for stack in stacks for note in stack.notes))
    return replace(first, values=values, dates=dates[order], notes=notes)


def require_one_place(places: list[Grid | Points], names: list[str]) -> None:
    """Refuses places that differ (`grid-mismatch`)."""
    for place, name in zip(places[1:], names[1:]):
        if not _same_place(places[0], place):
            raise GroundCastError(
                f"{name} lies on other cells than {names[0]}.", "Give files of one grid.", "grid-mismatch"
            )


def _same_place(one: Grid | Points, other: Grid | Points) -> bool:
    """Whether two places are the same cells or points."""
    if isinstance(one, Grid) != isinstance(other, Grid):
        return False
    if isinstance(one, Grid):
        return one.shape == other.shape and np.allclose(one.transform, other.transform, rtol=1e-9)
    return np.array_equal(one.x, other.x, equal_nan=True) and np.array_equal(one.y, other.y, equal_nan=True)
