"""A line through the longest side of a region, and the means of what lies near it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.profiles import swath

LEAST = 12
BINS = 40
SHARE = 0.08
"""Half of the strip's width as a share of the line's length; doubled until it holds enough places."""


@dataclass(frozen=True, eq=False)
class Transect:
    """A strip of places cut into pieces of equal length; S of them hold places.

    Attributes:
        distance: (S,) middle of each piece from the line's start, in the places' unit.
        half_width: of the strip, in the same.
        near: places in it; `piece` is the piece of each.
        count: places in the strip.
    """

    distance: np.ndarray
    half_width: float
    near: np.ndarray
    piece: np.ndarray

    @property
    def count(self) -> int:
        """Places in the strip."""
        return len(self.near)

    def mean(self, values: np.ndarray) -> np.ndarray:
        """(S,) mean of values (P,) in each piece, NaN where there are none."""
        given = values[self.near]
        known = np.isfinite(given)
        size = len(self.distance)
        count = np.bincount(self.piece[known], minlength=size)
        total = np.bincount(self.piece[known], weights=given[known].astype(float), minlength=size)
        return np.divide(total, count, out=np.full(size, np.nan), where=count > 0)


def transect(places: np.ndarray) -> Transect | None:
    """The strip along the first principal axis of places (P, 2); None where it holds fewer than `LEAST`."""
    known = np.isfinite(places).all(axis=1)
    if known.sum() < LEAST or not np.ptp(places[known], axis=0).any():
        return None
    middle = places[known].mean(axis=0)
    _, _, axes = np.linalg.svd(places[known] - middle, full_matrices=False)
    way = axes[0] if axes[0][0] >= 0 else -axes[0]
    along = (places[known] - middle) @ way
    line = middle + np.outer([along.min(), along.max()], way)
    length, half = float(np.ptp(along)), SHARE * float(np.ptp(along))
    inside = np.flatnonzero(known)
    near, position = swath(line, *places[inside].T, half)
    while len(near) < LEAST:
        half *= 2
        near, position = swath(line, *places[inside].T, half)
    pieces = int(np.clip(len(near) // 3, 4, BINS))
    piece = np.clip((position / length * pieces).astype(int), 0, pieces - 1)
    held, piece = np.unique(piece, return_inverse=True)
    return Transect((held + 0.5) * length / pieces, half, inside[near], piece)
