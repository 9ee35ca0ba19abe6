"""Point series of several files side by side, as one: the tiles of a product."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Points
from ..stack import Stack

_LEAST_SHARED = 0.5


def side_by_side(stacks: list[Stack], names: list[str]) -> Stack:
    """The points of all stacks on all their dates; a single stack as it is.

    A point that occurs again by its name is left out. Dates that a tile lacks are NaN there.

    Raises:
        GroundCastError: the stacks are of different kinds or reference systems (`mixed-kinds`), or share
            less than half of their dates (`other-track`).
    """
    first = stacks[0]
    for stack, name in zip(stacks[1:], names[1:]):
        if (stack.kind, stack.place.crs) != (first.kind, first.place.crs):
            raise GroundCastError(
                f"{name} holds {stack.kind} in {stack.place.crs or 'no reference system'}, {names[0]} "
                f"{first.kind} in {first.place.crs or 'no reference system'}.",
                "Take files of one product.",
                "mixed-kinds",
            )
        shared = np.isin(stack.dates, first.dates).sum() / min(len(stack.dates), len(first.dates))
        if shared < _LEAST_SHARED:
            raise GroundCastError(
                f"{name} and {names[0]} share {shared:.0%} of their dates: they are of different tracks.",
                "Take the files of one track; two tracks give up and east by decomposition.",
                "other-track",
            )
    return first if len(stacks) == 1 else _joined(stacks)


def _joined(stacks: list[Stack]) -> Stack:
    dates = np.unique(np.concatenate([stack.dates for stack in stacks]))
    counts = [stack.values.shape[1] for stack in stacks]
    values = np.full((len(dates), sum(counts)), np.nan, np.float32)
    for stack, end, count in zip(stacks, np.cumsum(counts), counts):
        values[np.searchsorted(dates, stack.dates), end - count : end] = stack.values
    place = _places([stack.place for stack in stacks])
    joined = replace(
        stacks[0],
        values=values,
        dates=dates,
        place=place,
        incidence_deg=_together([stack.incidence_deg for stack in stacks]),
        quality=_layers([stack.quality for stack in stacks]),
        notes=(*dict.fromkeys(note for stack in stacks for note in stack.notes), f"{len(stacks)} tiles."),
    )
    return _without_repeats(joined)


def _places(places: list[Points]) -> Points:
    x, y, names = (np.concatenate([getattr(p, part) for p in places]) for part in ("x", "y", "identifiers"))
    return Points(places[0].crs, x, y, names, _layers([place.attributes for place in places]))


def _layers(layers: list[dict]) -> dict[str, np.ndarray]:
    """The layers that all tiles have."""
    shared = [name for name in layers[0] if all(name in other for other in layers)]
    return {name: np.concatenate([each[name] for each in layers]) for name in shared}


def _together(parts: list[np.ndarray | None]) -> np.ndarray | None:
    return None if any(part is None for part in parts) else np.concatenate(parts)


def _without_repeats(stack: Stack) -> Stack:
    """The first of points of one name."""
    _, keep = np.unique(stack.place.identifiers, return_index=True)
    repeated = len(stack.place) - len(keep)
    if not repeated:
        return stack
    keep = np.sort(keep)
    return replace(
        stack,
        values=stack.values[:, keep],
        place=stack.place.take(keep),
        incidence_deg=None if stack.incidence_deg is None else stack.incidence_deg[keep],
        quality={name: layer[keep] for name, layer in stack.quality.items()},
        notes=(*stack.notes, f"{repeated} points occur in two tiles and are taken once."),
    )
