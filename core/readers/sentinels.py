"""Numbers that stand for "no data" and were not declared so: -9999, -32768, 1e20 and the like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..stack import Stack

_SENTINELS = np.array(
    [-9999, -99999, -999999, -32768, -3.4028234663852886e38, -1e20, -1e10, 1e20, 9.969209968386869e36, 1e10],
    np.float32,
)


def without_sentinels(stack: Stack) -> Stack:
    """The stack with such numbers as NaN, and the sentence on each; one beyond all values is not looked for.

    What one value stands for does not depend on any other one, so that later dates decide nothing.
    """
    notes = []
    with np.errstate(invalid="ignore"):
        lowest, highest = np.fmin.reduce(stack.values, axis=None), np.fmax.reduce(stack.values, axis=None)
    within = _SENTINELS[(lowest <= _SENTINELS) & (highest >= _SENTINELS)]
    if not len(within):
        return stack
    values = stack.values.copy()
    for number in within:
        held = values == number
        if held.any():
            values[held] = np.nan
            notes.append(f"The value {number:g} occurs {int(held.sum()):,} times and is taken as missing.")
    return replace(stack, values=values, notes=(*stack.notes, *notes))
