"""What makes values deformation: a direction with its sign, and millimetres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..source import Source
from ..stack import TOWARDS_SATELLITE, UPWARDS, Stack
from ..units import decide, doubts, millimetres_per
from .sentinels import without_sentinels

DEFORMATION = ("los", "up", "east", "north")
TURNS = "The option sign=away turns it round."
_SIGNS = {"los": TOWARDS_SATELLITE, "up": UPWARDS, "east": "positive east", "north": "positive north"}


def assumed(kind: str, source: Source, fixed: str = "") -> tuple[str, ...]:
    """The sentence on a direction that was read from a name, or taken where nothing says it.

    Args:
        fixed: what the format itself fixes; then nothing was assumed.
    """
    if source.kind or fixed:
        return ()
    if kind != "los":
        said = f"The deformation is taken as {kind}, from the name. Confirm it."
    elif source.sign:
        said = "The deformation is taken as line of sight. Confirm it."
    else:
        said = "The deformation is taken as line of sight, positive towards the satellite. Confirm it."
    return (said if source.sign else f"{said} {TURNS}",)


def sign_of(kind: str) -> str:
    """The sign convention of a kind of deformation; "" for a factor."""
    return _SIGNS.get(kind, "")


def in_millimetres(stack: Stack, source: Source, tags: dict[str, str], names: list[str]) -> Stack:
    """A deformation in mm, with notes on its unit; a factor in its own; numbers for "no data" become NaN."""
    stack, chosen = without_sentinels(stack, source), source.unit
    if stack.kind not in DEFORMATION:
        return replace(stack, unit=chosen or next(iter(tags.values()), ""))
    unit, note = decide(chosen, tags, names, stack.series)
    factor = millimetres_per(unit, names[0])
    told = multiplied(stack.values, factor) if factor != 1 else ()
    notes = (*stack.notes, note, *told, *doubts(stack.series))
    return replace(stack, unit="mm", notes=notes)


def multiplied(values: np.ndarray, factor: float) -> tuple[str, ...]:
    """Multiplies layers (N, …) in place, to mm; what leaves the range of float32 becomes NaN and is told."""
    with np.errstate(over="ignore"):
        np.multiply(values, np.float32(factor), out=values)
    lost = 0
    for layer in values:
        beyond = np.isinf(layer)
        lost += int(beyond.sum())
        layer[beyond] = np.nan
    return (f"{lost:,} values too large for a number in mm are taken as missing.",) if lost else ()
