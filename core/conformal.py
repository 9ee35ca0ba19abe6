"""Intervals from the errors of inner origins over each series' own noise (locally scaled split conformal)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .intervals import extended, smoothed


@dataclass(frozen=True, eq=False)
class Calibration:
    """Sizes of errors over noise, for each lead.

    Attributes:
        leads: (L,) steps ahead.
        sizes: for each lead the sorted sizes of all origins and series.
        origins: (L,) number of origins that each lead was seen from.
    """

    leads: np.ndarray
    sizes: tuple[np.ndarray, ...]
    origins: np.ndarray

    def ratios(self, horizon: int, level: float) -> np.ndarray:
        """(H,) half-widths over noise that hold `level`, never shrinking with the lead."""
        raised = 1 - (1 - level) * self.origins / (self.origins + 1)
        by_lead = np.array([_quantile(s, q) for s, q in zip(self.sizes, raised)])
        curve = smoothed(by_lead, self.origins)
        leads = self.leads[: len(curve)]
        steps = np.arange(1, min(horizon, leads[-1]) + 1)
        return extended(np.interp(steps, leads, curve), horizon).astype(np.float32)


def calibrate(errors: np.ndarray, noise: np.ndarray, leads: np.ndarray) -> Calibration:
    """The calibration of `errors` (O, L, S) by `noise` (O, S) from before each origin, both in mm."""
    sizes = np.abs(errors) / noise[:, None]
    counts = np.isfinite(sizes).any(axis=2).sum(axis=0)
    by_lead = tuple(np.sort(s[np.isfinite(s)]) for s in sizes.swapaxes(0, 1))
    return Calibration(leads, by_lead, counts)


def _quantile(sizes: np.ndarray, level: float) -> float:
    return float(np.quantile(sizes, level)) if sizes.size else np.nan
