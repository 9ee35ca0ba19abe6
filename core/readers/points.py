"""Point series from columns, for tables and vector files."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Points
from ..source import Source
from ..stack import Stack
from .deformation import assumed, in_millimetres, sign_of
from .named_columns import coordinates, incidence, quality

_IDENTIFIERS = ("pid", "id", "fid", "code", "point_id", "name")


@dataclass(frozen=True, eq=False)
class Columns:
    """What a table or vector file holds.

    Attributes:
        title: file name to show.
        dates, values: (T,) days as found and (T, P) float32.
        others: all further columns by name, each (P,).
        crs, x, y: geometry where the format has one of its own, else "" and None.
        notes: what was inferred of the columns.
    """

    title: str
    dates: np.ndarray
    values: np.ndarray
    others: dict[str, np.ndarray]
    crs: str = ""
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    notes: tuple[str, ...] = ()


def point_stack(table: Columns, source: Source, kind: str, unit: str = "", crs: str = "") -> Stack:
    """The stack of point series, deformation in mm.

    Args:
        kind: what the format says it is; `source.kind` overrides it.
        unit, crs: what the format fixes, "" where it does not; the source's own wishes override both.

    Raises:
        GroundCastError: no rows, no coordinates, no values, an unknown unit.
    """
    _require_values(table)
    places, notes = _places(table, source, crs)
    kind = source.kind or kind
    stack = Stack(
        table.values,
        table.dates,
        places,
        kind=kind,
        unit=source.unit or unit,
        sign=sign_of(kind),
        incidence_deg=incidence(places.attributes),
        quality=quality(places.attributes),
        notes=(*table.notes, *notes, *assumed(kind, source, crs)),
    )
    stack = in_millimetres(stack, source, {table.title: unit} if unit else {}, [table.title])
    return _selected(_located(stack), source.select)


def _require_values(table: Columns) -> None:
    """Refuses a table without rows or without any number."""
    epochs, points = table.values.shape
    if not points:
        raise GroundCastError(
            f"{table.title} has {epochs} dates but no points.", "Choose another file.", "no-rows"
        )
    if not np.isfinite(table.values).any():
        raise GroundCastError(
            f"{table.title} holds no values: all {epochs} x {points} entries are empty.",
            "Choose another file or other fields.",
            "all-missing",
        )


def _places(table: Columns, source: Source, crs: str) -> tuple[Points, list[str]]:
    """The points with their numeric columns, and what was inferred."""
    others = {name.lower(): column for name, column in table.others.items()}
    if table.x is not None:
        crs, x, y, note = source.crs or table.crs, table.x, table.y, ""
    else:
        crs, x, y, note = coordinates(others, source.crs or crs, table.title)
    identifiers = next((others[n] for n in _IDENTIFIERS if n in others), np.arange(len(x)))
    attributes = {n: c.astype(np.float32) for n, c in others.items() if c.dtype.kind in "fiub"}
    places = Points(crs, x, y, identifiers.astype(str), attributes)
    return places, [note] if note else []


def _located(stack: Stack) -> Stack:
    """The stack without points that have no coordinates, and told of places used twice."""
    known = np.isfinite(stack.place.x) & np.isfinite(stack.place.y)
    notes = list(stack.notes)
    if not known.all():
        notes.append(f"{(~known).sum()} of {known.size} points have no coordinates and are left out.")
        stack = take_points(stack, known)
    places = np.unique(np.stack([stack.place.x, stack.place.y]), axis=1).shape[1]
    if places < len(stack.place):
        repeated = len(stack.place) - places
        notes.append(f"{repeated} of {len(stack.place)} points repeat the place of another one.")
    return replace(stack, notes=tuple(notes))


def take_points(stack: Stack, index: np.ndarray) -> Stack:
    """The points of a stack at `index` (integers or a mask)."""
    return replace(
        stack,
        values=stack.values[:, index],
        place=stack.place.take(index),
        incidence_deg=None if stack.incidence_deg is None else stack.incidence_deg[index],
        quality={name: layer[index] for name, layer in stack.quality.items()},
    )


def _selected(stack: Stack, wanted: tuple[str, ...]) -> Stack:
    """The chosen points only; all where none are chosen."""
    if not wanted:
        return stack
    chosen = np.isin(stack.place.identifiers, wanted)
    if not chosen.any():
        raise GroundCastError(
            f"None of the {len(wanted)} selected points is in the source.", "Select them again.", "selection"
        )
    return take_points(stack, chosen)
