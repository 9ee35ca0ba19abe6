"""The spread of a forecast at every level: half-widths for a level, and the level for a distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

LEVELS = (0.5, 0.8, 0.9)
"""The intervals that are written and drawn."""

FINE = np.concatenate([np.arange(0.02, 0.98, 0.02), [0.98, 0.99, 0.995, 0.999]])


class Fan(Protocol):
    """A distribution about the median, the same to both sides, for H leads and P series."""

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
        return self.ratios(level)[:, None] * self.scale

    def share(self, distance: np.ndarray) -> np.ndarray:
        """Linear between the levels of `FINE`; beyond the last one, that one."""
        knots = np.maximum.accumulate(np.stack([self.ratios(level) for level in FINE]), axis=0)
        levels = np.concatenate([[0.0], FINE])
        sizes = distance / self.scale
        rows = [np.interp(row, np.concatenate([[0.0], knot]), levels) for row, knot in zip(sizes, knots.T)]
        return np.where(np.isfinite(sizes), np.stack(rows), np.nan).astype(np.float32)
