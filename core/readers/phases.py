"""Interferograms of one track, as a file or folder delivers them, before they are inverted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points


@dataclass(frozen=True, eq=False)
class Phases:
    """Interferograms.

    Attributes:
        title: file or folder to name.
        values: (M, P) float32 in `unit`, NaN where there is no data.
        first, second: (M,) datetime64[D] of each pair, first before second.
        place: the `Grid` or `Points` of the series.
        unit: "rad", or a unit of length.
        sign: "away" or "towards": the motion from first to second that makes values grow.
        coherence: (M, P) 0 to 1, or None.
        wavelength_mm: as the source states it, 0 where it does not.
        incidence_deg, quality: as in `Stack`, already flat (P,).
        reference: columns of the reference that the source names, or empty.
        notes: what was inferred.
    """

    title: str
    values: np.ndarray
    first: np.ndarray
    second: np.ndarray
    place: Grid | Points
    unit: str = "rad"
    sign: str = "away"
    coherence: np.ndarray | None = None
    wavelength_mm: float = 0.0
    incidence_deg: np.ndarray | None = None
    quality: dict[str, np.ndarray] = field(default_factory=dict)
    reference: np.ndarray = field(default_factory=lambda: np.empty(0, int))
    notes: tuple[str, ...] = ()

    @property
    def dates(self) -> np.ndarray:
        """(T,) every date that takes part, in order."""
        return np.unique(np.concatenate([self.first, self.second]))


def joined(parts: list[Phases]) -> Phases:
    """Interferograms of several files together; a pair that occurs again is left out.

    Raises:
        GroundCastError: the files differ in size or sign (`grid-mismatch`, `mixed-units`).
    """
    one = parts[0]
    for other in parts[1:]:
        if other.values.shape[1] != one.values.shape[1]:
            raise GroundCastError(
                f"{other.title} has {other.values.shape[1]:,} pixels, {one.title} {one.values.shape[1]:,}.",
                "Give files of the same pixels.",
                "grid-mismatch",
            )
        if (other.unit, other.sign) != (one.unit, one.sign):
            raise GroundCastError(
                f"{other.title} has another unit or sign than {one.title}.",
                "Bring them to one.",
                "mixed-units",
            )
    together = replace(
        one,
        values=np.concatenate([part.values for part in parts]),
        first=np.concatenate([part.first for part in parts]),
        second=np.concatenate([part.second for part in parts]),
        coherence=None
        if any(part.coherence is None for part in parts)
        else np.concatenate([part.coherence for part in parts]),
        notes=tuple(dict.fromkeys(note for part in parts for note in part.notes)),
    )
    return _without_repeats(together)


def _without_repeats(phases: Phases) -> Phases:
    """The first of each pair of dates."""
    pairs = np.stack([phases.first, phases.second], axis=1).astype(np.int64)
    _, keep = np.unique(pairs, axis=0, return_index=True)
    if len(keep) == len(pairs):
        return phases
    keep = np.sort(keep)
    note = f"{len(pairs) - len(keep)} interferograms repeat a pair of dates and are left out."
    return replace(
        phases,
        values=phases.values[keep],
        first=phases.first[keep],
        second=phases.second[keep],
        coherence=None if phases.coherence is None else phases.coherence[keep],
        notes=(*phases.notes, note),
    )
