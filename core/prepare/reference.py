"""A place of zero deformation: one series or an area, whose mean is taken off every series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from ..stack import Stack


def at(place: Grid | Points, reference: tuple[float, ...], valid: np.ndarray) -> np.ndarray:
    """Columns of the series that make the reference.

    Args:
        reference: x, y for the series nearest to it, or left, bottom, right, top of an area.
        valid: (P,) bool, series that hold any value.

    Raises:
        GroundCastError: no such series holds a value (`reference`).
    """
    x, y = (place.x, place.y) if isinstance(place, Points) else (c.ravel() for c in place.centres())
    if len(reference) == 2:
        distance = np.where(valid, np.hypot(x - reference[0], y - reference[1]), np.inf)
        found = np.array([np.argmin(distance)])
        outside = not _within(x, y, reference)
    else:
        left, bottom, right, top = reference
        found = np.flatnonzero((x >= left) & (x <= right) & (y >= bottom) & (y <= top) & valid)
        outside = not found.size
    if outside or not valid.any():
        raise GroundCastError(
            f"The reference at {', '.join(f'{each:.10g}' for each in reference)} holds no series with "
            f"values; the data reach from {np.nanmin(x):.10g}, {np.nanmin(y):.10g} to "
            f"{np.nanmax(x):.10g}, {np.nanmax(y):.10g}.",
            "Choose a place inside, in the coordinates of the data.",
            "reference",
        )
    return found


def referenced(stack: Stack, reference: tuple[float, ...]) -> Stack:
    """The stack with the mean of the reference taken off, date by date.

    Raises:
        GroundCastError: as `at`, or the reference has no value on some date (`reference`).
    """
    columns = at(stack.place, reference, np.isfinite(stack.series).any(axis=0))
    values, note = _taken_off(stack.series, columns, "dates")
    return replace(stack, values=values.reshape(stack.values.shape), notes=(*stack.notes, note))


def relative(stack: Stack, reference: tuple[float, ...], until: np.datetime64) -> Stack:
    """The stack with the mean of a reference taken off, date by date, as it is prepared for a forecast.

    Which series make the reference is decided by the dates up to `until` alone. A date on which it has no
    value is left out as a whole, and told.

    Raises:
        GroundCastError: as `at`.
    """
    if not reference:
        return stack
    count = int(np.searchsorted(stack.dates, until, "right"))
    columns = at(stack.place, reference, np.isfinite(stack.series[:count]).any(axis=0))
    chosen = stack.series[:, columns]
    known = np.isfinite(chosen)
    share = known.sum(axis=1)
    total = np.where(known, chosen, 0).sum(axis=1, dtype=np.float64)
    mean = np.divide(total, share, out=np.full(len(share), np.nan), where=share > 0)
    values = stack.series - mean[:, None].astype(np.float32)
    lost = int((share == 0).sum())
    left = f" It has no value on {lost} dates, which are left out." if lost else ""
    note = _said(columns) + left
    return replace(stack, values=values.reshape(stack.values.shape), notes=(*stack.notes, note))


def referenced_pairs(values: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, str]:
    """Interferograms (M, P) with the mean of the reference taken off; those without it become NaN.

    Raises:
        GroundCastError: the reference has no value in any of them (`reference`).
    """
    known = np.isfinite(values[:, columns]).any(axis=1)
    if not known.any():
        raise GroundCastError(
            "The reference holds no value in any interferogram.", "Choose another.", "reference"
        )
    result = np.full_like(values, np.nan)
    result[known], note = _taken_off(values[known], columns, "interferograms")
    lost = int((~known).sum())
    left = f" {lost} interferograms have no value there and are left out." if lost else ""
    return result, note + left


def _taken_off(values: np.ndarray, columns: np.ndarray, what: str) -> tuple[np.ndarray, str]:
    """Values (N, P) minus the mean of some of their columns, and the sentence on it."""
    chosen = values[:, columns]
    known = np.isfinite(chosen)
    if not known.any(axis=1).all():
        missing = int((~known.any(axis=1)).sum())
        raise GroundCastError(
            f"The reference has no value on {missing} of {len(values)} {what}.",
            "Choose a place that is always observed, or a larger area.",
            "reference",
        )
    mean = np.where(known, chosen, 0).sum(axis=1, dtype=np.float64) / known.sum(axis=1)
    return values - mean[:, None].astype(values.dtype), _said(columns)


def _said(columns: np.ndarray) -> str:
    """The sentence on a reference."""
    series = "series" if len(columns) == 1 else f"mean of {len(columns)} series"
    return f"Values are relative to the {series} of the reference."


def _within(x: np.ndarray, y: np.ndarray, point: tuple[float, ...]) -> bool:
    """Whether a point lies in the box of the data, widened by a twentieth."""
    slack = 0.05 * max(np.nanmax(x) - np.nanmin(x), np.nanmax(y) - np.nanmin(y), 1e-9)
    return bool(
        np.nanmin(x) - slack <= point[0] <= np.nanmax(x) + slack
        and np.nanmin(y) - slack <= point[1] <= np.nanmax(y) + slack
    )
