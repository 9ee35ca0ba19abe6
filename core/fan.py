"""The spread of a forecast at every level: half-widths for a level, and the level for a distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Protocol

import numpy as np

from .library import Library

special = Library("scipy.special")

LEVELS = (0.5, 0.8, 0.9)
"""The intervals that are written and drawn."""

FINE = np.concatenate([np.arange(0.02, 0.98, 0.02), [0.98, 0.99, 0.995, 0.999]])
LEAST_DEVIATION = np.float32(1e-6)


class Fan(Protocol):
    """A distribution about the median, the same to both sides, for H leads and P series.

    Half-widths never shrink with the level, so that intervals lie inside one another.
    """

    def half(self, level: float) -> np.ndarray:
        """(H, P) float32 half-widths in mm of the interval that holds `level`."""

    def share(self, distance: np.ndarray) -> np.ndarray:
        """(H, P) float32, the share of outcomes nearer to the median than `distance` (H, P) mm."""


@dataclass(frozen=True, eq=False)
class Scaled:
    """One shape for each lead, times a scale for each series: what conformal calibration gives.

    Attributes:
        ratios: level → (H,) half-widths over the scale, growing with the level.
        scale: (P,) mm.
    """

    ratios: Callable[[float], np.ndarray]
    scale: np.ndarray

    def half(self, level: float) -> np.ndarray:
        return self.ratios(level).astype(np.float32)[:, None] * self.scale.astype(np.float32, copy=False)

    def share(self, distance: np.ndarray) -> np.ndarray:
        """Linear between the levels of `FINE`; beyond the last one, that one."""
        knots = np.maximum.accumulate(np.stack([self.ratios(level) for level in FINE]), axis=0)
        levels = np.concatenate([[0.0], FINE])
        shares = np.empty(distance.shape, np.float32)
        for lead, knot in enumerate(knots.T):
            size = distance[lead] / self.scale
            row = np.interp(size, np.concatenate([[0.0], knot]), levels)
            shares[lead] = np.where(np.isfinite(size) & np.isfinite(knot[-1]), row, np.nan)
        return shares


@dataclass(frozen=True, eq=False)
class Normal:
    """The normal distribution; `deviation` (H, P) in mm."""

    deviation: np.ndarray

    def half(self, level: float) -> np.ndarray:
        return self.deviation * np.float32(special.ndtri((1 + level) / 2))

    def share(self, distance: np.ndarray) -> np.ndarray:
        """In closed form, nothing left out at the ends."""
        root = np.maximum(self.deviation, LEAST_DEVIATION)
        root *= np.float32(np.sqrt(2))
        return special.erf(np.divide(distance, root, out=root), out=root)


@dataclass(frozen=True, eq=False)
class Joined:
    """Fans of neighbouring blocks of series as one; `ends` (B - 1,) are the series where blocks part."""

    fans: tuple[Fan, ...]
    ends: np.ndarray

    def half(self, level: float) -> np.ndarray:
        return np.concatenate([fan.half(level) for fan in self.fans], axis=1)

    def share(self, distance: np.ndarray) -> np.ndarray:
        parts = np.split(distance, self.ends, axis=1)
        return np.concatenate([fan.share(part) for fan, part in zip(self.fans, parts)], axis=1)


@dataclass(frozen=True, eq=False)
class Widest:
    """The widest of several fans at each lead, series and level; a fan without a number does not count."""

    fans: tuple[Fan, ...]

    def half(self, level: float) -> np.ndarray:
        return reduce(np.fmax, (fan.half(level) for fan in self.fans))

    def share(self, distance: np.ndarray) -> np.ndarray:
        """The least share, which is the inverse of the widest half-width."""
        return reduce(np.fmin, (fan.share(distance) for fan in self.fans))


@dataclass(frozen=True, eq=False)
class Stretched:
    """Another fan made wider, lead by lead, by `factors` (H,)."""

    fan: Fan
    factors: np.ndarray

    def half(self, level: float) -> np.ndarray:
        return self.fan.half(level) * self.factors.astype(np.float32)[:, None]

    def share(self, distance: np.ndarray) -> np.ndarray:
        return self.fan.share(distance / self.factors.astype(np.float32)[:, None])
