"""Intervals from the errors of inner origins over each series' own scale (locally scaled split conformal).

Where origins are few, or so near each other that a lead is seen only once or twice, what they show is drawn
towards the shape that a Gaussian process expects.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import isotonic_regression
from scipy.special import ndtri

from .intervals import LEVEL, extended, quantiles, smoothed

PRIOR_ORIGINS = 1.0
"""The expected shape counts as much as so many origins that share nothing."""

NOTHING = np.empty(0)


@dataclass(frozen=True, eq=False)
class Calibration:
    """Sizes of errors over scale, for each lead.

    Attributes:
        leads: (L,) steps ahead.
        sizes: (L, Q) evenly spaced quantiles, from the least to the largest, over origins and series.
        origins: (L,) number of origins that each lead was seen from.
        apart: (L,) as how many origins that share nothing they count: they may stand closer than the lead.
        expected_leads, expected: (K,) steps ahead, and the standard deviation over scale that is expected
            there; empty where nothing is.
    """

    leads: np.ndarray
    sizes: np.ndarray
    origins: np.ndarray
    apart: np.ndarray
    expected_leads: np.ndarray
    expected: np.ndarray

    def ratios(self, horizon: int, level: float) -> np.ndarray:
        """(H,) half-widths over scale that hold `level`, never shrinking with the lead."""
        known, usual = self._known(horizon, level), self._known(horizon, LEVEL)
        return extended(known, horizon, usual).astype(np.float32)

    def _known(self, horizon: int, level: float) -> np.ndarray:
        """The part of `ratios` up to the longest lead that anything is known of."""
        raised = level + level * (1 - level) / (self.origins + 1)
        places = np.linspace(0, 1, self.sizes.shape[1])
        by_lead = np.array([np.interp(q, places, s) for s, q in zip(self.sizes, raised)])
        curve = smoothed(by_lead, self.origins)
        leads = self.leads[: len(curve)]
        if len(self.expected):
            leads, curve = self.expected_leads, self._drawn(leads, curve, level)
        return np.interp(np.arange(1, min(horizon, leads[-1]) + 1), leads, curve)

    def _drawn(self, leads: np.ndarray, curve: np.ndarray, level: float) -> np.ndarray:
        """(K,) the curve (l,) at `leads`, drawn to the expected one and continued like it."""
        expected = ndtri((1 + level) / 2) * self.expected
        here = np.interp(np.log(leads), np.log(self.expected_leads), expected)
        apart = self.apart[: len(leads)]
        share = apart / (apart + PRIOR_ORIGINS)
        above = share * np.log(np.maximum(curve, 1e-6) / here)
        return isotonic_regression(
            expected * np.exp(np.interp(np.log(self.expected_leads), np.log(leads), above))
        ).x


def calibrate(
    errors: np.ndarray,
    scale: np.ndarray,
    leads: np.ndarray,
    steps: np.ndarray,
    expected: tuple[np.ndarray, np.ndarray] = (NOTHING, NOTHING),
) -> Calibration:
    """The calibration of `errors` (O, L, S) by `scale` (O, S) from before each origin, both in mm.

    Args:
        leads: (L,) steps ahead.
        steps: (O,) the origins on the axis that leads are counted on.
        expected: (K,) steps ahead, and the standard deviation over scale that is expected there.
    """
    sizes = np.abs(errors) / scale[:, None]
    seen = np.isfinite(sizes).any(axis=2)
    table = np.stack([quantiles(s) for s in sizes.swapaxes(0, 1)])
    spans = [np.ptp(steps[rows]) if rows.any() else 0 for rows in seen.T]
    counts = seen.sum(axis=0)
    apart = np.minimum(counts, 1 + np.array(spans) / leads)
    return Calibration(leads, table, counts, apart, *expected)
