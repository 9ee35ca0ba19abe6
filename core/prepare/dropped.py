"""Dates taken out: their values go, and the date stays on the axis as a missing one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..dates import parse_date
from ..errors import GroundCastError
from ..stack import Stack


def without_dates(stack: Stack, days: tuple[str, ...], among: np.ndarray | None = None) -> Stack:
    """The stack with nothing observed on some days.

    The days themselves stay, so that no axis, cadence or origin moves by it.

    Args:
        days: ISO dates.
        among: further dates on which a day may lie (those of a second track); they are passed over.

    Raises:
        GroundCastError: a day is no date of the data (`date-unknown`), or none is left (`all-missing`).
    """
    if not days:
        return stack
    wanted = np.array([parse_date(day) for day in days], "datetime64[D]")
    known = stack.dates if among is None else np.union1d(stack.dates, among)
    strange = wanted[~np.isin(wanted, known)]
    if len(strange):
        raise GroundCastError(
            f"{strange[0]} cannot be left out: the data have no such date.",
            f"Dates reach from {stack.dates[0]} to {stack.dates[-1]}.",
            "date-unknown",
        )
    gone = np.isin(stack.dates, wanted)
    if gone.all():
        raise GroundCastError("All dates are left out.", "Keep some of them.", "all-missing")
    if not gone.any():
        return stack
    values = stack.values.copy()
    values[gone] = np.nan
    listed = ", ".join(str(day) for day in stack.dates[gone])
    return replace(stack, values=values, notes=(*stack.notes, f"Dates left out: {listed}."))
