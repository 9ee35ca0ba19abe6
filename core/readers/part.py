"""A part of a stack: what lies in a box, and its values relative to a place that may lie outside of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..prepare.reference import at, referenced
from ..source import Source
from ..stack import Stack
from ..window import box, outside, part, window_of
from .points import take_points

# Cells around a reference point among which the nearest series with values is looked for.
_AROUND = 20


def cropped(stack: Stack, source: Source) -> Stack:
    """The series in the source's bounds; all of them where it names none.

    Raises:
        GroundCastError: nothing lies in them (`bounds`).
    """
    if not source.bounds:
        return stack
    title = source.title
    if not isinstance(stack.place, Grid):
        return _points(stack, source.bounds, title)
    window = window_of(stack.place, source.bounds, title)
    if window.shape == stack.place.shape:
        return stack
    rows, columns, angle = window.rows, window.columns, stack.incidence_deg
    return replace(
        stack,
        values=np.ascontiguousarray(stack.values[:, rows, columns]),
        place=part(stack.place, window),
        incidence_deg=None if angle is None else angle[rows, columns],
        quality={name: layer[rows, columns] for name, layer in stack.quality.items()},
    )


def _points(stack: Stack, bounds: tuple[float, ...], title: str) -> Stack:
    left, bottom, right, top = bounds
    x, y = stack.coordinates()
    inside = (x >= left) & (x <= right) & (y >= bottom) & (y <= top)
    if inside.all():
        return stack
    if not inside.any():
        raise outside(title, bounds, np.nanmin(x), np.nanmin(y), np.nanmax(x), np.nanmax(y))
    return take_points(stack, inside)


def relative(stack: Stack, source: Source, read: Callable[[Source], Stack]) -> Stack:
    """The stack relative to the source's reference, which is read for itself where a part was read.

    Args:
        read: from a source to its stack.

    Raises:
        GroundCastError: the reference holds no values (`reference`).
    """
    if not source.bounds and source.coarser < 2:
        return referenced(stack, source.reference)
    whole = replace(source, bounds=_reference_box(stack, source.reference), coarser=0, reference=())
    try:
        beside = read(whole)
    except GroundCastError as error:
        if error.code not in ("bounds", "all-missing"):
            raise
        beside = stack
    columns = at(beside.place, source.reference, np.isfinite(beside.series).any(axis=0))
    zero = referenced(beside, source.reference)
    shift = np.nanmean(beside.series[:, columns] - zero.series[:, columns], axis=1)
    shift = shift.reshape(-1, *(1,) * (stack.values.ndim - 1))
    return replace(stack, values=stack.values - shift, notes=(*stack.notes, zero.notes[-1]))


def _reference_box(stack: Stack, reference: tuple[float, ...]) -> tuple[float, ...]:
    """The box to read for a reference: its own, or some cells around a point."""
    if len(reference) == 4:
        return reference
    x, y = reference
    if isinstance(stack.place, Grid):
        width, height = (_AROUND * size for size in stack.place.cell)
    else:
        left, bottom, right, top = _span(stack)
        width, height = 0.05 * (right - left), 0.05 * (top - bottom)
    return x - width, y - height, x + width, y + height


def _span(stack: Stack) -> tuple[float, float, float, float]:
    if isinstance(stack.place, Grid):
        return box(stack.place)
    x, y = stack.coordinates()
    return np.nanmin(x), np.nanmin(y), np.nanmax(x), np.nanmax(y)
