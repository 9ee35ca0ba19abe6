"""Numbers that stand for "no data" and were not declared so: -9999, -32768, 1e20 and the like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..source import Source
from ..stack import Stack

_SENTINELS = np.array(
    [-9999, -99999, -999999, -32768, -3.4028234663852886e38, -1e20, -1e10, 1e20, 9.969209968386869e36, 1e10],
    np.float32,
)


def without_sentinels(stack: Stack, source: Source) -> Stack:
    """The stack with such numbers as NaN, and the sentence on each; `source.no_data` says others, or none."""
    values, notes = emptied(stack.values, numbers_of(source) if source.no_data else _SENTINELS)
    return replace(stack, values=values, notes=(*stack.notes, *notes)) if notes else stack


def numbers_of(source: Source) -> np.ndarray:
    """The numbers that the source was said to hold for "no data", float32; none where nothing was said."""
    return np.array(source.no_data_numbers, np.float32)


def emptied(values: np.ndarray, numbers: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Values with these numbers as NaN, and the sentence on each; one beyond all values is not looked for.

    What one value stands for does not depend on any other one, so that later dates decide nothing.
    """
    notes = []
    if not len(numbers):
        return values, notes
    with np.errstate(invalid="ignore"):
        lowest, highest = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    within = numbers[(lowest <= numbers) & (highest >= numbers)]
    if not len(within):
        return values, notes
    values = values.copy()
    for number in within:
        held = values == number
        if held.any():
            values[held] = np.nan
            notes.append(f"The value {number:g} occurs {int(held.sum()):,} times and is taken as missing.")
    return values, notes
