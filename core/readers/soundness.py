"""What must hold for every stack, whichever reader made it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..dates import counted
from ..errors import GroundCastError
from ..repeated import season_only
from ..source import Source
from ..stack import Stack


def sound(stack: Stack, source: Source) -> Stack:
    """The stack itself, with a note on dates in the future.

    Raises:
        GroundCastError: no values (`all-missing`), repeated dates or dates out of order (`date-order`).
    """
    title = source.title
    if not any(np.isfinite(layer).any() for layer in stack.values):
        raise GroundCastError(
            f"{title} holds no values: all {len(stack.dates)} dates are empty.",
            "Choose another source, or check its no-data value.",
            "all-missing",
        )
    steps = np.diff(stack.dates).astype(int)
    if (steps <= 0).any():
        day = stack.dates[1:][steps <= 0][0]
        raise GroundCastError(
            f"The date {day} of {title} repeats or is out of order.",
            "Give each date once, in order of time.",
            "date-order",
        )
    return replace(stack, notes=(*stack.notes, *_future(stack)))


def _future(stack: Stack) -> list[str]:
    """The sentence on dates after today, which only forecasts have, and a usual year that is repeated."""
    later = stack.dates[stack.dates > np.datetime64("today")]
    if not len(later) or stack.simulated or season_only(stack):
        return []
    lie = f"{counted(len(later))} {'lies' if len(later) == 1 else 'lie'}"
    return [f"{lie} in the future, the last on {later[-1]}. Check how dates are written."]
