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
    require_one_unit([(stack.kind, stack.unit) for stack in stacks], names)
    if len(stacks) == 1:
        return first
    dates = np.concatenate([stack.dates for stack in stacks])
    require_apart([stack.dates.astype(np.int64) * 24.0 for stack in stacks], names)
    order = np.argsort(dates, kind="stable")
    values = np.concatenate([stack.values for stack in stacks])[order]
    notes = tuple(dict.fromkeys(note for stack in stacks for note in stack.notes))
    return replace(first, values=values, dates=dates[order], notes=notes)


def require_apart(hours: list[np.ndarray], names: list[str]) -> None:
    """Refuses times that occur in two files, and dates in two files of which each has one value a day.

    Files of several values a day may share a day: the last hour of a month lies in the next one.

    Args:
        hours: since 1970-01-01, of each file.

    Raises:
        GroundCastError: `duplicate-date`.
    """
    every, owner = np.concatenate(hours), np.repeat(np.arange(len(hours)), [len(each) for each in hours])
    several = np.array([len(np.unique(each // 24)) < len(each) for each in hours])
    joins = several | np.array([len(each) == 1 for each in hours])
    order = np.argsort(every, kind="stable")
    every, owner = np.round(every[order], 3), owner[order]
    day = (np.diff(every // 24) == 0) & (owner[1:] != owner[:-1])
    time = day & (np.diff(every) == 0)
    wrong = np.flatnonzero(time | (day & ~joins[owner[1:]] & ~joins[owner[:-1]]))
    if wrong.size:
        at = int(wrong[0])
        one, other = owner[at], owner[at + 1]
        clock = every[at] if time[at] and several[one] and several[other] else None
        raise _twice(every[at], clock, names[one], names[other])


def _twice(hour: float, clock: float | None, one: str, other: str) -> GroundCastError:
    """The error for a date in two files, or for a time of it, `clock`, where they have several a day."""
    day = np.datetime64(int(hour // 24), "D")
    if clock is None:
        return GroundCastError(
            f"The date {day} occurs in {one} and in {other}.", "Leave one file out.", "duplicate-date"
        )
    return GroundCastError(
        f"The time {day} {int(clock % 24):02d}:{round(clock % 1 * 60):02d} occurs in {one} and in {other}.",
        "Leave one of them out, or cut off the times of one that the other has, too.",
        "duplicate-date",
    )


def require_one_unit(found: list[tuple[str, str]], names: list[str]) -> None:
    """Refuses kinds or units that differ (`mixed-units`).

    Args:
        found: kind and unit of each.
    """
    (kind, unit), known = found[0], names[0]
    for (other, another), name in zip(found[1:], names[1:]):
        if (other, another) != (kind, unit):
            raise GroundCastError(
                f"The files differ: {name} contains {other} in {another or 'no unit'}, "
                f"and {known} contains {kind} in {unit or 'no unit'}.",
                "Give files of one kind and one unit.",
                "mixed-units",
            )


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
