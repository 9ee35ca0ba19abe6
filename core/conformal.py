"""Intervals from the errors of inner origins over each series' own noise (locally scaled split conformal)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .intervals import LEVEL, extended, smoothed

QUANTILES = 1001


@dataclass(frozen=True, eq=False)
class Calibration:
    """Sizes of errors over noise, for each lead.

    Attributes:
        leads: (L,) steps ahead.
        sizes: (L, Q) evenly spaced quantiles, from the least to the largest, over origins and series.
        origins: (L,) number of origins that each lead was seen from.
    """

    leads: np.ndarray
    sizes: np.ndarray
    origins: np.ndarray

    def ratios(self, horizon: int, level: float) -> np.ndarray:
        """(H,) half-widths over noise that hold `level`, never shrinking with the lead."""
        known, usual = self._known(horizon, level), self._known(horizon, LEVEL)
        return extended(known, horizon, usual).astype(np.float32)

    def _known(self, horizon: int, level: float) -> np.ndarray:
        """The part of `ratios` up to the longest lead that was seen often enough."""
        raised = 1 - (1 - level) * self.origins / (self.origins + 1)
        places = np.linspace(0, 1, self.sizes.shape[1])
        by_lead = np.array([np.interp(q, places, s) for s, q in zip(self.sizes, raised)])
        curve = smoothed(by_lead, self.origins)
        leads = self.leads[: len(curve)]
        return np.interp(np.arange(1, min(horizon, leads[-1]) + 1), leads, curve)


def calibrate(errors: np.ndarray, noise: np.ndarray, leads: np.ndarray) -> Calibration:
    """The calibration of `errors` (O, L, S) by `noise` (O, S) from before each origin, both in mm."""
    sizes = np.abs(errors) / noise[:, None]
    counts = np.isfinite(sizes).any(axis=2).sum(axis=0)
    return Calibration(leads, np.stack([_quantiles(s) for s in sizes.swapaxes(0, 1)]), counts)


def _quantiles(sizes: np.ndarray) -> np.ndarray:
    known = sizes[np.isfinite(sizes)]
    empty = np.full(QUANTILES, np.nan)
    return np.quantile(known, np.linspace(0, 1, QUANTILES)) if known.size else empty
