"""The steps of preparation one after the other; each leaves a sentence among the stack's notes."""

from __future__ import annotations

from collections.abc import Callable

from ..axis import common_axis
from ..decompose import decompose, shared_dates
from ..errors import GroundCastError
from ..preparation import Preparation
from ..stack import Stack
from ..vertical import to_vertical
from .cells import in_cells
from .dropped import without_dates
from .masks import masked
from .mending import mended, without_jumps
from .reference import relative

# From the number of dates of an axis: how many lie before the first and before the last origin.
Origins = Callable[[int], tuple[int, int]]

_OF_JUMPS = {"mend": mended, "drop": without_jumps}


def prepare(
    stack: Stack,
    preparation: Preparation,
    other: Stack | None = None,
    origins: Origins | None = None,
    wavelength_mm: float = 0.0,
) -> Stack:
    """The stack as panels want it.

    What a step finds out from values, it finds out from those up to the first forecast origin alone.

    Args:
        other: the second line of sight, where the preparation names one.
        origins: as `core.panels.panels` takes it; None lets every date be looked at.
        wavelength_mm: of the radar, for jumps; 0 finds it.

    Raises:
        GroundCastError: as the steps: masks, dropped dates, jumps, reference, decomposition, vertical, cells.
    """
    until = _first_origin(stack, other, preparation.cadence_days, origins)
    among = None if other is None else other.dates
    stack = _single(stack, preparation, until, wavelength_mm, among)
    if preparation.other:
        return _decomposed(stack, _given(other), preparation, until, wavelength_mm)
    if preparation.vertical:
        stack = to_vertical(stack)
    return in_cells(stack, preparation.cell, preparation.weighting)


def _single(stack: Stack, preparation: Preparation, until, wavelength_mm: float, among) -> Stack:
    """The steps that each line of sight goes through."""
    stack = masked(stack, preparation.masks)
    stack = without_dates(stack, preparation.drop_dates, among)
    if preparation.jumps in _OF_JUMPS:
        stack = _OF_JUMPS[preparation.jumps](stack, until, wavelength_mm)
    return relative(stack, preparation.reference_place, until)


def _decomposed(stack: Stack, other: Stack, preparation: Preparation, until, wavelength_mm: float) -> Stack:
    """Up or east of two lines of sight; between acquisitions nothing later is looked at in honest mode."""
    second = _single(other, preparation, until, wavelength_mm, stack.dates)
    rule = "linear" if preparation.mode == "paper" else "previous"
    both = decompose(stack, second, preparation.cell, rule, preparation.weighting)
    return getattr(both, preparation.component)


def _first_origin(stack: Stack, other: Stack | None, cadence_days: int, origins: Origins | None):
    """The last date that may be looked at."""
    if origins is None:
        return max(s.dates[-1] for s in (stack, other) if s is not None)
    dates = stack.dates if other is None else shared_dates(stack, other)
    axis = common_axis(dates, cadence_days)
    return axis.dates[max(origins(len(axis.dates))[0], 1) - 1]


def _given(other: Stack | None) -> Stack:
    if other is None:
        raise GroundCastError(
            "The second track was not read.", "Give a file or a folder as other.", "other-missing"
        )
    return other
