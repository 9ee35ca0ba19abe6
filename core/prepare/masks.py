"""Series kept by the quality layers of their source: coherence, rmse, temporal coherence."""

from __future__ import annotations

import difflib
from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..mask import Mask
from ..stack import Stack


def layers(stack: Stack) -> dict[str, np.ndarray]:
    """(P,) by name, all that a mask can be laid on: quality layers, columns of points, incidence."""
    found = {name: layer.ravel() for name, layer in stack.quality.items()}
    if not stack.gridded:
        found = {**stack.place.attributes, **found}
    if stack.incidence_deg is not None:
        found["incidence"] = stack.incidence_deg.ravel()
    return found


def kept(stack: Stack, mask: Mask) -> np.ndarray:
    """(P,) bool, series that a mask lets through; a missing quality is none.

    Raises:
        GroundCastError: the source has no such layer (`mask-layer`).
    """
    found = layers(stack)
    if mask.layer not in found:
        near = difflib.get_close_matches(mask.layer, found, 1)
        listing = ", ".join(sorted(found)) or "none"
        raise GroundCastError(
            f"The data have no quality layer {mask.layer!r} to mask by.",
            f"Did you mean {near[0]}?" if near else f"Layers are {listing}.",
            "mask-layer",
        )
    layer = found[mask.layer]
    return layer >= mask.limit if mask.side == ">=" else layer <= mask.limit


def masked(stack: Stack, masks: tuple[Mask, ...]) -> Stack:
    """The stack without the series that a mask refuses, and a sentence for each mask.

    Raises:
        GroundCastError: as `kept`, or no series with values is left (`mask-empty`).
    """
    if not masks:
        return stack
    held = np.isfinite(stack.series).any(axis=0)
    let, notes = np.ones(len(held), bool), []
    for mask in masks:
        own = kept(stack, mask)
        gone = int((held & ~own).sum())
        notes.append(f"{gone:,} of {int(held.sum()):,} series are left out by {mask}.")
        let &= own
    if not (held & let).any():
        raise GroundCastError(
            f"No series is left by the mask {', '.join(map(str, masks))}.", "Loosen it.", "mask-empty"
        )
    return without(stack, ~let, *notes)


def emptied(stack: Stack, columns: np.ndarray, *notes: str) -> Stack:
    """The stack without values in the series where `columns` (P,) is true; they keep their columns."""
    values = np.where(columns.reshape(stack.values.shape[1:]), np.float32(np.nan), stack.values)
    return replace(stack, values=values.astype(np.float32, copy=False), notes=(*stack.notes, *notes))


def without(stack: Stack, columns: np.ndarray, *notes: str) -> Stack:
    """The stack without the series where `columns` (P,) is true: points go, pixels become empty."""
    if stack.gridded:
        return emptied(stack, columns, *notes)
    stays, angle = ~columns, stack.incidence_deg
    return replace(
        stack,
        values=stack.values[:, stays],
        place=stack.place.take(stays),
        incidence_deg=None if angle is None else angle[stays],
        quality={name: layer[stays] for name, layer in stack.quality.items()},
        notes=(*stack.notes, *notes),
    )
