"""Several stacks of one place that follow each other in time, as one: a file a year."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..stack import Stack


def in_sequence(stacks: list[Stack], names: list[str]) -> Stack:
    """The dates of all stacks in order; a single stack as it is.

    Raises:
        GroundCastError: places or units differ (`grid-mismatch`, `mixed-units`), or a date occurs in two
            of them (`duplicate-date`).
    """
    first = stacks[0]
    for stack, name in zip(stacks[1:], names[1:]):
        if not _same_place(first, stack):
            raise GroundCastError(
                f"{name} lies on other cells than {names[0]}.", "Give files of one grid.", "grid-mismatch"
            )
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


def _same_place(one: Stack, other: Stack) -> bool:
    """Whether two stacks lie on the same cells or points."""
    if one.gridded != other.gridded:
        return False
    if isinstance(one.place, Grid):
        return one.place.shape == other.place.shape and np.allclose(
            one.place.transform, other.place.transform, rtol=1e-9
        )
    return np.array_equal(one.place.x, other.place.x, equal_nan=True) and np.array_equal(
        one.place.y, other.place.y, equal_nan=True
    )
