"""Missing epochs filled for a file; in a run each model fills its own past, and never past its origin."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..stack import Stack
from .gaps import fill
from .resample import at_dates

RULES = ("none", "linear", "previous")


def filled(stack: Stack, rule: str, until: np.datetime64 | None = None) -> Stack:
    """The stack with gaps inside its series filled; what was observed stays bit for bit.

    Before the first and after the last value of a series nothing is made up.

    Args:
        rule: "linear" in time between the neighbours, "previous" (nothing later is looked at), or "none".
        until: the forecast origin, which no line crosses: a gap over it keeps the last value up to it, and
            stays open after it. None for none.

    Raises:
        GroundCastError: an unknown rule (`rule`).
    """
    if rule not in RULES:
        raise GroundCastError(
            f"There is no rule {rule!r} to fill by.", f"Rules are {', '.join(RULES)}.", "rule"
        )
    if rule == "none":
        return stack
    cut = len(stack.dates) if until is None else int(np.searchsorted(stack.dates, until, "right"))
    early, late = slice(None, cut), slice(cut, None)
    values = np.concatenate([_part(stack, early, rule, until is not None), _part(stack, late, rule, False)])
    count = int((np.isfinite(values) & ~np.isfinite(stack.series)).sum())
    how = "linearly in time" if rule == "linear" else "by the value before"
    note = f"{count:,} missing values were filled {how}; observed ones are as they were. Do not score them."
    return replace(stack, values=values.reshape(stack.values.shape), notes=(*stack.notes, note))


def _part(stack: Stack, rows: slice, rule: str, carry: bool) -> np.ndarray:
    """(N, P) rows of the stack, their gaps filled from these rows alone."""
    values, dates = stack.series[rows], stack.dates[rows]
    if not len(values):
        return values
    if rule == "previous":
        days = int((dates[-1] - dates[0]).astype(int))
        made = at_dates(values, dates, dates, "previous", days)
    else:
        made = fill(values, (dates - dates[0]).astype(float))
    observed = np.isfinite(values)
    begun = np.maximum.accumulate(observed, axis=0)
    ended = np.maximum.accumulate(observed[::-1], axis=0)[::-1]
    return np.where(begun & (ended | carry), made, np.float32(np.nan)).astype(np.float32)
